import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openAsItIs } from '#server/db/as-it-is.ts'
import { backup, restore } from '#server/db/backup.ts'
import { copyStore, fingerprint, type Prints } from '#server/db/copy.ts'
import { letGo } from '#server/db/files.ts'
import { openStore, type Place } from '#server/db/open.ts'
import { tables, type Db } from '#server/db/schema.ts'
import { allRows, keptApart, putRows } from '#server/records.ts'
import { secretOf } from '#server/settings.ts'
import { attempt, check, debrief, entry, evening, finish, minutes, pick } from '#tests/support/rows.ts'
import { smallScenario } from '#tests/support/small-scenario.ts'
import { emptyPlace, newPerson } from '#tests/support/stores.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const at = evening('20:00')
const cake = smallScenario()
const versions = (id: string, shape: string) => (id === cake.id && shape === 's1' ? cake : undefined)
const drill = 240_000 // whole commands, on a busy machine

const postgres = thePostgres()

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  test('a backup made while learners go on is one moment and lacks nothing; restored, each has their record again', async () => {
    const here = await emptyPlace(kind, postgres.url)
    const db = await openStore(here)
    await fill(db)
    const going = { on: true, acknowledged: [] as string[] }
    const writers = [1, 2].map(() => learn(db, going))
    while (going.acknowledged.length < 5) await nextTurn()
    const before = [...going.acknowledged]
    const { file, bytes, tables: prints } = await answer<{ file: string; bytes: number; tables: Prints }>('backup', ['--json'], settings(here)).finally(() => (going.on = false))
    expect(going.acknowledged.length).toBeGreaterThan(before.length)
    await Promise.all(writers)

    expect(readdirSync(dirname(file))).toEqual([basename(file)])
    expect(statSync(file)).toMatchObject({ size: bytes })
    expect(statSync(file).mode & 0o777).toBe(0o600)

    const there = await emptyPlace(kind, postgres.url)
    expect(await answer('restore', [file, '--json'], settings(there))).toMatchObject({ from: file, tables: prints })
    const again = await openStore(there)
    expect(await fingerprint(again)).toEqual(prints)
    // Every learner’s last change is in their journal: a backup of several moments would have a number that no stretch of it bears, or the reverse.
    const torn = await sql`select id from learner where seq <> (select max(seq) from journal where learner = learner.id)`.execute(again)
    expect(torn.rows).toEqual([])
    for (const who of ['Ama', 'Bo', ...before]) {
      expect(byId(await allRows(again, who))).toEqual(byId(await allRows(db, who)))
      expect(byId(await keptApart(again, who))).toEqual(byId(await keptApart(db, who)))
    }
    await Promise.all([db.destroy(), again.destroy()])
  }, drill)

  test('a store that is not empty is replaced only when asked, and then kept', async () => {
    const { file, prints } = await somethingKept()
    const here = await emptyPlace(kind, postgres.url)
    const db = await openStore(here)
    await newPerson(db, 'Cleo')
    const was = await fingerprint(db)
    await letGo(db)

    const refused = await run('restore', [file, '--json'], settings(here))
    expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringMatching(/this store is not empty.*--replace/) })
    const { kept } = await answer<{ kept: string }>('restore', [file, '--replace', '--json'], settings(here))
    const now = await openStore(here)
    expect(await fingerprint(now)).toEqual(prints)
    await letGo(now)
    const old = await openAsItIs({ file: kept })
    expect(await fingerprint(old)).toEqual(was)
    await letGo(old)
  }, drill)

  test('a store that is brought back has another name, so that every device sends it again what came after the backup', async () => {
    const here = await emptyPlace(kind, postgres.url)
    const db = await openStore(here)
    const [name, cookies] = [await secretOf(db, 'name'), await secretOf(db, 'cookies')]
    const file = join(mkdtempSync(join(tmpdir(), 'byp-backup-')), 'a.backup')
    await backup(here, file, at)
    const there = await emptyPlace(kind, postgres.url)
    await restore(there, file, at)
    const again = await openStore(there)
    expect(await secretOf(again, 'cookies')).toBe(cookies)
    expect(await secretOf(again, 'name')).not.toBe(name)
    await Promise.all([letGo(db), letGo(again)])
  })

  test('a store is copied only into an empty one, and not at all when what arrives differs', async () => {
    const [from, to] = await Promise.all([1, 2].map(async () => openStore(await emptyPlace(kind, postgres.url))))
    await fill(from!)
    await newPerson(to!, 'Cleo')
    await expect(copyStore(from!, to!)).rejects.toThrow(/^Table person: .* has rows there already\. Copy into an empty store/)
    await to!.deleteFrom('person').execute()
    for (const [does, says] of [["update audit set detail = 'x' where id = new.id", 'what was written is not what was read'], ['delete from audit where id = new.id', '0 of 450 rows arrived']] as const) {
      await meddle(to!, kind, does)
      await expect(copyStore(from!, to!)).rejects.toThrow(`Table audit: ${says}. Nothing was kept.`)
      expect(Object.values(await fingerprint(to!)).map(({ count }) => count)).toEqual(tables.map(() => 0))
    }
    await Promise.all([from!.destroy(), to!.destroy()])
  })

  test('no table is left out', async () => {
    const db = await openStore(await emptyPlace(kind, postgres.url))
    expect((await db.introspection.getTables()).map(({ name }) => name).sort()).toEqual([...tables].sort())
    await db.destroy()
  })
})

