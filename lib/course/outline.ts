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

/** A way through the course for one kind of learner. */
export type Track = { id: string; title: string; promise: string; parts: Part[] }

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

/** For each way that a part stands in, the part that comes after it there: what to carry on with on that way. */
export function nextOnWays(tracks: readonly Track[], part: Pick<Part, 'kind' | 'id'>): Record<string, Part> {
  return Object.fromEntries(
    tracks.flatMap(({ id, parts }) => {
      const next = parts[parts.findIndex((each) => partKey(each) === partKey(part)) + 1]
      return next && parts.some((each) => partKey(each) === partKey(part)) ? [[id, next]] : []
    }),
  )
}

/** The key of the draft that holds the way which the learner looked at last: no part of the record. */
export const wayKey = 'way'

/** How fast adults read English in silence: the average of 190 studies, for non-fiction (Brysbaert, 2019). */
const WORDS_A_MINUTE = 238

/**
 * Minutes for a part, by the stated formula: 238 words a minute, half a minute for each check, twenty seconds to weigh each
 * decision (its labels are among the words); rounded to a whole minute, at least one.
 */
export function estimateMinutes({ words, checks = 0, decisions = 0 }: { words: number; checks?: number; decisions?: number }): number {
  return Math.max(1, Math.round(words / WORDS_A_MINUTE + checks / 2 + decisions / 3))
}

/** What people really took, in minutes of active time: the middle one, and of how many people. */
export type Measured = { median: number; people: number }

/** Fewer people than this say too little, and could be known by it. */
const ENOUGH_PEOPLE = 5

/** The minutes to print for a part (`lesson:be-informed`): the estimate, until enough people have been measured. */
export function minutesOf(key: string, estimate: number, measured: Readonly<Record<string, Measured>>): number {
  const found = measured[key]
  return found && found.people >= ENOUGH_PEOPLE ? Math.max(1, Math.round(found.median)) : estimate
}

/** The minutes of several parts together. */
export function sumMinutes(parts: readonly Pick<Part, 'minutes'>[]): number {
  return parts.reduce((sum, part) => sum + part.minutes, 0)
}

/** “45 minutes”, “about 2½ hours”: longer times are rounded, since they are estimates. */
export function sayMinutes(minutes: number): string {
  if (minutes < 90) return `about ${minutes} minutes`
  const halves = Math.round(minutes / 30)
  return `about ${Math.floor(halves / 2)}${halves % 2 ? '½' : ''} hours`
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length
}
