import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accountDoor, invitationDoor } from '#server/account-doors.ts'
import { auditDoor, findPeopleDoor, invitationsDoor, inviteDoor, mailDoor, peopleDoor, roleDoor, withdrawDoor } from '#server/admin-doors.ts'
import { note } from '#server/audit.ts'
import type { Db } from '#server/db/schema.ts'
import type { Invitation } from '#server/invitations.ts'
import { setUp } from '#server/people.ts'
import { evening } from '#tests/support/rows.ts'
import { newPerson } from '#tests/support/stores.ts'
import { enterStore, leaveStore, site } from '#tests/support/signing-in.ts'
import { newVisitor, signUp, type Visitor } from '#tests/support/visitor.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const postgres = thePostgres()

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  beforeEach(async () => {
    await db.deleteFrom('person').execute()
    await db.deleteFrom('invitation').execute()
    await db.deleteFrom('audit').execute()
    await db.deleteFrom('mail').execute()
  })

  const codeOf = (link: unknown) => /^http:\/\/localhost:1234\/account#invited=([\w-]{43})$/.exec(String(link))![1]!
  const use = (visitor: Visitor, code: string) => visitor.ask(invitationDoor, '/api/account/invitation', { code })
  const roleOf = async (visitor: Visitor) => ((await visitor.ask(accountDoor, '/api/account')).body['account'] as { role: string }).role
  const invite = async (admin: Visitor, email: string, role: string) => codeOf((await admin.ask(inviteDoor, '/api/admin/invitations', { email, role })).body['link'])
  const invitations = async (admin: Visitor) => (await admin.ask(invitationsDoor, '/api/admin/invitations')).body['invitations'] as Invitation[]
  const noted = async (what: string) => db.selectFrom('audit').select(['actor', 'whom', 'detail']).where('what', '=', what).execute()

  test('these doors are for administrators alone', async () => {
    const learner = await signUp(db)
    const educator = await signUp(db, { role: 'educator' })
    const reads = { '/api/admin/people': peopleDoor, '/api/admin/invitations': invitationsDoor, '/api/admin/mail': mailDoor, '/api/admin/audit': auditDoor }
    const writes = { '/api/admin/people': roleDoor, '/api/admin/invitations': inviteDoor, '/api/admin/invitations/withdraw': withdrawDoor }
    for (const [visitor, status] of [[newVisitor(), 401], [learner.visitor, 403], [educator.visitor, 403]] as const) {
      for (const [path, door] of Object.entries(reads)) expect([path, (await visitor.ask(door, path)).status]).toEqual([path, status])
      for (const [path, door] of Object.entries(writes)) expect([path, (await visitor.ask(door, path, { id: educator.id, role: 'administrator' })).status]).toEqual([path, status])
    }
    expect(await roleOf(educator.visitor)).toBe('educator')
  })

  test('the first administrator comes in by the link that starting the site gives, and afterwards no such link works', async () => {
    const now = new Date().toISOString()
    const [one, two] = [codeOf(await setUp(db, now, site)), codeOf(await setUp(db, now, site))]
    const [first, second] = [await signUp(db), await signUp(db)]
    const both = await Promise.all([use(first.visitor, one), use(second.visitor, two)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    expect(both.find(({ status }) => status === 422)!.body.say).toContain('for the first administrator of this site, and there is one now')
    expect(await db.selectFrom('person').select('id').where('role', '=', 'administrator').execute()).toHaveLength(1)
    expect(await setUp(db, now, site)).toBeUndefined()
  })

  test('the link for the first administrator is good for seven days, and the store keeps no code that opens anything', async () => {
    const ago = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
    const { visitor } = await signUp(db)
    const old = codeOf(await setUp(db, ago(7.01), site))
    expect((await use(visitor, old)).body.say).toMatch(/^This invitation was good until \d+ \w+ \d{4}\. Ask/)
    const fresh = codeOf(await setUp(db, ago(6.9), site))
    const kept = JSON.stringify(await db.selectFrom('invitation').selectAll().execute())
    expect(kept).not.toContain(fresh)
    expect((await use(visitor, fresh)).body).toEqual({ role: 'administrator' })
  })

  test('somebody who is invited gets an e-mail with a link, and by it their role', async () => {
    const admin = await signUp(db, { role: 'administrator', name: 'Damson' })
    const { body } = await admin.visitor.ask(inviteDoor, '/api/admin/invitations', { email: ' New.Person@Example.org ', role: 'educator' })
    const { mail, works } = (await admin.visitor.ask(mailDoor, '/api/admin/mail')).body as { works: boolean; mail: { recipient: string; body: string }[] }
    expect(works).toBe(false)
    expect(mail.map(({ recipient }) => recipient.toLowerCase())).toEqual(['new.person@example.org'])
    expect(mail[0]!.body).toContain(String(body['link']))
    expect(mail[0]!.body).not.toMatch(/Damson|undefined/)
    expect(await noted('mail read')).toEqual([{ actor: admin.id, whom: null, detail: null }])

    const { id, visitor } = await signUp(db)
    expect((await use(visitor, codeOf(body['link']))).body).toEqual({ role: 'educator' })
    expect(await roleOf(visitor)).toBe('educator')
    expect(await noted('invitation made')).toEqual([{ actor: admin.id, whom: null, detail: 'educator' }])
    expect(await noted('invitation used')).toEqual([{ actor: id, whom: null, detail: 'from learner to educator' }])
    expect(await invitations(admin.visitor)).toEqual([{ id: expect.any(String), email: 'new.person@example.org', role: 'educator', at: expect.any(String), expires: expect.any(String), used: expect.any(String) }])
  })

  test('who has no account is told to sign in, and keeps the invitation', async () => {
    const admin = await signUp(db, { role: 'administrator' })
    const code = await invite(admin.visitor, 'new@example.org', 'educator')
    expect((await use(newVisitor(), code)).status).toBe(401)
    expect((await use((await signUp(db)).visitor, code)).status).toBe(200)
  })

  test('an invitation is for one: of two at once one gets it, and whoever comes later is told', async () => {
    const admin = await signUp(db, { role: 'administrator' })
    const code = await invite(admin.visitor, 'new@example.org', 'educator')
    const two = [await signUp(db), await signUp(db)]
    const both = await Promise.all(two.map(({ visitor }) => use(visitor, code)))
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    expect(both.find(({ status }) => status === 422)!.body.say).toContain('has been used already')
    expect((await db.selectFrom('person').select('role').where('role', '=', 'educator').execute()).length).toBe(1)
  })

  test('an invitation that is unknown, withdrawn or too old is refused, each in words of its own', async () => {
    const admin = await signUp(db, { role: 'administrator' })
    const { visitor } = await signUp(db)
    expect((await use(visitor, 'x')).body.say).toContain('is not known here')
    const withdrawn = await invite(admin.visitor, 'new@example.org', 'educator')
    const [{ id }] = (await invitations(admin.visitor)) as [Invitation]
    expect((await use(visitor, id)).body.say).toContain('is not known here') // what administrators see is no code
    expect((await admin.visitor.ask(withdrawDoor, '/api/admin/invitations/withdraw', { id })).status).toBe(200)
    expect((await use(visitor, withdrawn)).body.say).toContain('has been withdrawn')
    expect(await invitations(admin.visitor)).toEqual([])
    expect(await noted('invitation withdrawn')).toEqual([{ actor: admin.id, whom: null, detail: 'educator' }])
    const old = await invite(admin.visitor, 'new@example.org', 'educator')
    await db.updateTable('invitation').set({ expires: evening('20:00', '2020-03-01') }).execute()
    expect((await use(visitor, old)).body.say).toContain('was good until 1 March 2020')
    expect(await roleOf(visitor)).toBe('learner')
  })

  test('what was used cannot be withdrawn, nor what is not there', async () => {
    const admin = await signUp(db, { role: 'administrator' })
    await use((await signUp(db)).visitor, await invite(admin.visitor, 'new@example.org', 'educator'))
    const withdraw = (id: string) => admin.visitor.ask(withdrawDoor, '/api/admin/invitations/withdraw', { id })
    expect((await withdraw((await invitations(admin.visitor))[0]!.id)).body.say).toContain('has been used. Change the role')
    expect((await withdraw('x')).body.say).toContain('no such invitation')
  })

  test('an invitation never lowers a role, and trying it out does not use it up', async () => {
    const admin = await signUp(db, { role: 'administrator' })
    const code = await invite(admin.visitor, 'new@example.org', 'educator')
    expect((await use(admin.visitor, code)).body).toEqual({ role: 'administrator' })
    expect(await roleOf(admin.visitor)).toBe('administrator')
    const { visitor } = await signUp(db)
    expect((await use(visitor, code)).body).toEqual({ role: 'educator' })
  })

  test('nobody is invited at what is no address, or to be a learner', async () => {
    const { visitor } = await signUp(db, { role: 'administrator' })
    for (const email of ['ama', 'ama@', 'ama@example.org\nBcc: all@example.org', 'Ama <ama@example.org>']) {
      expect((await visitor.ask(inviteDoor, '/api/admin/invitations', { email, role: 'educator' })).status).toBe(422)
    }
    expect((await visitor.ask(inviteDoor, '/api/admin/invitations', { email: 'ama@example.org', role: 'learner' })).status).toBe(400)
    expect(await db.selectFrom('mail').selectAll().execute()).toEqual([])
    expect(await invitations(visitor)).toEqual([])
    await invite(visitor, "sian.o'neill+course@example.org", 'educator')
    expect((await invitations(visitor)).map(({ email }) => email)).toEqual(["sian.o'neill+course@example.org"])
  })

  test('an administrator gives and takes roles, and it is noted', async () => {
    const admin = await signUp(db, { role: 'administrator' })
    const { id, visitor } = await signUp(db)
    const give = (role: string) => admin.visitor.ask(roleDoor, '/api/admin/people', { id, role })
    expect((await give('educator')).body).toEqual({ id, role: 'educator' })
    expect(await roleOf(visitor)).toBe('educator')
    await give('educator')
    await give('learner')
    expect(await noted('role changed')).toEqual([{ actor: admin.id, whom: id, detail: 'from learner to educator' }, { actor: admin.id, whom: id, detail: 'from educator to learner' }])
    expect((await give('king')).status).toBe(400)
    expect((await admin.visitor.ask(roleDoor, '/api/admin/people', { id: 'x', role: 'educator' })).body.say).toContain('no such account')
  })

  test('there is always an administrator, even when two lower themselves or each other at once', async () => {
    const set = (by: Visitor, id: string) => by.ask(roleDoor, '/api/admin/people', { id, role: 'learner' })
    const only = await signUp(db, { role: 'administrator' })
    expect((await set(only.visitor, only.id)).body.say).toContain('You are the only administrator')
    for (const order of ['themselves', 'each other']) {
      await db.updateTable('person').set({ role: 'learner' }).execute()
      const [one, two] = [await signUp(db, { role: 'administrator' }), await signUp(db, { role: 'administrator' })]
      const both = await Promise.all(order === 'themselves' ? [set(one.visitor, one.id), set(two.visitor, two.id)] : [set(one.visitor, two.id), set(two.visitor, one.id)])
      expect(both.map(({ status }) => status).sort()).toEqual([200, expect.toBeOneOf([422, 403])])
      expect(await db.selectFrom('person').select('id').where('role', '=', 'administrator').execute()).toHaveLength(1)
    }
  })

  test('accounts are listed by their address, fifty at a time, each once', async () => {
    const { visitor } = await signUp(db, { role: 'administrator' })
    for (let n = 0; n < 104; n++) await newPerson(db, `nurse ${n}`)
    const all: { id: string; email: string }[] = []
    for (let more = true; more; ) {
      const { body } = await visitor.ask(peopleDoor, `/api/admin/people${all.length ? `?after=${encodeURIComponent(all.at(-1)!.id)}` : ''}`)
      const people = body['people'] as { id: string; email: string }[]
      expect(people.length).toBeLessThanOrEqual(50)
      all.push(...people)
      more = body['more'] as boolean
    }
    expect(all.map(({ email }) => email)).toEqual(all.map(({ email }) => email).sort())
    expect(new Set(all.map(({ id }) => id)).size).toBe(105)
    const [first] = (await visitor.ask(findPeopleDoor, '/api/admin/people/find', { from: 'nurse-103' })).body['people'] as object[]
    expect(first).toEqual({ id: 'nurse 103', name: 'Ama', email: 'nurse-103@example.org', role: 'learner', createdAt: expect.any(String), lastSeen: null })
  })

  test('what was noted is given the latest first, whole in portions, with the names of those who are still here', async () => {
    const admin = await signUp(db, { role: 'administrator', name: 'Damson' })
    await db.deleteFrom('audit').execute()
    for (let n = 0; n < 103; n++) await note(db, { actor: admin.id, what: 'role changed', whom: 'gone', detail: String(n) }, evening('20:00', n < 6 ? '2026-01-01' : '2026-01-02'))
    type Entries = { entries: { at: string; detail: string }[]; more: boolean }
    const first = (await admin.visitor.ask(auditDoor, '/api/admin/audit')).body as unknown as Entries
    expect(first.entries[0]).toEqual({ id: expect.any(String), at: evening('20:00', '2026-01-02'), actor: admin.id, actorName: 'Damson', what: 'role changed', whom: 'gone', detail: expect.any(String) })
    const rest = (await admin.visitor.ask(auditDoor, `/api/admin/audit?before=${first.entries.at(-1)!.at}`)).body as unknown as Entries
    expect(rest.more).toBe(false)
    const details = [...first.entries, ...rest.entries].map(({ detail }) => Number(detail)).sort((a, b) => a - b)
    expect(details).toEqual(Array.from({ length: 103 }, (_, n) => n)) // none is lost between portions, though many share a moment
    expect((await admin.visitor.ask(auditDoor, `/api/admin/audit?before=${evening('20:00', '2026-01-02')}`)).body).toMatchObject({ more: false, entries: { length: 6 } })
  })
})