test('what people send while PostgreSQL is restored is in the backup of before or in the store of after', async () => {
  const { file } = await somethingKept()
  const here = await emptyPlace('postgres', postgres.url)
  const [db, other] = [await openStore(here), await openStore(here)]
  await fill(db)
  const going = { on: true, acknowledged: [] as string[] }
  const writing = [db, other].map((each) => note(each, going))
  process.env['DATA_DIR'] = emptyFolder()
  const { kept } = await restore(here, file, at, true).finally(() => (going.on = false))
  await Promise.all(writing)
  const old = await openAsItIs({ file: kept! })
  const ids = async (store: Db) => (await store.selectFrom('audit').select('id').where('what', '=', 'said').execute()).map(({ id }) => id)
  const [before, after] = [await ids(old), await ids(db)]
  expect([...before, ...after].sort()).toEqual(going.acknowledged.sort())
  expect(after.length).toBeGreaterThan(0)
  await Promise.all([db.destroy(), other.destroy(), old.destroy()])
})

test('a store moves from its file to PostgreSQL; the file stays, and the password is not said', async () => {
  const file = join(emptyFolder(), 'course.db')
  const db = await openStore({ file })
  await fill(db)
  const [prints, hers] = [await fingerprint(db), byId(await allRows(db, 'Ama'))]
  const to = await emptyPlace('postgres', postgres.url)
  const url = new URL((to as { url: string }).url)
  url.password = 'not-to-be-said'
  const env = { DATA_DIR: dirname(file), DATABASE_URL: url.href }
  expect(await run('db:move', [], env)).toMatchObject({ code: 1, stderr: expect.stringMatching(/course\.db: it is in use.*Stop the server/) })
  await letGo(db)

  const before = sha(file)
  const moved = await answer('db:move', ['--json'], env)
  expect(moved).toEqual({ from: file, to: expect.stringContaining(url.pathname), tables: prints, matches: true })
  expect(JSON.stringify(moved)).not.toContain(url.password)
  expect(sha(file)).toBe(before)
  const there = await openStore(to)
  expect(await fingerprint(there)).toEqual(prints)
  expect(byId(await allRows(there, 'Ama'))).toEqual(hers)
  const again = await run('db:move', ['--from', file], env)
  expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('Table person: the store to copy into has rows there already') })
  await there.destroy()
}, drill)

test('a file that is no whole backup is refused in words, and nothing is touched', async () => {
  const { file } = await somethingKept()
  const whole = readFileSync(file)
  const folder = emptyFolder()
  const to = { file: join(folder, 'here', 'course.db') }
  const refused = async (name: string, bytes: Uint8Array, says: RegExp) => {
    writeFileSync(join(folder, name), bytes)
    await expect(restore(to, join(folder, name), at)).rejects.toThrow(says)
    expect(readdirSync(dirname(to.file))).toEqual([])
  }
  await expect(restore(to, join(folder, 'nowhere'), at)).rejects.toThrow(/nowhere: there is no such file\. Name one/)
  await refused('letter', Buffer.from('Dear all'), /letter: this is no backup of the course\. Name another/)
  await refused('empty', Buffer.of(), /this is no backup of the course/)
  await refused('half', whole.subarray(0, whole.length / 2), /half: it is damaged/)
  await refused('last page', whole.subarray(0, -4096), /last page: it is damaged/)
  await refused('word', Buffer.from(whole.toString('latin1').replaceAll('signed in', 'signed up'), 'latin1'), /word: it is not as it was made \(audit\)/)

  const store = join(folder, 'course.db')
  await letGo(await openStore({ file: store }))
  await refused('store', readFileSync(store), /this is no backup of the course/)

  const newer = join(folder, 'newer')
  writeFileSync(newer, whole)
  const db = await openStore({ file: newer })
  await sql`insert into kysely_migration values ('9999-later', ${at})`.execute(db)
  await letGo(db)
  await refused('later', readFileSync(newer), /a newer version of the course made it \(9999-later\)\. Use that version/)
})

