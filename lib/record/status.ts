import { allParts, partKey, type Module, type Outline, type Part } from '#lib/course/outline.ts'
import { attemptsAt, openAttempt } from './attempts.ts'
import { ofKind, type Row } from './rows.ts'

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
  const finishes = ofKind(rows, 'finish').filter(({ lesson }) => lesson === part.id)
  if (finishes.length > 0 && checksLeft(part, rows).length === 0) {
    return finishes.some(({ shape }) => shape === part.shape) ? 'Complete' : 'Changed since you finished'
  }
  const begun = finishes.length > 0 || rows.some((row) => (row.kind === 'check' || row.kind === 'note') && row.lesson === part.id)
  if (begun) return 'In progress'
  return rows.some((row) => row.kind === 'time' && row.part === partKey(part)) ? 'In progress' : 'Not started'
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
  const answered = new Set(ofKind(rows, 'check').filter(({ lesson }) => lesson === part.id).map(({ check }) => check))
  return part.checks.filter((check) => !answered.has(check))
}

/** A module is complete when all its parts are. */
export function moduleStatus(module: Module, rows: readonly Row[]): { status: Status; complete: number; of: number } {
  const all = module.parts.map((part) => statusOf(part, rows))
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
 * What to carry on with: the part touched last if it is still open, else the first part not complete; nothing when the
 * whole course is.
 */
export function resumeOf(outline: Outline, rows: readonly Row[]): Resume | undefined {
  const parts = allParts(outline)
  const touched = parts
    .filter((part) => statusOf(part, rows) === 'In progress' || (part.kind === 'scenario' && openAttempt(attemptsAt(rows, part.id))))
    .map((part) => ({ part, at: lastTouched(part, rows) }))
    .sort((a, b) => (a.at < b.at ? 1 : -1))
  const last = touched[0]?.part
  if (last?.kind === 'lesson') return { kind: 'lesson', part: last, checksLeft: checksLeft(last, rows).length }
  const open = last && openAttempt(attemptsAt(rows, last.id))
  if (last && open) return { kind: 'attempt', part: last, attempt: open.id }
  const next = parts.find((part) => statusOf(part, rows) !== 'Complete')
  return next && { kind: 'next', part: next }
}

function lastTouched(part: Part, rows: readonly Row[]): string {
  const attempts = new Set(attemptsAt(rows, part.id).map(({ id }) => id))
  return rows
    .filter((row) =>
      part.kind === 'lesson' ? 'lesson' in row && row.lesson === part.id : 'attempt' in row ? attempts.has(row.attempt) : attempts.has(row.id),
    )
    .reduce((latest, { at }) => (at > latest ? at : latest), '')
}
