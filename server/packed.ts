import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Row } from '#lib/record/rows.ts'
import type { Standing } from '#lib/record/standing.ts'
import { full, slim, type Slim } from '#lib/sync/slim.ts'
import { makeTerms } from '#lib/sync/terms.ts'
import { commonWords, termList } from './db/terms.ts'

/** The first byte says how the rest is packed, so that another way can come later. 1 was used before migration 0003 (server/db/migrations/0003-journal.ts). */
const AFTER_COMMON_WORDS = 2
const dictionary = Buffer.from(commonWords)
const terms = makeTerms(termList)

/** Rows in their order, each with the number of the change that brought it. */
export type Numbered = { row: Row; seq: number }

export function packRows(list: readonly Numbered[]): Uint8Array {
  const steps = list.map(({ seq }, n) => seq - (list[n - 1]?.seq ?? 0))
  return pack([slim(list.map(({ row }) => row), terms), steps])
}

export function unpackRows(body: Uint8Array | ArrayBuffer): Numbered[] {
  const [rows, steps] = unpack<[Slim, number[]]>(body)
  let seq = 0
  return full(rows, terms).map((row, n) => ({ row, seq: (seq += steps[n]!) }))
}

const minute = 60_000

/** As a standing is kept: days are told of it, and minutes do for them. */
export function byTheMinute(standing: Standing): Standing {
  const floor = (iso: string) => (iso === '' ? '' : new Date(Math.floor(Date.parse(iso) / minute) * minute).toISOString())
  const floors = (of: Readonly<Record<string, string>>) => Object.fromEntries(Object.entries(of).map(([shape, iso]) => [shape, floor(iso)]))
  return Object.fromEntries(Object.entries(standing).map(([key, { begun, seconds, done, passed }]) => [key, { begun: floor(begun), seconds, done: floors(done), passed: floors(passed) }]))
}

export function packStanding(standing: Standing): Uint8Array {
  let last = 0
  const short = (key: string) => terms.number(key) ?? key
  const time = (iso: string) => (iso === '' ? '' : -last + (last = Math.floor(Date.parse(iso) / minute)))
  const times = (of: Readonly<Record<string, string>>) => Object.entries(of).flatMap(([shape, iso]) => [short(shape), time(iso)])
  return pack(Object.entries(standing).flatMap(([key, { begun, seconds, done, passed }]) => [short(key), time(begun), seconds, times(done), times(passed)]))
}

type Times = (string | number)[]

export function unpackStanding(body: Uint8Array | ArrayBuffer): Standing {
  let last = 0
  const long = (key: string | number) => String(typeof key === 'number' ? terms.term(key) : key)
  const time = (short: string | number) => (typeof short === 'number' ? new Date((last += short) * minute).toISOString() : '')
  const times = (list: Times) => Object.fromEntries(Array.from({ length: list.length / 2 }, (_, n) => [long(list[2 * n]!), time(list[2 * n + 1]!)]))
  const list = unpack<(string | number | Times)[]>(body)
  const parts = Array.from({ length: list.length / 5 }, (_, n) => list.slice(5 * n, 5 * n + 5) as [string | number, string | number, number, Times, Times])
  return Object.fromEntries(parts.map(([key, begun, seconds, done, passed]) => [long(key), { begun: time(begun), seconds, done: times(done), passed: times(passed) }]))
}

function pack(value: unknown): Uint8Array {
  return Buffer.concat([Buffer.of(AFTER_COMMON_WORDS), deflateRawSync(JSON.stringify(value), { dictionary, memLevel: 9 })])
}

function unpack<T>(body: Uint8Array | ArrayBuffer): T {
  const bytes = Buffer.from(body as Uint8Array) // one driver gives a Buffer, the other a bare ArrayBuffer
  if (bytes[0] !== AFTER_COMMON_WORDS) throw new Error(`Something in the store is packed in a way that this version does not know (${bytes[0]}).`)
  return JSON.parse(inflateRawSync(bytes.subarray(1), { dictionary }).toString()) as T
}
