import Papa from 'papaparse'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, ukDay } from '#lib/cpd/days.ts'
import type { Assigned, AssignmentView, MyGroup, ProgressRow, Seen } from '#lib/groups/protocol.ts'
import type { Row } from '#lib/record/rows.ts'
import { contentHash } from '#lib/cpd/certify.ts'
import type { Db } from '#server/db/schema.ts'
import { assignedDoor, myGroupsDoor } from '#server/learner-doors.ts'
import { allRows, outcomesIn, putRows } from '#server/records.ts'
import { sightOf } from '#server/sight.ts'
import { assignDoor, auditCsvDoor, extendDoor, progressCsvDoor, progressDoor, reassignDoor, withdrawDoor } from '#server/teach/assignment-doors.ts'
import { assign as assignWork, workOf } from '#server/teach/assignments.ts'
import { versionOf } from '#server/to-judge.ts'
import { finishedRows, moduleOf } from '#tests/support/finished-module.ts'
import { evening } from '#tests/support/rows.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { newPerson } from '#tests/support/stores.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { newVisitor, signUp, type Visitor } from '#tests/support/visitor.ts'
import { newAssignment, newGroup, newMember } from '#tests/support/assignments.ts'

const postgres = thePostgres()
const today = ukDay(new Date().toISOString())
const soon = addDays(today, 14)
const people = moduleOf('people')

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  let ama: Awaited<ReturnType<typeof signUp>>
  let group: string
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  beforeEach(async () => {
    for (const table of ['person', 'study_group', 'learner', 'audit', 'mail'] as const) await db.deleteFrom(table).execute()
    ama = await signUp(db, { role: 'educator', name: 'Ama' })
    group = await newGroup(db, [ama.id])
  })

  type Given = { what?: string; opens?: string; due?: string; asks?: string; message?: string; members?: string[]; group?: string }
  const assign = (given: Given = {}, by: Visitor = ama.visitor) => by.ask(assignDoor, '/api/teach/assignments', { group, what: 'module:people', opens: today, due: soon, asks: 'complete', message: '', ...given })
  const assigned = async (given: Given = {}) => (await assign(given)).body['assignment'] as AssignmentView
  const change = (id: string, given: Given = {}, by: Visitor = ama.visitor) => by.ask(reassignDoor, '/api/teach/assignments/change', { id, opens: today, due: soon, message: '', ...given })
  const extend = (assignment: string, member: string, due: string | null) => ama.visitor.ask(extendDoor, '/api/teach/assignments/extend', { assignment, member, due })
  const withdraw = (assignment: string) => ama.visitor.ask(withdrawDoor, '/api/teach/assignments/withdraw', { assignment })
  const progress = (id: string, by: Visitor = ama.visitor) => by.ask(progressDoor, `/api/teach/progress?assignment=${id}`)
  const rowsOf = async (id: string) => (await progress(id)).body['rows'] as ProgressRow[]
  const groupsOf = async (visitor: Visitor) => (await visitor.ask(myGroupsDoor, '/api/groups')).body['groups'] as MyGroup[]
  const workFor = async (visitor: Visitor) => (await visitor.ask(assignedDoor, '/api/assigned')).body['assigned'] as Assigned[]
  const noted = () => db.selectFrom('audit').select(['what', 'actor', 'whom', 'detail']).where('whom', '=', group).execute()
  const send = (person: string, rows: readonly Row[]) => putRows(db, person, rows, versionOf, new Date().toISOString())
  const csvAt = async (door: typeof progressCsvDoor, path: string) => {
    const response = await ama.visitor.send(door, path)
    const bytes = new Uint8Array(await response.arrayBuffer())
    return { response, bytes, rows: Papa.parse<string[]>(new TextDecoder().decode(bytes).trim()).data }
  }
  async function learner(name = 'Ben', number = '') {
    const { id, visitor } = await signUp(db, { name })
    return { id, visitor, member: await newMember(db, group, id, { name, number }) }
  }

  test('a module is assigned to a group, its learners find it, and it is noted', async () => {
    const ben = await learner()
    const { status, body } = await assign({ message: ' Before placement.\r\nThank you! ' })
    expect(status).toBe(200)
    expect(body['assignment']).toEqual({
      ...{ id: expect.any(String), what: 'module:people', title: 'Prioritise people', opens: today, due: soon, asks: 'complete', message: 'Before placement.\nThank you!' },
      ...{ made: expect.any(String), counts: { 'Not started': 1, 'In progress': 0, Complete: 0, 'Changed since you finished': 0 }, overdue: 0 },
    })
    const { id } = body['assignment'] as AssignmentView
    expect(await workFor(ben.visitor)).toEqual([
      {
        ...{ id, group, groupName: 'Autumn starters', what: 'module:people', title: 'Prioritise people', href: '/#module-people', opens: today, due: soon, asks: 'complete' },
        ...{ message: 'Before placement.\nThank you!', seen: { status: 'Not started', complete: 0, of: people.parts.length, minutes: 0 } },
      },
    ])
    expect(await noted()).toEqual([{ what: 'assignment made', actor: ama.id, whom: group, detail: 'module:people' }])
    expect((await assigned({ what: 'track:student' })).title).toBe('Student before placement')
    expect((await workFor(ben.visitor)).map(({ href }) => href)).toContain('/tracks/student')
  })

  test('what cannot be assigned is refused, and says what to do', async () => {
    const member = (await learner()).member
    const other = await newMember(db, await newGroup(db, [ama.id]), null)
    const refused = async (given: Given) => {
      const { status, body } = await assign(given)
      return status === 422 ? body.say : status
    }
    expect(await refused({ what: 'module:cooking' })).toContain('no such module or track')
    expect(await refused({ what: 'lesson:speaking-up' })).toContain('no such module or track')
    expect(await refused({ opens: '2026-02-30' })).toContain('opens is not a day that there is')
    expect(await refused({ due: 'tomorrow' })).toContain('due is not a day that there is')
    expect(await refused({ opens: soon, due: today })).toMatch(/^It would be due on .*, before it opens on .*\. Choose a later day/)
    expect(await refused({ opens: '2020-01-01', due: '2020-01-02' })).toContain('2 January 2020, has passed')
    expect(await refused({ message: 'x'.repeat(1001) })).toContain('1001 signs, and 1000 is the most')
    expect(await refused({ message: '🩺'.repeat(1000) })).toBe(200)
    expect(await refused({ members: [] })).toContain('Nobody is chosen')
    expect(await refused({ members: [member, other] })).toContain('not in this group any more')
    expect(await refused({ members: [member, member] })).toBe(200)
    expect((await assign({ asks: 'perfect' })).status).toBe(400)
    await db.updateTable('study_group').set({ archived: evening('20:00') }).where('id', '=', group).execute()
    expect(await refused({})).toContain('This group is archived')
    expect((await noted()).length).toBe(2)
  })

  test('only those who teach a group give it work, change it or look at it, and others are not told that it is there', async () => {
    const ben = await learner()
    const { id } = await assigned()
    const zoe = await signUp(db, { role: 'educator' })
    for (const [visitor, status] of [[newVisitor(), 401], [ben.visitor, 403], [zoe.visitor, 422]] as const) {
      expect((await assign({}, visitor)).status).toBe(status)
      expect((await change(id, {}, visitor)).status).toBe(status)
      expect((await visitor.ask(extendDoor, '/api/teach/assignments/extend', { assignment: id, member: ben.member, due: addDays(soon, 1) })).status).toBe(status)
      expect((await visitor.ask(withdrawDoor, '/api/teach/assignments/withdraw', { assignment: id })).status).toBe(status)
      const reads = status === 422 ? 404 : status
      expect((await progress(id, visitor)).status).toBe(reads)
      expect((await visitor.ask(progressCsvDoor, `/api/teach/progress.csv?assignment=${id}`)).status).toBe(reads)
      expect((await visitor.ask(auditCsvDoor, `/api/teach/audit.csv?group=${group}`)).status).toBe(reads)
    }
    expect((await progress(id, zoe.visitor)).body).toEqual((await progress('nothing', zoe.visitor)).body)
    expect((await noted()).map(({ what }) => what)).toEqual(['assignment made'])
  })

  test('some of a group are given work that the others do not have', async () => {
    const [ben, cai] = [await learner('Ben'), await learner('Cai')]
    const { id, members } = await assigned({ members: [ben.member] })
    expect(members).toEqual([ben.member])
    expect((await rowsOf(id)).map(({ name }) => name)).toEqual(['Ben'])
    expect((await workFor(ben.visitor)).length).toBe(1)
    expect(await workFor(cai.visitor)).toEqual([])
    expect((await groupsOf(cai.visitor))[0]!.work).toEqual([])
    await change(id, { members: [cai.member] })
    expect((await rowsOf(id)).map(({ name }) => name)).toEqual(['Cai'])
    expect((await change(id)).body['assignment']).not.toHaveProperty('members')
    expect((await rowsOf(id)).map(({ name }) => name)).toEqual(['Ben', 'Cai'])
  })

  test('whoever joins later has what everybody has', async () => {
    await assigned()
    expect((await workFor((await learner()).visitor)).length).toBe(1)
  })

  test('what is due can be changed after its day has passed, but no day that has passed is chosen anew', async () => {
    const id = await newAssignment(db, group, { opens: '2020-01-01', due: '2020-01-20' })
    expect((await change(id, { opens: '2020-01-01', due: '2020-01-20', message: 'You can still do it.' })).body['assignment']).toMatchObject({ due: '2020-01-20', message: 'You can still do it.' })
    expect((await change(id, { opens: '2020-01-01', due: '2020-01-21' })).body.say).toContain('has passed')
    const { body } = await ama.visitor.ask(reassignDoor, '/api/teach/assignments/change', { id, opens: '2020-01-01', message: '' })
    expect(body['assignment']).not.toHaveProperty('due')
  })

  test('one person has a later day, and again that of everybody', async () => {
    const [ben, cai] = [await learner('Ben'), await learner('Cai')]
    const id = await newAssignment(db, group, { due: '2020-11-02' })
    const overdue = async () => (await rowsOf(id)).map(({ name, due, extended, standing }) => [name, due, extended, standing!.overdue])
    expect(await overdue()).toEqual([['Ben', '2020-11-02', undefined, true], ['Cai', '2020-11-02', undefined, true]])
    expect((await extend(id, ben.member, soon)).status).toBe(200)
    expect(await overdue()).toEqual([['Ben', soon, true, undefined], ['Cai', '2020-11-02', undefined, true]])
    expect((await workFor(ben.visitor))[0]).toMatchObject({ due: soon, extended: true })
    expect((await workFor(cai.visitor))[0]).toMatchObject({ due: '2020-11-02', seen: { overdue: true } })
    await extend(id, ben.member, addDays(soon, 1))
    expect((await overdue())[0]).toEqual(['Ben', addDays(soon, 1), true, undefined])
    await extend(id, ben.member, null)
    expect((await overdue())[0]).toEqual(['Ben', '2020-11-02', undefined, true])
    expect((await noted()).map(({ detail }) => detail)).toEqual(['module:people: a later day for one person', 'module:people: a later day for one person', 'module:people: a later day for one person taken back'])
  })

  test('an earlier day than that of everybody is no later one, nor is one for somebody who has not that work', async () => {
    const [ben, cai] = [await learner('Ben'), await learner('Cai')]
    const { id } = await assigned({ members: [ben.member] })
    expect((await extend(id, ben.member, soon)).body.say).toContain('Choose a later day')
    expect((await extend(id, ben.member, 'soon')).body.say).toContain('not a day that there is')
    expect((await extend(id, cai.member, addDays(soon, 1))).body.say).toContain('not for that person')
    const { id: open } = (await ama.visitor.ask(assignDoor, '/api/teach/assignments', { group, what: 'module:trust', opens: today, asks: 'complete', message: '' })).body['assignment'] as AssignmentView
    expect((await extend(open, ben.member, soon)).body.say).toContain('no day that it is due')
    // Everybody’s day moved past theirs: then that one holds.
    await extend(id, ben.member, addDays(soon, 1))
    await change(id, { due: addDays(soon, 5), members: [ben.member] })
    expect((await rowsOf(id))[0]).toMatchObject({ due: addDays(soon, 5) })
    expect((await rowsOf(id))[0]).not.toHaveProperty('extended')
  })

  test('what is withdrawn leaves its learners and shows nobody’s work any more', async () => {
    const ben = await learner()
    const { id } = await assigned()
    await send(ben.id, finishedRows(people))
    expect((await withdraw(id)).status).toBe(200)
    expect(await workFor(ben.visitor)).toEqual([])
    expect((await groupsOf(ben.visitor))[0]!.work).toEqual([])
    expect((await progress(id)).body).toMatchObject({ rows: [], assignment: { withdrawn: expect.any(String), counts: { Complete: 0 } } })
    expect((await csvAt(auditCsvDoor, `/api/teach/audit.csv?group=${group}`)).rows).toHaveLength(1)
    for (const { body } of [await withdraw(id), await change(id), await extend(id, ben.member, addDays(soon, 1))]) expect(body.say).toContain('was withdrawn')
  })

  test('a group gets a hundred assignments at most, even when many are made at once', async () => {
    for (let n = 0; n < 98; n++) await newAssignment(db, group)
    const give = () => assignWork(sightOf(db), ama, { group, what: 'module:people', opens: today, asks: 'complete', message: '' }, new Date().toISOString())
    const all = await Promise.all(Array.from({ length: 8 }, give))
    expect(all.filter(({ ok }) => ok)).toHaveLength(2)
    expect((await assign()).body.say).toContain('has had 100 assignments')
    expect(await workOf(sightOf(db), group, new Date().toISOString())).toHaveLength(100)
  })

  test('an educator sees how far each has come, and the learner sees the very same', async () => {
    const [ben, cai, dee] = [await learner('Ben', 'S1001'), await learner('Cai'), await learner('Dee')]
    await newMember(db, group, null, { name: 'Eli' })
    await send(ben.id, finishedRows(people, 'least', evening('20:00', '2020-11-10')))
    await send(cai.id, finishedRows({ ...people, parts: people.parts.slice(0, 2) }, 'most', evening('20:00', '2020-11-12')))
    const complete = await newAssignment(db, group, { due: '2020-11-05' })
    const passed = await newAssignment(db, group, { asks: 'passed', due: '2099-11-05' })
    await extend(complete, cai.member, '2020-11-20')
    const of = people.parts.length
    const minutes = Math.round((400 * people.parts.filter((part) => part.kind === 'lesson').length) / 60)
    expect(await rowsOf(complete)).toEqual([
      { member: ben.member, name: 'Ben', number: 'S1001', due: '2020-11-05', standing: { status: 'Complete', complete: of, of, begun: '2020-11-10', completed: '2020-11-10', late: true, minutes } },
      { member: cai.member, name: 'Cai', number: '', due: '2020-11-20', extended: true, standing: { status: 'In progress', complete: 2, of, begun: '2020-11-12', overdue: true, minutes: expect.any(Number) } },
      { member: dee.member, name: 'Dee', number: '', due: '2020-11-05', standing: { status: 'Not started', complete: 0, of, overdue: true, minutes: 0 } },
      { member: expect.any(String), name: 'Eli', number: '', due: '2020-11-05' },
    ])
    expect((await rowsOf(passed))[0]!.standing).toMatchObject({ status: 'In progress' })

    for (const each of [ben, cai, dee]) {
      const [mine] = await groupsOf(each.visitor)
      expect(mine).toMatchObject({ id: group, name: 'Autumn starters', educators: ['Ama'], as: { joined: '2026-09-03' } })
      expect(mine!.work.map(({ id }) => id).sort()).toEqual([complete, passed].sort())
      for (const { id, due, extended, seen } of mine!.work) {
        const { name, number, standing, ...told } = (await rowsOf(id)).find(({ member }) => member === each.member)!
        expect({ name, number, seen, member: each.member, ...(due ? { due } : {}), ...(extended ? { extended } : {}) }).toEqual({ ...told, name, number, seen: standing })
        expect({ name, number }).toEqual({ name: mine!.as.name, number: mine!.as.number })
      }
    }
  })

  test('those who passed every story have passed, by whichever attempt', async () => {
    const ben = await learner()
    const { id } = await assigned({ asks: 'passed' })
    const seen = async () => (await rowsOf(id))[0]!.standing as Seen
    await send(ben.id, finishedRows(people, 'least', evening('20:00', '2026-11-10')))
    expect((await seen()).status).toBe('In progress')
    await send(ben.id, finishedRows(people, 'most', evening('20:00', '2026-11-12')).filter(({ kind }) => ['attempt', 'pick', 'debrief'].includes(kind)))
    expect(await seen()).toMatchObject({ status: 'Complete', completed: '2026-11-12' })
  })

  test('no answer holds an ending, a score, a choice or how many attempts there were', async () => {
    const ben = await learner()
    await send(ben.id, [...finishedRows(people, 'least', evening('20:00', '2026-11-10')), ...finishedRows(people, 'most', evening('20:00', '2026-11-12'))])
    const { id } = await assigned({ asks: 'passed' })
    await assigned({ what: 'track:student' })
    const secret = outcomesIn(await allRows(db, ben.id), versionOf).flatMap(({ attempt, ending }) => [attempt, `"${ending}"`])
    const picks = finishedRows(people, 'least').flatMap((row) => (row.kind === 'pick' ? [row.choice] : []))
    expect(secret.length).toBeGreaterThan(4)
    const answers = [
      JSON.stringify((await progress(id)).body),
      JSON.stringify(await workOf(sightOf(db), group, new Date().toISOString())),
      JSON.stringify(await groupsOf(ben.visitor)),
      new TextDecoder().decode((await csvAt(progressCsvDoor, `/api/teach/progress.csv?assignment=${id}`)).bytes),
      new TextDecoder().decode((await csvAt(auditCsvDoor, `/api/teach/audit.csv?group=${group}`)).bytes),
    ]
    for (const answer of answers) {
      for (const word of secret) expect(answer).not.toContain(word)
      for (const pick of picks) expect(answer).not.toMatch(new RegExp(`\\b${pick}\\b`))
      expect(answer).not.toMatch(/score|attempt|ending|harm|2026-11-12T|pick/i)
    }
    const keys = [...(await rowsOf(id)), ...(await groupsOf(ben.visitor))[0]!.work].flatMap((each) => Object.keys('seen' in each ? each.seen : (each.standing ?? {})))
    expect([...new Set(keys)].sort()).toEqual(['begun', 'complete', 'completed', 'minutes', 'of', 'status'])
  })

  test('the list for a spreadsheet says the same, and no name in it runs as a formula', async () => {
    const ben = await learner('=HYPERLINK("http://example.org")', '+44')
    await newMember(db, group, null, { name: 'Siân' })
    await send(ben.id, finishedRows(people, 'most', evening('20:00', '2026-11-10')))
    const id = await newAssignment(db, group, { due: '2026-11-05' })
    const { response, bytes, rows } = await csvAt(progressCsvDoor, `/api/teach/progress.csv?assignment=${id}`)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(rows[0]).toEqual(['Name', 'Number', 'Status', 'Parts complete', 'Of', 'Begun', 'Completed', 'Due', 'Later day for this person', 'Late or overdue', 'Active minutes', 'Hours, to the quarter'])
    const of = String(people.parts.length)
    const minutes = rows[1]![10]!
    expect(rows[1]).toEqual(["'=HYPERLINK(\"http://example.org\")", "'+44", 'Complete', of, of, '2026-11-10', '2026-11-10', '2026-11-05', '', 'Late', minutes, String(Math.round(Number(minutes) / 15) / 4)])
    expect(rows[2]).toEqual(['Siân', '', 'Not joined yet', '', '', '', '', '2026-11-05', '', '', '', ''])
    expect(await noted()).toEqual([{ what: 'progress exported', actor: ama.id, whom: group, detail: 'module:people' }])
  })

  test('an auditor reads who completed what, in which versions, under which edition and when', async () => {
    const [ben, cai] = [await learner('Ben', 'S1001'), await learner('Cai')]
    await assigned()
    await assigned({ due: addDays(soon, 1) }) // the same again: it is completed once
    await assigned({ what: 'module:trust' })
    const story = people.parts.find(({ kind }) => kind === 'scenario')!
    const before = { ...people, parts: people.parts.map((part) => (part === story ? { ...part, shape: 'before' } : part)) }
    const old = finishedRows(people, 'most', evening('20:00', '2026-11-10')).map((row) => (row.kind === 'attempt' && row.scenario === story.id ? { ...row, shape: 'before' } : row))
    await send(ben.id, old)
    await send(ben.id, finishedRows({ ...people, parts: [story] }, 'most', evening('20:00', '2026-11-20')))
    await send(cai.id, finishedRows({ ...people, parts: people.parts.slice(1) }))
    const { rows } = await csvAt(auditCsvDoor, `/api/teach/audit.csv?group=${group}`)
    const edition = expect.stringMatching(/^The Code: Professional standards .*published 29 January 2015, updated 10 October 2018/)
    expect(rows).toEqual([
      ['Name', 'Number', 'Module or track', 'Asked for', 'Completed', 'Version of the content', 'Edition of the Code'],
      ['Ben', 'S1001', 'Prioritise people', 'Complete', '2026-11-10', contentHash('people', before.parts), edition],
      ['Ben', 'S1001', 'Prioritise people', 'Complete', '2026-11-20', contentHash('people', people.parts), edition],
    ])
    expect((await noted()).at(-1)).toEqual({ what: 'progress exported', actor: ama.id, whom: group, detail: 'for audit' })
  })

  test('open work comes the nearest first, with what opens later, and without what is done or of an archived group', async () => {
    const ben = await learner()
    await send(ben.id, finishedRows(people))
    await assigned()
    await assigned({ what: 'module:trust', due: addDays(soon, 3) })
    await assigned({ what: 'module:safety', opens: addDays(today, 1), due: addDays(soon, 2) })
    await db.insertInto('assignment').values({ id: 'open', study_group: group, what: 'module:start', opens: today, due: null, asks: 'complete', message: '', everyone: 1, made: evening('09:00'), withdrawn: null }).execute()
    await newAssignment(db, group, { what: 'module:gone' })
    expect((await workFor(ben.visitor)).map(({ what }) => what)).toEqual(['module:safety', 'module:trust', 'module:start'])
    await db.updateTable('study_group').set({ archived: evening('20:00') }).where('id', '=', group).execute()
    expect(await workFor(ben.visitor)).toEqual([])
    expect((await groupsOf(ben.visitor))[0]).toMatchObject({ archived: evening('20:00'), work: { length: 5 } })
  })

  test('however many people and assignments there are, a group is counted in as few questions to the store', async () => {
    const at = new Date().toISOString()
    const ids: string[] = []
    for (let n = 0; n < 500; n++) ids.push(await newPerson(db, `${kind} nurse ${n}`))
    for (const [n, id] of ids.entries()) await newMember(db, group, id, { name: `Nurse ${n}` })
    await send(ids[0]!, finishedRows(people))
    const { body } = await db.selectFrom('standing').select('body').where('learner', '=', ids[0]!).executeTakeFirstOrThrow()
    await db.insertInto('learner').values(ids.slice(1, 300).map((id) => ({ id, created: at }))).execute()
    await db.insertInto('standing').values(ids.slice(1, 300).map((learner) => ({ learner, body: Buffer.from(body) }))).execute()
    for (let n = 0; n < 10; n++) await newAssignment(db, group)
    let asked = 0
    const counting = db.withPlugin({ transformQuery: ({ node }) => (asked++, node), transformResult: async ({ result }) => result })
    const work = await workOf(sightOf(counting), group, at)
    expect(work.map(({ counts }) => counts)).toEqual(Array.from({ length: 10 }, () => ({ 'Not started': 200, 'In progress': 0, Complete: 300, 'Changed since you finished': 0 })))
    expect(asked).toBe(5) // members, assignments, those chosen, later days, records
  })
})
