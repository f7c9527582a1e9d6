import type { Play } from './replay.ts'
import { isEnding, type Scenario } from './types.ts'

type Place = Pick<Play, 'steps' | 'scene'>

/** Whose shoes the learner is in: the last scene of the play that named a seat decides, the present scene included. */
export function seatAt(scenario: Scenario, play: Place): string {
  const now = scenario.scenes[play.scene]!
  return (!isEnding(now) && now.you) || seatBefore(scenario, play)
}

/** Whose shoes the learner was in when they made their last choice; at the start, whose they begin in. */
export function seatBefore(scenario: Scenario, { steps }: Place): string {
  return steps.findLast(({ decision }) => decision.you)?.decision.you ?? scenario.you
}
