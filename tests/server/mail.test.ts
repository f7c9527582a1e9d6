import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { freePort } from '#scripts/support/serve.mjs'
import { openStore } from '#server/db/open.ts'
import type { Db } from '#server/db/schema.ts'
import { keepHouse } from '#server/housekeeping.ts'
import { deliverMail, listMail, mailServer, mailWorks, sendMail, tidyMail } from '#server/mail.ts'
import { placeOfStore } from '#server/store.ts'
import { startMailServer } from '#tests/support/mail-server.ts'
import { enterStore, leaveStore, openBrowser, site } from '#tests/support/signing-in.ts'
import { newPerson } from '#tests/support/stores.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const mail = { to: 'ama@example.org', subject: 'Your link', text: 'Open this – it is “yours”:\n\nhttp://localhost:1234/account#link=abc' }
const settings = (port: number, more: Record<string, string> = {}) => ({ SMTP_URL: `smtp://127.0.0.1:${port}`, PUBLIC_URL: site, MAIL_FROM: 'The course <course@example.org>', ...more })
/** So many minutes from now on. */
const after = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
const now = () => after(0)
const days = 24 * 60

const postgres = thePostgres()

const running: { stop: () => Promise<void> }[] = []
async function server(...wanted: Parameters<typeof startMailServer>) {
  const started = await startMailServer(...wanted)
  running.push(started)
  return started
}

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  afterEach(async () => {
    for (const name of ['SMTP_URL', 'PUBLIC_URL', 'MAIL_FROM']) vi.stubEnv(name, undefined)
    await Promise.all(running.splice(0).map((each) => each.stop()))
    await db.deleteFrom('mail').execute()
  })

  const only = async () => {
    const [first, ...others] = await listMail(db)
    expect(others).toEqual([])
    return first!
  }
  /** Until the try that `sendMail` has begun has come to its end. */
  const tried = () => vi.waitFor(async () => expect((await only()).sent ?? (await only()).trouble).not.toBeNull(), 10_000)

  test.each([
    ['in the clear on this machine', false],
    ['over TLS', true],
  ])('a link that is asked for arrives %s, with the right words, and signs in', async (_, startTls) => {
    const { arrived, port } = await server({ user: 'course', pass: 's3cret/!', startTls })
    const env = settings(port, { SMTP_URL: `smtp://course:s3cret%2F!@localhost:${port}?tls.rejectUnauthorized=false` })
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const browser = openBrowser()
    expect((await browser.ask('/sign-in/magic-link', { email: `bea-${startTls}@example.org` })).status).toBe(200)
    await vi.waitFor(() => expect(arrived).toHaveLength(1), 10_000)
    const [{ headers, text, to, secure }] = arrived as [(typeof arrived)[0]]
    expect({ to, secure }).toEqual({ to: `bea-${startTls}@example.org`, secure: startTls })
    expect(headers).toMatchObject({
      from: 'The course <course@example.org>',
      to,
      subject: 'Your link to sign in',
      'auto-submitted': 'auto-generated',
      'message-id': expect.stringMatching(/^<[0-9a-f-]{36}@localhost>$/),
      'content-type': 'text/plain; charset=utf-8',
      date: expect.stringMatching(/ \+0000$/),
    })
    expect(Object.keys(headers)).not.toContain('x-mailer')
    expect(text).toContain('Open this link to sign in to Before You Post:')
    const token = new RegExp(`^${site}/account#link=(\\w+)$`, 'm').exec(text)![1]!
    expect((await browser.ask(`/magic-link/verify?token=${token}`)).status).toBe(200)
    expect(await browser.who()).toMatchObject({ email: to, emailVerified: true })
    await tried()
    expect(await only()).toMatchObject({ sent: expect.any(String), tries: 1, trouble: null, body: '' })
  })

  test('words arrive as they were written', async () => {
    const { arrived, port } = await server()
    await sendMail(db, { ...mail, subject: 'Déjà vu – “again”' }, now(), settings(port))
    await vi.waitFor(() => expect(arrived).toHaveLength(1), 10_000)
    expect(arrived[0]!.text.trimEnd()).toBe(mail.text)
    expect(arrived[0]!.headers['subject']).toMatch(/^=\?UTF-8\?/i)
    await tried()
  })

  test('whoever asks does not wait for the mail server', async () => {
    let go = () => {}
    const { arrived, port } = await server({ hold: () => new Promise((resolve) => (go = resolve)) })
    await sendMail(db, mail, now(), settings(port))
    expect(arrived).toEqual([])
    expect(await only()).toMatchObject({ sent: null, body: mail.text })
    await vi.waitFor(() => (go(), expect(arrived).toHaveLength(1)), 10_000)
    await tried()
  })

  test('with the mail server down an e-mail stays, is tried again later, and arrives once', async () => {
    const port = await freePort()
    await sendMail(db, mail, now(), settings(port))
    await tried()
    expect(await only()).toMatchObject({ sent: null, tries: 1, body: mail.text, trouble: expect.stringMatching(/^The mail server cannot be reached: “.*ECONNREFUSED.*”\. See whether SMTP_URL is right and the server runs\. It is tried again by itself\.$/) })
    const { arrived } = await server({ port })
    await deliverMail(db, after(0.5), settings(port))
    expect(arrived).toEqual([])
    await deliverMail(db, after(1.1), settings(port))
    expect(arrived).toMatchObject([{ to: mail.to }])
    expect(await only()).toMatchObject({ sent: expect.any(String), tries: 2, body: '', trouble: null })
    for (const minutes of [2, 10, 60, 3000]) await deliverMail(db, after(minutes), settings(port))
    expect(arrived).toHaveLength(1)
  })

  test('the pauses grow, and after three days it is given up in words', async () => {
    const env = settings(await freePort())
    await sendMail(db, mail, now(), env)
    await tried()
    let at = 0
    for (const pause of [1, 5, 30, 60, 60]) {
      const { tries } = await only()
      await deliverMail(db, after(at + pause - 0.5), env)
      expect((await only()).tries).toBe(tries)
      at += pause + 0.1
      await deliverMail(db, after(at), env)
      expect((await only()).tries).toBe(tries + 1)
    }
    await deliverMail(db, after(3 * days + 1), env)
    expect(await only()).toMatchObject({ sent: null, tries: 6, trouble: expect.stringMatching(/^Given up after three days\. The mail server cannot be reached/) })
    const { arrived } = await server({ port: Number(new URL(env.SMTP_URL).port) })
    await deliverMail(db, after(3 * days + 100), env)
    expect(arrived).toEqual([])
  })

  test('what the server refuses for good is not tried again, and its answer is told without anybody’s address', async () => {
    const { arrived, port } = await server({ refuse: (to) => `550 5.1.1 <${to}>: no ama here, ask boss@example.com` })
    await sendMail(db, mail, now(), settings(port))
    await tried()
    expect((await only()).trouble).toMatch(/^The mail server refuses this e-mail for good: “550 .*5\.1\.1 <…>: no … here, ask …”\. See whether the address is right, and send it anew\.$/)
    await deliverMail(db, after(120), settings(port))
    expect(await only()).toMatchObject({ tries: 1, sent: null })
    expect(arrived).toEqual([])
  })

  test('what the server puts off for one person is tried again, and holds up nobody else', async () => {
    let busy = true
    const { arrived, port } = await server({ refuse: (to) => (busy && to === mail.to ? '451 Greylisted, come back later' : undefined) })
    await sendMail(db, mail, now(), settings(port))
    await tried()
    await sendMail(db, { ...mail, to: 'bea@example.org' }, now(), settings(port))
    await vi.waitFor(() => expect(arrived.map(({ to }) => to)).toEqual(['bea@example.org']), 10_000)
    await vi.waitFor(async () => expect((await listMail(db)).filter(({ sent }) => sent)).toHaveLength(1), 10_000)
    expect((await listMail(db)).find(({ recipient }) => recipient === mail.to)!.trouble).toMatch(/does not take this e-mail yet: “451 .*Greylisted, come back later”/)
    busy = false
    await deliverMail(db, after(1.1), settings(port))
    expect(arrived.map(({ to }) => to)).toEqual(['bea@example.org', mail.to])
  })

  test('a wrong password is told as one, and no password crosses a network in the clear', async () => {
    const { port, arrived, tries } = await server({ user: 'course', pass: 'right' })
    await sendMail(db, mail, now(), settings(port, { SMTP_URL: `smtp://course:wrong@127.0.0.1:${port}` }))
    await tried()
    expect((await only()).trouble).toMatch(/^The mail server does not let this site in: “.*535 Who are you\?.*”/)
    // The same server by an address that is not known to be this machine’s own: it offers no TLS.
    const env = settings(port, { SMTP_URL: `smtp://course:right@0.0.0.0:${port}` })
    await deliverMail(db, after(1.1), env)
    expect((await only()).trouble).toMatch(/^There is no safe way to the mail server: “.*”\. A password goes over TLS only/)
    expect([arrived, tries]).toEqual([[], ['wrong']])
  })

  test('several processes deliver at once, and each e-mail arrives once', async () => {
    const { arrived, port } = await server()
    const people = Array.from({ length: 25 }, (_, n) => `person${n}@example.org`)
    for (const to of people) await db.insertInto('mail').values({ id: to, recipient: to, subject: 'Hello', body: 'Hello', at: now(), due: now(), sent: null, trouble: null }).execute()
    const other = await openStore(placeOfStore())
    await Promise.all([deliverMail(db, now(), settings(port)), deliverMail(other, now(), settings(port)), deliverMail(other, now(), settings(port))])
    await other.destroy()
    expect(arrived.map(({ to }) => to).sort()).toEqual(people.sort())
    expect((await listMail(db)).every(({ sent, tries }) => sent && tries === 1)).toBe(true)
  })

  test('what a process had claimed when it died is sent by another; what it had sent as well, with the same name, so that a mailbox can tell', async () => {
    const { arrived, port } = await server()
    const claimed = { recipient: mail.to, subject: 'Hello', body: 'Hello', at: now(), tries: 1, due: after(1), sent: null, trouble: null }
    await db.insertInto('mail').values({ id: 'one', ...claimed }).execute()
    await deliverMail(db, now(), settings(port))
    expect(arrived).toEqual([])
    await deliverMail(db, after(1.1), settings(port))
    expect(arrived).toHaveLength(1)
    await db.deleteFrom('mail').execute()
    await db.insertInto('mail').values({ id: 'one', ...claimed }).execute()
    await deliverMail(db, after(1.1), settings(port))
    expect(arrived[1]!.headers['message-id']).toBe(arrived[0]!.headers['message-id'])
  })

  test('what the server has taken while the store could not be told is told later, and not sent again', async () => {
    const { arrived, port } = await server()
    await forbidSent(db, kind)
    await db.insertInto('mail').values({ id: 'two', recipient: mail.to, subject: 'Hello', body: 'Hello', at: now(), due: now(), sent: null, trouble: null }).execute()
    await expect(deliverMail(db, now(), settings(port))).rejects.toThrow('no room')
    expect(arrived).toHaveLength(1)
    await allowSent(db, kind)
    await deliverMail(db, after(1.1), settings(port))
    expect(await only()).toMatchObject({ sent: expect.any(String), body: '' })
    expect(arrived).toHaveLength(1)
  })

  test('in a transaction an e-mail goes out after it is done, and not at all when it is undone', async () => {
    const { arrived, port } = await server()
    const undone = db.transaction().execute(async (tx) => {
      await sendMail(tx, mail, now(), settings(port))
      throw new Error('undone')
    })
    await expect(undone).rejects.toThrow('undone')
    await db.transaction().execute((tx) => sendMail(tx, { ...mail, to: 'bea@example.org' }, now(), settings(port)))
    await deliverMail(db, now(), settings(port))
    expect(arrived.map(({ to }) => to)).toEqual(['bea@example.org'])
  })

  test('nobody slips a header or a second recipient into an e-mail', async () => {
    const bad = [
      { subject: 'Hello\r\nBcc: all@example.org' },
      { subject: 'Hello\nBcc: all@example.org' },
      { to: 'ama@example.org\r\nBcc: all@example.org' },
      { to: 'ama@example.org, all@example.org' },
      { to: 'Ama <ama@example.org>' },
      { to: 'ama' },
      { to: '' },
    ]
    for (const each of bad) await expect(sendMail(db, { ...mail, ...each }, now(), {})).rejects.toThrow('An e-mail was refused')
    expect(await listMail(db)).toEqual([])
  })

  test('without a mail server an e-mail waits where an administrator reads it, for seven days; later only that it was, for thirty', async () => {
    await sendMail(db, mail, now(), {})
    const { arrived, port } = await server()
    await deliverMail(db, after(1), settings(port)) // one that is set up later does not send links that were handed on long ago
    expect(arrived).toEqual([])
    expect(await only()).toMatchObject({ recipient: mail.to, subject: mail.subject, body: mail.text, sent: null, tries: 0, trouble: null })
    await tidyMail(db, after(6.9 * days))
    expect((await only()).body).toBe(mail.text)
    await tidyMail(db, after(7.1 * days))
    expect(await only()).toMatchObject({ recipient: mail.to, body: '' })
    await tidyMail(db, after(30.1 * days))
    expect(await listMail(db)).toEqual([])
  })

  test('whoever has not been seen for as long as accounts are kept is warned', async () => {
    vi.stubEnv('KEEP_MONTHS', '12')
    const me = await newPerson(db)
    await db.updateTable('person').set({ lastSeen: '2020-01-01' }).where('id', '=', me).execute()
    await keepHouse(db, now())
    expect(await listMail(db)).toMatchObject([{ subject: 'Your account will be erased' }])
    vi.stubEnv('KEEP_MONTHS', undefined)
  })

  test('what has expired goes, and what is good stays', async () => {
    const me = await newPerson(db)
    const [past, future, long] = [after(-1), after(60), after(-31 * days)]
    const made = { createdAt: now(), updatedAt: now() }
    await db.deleteFrom('session').execute()
    await db.deleteFrom('verification').execute()
    for (const [id, expiresAt] of [['old', past], ['good', future]] as const) {
      await db.insertInto('session').values({ id, token: id, userId: me, expiresAt, ipAddress: null, userAgent: null, ...made }).execute()
      await db.insertInto('verification').values({ id, identifier: id, value: id, expiresAt, ...made }).execute()
    }
    const invitation = { email: '', role: 'educator', by: me, at: long, used: null, withdrawn: null } as const
    await db.insertInto('invitation').values([
      { ...invitation, id: 'old', expires: long },
      { ...invitation, id: 'spent', expires: future, used: long },
      { ...invitation, id: 'withdrawn', expires: future, withdrawn: long },
      { ...invitation, id: 'just over', expires: past },
      { ...invitation, id: 'just used', expires: future, used: past },
      { ...invitation, id: 'good', expires: future },
    ]).execute()
    await keepHouse(db, now())
    const ids = async (table: 'session' | 'verification' | 'invitation') => (await db.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id)
    expect([await ids('session'), await ids('verification'), await ids('invitation')]).toEqual([['good'], ['good'], ['good', 'just over', 'just used']])
  })
})

