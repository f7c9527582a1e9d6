import type { Play } from './replay.ts'
import { isEnding, type Scenario } from './types.ts'

/**
 * Whose shoes the learner is in: the last scene of the play that named a seat decides, the present scene included unless
 * they are still reading what came of the scene before (`reading`).
 */
export function seatAt(scenario: Scenario, play: Pick<Play, 'steps' | 'scene'>, reading: boolean): string {
  const now = scenario.scenes[play.scene]!
  if (!reading && !isEnding(now) && now.you) return now.you
  return play.steps.findLast(({ decision }) => decision.you)?.decision.you ?? scenario.you
}
