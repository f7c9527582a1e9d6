import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { idAt } from '#lib/record/ids.ts'
import type { Row } from '#lib/record/rows.ts'
import { byShelf } from '#lib/sync/shelves.ts'
import { openStore } from '#server/db/open.ts'
import type { Db } from '#server/db/schema.ts'
import { termList, commonWords } from '#server/db/terms.ts'
import { appended, rowsIn, type Stretch } from '#server/journal.ts'
import { packRows, unpackRows, packStanding, unpackStanding } from '#server/packed.ts'
import { allRows, putRows, rowsSince } from '#server/records.ts'
import { fillStandings, standingsOf } from '#server/standing.ts'
import { versionOf } from '#server/to-judge.ts'
import { yearOf } from '#scripts/support/year.ts'
import { seeded } from '#scripts/support/writers.ts'
import { attempt, check, debrief, entry, evening, finish, minutes, pick } from '#tests/support/rows.ts'
import { emptyPlace, newPerson } from '#tests/support/stores.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const at = evening('20:00')
const year = yearOf(seeded(6), '2026-01-05T00:00:00.000Z').flatMap(({ rows }) => rows)
const sent = (rows: readonly Row[]) => JSON.parse(JSON.stringify(rows)) as Row[]
const numbered = (rows: readonly Row[], seq = (n: number) => n + 1) => rows.map((row, n) => ({ row, seq: seq(n) }))
const back = (rows: readonly Row[]) => unpackRows(packRows(numbered(rows))).map(({ row }) => row)

const postgres = thePostgres()

test('a year of rows comes out of its packing as it went in, each with its number', () => {
  const packed = packRows(numbered(year, (n) => Math.floor(n / 3)))
  expect(unpackRows(packed)).toEqual(numbered(sent(year), (n) => Math.floor(n / 3)))
  expect(packed.length).toBeLessThan(7000)
})

test('rows that come one by one, or a few at a time, are read as if they had come at once, and lie in few stretches, of which the long one is seldom written', () => {
  let [stretches, written]: [Stretch[], number] = [[], 0]
  for (let n = 0, step = 1; n < year.length; n += step, step = 1 + (n % 3)) {
    const before = stretches[0]
    stretches = appended(stretches, numbered(year).slice(n, n + step))
    expect(stretches.length).toBeLessThanOrEqual(2)
    if (stretches[0] !== before) written++
    expect(rowsIn(stretches)).toEqual(numbered(year).slice(0, n + step))
  }
  expect(written).toBeLessThan(year.length / 10)
})

test('whatever a device sends comes out as it went in: ids of any form, times of any form, fields that are not known here, words that look like terms or numbers', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('0', '1', '["1"]', '[]', 'guess', 'a\nb', 'lesson:be-informed', '{"part":1}', '__proto__', ...termList.slice(0, 40)))
  const id = fc.oneof(word.filter(Boolean), fc.uuid(), fc.constant(idAt(at, 'x')), fc.constantFrom('a:0', 'a:debrief', 'mi7x-', '-'))
  const moment = fc.oneof(fc.constant(at), fc.date({ noInvalidDate: true, min: new Date('1000-01-01'), max: new Date('2999-01-01') }).map((date) => date.toISOString()), fc.constantFrom('2026-03-03T20:00', '2026-02-31T10:00:00.000Z', '2026-03-03T20:00:00+01:00'))
  const base = { id, at: moment }
  const list = fc.array(word, { maxLength: 4 })
  const part = fc.record({ part: word, title: word, shape: word, row: id }, { requiredKeys: ['part', 'title', 'shape', 'row'] })
  const more = fc.dictionary(fc.constantFrom('later', 'newer', 'lines', '0'), fc.jsonValue(), { maxKeys: 2 })
  const rows = fc.oneof(
    fc.record({ ...base, kind: fc.constant('attempt'), scenario: word, shape: word, given: list, rehearses: fc.option(word, { nil: undefined }) }),
    fc.record({ ...base, kind: fc.constant('pick'), attempt: word, n: fc.nat(9), choice: word, scene: fc.option(word, { nil: undefined }) }),
    fc.record({ ...base, kind: fc.constant('debrief'), attempt: word }),
    fc.record({ ...base, kind: fc.constant('check'), lesson: word, check: word, picked: list }),
    fc.record({ ...base, kind: fc.constant('finish'), lesson: word, shape: word, checks: fc.option(list, { nil: undefined }) }),
    fc.record({ ...base, kind: fc.constant('note'), lesson: word, text: word }),
    fc.record({ ...base, kind: fc.constant('time'), part: word, seconds: fc.nat() }),
    fc.tuple(fc.record({ ...base, parts: fc.array(part, { maxLength: 3 }), themes: list, standards: list, title: word, topic: word, relates: word, evidence: word, hours: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }) }), fc.boolean()).map(([row, own]) => ({ ...entry(at, 'e'), ...row, ...(own ? { byHand: true } : {}) })),
    fc.record({ ...base, kind: fc.constant('removed'), what: fc.constant('note'), rows: list }),
    fc.record({ ...base, kind: fc.constant('backup'), rows: fc.nat() }),
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(rows, more).map(([row, others]) => ({ ...others, ...row }) as unknown as Row), { maxLength: 8 }), (list) => {
      expect(back(sent(list))).toEqual(sent(list))
    }),
    { numRuns: 400 },
  )
})

