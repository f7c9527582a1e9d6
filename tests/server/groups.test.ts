import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Pattern } from '#lib/groups/pattern.ts'
import type { GroupCard, LeftGroup } from '#lib/groups/protocol.ts'
import { eraseDoor, exportDoor } from '#server/account-doors.ts'
import { roleDoor } from '#server/admin-doors.ts'
import type { Db } from '#server/db/schema.ts'
import { lookDoor } from '#server/join-doors.ts'
import { addEducatorDoor, handOverDoor, leaveGroupDoor, leftGroupsDoor, removeMemberDoor } from '#server/member-doors.ts'
import { keyOf, writeStory } from '#server/pattern-rows.ts'
import { changeGroupDoor, deleteGroupDoor, groupDoor, groupsDoor, makeGroupDoor, stopTeachingDoor } from '#server/teach/group-doors.ts'
import { groupOf, joins, newGroup } from '#tests/support/group.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { newVisitor, signUp, type Visitor } from '#tests/support/visitor.ts'

const postgres = thePostgres()

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  beforeEach(async () => {
    for (const table of ['study_group', 'person', 'audit', 'mail'] as const) await db.deleteFrom(table).execute()
  })

  const list = async (visitor: Visitor) => (await visitor.ask(groupsDoor, '/api/teach/groups')).body['groups'] as GroupCard[]
  const change = (visitor: Visitor, body: object) => visitor.ask(changeGroupDoor, '/api/teach/group/change', body)
  const look = (code: string) => newVisitor().ask(lookDoor, '/api/join/look', { code })
  const add = (visitor: Visitor, group: string, email: string) => visitor.ask(addEducatorDoor, '/api/teach/educators', { group, email })
  const stop = (visitor: Visitor, group: string) => visitor.ask(stopTeachingDoor, '/api/teach/educators/leave', { group })
  const left = async (visitor: Visitor) => (await visitor.ask(leftGroupsDoor, '/api/admin/groups')).body['groups'] as LeftGroup[]
  const noted = async (group: string) => (await db.selectFrom('audit').select(['what', 'detail']).where('whom', '=', group).execute()).map(({ what, detail }) => (detail ? `${what}: ${detail}` : what)).sort()

  test('an educator makes a group, sees who is in it, and what was done is noted', async () => {
    const { educator, card, view, people } = await newGroup(db, { name: '  Adult   nursing ', asksNumber: true })
    expect(card).toEqual({ id: expect.any(String), name: 'Adult nursing', code: expect.stringMatching(/^[2-9B-DF-HJ-NP-TV-XZ]{8}$/), asksNumber: true, made: expect.any(String), members: 0, assignments: 0 })
    await joins(card.code, 'Ben', { number: 'S 01' })
    expect(await view()).toEqual({ ...card, members: 1, educators: [{ id: educator.id, name: 'Damson', you: true }], people: [{ id: expect.any(String), name: 'Ben', number: 'S 01', email: '', joined: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }], work: [] })
    expect(await people()).toEqual(['Ben|S 01||joined'])
    expect(await noted(card.id)).toEqual(['group made'])
    for (const name of ['', '  ', 'x'.repeat(81), 'a\u202Eb']) expect((await educator.visitor.ask(makeGroupDoor, '/api/teach/groups', { name, asksNumber: false })).body.say).toMatch(/^The group cannot be called this: /)
  })

  test('to anybody who does not teach it a group is not there', async () => {
    const { card, educator } = await newGroup(db)
    const { visitor } = await signUp(db, { role: 'educator' })
    const admin = (await signUp(db, { role: 'administrator' })).visitor
    for (const each of [visitor, admin]) {
      expect((await each.ask(groupDoor, `/api/teach/group?id=${card.id}`)).status).toBe(404)
      for (const asked of [() => change(each, { id: card.id, name: 'Mine' }), () => change(each, { id: card.id, newCode: true }), () => each.ask(deleteGroupDoor, '/api/teach/group/delete', { id: card.id }), () => add(each, card.id, educator.email), () => stop(each, card.id)]) {
        const { status, body } = await asked()
        expect([status, body.say]).toEqual([422, expect.stringContaining('no such group among yours')])
      }
      expect(await list(each)).toEqual([])
    }
    expect((await educator.visitor.ask(groupDoor, '/api/teach/group?id=%00')).status).toBe(404)
    expect(await list(educator.visitor)).toEqual([card])
    expect(await noted(card.id)).toEqual(['group made'])
  })

  test('a group gets another name and another code, and the old code leads nowhere', async () => {
    const { educator, card } = await newGroup(db)
    const { body } = await change(educator.visitor, { id: card.id, name: 'Midwives', asksNumber: true, newCode: true })
    const after = body['group'] as GroupCard
    expect(after).toMatchObject({ name: 'Midwives', asksNumber: true })
    expect(after.code).not.toBe(card.code)
    expect((await look(card.code)).status).toBe(404)
    expect((await look(after.code)).body['group']).toMatchObject({ name: 'Midwives', asksNumber: true, educators: ['Damson'] })
    expect(await noted(card.id)).toEqual(['group changed: its name, whether it asks for a number, a new code', 'group made'].sort())
  })

  test('an archived group takes nobody until it is brought back, and only an archived one is deleted, with all that is its own', async () => {
    const { educator, card, view, bring } = await newGroup(db)
    const ben = await joins(card.code, 'Ben')
    const later = await groupOf(educator.visitor, { name: 'Later' })
    const remove = () => educator.visitor.ask(deleteGroupDoor, '/api/teach/group/delete', { id: card.id })
    expect((await remove()).body.say).toContain('Archive it first')
    await change(educator.visitor, { id: later.card.id, archived: true })
    expect((await list(educator.visitor)).map(({ name, archived }) => [name, Boolean(archived)])).toEqual([['Adult nursing', false], ['Later', true]])
    await change(educator.visitor, { id: card.id, archived: true })
    const { archived } = await view()
    expect(archived).toBeTruthy()
    await change(educator.visitor, { id: card.id, archived: true })
    expect((await view()).archived).toBe(archived) // since when does not move
    expect((await joins(card.code, 'Cai')).body.say).toContain('has ended')
    expect((await bring('name\nCai')).say).toContain('archived')
    await change(educator.visitor, { id: card.id, archived: false })
    expect((await joins(card.code, 'Cai')).status).toBe(200)
    await change(educator.visitor, { id: card.id, archived: true })
    expect((await remove()).status).toBe(200)
    expect(await list(educator.visitor)).toHaveLength(1)
    expect(await db.selectFrom('member').selectAll().execute()).toEqual([])
    expect(await ben.visitor.who()).toMatchObject({ name: 'Ben' })
    expect(await noted(card.id)).toEqual(['group archived', 'group archived', 'group changed: brought back', 'group deleted', 'group made'].sort())
  })

  test('educators add one another by e-mail: those who have the role, and whether a learner has that address is not told', async () => {
    const { educator, card, view } = await newGroup(db)
    const [other, admin, learner] = [await signUp(db, { name: 'Elder', role: 'educator' }), await signUp(db, { name: 'Fig', role: 'administrator' }), await signUp(db)]
    expect((await add(educator.visitor, card.id, ` ${other.email.toUpperCase()} `)).status).toBe(200)
    expect((await add(educator.visitor, card.id, other.email)).status).toBe(200)
    expect((await add(other.visitor, card.id, admin.email)).status).toBe(200)
    const [unknown, known] = [await add(educator.visitor, card.id, 'nobody@example.org'), await add(educator.visitor, card.id, learner.email)]
    expect(unknown.body.say).toContain('have an administrator invite them')
    expect(known.body).toEqual(unknown.body)
    expect((await view(other.visitor)).educators.map(({ name, you }) => [name, you])).toEqual([['Damson', false], ['Elder', true], ['Fig', false]])
    expect(await noted(card.id)).toEqual([`educator added: ${other.id}`, `educator added: ${admin.id}`, 'group made'].sort())
  })

  test('an educator leaves a group to the others; the only one does not, even when all leave at once', async () => {
    const { educator, card, view } = await newGroup(db)
    expect((await stop(educator.visitor, card.id)).body.say).toContain('only educator of this group. Add another one first')
    const all = [educator, ...(await Promise.all(Array.from({ length: 5 }, () => signUp(db, { role: 'educator' }))))]
    for (const { email } of all) await add(educator.visitor, card.id, email)
    const statuses = (await Promise.all(all.map(({ visitor }) => stop(visitor, card.id)))).map(({ status }) => status)
    expect([...statuses].sort()).toEqual([200, 200, 200, 200, 200, 422])
    const stays = all[statuses.indexOf(422)]!
    expect((await view(stays.visitor)).educators).toMatchObject([{ id: stays.id }])
    expect(await list(all[statuses.indexOf(200)]!.visitor)).toEqual([])
  })

  test('who alone may look after a group does not erase their account, until it is handed over or archived', async () => {
    const { educator, card } = await newGroup(db)
    const second = await groupOf(educator.visitor, { name: 'Midwives' })
    const erase = () => educator.visitor.ask(eraseDoor, '/api/account/erase', { email: educator.email })
    expect((await erase()).body.say).toContain('You are the only educator of “Adult nursing” and “Midwives”, so nobody could look after them.')
    await change(educator.visitor, { id: second.card.id, archived: true })
    const other = await signUp(db, { name: 'Elder', role: 'educator' })
    await add(educator.visitor, card.id, other.email)
    await db.updateTable('person').set({ role: 'learner' }).where('id', '=', other.id).execute()
    expect((await erase()).body.say).toContain('only educator of “Adult nursing”, so nobody could look after it.') // the other one has lost the role
    await db.updateTable('person').set({ role: 'educator' }).where('id', '=', other.id).execute()
    expect((await erase()).status).toBe(200)
    expect((await list(other.visitor)).map(({ name }) => name)).toEqual(['Adult nursing'])
  })

  test('of two educators who erase themselves at once, one is kept for their group', async () => {
    const { educator, card } = await newGroup(db)
    const other = await signUp(db, { role: 'educator' })
    await add(educator.visitor, card.id, other.email)
    const both = await Promise.all([educator, other].map(({ visitor, email }) => visitor.ask(eraseDoor, '/api/account/erase', { email })))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
  })

  test('a group whose educator has lost the role stays, and administrators give it to another one', async () => {
    const { educator, card, view } = await newGroup(db)
    await joins(card.code, 'Ben')
    const admin = await signUp(db, { role: 'administrator' })
    const other = await signUp(db, { name: 'Elder', role: 'educator' })
    const give = (email: string) => admin.visitor.ask(handOverDoor, '/api/admin/groups', { group: card.id, email })
    expect(await left(admin.visitor)).toEqual([])
    expect((await give(other.email)).body.say).toContain('no such group without an educator')
    await admin.visitor.ask(roleDoor, '/api/admin/people', { id: educator.id, role: 'learner' })
    expect((await educator.visitor.ask(groupDoor, `/api/teach/group?id=${card.id}`)).status).toBe(403)
    expect((await educator.visitor.ask(eraseDoor, '/api/account/erase', { email: 'x' })).body.say).toContain('not the e-mail address') // and not about a group
    expect(await left(admin.visitor)).toEqual([{ id: card.id, name: 'Adult nursing', made: card.made, members: 1 }])
    expect((await look(card.code)).body['group']).toMatchObject({ educators: [] })
    expect((await give(educator.email)).body.say).toContain('No educator of this site')
    expect((await give(other.email)).status).toBe(200)
    expect(await left(admin.visitor)).toEqual([])
    expect((await view(other.visitor)).people).toHaveLength(1)
    expect(await noted(card.id)).toContain(`group handed over: ${other.id}`)
    expect((await other.visitor.ask(leftGroupsDoor, '/api/admin/groups')).status).toBe(403)
  })

  test('who is taken off the list, or leaves, is out of the group with their record as it was', async () => {
    const { educator, card, view, people } = await newGroup(db)
    const [ben, cai] = [await joins(card.code, 'Ben'), await joins(card.code, 'Cai')]
    const remove = (member: string, by = educator.visitor) => by.ask(removeMemberDoor, '/api/teach/members/remove', { group: card.id, member })
    const [first] = (await view()).people
    const other = await newGroup(db)
    expect((await remove(first!.id, other.educator.visitor)).status).toBe(422)
    expect((await other.educator.visitor.ask(removeMemberDoor, '/api/teach/members/remove', { group: other.card.id, member: first!.id })).status).toBe(422)
    expect(await people()).toEqual(['Ben|||joined', 'Cai|||joined'])
    expect((await remove(first!.id)).status).toBe(200)
    expect((await remove(first!.id)).body.say).toContain('not in the group any more')
    const leave = () => cai.visitor.ask(leaveGroupDoor, '/api/groups/leave', { group: card.id })
    expect((await leave()).status).toBe(200)
    expect((await leave()).body.say).toContain('You are not in this group any more')
    expect(await people()).toEqual([])
    expect(await ben.visitor.who()).toMatchObject({ name: 'Ben' })
    expect((await joins(card.code, 'Ben again', { visitor: ben.visitor })).status).toBe(200)
    expect(await people()).toEqual(['Ben again|||joined'])
  })

  test('what a group is seen to have chosen is hidden as soon as somebody in it leaves, or is taken off the list', async () => {
    for (const way of ['leaves', 'is taken off']) {
      const { educator, card, view } = await newGroup(db)
      const { visitor, body } = await joins(card.code, 'Ben')
      const who = [keyOf(String(body['account'])), ...['a', 'b', 'c', 'd'].map(keyOf)]
      const pattern: Pattern = { batches: [{ who, counts: { stay: 3, go: 2 } }], waiting: [], out: [], hidden: false }
      await writeStory(db, { group: card.id, scenario: 'cake', shape: 's1', patterns: new Map([['start', pattern]]) }, new Map(), card.made)
      const shown = () => db.selectFrom('pattern').select(['counts', 'hidden']).where('study_group', '=', card.id).executeTakeFirst()
      expect(await shown()).toEqual({ counts: '{"stay":3,"go":2}', hidden: 0 })
      if (way === 'leaves') await visitor.ask(leaveGroupDoor, '/api/groups/leave', { group: card.id })
      else await educator.visitor.ask(removeMemberDoor, '/api/teach/members/remove', { group: card.id, member: (await view()).people[0]!.id })
      expect([way, await shown()]).toEqual([way, { counts: '{}', hidden: 1 }])
    }
  })

  test('the archive of an account holds its groups, and nobody else’s', async () => {
    const { educator, card, bring } = await newGroup(db, { educator: 'Gooseberry' })
    await bring('name,number,email\nBen Okoro,S1,ben@example.org\nMarmalade,S2,')
    const ben = await joins(card.code, 'Ben', { number: 's1' })
    await joins(card.code, 'Quince', { number: 'S3' })
    const filesOf = async (visitor: Visitor) => {
      const files = unzipSync(new Uint8Array(await (await visitor.send(exportDoor, '/api/account/export')).arrayBuffer()))
      return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
    }
    const [his, hers] = [await filesOf(ben.visitor), await filesOf(educator.visitor)]
    expect(JSON.parse(his['groups.json']!)).toMatchObject({ learns: [{ group: 'Adult nursing', as: { name: 'Ben Okoro', number: 'S1', email: 'ben@example.org' }, assigned: [] }], teaches: [] })
    expect(JSON.parse(his['account.json']!)).toMatchObject({ name: 'Ben', email: '', recoveryLink: { made: expect.any(String) } })
    expect(Object.values(his).join()).not.toMatch(/Marmalade|Quince|Gooseberry|none\.invalid/)
    expect(JSON.parse(hers['groups.json']!)).toMatchObject({ learns: [], teaches: [{ group: 'Adult nursing' }] })
    expect(JSON.parse(hers['history.json']!)).toContainEqual({ at: expect.any(String), what: 'group made', by: 'you', whom: 'a group' })
    expect(Object.values(hers).join()).not.toMatch(/Marmalade|Quince|Okoro/)
  })
})
