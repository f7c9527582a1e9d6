import dagre from '@dagrejs/dagre'
import type { Graph } from './graph.ts'
import { isEnding, type EndingKind, type Scenario } from './types.ts'

/** The drawing of a scenario: scenes as points, the ways between them as lines. Units are pixels at full size. */
export type PathMap = {
  width: number
  height: number
  scenes: { id: string; title: string; ending?: EndingKind; x: number; y: number }[]
  ways: { from: string; to: string; points: { x: number; y: number }[] }[]
}

/** Lays a scenario out from top to bottom, so that it fits a phone. Drawn when the site is built, never in the browser. */
export function drawMap(scenario: Scenario, graph: Graph): PathMap {
  const drawing = new dagre.graphlib.Graph()
  drawing.setGraph({ rankdir: 'TB', nodesep: 26, ranksep: 34, edgesep: 8, marginx: 18, marginy: 18 })
  drawing.setDefaultEdgeLabel(() => ({}))
  for (const { scene } of Object.values(graph.places)) drawing.setNode(scene, { width: 28, height: 28 })
  for (const place of Object.values(graph.places)) {
    for (const to of Object.values(place.next)) drawing.setEdge(place.scene, graph.places[to]!.scene)
  }
  dagre.layout(drawing)
  const { width = 0, height = 0 } = drawing.graph()
  return {
    width: Math.round(width),
    height: Math.round(height),
    scenes: drawing.nodes().map((id) => {
      const scene = scenario.scenes[id]!
      const { x, y } = drawing.node(id)
      return { id, title: scene.title, ...(isEnding(scene) ? { ending: scene.ending } : {}), x: Math.round(x), y: Math.round(y) }
    }),
    ways: drawing.edges().map(({ v, w }) => ({ from: v, to: w, points: drawing.edge(v, w).points.map(({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) })) })),
  }
}
