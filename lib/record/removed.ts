import { ofKind, type Account, type Entry, type Row, type RowOf } from './rows.ts'

/** The ids whose words were removed for good: a crash, another tab or an old backup may have left their rows. */
export function removedIds(rows: readonly Row[]): ReadonlySet<string> {
  return new Set(ofKind(rows, 'removed').flatMap((tombstone) => tombstone.rows))
}

/** An entry, or an account, and every former version of it, newest first: removing one removes them all. */
export function versionsOf<R extends Entry | Account>(row: R, rows: readonly Row[]): R[] {
  const before = row.replaces === undefined ? undefined : rows.find((each): each is R => each.kind === row.kind && each.id === row.replaces)
  return before ? [row, ...versionsOf(before, rows)] : [row]
}

/** The tombstones, newest first. */
export function tombstones(rows: readonly Row[]): RowOf<'removed'>[] {
  return ofKind(rows, 'removed').reverse()
}
