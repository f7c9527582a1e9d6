import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '#lib/record/rows.ts'
import { extremePlay } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { openStore } from '#server/db/open.ts'
import type { Db } from '#server/db/schema.ts'
import { allRows, keptApart, outcomesIn, putRows, rowsSince } from '#server/records.ts'
import { attempt, check, debrief, entry, evening, finish, minutes, pick } from '#tests/support/rows.ts'
import { smallScenario } from '#tests/support/small-scenario.ts'
import { emptyPlace, newPerson } from '#tests/support/stores.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const at = evening('20:00')
const cake = smallScenario()
const versions = (id: string, shape: string) => (id === cake.id && shape === 's1' ? cake : undefined)
const good = extremePlay(cake, walk(cake), 'most')
const rows: Row[] = [attempt(at, 'a'), pick(at, 'a', 0, good[0]!), pick(at, 'a', 1, good[1]!), debrief(at, 'a'), check(at, 'loaf'), finish(at), minutes(at, 'lesson:boundaries', 3), entry(at, 'e')]
const ids = (list: readonly Row[]) => list.map(({ id }) => id).sort()

const postgres = thePostgres()

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await openStore(await emptyPlace(kind, postgres.url))))
  afterAll(() => db.destroy())

  test('what was kept is given back, and a second device is sent only what changed since', async () => {
    const me = await newPerson(db)
    const first = await putRows(db, me, rows.slice(0, 3), versions, at)
    expect(ids((await rowsSince(db, me, 0)).rows)).toEqual(ids(rows.slice(0, 3)))
    await putRows(db, me, rows.slice(3), versions, at)
    const since = await rowsSince(db, me, first.seq)
    expect(ids(since.rows)).toEqual(ids(rows)) // the attempt’s shelf changed too
    expect((await rowsSince(db, me, since.seq)).rows).toEqual([])
  })

  test('one learner never sees what is another’s', async () => {
    const [me, other] = [await newPerson(db), await newPerson(db)]
    await putRows(db, me, rows, versions, at)
    expect((await rowsSince(db, other, 0)).rows).toEqual([])
  })

  test('two devices that send at once, in portions, again and again, lose nothing and double nothing', async () => {
    const portions = fc.array(fc.subarray(rows, { minLength: 1 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(portions, portions, async (one, two) => {
        const me = await newPerson(db)
        const device = async (list: Row[][]) => {
          for (const portion of list) await putRows(db, me, portion, versions, at)
        }
        await Promise.all([device(one), device(two)])
        const sent = new Set([...one.flat(), ...two.flat()].map(({ id }) => id))
        expect(ids((await rowsSince(db, me, 0)).rows)).toEqual([...sent].sort())
      }),
      { numRuns: 30 },
    )
  })

  test('a tombstone takes the words away, here and for whoever comes later with an old copy', async () => {
    const me = await newPerson(db)
    await putRows(db, me, [entry(at, 'slip', { relates: 'Mrs Unwise said so' })], versions, at)
    await putRows(db, me, [{ id: 'gone', at, kind: 'removed', what: 'entry', rows: ['slip'] }], versions, at)
    await putRows(db, me, [entry(at, 'slip', { relates: 'Mrs Unwise said so' })], versions, at)
    const kept = await rowsSince(db, me, 0)
    expect(JSON.stringify(kept)).not.toContain('Unwise')
    expect(ids(kept.rows)).toEqual(['gone'])
  })

  test('the server says what an attempt amounts to, and a pick that cannot be is kept apart with why', async () => {
    const me = await newPerson(db)
    const whole = good.map((choice, n) => pick(at, 'b', n, choice))
    await putRows(db, me, [attempt(at, 'b'), ...whole.slice(0, 1)], versions, at)
    const outcomes = async () => outcomesIn(await allRows(db, me), versions)
    expect(await outcomes()).toEqual([{ attempt: 'b', scenario: 'cake', shape: 's1', rehearsal: false, passed: false }])
    const { refused } = await putRows(db, me, [pick(at, 'b', 1, 'fly')], versions, at)
    expect(refused).toMatchObject([{ row: { choice: 'fly' }, say: expect.stringContaining('“fly”, is not offered at') }])
    expect(await keptApart(db, me)).toMatchObject(refused.map(({ row, say }) => ({ raw: row, say })))
    await putRows(db, me, [...whole.slice(1), debrief(at, 'b')], versions, at)
    expect(await outcomes()).toMatchObject([{ attempt: 'b', passed: true, ending: 'good', debriefed: at }])
    expect(ids((await rowsSince(db, me, 0)).rows)).toEqual(ids([attempt(at, 'b'), ...whole, debrief(at, 'b')]))
  })

  test('opened again, and by several at once, the store is as it was', async () => {
    const place = await emptyPlace(kind, postgres.url)
    const opened = await Promise.all([openStore(place), openStore(place), openStore(place)])
    const me = await newPerson(opened[0]!)
    await putRows(opened[0]!, me, rows, versions, at)
    expect(ids((await rowsSince(opened[2]!, me, 0)).rows)).toEqual(ids(rows))
    await Promise.all(opened.map((each) => each.destroy()))
    const again = await openStore(place)
    expect(ids((await rowsSince(again, me, 0)).rows)).toEqual(ids(rows))
    await again.destroy()
  })
})
