import 'server-only'
import { createHash } from 'node:crypto'
import { countsOf, type Batch, type Counts, type Pattern } from '#lib/groups/pattern.ts'
import type { Patterns } from '#lib/groups/round.ts'
import type { Db } from './db/schema.ts'

/** The decisions of one story, in one shape, as one group’s educators see them. */
export type OfStory = { group: string; scenario: string; shape: string; patterns: Patterns }

/** Somebody, as patterns know them: short, and no id of theirs. */
export function keyOf(person: string): string {
  return createHash('sha256').update(person).digest('hex').slice(0, 12)
}

/** Nobody else reads or changes a pattern until the transaction ends: two groups must not count the same person at once, and nobody be counted who is just going. */
export async function lockPatterns(tx: Db, now: string): Promise<void> {
  await tx.insertInto('setting').values({ name: 'patterns changed', value: now }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value: now })).execute()
}

/** The stories of which there are patterns in these groups; of one person’s alone, when they are named. */
export async function storiesIn(db: Db, { groups, key }: { groups?: readonly string[]; key?: string }): Promise<OfStory[]> {
  if (groups?.length === 0) return []
  const all = db.selectFrom('pattern').$if(groups !== undefined, (query) => query.where('study_group', 'in', groups!))
  const rows = await all.$if(key !== undefined, (query) => query.where('counted', 'like', `%${key}%`)).select(['study_group', 'scenario', 'shape', 'scene', 'counted', 'hidden']).execute()
  const stories = new Map<string, OfStory & { patterns: Map<string, Pattern> }>()
  for (const { study_group: group, scenario, shape, scene, counted, hidden } of rows) {
    const name = JSON.stringify([group, scenario, shape])
    const story = stories.get(name) ?? { group, scenario, shape, patterns: new Map<string, Pattern>() }
    story.patterns.set(scene, { ...read(counted), hidden: hidden === 1 })
    stories.set(name, story)
  }
  return [...stories.values()]
}

/** Writes the decisions of a story that are not as they were. When one is shown that was not, or was otherwise, its time is that. */
export async function writeStory(tx: Db, { group, scenario, shape, patterns }: OfStory, before: Patterns, now: string): Promise<void> {
  for (const [scene, pattern] of patterns) {
    const was = before.get(scene)
    if (was === pattern) continue
    // What is hidden is not there to be read either.
    const values = { study_group: group, scenario, shape, scene, counts: JSON.stringify(pattern.hidden ? {} : countsOf(pattern)), counted: written(pattern), hidden: Number(pattern.hidden) }
    const at = pattern.batches.length > (was?.batches.length ?? 0) ? { at: now } : {}
    await tx
      .insertInto('pattern')
      .values({ at: now, ...values })
      .onConflict((conflict) => conflict.columns(['study_group', 'scenario', 'shape', 'scene']).doUpdateSet({ ...values, ...at }))
      .execute()
  }
}

/** A batch as its people and its counts. */
type Written = { batches: [string[], Counts][]; waiting: string[]; out: string[] }

function written({ batches, waiting, out }: Pattern): string {
  return JSON.stringify({ batches: batches.map(({ who, counts }) => [[...who], counts]), waiting: [...waiting], out: [...out] } satisfies Written)
}

function read(counted: string): Omit<Pattern, 'hidden'> {
  const { batches, waiting, out } = JSON.parse(counted) as Written
  return { batches: batches.map(([who, counts]): Batch => ({ who, counts })), waiting, out }
}
