// Apart from cite.ts, so that the script of a page that names a source does not bring along the words of all.
import type { CitationId, StatementId } from './cite.ts'

/** “Code 5.1”, “Guidance 47”, “Interview 24”: what a reader knows a source by. */
export function citationLabel(id: CitationId): string {
  if (id.startsWith('G-')) return `Guidance ${numberOf(id as StatementId)}`
  if (id.startsWith('J-')) return `Interview ${numberOf(id as StatementId)}`
  return `Code ${id}`
}

/** A statement’s number in its document: 7 for `'G-07'`. The documents have none; these are ours, in the order of the text. */
export function numberOf(id: StatementId): number {
  return Number(id.slice(2))
}
