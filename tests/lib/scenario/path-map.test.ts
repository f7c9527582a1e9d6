import { expect, test } from 'vitest'
import { drawMap, type PathMap } from '#lib/scenario/path-map.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { smallScenario } from '#tests/support/small-scenario.ts'

/** As wide as the widest point is drawn (components/scenario/path-map.tsx). */
const POINT = 30

const maps: [string, PathMap, string[]][] = [smallScenario(), ...scenarios].map((scenario) => {
  const graph = walk(scenario)
  const ways = Object.values(graph.places).flatMap(({ scene, next }) => Object.values(next).map((to) => `${scene} → ${graph.places[to]!.scene}`))
  return [scenario.id, drawMap(scenario, graph), [...new Set(ways)].sort()]
})

test.each(maps)('%s: every scene has a point of its own, inside the drawing, and no two overlap', (_, { scenes, width, height }) => {
  expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length)
  for (const { id, x, y } of scenes) {
    expect(x - POINT / 2, id).toBeGreaterThanOrEqual(0)
    expect(x + POINT / 2, id).toBeLessThanOrEqual(width)
    expect(y - POINT / 2, id).toBeGreaterThanOrEqual(0)
    expect(y + POINT / 2, id).toBeLessThanOrEqual(height)
    for (const other of scenes) {
      const apart = Math.max(Math.abs(x - other.x), Math.abs(y - other.y))
      if (other.id !== id) expect(apart, `${id} and ${other.id}`).toBeGreaterThanOrEqual(POINT)
    }
  }
})

test.each(maps)('%s: every way of the story is drawn once, from point to point and downwards', (_, map, ways) => {
  expect(map.ways.map(({ from, to }) => `${from} → ${to}`).sort()).toEqual(ways)
  for (const { from, to, points } of map.ways) {
    const [start, end] = [from, to].map((id) => map.scenes.find((scene) => scene.id === id)!)
    expect(points.length).toBeGreaterThanOrEqual(2)
    expect(end!.y, `${from} → ${to}`).toBeGreaterThan(start!.y)
    for (const [point, scene] of [[points[0]!, start!], [points.at(-1)!, end!]] as const) {
      expect(Math.hypot(point.x - scene.x, point.y - scene.y), `${from} → ${to}`).toBeLessThanOrEqual(POINT)
    }
  }
})

test.each(maps)('%s: no way runs through a scene that it does not join', (_, { scenes, ways }) => {
  for (const { from, to, points } of ways) {
    for (const { id, x, y } of scenes) {
      if (id === from || id === to) continue
      for (const [n, a] of points.slice(0, -1).entries()) {
        expect(distance({ x, y }, a, points[n + 1]!), `${from} → ${to} through ${id}`).toBeGreaterThan(POINT / 4)
      }
    }
  }
})

test.each(maps)('%s: on a phone of 360 pixels the drawing keeps at least four fifths of its size', (_, { width }) => {
  expect(328 / width).toBeGreaterThanOrEqual(0.8)
})

test('endings are drawn as what they are', () => {
  const kinds = drawMap(smallScenario(), walk(smallScenario())).scenes.flatMap(({ id, ending }) => (ending ? [`${id} ${ending}`] : []))
  expect(kinds.sort()).toEqual(['cold poor', 'found-out breach', 'mended good', 'trusted good'])
})

type Point = { x: number; y: number }

/** How far a point is from a line between two others. */
function distance(p: Point, a: Point, b: Point): number {
  const length = (b.x - a.x) ** 2 + (b.y - a.y) ** 2
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length))
  return Math.hypot(p.x - a.x - along * (b.x - a.x), p.y - a.y - along * (b.y - a.y))
}
