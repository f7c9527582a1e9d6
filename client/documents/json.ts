import type { Entry } from '#lib/record/rows.ts'

/**
 * The entries as data, whole and exact: every field as it was kept. The course can read it again (see `readBackup`).
 *
 * @param made now, as an ISO time
 */
export function entriesJson(entries: readonly Entry[], made: string): string {
  return `${JSON.stringify({ format: 'before-you-post-cpd', version: 1, made, entries }, null, 2)}\n`
}
