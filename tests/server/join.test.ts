import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accountDoor, eraseDoor } from '#server/account-doors.ts'
import { findPeopleDoor, peopleDoor } from '#server/admin-doors.ts'
import type { Db } from '#server/db/schema.ts'
import type { Receipt } from '#server/erase.ts'
import { accountsMade, joinDoor, lookDoor } from '#server/join-doors.ts'
import { takeTurn } from '#server/limits.ts'
import { syncDoor } from '#server/sync.ts'
import { changeGroupDoor } from '#server/teach/group-doors.ts'
import { joins, newGroup } from '#tests/support/group.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { newVisitor, signUp } from '#tests/support/visitor.ts'

const postgres = thePostgres()
let addresses = 0
/** A network of its own, where nothing was tried yet. */
const elsewhere = () => `198.51.100.${++addresses}`

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  beforeEach(async () => {
    for (const table of ['study_group', 'person', 'audit', 'mail'] as const) await db.deleteFrom(table).execute()
  })

  const look = (code: string, { visitor = newVisitor(), from = elsewhere() } = {}) => visitor.ask(lookDoor, '/api/join/look', { code }, { 'X-Forwarded-For': from })

  test('somebody without an account joins with their name, has one then, and is told once how to come back', async () => {
    const { card, people } = await newGroup(db)
    const looked = await look(`${card.code.slice(0, 4)} – ${card.code.slice(4).toLowerCase()}`)
    expect(looked.body).toEqual({ group: { id: card.id, name: 'Adult nursing', asksNumber: false, educators: ['Damson'] } })
    const { visitor, body, headers } = await joins(card.code, ' Ben  Okoro ')
    expect(body).toEqual({ group: { ...(looked.body['group'] as object), joined: true }, account: expect.any(String), recovery: expect.stringMatching(/^http:\/\/localhost:1234\/account#recover=[\w-]{43}$/) })
    expect(headers.getSetCookie().join()).toMatch(/byp\.session_token=.*HttpOnly/i)
    expect((await visitor.ask(accountDoor, '/api/account')).body['account']).toEqual({ id: body['account'], name: 'Ben Okoro', email: '', emailVerified: false, role: 'learner', hasPassword: false })
    expect((await visitor.ask(syncDoor, '/api/sync', { since: 0, rows: [] })).status).toBe(200)
    expect(await people()).toEqual(['Ben Okoro|||joined'])
    const session = await db.selectFrom('session').select(['ipAddress', 'userAgent']).where('userId', '=', String(body['account'])).execute()
    expect(session).toEqual([{ ipAddress: null, userAgent: null }])
    const kept = JSON.stringify([await db.selectFrom('recovery').selectAll().execute(), await db.selectFrom('audit').selectAll().execute()])
    expect(kept).not.toContain(String(body['recovery']).split('=')[1])
  })

  test('joining twice changes nothing, and whoever has an account joins with it', async () => {
    const { card, people } = await newGroup(db)
    const { visitor, body } = await joins(card.code, 'Ben')
    const again = await joins(card.code, 'Another name', { visitor })
    expect(again.body).toEqual({ group: body['group'], account: body['account'] })
    const cai = await signUp(db, { name: 'Cai' })
    expect((await look(card.code, { visitor: cai.visitor })).body['group']).not.toHaveProperty('joined')
    const joined = await joins(card.code, 'Cai Evans', { visitor: cai.visitor })
    expect(joined.body).toMatchObject({ account: cai.id, group: { joined: true } })
    expect(joined.body).not.toHaveProperty('recovery')
    expect((await look(card.code, { visitor: cai.visitor })).body['group']).toMatchObject({ joined: true })
    expect(await people()).toEqual(['Ben|||joined', 'Cai Evans|||joined'])
    expect((await Promise.all([1, 2, 3].map(() => joins(card.code, 'Cai', { visitor: cai.visitor })))).map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await people()).toHaveLength(2)
  })

  test('who asks again, because the answer did not arrive, is let in to the same account; and a device that is signed out makes no second one', async () => {
    const { card, people } = await newGroup(db)
    const joining = { code: card.code, name: 'Ben', recovery: 'x'.repeat(43) }
    const first = await newVisitor().ask(joinDoor, '/api/join', joining, { 'X-Forwarded-For': elsewhere() })
    const visitor = newVisitor()
    const second = await visitor.ask(joinDoor, '/api/join', joining, { 'X-Forwarded-For': elsewhere() })
    expect(second.body).toEqual(first.body)
    expect(second.body['recovery']).toBe(`http://localhost:1234/account#recover=${joining.recovery}`)
    expect((await visitor.ask(accountDoor, '/api/account')).body['account']).toMatchObject({ id: first.body['account'] })
    expect(await people()).toEqual(['Ben|||joined'])
    const out = await newVisitor().ask(joinDoor, '/api/join', { code: card.code, name: 'Ben' }, { 'X-Forwarded-For': elsewhere(), 'X-Account': String(first.body['account']) })
    expect(out.status).toBe(401)
    expect(await people()).toEqual(['Ben|||joined'])
  })

  test('a number is asked for where the group wants one, and names and numbers must be such', async () => {
    const { card, people } = await newGroup(db, { asksNumber: true })
    expect((await joins(card.code, 'Ben')).body.say).toContain('asks for your student number')
    expect((await joins(card.code, 'Ben', { number: '  ' })).body.say).toContain('asks for your student number')
    expect((await joins(card.code, 'Ben', { number: 'x'.repeat(41) })).body.say).toContain('This cannot be a student number')
    for (const name of ['', 'x'.repeat(81), 'a\u0000b']) expect((await joins(card.code, name, { number: '1' })).body.say).toMatch(/^You cannot join with this name: /)
    expect(await db.selectFrom('person').select('id').where('email', 'like', '%none.invalid').execute()).toEqual([])
    expect((await joins(card.code, 'Ben', { number: ' 00 1 ' })).status).toBe(200)
    expect(await people()).toEqual(['Ben|00 1||joined'])
  })

  test('who was put on the list takes their place: by number, by the address that is theirs, by the one name of whom no more is known', async () => {
    const { card, bring, people } = await newGroup(db)
    const [dee, eli] = [await signUp(db, { name: 'Dee' }), await signUp(db, { name: 'Eli' })]
    await db.updateTable('person').set({ emailVerified: 0 }).where('id', '=', eli.id).execute()
    await bring(`name,number,email\nBen Okoro,S 01,\nDee Jones,,${dee.email}\nEli Jones,S2,${eli.email}\nCai,,\nFay,,\nGus,S3,`)
    await joins(card.code, 'B. Okoro', { number: 's01' })
    await joins(card.code, 'Dee', { visitor: dee.visitor })
    await joins(card.code, 'Eli Jones', { visitor: eli.visitor }) // anybody could have made an account with that address
    await joins(card.code, 'CAI ', { number: 'S9' })
    await joins(card.code, 'Gus') // there is one with a number, and this may be another
    expect((await people()).sort()).toEqual(['Ben Okoro|S 01||joined', 'Cai|S9||joined', `Dee Jones||${dee.email}|joined`, `Eli Jones|S2|${eli.email}`, 'Eli Jones|||joined', 'Fay||', 'Gus|S3|', 'Gus|||joined'].sort())
  })

  test('nobody joins with a number that somebody else has joined with, even at once, and no account is left of it', async () => {
    const { card, bring, people } = await newGroup(db, { asksNumber: true })
    await bring('name,number\nBen,1')
    const both = await Promise.all([joins(card.code, 'Ben', { number: '1' }), joins(card.code, 'Not Ben', { number: '1' })])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
    expect(both.find(({ status }) => status === 422)!.body.say).toContain('with this number already. If that was you, open your recovery link')
    expect(both.find(({ status }) => status === 422)!.visitor.cookies.size).toBe(0)
    expect(await people()).toEqual(['Ben|1||joined'])
    expect(await db.selectFrom('person').select('id').where('email', 'like', '%none.invalid').execute()).toHaveLength(1)
  })

  test('wrong codes are counted, for each network, and right ones are not', async () => {
    const { card } = await newGroup(db)
    const [hall, other] = [elsewhere(), elsewhere()]
    for (let n = 0; n < 60; n++) expect((await look(card.code, { from: hall })).status).toBe(200)
    for (let n = 0; n < 40; n++) expect((await look('HXQ4-7KM', { from: hall })).status).toBe(422) // no code at all, so no guess
    const guesses: number[] = []
    for (let n = 0; n < 31; n++) guesses.push((await (n % 2 ? look('HXQ47KMD', { from: hall }) : joins('HXQ47KMD', 'Ben', { from: hall }))).status)
    expect(guesses).toEqual([...Array<number>(30).fill(404), 429])
    const right = await look(card.code, { from: hall })
    expect(right.status).toBe(429)
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(500)
    expect((await look(card.code, { from: other })).status).toBe(200)
  })

  test('four hundred accounts an hour are made by joining from one address; then those without an account wait, and those with one do not', async () => {
    const { card, educator, people } = await newGroup(db)
    const hall = elsewhere()
    for (let n = 0; n < 395; n++) await takeTurn(accountsMade, hall)
    const statuses = (await Promise.all(Array.from({ length: 6 }, (_, n) => joins(card.code, `Nurse ${n}`, { from: hall })))).map(({ status }) => status)
    expect(statuses.sort()).toEqual([200, 200, 200, 200, 200, 429])
    expect((await joins(card.code, 'Nurse', { from: hall })).body.say).toContain('Or make an account with an e-mail address first.')
    expect((await joins(card.code, 'Damson', { from: hall, visitor: educator.visitor })).status).toBe(200)
    expect(await people()).toHaveLength(6)
  })

  test('an account without an address is erased by its name, and leaves the group', async () => {
    const { card, people } = await newGroup(db)
    const { visitor, body } = await joins(card.code, 'Ben Okoro')
    const erase = (typed: object) => visitor.ask(eraseDoor, '/api/account/erase', typed)
    expect((await erase({ name: 'Ben' })).body.say).toContain('this is not the name of your account')
    expect((await erase({ email: '' })).status).toBe(422)
    expect((await erase({ email: `${String(body['account'])}@none.invalid` })).status).toBe(422)
    const done = await erase({ name: ' ben okoro' })
    expect((done.body['receipt'] as Receipt).erased).toMatchObject({ 'group memberships': 1, sessions: 1, 'e-mails': 0 })
    expect(await people()).toEqual([])
    expect(await db.selectFrom('recovery').selectAll().execute()).toEqual([])
    expect((await visitor.ask(accountDoor, '/api/account')).body['account']).toBeNull()
  })

  test('nobody signs up with what stands for no address, or is written to there', async () => {
    const { card } = await newGroup(db)
    const { body } = await joins(card.code, 'Ben')
    const address = `${String(body['account'])}@none.invalid`
    const guest = newVisitor()
    const tried = await guest.auth('/sign-up/email', { name: 'Eve', email: 'eve@NONE.invalid', password: 'a long walk by the sea' })
    expect(tried.status).toBe(400)
    expect(await tried.json()).toMatchObject({ code: 'INVALID_EMAIL' })
    for (const email of [address, 'eve@none.invalid']) {
      await guest.auth('/sign-in/magic-link', { email, name: 'Eve' })
      await guest.auth('/request-password-reset', { email })
    }
    expect(await db.selectFrom('mail').selectAll().execute()).toEqual([])
    expect(await db.selectFrom('person').select('name').where('email', 'like', '%none.invalid').execute()).toEqual([{ name: 'Ben' }])
    expect(guest.cookies.size).toBe(0)
  })

  test('administrators see accounts without an address last, with none', async () => {
    const { card } = await newGroup(db)
    for (let n = 0; n < 52; n++) await joins(card.code, `Nurse ${n}`)
    const { visitor } = await signUp(db, { role: 'administrator' })
    const first = (await visitor.ask(peopleDoor, '/api/admin/people')).body as unknown as { people: { id: string; email: string }[]; more: boolean }
    expect(first.people.map(({ email }) => email !== '')).toEqual([true, true, ...Array<boolean>(48).fill(false)])
    const rest = (await visitor.ask(peopleDoor, `/api/admin/people?after=${first.people.at(-1)!.id}`)).body as unknown as typeof first
    expect(new Set([...first.people, ...rest.people].map(({ id }) => id)).size).toBe(54)
    expect(rest.more).toBe(false)
    expect(((await visitor.ask(findPeopleDoor, '/api/admin/people/find', { from: 'z' })).body['people'] as object[])).toHaveLength(50)
  })

  test('a group that was given another code while somebody typed their name takes them not by the old one', async () => {
    const { card, educator } = await newGroup(db)
    expect((await look(card.code)).status).toBe(200)
    await educator.visitor.ask(changeGroupDoor, '/api/teach/group/change', { id: card.id, newCode: true })
    expect((await joins(card.code, 'Ben', { from: elsewhere() })).status).toBe(404)
  })
})
