import type { Graph } from '#lib/scenario/graph.ts'
import type { Scenario } from '#lib/scenario/types.ts'

/** Every scene of a scenario once, with the fewest picks that lead there. */
export function placesToVisit(scenario: Scenario, graph: Graph): { scene: string; picks: string[] }[] {
  const found = new Map<string, string[]>()
  const seen = new Set<string>()
  let front = [{ key: graph.start, picks: [] as string[] }]
  while (front.length > 0) {
    for (const { key, picks } of front) {
      const { scene } = graph.places[key]!
      if (!found.has(scene)) found.set(scene, picks)
      seen.add(key)
    }
    front = front
      .flatMap(({ key, picks }) => Object.entries(graph.places[key]!.next).map(([id, to]) => ({ key: to, picks: [...picks, id] })))
      .filter(({ key }, n, all) => !seen.has(key) && all.findIndex((each) => each.key === key) === n)
  }
  return [...found].map(([scene, picks]) => ({ scene, picks }))
}
