import { endingRank, type Graph } from './graph.ts'
import { isEnding, type EndingKind, type Goto, type Scenario } from './types.ts'

const kinds = (Object.keys(endingRank) as EndingKind[]).reverse()

/**
 * A scenario told as its plays, for review: every place with where each choice leads, then how many plays end how and with
 * what totals, then the best and the worst play. A story with many marks has hundreds of places: see `describeStory`.
 */
export function describePlays(scenario: Scenario, graph: Graph): string {
  const lines = inOrder(graph).map((key) => {
    const place = graph.places[key]!
    const scene = scenario.scenes[place.scene]!
    if (isEnding(scene)) return `${key}: ${scene.ending}`
    const choices = Object.entries(scene.choices).map(
      ([id, choice]) => `  ${id} ${choice.score}${choice.harm ? ' harm' : ''} → ${place.next[id]}`,
    )
    return [key, ...choices].join('\n')
  })
  return [...lines, '', ...describeTotals(scenario, graph)].join('\n')
}

/**
 * A scenario told by its scenes, for review: each choice with its score, harm, the marks that it sets (after a `+`), reach and
 * where it leads; then the same totals. It is each scenario's inline snapshot: a change of meaning shows as changed lines, and
 * mended words do not.
 */
export function describeStory(scenario: Scenario, graph: Graph): string {
  const scenes = [...new Set(inOrder(graph).map((key) => graph.places[key]!.scene))]
  const lines = scenes.flatMap((id) => {
    const scene = scenario.scenes[id]!
    if (isEnding(scene)) return [`${id}: ${scene.ending}`]
    const choices = Object.entries(scene.choices).map(([choice, { score, harm, marks, reach, goto }]) =>
      [
        `  ${choice} ${score}`,
        ...(harm ? ['harm'] : []),
        ...[marks ?? []].flat().map((mark) => `+${mark}`),
        ...(reach ? [`reach ${reach.people}`] : []),
        `→ ${sayGoto(goto)}`,
      ].join(' '),
    )
    return [id, ...choices]
  })
  const { plays } = graph.outlook[graph.start]!
  return [...lines, '', `${plays} plays through ${Object.keys(graph.places).length} places`, ...describeTotals(scenario, graph)].join('\n')
}

function sayGoto(goto: Goto): string {
  return typeof goto === 'string' ? goto : `(${goto.if} ? ${sayGoto(goto.then)} : ${sayGoto(goto.else)})`
}

function describeTotals(scenario: Scenario, graph: Graph): string[] {
  const totals = countPlays(scenario, graph)
  const summary = kinds.map((kind) => {
    const of = totals.filter((each) => each.ending === kind)
    if (of.length === 0) return `${kind}: no play`
    const plays = of.reduce((sum, each) => sum + each.plays, 0)
    return `${kind}: ${plays} plays, ${Math.min(...of.map(({ score }) => score))} to ${Math.max(...of.map(({ score }) => score))} points`
  })
  const [best, worst] = (['most', 'least'] as const).map((end) => extremePlay(scenario, graph, end).join(' '))
  return [...summary, `pass mark ${scenario.passMark}`, `best: ${best}`, `worst: ${worst}`]
}

/** How many plays reach each total with each kind of ending. Counted over places, not by listing plays. */
export function countPlays(scenario: Scenario, graph: Graph): { ending: EndingKind; score: number; plays: number }[] {
  const known = new Map<string, Map<string, number>>()
  return [...from(graph.start)].map(([key, plays]) => {
    const [ending, score] = key.split(' ') as [EndingKind, string]
    return { ending, score: Number(score), plays }
  })

  function from(key: string): Map<string, number> {
    const before = known.get(key)
    if (before) return before
    const place = graph.places[key]!
    const scene = scenario.scenes[place.scene]!
    const counts = new Map<string, number>()
    if (isEnding(scene)) counts.set(`${scene.ending} 0`, 1)
    else {
      for (const [id, choice] of Object.entries(scene.choices)) {
        for (const [after, plays] of from(place.next[id]!)) {
          const [ending, score] = after.split(' ') as [string, string]
          const total = `${ending} ${Number(score) + choice.score}`
          counts.set(total, (counts.get(total) ?? 0) + plays)
        }
      }
    }
    known.set(key, counts)
    return counts
  }
}

/** The picks of one play with the highest, or the lowest, total. */
export function extremePlay(scenario: Scenario, graph: Graph, end: 'most' | 'least'): string[] {
  return steer(scenario, graph, (key) => {
    const { next } = graph.places[key]!
    const choices = choicesAt(scenario, graph, key)
    return Object.keys(next).find((id) => choices[id]!.score + graph.outlook[next[id]!]![end] === graph.outlook[key]![end])!
  })
}

/** The picks of one play that ends in the given way; of the fewest decisions. Undefined when no play does. */
export function playTo(scenario: Scenario, graph: Graph, ending: EndingKind): string[] | undefined {
  let front: { key: string; picks: string[] }[] = [{ key: graph.start, picks: [] }]
  while (front.length > 0) {
    for (const { key, picks } of front) {
      const scene = scenario.scenes[graph.places[key]!.scene]!
      if (isEnding(scene) && scene.ending === ending) return picks
    }
    const seen = new Set<string>()
    front = front
      .flatMap(({ key, picks }) => Object.entries(graph.places[key]!.next).map(([id, to]) => ({ key: to, picks: [...picks, id] })))
      .filter(({ key }) => !seen.has(key) && seen.add(key))
  }
  return undefined
}

function steer(scenario: Scenario, graph: Graph, choose: (key: string) => string): string[] {
  const picks: string[] = []
  let key = graph.start
  while (!isEnding(scenario.scenes[graph.places[key]!.scene]!)) {
    const pick = choose(key)
    picks.push(pick)
    key = graph.places[key]!.next[pick]!
  }
  return picks
}

function choicesAt(scenario: Scenario, graph: Graph, key: string) {
  const scene = scenario.scenes[graph.places[key]!.scene]!
  return isEnding(scene) ? {} : scene.choices
}

/** Place keys in the order of the story: each after all places that lead to it, as far as breadth-first goes. */
export function inOrder(graph: Graph): string[] {
  const order: string[] = []
  const todo = [graph.start]
  while (todo.length > 0) {
    const key = todo.shift()!
    if (order.includes(key)) continue
    order.push(key)
    todo.push(...Object.values(graph.places[key]!.next))
  }
  return order
}