test('a mail server is used only with an address of this site to build links from, and what is wrong is said without the password', () => {
  const good = settings(25, { SMTP_URL: 'smtp://user:hush@mail.example.org:587' })
  expect(mailWorks(good)).toBe(true)
  expect(mailServer({ ...good, MAIL_FROM: '' })).toMatchObject({ ok: true, server: { from: 'Before You Post <no-reply@localhost>' } })
  expect(mailServer({ ...good, MAIL_FROM: 'course@example.org' })).toMatchObject({ ok: true })
  expect(mailServer({})).toMatchObject({ ok: false, say: expect.stringContaining('Set SMTP_URL') })
  for (const wrong of [{ PUBLIC_URL: undefined }, { PUBLIC_URL: 'nonsense' }, { PUBLIC_URL: 'ftp://example.org' }, { SMTP_URL: 'mail.example.org hush' }, { SMTP_URL: 'https://user:hush@mail.example.org' }, { MAIL_FROM: 'the course' }, { MAIL_FROM: 'a@example.org\r\nBcc: b@example.org' }]) {
    const found = mailServer({ ...good, ...wrong })
    expect(found).toMatchObject({ ok: false, say: expect.stringMatching(/^(SMTP_URL|MAIL_FROM|PUBLIC_URL): .*Until then e-mails stay here, where an administrator reads them\.$/s) })
    expect(JSON.stringify(found)).not.toContain('hush')
  }
})

/** From now on the store fails to write down that an e-mail was sent, as a full disk would. */
async function forbidSent(db: Db, kind: 'sqlite' | 'postgres') {
  if (kind === 'sqlite') return sql`create trigger full before update of sent on mail begin select raise(abort, 'no room'); end`.execute(db)
  await sql`create function no_room() returns trigger language plpgsql as $$ begin raise exception 'no room'; end $$`.execute(db)
  await sql`create trigger full_up before update of sent on mail for each row execute function no_room()`.execute(db)
}

async function allowSent(db: Db, kind: 'sqlite' | 'postgres') {
  await (kind === 'sqlite' ? sql`drop trigger full` : sql`drop trigger full_up on mail`).execute(db)
}
