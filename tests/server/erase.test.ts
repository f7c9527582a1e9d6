import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { extremePlay } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { accountDoor, eraseDoor } from '#server/account-doors.ts'
import { auditDoor, inviteDoor, roleDoor } from '#server/admin-doors.ts'
import { tables, type Db } from '#server/db/schema.ts'
import { eraseAccount, type Receipt } from '#server/erase.ts'
import { revokeCertificate } from '#server/kept-certificates.ts'
import { addEducatorDoor } from '#server/member-doors.ts'
import { unpackRows, unpackStanding } from '#server/packed.ts'
import { keepApart, putRows } from '#server/records.ts'
import { joins, newGroup } from '#tests/support/group.ts'
import { attempt, check, debrief, entry, evening, pick } from '#tests/support/rows.ts'
import { smallScenario } from '#tests/support/small-scenario.ts'
import { newPerson } from '#tests/support/stores.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { newVisitor, signUp } from '#tests/support/visitor.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const at = evening('20:00')
const cake = smallScenario()
const picks = extremePlay(cake, walk(cake), 'most')
const word = 'Marmalade'
const rows = [attempt(at, 'a'), ...picks.map((choice, n) => pick(at, 'a', n, choice)), debrief(at, 'a'), check(at, 'loaf'), entry(at, 'e', { relates: `I will ask ${word} first.` })]