test('a standing comes out as it went in, by the minute', () => {
  const standing = { 'lesson:be-informed': { begun: evening('20:01'), seconds: 61, done: { a: evening('20:05'), b: evening('19:00') }, passed: {} }, 'scenario:elsewhere': { begun: '', seconds: 5, done: {}, passed: {} } }
  expect(unpackStanding(packStanding(standing))).toEqual(standing)
  expect(unpackStanding(packStanding({ x: { begun: '2026-11-22T20:01:59.999Z', seconds: 0, done: {}, passed: {} } }))['x']!.begun).toBe(evening('20:01'))
})

test('what packing leans on is as it was: stores that are out there could not be read otherwise', () => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)
  expect(sha(JSON.stringify(termList.slice(0, 1310)))).toBe('4bff1bceade8056f')
  expect(sha(commonWords)).toBe('73cc0065cd766ee3')
})

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  test('a record of before is carried over: each learner has the same rows, with the same numbers, and a standing', async () => {
    const place = await emptyPlace(kind, postgres.url)
    const before = await openStore(place, { upTo: '0001-store' })
    const rows = [...year, attempt(at, 'a'), pick(at, 'a', 0, 'ask'), debrief(at, 'a'), check(at, 'loaf'), finish(at), minutes(at, 'lesson:boundaries', 3)]
    const people = [await newPerson(before), await newPerson(before), await newPerson(before)]
    for (const learner of people.slice(0, 2)) await shelve(before, learner, learner === people[0] ? rows : rows.slice(-3))
    await before.insertInto('learner').values({ id: people[2]!, created: at }).execute()
    await before.destroy()

    const db = await openStore(place)
    expect(byId(await allRows(db, people[0]!))).toEqual(byId(sent(rows)))
    expect(byId(await allRows(db, people[1]!))).toEqual(byId(sent(rows.slice(-3))))
    expect(await allRows(db, people[2]!)).toEqual([])
    // A device that knew of the fifth change is told what came after it, and no more.
    const late = [...byShelf(rows)].slice(5).flatMap(([, list]) => list)
    expect(byId((await everythingSince(db, people[0]!, 5)))).toEqual(byId(sent(late)))
    const { seq } = await putRows(db, people[0]!, [entry(at, 'new')], versionOf, at)
    expect((await rowsSince(db, people[0]!, seq - 1)).rows.map(({ id }) => id)).toContain('new')
    expect(await fillStandings(db, versionOf)).toBe(3)
    expect(Object.keys((await standingsOf(db, people)).get(people[0]!)!).length).toBeGreaterThan(40)
    await db.destroy()
  })

  test('a record of many years is kept in stretches, and is given out, added to and taken from as a whole', async () => {
    const db = await openStore(await emptyPlace(kind, postgres.url))
    const me = await newPerson(db)
    const rows = Array.from({ length: 1200 }, (_, n) => minutes(evening('20:00', `${2020 + (n % 7)}-01-01`).replace('00.000', `00.${String(n % 1000).padStart(3, '0')}`), `lesson:l${n % 150}`, 1 + n)).map((row, n) => ({ ...row, id: `t${n}` }))
    for (let n = 0; n < rows.length; n += 100) await putRows(db, me, rows.slice(n, n + 100), versionOf, at)
    await putRows(db, me, [...rows.slice(0, 30), entry(at, 'slip')], versionOf, at)
    expect(byId(await everythingSince(db, me, 0))).toEqual(byId([...rows, entry(at, 'slip')]))
    const stretches = await db.selectFrom('journal').select(['n', 'seq']).where('learner', '=', me).orderBy('n').execute()
    expect(stretches.map(({ n }) => n)).toEqual([0, 1, 2, 3])
    await putRows(db, me, [{ id: 'gone', at, kind: 'removed', what: 'entry', rows: ['slip', 't0'] }], versionOf, at)
    expect(byId(await allRows(db, me)).map(({ id }) => id)).toEqual([...rows.slice(1).map(({ id }) => id), 'gone'].sort())
    await db.destroy()
  })
})

/** Puts rows into a store of before: each shelf with a number of its own. */
async function shelve(db: Db, learner: string, rows: readonly Row[]) {
  const shelves = [...byShelf(rows)]
  await db.insertInto('learner').values({ id: learner, created: at, seq: shelves.length }).execute()
  for (const [n, [shelf, list]] of shelves.entries()) {
    const body = Buffer.concat([Buffer.of(1), deflateRawSync(JSON.stringify(list))])
    await sql`insert into shelf (learner, shelf, seq, body) values (${learner}, ${shelf}, ${n + 1}, ${body})`.execute(db)
  }
}

async function everythingSince(db: Db, learner: string, since: number): Promise<Row[]> {
  const { rows, seq, more } = await rowsSince(db, learner, since)
  return more ? [...rows, ...(await everythingSince(db, learner, seq))] : rows
}

function byId(rows: readonly Row[]): Row[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1))
}
