import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { CompiledQuery, sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isEnding } from '#lib/scenario/types.ts'
import type { Db } from '#server/db/schema.ts'
import { keyOf } from '#server/pattern-rows.ts'
import { sightOf, type Sight } from '#server/sight.ts'
import { newAssignment, newGroup, newMember } from '#tests/support/assignments.ts'
import { entry, evening } from '#tests/support/rows.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { newPerson } from '#tests/support/stores.ts'
import { playFrom, played, sends, story } from '#tests/support/struggling.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { signUp } from '#tests/support/visitor.ts'

const postgres = thePostgres()
type Asking = { execute: () => Promise<unknown> }

// Each of these lines would not compile without the comment before it: that is the first half of the test. The second is that they are refused when somebody writes them all the same.
const forbidden: Record<string, (db: Sight) => Asking> = {
  // @ts-expect-error a journal holds what somebody chose and wrote
  journal: (db) => db.selectFrom('journal').select('body'),
  // @ts-expect-error it did in earlier versions
  shelf: (db) => db.selectFrom('shelf').select('body'),
  // @ts-expect-error not in sight
  'a deleted journal that is given back': (db) => db.deleteFrom('journal').returning('body'),
  // @ts-expect-error not in sight
  outcome: (db) => db.selectFrom('outcome').select('ending'),
  // @ts-expect-error not in sight
  refused: (db) => db.selectFrom('refused').select('row'),
  // @ts-expect-error not in sight
  certificate: (db) => db.selectFrom('certificate').select('code'),
  // @ts-expect-error not in sight
  mail: (db) => db.selectFrom('mail').select('body'),
  // @ts-expect-error not in sight
  session: (db) => db.selectFrom('session').select('token'),
  // @ts-expect-error not in sight
  login: (db) => db.selectFrom('login').select('password'),
  // @ts-expect-error not in sight
  'another name for a table': (db) => db.selectFrom('journal as member').select('member.body'),
  // @ts-expect-error not in sight
  'a table in large letters': (db) => db.selectFrom('JOURNAL').select('body'),
  // @ts-expect-error not in sight
  'a table of a schema': (db) => db.selectFrom('main.journal').select('body'),
  // @ts-expect-error not in sight
  'the list of tables': (db) => db.selectFrom('sqlite_master').select('sql'),
  // @ts-expect-error not in sight
  'an address': (db) => db.selectFrom('person').select('email'),
  // @ts-expect-error not in sight
  'an address in large letters': (db) => db.selectFrom('person').select('EMAIL'),
  // This compiles: a table that is called like another passes for it.
  'an address under another name': (db) => db.selectFrom('person as member').select('member.email as name'),
  // @ts-expect-error not in sight
  'when somebody was seen': (db) => db.selectFrom('person').select('person.lastSeen'),
  // @ts-expect-error not in sight
  'the order of addresses': (db) => db.selectFrom('person').select('id').orderBy('email', 'desc'),
  // @ts-expect-error not in sight
  'whose address it is': (db) => db.selectFrom('person').select('id').where('email', '=', 'ama@example.org'),
  // @ts-expect-error not in sight
  'an address that is given back': (db) => db.updateTable('person').set({ name: 'Ama' }).returning('email'),
  'all of an account': (db) => db.selectFrom('person').selectAll(),
  'all of an account beside a member': (db) => db.selectFrom('member').innerJoin('person', 'person.id', 'member.person').selectAll('person'),
  'all of an account that is given back': (db) => db.updateTable('person').set({ name: 'Ama' }).returningAll(),
  'all of an account in a subquery': (db) => db.selectFrom((eb) => eb.selectFrom('person').selectAll().as('one')).select('one.name'),
  'an account as one value': (db) => db.selectFrom('person').select(({ fn }) => fn.toJson('person').as('all')),
  // @ts-expect-error not in sight
  'who is counted': (db) => db.selectFrom('pattern').select('counted'),
  'all of a pattern': (db) => db.selectFrom('pattern').selectAll(),
  // @ts-expect-error not in sight
  'a join': (db) => db.selectFrom('member').innerJoin('journal', 'journal.learner', 'member.person').select('member.id'),
  // @ts-expect-error not in sight
  'a subquery': (db) => db.selectFrom('member').select('id').where('person', 'in', (eb) => eb.selectFrom('learner').select('id').where('seq', '>', 1)),
  // @ts-expect-error not in sight
  'a selected subquery': (db) => db.selectFrom('member').select((eb) => eb.selectFrom('journal').select('body').limit(1).as('body')),
  // @ts-expect-error not in sight
  'a part of a query': (db) => db.with('found', (with_) => with_.selectFrom('journal').select('body')).selectFrom('found').selectAll(),
  'a part of a query that is called like a table': (db) => db.with('journal', (part) => part.selectFrom('journal' as 'member').selectAll()).selectFrom('journal').selectAll(),
  // @ts-expect-error not in sight
  'what is put elsewhere': (db) => db.insertInto('audit').columns(['id', 'detail']).expression((eb) => eb.selectFrom('refused').select(['id', 'row'])),
  // @ts-expect-error not in sight
  'a union': (db) => db.selectFrom('member').select('name').union(db.selectFrom('login').select('password')),
  'raw SQL': (db) => ({ execute: () => sql`select body from journal`.execute(db) }),
  'raw SQL in a query': (db) => db.selectFrom('member').select(sql<string>`(select body from journal limit 1)`.as('body')),
  'raw SQL in an order': (db) => db.selectFrom('member').select('id').orderBy(sql`(select seq from journal)`),
  'SQL that is written already': (db) => ({ execute: () => db.executeQuery(CompiledQuery.raw('select body from journal')) }),
  'a function that reads a text as SQL': (db) => db.selectFrom('member').select(({ fn, val }) => fn('query_to_xml', [val('select * from journal'), val(true), val(true), val('')]).as('all')),
  'a change of a table': (db) => db.schema.alterTable('journal').renameTo('member'),
}

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  const no = /may not ask this of the store/

  test('the code for educators gets nothing out of the store that it may not see, in whatever way it asks', async () => {
    for (const [what, ask] of Object.entries(forbidden)) {
      await expect((async () => ask(sightOf(db)).execute())(), what).rejects.toThrow(no)
      await expect(sightOf(db).transaction().execute(async (tx) => ask(tx).execute()), `${what}, in a transaction`).rejects.toThrow(no)
      await expect(db.transaction().execute(async (tx) => ask(sightOf(tx)).execute()), `${what}, in a transaction of the store`).rejects.toThrow(no)
    }
  })

  test('what it may see it can ask for, with joins, subqueries, counts and changes', async () => {
    const educator = await newPerson(db)
    const group = await newGroup(db, [educator])
    const learner = await newPerson(db)
    await newMember(db, group, learner, { name: 'Basil' })
    const sight = sightOf(db)
    expect(sightOf(db)).toBe(sight)
    const named = sight.selectFrom('educator').innerJoin('person', 'person.id', 'educator.person').select(['person.name', 'educator.since']).where('study_group', '=', group)
    expect(await named.execute()).toEqual([{ name: 'Ama', since: expect.any(String) }])
    const counted = await sight.selectFrom('member').select(({ fn }) => [fn.countAll().as('all'), fn.max('since').as('last')]).where('study_group', '=', group).groupBy('study_group').orderBy('study_group', 'desc').executeTakeFirstOrThrow()
    expect(Number(counted.all)).toBe(1)
    expect(Number((await sight.selectFrom('person').select(({ fn }) => fn.countAll().as('all')).where('id', '=', learner).executeTakeFirstOrThrow()).all)).toBe(1)
    const inside = sight.with('here', (part) => part.selectFrom('member').select('person').where('study_group', '=', group)).selectFrom('here').selectAll()
    expect(await inside.execute()).toEqual([{ person: learner }])
    await sight.transaction().execute(async (tx) => {
      await tx.updateTable('member').set({ number: '7' }).where('member.person', 'in', (eb) => eb.selectFrom('person').select('person.id')).where('study_group', '=', group).execute()
      expect(await tx.selectFrom('member').selectAll().where('study_group', '=', group).execute()).toMatchObject([{ name: 'Basil', number: '7' }])
    })
    expect(await sight.selectFrom('pattern').select(['scene', 'counts']).where('study_group', '=', group).execute()).toEqual([])
  })
})