const postgres = thePostgres()

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)

  /** Every `table.column` in which one of these words stands, whatever its case, unpacked where it is packed. */
  async function traces(...words: string[]): Promise<string[]> {
    const found = new Set<string>()
    for (const table of tables) {
      for (const row of await db.selectFrom(table).selectAll().execute()) {
        for (const [column, value] of Object.entries(row)) {
          const bytes = value !== null && typeof value === 'object' ? Buffer.from(value as unknown as Uint8Array) : undefined
          const text = (bytes ? JSON.stringify((table === 'journal' ? unpackRows : unpackStanding)(bytes)) : String(value)).toLowerCase()
          if (words.some((each) => text.includes(each.toLowerCase()))) found.add(`${table}.${column}`)
        }
      }
    }
    return [...found].sort()
  }

  test('erasing leaves no trace, gives a receipt that is right, and signs out', async () => {
    const admin = await signUp(db, { role: 'administrator' })
    const other = await signUp(db, { name: 'Damson' })
    await putRows(db, other.id, [entry(at, 'theirs')], () => cake, at)
    const { id, email, visitor, password } = await signUp(db, { name: word, by: 'password' })
    await putRows(db, id, rows, () => cake, at)
    await keepApart(db, id, [{ id: 'x', say: 'This could not be read.', raw: { word } }], at)
    await db.insertInto('certificate').values([1, 2].map((n) => ({ id: `${word} ${n}`, learner: id, code: `${word}-code`, at }))).execute()
    await revokeCertificate(db, id, `${word} 1`, at)
    await visitor.auth('/sign-in/magic-link', { email: email.toUpperCase() })
    await visitor.auth('/request-password-reset', { email })
    await newVisitor().auth('/sign-in/email', { email, password })
    await admin.visitor.ask(inviteDoor, '/api/admin/invitations', { email: email.toUpperCase(), role: 'educator' })
    await db.updateTable('person').set({ role: 'administrator' }).where('id', '=', id).execute()
    await visitor.ask(inviteDoor, '/api/admin/invitations', { email: 'somebody@example.org', role: 'educator' })
    await visitor.ask(roleDoor, '/api/admin/people', { id: other.id, role: 'educator' })
    const [group, second] = [await newGroup(db, { educator: 'Fig' }), await newGroup(db, { educator: 'Fig' })]
    await joins(group.card.code, word, { visitor })
    await group.educator.visitor.ask(addEducatorDoor, '/api/teach/educators', { group: group.card.id, email })
    await second.bring(`name,email\n${word},${email}\nDamson,${other.email}`)
    await db.updateTable('person').set({ emailVerified: 1 }).where('id', '=', id).execute()
    await db.insertInto('reminding').values({ person: id, email: 1, lead: 3, quiet_from: 22, quiet_to: 7, feed: null }).execute()
    expect(await traces(id, email, word)).toEqual([
      ...['audit.actor', 'audit.detail', 'certificate.code', 'certificate.id', 'certificate.learner', 'educator.person', 'invitation.by', 'invitation.email', 'journal.body', 'journal.learner', 'learner.id', 'login.accountId', 'login.userId', 'mail.recipient'],
      ...['member.email', 'member.name', 'member.person', 'person.email', 'person.id', 'person.name', 'refused.learner', 'refused.row', 'reminding.person', 'revoked.id', 'session.userId', 'standing.learner', 'verification.value'],
    ])

    // A session that is renewed by this very request must not be given back.
    await db.updateTable('session').set({ expiresAt: new Date(Date.now() + 5 * 86_400_000).toISOString() }).where('userId', '=', id).execute()
    const { status, body, headers } = await visitor.ask(eraseDoor, '/api/account/erase', { email: ` ${email.toUpperCase()}`, password })
    expect(status).toBe(200)
    const receipt = body['receipt'] as Receipt
    expect(receipt.erased).toEqual({ rows: rows.length, attempts: 1, 'kept apart': 1, certificates: 2, 'group memberships': 2, sessions: 2, 'e-mails': 4, 'addresses in invitations': 1 })
    expect(receipt.backups).toContain('/privacy')
    expect(receipt.stays).toHaveLength(2)

    expect(await traces(id, email, word)).toEqual(['audit.actor', 'audit.detail', 'revoked.id']) // by a number that nobody has any more
    expect(await second.people()).toEqual([`Damson||${other.email}`])
    expect(headers.getSetCookie().join()).toMatch(/byp\.session_token=;.*Max-Age=0/)
    expect([...visitor.cookies]).toEqual([])
    expect((await visitor.ask(accountDoor, '/api/account')).body['account']).toBeNull()

    const noted = (await admin.visitor.ask(auditDoor, '/api/admin/audit')).body['entries'] as { what: string; actor: string; detail?: string; actorName?: string }[]
    expect(noted.filter(({ what }) => what === 'account erased')).toEqual([expect.objectContaining({ actor: id, detail: receipt.number, whom: null })])
    expect(noted.some(({ actor, actorName }) => actor === id && actorName !== undefined)).toBe(false)
    expect(await traces('theirs', 'Damson', other.email)).toEqual(['journal.body', 'mail.recipient', 'member.email', 'member.name', 'person.email', 'person.name'])
    await db.updateTable('person').set({ role: 'learner' }).execute()
  })

  test('without the right address and the right password nothing is erased, and it is said why', async () => {
    const { id, email, visitor, password } = await signUp(db, { by: 'password' })
    const before = await traces(id, email)
    const refused = async (body: object) => {
      const { status, body: answer } = await visitor.ask(eraseDoor, '/api/account/erase', body)
      return `${status} ${answer.say}`
    }
    expect(await refused({ email: 'other@example.org', password })).toMatch(/^422 Nothing was erased: this is not the e-mail address/)
    expect(await refused({ email })).toMatch(/^422 Nothing was erased: your account has a password/)
    expect(await refused({ email, password: '' })).toMatch(/^422 Nothing was erased: your account has a password/)
    expect(await refused({ email, password: 'a long walk by the lake' })).toMatch(/^422 Nothing was erased: the password is not right/)
    expect(await refused({ password })).toMatch(/^400 /)
    const guest = await newVisitor().ask(eraseDoor, '/api/account/erase', { email, password })
    const stranger = await (await signUp(db)).visitor.ask(eraseDoor, '/api/account/erase', { email, password })
    const elsewhere = await visitor.ask(eraseDoor, '/api/account/erase', { email, password }, { Origin: 'https://elsewhere.example' })
    expect([guest.status, stranger.status, elsewhere.status]).toEqual([401, 422, 403])
    expect(await traces(id, email)).toEqual(before)
    expect((await visitor.ask(accountDoor, '/api/account')).body['account']).toMatchObject({ id })
  })

  test('an account that has no password is erased by its address, and links that it asked for lead nowhere', async () => {
    const { id, email, visitor } = await signUp(db)
    const { id: other, email: theirs, visitor: them } = await signUp(db)
    for (const [each, address] of [[visitor, email], [them, theirs]] as const) await each.auth('/sign-in/magic-link', { email: address })
    expect((await visitor.ask(eraseDoor, '/api/account/erase', { email })).status).toBe(200)
    expect(await traces(email)).toEqual([])
    expect(await traces(id)).toEqual(['audit.actor'])
    expect(await traces(theirs)).toEqual(['mail.recipient', 'person.email', 'verification.value'])
    expect(await traces(other)).toContain('session.userId')
  })

  test('the last administrator is kept until there is another', async () => {
    const { id, email, visitor } = await signUp(db, { role: 'administrator' })
    const { status, body } = await visitor.ask(eraseDoor, '/api/account/erase', { email })
    expect(status).toBe(422)
    expect(body.say).toContain('Make somebody else an administrator first')
    await signUp(db, { role: 'administrator' })
    expect((await visitor.ask(eraseDoor, '/api/account/erase', { email })).status).toBe(200)
    expect(await traces(id)).toEqual(['audit.actor'])
    await db.updateTable('person').set({ role: 'learner' }).execute()
  })

  test('of administrators who all erase themselves at once, one is kept', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => newPerson(db)))
    await db.updateTable('person').set({ role: 'administrator' }).where('id', 'in', all).execute()
    const people = await db.selectFrom('person').select(['id', 'name', 'email', 'role']).where('id', 'in', all).execute()
    const done = await Promise.all(people.map((each) => eraseAccount(db, { ...each, emailVerified: true }, at)))
    expect(done.filter(({ ok }) => ok)).toHaveLength(4)
    expect(await db.selectFrom('person').select('id').where('role', '=', 'administrator').execute()).toHaveLength(1)
  })
})
