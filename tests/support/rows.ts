import type { Outline, Part } from '#lib/course/outline.ts'
import type { Entry, RowOf } from '#lib/record/rows.ts'

/** Moments of one evening in November, when the United Kingdom keeps Greenwich time: `evening('20:05')`. */
export function evening(time: string, day = '2026-11-22'): string {
  return `${day}T${time.length === 5 ? `${time}:00` : time}.000Z`
}

export const lesson: Part = { kind: 'lesson', id: 'boundaries', title: 'Boundaries', summary: '…', minutes: 6, shape: 'l1', checks: ['loaf', 'likes'] }
export const story: Part = { kind: 'scenario', id: 'cake', title: 'The cake', summary: '…', minutes: 9, shape: 's1', checks: [] }
export const later: Part = { kind: 'lesson', id: 'dignity', title: 'Dignity', summary: '…', minutes: 5, shape: 'd1', checks: [] }

export const outline: Outline = {
  edition: 'code-2018',
  modules: [
    { id: 'trust', theme: 'trust', title: 'Promote trust', promise: '…', parts: [lesson, story] },
    { id: 'people', theme: 'people', title: 'Prioritise people', promise: '…', parts: [later] },
  ],
}

export function check(at: string, id: string, of = lesson.id): RowOf<'check'> {
  return { id: `check ${of} ${id} ${at}`, at, kind: 'check', lesson: of, check: id, picked: ['1'] }
}

export function finish(at: string, of: Part = lesson): RowOf<'finish'> {
  return { id: `finish ${of.id} ${at}`, at, kind: 'finish', lesson: of.id, shape: of.shape, checks: of.checks }
}

export function attempt(at: string, id: string, more: Partial<RowOf<'attempt'>> = {}): RowOf<'attempt'> {
  return { id, at, kind: 'attempt', scenario: story.id, shape: story.shape, given: [], ...more }
}

export function pick(at: string, of: string, n: number, choice: string): RowOf<'pick'> {
  return { id: `${of}:${n}`, at, kind: 'pick', attempt: of, n, choice }
}

export function debrief(at: string, of: string): RowOf<'debrief'> {
  return { id: `${of}:debrief`, at, kind: 'debrief', attempt: of }
}

export function minutes(at: string, part: string, count: number): RowOf<'time'> {
  return { id: `time ${part} ${at}`, at, kind: 'time', part, seconds: count * 60 }
}

export function entry(at: string, id: string, more: Partial<Entry> = {}): Entry {
  return {
    id,
    at,
    kind: 'entry',
    title: 'Before You Post',
    from: at.slice(0, 10),
    to: at.slice(0, 10),
    method: 'Online learning',
    topic: 'Boundaries',
    relates: 'I will ask first.',
    measuredMinutes: 10,
    hours: 0.25,
    participatoryHours: 0,
    edition: 'code-2018',
    themes: ['trust'],
    standards: ['20.6'],
    evidence: 'This entry',
    parts: [],
    ...more,
  }
}