test('a backup is not put in place of a file that a server has open; a store that is damaged can be replaced, and is kept', async () => {
  const { file, prints } = await somethingKept()
  const to = { file: join(emptyFolder(), 'course.db') }
  const server = await openStore(to)
  await expect(restore(to, file, at, true)).rejects.toThrow(/course\.db: it is in use: a server runs on it/)
  await letGo(server)
  await restore(to, file, at) // it was empty

  writeFileSync(to.file, 'spoilt')
  writeFileSync(`${to.file}-wal`, 'spoilt too')
  await expect(restore(to, file, at)).rejects.toThrow('this store is not empty')
  const { kept } = await restore(to, file, at, true)
  expect([kept!, `${kept}-wal`].map((each) => readFileSync(each, 'utf8'))).toEqual(['spoilt', 'spoilt too'])
  const db = await openStore(to)
  expect(await fingerprint(db)).toEqual(prints)
  await letGo(db)
})

test('a backup is not written over another, nor into the course, nor of nothing', async () => {
  const { file, place } = await somethingKept()
  await expect(backup(place, file, at)).rejects.toThrow('there is such a file already')
  await expect(backup(place, join(process.cwd(), 'public', 'mine.backup'), at)).rejects.toThrow('it lies inside the course itself')
  const folder = emptyFolder()
  await expect(backup({ file: join(folder, 'course.db') }, join(folder, 'b'), at)).rejects.toThrow('course.db: there is no such file')
  expect(readdirSync(folder)).toEqual([])
})

test('a command that is asked wrongly says how to ask', async () => {
  const env = { DATA_DIR: emptyFolder(), DATABASE_URL: '' }
  const asked = await Promise.all([run('restore', ['--json'], env), run('backup', ['one', 'two'], env), run('db:move', [], env)])
  expect(asked.map(({ code, stdout }) => [code, stdout])).toEqual([[1, ''], [1, ''], [1, '']])
  expect(asked.map(({ stderr }) => stderr.trim())).toEqual([
    'What was asked for: no backup is named. Write: npm run restore -- file [--replace].',
    '“two”: this is one thing more than the command takes. Write: npm run backup, or: npm run backup -- file.',
    'DATABASE_URL: it is not set, and says where to move to. Set it to the address of an empty database: postgres://name:password@host/database.',
  ])
}, drill)

