import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountDoor } from '#server/account-doors.ts'
import { auditDoor } from '#server/admin-doors.ts'
import type { Db } from '#server/db/schema.ts'
import { joinDoor, recoverDoor } from '#server/join-doors.ts'
import { myGroupsDoor } from '#server/learner-doors.ts'
import { enterStore, leaveStore, openBrowser } from '#tests/support/signing-in.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { makeWorld } from '#tests/support/world.ts'
import { newVisitor, signUp, type Visitor } from '#tests/support/visitor.ts'

const postgres = thePostgres()
const cookie = 'byp.session_token'

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)

  const status = async (visitor: Visitor) => (await visitor.ask(myGroupsDoor, '/api/groups')).status
  const sessionOf = (person: string) => db.selectFrom('session').selectAll().where('userId', '=', person).executeTakeFirstOrThrow()

  test('a session that somebody planted in a browser is not the one that signing in there begins', async () => {
    const attacker = await signUp(db)
    const { email, password } = await signUp(db, { by: 'password' })
    for (const planted of [attacker.visitor.cookies.get(cookie)!, 'planted', `${'x'.repeat(32)}.y`]) {
      const victim = newVisitor()
      victim.cookies.set(cookie, planted)
      await victim.auth('/sign-in/email', { email, password })
      expect(victim.cookies.get(cookie)).not.toBe(planted)
      expect(await victim.who()).toMatchObject({ email })
    }
    expect(await attacker.visitor.who()).toMatchObject({ email: attacker.email })
  })

  test('whoever signs out is out, on the server too: the same cookie opens nothing any more', async () => {
    const { visitor } = await signUp(db)
    const kept = visitor.cookies.get(cookie)!
    expect(await status(visitor)).toBe(200)
    await visitor.auth('/sign-out', {})
    const thief = newVisitor()
    thief.cookies.set(cookie, kept)
    expect(await status(thief)).toBe(401)
  })

  test('a cookie that was not signed here, or is of another, opens nothing', async () => {
    const { visitor } = await signUp(db)
    const [token, sign] = decodeURIComponent(visitor.cookies.get(cookie)!).split('.') as [string, string]
    const other = decodeURIComponent((await signUp(db)).visitor.cookies.get(cookie)!).split('.')[1]!
    for (const forged of [token, `${token}.`, `${token}.${other}`, `${token}.${sign.slice(0, -4)}AAA=`, `${token}x.${sign}`]) {
      const thief = newVisitor()
      thief.cookies.set(cookie, encodeURIComponent(forged))
      expect([forged, await status(thief)]).toEqual([forged, 401])
    }
    expect(await status(visitor)).toBe(200)
  })

  test('a session runs out; one that is used is renewed, at most once a day, and stays the same', async () => {
    const { id, visitor } = await signUp(db)
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString()
    const { token } = await sessionOf(id)
    const fresh = await visitor.ask(myGroupsDoor, '/api/groups')
    expect(fresh.headers.getSetCookie()).toEqual([])
    await db.updateTable('session').set({ expiresAt: inDays(80) }).where('token', '=', token).execute()
    const renewed = await visitor.ask(myGroupsDoor, '/api/groups')
    expect(renewed.headers.getSetCookie().join()).toMatch(/byp\.session_token=.*Max-Age=7776000.*HttpOnly/i)
    expect(await sessionOf(id)).toMatchObject({ token, expiresAt: expect.stringMatching(inDays(90).slice(0, 10)) })
    await db.updateTable('session').set({ expiresAt: inDays(-0.001) }).where('token', '=', token).execute()
    expect(await status(visitor)).toBe(401)
  })

  test('a role that is taken away is gone at once, for those who are signed in as well', async () => {
    const { id, visitor } = await signUp(db, { role: 'administrator' })
    expect((await visitor.ask(auditDoor, '/api/admin/audit')).status).toBe(200)
    await db.updateTable('person').set({ role: 'learner' }).where('id', '=', id).execute()
    expect((await visitor.ask(auditDoor, '/api/admin/audit')).status).toBe(403)
  })

  test('joining a group and a recovery link let in by the same kind of cookie: for no script, no other site, and under https for nothing else', async () => {
    const { code, recovery } = await makeWorld(db)
    for (const [origin, secure] of [['http://localhost:1234', false], ['https://course.example.org', true]] as const) {
      for (const [door, path, body] of [[joinDoor, '/api/join', { code, name: 'Dill' }], [recoverDoor, '/api/account/recover', { code: recovery }]] as const) {
        const set = (await openBrowser(origin).send(door, path, body)).headers.getSetCookie()
        expect([path, set.length > 0]).toEqual([path, true])
        for (const each of set) expect([path, each, /HttpOnly/i.test(each), /SameSite=Lax/i.test(each), /; Secure/i.test(each), each.startsWith('__Secure-'), /Domain=/i.test(each)]).toEqual([path, each, true, true, secure, secure, false])
      }
    }
  })

  test('a guest is told so, and gets no cookie', async () => {
    const { body, headers } = await newVisitor().ask(accountDoor, '/api/account')
    expect(body['account']).toBeNull()
    expect(headers.getSetCookie()).toEqual([])
  })
})
