import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { noAddress } from '#lib/account/address.ts'
import type { Db } from '#server/db/schema.ts'
import { confirmDoor, remindersDoor, setRemindersDoor } from '#server/learner-doors.ts'
import { confirmAddress } from '#server/confirm-address.ts'
import { putRows } from '#server/records.ts'
import { remind } from '#server/remind.ts'
import { setReminders } from '#server/reminders.ts'
import { versionOf } from '#server/to-judge.ts'
import { finishedRows, moduleOf } from '#tests/support/finished-module.ts'
import { evening } from '#tests/support/rows.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { newPerson } from '#tests/support/stores.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { newVisitor, signUp } from '#tests/support/visitor.ts'
import { newAssignment, newGroup, newMember } from '#tests/support/assignments.ts'

const postgres = thePostgres()
const home = 'http://localhost:1234'
const sends = { SMTP_URL: 'smtp://127.0.0.1:2525', PUBLIC_URL: home }
const wanted = { email: true, lead: 3, quietFrom: 20, quietTo: 8 }
/** What `newAssignment` makes is due on 3 December 2026. */
const noon = (day: string) => evening('12:00', day)

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  let group: string
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  beforeEach(async () => {
    for (const table of ['person', 'study_group', 'learner', 'mail'] as const) await db.deleteFrom(table).execute()
    group = await newGroup(db, [], { name: 'Autumn starters' })
  })
  afterEach(() => {
    vi.stubEnv('SMTP_URL', '')
    vi.stubEnv('PUBLIC_URL', '')
  })

  const mail = () => db.selectFrom('mail').select(['recipient', 'subject', 'body']).orderBy('at').execute()
  const subjects = async () => (await mail()).map(({ subject }) => subject)
  /** Somebody in the group who wants e-mails and has proved their address. */
  async function wanting(more: Partial<typeof wanted> = {}) {
    const person = await newPerson(db)
    await db.updateTable('person').set({ emailVerified: 1 }).where('id', '=', person).execute()
    expect(await setReminders(db, { id: person }, { ...wanted, ...more }, home, noon('2026-11-01'), sends)).toMatchObject({ ok: true })
    return { person, member: await newMember(db, group, person) }
  }

  test('whoever wants it is written to once, so many days before, with the way there and the way out', async () => {
    await wanting()
    await newAssignment(db, group)
    expect(await remind(db, noon('2026-11-29'), sends)).toBe(0)
    expect(await remind(db, noon('2026-11-30'), sends)).toBe(1)
    expect(await remind(db, noon('2026-11-30'), sends)).toBe(0)
    expect(await remind(db, noon('2026-12-02'), sends)).toBe(0)
    const [only, ...more] = await mail()
    expect(more).toEqual([])
    expect(only!.subject).toBe('Due on 3 December 2026: Prioritise people')
    for (const words of ['for your group “Autumn starters”', `${home}/#module-people`, 'To stop such e-mails', `${home}/groups#reminders`]) expect(only!.body).toContain(words)
    expect(only!.body).not.toContain('undefined')
  })

  test('what is due at the same time comes in one e-mail, the nearest first', async () => {
    await wanting()
    await newAssignment(db, group)
    await newAssignment(db, group, { what: 'track:student', due: '2026-12-01' })
    expect(await remind(db, noon('2026-11-30'), sends)).toBe(1)
    const [{ subject, body } = { subject: '', body: '' }] = await mail()
    expect(subject).toBe('2 things are due soon')
    expect(body.indexOf('Student before placement, due on 1 December 2026')).toBeGreaterThan(0)
    expect(body.indexOf('Prioritise people, due on 3 December 2026')).toBeGreaterThan(body.indexOf('/tracks/student'))
  })

  test('a later day for somebody is another day to be reminded of, and everybody’s is none for them any more', async () => {
    const [early, late] = [await wanting(), await wanting()]
    const id = await newAssignment(db, group)
    await db.insertInto('extension').values({ assignment: id, member: late.member, due: '2026-12-10' }).execute()
    expect(await remind(db, noon('2026-11-30'), sends)).toBe(1)
    expect((await mail())[0]!.recipient).toContain(early.person.replaceAll(' ', '-'))
    expect(await remind(db, noon('2026-12-07'), sends)).toBe(1)
    expect((await subjects())[1]).toBe('Due on 10 December 2026: Prioritise people')
    await db.insertInto('extension').values({ assignment: id, member: early.member, due: '2026-12-09' }).execute()
    expect(await remind(db, noon('2026-12-07'), sends)).toBe(1)
  })

  test('nobody is written to who does not want it, has not proved the address, has no such work, or is done', async () => {
    const [done, unproved, off, chosen] = [await wanting(), await wanting(), await wanting(), await wanting()]
    await putRows(db, done.person, finishedRows(moduleOf('people')), versionOf, noon('2026-11-22'))
    await db.updateTable('person').set({ emailVerified: 0 }).where('id', '=', unproved.person).execute()
    await setReminders(db, { id: off.person }, { ...wanted, email: false }, home, noon('2026-11-01'), sends)
    const others = await newGroup(db, [])
    await newMember(db, others, await newPerson(db))
    await newAssignment(db, others)
    await newAssignment(db, group)
    await newAssignment(db, group, {}, [done.member, off.member])
    expect(await remind(db, noon('2026-12-01'), sends)).toBe(1)
    expect((await mail()).map(({ recipient }) => recipient)).toEqual([`${chosen.person.replaceAll(' ', '-')}@example.org`])
    expect(await subjects()).toEqual(['Due on 3 December 2026: Prioritise people'])
  })

  test('nobody is reminded of what has passed, opens later, was withdrawn, has no day, or is of an archived group', async () => {
    const { person } = await wanting({ lead: 30 })
    await newAssignment(db, group, { due: '2026-11-29' })
    await newAssignment(db, group, { opens: '2026-12-01' })
    await newAssignment(db, group, { withdrawn: noon('2026-11-02') })
    await newAssignment(db, group, { due: null })
    await newAssignment(db, group, { due: '2026-12-31' })
    await newAssignment(db, group, { what: 'module:gone' })
    const archived = await newGroup(db, [], { archived: noon('2026-11-02') })
    await newMember(db, archived, person)
    await newAssignment(db, archived)
    expect(await remind(db, noon('2026-11-30'), sends)).toBe(0)
    expect(await remind(db, noon('2026-12-01'), sends)).toBe(1)
    expect(await subjects()).toEqual(['2 things are due soon'])
  })

  test('quiet hours are kept by the clock of the United Kingdom, in winter, in summer and when clocks change', async () => {
    const times = async (due: string, ...moments: string[]) => {
      await db.deleteFrom('person').execute()
      await wanting()
      await newAssignment(db, group, { opens: '2026-01-01', due })
      const sent: number[] = []
      for (const at of moments) sent.push(await remind(db, at, sends))
      return sent
    }
    expect(await times('2026-12-03', evening('20:00', '2026-12-01'), evening('07:59', '2026-12-02'), evening('08:00', '2026-12-02'))).toEqual([0, 0, 1])
    expect(await times('2026-07-03', evening('19:00', '2026-07-01'), evening('06:59', '2026-07-02'), evening('07:00', '2026-07-02'))).toEqual([0, 0, 1])
    expect(await times('2026-03-30', evening('07:30', '2026-03-28'), evening('19:30', '2026-03-29'), evening('07:00', '2026-03-30'))).toEqual([0, 0, 1])
    expect(await times('2026-10-26', evening('06:30', '2026-10-24'), evening('07:30', '2026-10-25'), evening('19:59', '2026-10-25'))).toEqual([0, 0, 1])
  })

  test('the day before is that of the United Kingdom: late on a summer evening it has turned', async () => {
    await wanting({ lead: 0, quietFrom: 0, quietTo: 0 })
    await newAssignment(db, group, { opens: '2026-01-01', due: '2026-07-10' })
    expect(await remind(db, evening('22:59', '2026-07-09'), sends)).toBe(0)
    expect(await remind(db, evening('23:00', '2026-07-09'), sends)).toBe(1)
  })

  test('two processes that remind at once write one e-mail', async () => {
    for (let n = 0; n < 5; n++) await wanting()
    await newAssignment(db, group)
    const both = await Promise.all([remind(db, noon('2026-12-01'), sends), remind(db, noon('2026-12-01'), sends)])
    expect(both[0] + both[1]).toBe(5)
    expect(await mail()).toHaveLength(5)
  })

  test('where no e-mail is sent nobody is reminded by one, nor can ask for it, and is told of the calendar', async () => {
    await wanting()
    await newAssignment(db, group)
    expect(await remind(db, noon('2026-12-01'), {})).toBe(0)
    const { visitor } = await signUp(db)
    expect((await visitor.ask(remindersDoor, '/api/reminders')).body).toEqual({ email: false, lead: 3, quietFrom: 20, quietTo: 8, feed: false, confirmed: true, address: true, mail: false })
    expect((await visitor.ask(setRemindersDoor, '/api/reminders', wanted)).body.say).toContain('Use the calendar instead')
    expect((await visitor.ask(setRemindersDoor, '/api/reminders', { ...wanted, email: false, lead: 7 })).body).toMatchObject({ email: false, lead: 7 })
  })

  test('an account without an address is told to add one', async () => {
    const { id, visitor } = await signUp(db)
    await db.updateTable('person').set({ email: noAddress(id), emailVerified: 0 }).where('id', '=', id).execute()
    vi.stubEnv('SMTP_URL', sends.SMTP_URL)
    vi.stubEnv('PUBLIC_URL', home)
    expect((await visitor.ask(remindersDoor, '/api/reminders')).body).toMatchObject({ address: false, mail: true })
    expect((await visitor.ask(setRemindersDoor, '/api/reminders', wanted)).body.say).toContain('no e-mail address')
    expect(await mail()).toEqual([])
  })

  test('days and hours that there are not are refused', async () => {
    const { visitor } = await signUp(db)
    for (const wrong of [{ lead: -1 }, { lead: 31 }, { lead: 1.5 }, { quietFrom: 24 }, { quietTo: -1 }]) {
      expect((await visitor.ask(setRemindersDoor, '/api/reminders', { ...wanted, email: false, ...wrong })).status).toBe(422)
    }
    expect((await newVisitor().ask(setRemindersDoor, '/api/reminders', wanted)).status).toBe(401)
  })

  /** Somebody signed in with a password, whose address is not proved, where e-mail is sent. */
  async function unproved() {
    const { visitor, id, email } = await signUp(db, { by: 'password' })
    vi.stubEnv('SMTP_URL', sends.SMTP_URL)
    vi.stubEnv('PUBLIC_URL', home)
    const ask = () => visitor.ask(setRemindersDoor, '/api/reminders', wanted)
    const token = async () => /#confirm=([\w-]+)\s/.exec((await mail()).at(-1)!.body)![1]!
    return { visitor, id, email, ask, token }
  }

  test('an address is proved by the link that goes there, pressed where its owner is signed in', async () => {
    const { visitor, email, ask, token } = await unproved()
    expect((await ask()).body).toMatchObject({ email: true, confirmed: false })
    expect(await mail()).toEqual([{ recipient: email, subject: 'Is this your address?', body: expect.stringContaining(`${home}/account#confirm=`) }])
    const link = await token()
    const press = (by: typeof visitor, code = link) => by.ask(confirmDoor, '/api/account/confirm', { token: code })
    const confirmed = async () => (await visitor.ask(remindersDoor, '/api/reminders')).body['confirmed']
    // An account may have been made with somebody else’s address: they must not open it to its maker by pressing a button.
    expect((await press(newVisitor())).body.say).toContain('Sign in here')
    expect((await press((await signUp(db)).visitor)).body.say).toContain('Sign in here')
    for (const wrong of ['', 'x', `${link}x`, `x${link}`, 'é'.repeat(43), link.slice(0, -43) + 'A'.repeat(43)]) expect((await press(visitor, wrong)).body.say).toContain('not known here')
    expect(await confirmed()).toBe(false)
    expect((await press(visitor)).status).toBe(200)
    expect(await confirmed()).toBe(true)
    await db.deleteFrom('mail').execute()
    expect((await ask()).body).toMatchObject({ email: true, confirmed: true })
    expect(await mail()).toEqual([])
  })

  test('the link is good for seven days, for the address that it went to, and says neither', async () => {
    const { id, email, ask, token } = await unproved()
    await ask()
    const link = await token()
    expect(Buffer.from(link, 'base64url').toString()).not.toContain(email.split('@')[0])
    const day = 86_400_000
    expect(await confirmAddress(db, { id }, link, new Date(Date.now() + 7.01 * day).toISOString())).toMatchObject({ ok: false, say: expect.stringContaining('was good until') })
    await db.updateTable('person').set({ email: 'other@example.org' }).where('id', '=', id).execute()
    expect(await confirmAddress(db, { id }, link, new Date().toISOString())).toMatchObject({ ok: false, say: expect.stringContaining('not known here') })
    await db.updateTable('person').set({ email }).where('id', '=', id).execute()
    expect(await confirmAddress(db, { id }, link, new Date(Date.now() + 6.99 * day).toISOString())).toEqual({ ok: true })
  })

  test('three links an hour are sent, and then it says how long to wait', async () => {
    const { ask } = await unproved()
    for (let n = 0; n < 3; n++) expect((await ask()).status).toBe(200)
    const { status, headers, body } = await ask()
    expect([status, Number(headers.get('retry-after')) > 3000]).toEqual([429, true])
    expect(body.say).toContain('Wait 60 minutes')
    expect(await mail()).toHaveLength(3)
  })
})
