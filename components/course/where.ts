import type { Part } from '#lib/course/outline.ts'
import type { Attempt } from '#lib/record/attempts.ts'
import { releasedSrc } from '#lib/scenario/released.ts'
import { replay } from '#lib/scenario/replay.ts'
import type { Story } from '#lib/scenario/story.ts'

/** Where an attempt stands, in a sentence, with the minutes left; nothing when its version cannot be fetched. */
export async function whereOf(part: Part, attempt: Attempt): Promise<string | undefined> {
  const response = await fetch(releasedSrc(part.id, attempt.shape))
  if (!response.ok) return undefined
  const { scenario, minutes } = (await response.json()) as Story
  const play = replay(scenario, attempt.picks)
  if (!play.ok) return undefined
  const title = scenario.scenes[play.scene]!.title
  const last = play.steps.at(-1)
  if (play.ending) return `You had reached the ending, “${title}”. The debrief is waiting.`
  const decisions = Object.values(scenario.scenes).filter((scene) => 'choices' in scene).length
  const left = Math.max(1, Math.round(minutes * (1 - play.steps.length / Math.max(play.steps.length + 1, decisions))))
  return `${last ? `You had just chosen at “${last.decision.title}”.` : `You had reached “${title}”.`} About ${left} ${left === 1 ? 'minute' : 'minutes'} left.`
}
