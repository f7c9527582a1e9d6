import type { Row } from './rows.ts'

export const format = 'before-you-post-record'
export const version = 1

/** Everything on a device: the rows, and what was typed but not kept yet, by the place it was typed in. */
export type Backup = { format: typeof format; version: typeof version; made: string; rows: readonly Row[]; drafts: Readonly<Record<string, string>> }

/**
 * Drafts that never leave the device, not even in a backup: the answers of the profile audit, what a group asks of whoever this device belongs to (client/assigned.ts), and
 * that the learner was told that nothing is kept here (components/record/storage-trouble.tsx).
 */
const deviceOnly: readonly string[] = ['audit', 'assigned', 'joining', 'told']

/**
 * Every row goes in, those that say what was removed too: a device that reads the file must not bring it back.
 *
 * @param made now, as an ISO time
 */
export function makeBackup(rows: readonly Row[], typed: Readonly<Record<string, string>>, made: string): Backup {
  const drafts = Object.fromEntries(Object.entries(typed).filter(([key]) => !deviceOnly.includes(key)))
  return { format, version, made, rows, drafts }
}
