/**
 * A document of running text as data: what it says is put together once, and drawn as a PDF (pieces-pdf.ts) and as Word
 * (pieces-word.ts). A text may have several paragraphs.
 */
export type Piece =
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'name' | 'text' | 'strong' | 'small'; text: string }
  | { kind: 'list'; items: string[] }
  /** The heading that follows begins a new page. */
  | { kind: 'page' }

export type Written = {
  title: string
  /** What the learner typed as their name, if anything. */
  author: string
  /** Now, as an ISO time. */
  made: string
  pieces: Piece[]
}

/** The paragraphs of a text as typed, without the empty lines between them. */
export function paragraphsOf(text: string): string[] {
  return text.split(/[\n\r\v\f\u0085\u2028\u2029]+/).filter((paragraph) => paragraph.trim() !== '')
}
