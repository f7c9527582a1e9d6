import 'server-only'
import { setImmediate as pause } from 'node:timers/promises'
import { firstChoices } from '#lib/groups/first-attempt.ts'
import { crowd, type Met, type Pattern } from '#lib/groups/pattern.ts'
import { alreadyIn, nextRound, without } from '#lib/groups/round.ts'
import { isEnding } from '#lib/scenario/types.ts'
import type { Db } from './db/schema.ts'
import { keyOf, lockPatterns, storiesIn, writeStory, type OfStory } from './pattern-rows.ts'
import { allRows } from './records.ts'
import { standingsOf } from './standing.ts'
import { shapedScenarios, type Shaped } from './to-judge.ts'

/** What was worked out is good for so long: the work is much for a large group. */
const goodFor = 60_000

/** When the patterns of a group were last worked out, and which groups were looked at with it. A server bundles each route by itself; the process remembers once all the same. */
const shared = globalThis as { courseWorkedOut?: Map<string, { at: string; beside: string }> }
const workedOut = (shared.courseWorkedOut ??= new Map())

/**
 * Works out what a group chose at each decision, as far as that may be shown (lib/groups/pattern.ts), once a minute at most.
 *
 * @returns when that was
 */
export async function publishPatternsOf(db: Db, group: string, now: string): Promise<string> {
  const beside = await seenBeside(db, group)
  const last = workedOut.get(group)
  if (last?.beside === beside.join() && Date.parse(now) - Date.parse(last.at) < goodFor) return last.at
  const chosen = await choicesOfNew(db, group)
  await db.transaction().execute(async (tx) => {
    await lockPatterns(tx, now)
    await publish(tx, group, beside, chosen, now)
  })
  workedOut.set(group, { at: now, beside: beside.join() })
  return now
}

/**
 * Takes somebody out of what their group is seen to have chosen, and hides it: when they leave a group or, without one, when nothing is to be kept of them.
 *
 * @param tx the transaction in which they go
 */
export async function forgetInPatterns(tx: Db, person: string, group?: string): Promise<void> {
  const now = new Date().toISOString()
  await lockPatterns(tx, now)
  const key = keyOf(person)
  const named = await storiesIn(tx, { key, ...(group === undefined ? {} : { groups: [group] }) })
  const all = await storiesIn(tx, { groups: [...new Set(named.map((story) => story.group))] })
  for (const story of all.filter((each) => named.some((one) => isSame(one, each)))) {
    await writeStory(tx, { ...story, patterns: without(key, story.patterns, group === undefined) }, story.patterns, now)
  }
}

/** The other groups that one of this group’s educators teaches as well. */
async function seenBeside(db: Db, group: string): Promise<string[]> {
  const found = await db
    .selectFrom('educator as here')
    .innerJoin('educator as there', 'there.person', 'here.person')
    .where('here.study_group', '=', group)
    .where('there.study_group', '!=', group)
    .select('there.study_group')
    .distinct()
    .orderBy('there.study_group')
    .execute()
  return found.map(({ study_group }) => study_group)
}

/** Who chose what, by their key and by scene. */
type Chosen = ReadonlyMap<string, ReadonlyMap<string, string>>

/** By story, what those chose who are in no batch yet: of stories that five more people have finished. Only then is anybody’s record opened, theirs. */
async function choicesOfNew(db: Db, group: string): Promise<Map<string, Chosen>> {
  const members = await db.selectFrom('member').select('person').where('study_group', '=', group).where('person', 'is not', null).execute()
  const [published, standings] = [await storiesIn(db, { groups: [group] }), await standingsOf(db, members.map(({ person }) => person!))]
  const wanted = new Map<Shaped, Set<string>>()
  for (const story of shapedScenarios()) {
    const { scenario, shape } = story
    const here = published.find((each) => each.shape === shape && each.scenario === scenario.id)?.patterns ?? new Map<string, Pattern>()
    const finished = [...standings].flatMap(([person, parts]) => (parts[`scenario:${scenario.id}`]?.done[shape] ? [person] : []))
    const before = alreadyIn(here, scenario.start)
    if (finished.filter((person) => !before.has(keyOf(person))).length < crowd) continue
    const waiting = new Set([...here.values()].flatMap((pattern) => pattern.waiting))
    wanted.set(story, new Set(finished.filter((person) => !before.has(keyOf(person)) || waiting.has(keyOf(person)))))
  }
  return choicesIn(db, wanted)
}

async function choicesIn(db: Db, wanted: ReadonlyMap<Shaped, ReadonlySet<string>>): Promise<Map<string, Chosen>> {
  const chosen = new Map([...wanted.keys()].map(({ scenario }) => [scenario.id, new Map<string, ReadonlyMap<string, string>>()]))
  for (const person of new Set([...wanted.values()].flatMap((people) => [...people]))) {
    const rows = await allRows(db, person)
    for (const [{ scenario, shape }, people] of wanted) {
      const choices = people.has(person) && firstChoices(scenario, shape, rows)
      if (choices) chosen.get(scenario.id)!.set(keyOf(person), choices)
    }
    await pause() // others come in between
  }
  return chosen
}

async function publish(tx: Db, group: string, beside: readonly string[], chosen: ReadonlyMap<string, Chosen>, now: string): Promise<void> {
  const members = await tx.selectFrom('member').select('person').where('study_group', '=', group).where('person', 'is not', null).execute()
  const here = new Set(members.map(({ person }) => keyOf(person!)))
  const [own, others] = [await storiesIn(tx, { groups: [group] }), await storiesIn(tx, { groups: beside })]
  for (const { scenario, shape } of shapedScenarios()) {
    const mine = own.find((each) => each.scenario === scenario.id && each.shape === shape) ?? { group, scenario: scenario.id, shape, patterns: new Map<string, Pattern>() }
    const theirs = others.filter((each) => isSame(each, { ...mine, group: each.group }))
    const choices = new Map([...(chosen.get(scenario.id) ?? [])].filter(([key]) => here.has(key)))
    const decisions = Object.entries(scenario.scenes).flatMap(([id, scene]) => (isEnding(scene) ? [] : [id]))
    const next = nextRound(scenario.start, here, metAt(decisions, choices), mine.patterns, theirs.map((each) => each.patterns))
    await writeStory(tx, { ...mine, patterns: next }, mine.patterns, now)
  }
}

function metAt(scenes: readonly string[], choices: Chosen): Map<string, Met> {
  const at = (scene: string) => [...choices].flatMap(([key, chosen]): [string, string][] => (chosen.has(scene) ? [[key, chosen.get(scene)!]] : []))
  return new Map(scenes.map((scene) => [scene, new Map(at(scene))]))
}

function isSame(one: Omit<OfStory, 'patterns'>, other: Omit<OfStory, 'patterns'>): boolean {
  return one.group === other.group && one.scenario === other.scenario && one.shape === other.shape
}
