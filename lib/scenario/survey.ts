import { themeIds, type ThemeId } from '#lib/sources/types.ts'
import { compareOutcomes, placeKey, type Graph, type Outlook, type Place } from './graph.ts'
import { follow } from './machine.ts'
import { isEnding, type Decision, type EndingKind, type Scenario } from './types.ts'

/** For each decision, the themes in which it is an opportunity: those that the standards of its choices belong to. Not authored. */
export type ThemesAt = Readonly<Record<string, readonly ThemeId[]>>

/**
 * Looks at every (scene, marks) of a scenario once, and works out from the endings backwards what can still come of a play at each. Cost grows with the
 * places, not with the plays, and is small enough for a phone: so the graph, at 2.8 MB the largest part of the longest story, need not be sent to one.
 * A scenario with a loop has no such order: it is refused with a throw, so check it first.
 */
export function survey(scenario: Scenario, themesAt: ThemesAt): Graph {
  const places: Record<string, Place> = {}
  const outlook: Record<string, Outlook> = {}
  const open = new Set<string>()
  return { start: visit(scenario.start, []), places, outlook }

  function visit(scene: string, marks: readonly string[]): string {
    const key = placeKey(scene, marks)
    if (open.has(key)) throw new Error(`${scenario.id}: the story comes back to “${scene}”; a loop has no outlook`)
    if (places[key]) return key
    open.add(key)
    const here = scenario.scenes[scene]!
    const next: Record<string, string> = {}
    if (!isEnding(here)) {
      for (const [id, choice] of Object.entries(here.choices)) {
        const to = follow(scenario, marks, choice)
        next[id] = visit(to.scene, to.marks)
      }
    }
    open.delete(key)
    const themes = themesAt[scene] ?? []
    places[key] = { key, scene, marks, themes, next }
    outlook[key] = isEnding(here) ? atEnding(here.ending) : fromChoices(here, themes, next, outlook)
    return key
  }
}

function atEnding(ending: EndingKind): Outlook {
  return { best: { ending, score: 0 }, most: 0, least: 0, themes: { people: 0, practice: 0, safety: 0, trust: 0 }, plays: 1 }
}

function fromChoices(decision: Decision, opportunities: readonly ThemeId[], next: Record<string, string>, outlook: Record<string, Outlook>): Outlook {
  const options = Object.entries(decision.choices).map(([id, { score }]) => ({ score, after: outlook[next[id]!]! }))
  const bests = options.map(({ score, after }) => ({ ending: after.best.ending, score: after.best.score + score }))
  return {
    best: bests.reduce((a, b) => (compareOutcomes(b, a) > 0 ? b : a)),
    most: Math.max(...options.map(({ score, after }) => score + after.most)),
    least: Math.min(...options.map(({ score, after }) => score + after.least)),
    themes: Object.fromEntries(
      themeIds.map((theme) => [
        theme,
        Math.max(...options.map(({ score, after }) => after.themes[theme] + (score === 3 && opportunities.includes(theme) ? 1 : 0))),
      ]),
    ) as Record<ThemeId, number>,
    plays: options.reduce((sum, { after }) => sum + after.plays, 0),
  }
}
