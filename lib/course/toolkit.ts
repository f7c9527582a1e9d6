import type { CitationId } from '#lib/sources/cite.ts'

/** A sheet for managers to print and write on. */
export type Sheet = {
  id: string
  title: string
  /** When to take it out, in a sentence or three. */
  when: string
  rests: readonly CitationId[]
  blocks: readonly Block[]
}

/** What a sheet is made of. `lines`: room to write, under each question; `empty`: rows without words, under those with. */
export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'ask'; title: string; questions: readonly string[]; lines: 2 }
  | { kind: 'tick'; title: string; items: readonly string[] }
  | { kind: 'table'; title: string; columns: readonly string[]; rows: readonly (readonly string[])[]; empty: number }
