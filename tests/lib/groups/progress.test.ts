import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completionsOf, seenOf } from '#lib/groups/progress.ts'
import { isQuiet, ukHour } from '#lib/groups/quiet.ts'
import type { Row } from '#lib/record/rows.ts'
import { standingOfShelf, together, type PartStanding, type Standing } from '#lib/record/standing.ts'
import { statusOfAll } from '#lib/record/status.ts'
import { editionOn } from '#lib/sources/editions.ts'
import { byShelf } from '#lib/sync/shelves.ts'
import { attempt, check, debrief, evening, finish, later, lesson, minutes, pick, story } from '#tests/support/rows.ts'

const parts = [lesson, story, later]
const today = '2026-11-30'
const complete = { asks: 'complete', today } as const
const passed = { asks: 'passed', today } as const

function at(day: string, time = '20:00'): string {
  return evening(time, day)
}

/** A part as a standing has it: its versions with the days on which they were done, and those on which they were passed. */
function stands(begun: string, done: Record<string, string> = {}, passed: Record<string, string> = {}, seconds = 0): PartStanding {
  const times = (days: Record<string, string>) => Object.fromEntries(Object.entries(days).map(([shape, day]) => [shape, at(day)]))
  return { begun: at(begun), seconds, done: times(done), passed: times(passed) }
}

const all: Standing = {
  'lesson:boundaries': stands('2026-11-01', { l1: '2026-11-02' }, {}, 400),
  'scenario:cake': stands('2026-11-03', { s1: '2026-11-09' }, { s1: '2026-11-09' }, 500),
  'lesson:dignity': stands('2026-11-04', { d1: '2026-11-05' }, {}, 310),
}

test('somebody of whom nothing is known has not started', () => {
  expect(seenOf(parts, undefined, complete)).toEqual({ status: 'Not started', complete: 0, of: 3, minutes: 0 })
})

test('work is completed on the day on which its last part was first done, and its active time is added up', () => {
  expect(seenOf(parts, all, complete)).toEqual({ status: 'Complete', complete: 3, of: 3, begun: '2026-11-01', completed: '2026-11-09', minutes: 20 })
})

test('time on parts that are not asked for counts for nothing', () => {
  expect(seenOf([later], all, complete)).toMatchObject({ begun: '2026-11-04', completed: '2026-11-05', minutes: 5 })
})

test('a story that somebody only looked at is not begun', () => {
  expect(seenOf([story], { 'scenario:cake': { begun: '', seconds: 600, done: {}, passed: {} } }, complete)).toEqual({ status: 'Not started', complete: 0, of: 1, minutes: 0 })
})

test('the day that it is due is included, and the next is late', () => {
  expect(seenOf(parts, all, { ...complete, due: '2026-11-09' }).late).toBeUndefined()
  expect(seenOf(parts, all, { ...complete, due: '2026-11-08' })).toMatchObject({ late: true, status: 'Complete' })
  expect(seenOf([story], {}, { ...complete, due: today }).overdue).toBeUndefined()
  expect(seenOf([story], {}, { ...complete, due: '2026-11-29' })).toMatchObject({ overdue: true, status: 'Not started' })
})

test('a day is one of the United Kingdom: half past eleven at night by universal time is the next day in summer', () => {
  const summer = { 'lesson:dignity': { ...stands('2026-07-01'), done: { d1: at('2026-07-10', '23:30') } } }
  expect(seenOf([later], summer, { ...complete, due: '2026-07-10' })).toMatchObject({ completed: '2026-07-11', late: true })
})

test('content that changed afterwards undoes neither the day nor that it was in time', () => {
  const changed = seenOf([lesson, { ...story, shape: 's2' }, later], all, { ...complete, due: '2026-11-09' })
  expect(changed).toEqual({ status: 'Changed since you finished', complete: 2, of: 3, begun: '2026-11-01', completed: '2026-11-09', minutes: 20 })
  const anew = { ...all, 'scenario:cake': stands('2026-11-03', { s1: '2026-11-09', s2: '2026-11-28' }, {}, 500) }
  expect(seenOf([lesson, { ...story, shape: 's2' }, later], anew, { ...complete, due: '2026-11-09' })).toMatchObject({ status: 'Complete', completed: '2026-11-09' })
})

test('where passed is asked for, a story that was played and not passed keeps the work in progress, and overdue', () => {
  const played = { ...all, 'scenario:cake': stands('2026-11-03', { s1: '2026-11-09' }) }
  expect(seenOf(parts, played, { ...passed, due: '2026-11-20' })).toEqual({ status: 'In progress', complete: 2, of: 3, begun: '2026-11-01', overdue: true, minutes: 12 })
  expect(seenOf(parts, played, complete).status).toBe('Complete')
})

