import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daysSignedIn } from '#server/auth.ts'
import type { Db } from '#server/db/schema.ts'
import { secretOf } from '#server/settings.ts'
import { whoAsks } from '#server/who.ts'
import { enterStore, leaveStore, site } from '#tests/support/signing-in.ts'
import { signUp } from '#tests/support/visitor.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const postgres = thePostgres()
const day = 86_400_000

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)

  const asks = (cookie: string) => whoAsks(new Request(`${site}/api/account`, { headers: { cookie, host: new URL(site).host } }))
  const signed = (token: string, secret: string) => encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)
  const sessionOf = async (id: string) => (await db.selectFrom('session').selectAll().where('userId', '=', id).executeTakeFirstOrThrow())
  const until = (id: string, ms: number) => db.updateTable('session').set({ expiresAt: new Date(Date.now() + ms).toISOString() }).where('userId', '=', id).execute()

  test('a session is known by its cookie, whatever other cookies there are, and costs nobody a new one', async () => {
    const { id, email } = await signUp(db, { name: 'Damson', role: 'educator' })
    const cookie = `a=1; byp.session_token=${signed((await sessionOf(id)).token, await secretOf(db, 'cookies'))}; other.byp.session_token=x`
    expect(await asks(cookie)).toMatchObject({ person: { id, name: 'Damson', email, role: 'educator', emailVerified: true }, cookies: [] })
  })

  test('a token without its signature, with another’s, or signed with another secret, is nobody', async () => {
    const [one, two] = [await signUp(db), await signUp(db)]
    const [mine, theirs] = [(await sessionOf(one.id)).token, (await sessionOf(two.id)).token]
    const secret = await secretOf(db, 'cookies')
    const crossed = `${theirs}.${decodeURIComponent(signed(mine, secret)).split('.')[1]}`
    for (const value of [mine, `${mine}.`, signed(mine, 'guess'), encodeURIComponent(crossed), '%E0%A4%A', signed('', secret), signed('none', secret)]) {
      expect([value, await asks(`byp.session_token=${value}`)]).toEqual([value, undefined])
    }
  })

  test('a session that has run out or was ended is nobody’s, and one that is due is renewed', async () => {
    const { id } = await signUp(db)
    const cookie = `byp.session_token=${signed((await sessionOf(id)).token, await secretOf(db, 'cookies'))}`
    await until(id, (daysSignedIn - 2) * day)
    const renewed = await asks(cookie)
    expect(renewed!.person.id).toBe(id)
    expect(renewed!.cookies.join()).toContain('byp.session_token=')
    expect(Date.parse((await sessionOf(id)).expiresAt)).toBeGreaterThan(Date.now() + (daysSignedIn - 0.1) * day)
    expect((await asks(cookie))!.cookies).toEqual([])
    await until(id, -1000)
    expect(await asks(cookie)).toBeUndefined()
    expect(await db.selectFrom('session').select('id').where('userId', '=', id).execute()).toEqual([])
    expect(await asks(cookie)).toBeUndefined()
  })

  test('the day on which somebody was last here is kept', async () => {
    const { id } = await signUp(db)
    await db.updateTable('person').set({ lastSeen: '2026-01-01', warned: '2026-01-02' }).where('id', '=', id).execute()
    await asks(`byp.session_token=${signed((await sessionOf(id)).token, await secretOf(db, 'cookies'))}`)
    const { lastSeen, warned } = await db.selectFrom('person').select(['lastSeen', 'warned']).where('id', '=', id).executeTakeFirstOrThrow()
    expect([lastSeen, warned]).toEqual([new Date().toISOString().slice(0, 10), null])
  })
})
