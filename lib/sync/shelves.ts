import type { Row } from '#lib/record/rows.ts'

/**
 * On a server the rows of a learner lie together on shelves: an attempt with its picks and its debrief, what was done on a part, and the
 * record. One shelf is one row of a table, so a year of learning takes kilobytes; and a shelf is what is sent when it changed.
 */
export type Shelf = `attempt:${string}` | `part:${string}` | 'record'

/** The shelf that a row lies on: for ever, since rows do not change. */
export function shelfOf(row: Row): Shelf {
  switch (row.kind) {
    case 'attempt':
      return `attempt:${row.id}`
    case 'pick':
    case 'debrief':
      return `attempt:${row.attempt}`
    case 'check':
    case 'finish':
    case 'note':
      return `part:lesson:${row.lesson}`
    case 'time':
      return `part:${row.part}`
    default:
      return 'record'
  }
}

/** Rows by the shelf that they lie on, in the order in which the shelves first come up. */
export function byShelf(rows: readonly Row[]): Map<Shelf, Row[]> {
  const shelves = new Map<Shelf, Row[]>()
  for (const row of rows) {
    const shelf = shelfOf(row)
    shelves.set(shelf, [...(shelves.get(shelf) ?? []), row])
  }
  return shelves
}

/**
 * Puts rows on a shelf. What lies there stays: of two rows of one id the first is kept, so sending again changes nothing, and of two devices
 * that made the same decision the one that came first is right. A row of an id that was removed for good is not taken in.
 *
 * @returns the same array when nothing was added
 */
export function putOn(shelf: readonly Row[], rows: readonly Row[], removed: ReadonlySet<string>): readonly Row[] {
  const ids = new Set(shelf.map(({ id }) => id))
  const added = rows.filter(({ id }) => !ids.has(id) && !removed.has(id) && ids.add(id))
  return added.length === 0 ? shelf : [...shelf, ...added]
}
