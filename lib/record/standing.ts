import type { Outcome } from '#lib/sync/judge.ts'
import { ofKind, type Row } from './rows.ts'

/**
 * How far a learner has come with each part (`lesson:<id>`, `scenario:<id>`), for those who may know that and nothing else: no pick, no answer, no words. Worked out from
 * their rows, in the browser and on the server alike.
 */
export type Standing = Readonly<Record<string, PartStanding>>

export type PartStanding = {
  /** When they first did something there: opened a lesson for a while, began a story. */
  begun: string
  /** Active time, in seconds. */
  seconds: number
  /** When each version was first complete, by its shape: statusOf of ./status.ts says what that means. Any attempt counts. */
  done: Readonly<Record<string, string>>
  /** When each version of a story was first passed, by any attempt. Always empty of a lesson. */
  passed: Readonly<Record<string, string>>
}

/**
 * What the rows of one shelf (lib/sync/shelves.ts) say of a part; of most parts several shelves do, see `together`. A story that somebody looked at and did not begin has
 * seconds and no `begun`: see `begunOnly`.
 *
 * @param outcome of the attempt, if it is the shelf of one, as `judge` gives it. An attempt in a version that is not known here cannot be replayed: opening its debrief counts.
 */
export function standingOfShelf(rows: readonly Row[], outcome?: Outcome): Standing {
  const [attempt] = ofKind(rows, 'attempt')
  if (attempt) return { [`scenario:${attempt.scenario}`]: ofAttempt(rows, attempt, outcome) }
  const lesson = rows.flatMap((row) => ('lesson' in row ? [`lesson:${row.lesson}`] : row.kind === 'time' ? [row.part] : []))[0]
  return lesson === undefined ? {} : { [lesson]: lesson.startsWith('lesson:') ? ofLesson(rows) : { ...nothing, seconds: secondsIn(rows) } }
}

const nothing: PartStanding = { begun: '', seconds: 0, done: {}, passed: {} }

function ofAttempt(rows: readonly Row[], { at, shape }: { at: string; shape: string }, outcome?: Outcome): PartStanding {
  const opened = ofKind(rows, 'debrief')[0]?.at
  const done = opened && (!outcome || outcome.ending) ? { [shape]: opened } : {}
  return { begun: at, seconds: 0, done, passed: outcome?.passed ? { [shape]: ofKind(rows, 'pick').at(-1)?.at ?? at } : {} }
}

/** Complete from the moment on at which its end was reached and each of its checks answered, in whatever order (`finishesOf` of ./status.ts). A note is nobody’s business. */
function ofLesson(rows: readonly Row[]): PartStanding {
  const answered = new Map(ofKind(rows, 'check').reverse().map(({ check, at }) => [check, at])) // the first answer of each
  const done: Record<string, string> = {}
  for (const { at, shape, checks = [] } of ofKind(rows, 'finish')) {
    if (checks.every((check) => answered.has(check))) done[shape] = earlier(done[shape], [at, ...checks.map((check) => answered.get(check)!)].reduce(later))
  }
  const begun = rows.filter(({ kind }) => kind !== 'note').map(({ at }) => at).sort()[0] ?? ''
  return { begun, seconds: secondsIn(rows), done, passed: {} }
}

function secondsIn(rows: readonly Row[]): number {
  return ofKind(rows, 'time').reduce((sum, { seconds }) => sum + seconds, 0)
}

/**
 * What several shelves say, or an earlier and a later state of them: the earliest moments and the most time, which lies on one shelf. So whatever comes in, in whatever order, nothing that was
 * done is undone.
 */
export function together(...all: readonly Standing[]): Standing {
  const parts: Record<string, PartStanding> = {}
  for (const [key, part] of all.flatMap((each) => Object.entries(each))) {
    const had = parts[key] ?? nothing
    parts[key] = { begun: earlier(had.begun, part.begun), seconds: Math.max(had.seconds, part.seconds), done: firsts(had.done, part.done), passed: firsts(had.passed, part.passed) }
  }
  return Object.fromEntries(Object.entries(parts).sort(([one], [other]) => (one < other ? -1 : 1)))
}

function firsts(one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].sort().map((shape) => [shape, earlier(one[shape], other[shape] ?? '')]))
}

/** The parts that were begun. */
export function begunOnly(standing: Standing): Standing {
  return Object.fromEntries(Object.entries(standing).filter(([, { begun }]) => begun !== ''))
}

function earlier(one: string | undefined, other: string): string {
  return !one || (other && other < one) ? other : one
}

function later(one: string, other: string): string {
  return one > other ? one : other
}
