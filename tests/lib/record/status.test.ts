import { expect, test } from 'vitest'
import type { Row } from '#lib/record/rows.ts'
import { checksLeft, finishesOf, statusOfAll, resumeOf, statusOf } from '#lib/record/status.ts'
import { attempt, check, debrief, evening, finish, later, lesson, minutes, outline, pick, story } from '#tests/support/rows.ts'

const bothChecks = [check(evening('20:01'), 'loaf'), check(evening('20:02'), 'likes')]
const learned: Row[] = [...bothChecks, finish(evening('20:05'))]
const played: Row[] = [attempt(evening('20:10'), 'a'), pick(evening('20:11'), 'a', 0, 'ask'), debrief(evening('20:20'), 'a')]

test('a lesson is complete when its end is reached and its checks are tried, in either order', () => {
  expect(statusOf(lesson, learned)).toBe('Complete')
  expect(statusOf(lesson, [finish(evening('19:00')), ...bothChecks])).toBe('Complete')
})

test('a lesson whose end is reached but not its checks is in progress, and says which are left', () => {
  const rows = [finish(evening('20:05')), check(evening('20:01'), 'likes')]
  expect(statusOf(lesson, rows)).toBe('In progress')
  expect(checksLeft(lesson, rows)).toEqual(['loaf'])
})

test('a lesson whose checks are tried but not its end is in progress', () => {
  expect(statusOf(lesson, bothChecks)).toBe('In progress')
})

test('a check of another lesson with the same name does not count', () => {
  expect(checksLeft(lesson, [check(evening('20:01'), 'loaf', 'dignity')])).toEqual(['loaf', 'likes'])
})

test('reading, or a note, begins a lesson', () => {
  expect(statusOf(lesson, [])).toBe('Not started')
  expect(statusOf(lesson, [minutes(evening('20:00'), 'lesson:boundaries', 2)])).toBe('In progress')
  expect(statusOf(lesson, [{ id: 'n', at: evening('20:00'), kind: 'note', lesson: 'boundaries', text: 'Hm.' }])).toBe('In progress')
  expect(statusOf(lesson, [minutes(evening('20:00'), 'scenario:boundaries', 2)])).toBe('Not started')
})

test('a scenario is in progress until its debrief is opened, and then complete', () => {
  expect(statusOf(story, [])).toBe('Not started')
  expect(statusOf(story, played.slice(0, 1))).toBe('In progress')
  expect(statusOf(story, played.slice(0, 2))).toBe('In progress')
  expect(statusOf(story, played)).toBe('Complete')
})

test('a rehearsal that is not finished leaves a complete scenario complete', () => {
  expect(statusOf(story, [...played, attempt(evening('21:00'), 'b', { rehearses: 'a' })])).toBe('Complete')
})

test('what was finished in another shape has changed since; finishing it anew completes it', () => {
  expect(statusOf({ ...story, shape: 's2' }, played)).toBe('Changed since you finished')
  expect(statusOf({ ...lesson, shape: 'l2' }, learned)).toBe('Changed since you finished')
  const anew = [...played, attempt(evening('21:00'), 'b', { shape: 's2' }), debrief(evening('21:09'), 'b')]
  expect(statusOf({ ...story, shape: 's2' }, anew)).toBe('Complete')
})

test('a mended word changes no status, because the shape stays', () => {
  expect(statusOf({ ...story, title: 'The Cake' }, played)).toBe('Complete')
  expect(statusOf({ ...lesson, summary: 'How to say no kindly.' }, learned)).toBe('Complete')
})

test('a check added to a finished lesson makes it changed, not unfinished', () => {
  const longer = { ...lesson, shape: 'l2', checks: [...lesson.checks, 'tags'] }
  expect(statusOf(longer, learned)).toBe('Changed since you finished')
  expect(statusOf(longer, [finish(evening('20:05')), bothChecks[0]!])).toBe('In progress')
})