describe('what the doors for educators answer', () => {
  let db: Db
  beforeAll(async () => void (db = await enterStore('sqlite', '')))
  afterAll(leaveStore)

  /** Doors that change what the others are asked about come last; they may say no. */
  const last = ['/api/teach/assignments/change', '/api/teach/members/remove', '/api/teach/assignments/withdraw', '/api/teach/educators/leave', '/api/teach/group/delete']
  const today = new Date().toISOString().slice(0, 10)

  async function doors() {
    const files = readdirSync('app/api/teach', { recursive: true, encoding: 'utf8' }).map((each) => each.replaceAll('\\', '/')).filter((each) => each.endsWith('route.ts'))
    const found = await Promise.all(files.map(async (file) => ({ path: `/api/teach/${file.replace('/route.ts', '')}`, route: (await import(/* @vite-ignore */ resolve('app/api/teach', file))) as Record<string, unknown> })))
    const all = found.flatMap(({ path, route }) => ['GET', 'POST'].filter((method) => method in route).map((method) => ({ path, method, door: route[method] as (request: Request) => Promise<Response> })))
    return all.sort((a, b) => last.indexOf(a.path) - last.indexOf(b.path))
  }

  /** Learners of a group who chose, wrote and scored what can be told again wherever it comes up. */
  async function strugglingGroup() {
    const { id: educator, visitor } = await signUp(db, { role: 'educator', name: 'Damson' })
    const other = await signUp(db, { role: 'educator', name: 'Elder' })
    const group = await newGroup(db, [educator])
    const [people, members] = [[] as string[], [] as string[]]
    for (const [n, first] of [0, 0, 1, 1, 2, 2].entries()) {
      const person = await newPerson(db, `id-of-learner-${n}`)
      people.push(person)
      members.push(await newMember(db, group, person, { name: `Learner ${n}` }))
      const at = evening('20:00')
      const account = { id: `account-of-${n}`, at, kind: 'account' as const, period: '2027-03-31', slot: 1, title: 'Marjoram', nature: 'Marjoram', learned: 'Marjoram', changed: 'Marjoram', relevant: 'Marjoram', edition: 'code-2018', themes: [], standards: [], entries: [] }
      const note = { id: `note-of-${n}`, at, kind: 'note' as const, lesson: 'dignity', text: 'Marjoram' }
      await sends(db, person, [...played(`attempt-of-${n}`, playFrom(first)), account, note, entry(at, `entry-of-${n}`, { relates: 'Marjoram' })])
      await db.insertInto('certificate').values({ id: `certificate-${n}`, learner: person, code: `Marjoram.${n}`, at }).execute()
    }
    const assignment = await newAssignment(db, group, { what: 'module:people', due: '2999-01-01' })
    return { visitor, other, group, people, members, assignment }
  }

  test('of what learners chose, wrote and scored none answers anything, but for what the group chose together', async () => {
    const { visitor, other, group, people, members, assignment } = await strugglingGroup()
    const scenes = Object.values(story.scenes)
    const endings = scenes.flatMap((scene) => (isEnding(scene) ? [scene.title, scene.outcome, `"${scene.ending}"`] : []))
    const picks = [...new Set([0, 1, 2].flatMap(playFrom))]
    const labels = scenes.flatMap((scene) => (isEnding(scene) ? [] : Object.values(scene.choices).map(({ label }) => label)))
    const outcomes = ['"score"', '"ending"', '"harms"', '"attempt', 'rehears', '"picks"', '"picked"', '"passed":', '"scenario:']
    const secret = ['Marjoram', 'attempt-of-', 'account-of-', 'note-of-', 'entry-of-', 'certificate-', ...people, ...people.map(keyOf), ...people.map((id) => `${id}@`), ...endings, ...outcomes]

    const ids = { group, assignment, member: members[0]!, email: other.email, name: 'Renamed', what: 'module:trust', opens: today, due: '2999-02-01', asks: 'passed', message: 'Hello', asksNumber: true, csv: 'name,number,email\nNew Person,,\n', dry: true }
    const answered = new Map<string, number[]>()
    for (const { path, method, door } of await doors()) {
      for (const id of [group, assignment, members[0]!]) {
        const query = new URLSearchParams({ group, assignment, member: members[0]!, id })
        const response = await (method === 'GET' ? visitor.send(door, `${path}?${query}`) : visitor.send(door, path, { ...ids, id }))
        const text = await response.text()
        answered.set(`${method} ${path}`, [...(answered.get(`${method} ${path}`) ?? []), response.status])
        const together = path === '/api/teach/patterns'
        const told = [...secret, ...(together ? [...members, 'Learner '] : labels)].filter((each) => text.includes(each))
        if (!together) told.push(...picks.filter((id) => new RegExp(`"${id}"(?!:)`).test(text))) // an id may be a word that answers call something by
        expect(told, `${method} ${path} tells`).toEqual([])
        if (together) expect(labels.some((label) => text.includes(label))).toBe(true) // there is something to tell
      }
    }
    const closed = [...answered].filter(([, statuses]) => !statuses.includes(200)).map(([name]) => name)
    expect(closed).toEqual(['POST /api/teach/group/delete']) // not archived
    expect(answered.size).toBeGreaterThan(15)
  }, 120_000)
})
