import { compareOutcomes, endingRank, placeKey, type Graph, type Outlook } from './graph.ts'
import { scoreOf } from './result.ts'
import type { Play, Step } from './replay.ts'
import { isEnding, type EndingKind, type Scenario } from './types.ts'

type Outcome = Outlook['best']

/** A decision with the best that could still come of the story before it and after it: totals over the whole play. */
export type Weighed = { n: number; step: Step; before: Outcome; after: Outcome }

/** What each decision of a play opened or closed, from the graph. */
export function weigh(graph: Graph, play: Play): Weighed[] {
  return play.steps.map((step, n) => ({
    n,
    step,
    before: bestStill(graph, play.steps.slice(0, n), placeKey(step.scene, step.marks)),
    after: bestStill(graph, play.steps.slice(0, n + 1), graph.places[placeKey(step.scene, step.marks)]!.next[step.choiceId]!),
  }))
}

/** The best total outcome that can still be reached from a place, given the steps that led there. */
function bestStill(graph: Graph, steps: readonly Step[], place: string): Outcome {
  const { best } = graph.outlook[place]!
  return { ending: best.ending, score: best.score + scoreOf(steps) }
}

/**
 * The decision that mattered most: the one that closed off most, by ending first and then by score; the earlier of equals.
 * Undefined when no decision closed anything off, that is, when this was a best play.
 */
export function decisionThatMattered(graph: Graph, play: Play): Weighed | undefined {
  const lost = ({ before, after }: Weighed) => ({
    endings: endingRank[before.ending] - endingRank[after.ending],
    points: before.score - after.score,
  })
  return weigh(graph, play)
    .filter(({ before, after }) => compareOutcomes(after, before) < 0)
    .reduce<Weighed | undefined>((worst, each) => {
      if (!worst) return each
      const a = lost(each)
      const b = lost(worst)
      const more = a.endings - b.endings || a.points - b.points
      return more > 0 ? each : worst
    }, undefined)
}

type Route = { changed: number; harms: number; score: number; picks: string[]; ending: EndingKind }

function isNearer(a: Route, b: Route): boolean {
  return (a.changed - b.changed || a.harms - b.harms || b.score - a.score) < 0
}

/** One changed pick of a repair. */
export type Change = { scene: string; title: string; from: string; to: string }

export type Repair = {
  changes: Change[]
  /** The whole play it makes: picks from the start to the ending. */
  picks: string[]
  ending: EndingKind
  score: number
}

/**
 * The shortest repair: the play nearest to this one that comes out right. Right means a good ending; when this play already
 * ended well, it means the highest total. Nearest means the fewest picks changed at decisions that both plays meet; a
 * decision that this play never met costs nothing. Among equals, the one that harms fewest, then the highest total.
 * Undefined when there is nothing to repair.
 */
export function shortestRepair(scenario: Scenario, graph: Graph, play: Play): Repair | undefined {
  const most = graph.outlook[graph.start]!.most
  const endedWell = play.ending?.ending === 'good'
  if (endedWell && scoreOf(play.steps) === most) return undefined

  const own = new Map(play.steps.map(({ scene, choiceId }) => [scene, choiceId]))
  const known = new Map<string, Route | undefined>()
  const route = routeFrom(graph.start)
  if (!route) return undefined
  return { changes: changesOf(route.picks), picks: route.picks, ending: route.ending, score: route.score }

  function routeFrom(key: string): Route | undefined {
    if (known.has(key)) return known.get(key)
    const place = graph.places[key]!
    const scene = scenario.scenes[place.scene]!
    let nearest: Route | undefined
    if (isEnding(scene)) {
      if (scene.ending === 'good') nearest = { changed: 0, harms: 0, score: 0, picks: [], ending: scene.ending }
    } else {
      for (const [id, choice] of Object.entries(scene.choices)) {
        // Asked for the highest total, only choices that keep it within reach will do.
        if (endedWell && choice.score + graph.outlook[place.next[id]!]!.most < graph.outlook[key]!.most) continue
        const onward = routeFrom(place.next[id]!)
        if (!onward) continue
        const differs = own.has(place.scene) && own.get(place.scene) !== id ? 1 : 0
        const candidate = {
          ending: onward.ending,
          changed: onward.changed + differs,
          harms: onward.harms + (choice.harm ? 1 : 0),
          score: onward.score + choice.score,
          picks: [id, ...onward.picks],
        }
        if (!nearest || isNearer(candidate, nearest)) nearest = candidate
      }
    }
    known.set(key, nearest)
    return nearest
  }

  function changesOf(picks: readonly string[]): Change[] {
    const changes: Change[] = []
    let key = graph.start
    for (const pick of picks) {
      const place = graph.places[key]!
      const scene = scenario.scenes[place.scene]!
      const before = own.get(place.scene)
      if (!isEnding(scene) && before !== undefined && before !== pick) {
        changes.push({ scene: place.scene, title: scene.title, from: before, to: pick })
      }
      key = place.next[pick]!
    }
    return changes
  }
}
