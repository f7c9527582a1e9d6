import type { ThemeId } from '#lib/sources/types.ts'
import type { EndingKind } from './types.ts'

/** A place in a story: a scene together with what is remembered on arriving there. */
export type Place = {
  key: string
  scene: string
  marks: readonly string[]
  /** The themes in which this decision is an opportunity; none at an ending. */
  themes: readonly ThemeId[]
  /** Choice id → key of the place it leads to. Empty at an ending. */
  next: Readonly<Record<string, string>>
}

/** What can still come of a play from one place on. Scores count from here on, not what was earned before. */
export type Outlook = {
  /** The best play from here: by ending first, then by score. */
  best: { ending: EndingKind; score: number }
  /** The highest and the lowest score that any play from here can add. */
  most: number
  least: number
  /** For each theme, the most decisions that one play from here can answer with full credit. */
  themes: Readonly<Record<ThemeId, number>>
  /** How many plays lead on from here. */
  plays: number
}

export type Graph = {
  start: string
  places: Readonly<Record<string, Place>>
  outlook: Readonly<Record<string, Outlook>>
}

export const endingRank: Readonly<Record<EndingKind, number>> = { breach: 0, poor: 1, good: 2 }

/** Better ending first, then higher score: negative when `a` is worse than `b`. */
export function compareOutcomes(a: Outlook['best'], b: Outlook['best']): number {
  return endingRank[a.ending] - endingRank[b.ending] || a.score - b.score
}

export function placeKey(scene: string, marks: readonly string[]): string {
  return marks.length === 0 ? scene : `${scene}|${marks.join(',')}`
}
