import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { addDays } from '#lib/cpd/days.ts'
import { accountDoor } from '#server/account-doors.ts'
import type { Db } from '#server/db/schema.ts'
import { addressDoor, lookDoor, recoverDoor, recoveryDoor } from '#server/join-doors.ts'
import { expireAccounts } from '#server/retention.ts'
import { joins, newGroup } from '#tests/support/group.ts'
import { evening } from '#tests/support/rows.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { newVisitor, signUp, type Visitor } from '#tests/support/visitor.ts'

const postgres = thePostgres()
const password = 'a long walk by the sea'

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  beforeEach(async () => {
    for (const table of ['study_group', 'person', 'audit', 'mail'] as const) await db.deleteFrom(table).execute()
  })

  const codeOf = (link: unknown) => /#recover=([\w-]{43})$/.exec(String(link))![1]!
  const joined = async (name = 'Ben') => {
    const { card, educator } = await newGroup(db)
    const { visitor, body } = await joins(card.code, name)
    return { visitor, card, educator, id: String(body['account']), code: codeOf(body['recovery']) }
  }
  const recover = (code: string, visitor: Visitor = newVisitor(), from = '203.0.113.9') => visitor.ask(recoverDoor, '/api/account/recover', { code }, { 'X-Forwarded-For': from })
  const renew = (visitor: Visitor) => visitor.ask(recoveryDoor, '/api/account/recovery', {})
  const give = (visitor: Visitor, email: string, of = password) => visitor.ask(addressDoor, '/api/account/address', { email, password: of })
  const accountOf = async (visitor: Visitor) => (await visitor.ask(accountDoor, '/api/account')).body['account']

  test('the recovery link signs in on another device, as often as it is used', async () => {
    const { id, code, visitor } = await joined()
    for (const device of [newVisitor(), newVisitor()]) {
      expect((await recover(code, device)).body).toEqual({ account: id })
      expect(await accountOf(device)).toMatchObject({ id, name: 'Ben', email: '' })
    }
    expect(await accountOf(visitor)).toMatchObject({ id })
  })

  test('a new link takes the place of the old one', async () => {
    const { id, code, visitor } = await joined()
    const { body } = await renew(visitor)
    expect((await recover(code)).body.say).toContain('not known here')
    expect((await recover(codeOf(body['link']))).body).toEqual({ account: id })
    expect((await renew(newVisitor())).status).toBe(401)
    expect((await renew((await signUp(db)).visitor)).body.say).toContain('has an e-mail address: sign in with that')
  })

  test('wrong links are counted, for each network', async () => {
    const { code } = await joined()
    const statuses: number[] = []
    const from = kind === 'sqlite' ? '192.0.2.1' : '192.0.2.2'
    for (let n = 0; n < 31; n++) statuses.push((await recover(`${'x'.repeat(42)}${n % 10}`, newVisitor(), from)).status)
    expect(statuses).toEqual([...Array<number>(30).fill(422), 429])
    expect((await recover(code, newVisitor(), from)).status).toBe(429)
    expect((await recover(code)).status).toBe(200)
  })

  test('an account is given an address and a password, by which its owner signs in from then on; the recovery link ends', async () => {
    const { id, code, visitor } = await joined()
    expect((await give(visitor, ' Ben@Example.org ')).body).toEqual({ email: 'ben@example.org' })
    expect(await accountOf(visitor)).toMatchObject({ id, email: 'ben@example.org', emailVerified: false, hasPassword: true })
    const device = newVisitor()
    expect((await device.auth('/sign-in/email', { email: 'ben@example.org', password })).status).toBe(200)
    expect(await accountOf(device)).toMatchObject({ id })
    expect((await recover(code)).status).toBe(422)
    expect((await renew(visitor)).status).toBe(422)
    expect((await give(visitor, 'other@example.org')).body.say).toContain('has an e-mail address already')
  })

  test('an address that somebody has, or that is none, is refused, and so is a password that is too short; nothing is changed', async () => {
    const { code, visitor } = await joined()
    const other = await signUp(db)
    expect((await give(visitor, other.email.toUpperCase())).body.say).toContain('There is an account with this e-mail address already.')
    for (const email of ['ben', 'ben@', 'x@none.invalid', 'a@example.org\nBcc: b@example.org']) expect([email, (await give(visitor, email)).body.say]).toEqual([email, expect.stringContaining('not an e-mail address')])
    expect((await give(visitor, 'ben@example.org', 'short')).body.say).toContain('The password needs 10 characters')
    expect((await give(visitor, 'ben@example.org', 'x'.repeat(201))).body.say).toContain('up to 200 signs')
    expect(await accountOf(visitor)).toMatchObject({ email: '', hasPassword: false })
    expect((await recover(code)).status).toBe(200)
  })

  test('of two who give one address at once one gets it', async () => {
    const { card, visitor } = await joined()
    const second = await joins(card.code, 'Cai')
    const both = await Promise.all([give(visitor, 'one@example.org'), give(second.visitor, 'one@example.org')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 422])
  })

  test('whoever reads mail at an address that somebody else gave to their account gets it for themselves alone', async () => {
    const { id, code, visitor } = await joined()
    await give(visitor, 'victim@example.org')
    const victim = newVisitor()
    await victim.auth('/request-password-reset', { email: 'victim@example.org' })
    const { body } = await db.selectFrom('mail').select('body').where('recipient', '=', 'victim@example.org').executeTakeFirstOrThrow()
    await victim.auth('/reset-password', { token: /#reset=(\S+)/.exec(body)![1], newPassword: 'quite another long phrase' })
    expect((await victim.auth('/sign-in/email', { email: 'victim@example.org', password: 'quite another long phrase' })).status).toBe(200)
    expect(await accountOf(victim)).toMatchObject({ id })
    expect(await accountOf(visitor)).toBeNull()
    expect((await recover(code)).status).toBe(422)
    expect((await newVisitor().auth('/sign-in/email', { email: 'victim@example.org', password })).status).toBe(401)
  })

  test('an account without an address goes after the months that were told when joining, without a warning, and not before', async () => {
    const { id, card } = await joined()
    await db.updateTable('person').set({ lastSeen: '2026-11-22' }).where('id', '=', id).execute()
    const sends = { SMTP_URL: 'smtp://127.0.0.1:2525', PUBLIC_URL: 'https://example.org' }
    const on = (day: string) => expireAccounts(db, evening('03:00', day), sends)
    await db.updateTable('person').set({ lastSeen: '2030-11-01' }).where('id', '<>', id).execute()
    expect(await on('2030-11-22')).toEqual({ warned: 0, erased: 0 })
    expect(await expireAccounts(db, evening('03:00', '2040-01-01'), {})).toEqual({ warned: 0, erased: 0 }) // where nothing goes, nothing was told
    expect(await on(addDays('2030-11-22', 1))).toEqual({ warned: 0, erased: 1 })
    expect(await db.selectFrom('person').select('id').where('id', '=', id).execute()).toEqual([])
    expect(await db.selectFrom('member').selectAll().execute()).toEqual([])
    for (const [months, told] of [['', undefined], ['24', 24], ['0', undefined]] as const) {
      vi.stubEnv('KEEP_MONTHS', months)
      expect((await newVisitor().ask(lookDoor, '/api/join/look', { code: card.code })).body['keepMonths']).toBe(told)
    }
    vi.stubEnv('KEEP_MONTHS', '')
  })
})