test('a fingerprint tells every value, whatever the order and the kind of store', async () => {
  const [one, other] = [await openStore(await emptyPlace('sqlite', '')), await openStore(await emptyPlace('postgres', postgres.url))]
  const words = fc.string({ unit: 'grapheme', maxLength: 8 }).filter((text) => !text.includes('\0')) // which PostgreSQL does not keep
  const stretch = fc.record({ learner: fc.constant('Ama'), n: fc.nat(99), seq: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), body: fc.uint8Array({ maxLength: 5 }).map((bytes) => Buffer.from(bytes)) })
  const mail = fc.record({ id: words, recipient: words, subject: words, body: words, at: words, due: fc.option(words), sent: fc.option(words), tries: fc.nat(9), trouble: fc.option(words) })
  const stretches = fc.uniqueArray(stretch, { selector: ({ n }) => n, maxLength: 5 })
  const mails = fc.uniqueArray(mail, { selector: ({ id }) => id, minLength: 1, maxLength: 5 })
  const holding = async (db: Db, stretched: object[], sent: object[]) => {
    await db.deleteFrom('person').execute()
    await db.deleteFrom('mail').execute()
    await newPerson(db, 'Ama')
    await db.insertInto('learner').values({ id: 'Ama', created: at }).execute()
    for (const row of stretched) await db.insertInto('journal').values(row as never).execute()
    for (const row of sent) await db.insertInto('mail').values(row as never).execute()
    return fingerprint(db)
  }
  await fc.assert(
    fc.asyncProperty(stretches, mails, fc.gen(), async (stretched, sent, choose) => {
      const shuffled = <T>(list: T[]) => choose(fc.shuffledSubarray<T>, list, { minLength: list.length })
      const prints = await holding(one, stretched, sent)
      expect(await holding(other, shuffled(stretched), shuffled(sent))).toEqual(prints)
      const columns = Object.keys(sent[0]!) as (keyof (typeof sent)[0])[]
      const column = columns[choose(fc.nat, columns.length - 1)]!
      const changed = { ...sent[0]!, [column]: column === 'tries' ? sent[0]!.tries + 1 : `${sent[0]![column] ?? ''}!` }
      fc.pre(!sent.slice(1).some(({ id }) => id === changed.id))
      expect((await holding(one, stretched, [changed, ...sent.slice(1)])).mail).not.toEqual(prints.mail)
      const [first, ...rest] = stretched
      if (first) expect((await holding(one, [{ ...first, body: Buffer.concat([first.body, Buffer.of(0)]) }, ...rest], sent)).journal).not.toEqual(prints.journal)
    }),
    { numRuns: 20 },
  )
  await Promise.all([one.destroy(), other.destroy()])
})

/** A store with something in every table, and more in some than is copied at once. */
async function fill(db: Db) {
  const good = ['a', 'b'].map((id) => [attempt(at, id), pick(at, id, 0, 'fly')])
  for (const who of ['Ama', 'Bo']) {
    await newPerson(db, who)
    const times = { createdAt: at, updatedAt: at }
    await db.insertInto('session').values({ id: `${who} phone`, token: `${who} token`, userId: who, expiresAt: at, ipAddress: null, userAgent: 'A browser', ...times }).execute()
    await putRows(db, who, [...good.flat(), check(at, 'loaf'), finish(at), debrief(at, 'c'), entry(at, 'e', { relates: 'Liebe Grüße 💛' })], versions, at)
    await putRows(db, who, Array.from({ length: 250 }, (_, n) => minutes(at, `lesson:l${n}`, 1)), versions, at)
    const none = { accessToken: null, refreshToken: null, idToken: null, accessTokenExpiresAt: null, refreshTokenExpiresAt: null, scope: null }
    await db.insertInto('login').values({ id: `${who} word`, userId: who, providerId: 'credential', accountId: who, password: 'scrypt', ...none, ...times }).execute()
    await db.insertInto('certificate').values({ id: `certificate of ${who}`, learner: who, code: 'code', at }).execute()
  }
  const group = { study_group: 'g' }
  const work = { assignment: 'w', person: 'Ama', member: 'm' }
  await db.insertInto('study_group').values({ id: 'g', name: 'March nurses', code: 'c', asks_number: 0, made: at, archived: null }).execute()
  await db.insertInto('educator').values(['Ama', 'Bo'].map((person) => ({ ...group, person, since: at }))).execute()
  await db.insertInto('member').values([{ id: 'm', ...group, person: 'Ama', name: 'Ama', number: '7', email: '', since: at, joined: at }, { id: 'n', ...group, person: null, name: 'Cleo', number: '', email: '', since: at, joined: null }]).execute()
  await db.insertInto('assignment').values({ id: 'w', ...group, what: 'module:people', opens: '2026-11-22', due: null, asks: 'complete', message: '', everyone: 0, made: at, withdrawn: null }).execute()
  await db.insertInto('assigned').values({ assignment: work.assignment, member: work.member }).execute()
  await db.insertInto('extension').values({ assignment: work.assignment, member: work.member, due: '2026-12-24' }).execute()
  await db.insertInto('pattern').values(['bus', 'cat'].map((scene) => ({ ...group, scenario: 'cake', shape: 's1', scene, counts: '{}', counted: '[]', at, hidden: 0 }))).execute()
  await db.insertInto('recovery').values({ id: 'hash', person: 'Ama', made: at }).execute()
  await db.insertInto('reminding').values({ person: 'Ama', email: 1, lead: 3, quiet_from: 21, quiet_to: 8, feed: null }).execute()
  await db.insertInto('reminded').values(['2026-12-01', '2026-12-24'].map((due) => ({ assignment: work.assignment, person: work.person, due, at }))).execute()
  await db.insertInto('report').values({ id: 'r', at, place: '/about', shape: '', words: 'A word is missing.', done: null }).execute()
  await db.insertInto('verification').values({ id: 'v', identifier: 'ama@example.org', value: 'link', expiresAt: at, createdAt: at, updatedAt: at }).execute()
  await db.insertInto('revoked').values({ id: 'certificate of nobody', at }).execute()
  await db.insertInto('setting').values({ name: 'secret', value: 'secret' }).execute()
  await db.insertInto('issuer_key').values({ id: 'k', created: at, retired: null, public_key: 'public', private_key: 'private' }).execute()
  await db.insertInto('invitation').values({ id: 'i', email: 'cleo@example.org', role: 'educator', by: 'Ama', at, expires: at, used: null, withdrawn: null }).execute()
  await db.insertInto('mail').values({ id: 'm', recipient: 'cleo@example.org', subject: 'Welcome', body: '…', at, due: at, sent: null, trouble: null }).execute()
  await db.insertInto('audit').values(Array.from({ length: 450 }, (_, n) => ({ id: `entry ${n}`, at, actor: 'Ama', what: 'signed in', whom: null, detail: null }))).execute()
}

