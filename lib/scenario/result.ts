import { themeIds, type ThemeId } from '#lib/sources/types.ts'
import { placeKey, type Graph } from './graph.ts'
import type { Play, Step } from './replay.ts'
import type { EndingKind, Reach, Scenario } from './types.ts'

/** How one theme went: counts of decisions, never a percentage. */
export type ThemeResult = {
  theme: ThemeId
  /** Decisions of this play answered with full credit, with some, with none. */
  taken: number
  partly: number
  missed: number
  /** The most that one play of the whole story can take. A short, bad route cannot reach it. */
  of: number
}

export type Result = {
  score: number
  /** The highest total that any play from the start can reach. */
  max: number
  passMark: number
  ending: EndingKind
  /** The pass mark reached, and no ending of breach. */
  passed: boolean
  themes: ThemeResult[]
  /** Who was hurt and how, in the order of the story. Never set against the score. */
  harms: { scene: string; title: string; harm: string }[]
  /**
   * Of the decisions made in this play, those answered with full credit. A short route can have taken all that it made: never
   * show it without the score against the maximum.
   */
  best: { taken: number; made: number }
}

/**
 * What a finished play amounts to, read off its steps and the graph. Nothing here is stored as truth.
 * Score: the sum of the picks' scores, in points; the maximum comes from the whole graph (product.md, rule 2).
 * Throws when the play has not reached an ending: ask `play.ending` first.
 */
export function resultOf(scenario: Scenario, graph: Graph, play: Play): Result {
  if (!play.ending) throw new Error(`${scenario.id}: no result before an ending`)
  const score = scoreOf(play.steps)
  const ending = play.ending.ending
  const outlook = graph.outlook[graph.start]!
  return {
    score,
    max: outlook.most,
    passMark: scenario.passMark,
    ending,
    passed: hasPassed(scenario, play),
    themes: themeIds.map((theme) => themeResult(theme, graph, play.steps, outlook.themes[theme])).filter(({ of }) => of > 0),
    harms: play.steps.flatMap(({ scene, decision, choice }) => (choice.harm ? [{ scene, title: decision.title, harm: choice.harm }] : [])),
    best: { taken: play.steps.filter(({ choice }) => choice.score === 3).length, made: play.steps.length },
  }
}

/** Whether a finished play passed: the pass mark reached, and no ending of breach. A play without an ending has not. */
export function hasPassed({ passMark }: Pick<Scenario, 'passMark'>, { steps, ending }: Pick<Play, 'steps' | 'ending'>): boolean {
  return ending !== undefined && ending.ending !== 'breach' && scoreOf(steps) >= passMark
}

export function scoreOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { choice }) => sum + choice.score, 0)
}

function themeResult(theme: ThemeId, graph: Graph, steps: readonly Step[], of: number): ThemeResult {
  const scores = steps
    .filter(({ scene, marks }) => graph.places[placeKey(scene, marks)]!.themes.includes(theme))
    .map(({ choice }) => choice.score)
  return {
    theme,
    taken: scores.filter((score) => score === 3).length,
    partly: scores.filter((score) => score === 1 || score === 2).length,
    missed: scores.filter((score) => score === 0).length,
    of,
  }
}

/** How far things had travelled after these steps: each reach once, in the order of the story. */
export function travelled(steps: readonly Step[]): Reach[] {
  return steps.flatMap(({ choice }) => (choice.reach ? [choice.reach] : []))
}