test('one version of a lesson is finished once, however often its end was reached', () => {
  const rows = [...learned, finish(evening('21:00')), finish(evening('22:00'), { ...lesson, shape: 'l2' })]
  expect(finishesOf(lesson, rows).map(({ at }) => at)).toEqual([evening('20:05'), evening('22:00')])
})

test('a module is complete when all its parts are, and counts those that are', () => {
  const trust = outline.modules[0]!
  expect(statusOfAll(trust.parts, [])).toEqual({ status: 'Not started', complete: 0, of: 2 })
  expect(statusOfAll(trust.parts, learned)).toEqual({ status: 'In progress', complete: 1, of: 2 })
  expect(statusOfAll(trust.parts, [...learned, ...played])).toEqual({ status: 'Complete', complete: 2, of: 2 })
  const changed = { ...trust, parts: [lesson, { ...story, shape: 's2' }] }
  expect(statusOfAll(changed.parts, [...learned, ...played])).toEqual({ status: 'Changed since you finished', complete: 1, of: 2 })
})

test('a new learner begins with the first part', () => {
  expect(resumeOf(outline, [])).toEqual({ kind: 'next', part: lesson })
})

test('a learner in the middle of a story carries on with that attempt', () => {
  expect(resumeOf(outline, [...learned, ...played.slice(0, 2)])).toEqual({ kind: 'attempt', part: story, attempt: 'a' })
})

test('a learner in the middle of a lesson carries on there, and sees how many checks are left', () => {
  expect(resumeOf(outline, [check(evening('20:01'), 'loaf')])).toEqual({ kind: 'lesson', part: lesson, checksLeft: 1 })
})

test('of several open parts, the one touched last comes first', () => {
  const open = [attempt(evening('20:10'), 'a'), check(evening('20:01'), 'loaf')]
  expect(resumeOf(outline, open)).toMatchObject({ kind: 'attempt' })
  expect(resumeOf(outline, [...open, check(evening('20:30'), 'likes')])).toMatchObject({ kind: 'lesson', part: lesson })
  expect(resumeOf(outline, [...open, pick(evening('20:31'), 'a', 0, 'ask'), check(evening('20:30'), 'likes')])).toMatchObject({ kind: 'attempt' })
})

test('reading a lesson is touching it, though nothing was answered yet', () => {
  const rows = [attempt(evening('20:10'), 'a'), minutes(evening('20:40'), 'lesson:dignity', 4)]
  expect(resumeOf(outline, rows)).toMatchObject({ kind: 'lesson', part: later })
})

test('a rehearsal left open is not what home offers: it is carried on at its own address', () => {
  const rows = [...learned, ...played, attempt(evening('21:00'), 'b', { rehearses: 'a', given: ['ask'] })]
  expect(resumeOf(outline, rows)).toEqual({ kind: 'next', part: later })
})

test('with nothing open, the first part that is not complete is next, a changed one among them', () => {
  expect(resumeOf(outline, [...learned, ...played])).toEqual({ kind: 'next', part: later })
  const changed = { ...outline, modules: [{ ...outline.modules[0]!, parts: [{ ...lesson, shape: 'l2' }, story] }] }
  expect(resumeOf(changed, [...learned, ...played])).toMatchObject({ kind: 'next', part: { id: 'boundaries' } })
})

test('when the whole course is complete there is nothing to carry on with', () => {
  expect(resumeOf(outline, [...learned, ...played, finish(evening('21:00'), later)])).toBeUndefined()
})

test('on a way of one’s own, its next part comes before the rest of the course', () => {
  const keys = ['lesson:dignity', 'scenario:cake']
  expect(resumeOf(outline, [], keys)).toMatchObject({ kind: 'next', part: { id: 'dignity' } })
  expect(resumeOf(outline, [], ['lesson:nowhere'])).toMatchObject({ kind: 'next', part: { id: 'boundaries' } })
  expect(resumeOf(outline, [])).toMatchObject({ kind: 'next', part: { id: 'boundaries' } })
})