type Going = { on: boolean; acknowledged: string[] }

/** New people sign up and learn, one after the other. */
async function learn(db: Db, going: Going) {
  while (going.on) {
    const who = await newPerson(db)
    for (const id of ['x', 'y']) await putRows(db, who, [check(at, id), entry(at, id)], versions, at)
    going.acknowledged.push(who)
    await nextTurn()
  }
}

/** Somebody writes one entry of the audit log after another. One that has to wait too long is refused, and not acknowledged. */
async function note(db: Db, going: Going) {
  const tooLong = '55P03'
  while (going.on) {
    const id = crypto.randomUUID()
    const kept = db.insertInto('audit').values({ id, at, actor: 'Ama', what: 'said', whom: null, detail: null }).execute()
    await kept.then(() => going.acknowledged.push(id), (error: { code?: string }) => (error.code === tooLong ? undefined : Promise.reject(error)))
  }
}

/** Something in the database changes what is written to it, as a fault of the disk would. */
async function meddle(db: Db, kind: 'sqlite' | 'postgres', does: string) {
  const statements = {
    sqlite: ['drop trigger if exists meddle', `create trigger meddle after insert on audit begin ${does}; end`],
    postgres: [
      `create or replace function meddle() returns trigger as $$ begin ${does}; return null; end $$ language plpgsql`,
      'create or replace trigger meddle after insert on audit for each row execute function meddle()',
    ],
  }
  for (const statement of statements[kind]) await sql.raw(statement).execute(db)
}

type Kept = { place: Place; file: string; prints: Prints }
let keptOnce: Promise<Kept> | undefined

/** A store in a file, its backup, and what is in them; nobody changes them. */
function somethingKept(): Promise<Kept> {
  return (keptOnce ??= keep())
}

async function keep(): Promise<Kept> {
  const place = await emptyPlace('sqlite', '')
  const db = await openStore(place)
  await fill(db)
  const file = join(emptyFolder(), 'mine.backup')
  const { tables: prints } = await backup(place, file, at)
  await letGo(db)
  return { place, file, prints }
}

function byId<T extends { id: string }>(list: T[]): T[] {
  return list.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'byp-backup-'))
}

function settings(place: Place): Record<string, string> {
  return 'file' in place ? { DATA_DIR: dirname(place.file), DATABASE_URL: '' } : { DATA_DIR: emptyFolder(), DATABASE_URL: place.url }
}

function sha(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** What a command that went well printed as JSON. */
async function answer<Answer>(name: string, words: string[], env: Record<string, string>): Promise<Answer> {
  const { code, stdout, stderr } = await run(name, words, env)
  if (code !== 0) throw new Error(`npm run ${name} ended with ${code}: ${stderr}`)
  return JSON.parse(stdout) as Answer
}

/** A command as whoever runs the site types it. */
function run(name: string, words: string[], env: Record<string, string>): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = execFile('npm', ['run', '-s', name, '--', ...words], { env: { ...process.env, ...env }, shell: process.platform === 'win32' }, (_, stdout, stderr) => done({ code: child.exitCode ?? 1, stdout, stderr }))
  })
}
