import { partKey, type Part as CoursePart } from '#lib/course/outline.ts'
import { ukDay } from '#lib/cpd/days.ts'
import type { PartStanding, Standing } from '#lib/record/standing.ts'
import { togetherOf, type Status } from '#lib/record/status.ts'
import type { Asks, Seen } from './protocol.ts'

type Part = Pick<CoursePart, 'kind' | 'id' | 'shape'>
type Asked = { asks: Asks; due?: string | undefined; today: string }
type Finishes = Readonly<Record<string, string>>

/**
 * What is seen of one learner’s work on an assignment. What changed after it was completed does not undo that: its day stays, and it is not overdue again.
 *
 * @param parts of the module or the track; one that the course no longer has is without any, and nobody is late with it
 * @param due the day that holds for this learner, included
 */
export function seenOf(parts: readonly Part[], standing: Standing = {}, { asks, due, today }: Asked): Seen {
  if (parts.length === 0) return { status: 'Not started', complete: 0, of: 0, minutes: 0 }
  const stands = parts.map((part) => standingAt(part, standing))
  const finishes = parts.map((part, n) => finishesOf(part, stands[n], asks))
  const { status, complete, of } = togetherOf(parts.map((part, n) => statusOf(part, stands[n], finishes[n]!)))
  const begun = stands.flatMap((each) => each?.begun ?? []).sort()[0]
  const completed = completedAt(finishes)
  const completedOn = completed && ukDay(completed)
  return {
    status,
    complete,
    of,
    ...(begun ? { begun: ukDay(begun) } : {}),
    ...(completedOn ? { completed: completedOn } : {}),
    ...(completedOn && due && completedOn > due ? { late: true as const } : {}),
    ...(!completedOn && due && due < today ? { overdue: true as const } : {}),
    minutes: Math.round(stands.reduce((sum, each) => sum + (each?.seconds ?? 0), 0) / 60),
  }
}

/** A story that somebody only looked at has not been begun, and the time is not counted. */
function standingAt(part: Part, standing: Standing): PartStanding | undefined {
  const found = standing[partKey(part)]
  return found?.begun ? found : undefined
}

/** When each version of a part was first finished, as the assignment asks for it: of a story that is to be passed, once it is passed and its debrief was opened, in one attempt or in two. */
function finishesOf(part: Part, stands: PartStanding | undefined, asks: Asks): Finishes {
  if (!stands) return {}
  if (asks === 'complete' || part.kind === 'lesson') return stands.done
  const both = Object.entries(stands.done).flatMap(([shape, done]) => (stands.passed[shape] ? [[shape, later(done, stands.passed[shape])]] : []))
  return Object.fromEntries(both)
}

/** The rules of lib/record/status.ts, from what a standing says. */
function statusOf(part: Part, stands: PartStanding | undefined, finishes: Finishes): Status {
  if (finishes[part.shape]) return 'Complete'
  if (Object.keys(finishes).length > 0) return 'Changed since you finished'
  return stands ? 'In progress' : 'Not started'
}

/** When the last part was first finished, in whatever version. */
function completedAt(finishes: readonly Finishes[]): string | undefined {
  const firsts = finishes.map((each) => Object.values(each).sort()[0])
  return firsts.every((each) => each !== undefined) ? firsts.reduce(later) : undefined
}

function later(one: string, other: string): string {
  return one > other ? one : other
}

/** The times at which all parts stood finished with a version that had not been finished before, and those versions: the first time, and once more for each part that was finished anew. */
export function completionsOf(parts: readonly Part[], standing: Standing = {}, asks: Asks): { at: string; parts: Part[] }[] {
  const events = parts
    .flatMap((part) => Object.entries(finishesOf(part, standingAt(part, standing), asks)).map(([shape, at]) => ({ part: { ...part, shape }, at })))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  const now = new Map<string, Part>()
  return events.flatMap(({ part, at }) => {
    now.set(partKey(part), part)
    return now.size === parts.length ? [{ at, parts: parts.map((each) => now.get(partKey(each))!) }] : []
  })
}
