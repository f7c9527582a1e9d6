import type { Row } from '#lib/record/rows.ts'

/** Words that look inward: they stay on the device until the learner lets them go. */
export function isReflection({ kind }: Row): boolean {
  return kind === 'note' || kind === 'account'
}

/** What an account has not acknowledged yet and is meant to have. Nothing is marked when it is made: what was not acknowledged waits. */
export function waiting(rows: readonly Row[], sent: ReadonlySet<string>, reflections: boolean): readonly Row[] {
  return rows.filter((row) => !sent.has(row.id) && (reflections || !isReflection(row)))
}
