import 'server-only'
import type { Counts } from '#lib/groups/pattern.ts'
import type { PatternView } from '#lib/groups/protocol.ts'
import { tell } from '#lib/scenario/tell.ts'
import { isEnding, type Decision } from '#lib/scenario/types.ts'
import { compareCitations } from '#lib/sources/cite.ts'
import { onceABuild } from '#server/once.ts'
import type { Sight } from '#server/sight.ts'
import { shapedScenarios } from '#server/to-judge.ts'
import type { Person } from '#server/who.ts'
import { taught } from './taught.ts'

/**
 * One reason for all that is held back. Which it is would tell something: that all chose the same, that somebody who has just gone had met this decision, or that people are counted in
 * another group.
 */
const heldBack = 'Held back so that nobody’s choice can be worked out. It is shown, or shown again, once at least five more people have made this decision, and not all of them chose the same.'

/**
 * Where a group struggles, the hardest decision first: of stories that five of its people or more have finished. Undefined when the group is not theirs. What it chose is worked out elsewhere
 * (server/patterns.ts): this reads what may be shown.
 */
export async function patternsOf(db: Sight, actor: Pick<Person, 'id'>, group: string): Promise<PatternView[] | undefined> {
  if (!(await taught(db, actor, group))) return undefined
  const found = await db.selectFrom('pattern').select(['scenario', 'shape', 'scene', 'counts', 'at', 'hidden']).where('study_group', '=', group).execute()
  const rows = new Map(found.map((row) => [nameOf(row.scenario, row.shape, row.scene), row]))
  const views = [...decisions()].flatMap(([name, { about, scene }]): PatternView[] => {
    const row = rows.get(name)
    if (!row) return []
    return [row.hidden === 1 ? { ...about, shown: false, say: heldBack } : { ...about, shown: true, at: row.at, ...countedOf(scene, JSON.parse(row.counts) as Counts) }]
  })
  return views.map((view) => ({ view, weight: weightOf(view) })).sort((a, b) => a.weight[0] - b.weight[0] || a.weight[1] - b.weight[1]).map(({ view }) => view)
}

/** Every decision of the course in its order, by the name under which its pattern lies, with what is said of it. */
const decisions = onceABuild(
  () =>
    new Map(
      shapedScenarios().flatMap(({ scenario, shape }) =>
        Object.entries(scenario.scenes).flatMap(([id, scene]) => {
          if (isEnding(scene)) return []
          const about = { scenario: scenario.id, title: scenario.title, scene: id, sceneTitle: scene.title, text: tell(scene.text, []).join('\n\n'), standards: standardsOf(scene) }
          return [[nameOf(scenario.id, shape, id), { about, scene }] as const]
        }),
      ),
    ),
)

function nameOf(scenario: string, shape: string, scene: string): string {
  return `${scenario} ${shape} ${scene}`
}

function countedOf({ choices }: Decision, counts: Counts) {
  const list = Object.entries(choices).map(([id, { label, score, harm }]) => ({ id, label, people: counts[id] ?? 0, best: score === 3, harm: harm !== undefined }))
  return { people: list.reduce((sum, { people }) => sum + people, 0), choices: list }
}

/** The paragraphs of the Code that speak for the best choices. */
function standardsOf({ choices }: Decision): string[] {
  return [...new Set(Object.values(choices).flatMap(({ score, standards }) => (score === 3 ? standards : [])))].sort(compareCitations)
}

/** Small is hard: the share of people who chose best, and then, of those who did no harm. What is held back comes last, in the order of the course, which tells nothing of it. */
function weightOf(view: PatternView): [number, number] {
  if (!view.shown) return [2, 0]
  const share = (which: 'best' | 'harm') => view.choices.reduce((sum, choice) => sum + (choice[which] ? choice.people : 0), 0) / view.people
  return [share('best'), 1 - share('harm')]
}
