import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readBackup } from '#lib/record/backup.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import { extremePlay } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { accountDoor, apartDoor, exportDoor, nameDoor } from '#server/account-doors.ts'
import { note } from '#server/audit.ts'
import type { Db } from '#server/db/schema.ts'
import { keepApart, putRows } from '#server/records.ts'
import { versionOf } from '#server/to-judge.ts'
import { scenarios } from '#scenarios/index.ts'
import { attempt, check, debrief, entry, evening, pick } from '#tests/support/rows.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { newVisitor, signUp, type Visitor } from '#tests/support/visitor.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const at = evening('20:00')
const story = scenarios[0]!
const picks = extremePlay(story, walk(story), 'most')
const rowsOf = (word: string) => [
  attempt(at, `${word}-a`, { scenario: story.id, shape: shapeHash(story) }),
  ...picks.map((choice, n) => pick(at, `${word}-a`, n, choice)),
  debrief(at, `${word}-a`),
  check(at, 'loaf', `${word}-lesson`),
  entry(at, `${word}-entry`, { relates: `I will ask ${word} first.` }),
]

const postgres = thePostgres()

test('a guest is told what this site offers, even where there is no store', async () => {
  vi.stubEnv('DATABASE_URL', 'postgres://nobody@127.0.0.1:9/none')
  vi.stubEnv('PUBLIC_URL', 'https://example.org')
  vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:2525')
  vi.stubEnv('OIDC_ISSUER', 'https://sign-in.example.org')
  vi.stubEnv('OIDC_CLIENT_ID', 'course')
  vi.stubEnv('OIDC_NAME', 'Example Trust')
  const { status, body } = await newVisitor().ask(accountDoor, '/api/account')
  expect({ status, body }).toEqual({ status: 200, body: { account: null, site: { mail: true, singleSignOn: 'Example Trust' } } })
  vi.unstubAllEnvs()
})

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)

  test('whoever is signed in is told who they are, and a guest that they are nobody', async () => {
    const { id, email, visitor } = await signUp(db, { name: 'Siân', by: 'password' })
    const { body } = await visitor.ask(accountDoor, '/api/account')
    expect(body).toEqual({ account: { id, name: 'Siân', email, emailVerified: false, role: 'learner', hasPassword: true }, site: { mail: false } })
    expect((await newVisitor().ask(accountDoor, '/api/account')).body).toEqual({ account: null, site: { mail: false } })
  })

  test('a session that has ended is that of nobody, and so is a made-up one', async () => {
    const { id, visitor } = await signUp(db)
    await db.deleteFrom('session').where('userId', '=', id).execute()
    expect((await visitor.ask(accountDoor, '/api/account')).body['account']).toBeNull()
    const liar = newVisitor()
    liar.cookies.set('byp.session_token', 'made.up')
    expect((await liar.ask(accountDoor, '/api/account')).body['account']).toBeNull()
  })

  test('a session that is renewed gives its new cookie back', async () => {
    const { id, visitor } = await signUp(db)
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString()
    await db.updateTable('session').set({ expiresAt: soon }).where('userId', '=', id).execute()
    const { headers } = await visitor.ask(accountDoor, '/api/account')
    expect(headers.getSetCookie().join()).toContain('byp.session_token=')
  })

  test('who signs in through an organisation has no password here', async () => {
    const { id, visitor } = await signUp(db)
    const values = { id: `${id} elsewhere`, userId: id, providerId: 'organisation', accountId: 'ama.there', createdAt: at, updatedAt: at }
    await db.insertInto('login').values({ ...values, password: null, accessToken: null, refreshToken: null, idToken: null, accessTokenExpiresAt: null, refreshTokenExpiresAt: null, scope: null }).execute()
    expect((await visitor.ask(accountDoor, '/api/account')).body['account']).toMatchObject({ hasPassword: false })
  })

  test('a name can be changed to one that reads as a name', async () => {
    const { visitor } = await signUp(db)
    expect((await visitor.ask(nameDoor, '/api/account/name', { name: '  Siân Ní Dhomhnaill ' })).body).toEqual({ name: 'Siân Ní Dhomhnaill' })
    expect((await visitor.ask(accountDoor, '/api/account')).body['account']).toMatchObject({ name: 'Siân Ní Dhomhnaill' })
    for (const name of ['', '   ', 'x'.repeat(81), 'two\nlines', 'back\u202Ewards']) {
      const { status, body } = await visitor.ask(nameDoor, '/api/account/name', { name })
      expect(status).toBe(422)
      expect(body.say).toMatch(/^Your name cannot be changed to this: /)
    }
    expect((await visitor.ask(nameDoor, '/api/account/name', { name: '🧁'.repeat(80) })).status).toBe(200)
    expect((await visitor.ask(nameDoor, '/api/account/name', {})).status).toBe(400)
    expect((await visitor.ask(accountDoor, '/api/account')).body['account']).toMatchObject({ name: '🧁'.repeat(80) })
  })

  test('what was kept apart is shown to its learner, and to nobody else', async () => {
    const [me, other] = [await signUp(db), await signUp(db)]
    await keepApart(db, me.id, [{ id: 'x', say: 'This could not be read.', raw: { odd: true } }], at)
    expect((await me.visitor.ask(apartDoor, '/api/account/apart')).body).toEqual({ apart: [{ id: 'x', say: 'This could not be read.', at, raw: { odd: true } }] })
    expect((await other.visitor.ask(apartDoor, '/api/account/apart')).body).toEqual({ apart: [] })
  })

  test('a guest gets nothing of it, and another site may ask for nothing', async () => {
    const guest = newVisitor()
    for (const [door, path] of [[apartDoor, '/apart'], [exportDoor, '/export']] as const) expect((await guest.ask(door, `/api/account${path}`)).status).toBe(401)
    expect((await guest.ask(nameDoor, '/api/account/name', { name: 'Ama' })).status).toBe(401)
    const { visitor } = await signUp(db)
    expect((await visitor.ask(nameDoor, '/api/account/name', { name: 'Ama' }, { Origin: 'https://elsewhere.example' })).status).toBe(403)
  })

  async function filledIn(word: string) {
    const person = await signUp(db, { name: word, by: 'password' })
    await putRows(db, person.id, rowsOf(word), versionOf, at)
    await keepApart(db, person.id, [{ id: `${word}-x`, say: 'This could not be read.', raw: { word } }], at)
    await db.insertInto('certificate').values({ id: `${word}-certificate`, learner: person.id, code: `${word}-code`, at }).execute()
    await db.insertInto('revoked').values({ id: `${word}-certificate`, at }).execute()
    await person.visitor.auth('/sign-in/magic-link', { email: person.email })
    return person
  }

  async function exported(visitor: Visitor) {
    const response = await visitor.send(exportDoor, '/api/account/export')
    const files = unzipSync(new Uint8Array(await response.arrayBuffer()))
    return { response, files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)])) }
  }

  test('the archive holds everything of mine, and brings my record back in any browser', async () => {
    const { id, email, visitor } = await filledIn('Marmalade')
    const { response, files } = await exported(visitor)
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="before-you-post-\d{4}-\d\d-\d\d\.zip"$/)
    expect(Object.keys(files).sort()).toEqual(['READ-ME.txt', 'account.json', 'certificates.json', 'history.json', 'kept-apart.json', 'outcomes.json', 'record.json'])

    const read = readBackup(files['record.json']!, [])
    expect(read).toMatchObject({ ok: true, known: 0, removed: 0, unreadable: [] })
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1)
    expect(read.ok && [...read.fresh].sort(byId)).toEqual(rowsOf('Marmalade').sort(byId))

    const of = (name: string) => JSON.parse(files[name]!) as unknown
    expect(of('account.json')).toMatchObject({ id, name: 'Marmalade', email, role: 'learner', signsInWith: [{ way: 'a password of this site' }], signedIn: [{}], mail: [{ subject: 'Your link to sign in' }] })
    expect(of('certificates.json')).toEqual([{ id: 'Marmalade-certificate', code: 'Marmalade-code', at, revoked: at }])
    expect(of('kept-apart.json')).toEqual([{ id: 'Marmalade-x', say: 'This could not be read.', at, raw: { word: 'Marmalade' } }])
    expect(of('outcomes.json')).toMatchObject([{ attempt: 'Marmalade-a', scenario: story.id, passed: true, ending: 'good', rehearsal: false, debriefed: at }])
    expect(of('history.json')).toMatchObject([{ what: 'account made', by: 'you' }, { what: 'record exported', by: 'you' }])
    for (const name of Object.keys(files).filter((each) => each !== 'READ-ME.txt')) expect(files['READ-ME.txt']).toContain(name)
  })

  test('the archive holds nothing that opens a door, and nothing of anybody else', async () => {
    const other = await filledIn('Gooseberry')
    const me = await filledIn('Damson')
    await note(db, { actor: other.id, what: 'role changed', whom: me.id, detail: 'from educator to learner' }, at)
    const { files } = await exported(me.visitor)
    expect(JSON.parse(files['history.json']!)).toContainEqual({ at, what: 'role changed', by: 'somebody else', whom: 'you', detail: 'from educator to learner' })

    const session = await db.selectFrom('session').select('token').where('userId', '=', me.id).executeTakeFirstOrThrow()
    const login = await db.selectFrom('login').select('password').where('userId', '=', me.id).executeTakeFirstOrThrow()
    const links = await db.selectFrom('verification').select('identifier').execute()
    const mail = await db.selectFrom('mail').select('body').where('recipient', '=', me.email).executeTakeFirstOrThrow()
    const token = /#link=(\S+)/.exec(mail.body)![1]!
    const never = [session.token, login.password!, me.password, '"password"', token, ...links.map(({ identifier }) => identifier), 'Gooseberry', other.id, other.email]
    const all = Object.values(files).join('\n')
    expect(all).toContain('Damson')
    expect(never.filter((each) => all.includes(each))).toEqual([])
  })

  test('somebody with nothing yet gets an archive too, without certificates, and it is noted', async () => {
    const { id, visitor } = await signUp(db)
    const { files } = await exported(visitor)
    expect(files).not.toHaveProperty('certificates.json')
    expect(readBackup(files['record.json']!, [])).toMatchObject({ ok: true, fresh: [] })
    expect(await db.selectFrom('audit').select('what').where('actor', '=', id).where('what', '=', 'record exported').execute()).toHaveLength(1)
  })
})
