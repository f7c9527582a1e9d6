import { allParts, partKey, type Outline, type Part } from '#lib/course/outline.ts'
import { attemptsAt, openAttempt } from './attempts.ts'
import { ofKind, type Row, type RowOf } from './rows.ts'

/** The same four words everywhere. */
export const statuses = ['Not started', 'In progress', 'Complete', 'Changed since you finished'] as const
export type Status = (typeof statuses)[number]

/**
 * Where the learner stands with a part. A lesson is complete when its end was reached and its checks attempted; a scenario,
 * when any ending was reached and its debrief opened. One finished in another shape has changed since.
 */
export function statusOf(part: Part, rows: readonly Row[]): Status {
  return part.kind === 'lesson' ? lessonStatus(part, rows) : scenarioStatus(part, rows)
}

function lessonStatus(part: Part, rows: readonly Row[]): Status {
  const finished = finishesOf(part, rows)
  if (finished.some(({ shape }) => shape === part.shape)) return 'Complete'
  if (finished.length > 0) return 'Changed since you finished'
  return rows.some((row) => touches(row, part)) ? 'In progress' : 'Not started'
}

/** The rows that say that a lesson was finished, the first of each of its versions: its end reached and its checks attempted. */
export function finishesOf(part: Pick<Part, 'id' | 'checks'>, rows: readonly Row[]): RowOf<'finish'>[] {
  const answered = checksAnswered(part, rows)
  const finished = ofKind(rows, 'finish').filter(
    ({ lesson, checks }) => lesson === part.id && (checks ?? part.checks).every((check) => answered.has(check)),
  )
  return finished.filter(({ shape }, n) => finished.findIndex((each) => each.shape === shape) === n)
}

function scenarioStatus(part: Part, rows: readonly Row[]): Status {
  const attempts = attemptsAt(rows, part.id)
  const complete = attempts.filter(({ debriefed }) => debriefed)
  if (complete.some(({ shape }) => shape === part.shape)) return 'Complete'
  if (complete.length > 0) return 'Changed since you finished'
  return attempts.length > 0 ? 'In progress' : 'Not started'
}

/** The checks of a lesson that the learner has not answered yet. */
export function checksLeft(part: Pick<Part, 'id' | 'checks'>, rows: readonly Row[]): string[] {
  const answered = checksAnswered(part, rows)
  return part.checks.filter((check) => !answered.has(check))
}

function checksAnswered(part: Pick<Part, 'id'>, rows: readonly Row[]): Set<string> {
  return new Set(ofKind(rows, 'check').filter(({ lesson }) => lesson === part.id).map(({ check }) => check))
}

/** A module, or a track, is complete when all its parts are. */
export function statusOfAll(parts: readonly Part[], rows: readonly Row[]): { status: Status; complete: number; of: number } {
  return togetherOf(parts.map((part) => statusOf(part, rows)))
}

/** Where the learner stands with several parts together, by where they stand with each. */
export function togetherOf(all: readonly Status[]): { status: Status; complete: number; of: number } {
  const complete = all.filter((status) => status === 'Complete').length
  const of = all.length
  if (complete === of) return { status: 'Complete', complete, of }
  if (all.every((status) => status === 'Not started')) return { status: 'Not started', complete, of }
  const changed = all.every((status) => status === 'Complete' || status === 'Changed since you finished')
  return { status: changed ? 'Changed since you finished' : 'In progress', complete, of }
}

export type Resume =
  | { kind: 'attempt'; part: Part; attempt: string }
  | { kind: 'lesson'; part: Part; checksLeft: number }
  | { kind: 'next'; part: Part }

/**
 * What to carry on with: the part touched last if it is still open, else the first part not complete, on the learner’s way
 * (`way`: keys of parts in its order) before the rest; nothing when the whole course is.
 */
export function resumeOf(outline: Outline, rows: readonly Row[], way: readonly string[] = []): Resume | undefined {
  const parts = allParts(outline)
  const touched = parts
    .filter((part) => statusOf(part, rows) === 'In progress' || (part.kind === 'scenario' && openAttempt(attemptsAt(rows, part.id))))
    .map((part) => ({ part, at: lastTouched(part, rows) }))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
  const last = touched[0]?.part
  if (last?.kind === 'lesson') return { kind: 'lesson', part: last, checksLeft: checksLeft(last, rows).length }
  const open = last && openAttempt(attemptsAt(rows, last.id))
  if (last && open) return { kind: 'attempt', part: last, attempt: open.id }
  const unfinished = parts.filter((part) => statusOf(part, rows) !== 'Complete')
  const onTheWay = way.flatMap((key) => unfinished.find((part) => partKey(part) === key) ?? [])
  const next = onTheWay[0] ?? unfinished[0]
  return next && { kind: 'next', part: next }
}

function lastTouched(part: Part, rows: readonly Row[]): string {
  const attempts = part.kind === 'scenario' ? new Set(attemptsAt(rows, part.id).map(({ id }) => id)) : undefined
  return rows
    .filter((row) => touches(row, part) || attempts?.has('attempt' in row ? row.attempt : row.id))
    .reduce((latest, { at }) => (at > latest ? at : latest), '')
}

/** Whether a row names a part: time spent on it, or something done in a lesson. */
function touches(row: Row, part: Part): boolean {
  return row.kind === 'time' ? row.part === partKey(part) : part.kind === 'lesson' && 'lesson' in row && row.lesson === part.id
}
