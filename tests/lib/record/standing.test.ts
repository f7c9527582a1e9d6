import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row } from '#lib/record/rows.ts'
import { begunOnly, standingOfShelf, together, type Standing } from '#lib/record/standing.ts'
import { finishesOf } from '#lib/record/status.ts'
import { extremePlay } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { judge } from '#lib/sync/judge.ts'
import { byShelf } from '#lib/sync/shelves.ts'
import { attempt, check, debrief, evening, finish, lesson, minutes, pick } from '#tests/support/rows.ts'
import { smallScenario } from '#tests/support/small-scenario.ts'

const cake = smallScenario()
const versions = (id: string, shape: string) => (id === cake.id && shape === 's1' ? cake : undefined)
const good = extremePlay(cake, walk(cake), 'most')
const bad = extremePlay(cake, walk(cake), 'least')

function standing(rows: readonly Row[]): Standing {
  return begunOnly(together(...[...byShelf(rows).values()].map((shelf) => standingOfShelf(shelf, judge(shelf, versions).outcome))))
}

function play(id: string, hour: string, picks: readonly string[]): Row[] {
  return [attempt(evening(`${hour}:00`), id), ...picks.map((choice, n) => pick(evening(`${hour}:0${n + 1}`), id, n, choice)), debrief(evening(`${hour}:10`), id)]
}

test('a lesson is done once its end was reached and its checks answered, whichever came last', () => {
  const [loaf, likes] = [check(evening('20:01'), 'loaf'), check(evening('20:05'), 'likes')]
  const end = finish(evening('20:03'))
  expect(standing([loaf, end])['lesson:boundaries']).toEqual({ begun: evening('20:01'), seconds: 0, done: {}, passed: {} })
  expect(standing([loaf, end, likes])['lesson:boundaries']!.done).toEqual({ l1: evening('20:05') })
  expect(standing([loaf, likes, finish(evening('20:09'))])['lesson:boundaries']!.done).toEqual({ l1: evening('20:09') })
})

test('an answer that is given again does not move the day on which a lesson was done', () => {
  const rows = [check(evening('20:01'), 'loaf'), check(evening('20:02'), 'likes'), finish(evening('20:03')), check(evening('22:00'), 'loaf'), finish(evening('22:01'))]
  expect(standing(rows)['lesson:boundaries']!.done).toEqual({ l1: evening('20:03') })
})

test('time in a lesson begins it and is added up; a note tells nothing', () => {
  const rows: Row[] = [minutes(evening('20:10'), 'lesson:boundaries', 3), minutes(evening('20:00'), 'lesson:boundaries', 2), { id: 'n', at: evening('19:00'), kind: 'note', lesson: 'boundaries', text: 'Mine' }]
  expect(standing(rows)).toEqual({ 'lesson:boundaries': { begun: evening('20:00'), seconds: 300, done: {}, passed: {} } })
  expect(standing(rows.slice(2))).toEqual({})
})

test('a story is done once the debrief of a play that ended was opened, passed or not, and passed by any play', () => {
  const lost = play('a', '20', bad)
  expect(standing(lost.slice(0, -1))['scenario:cake']!.done).toEqual({})
  expect(standing(lost)['scenario:cake']).toEqual({ begun: evening('20:00'), seconds: 0, done: { s1: evening('20:10') }, passed: {} })
  expect(standing([...lost, ...play('b', '21', good)])['scenario:cake']).toMatchObject({ done: { s1: evening('20:10') }, passed: { s1: evening(`21:0${good.length}`) } })
  expect(standing([lost[0]!, lost.at(-1)!])['scenario:cake']!.done).toEqual({}) // no ending, so no debrief that counts
})

test('to look at a story is not to begin it, and the time counts once it is begun', () => {
  const looked = minutes(evening('19:50'), 'scenario:cake', 4)
  expect(standing([looked])).toEqual({})
  expect(standing([looked, ...play('a', '20', good)])['scenario:cake']).toMatchObject({ begun: evening('20:00'), seconds: 240 })
})

test('a story in a version that is not known here is done by its debrief, and never passed', () => {
  const rows = play('a', '20', good).map((row) => (row.kind === 'attempt' ? { ...row, shape: 's0' } : row))
  expect(standing(rows)['scenario:cake']).toMatchObject({ done: { s0: evening('20:10') }, passed: {} })
})

test('whatever comes in, in whatever order and however often, it is the same as all at once, and nothing done is undone', () => {
  const all: Row[] = [
    ...play('a', '20', bad), ...play('b', '21', good), check(evening('20:01'), 'loaf'), check(evening('20:05'), 'likes'), finish(evening('20:03')), finish(evening('20:30')),
    minutes(evening('20:02'), 'lesson:boundaries', 2), minutes(evening('20:09'), 'scenario:cake', 5),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(all), fc.array(fc.nat(4), { minLength: 20, maxLength: 20 }), (rows, cuts) => {
      const here: Row[] = []
      let kept: Standing = {}
      for (let from = 0, n = 0; from < rows.length; from += cuts[n++]! + 1) {
        const changed = rows.slice(from, from + cuts[n]! + 1)
        here.push(...changed)
        const before = kept
        const shelves = byShelf(here)
        kept = together(kept, ...[...byShelf(changed).keys()].map((shelf) => standingOfShelf(shelves.get(shelf)!, judge(shelves.get(shelf)!, versions).outcome)))
        for (const [key, { done, passed }] of Object.entries(before)) for (const what of ['done', 'passed'] as const) expect(Object.keys(kept[key]![what])).toEqual(expect.arrayContaining(Object.keys({ done, passed }[what])))
      }
      expect(begunOnly(kept)).toEqual(standing(rows))
    }),
  )
})

test('a lesson is done in the same versions as on the device', () => {
  const all: Row[] = [check(evening('20:01'), 'loaf'), check(evening('20:05'), 'likes'), finish(evening('20:03')), finish(evening('20:30')), { ...finish(evening('20:40'), { ...lesson, shape: 'l2', checks: ['loaf', 'new'] }) }, check(evening('20:50'), 'new')]
  fc.assert(
    fc.property(fc.shuffledSubarray(all), (rows) => {
      expect(Object.keys(standing(rows)['lesson:boundaries']?.done ?? {}).sort()).toEqual(finishesOf(lesson, rows).map(({ shape }) => shape).sort())
    }),
  )
})
