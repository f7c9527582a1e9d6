import { attemptsAt } from '#lib/record/attempts.ts'
import type { Row } from '#lib/record/rows.ts'
import { replay } from '#lib/scenario/replay.ts'
import type { Scenario } from '#lib/scenario/types.ts'

/**
 * What somebody chose at each scene of a story, in the first attempt that they finished in this shape of it; undefined when there is none. A later attempt says what they learned and a
 * rehearsal what they tried out: neither says where people struggle.
 */
export function firstChoices(scenario: Scenario, shape: string, rows: readonly Row[]): ReadonlyMap<string, string> | undefined {
  for (const { picks, ...attempt } of attemptsAt(rows, scenario.id)) {
    if (attempt.shape !== shape || attempt.rehearses !== undefined) continue
    const play = replay(scenario, picks)
    if (play.ok && play.ending) return new Map(play.steps.map(({ scene, choiceId }) => [scene, choiceId]))
  }
  return undefined
}
