import { Chips } from '#components/ui/citations.tsx'
import { citation, splitCitations } from '#lib/sources/cite.ts'

/** Chips for the sources that a sentence rests on. */
export function Cite({ of }: { of: string }) {
  return <Chips citations={splitCitations(of).ids.map(citation)} />
}
