import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eraseDoor, exportDoor } from '#server/account-doors.ts'
import type { Db } from '#server/db/schema.ts'
import { keepCertificate, keptCertificates } from '#server/kept-certificates.ts'
import { addressOf } from '#server/limits.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { newVisitor, signUp } from '#tests/support/visitor.ts'

const from = (address: string) => addressOf(new Request('http://localhost/', { headers: { 'X-Forwarded-For': address } }))

test('an address counts as a whole, and of IPv6 the half that somebody was given', () => {
  expect(from('203.0.113.7')).toBe('203.0.113.7')
  expect(from('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(from('198.51.100.1, 203.0.113.7')).toBe('203.0.113.7')
  const home = ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:0:0:9', '2001:0db8:0001:0002::'].map(from)
  expect(new Set(home).size).toBe(1)
  expect(from('2001:db8:1:3::1')).not.toBe(home[0])
  expect(from('::1')).not.toBe(from('1::'))
  expect(from('fe80::1%eth0')).toBe(from('fe80::2'))
  expect(addressOf(new Request('http://localhost/'))).toBe('unknown')
})

describe('in one process, whatever the store', () => {
  let db: Db
  beforeAll(async () => void (db = await enterStore('sqlite', '')))
  afterAll(leaveStore)

  const wrong = 'quite another phrase'
  const signIn = (email: string, password: string) => newVisitor().auth('/sign-in/email', { email, password }, { 'X-Forwarded-For': `192.0.2.${Math.floor(Math.random() * 250)}` })
  const statuses = async (count: number, ask: () => Promise<{ status: number }>) => (await Promise.all(Array.from({ length: count }, ask))).map(({ status }) => status).sort()

  test('ten wrong passwords for an account are enough, from wherever and at once, whether or not there is such an account; others are not held up', async () => {
    const owner = await signUp(db, { by: 'password' })
    const other = await signUp(db, { by: 'password' })
    for (const email of [owner.email, 'nobody@example.org']) {
      let odd = false // a capital letter makes no other account
      expect(await statuses(14, () => signIn((odd = !odd) ? email : ` ${email.toUpperCase()}`.trim(), wrong))).toEqual([...Array(10).fill(401), ...Array(4).fill(429)])
      const held = await signIn(email, owner.password)
      expect([held.status, ((await held.json()) as { say: string }).say]).toEqual([429, expect.stringMatching(/^That was tried too often\. Wait 1[45] minutes, then try again\. Or ask for a link/)])
      expect(Number(held.headers.get('Retry-After'))).toBeGreaterThan(800)
    }
    expect((await signIn(other.email, other.password)).status).toBe(200)
    expect(await owner.visitor.who()).toMatchObject({ id: owner.id }) // who is signed in stays so
  })

  test('right passwords are not counted, so a lecture hall, or one account on many devices, gets in', async () => {
    const { email, password } = await signUp(db, { by: 'password' })
    for (let n = 0; n < 4; n++) expect(await statuses(3, () => signIn(email, password))).toEqual([200, 200, 200])
  })

  test('a form, which better-auth would read as well, gets round no bound', async () => {
    const { email } = await signUp(db, { by: 'password' })
    const sent = await newVisitor().auth('/sign-in/email', { email, password: wrong }, { 'Content-Type': 'application/x-www-form-urlencoded' })
    expect(sent.status).toBe(415)
  })

  test('whoever sits at a signed-in browser cannot guess the password there either, to change it or to erase the account', async () => {
    const { email, visitor, password } = await signUp(db, { by: 'password' })
    expect(await statuses(5, () => visitor.ask(eraseDoor, '/api/account/erase', { email, password: wrong }))).toEqual(Array(5).fill(422))
    expect(await statuses(8, () => visitor.auth('/change-password', { currentPassword: wrong, newPassword: 'one more long phrase' }))).toEqual([...Array(5).fill(400), ...Array(3).fill(429)])
    expect((await visitor.ask(eraseDoor, '/api/account/erase', { email, password })).status).toBe(429)
    expect(await visitor.who()).toMatchObject({ email })
  })

  test('a record is exported ten times an hour, by each person', async () => {
    const [one, two] = [await signUp(db), await signUp(db)]
    expect(await statuses(11, () => one.visitor.send(exportDoor, '/api/account/export'))).toEqual([...Array(10).fill(200), 429])
    expect((await two.visitor.send(exportDoor, '/api/account/export')).status).toBe(200)
  })
})

const postgres = thePostgres()

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)

  test('an account keeps two hundred certificates', async () => {
    const { id } = await signUp(db)
    const keep = (n: number) => keepCertificate(db, id, `one.${n}.code`, '2026-11-29T12:00:00.000Z')
    for (let n = 0; n < 200; n++) expect(await keep(n)).toBe(true)
    expect(await keep(200)).toBe(false)
    expect(await keep(7)).toBe(true) // it is there
    expect(await keptCertificates(db, id)).toHaveLength(200)
  })
})
