import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '#lib/record/rows.ts'
import { begunOnly } from '#lib/record/standing.ts'
import { extremePlay } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { openStore } from '#server/db/open.ts'
import type { Db } from '#server/db/schema.ts'
import { allRows, putRows } from '#server/records.ts'
import { sightOf } from '#server/sight.ts'
import { fillStandings, rejudge, standingFrom, standingsOf } from '#server/standing.ts'
import { attempt, check, debrief, entry, evening, finish, minutes, pick } from '#tests/support/rows.ts'
import { smallScenario } from '#tests/support/small-scenario.ts'
import { emptyPlace, newPerson } from '#tests/support/stores.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const at = evening('20:00')
const cake = smallScenario()
const versions = (id: string, shape: string) => (id === cake.id && shape === 's1' ? cake : undefined)
const good = extremePlay(cake, walk(cake), 'most')
const play: Row[] = [attempt(at, 'a'), ...good.map((choice, n) => pick(evening(`20:0${n + 1}`), 'a', n, choice)), debrief(evening('20:09'), 'a')]
const rows: Row[] = [...play, check(at, 'loaf'), check(evening('20:20'), 'likes'), finish(evening('20:21')), minutes(at, 'lesson:boundaries', 3), minutes(at, 'scenario:cake', 5), entry(at, 'e')]

const postgres = thePostgres()

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await openStore(await emptyPlace(kind, postgres.url))))
  afterAll(() => db.destroy())

  test('who has a group knows how far its learners have come, and of one who has sent nothing, nothing', async () => {
    const [me, other] = [await newPerson(db), await newPerson(db)]
    await putRows(db, me, rows, versions, at)
    const standings = await standingsOf(sightOf(db), [me, other])
    expect(standings.get(me)).toEqual({
      'lesson:boundaries': { begun: at, seconds: 180, done: { l1: evening('20:21') }, passed: {} },
      'scenario:cake': { begun: at, seconds: 300, done: { s1: evening('20:09') }, passed: { s1: evening(`20:0${good.length}`) } },
    })
    expect(standings.get(other)).toEqual({})
  })

  test('what is kept of it is what all rows say, in whatever portions and order they come from two devices', async () => {
    const portions = fc.array(fc.shuffledSubarray(rows, { minLength: 1 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(portions, portions, async (one, two) => {
        const me = await newPerson(db)
        const device = async (list: Row[][]) => {
          for (const portion of list) await putRows(db, me, portion, versions, at)
        }
        await Promise.all([device(one), device(two)])
        expect((await standingsOf(db, [me])).get(me)).toEqual(begunOnly(standingFrom(await allRows(db, me), versions)))
        expect(await rejudge(db, me, versions)).toBe(false)
      }),
      { numRuns: 30 },
    )
  })

  test('a standing that is not what the rows say is found and put right', async () => {
    const [me, other] = [await newPerson(db), await newPerson(db)]
    for (const who of [me, other]) await putRows(db, who, rows, versions, at)
    const before = await standingsOf(db, [me])
    const { body } = await db.selectFrom('standing').select('body').where('learner', '=', await emptyRecord(db)).executeTakeFirstOrThrow()
    await db.updateTable('standing').set({ body: Buffer.from(body) }).where('learner', '=', me).execute()
    expect((await standingsOf(db, [me])).get(me)).toEqual({})
    expect([await rejudge(db, me, versions), await rejudge(db, other, versions)]).toEqual([true, false])
    expect(await standingsOf(db, [me])).toEqual(before)
  })

  test('records from before there were standings get theirs', async () => {
    const people = await Promise.all([1, 2, 3].map(() => newPerson(db)))
    for (const who of people) await putRows(db, who, rows, versions, at)
    const before = await standingsOf(db, people)
    await db.deleteFrom('standing').where('learner', 'in', people).execute()
    expect(await fillStandings(db, versions)).toBe(3)
    expect(await standingsOf(db, people)).toEqual(before)
    expect(await fillStandings(db, versions)).toBe(0)
  })
})

async function emptyRecord(db: Db): Promise<string> {
  const who = await newPerson(db)
  await putRows(db, who, [entry(at, 'e')], versions, at)
  return who
}
