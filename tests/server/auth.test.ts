import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { startPostgres } from '#scripts/support/postgres.mjs'
import type { Db } from '#server/db/schema.ts'
import { startProvider } from '#tests/support/provider.ts'
import { enterStore, leaveStore, openBrowser, site } from '#tests/support/signing-in.ts'

const password = 'a long enough phrase'
const other = 'quite another phrase'
const names = ['ama', 'bea', 'cleo', 'dee', 'eve', 'fay', 'gus', 'hal', 'ivy', 'jo', 'kit', 'lea', 'max', 'nia', 'oz', 'pat', 'quin', 'rae', 'sam', 'tom', 'una', 'vic', 'wes', 'xan', 'yve', 'zoe']

let postgres: Awaited<ReturnType<typeof startPostgres>>
let provider: Awaited<ReturnType<typeof startProvider>>
beforeAll(async () => {
  ;[postgres, provider] = await Promise.all([startPostgres(), startProvider()])
  vi.stubEnv('OIDC_ISSUER', provider.issuer)
  vi.stubEnv('OIDC_CLIENT_ID', provider.clientId)
  vi.stubEnv('OIDC_CLIENT_SECRET', provider.clientSecret)
}, 60_000)
afterAll(async () => {
  provider.stop()
  await postgres.stop()
})

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  let email: string
  let next = 0
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  beforeEach(() => {
    email = `${names[next++]}@example.org`
    provider.forge = false
  })

  const signUp = (browser = openBrowser(), name = 'Ama') => browser.ask('/sign-up/email', { name, email, password })
  const signIn = (browser = openBrowser(), with_ = password) => browser.ask('/sign-in/email', { email, password: with_ })
  /** The one-time code in the newest e-mail to the person. */
  async function codeFor(what: 'link' | 'reset', to = email): Promise<string> {
    const { body } = await db.selectFrom('mail').select('body').where('recipient', '=', to).orderBy('at', 'desc').executeTakeFirstOrThrow()
    return new RegExp(`^${site}/account#${what}=(\\S+)$`, 'm').exec(body)![1]!
  }
  async function signInByLink(browser = openBrowser()) {
    expect((await browser.ask('/sign-in/magic-link', { email })).status).toBe(200)
    return browser.ask(`/magic-link/verify?token=${await codeFor('link')}`)
  }
  async function signInAtProvider(browser = openBrowser()) {
    const sent = await browser.ask('/sign-in/social', { provider: 'organisation', callbackURL: '/account#back', errorCallbackURL: '/account#failed', disableRedirect: true })
    const { url } = (await sent.json()) as { url: string }
    const back = await fetch(url, { redirect: 'manual' })
    const { pathname, search, origin } = new URL(back.headers.get('location')!)
    expect(origin + pathname).toBe(`${site}/api/auth/callback/organisation`)
    return browser.ask(pathname.slice('/api/auth'.length) + search, undefined, { 'Sec-Fetch-Site': 'cross-site' })
  }
  const noted = async () => (await db.selectFrom('audit').innerJoin('person', 'person.id', 'audit.actor').select('what').where('email', '=', email).orderBy('at').execute()).map(({ what }) => what)
  const rowsOf = (table: 'session' | 'login') => db.selectFrom(table).innerJoin('person', 'person.id', `${table}.userId`).selectAll(table).where('person.email', '=', email).execute()

  test('somebody makes an account, is signed in, signs out, and in again on another device', async () => {
    const browser = openBrowser()
    expect((await signUp(browser)).status).toBe(200)
    expect(await browser.who()).toMatchObject({ name: 'Ama', email, emailVerified: false, role: 'learner' })
    expect((await browser.ask('/sign-out', {})).status).toBe(200)
    expect(await browser.who()).toBeUndefined()
    expect(browser.cookies.size).toBe(0)
    const phone = openBrowser()
    expect((await phone.ask('/sign-in/email', { email: email.toUpperCase(), password })).status).toBe(200)
    expect(await phone.who()).toMatchObject({ email })
    expect(await noted()).toEqual(['account made'])
  })

  test('nobody gives themselves a role, a picture or a verified address', async () => {
    const browser = openBrowser()
    await browser.ask('/sign-up/email', { name: 'Ama', email, password, role: 'administrator', image: 'https://example.org/a.png', emailVerified: true })
    expect(await db.selectFrom('person').selectAll().where('email', '=', email).executeTakeFirst()).toMatchObject({ role: 'learner', image: null, emailVerified: 0 })
  })

  test('a name is kept on one line and short', async () => {
    const browser = openBrowser()
    await signUp(browser, ` Ama\r\nBcc: all \u202Eeb ${'x'.repeat(200)}`)
    expect((await browser.who())!.name).toBe(`Ama  Bcc: all  eb ${'x'.repeat(80)}`.slice(0, 80))
  })

  test('a wrong password does not get in, nor does one for an account that is not there, and both are told the same', async () => {
    await signUp()
    const browser = openBrowser()
    const wrong = await signIn(browser, other)
    const nobody = await browser.ask('/sign-in/email', { email: 'nobody@example.org', password })
    expect([wrong.status, nobody.status]).toEqual([401, 401])
    expect(await wrong.json()).toEqual(await nobody.json())
    expect(await browser.who()).toBeUndefined()
  })

  test('a password that is too short, and an address that is taken, are refused in words', async () => {
    await signUp()
    const taken = await signUp()
    expect([taken.status, await taken.json()]).toEqual([422, { code: 'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL', message: expect.any(String) }])
    const short = await openBrowser().ask('/sign-up/email', { name: 'Ama', email: 'short@example.org', password: 'short' })
    expect([short.status, await short.json()]).toEqual([400, { code: 'PASSWORD_TOO_SHORT', message: expect.any(String) }])
  })

  test('a link in an e-mail signs in, once, and makes the account when there is none', async () => {
    const browser = openBrowser()
    expect((await signInByLink(browser)).status).toBe(200)
    expect(await browser.who()).toMatchObject({ email, emailVerified: true })
    const again = await openBrowser().ask(`/magic-link/verify?token=${await codeFor('link')}`)
    expect([again.status, await again.json()]).toEqual([400, { code: 'INVALID_TOKEN' }])
    expect(await noted()).toEqual(['account made'])
  })

  test('who reads the store finds no code that opens anything', async () => {
    await signUp()
    await openBrowser().ask('/sign-in/magic-link', { email })
    const link = await codeFor('link')
    await openBrowser().ask('/request-password-reset', { email })
    const reset = await codeFor('reset')
    const kept = JSON.stringify(await db.selectFrom('verification').selectAll().execute())
    expect(kept).not.toContain(link)
    expect(kept).not.toContain(reset)
  })

  test('a link cannot be followed for somebody from another site, which would sign them in to an account of its own', async () => {
    await openBrowser().ask('/sign-in/magic-link', { email })
    const browser = openBrowser()
    const path = `/magic-link/verify?token=${await codeFor('link')}`
    for (const from of ['cross-site', 'same-site', 'none']) expect((await browser.ask(path, undefined, { 'Sec-Fetch-Site': from })).status).toBe(403)
    expect((await browser.ask(path, undefined, { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200)
  })

  test('a new password is chosen by a link: the old one is no good any more, and whoever was signed in is out', async () => {
    const old = openBrowser()
    await signUp(old)
    expect((await openBrowser().ask('/request-password-reset', { email })).status).toBe(200)
    const token = await codeFor('reset')
    expect((await openBrowser().ask('/reset-password', { newPassword: 'short', token })).status).toBe(400)
    expect((await openBrowser().ask('/reset-password', { newPassword: other, token })).status).toBe(200)
    expect((await openBrowser().ask('/reset-password', { newPassword: password, token })).status).toBe(400)
    expect(await old.who()).toBeUndefined()
    expect((await signIn()).status).toBe(401)
    const browser = openBrowser()
    expect((await signIn(browser, other)).status).toBe(200)
    expect(await browser.who()).toMatchObject({ email, emailVerified: true })
    expect(await noted()).toEqual(['account made', 'password changed'])
  })

  test('who asks for a new password for an address without an account is told the same, and nobody is written to', async () => {
    await signUp()
    const known = await openBrowser().ask('/request-password-reset', { email })
    const unknown = await openBrowser().ask('/request-password-reset', { email: 'stranger@example.org' })
    expect([unknown.status, await unknown.json()]).toEqual([known.status, await known.json()])
    expect(await db.selectFrom('mail').select('id').where('recipient', '=', 'stranger@example.org').execute()).toEqual([])
  })

  test('a password is changed by who knows it, and it is noted', async () => {
    const [browser, phone] = [openBrowser(), openBrowser()]
    await signUp(browser)
    await signIn(phone)
    expect((await browser.ask('/change-password', { currentPassword: other, newPassword: other })).status).toBe(400)
    expect((await browser.ask('/change-password', { currentPassword: password, newPassword: other, revokeOtherSessions: true })).status).toBe(200)
    expect(await browser.who()).toMatchObject({ email })
    expect(await phone.who()).toBeUndefined()
    expect((await signIn()).status).toBe(401)
    expect((await signIn(openBrowser(), other)).status).toBe(200)
    expect(await noted()).toEqual(['account made', 'password changed'])
  })

  test('whoever has the address takes over an account that somebody else made with it: the password and the sessions of the other are gone', async () => {
    const stranger = openBrowser()
    await signUp(stranger)
    const owner = openBrowser()
    expect((await signInByLink(owner)).status).toBe(200)
    expect(await owner.who()).toMatchObject({ email, emailVerified: true })
    expect(await stranger.who()).toBeUndefined()
    expect((await signIn()).status).toBe(401)
  })

  test('on a shared computer the browser forgets who signed in by a link, and the session ends within a day', async () => {
    const browser = openBrowser()
    await signInByLink(browser)
    const forgotten = await browser.ask('/forget-session', {})
    const cookie = forgotten.headers.getSetCookie().find((line) => line.includes('session_token'))!
    expect(cookie).not.toMatch(/max-age|expires/i)
    expect(await browser.who()).toMatchObject({ email })
    const { expiresAt } = await db.selectFrom('session').innerJoin('person', 'person.id', 'session.userId').select('session.expiresAt').where('email', '=', email).orderBy('session.expiresAt').executeTakeFirstOrThrow()
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThan(86_500_000)
    expect((await openBrowser().ask('/forget-session', {})).status).toBe(401)
  })

  test('a session keeps neither address nor browser, and its cookie is for this site alone', async () => {
    for (const [origin, secure] of [[site, false], ['https://course.example.org', true]] as const) {
      email = `${secure}@example.org`
      const cookie = (await signUp(openBrowser(origin))).headers.getSetCookie().find((line) => line.includes('session_token'))!
      expect(cookie).toContain('HttpOnly')
      expect(cookie).toContain('SameSite=Lax')
      expect(cookie.includes('Secure')).toBe(secure)
      expect(cookie.startsWith('__Secure-')).toBe(secure)
      expect(await rowsOf('session')).toMatchObject([{ ipAddress: null, userAgent: null }])
    }
  })

  test('what is not used here is not open, and nothing is sent from another site', async () => {
    const browser = openBrowser()
    await signUp(browser)
    for (const path of ['/update-user', '/delete-user', '/list-sessions', '/get-session', '/change-email', '/callback/another', '/sign-in/email/', '/error', '/ok', '/reset-password/some-token']) {
      expect([path, (await browser.ask(path)).status, (await browser.ask(path, {})).status]).toEqual([path, 404, 404])
    }
    for (const Origin of ['https://elsewhere.example', 'null', '']) {
      expect((await browser.ask('/sign-in/email', { email, password }, { Origin })).status).toBe(403)
      expect((await browser.ask('/sign-out', {}, { Origin })).status).toBe(403)
    }
    expect(await browser.who()).toMatchObject({ email })
  })

  test('a huge body is not read', async () => {
    expect((await openBrowser().ask('/sign-up/email', { name: 'x'.repeat(100_000), email, password })).status).toBe(413)
  })

  test('single sign-on makes an account, and finds it again, though its address has changed meanwhile; nothing that the provider lends is kept', async () => {
    provider.who = { sub: `sub ${email}`, email, email_verified: true, name: 'Ama of the Trust', picture: 'https://example.org/ama.png' }
    const browser = openBrowser()
    const back = await signInAtProvider(browser)
    expect([back.status, back.headers.get('location')]).toEqual([302, '/account#back'])
    const first = await browser.who()
    expect(first).toMatchObject({ email, name: 'Ama of the Trust', emailVerified: true, role: 'learner' })
    provider.who.email = `new-${email}`
    const later = openBrowser()
    await signInAtProvider(later)
    expect(await later.who()).toEqual(first)
    const nothing = { accessToken: null, refreshToken: null, idToken: null, accessTokenExpiresAt: null, refreshTokenExpiresAt: null, scope: null, password: null }
    expect(await rowsOf('login')).toMatchObject([{ providerId: 'organisation', ...nothing }])
    expect(await rowsOf('session')).toMatchObject([{ ipAddress: null, userAgent: null }, { ipAddress: null, userAgent: null }])
    expect(await db.selectFrom('person').select('image').where('email', '=', email).executeTakeFirst()).toEqual({ image: null })
  })

  test('single sign-on joins an account whose address both have proved', async () => {
    await signInByLink()
    provider.who = { sub: `sub ${email}`, email, email_verified: true }
    const browser = openBrowser()
    await signInAtProvider(browser)
    expect(await browser.who()).toMatchObject({ email })
    expect(await noted()).toEqual(['account made'])
  })

  test('an address that the provider does not vouch for takes over nobody’s account', async () => {
    await signInByLink()
    for (const vouched of [{ email_verified: false }, {}]) {
      provider.who = { sub: `another ${email}`, email, ...vouched }
      const browser = openBrowser()
      const back = await signInAtProvider(browser)
      expect([back.status, back.headers.get('location')]).toEqual([302, '/account?error=account_not_linked#failed'])
      expect(await browser.who()).toBeUndefined()
    }
    expect(await rowsOf('login')).toEqual([])
  })

  test('an account that a provider made without vouching goes to whoever has the address, by a link or by a new password', async () => {
    for (const prove of ['link', 'reset'] as const) {
      email = `${prove}-${email}`
      provider.who = { sub: `sub ${email}`, email, email_verified: false }
      const stranger = openBrowser()
      await signInAtProvider(stranger)
      expect(await stranger.who()).toMatchObject({ email, emailVerified: false })
      if (prove === 'link') await signInByLink()
      else {
        await openBrowser().ask('/request-password-reset', { email })
        await openBrowser().ask('/reset-password', { newPassword: other, token: await codeFor('reset') })
      }
      expect(await stranger.who()).toBeUndefined()
      await signInAtProvider(stranger)
      expect(await stranger.who()).toBeUndefined()
    }
  })

  test('a provider that does not answer holds up nobody who signs in otherwise, and is asked again by whoever needs it', async () => {
    const origin = `https://${kind}.example.org` // one that nobody has come to yet
    provider.silent = true
    await signUp(openBrowser(origin))
    const browser = openBrowser(origin)
    expect((await signIn(browser)).status).toBe(200)
    expect(await browser.who()).toMatchObject({ email })
    provider.silent = false
    const sent = await browser.ask('/sign-in/social', { provider: 'organisation', callbackURL: '/account' })
    expect(await sent.json()).toMatchObject({ url: expect.stringContaining(`${provider.issuer}/authorize?`) })
  })

  test('a token that the provider did not sign, or that was meant for another browser, signs nobody in', async () => {
    provider.who = { sub: `sub ${email}`, email, email_verified: true }
    provider.forge = true
    const browser = openBrowser()
    expect((await signInAtProvider(browser)).headers.get('location')).toContain('/account?error=')
    expect(await browser.who()).toBeUndefined()
    provider.forge = false
    const attacker = openBrowser()
    const { url } = (await (await attacker.ask('/sign-in/social', { provider: 'organisation', callbackURL: '/account' })).json()) as { url: string }
    const { pathname, search } = new URL((await fetch(url, { redirect: 'manual' })).headers.get('location')!)
    const back = await browser.ask(pathname.slice('/api/auth'.length) + search)
    expect(back.headers.get('location')).toBe(`${site}/account?error=state_mismatch#failed`)
    expect(await browser.who()).toBeUndefined()
  })

  test('nobody is led away to another site', async () => {
    const browser = openBrowser()
    expect((await browser.ask('/sign-in/social', { provider: 'organisation', callbackURL: 'https://elsewhere.example/' })).status).toBe(403)
    expect((await browser.ask('/magic-link/verify?token=x&callbackURL=https://elsewhere.example/')).status).toBe(403)
  })
})
