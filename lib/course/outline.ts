import type { ThemeId } from '#lib/sources/types.ts'

/** A lesson or a scenario in the course, with what a card and a status need: small enough to send to every page. */
export type Part = {
  kind: 'lesson' | 'scenario'
  id: string
  title: string
  summary: string
  minutes: number
  /** The version that is published now; see `shapeHash`. */
  shape: string
  /** The ids of a lesson's checks. */
  checks: string[]
  /** The portrait of whoever the learner is in a scenario. */
  face?: string
}

/** A module. The four that follow the Code have its themes, and their titles; the others stand around them. */
export type Module = { id: string; theme?: ThemeId; title: string; promise: string; parts: Part[] }

export type Outline = { edition: string; modules: Module[] }

/** `lesson:dignity-and-privacy`: how a row names a part. */
export function partKey({ kind, id }: Pick<Part, 'kind' | 'id'>): string {
  return `${kind}:${id}`
}

export function hrefOf({ kind, id }: Pick<Part, 'kind' | 'id'>): string {
  return `/${kind}s/${id}`
}

export function allParts(outline: Outline): Part[] {
  const seen = new Set<string>()
  return outline.modules.flatMap(({ parts }) => parts).filter((part) => !seen.has(partKey(part)) && seen.add(partKey(part)))
}

/** The part that comes after this one in the course, if any. */
export function partAfter(outline: Outline, part: Pick<Part, 'kind' | 'id'>): Part | undefined {
  const parts = allParts(outline)
  return parts[parts.findIndex((each) => partKey(each) === partKey(part)) + 1]
}

/**
 * Minutes for a part, by the stated formula: 200 words a minute, and half a minute to weigh each decision or check;
 * rounded to a whole minute, at least one.
 */
export function estimateMinutes({ words, decisions }: { words: number; decisions: number }): number {
  return Math.max(1, Math.round(words / 200 + decisions * 0.5))
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length
}