test('any attempt may pass: completed then, in whichever version', () => {
  const tried = (passes: Record<string, string>, done: Record<string, string> = { s1: '2026-11-09' }) => seenOf(parts, { ...all, 'scenario:cake': stands('2026-11-03', done, passes) }, passed)
  expect(tried({ s1: '2026-11-20' })).toMatchObject({ status: 'Complete', completed: '2026-11-20' })
  expect(tried({ s1: '2026-11-07' })).toMatchObject({ status: 'Complete', completed: '2026-11-09' })
  expect(tried({ s0: '2026-11-08' }, { s0: '2026-11-07', s1: '2026-11-09' })).toMatchObject({ status: 'Changed since you finished', completed: '2026-11-08' })
})

test('what the course no longer has is nobody’s to be late with', () => {
  expect(seenOf([], all, { ...complete, due: '2026-01-01' })).toEqual({ status: 'Not started', complete: 0, of: 0, minutes: 0 })
})

test('each version of the whole that was completed is one completion', () => {
  const anew = { ...all, 'scenario:cake': stands('2026-11-03', { s1: '2026-11-09', s2: '2026-11-28' }) }
  const found = completionsOf([lesson, { ...story, shape: 's2' }, later], anew, 'complete')
  expect(found.map(({ at, parts }) => [at, ...parts.map(({ shape }) => shape)])).toEqual([
    [at('2026-11-09'), 'l1', 's1', 'd1'],
    [at('2026-11-28'), 'l1', 's2', 'd1'],
  ])
  expect(completionsOf(parts, { ...all, 'lesson:dignity': stands('2026-11-04') }, 'complete')).toEqual([])
  expect(completionsOf(parts, anew, 'passed')).toEqual([])
})

test('the edition of a day is the last that had come into force by then', () => {
  expect(editionOn('2026-11-30').id).toBe('code-2018')
  expect(editionOn('2010-01-01').id).toBe('code-2018')
})

/** Rows as devices make them. Notes are left out: that somebody wrote one is not known to anybody else, so it begins nothing there. */
const anyRow = fc
  .record({ minute: fc.integer({ min: 0, max: 59 }), part: fc.constantFrom(lesson, later), other: fc.boolean(), n: fc.integer({ min: 0, max: 2 }), kind: fc.constantFrom('check', 'finish', 'attempt', 'pick', 'debrief', 'time', 'look') })
  .map(({ minute, part, other, n, kind }): Row => {
    const when = evening(`20:${String(minute).padStart(2, '0')}`)
    switch (kind) {
      case 'check':
        return check(when, lesson.checks[n % 2]!)
      case 'finish':
        return finish(when, other ? { ...part, shape: 'x' } : part)
      case 'attempt':
        return attempt(when, `a${n}`, other ? { shape: 's0' } : {})
      case 'pick':
        return pick(when, `a${n}`, 0, 'ask')
      case 'debrief':
        return debrief(when, `a${n}`)
      case 'time':
        return minutes(when, `lesson:${part.id}`, 2)
      default:
        return minutes(when, 'scenario:cake', 2)
    }
  })
const anyRows = fc.uniqueArray(anyRow, { selector: ({ id }) => id, maxLength: 24 })

test('for any record the status is the one that the learner reads of the same parts', () => {
  fc.assert(
    fc.property(anyRows, fc.subarray(parts, { minLength: 1 }), (rows, some) => {
      const standing = together(...[...byShelf(rows).values()].map((shelf) => standingOfShelf(shelf)))
      const { status, complete: count, of, completed } = seenOf(some, standing, complete)
      expect({ status, complete: count, of }).toEqual(statusOfAll(some, rows))
      expect(completed !== undefined).toBe(status === 'Complete' || status === 'Changed since you finished')
    }),
    { numRuns: 1000 },
  )
})

test('quiet hours may go over midnight, or be none', () => {
  const quiet = (quietFrom: number, quietTo: number) => Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => isQuiet(hour, { quietFrom, quietTo }))
  expect(quiet(20, 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 20, 21, 22, 23])
  expect(quiet(9, 11)).toEqual([9, 10])
  expect(quiet(8, 8)).toEqual([])
})

test('an hour is that of the United Kingdom, on either side of the days on which clocks change', () => {
  expect(['2026-03-28T07:30:00Z', '2026-03-29T07:30:00Z', '2026-10-24T07:30:00Z', '2026-10-25T07:30:00Z', '2026-12-01T00:10:00Z'].map(ukHour)).toEqual([7, 8, 8, 7, 0])
})
