import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PatternView } from '#lib/groups/protocol.ts'
import type { Db } from '#server/db/schema.ts'
import { eraseAccount } from '#server/erase.ts'
import { forgetInPatterns, publishPatternsOf } from '#server/patterns.ts'
import { sightOf } from '#server/sight.ts'
import { stories } from '#server/stories.ts'
import { patternsDoor } from '#server/teach/pattern-doors.ts'
import { patternsOf } from '#server/teach/patterns.ts'
import { newGroup, newMember } from '#tests/support/assignments.ts'
import { evening } from '#tests/support/rows.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { newPerson } from '#tests/support/stores.ts'
import { playFrom, played, sends, story } from '#tests/support/struggling.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { signUp } from '#tests/support/visitor.ts'

const postgres = thePostgres()
const [best, second, third] = Object.keys((story.scenes[story.start] as { choices: object }).choices) as [string, string, string]

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => {
    db = await enterStore(kind, postgres.url)
    stories() // takes long once
  }, 120_000)
  afterAll(leaveStore)

  /** A later minute each time, so that what was worked out before is too old. */
  let minutes = 0
  const later = () => new Date(Date.parse(evening('20:00')) + 61_000 * ++minutes).toISOString()

  async function newClass(...firsts: number[]) {
    const educator = await newPerson(db)
    const group = await newGroup(db, [educator])
    const people: string[] = []
    const joins = async (first: number) => {
      const person = await newPerson(db)
      await newMember(db, group, person)
      await sends(db, person, played(`attempt of ${person}`, playFrom(first)))
      people.push(person)
      return person
    }
    for (const first of firsts) await joins(first)
    const views = async (now = later()) => {
      await publishPatternsOf(db, group, now)
      return (await patternsOf(sightOf(db), { id: educator }, group))!
    }
    return { educator, group, people, joins, views, start: async (now?: string) => startOf(await views(now)) }
  }

  /** How many people chose each of the first three choices at the start; undefined when it is held back. */
  function startOf(views: readonly PatternView[]): number[] | undefined {
    const found = views.find(({ scene }) => scene === story.start)
    return found?.shown ? [best, second, third].map((choice) => found.choices.find(({ id }) => id === choice)!.people) : undefined
  }

  test('a group is shown what its people chose the first time that they finished a story', async () => {
    const { group, start } = await newClass(0, 1, 1, 2)
    expect(await start()).toBeUndefined()
    const fifth = await newPerson(db)
    await newMember(db, group, fifth)
    await sends(db, fifth, played('unfinished', playFrom(0).slice(0, 1), { at: evening('18:00') }))
    await sends(db, fifth, played('rehearsal', playFrom(0), { at: evening('18:30'), rehearses: 'unfinished' }))
    expect(await start()).toBeUndefined()
    await sends(db, fifth, played('second try', playFrom(1), { at: evening('19:30') }))
    await sends(db, fifth, played('first try', playFrom(2), { at: evening('19:00') }))
    expect(await start()).toEqual([1, 2, 2])
  })

  test('with every decision comes what it is about, which choice is best and which does harm, and how many met it', async () => {
    const { views } = await newClass(0, 0, 1, 1, 2)
    const all = await views()
    const scene = story.scenes[story.start]!
    expect(all.find(({ scene }) => scene === story.start)).toMatchObject({ scenario: story.id, title: story.title, sceneTitle: scene.title, shown: true, people: 5 })
    const { choices } = scene as { choices: Record<string, { label: string; score: number; harm?: string }> }
    const start = all.find((each) => each.scene === story.start) as PatternView & { shown: true }
    expect(start.choices.map(({ people: _people, ...rest }) => rest)).toEqual(Object.entries(choices).map(([id, { label, score, harm }]) => ({ id, label, best: score === 3, harm: harm !== undefined })))
    const shares = all.flatMap((each) => (each.shown ? [each.choices.filter(({ best }) => best).reduce((sum, { people }) => sum + people, 0) / each.people] : []))
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    const held = all.flatMap((each) => (each.shown ? [] : [each.say]))
    expect(held.length).toBeGreaterThan(0)
    expect(new Set(held).size).toBe(1)
  })

  test('it stays as it is until five more people have finished the story, and for a minute', async () => {
    const { joins, start } = await newClass(0, 0, 1, 1, 2)
    expect(await start()).toEqual([2, 2, 1])
    for (const first of [0, 0, 0, 1]) await joins(first)
    expect(await start()).toEqual([2, 2, 1])
    const now = later()
    await start(now)
    await joins(2)
    expect(await start(new Date(Date.parse(now) + 30_000).toISOString())).toEqual([2, 2, 1])
    expect(await start()).toEqual([5, 3, 2])
  })

  test('when somebody is erased or leaves it is hidden at once, and nothing of them stays, until five more people have come', async () => {
    const { group, people, joins, start } = await newClass(0, 0, 1, 1, 2, 0, 1, 2, 0, 1)
    expect(await start()).toEqual([4, 4, 2])
    const before = await db.selectFrom('pattern').selectAll().where('study_group', '=', group).execute()
    await eraseAccount(db, { id: people[0]!, name: 'Ama', email: '', emailVerified: false, role: 'learner' }, later())
    const rows = await db.selectFrom('pattern').selectAll().where('study_group', '=', group).execute()
    expect(rows.map(({ counts, hidden }) => [counts, hidden])).toEqual(before.map(() => ['{}', 1]))
    expect(rows.every(({ scene, counted }) => counted !== before.find((each) => each.scene === scene)!.counted || scene !== story.start)).toBe(true)
    expect(await start()).toBeUndefined()
    for (const first of [0, 1, 1, 2, 2]) await joins(first)
    expect((await start())!.reduce((sum, people) => sum + people)).toBe(10) // five went, and five came
    await db.transaction().execute(async (tx) => {
      await tx.deleteFrom('member').where('person', '=', people.at(-1)!).execute()
      await forgetInPatterns(tx, people.at(-1)!, group)
    })
    expect(await start()).toBeUndefined()
  })

  test('who left without a word said to the patterns is missed the next time', async () => {
    const { people, start } = await newClass(0, 0, 1, 1, 2)
    expect(await start()).toEqual([2, 2, 1])
    await db.deleteFrom('member').where('person', '=', people[0]!).execute()
    expect(await start()).toBeUndefined()
  })

  test('of two groups of one educator, who is counted in the one is not counted in the other as well; of two educators they are', async () => {
    const { educator, people, start } = await newClass(0, 0, 1, 1, 2, 0, 1, 2, 0, 1)
    expect(await start()).toEqual([4, 4, 2])
    const stranger = await newPerson(db)
    const [theirs, strangers] = [await newGroup(db, [educator]), await newGroup(db, [stranger])]
    for (const group of [theirs, strangers]) for (const person of people.slice(1)) await newMember(db, group, person)
    const shown = async (group: string, by: string) => {
      await publishPatternsOf(db, group, later())
      return startOf((await patternsOf(sightOf(db), { id: by }, group))!)
    }
    expect((await shown(theirs, educator))!.reduce((sum, people) => sum + people)).toBe(5) // the batch without the one who is not here
    expect((await shown(strangers, stranger))!.reduce((sum, people) => sum + people)).toBe(9)
    // Once somebody teaches both, what would tell them apart is gone from both.
    await db.insertInto('educator').values({ study_group: strangers, person: educator, since: evening('20:00') }).execute()
    expect(await shown(strangers, educator)).toBeUndefined()
    expect(await start()).toBeUndefined()
  })

  test('two groups that are worked out in the same moment count nobody twice', async () => {
    const pairs = await Promise.all(
      [1, 2, 3, 4].map(async () => {
        const { educator, group, people } = await newClass(0, 0, 1, 1, 2)
        const other = await newGroup(db, [educator])
        for (const person of people.slice(1)) await newMember(db, other, person)
        const more = await newPerson(db)
        await newMember(db, other, more)
        await sends(db, more, played(`attempt of ${more}`, playFrom(2)))
        return { educator, groups: [group, other] }
      }),
    )
    const now = later()
    await Promise.all(pairs.flatMap(({ groups }) => groups).map((group) => publishPatternsOf(db, group, now)))
    for (const { educator, groups } of pairs) {
      const shown = await Promise.all(groups.map(async (each) => startOf((await patternsOf(sightOf(db), { id: educator }, each))!)))
      expect(shown.filter(Boolean)).toHaveLength(1)
    }
  })

  test('a story that fewer than five have finished is not named, and a group of somebody else’s not told of', async () => {
    const { group, views } = await newClass(0, 1, 1, 2)
    expect(await views()).toEqual([])
    const { visitor } = await signUp(db, { role: 'educator' })
    expect((await visitor.ask(patternsDoor, `/api/teach/patterns?group=${group}`)).status).toBe(404)
    expect((await visitor.ask(patternsDoor, '/api/teach/patterns')).status).toBe(404)
  })

  test('the door says when it was worked out', async () => {
    const { group } = await newClass(0, 0, 1, 1, 2)
    const { id, visitor } = await signUp(db, { role: 'educator' })
    await db.insertInto('educator').values({ study_group: group, person: id, since: evening('20:00') }).execute()
    const { status, body } = await visitor.ask(patternsDoor, `/api/teach/patterns?group=${group}`)
    expect([status, startOf(body['patterns'] as PatternView[])]).toEqual([200, [2, 2, 1]])
    expect(Date.now() - Date.parse(String(body['at']))).toBeLessThan(60_000)
  })
})
