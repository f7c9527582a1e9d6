import { initialTransition, transition, type AnyMachineSnapshot } from 'xstate'
import { themeOf } from '#lib/sources/cite.ts'
import { themeIds, type ThemeId } from '#lib/sources/types.ts'
import { compareOutcomes, placeKey, type Graph, type Outlook, type Place } from './graph.ts'
import { toMachine, type Remembered } from './machine.ts'
import { isEnding, type Decision, type EndingKind, type Scenario } from './types.ts'

/**
 * Walks every (scene, marks) of a scenario once, on the machine itself, and works out from the endings backwards what can
 * still come of a play at each. Cost grows with the places, not with the plays: twelve three-way decisions with four marks
 * take well under a second. A scenario with a loop has no such order: it is refused with a throw, so check it first.
 */
export function walk(scenario: Scenario): Graph {
  const machine = toMachine(scenario)
  const places: Record<string, Place> = {}
  const outlook: Record<string, Outlook> = {}
  const open = new Set<string>()
  const [first] = initialTransition(machine)
  return { start: visit(first), places, outlook }

  function visit(snapshot: AnyMachineSnapshot): string {
    const scene = String(snapshot.value)
    const { marks } = snapshot.context as Remembered
    const key = placeKey(scene, marks)
    if (open.has(key)) throw new Error(`${scenario.id}: the story comes back to “${scene}”; a loop has no outlook`)
    if (places[key]) return key
    open.add(key)
    const here = scenario.scenes[scene]!
    const next: Record<string, string> = {}
    if (!isEnding(here)) {
      for (const id of Object.keys(here.choices)) {
        const [after] = transition(machine, snapshot, { type: `choose.${id}` })
        next[id] = visit(after)
      }
    }
    open.delete(key)
    places[key] = { key, scene, marks, themes: isEnding(here) ? [] : themesOf(here), next }
    outlook[key] = isEnding(here) ? atEnding(here.ending) : fromChoices(here, next, outlook)
    return key
  }
}

function themesOf(decision: Decision): ThemeId[] {
  const found = new Set(Object.values(decision.choices).flatMap((choice) => choice.standards.map(themeOf)))
  return themeIds.filter((theme) => found.has(theme))
}

function atEnding(ending: EndingKind): Outlook {
  return { best: { ending, score: 0 }, most: 0, least: 0, themes: { people: 0, practice: 0, safety: 0, trust: 0 }, plays: 1 }
}

function fromChoices(decision: Decision, next: Record<string, string>, outlook: Record<string, Outlook>): Outlook {
  const opportunities = themesOf(decision)
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
