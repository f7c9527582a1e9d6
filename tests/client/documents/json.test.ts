// @vitest-environment node
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { cpdSchema, recordJson } from '#client/documents/json.ts'
import { readBackup } from '#lib/record/backup.ts'
import { readRows } from '#lib/record/rows.ts'
import { account, byHand, entry, made, period } from './sample.ts'

type Schema = { $id: string; properties: object; $defs: Record<'entry' | 'account' | 'period', { properties: object }> }
const schema = JSON.parse(readFileSync(`public${cpdSchema}`, 'utf8')) as Schema
const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)
const isRecord = ajv.compile(schema)

const whole = () => ({ entries: [entry({ replaces: 'entry-0' }), byHand()], accounts: [account({ replaces: 'account-0' })], period })

/** The file as an object that a test may spoil. */
function made2(record = whole()): Record<string, unknown> {
  return JSON.parse(recordJson(record, made)) as Record<string, unknown>
}

test('the file names the schema that it follows, and follows it', () => {
  const file = made2()
  expect(file).toEqual({ $schema: cpdSchema, format: 'before-you-post-cpd', version: 2, made, ...whole() })
  expect(schema.$id).toBe(cpdSchema)
  expect(isRecord(file), ajv.errorsText(isRecord.errors)).toBe(true)
})

test('a record with nothing in it, or with any signs in it, follows the schema and reads back as it was', () => {
  expect(isRecord(JSON.parse(recordJson({ entries: [] }, made)))).toBe(true)
  const entries = [entry({ relates: '👩‍⚕️ مريم\n\u2028', topic: 'abcdefghij'.repeat(5000) }), entry({ id: 'entry-2' })]
  const json = recordJson({ entries }, made)
  expect(isRecord(JSON.parse(json))).toBe(true)
  expect(readBackup(json, [])).toEqual({ ok: true, fresh: entries, known: 0, removed: 0, unreadable: [], drafts: {}, made })
})

test('entries, accounts and the period all come back', () => {
  const { entries, accounts } = whole()
  expect(readBackup(recordJson(whole(), made), [])).toMatchObject({ ok: true, fresh: [...entries, ...accounts, period], unreadable: [] })
})

test('a file of the first version, with entries alone, is still read', () => {
  const old = JSON.stringify({ format: 'before-you-post-cpd', version: 1, made, entries: [entry()] })
  expect(readBackup(old, [])).toEqual({ ok: true, fresh: [entry()], known: 0, removed: 0, unreadable: [], drafts: {}, made })
  expect(isRecord(JSON.parse(old))).toBe(false)
})

test.each([
  ['a third version', { version: 3 }, /^This backup was made by a newer version/],
  ['a version that is none', { version: 0 }, /^This backup is damaged/],
  ['half a version', { version: 1.5 }, /^This backup is damaged/],
  ['accounts that are no list', { accounts: {} }, /^This backup is damaged/],
  ['no entries', { entries: undefined }, /^This backup is damaged/],
])('%s is refused, by the schema and by the course', (_, spoilt, say) => {
  const file = { ...made2(), ...spoilt }
  expect(isRecord(file)).toBe(false)
  expect(readBackup(JSON.stringify(file), [])).toEqual({ ok: false, say: expect.stringMatching(say) })
})

test('four hundred entries follow the schema', () => {
  expect(isRecord(made2({ ...whole(), entries: Array.from({ length: 400 }, (_, n) => entry({ id: `entry-${n}` })) }))).toBe(true)
})

const rows = [
  ['entry', { ...byHand(), replaces: 'entry-0', parts: entry().parts }],
  ['account', account({ replaces: 'account-0' })],
  ['period', period],
] as const

test.each(rows)('the schema of a row and its reader know the same fields and miss the same ones: %s', (kind, row) => {
  expect(Object.keys(schema.$defs[kind].properties).sort()).toEqual(Object.keys(row).sort())
  const valid = ajv.compile({ $ref: `${cpdSchema}#/$defs/${kind}` })
  expect(valid(row), ajv.errorsText(valid.errors)).toBe(true)
  for (const field of Object.keys(row)) {
    for (const spoilt of [{ ...row, [field]: undefined }, { ...row, [field]: null }, { ...row, [field]: { odd: true } }]) {
      const found = JSON.parse(JSON.stringify(spoilt)) as unknown
      expect([field, valid(found)]).toEqual([field, readRows([found]).unreadable.length === 0])
    }
  }
})

test.each([
  ['a day that is none', { from: '2026-02-30' }],
  ['a day with a time', { to: '2026-11-22T10:00:00Z' }],
  ['hours below none', { hours: -1 }],
  ['hours in words', { hours: '1.25' }],
  ['half a measured minute', { measuredMinutes: 0.5 }],
  ['an entry by hand that says it is not', { byHand: false }],
  ['a part without its version', { parts: [{ part: 'lesson:x', title: 'X', row: 'r' }] }],
])('an entry with %s is refused by the schema', (_, spoilt) => {
  expect(isRecord({ ...made2(), entries: [{ ...entry(), ...spoilt }] })).toBe(false)
})

test('an account in a sixth place is refused by the schema', () => {
  expect(isRecord({ ...made2(), accounts: [account({ slot: 6 })] })).toBe(false)
})

test('every field of the schema is described', () => {
  const bare: string[] = []
  const look = (node: unknown, path: string) => {
    if (typeof node !== 'object' || node === null) return
    for (const [name, each] of Object.entries((node as { properties?: object }).properties ?? {})) {
      if (!(each as { description?: string }).description?.endsWith('.')) bare.push(`${path}/${name}`)
    }
    for (const [name, each] of Object.entries(node)) look(each, `${path}/${name}`)
  }
  look(schema, '')
  expect(bare).toEqual([])
})
