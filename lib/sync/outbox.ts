import type { Row } from '#lib/record/rows.ts'
import { mostBytes, mostRows, type Pulled } from './protocol.ts'
import { shelfOf, type Shelf } from './shelves.ts'

/** As many rows, from the first on, as go in one push. */
export function portionOf(rows: readonly Row[]): readonly Row[] {
  let bytes = 0
  const end = rows.findIndex((row, n) => n === mostRows || (n > 0 && (bytes += JSON.stringify(row).length) > mostBytes))
  return end < 0 ? rows : rows.slice(0, end)
}

/**
 * What an answer changes on a device: rows to put (over what has the same id), ids of rows to take away, and ids that are acknowledged. What goes is not
 * acknowledged any more: a decision may be made anew, under the same id.
 */
export type Change = { put: readonly Row[]; gone: readonly string[]; sent: readonly string[] }

/**
 * What is to be done on a device with an answer. The server’s row of an id is the right one: where two devices made the same decision, the
 * first that was sent counts. A pick that was refused is kept apart in the account and goes from here; so does a row of an attempt that was sent
 * and that the server does not have.
 *
 * @param pushed what was sent
 * @param have the rows of this device, and `sent` the ids that were acknowledged before
 */
export function changeFrom({ rows, refused }: Pulled, pushed: readonly Row[], have: readonly Row[], sent: ReadonlySet<string>): Change {
  const theirs = new Set(rows.map(({ id }) => id))
  const shelves = new Set(rows.map(shelfOf).filter(isAttempt))
  const no = new Set(refused.map(({ id }) => id))
  const gone = have.filter((row) => isAttempt(shelfOf(row)) && !theirs.has(row.id) && (no.has(row.id) || (sent.has(row.id) && shelves.has(shelfOf(row)))))
  const ids = new Set(gone.map(({ id }) => id))
  return { put: rows, gone: [...ids], sent: [...pushed, ...rows].flatMap(({ id }) => (ids.has(id) ? [] : id)) }
}

function isAttempt(shelf: Shelf): boolean {
  return shelf.startsWith('attempt:')
}
