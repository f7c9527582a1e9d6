import 'server-only'
import { once } from './once.ts'
import { countWords, estimateMinutes } from '#lib/course/outline.ts'
import type { Story, StoryHead } from '#lib/scenario/story.ts'
import { drawMap } from '#lib/scenario/path-map.ts'
import { extremePlay } from '#lib/scenario/plays.ts'
import { textsIn } from '#lib/scenario/prose.ts'
import { replay } from '#lib/scenario/replay.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import { tell } from '#lib/scenario/tell.ts'
import { isEnding, type Scenario } from '#lib/scenario/types.ts'
import { survey } from '#lib/scenario/survey.ts'
import { themesAt } from '#lib/scenario/walk.ts'
import { citation, compareCitations, type CitationId } from '#lib/sources/cite.ts'
import { scenarios } from '#scenarios/index.ts'

/** Every scenario of the course with what its pages need, worked out once. */
export const stories = once((): Story[] => scenarios.map(tellStory))

/** A scenario made ready for its pages: the themes, the map, the words of what it cites, the minutes. */
export function tellStory(scenario: Scenario): Story {
  const themes = themesAt(scenario)
  const graph = survey(scenario, themes)
  const cited = new Set<CitationId>()
  for (const scene of Object.values(scenario.scenes)) {
    if (isEnding(scene)) continue
    for (const { standards, statements } of Object.values(scene.choices)) for (const id of [...standards, ...statements]) cited.add(id)
  }
  return {
    scenario,
    shape: shapeHash(scenario),
    themes,
    map: drawMap(scenario, graph),
    citations: [...cited].sort(compareCitations).map(citation),
    minutes: minutesOf(scenario, extremePlay(scenario, graph, 'most')),
  }
}

/** What is said of a story before it begins. */
export function headOf({ scenario: { id, people, you, note }, shape, minutes }: Story): StoryHead {
  const { name, role } = people[you]!
  return { id, shape, minutes, ...(note ? { note } : {}), you: { id: you, name, role } }
}

/** Minutes for one best play: what is read on the way, labels included, and the reasons in the debrief. */
function minutesOf(scenario: Scenario, picks: readonly string[]): number {
  const play = replay(scenario, picks)
  if (!play.ok) throw new Error(play.say)
  const read = play.steps.flatMap(({ decision, choice, marks }) => [
    ...tell(decision.text, marks),
    ...textsIn(decision.stage),
    ...Object.values(decision.choices).map(({ label }) => label),
    choice.consequence,
    choice.because,
  ])
  const end = play.ending ? tell(play.ending.text, play.marks) : []
  return estimateMinutes({ words: countWords([...read, ...end].join(' ')), decisions: play.steps.length })
}
