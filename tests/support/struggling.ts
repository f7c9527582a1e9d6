import type { Row } from '#lib/record/rows.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import { isEnding, type Scenario } from '#lib/scenario/types.ts'
import { walk } from '#lib/scenario/walk.ts'
import type { Db } from '#server/db/schema.ts'
import { putRows } from '#server/records.ts'
import { versionOf } from '#server/to-judge.ts'
import { scenarios } from '#scenarios/index.ts'
import { evening } from './rows.ts'

/** The first story of the course, which somebody plays. */
export const story: Scenario = scenarios[0]!
const shape = shapeHash(story)
const graph = walk(story)

/** Picks from the start to an ending, at the start the choice of that number and from then on the first. */
export function playFrom(number: number): string[] {
  const picks: string[] = []
  for (let key = graph.start, scene = story.scenes[story.start]!; !isEnding(scene); scene = story.scenes[graph.places[key]!.scene]!) {
    const pick = Object.keys(scene.choices)[picks.length === 0 ? number : 0]!
    picks.push(pick)
    key = graph.places[key]!.next[pick]!
  }
  return picks
}

/** An attempt, played to its end. */
export function played(id: string, picks: readonly string[], { at = evening('20:00'), rehearses = undefined as string | undefined } = {}): Row[] {
  const given = rehearses === undefined ? [] : picks.slice(0, 1)
  return [
    { id, at, kind: 'attempt', scenario: story.id, shape, given: [...given], ...(rehearses ? { rehearses } : {}) },
    ...picks.flatMap((choice, n): Row[] => (n < given.length ? [] : [{ id: `${id}:${n}`, at, kind: 'pick', attempt: id, n, choice }])),
    { id: `${id}:debrief`, at, kind: 'debrief', attempt: id },
  ]
}

/** Keeps rows of somebody, as their device sends them. */
export function sends(db: Db, learner: string, rows: readonly Row[]) {
  return putRows(db, learner, rows, versionOf, evening('21:00'))
}
