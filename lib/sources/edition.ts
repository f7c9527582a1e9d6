import type { Fate } from './types.ts'
import { compareCitations, isStandardId, isStatementId, type CitationId } from './cite.ts'

/** One point of an edition, as far as a comparison goes. */
export type Point = { text: string } & Fate

/** What became of one point of an edition in the next. */
export type Change =
  | { id: CitationId; what: 'withdrawn' }
  | { id: CitationId; what: 'renumbered'; now: string; reworded: boolean }
  | { id: CitationId; what: 'reworded' }

/**
 * What an edition changed, point by point in source order: what is there no more (or is marked `withdrawn`), what has
 * another number, what says something else. Points that are new rest on nothing yet and are not listed.
 */
export function compareEditions(before: Readonly<Record<string, Point>>, after: Readonly<Record<string, Point>>): Change[] {
  const ids = Object.keys(before).filter((id): id is CitationId => isStandardId(id) || isStatementId(id))
  return ids.sort(compareCitations).flatMap((id): Change[] => {
    const now = Object.entries(after).find(([key, { was }]) => (was ?? key) === id)
    if (!now || now[1].withdrawn !== undefined) return [{ id, what: 'withdrawn' }]
    const reworded = now[1].text !== before[id]!.text
    if (now[0] !== id) return [{ id, what: 'renumbered', now: now[0], reworded }]
    return reworded ? [{ id, what: 'reworded' }] : []
  })
}

/** The kinds of record that name points of a source, and which of their fields do: what a learner has kept stays as it was. */
export const recordsThatName: readonly { kind: string; field: string; names: (id: CitationId) => boolean }[] = [
  { kind: 'CPD entry', field: 'part of the Code', names: isStandardId },
]

/** A change with everything that rests on it. */
export type Affected<Use> = { change: Change; places: Use[]; records: string[] }

/** The list to work through when an edition changes: every passage, scene and question, and every kind of record. */
export function affectedBy<Use extends { id: CitationId }>(changes: readonly Change[], uses: readonly Use[]): Affected<Use>[] {
  return changes.map((change) => ({
    change,
    places: uses.filter(({ id }) => id === change.id),
    records: recordsThatName.filter(({ names }) => names(change.id)).map(({ kind, field }) => `${kind}: ${field}`),
  }))
}

/** “20.10 is now 20.11”, “5.3 is withdrawn”, “20.6 says something else”. */
export function sayChange(change: Change): string {
  switch (change.what) {
    case 'withdrawn':
      return `${change.id} is withdrawn`
    case 'renumbered':
      return `${change.id} is now ${change.now}${change.reworded ? ', and says something else' : ''}`
    case 'reworded':
      return `${change.id} says something else`
  }
}
