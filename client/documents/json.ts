import type { Account, Entry, RowOf } from '#lib/record/rows.ts'

/** A CPD record as data: the entries and accounts that stand, and the learner’s own period if they gave one. */
export type CpdRecord = { entries: readonly Entry[]; accounts?: readonly Account[]; period?: RowOf<'period'> }

/** Where the file’s form is described (public/schemas), as a path on whichever site serves the course. */
export const cpdSchema = '/schemas/cpd-record-2.json'

/**
 * A CPD record as data, whole and exact: every field as it was kept. The course can read it again (see `readBackup`), and other
 * programs can check it against the schema that it names.
 *
 * @param made now, as an ISO time
 */
export function recordJson({ entries, accounts = [], period }: CpdRecord, made: string): string {
  return `${JSON.stringify({ $schema: cpdSchema, format: 'before-you-post-cpd', version: 2, made, ...(period ? { period } : {}), entries, accounts }, null, 2)}\n`
}
