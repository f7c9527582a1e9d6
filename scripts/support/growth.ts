// How much the database of a learner grows in a year: a store of its own on SQLite, in which so many learners live through one side by side.
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { letGo } from '#server/db/files.ts'
import { openStore } from '#server/db/open.ts'
import type { Db } from '#server/db/schema.ts'
import { keepHouse } from '#server/housekeeping.ts'
import { putRows } from '#server/records.ts'
import { versionOf } from '#server/to-judge.ts'
import { seeded, type Random } from './writers.ts'
import { yearOf, type Portion } from './year.ts'

const start = '2026-01-05T00:00:00.000Z'
const end = '2027-01-05T00:00:00.000Z'
const groupSize = 50
const assignments = 4

/**
 * Bytes per learner by which the file is larger at the end of the year, with nothing beside it, and where they lie.
 *
 * @param gather how many portions go in one push; the rows and their order are the same
 */
export async function growthOfYear(learners: number, { seed = 1, gather = 1 } = {}): Promise<{ bytes: number; tables: Record<string, number> }> {
  const folder = mkdtempSync(join(tmpdir(), 'byp-year-'))
  const file = join(folder, 'course.db')
  const db = await openStore({ file })
  try {
    await sql`pragma synchronous=off`.execute(db) // nothing here must outlive a power cut
    const empty = await sizeOf(db, file)
    const people: string[] = []
    for (let n = 0; n < learners; n += groupSize) people.push(...(await newGroup(db, Math.min(groupSize, learners - n), n)))
    await liveThrough(db, people, seeded(seed), gather)
    await keepHouse(db, end)
    const bytes = ((await sizeOf(db, file)) - empty) / learners
    const { rows } = await sql<{ name: string; size: number }>`select name, sum(pgsize) as size, sum(payload) as payload from dbstat group by name order by size desc`.execute(db)
    return { bytes, tables: Object.fromEntries(rows.map(({ name, size }) => [name, Math.round(size / learners)])) }
  } finally {
    await letGo(db)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function sizeOf(db: Db, file: string): Promise<number> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db)
  return statSync(file).size
}

/** All of them through their years, in the order of the days. */
async function liveThrough(db: Db, people: readonly string[], random: Random, gather: number) {
  const pushes = people.flatMap((learner) => gathered(yearOf(random, start), gather).map((portion) => ({ learner, ...portion })))
  pushes.sort((one, other) => (one.at < other.at ? -1 : 1))
  let month = start.slice(0, 7)
  for (const { learner, rows, at } of pushes) {
    if (at.slice(0, 7) !== month) await passMonth(db, (month = at.slice(0, 7)))
    await putRows(db, learner, rows, versionOf, at)
  }
}

/** Reminders are written, and what has had its time goes. */
async function passMonth(db: Db, month: string) {
  const due = await db.selectFrom('assignment').select(['id', 'due']).where('due', 'like', `${month}-%`).execute()
  const groups = await db.selectFrom('member').innerJoin('assignment', 'assignment.study_group', 'member.study_group').select(['member.person', 'assignment.id']).execute()
  const reminders = due.flatMap(({ id, due }) => groups.flatMap((each) => (each.id === id ? [{ assignment: id, person: each.person!, due: due!, at: `${month}-21T08:00:00.000Z` }] : [])))
  for (const reminder of reminders) await db.insertInto('reminded').values(reminder).execute()
  await keepHouse(db, `${month}-01T04:00:00.000Z`)
}

function gathered(portions: readonly Portion[], most: number): Portion[] {
  return Array.from({ length: Math.ceil(portions.length / most) }, (_, n) => portions.slice(n * most, (n + 1) * most)).map((list) => ({ at: list.at(-1)!.at, rows: list.flatMap(({ rows }) => rows) }))
}

/** A group with its work, and its people with an account, a session, a way in, their reminders, and what is noted of them: as the doors write them. */
async function newGroup(db: Db, size: number, first: number): Promise<string[]> {
  const group = randomUUID()
  const work = Array.from({ length: assignments }, () => randomUUID())
  await db.insertInto('study_group').values({ id: group, name: 'Adult nursing, March intake', code: randomBytes(6).toString('hex'), asks_number: 1, made: start, archived: null }).execute()
  for (const [n, id] of work.entries()) {
    const task = { what: 'module:people', opens: '2026-01-12', due: `2026-${String(3 * (n + 1)).padStart(2, '0')}-28`, asks: 'complete' as const, message: 'Please finish this before your placement begins.', everyone: 1 }
    await db.insertInto('assignment').values({ id, study_group: group, ...task, made: start, withdrawn: null }).execute()
  }
  const people: string[] = []
  for (let n = 0; n < size; n++) {
    const id = randomUUID()
    const times = { createdAt: start, updatedAt: start }
    const none = { accessToken: null, refreshToken: null, idToken: null, accessTokenExpiresAt: null, refreshTokenExpiresAt: null, scope: null }
    await db.insertInto('person').values({ id, name: 'Siobhan Okonkwo-Reed', email: `siobhan.okonkwo-${first + n}@example.org`, image: null, lastSeen: end.slice(0, 10), warned: null, ...times }).execute()
    await db.insertInto('session').values({ id: randomUUID(), token: randomBytes(24).toString('base64url'), userId: id, expiresAt: '2027-04-05T00:00:00.000Z', ipAddress: null, userAgent: null, ...times }).execute()
    await db.insertInto('login').values({ id: randomUUID(), userId: id, providerId: 'credential', accountId: id, password: `${randomBytes(16).toString('hex')}:${randomBytes(64).toString('hex')}`, ...none, ...times }).execute()
    await db.insertInto('member').values({ id: randomUUID(), study_group: group, person: id, name: 'Siobhan Okonkwo-Reed', number: `S${2600000 + first + n}`, email: '', since: start, joined: start }).execute()
    await db.insertInto('reminding').values({ person: id, email: 1, lead: 7, quiet_from: 21, quiet_to: 7, feed: null }).execute()
    await db.insertInto('audit').values({ id: randomUUID(), at: start, actor: id, what: 'account made', whom: null, detail: null }).execute()
    people.push(id)
  }
  return people
}
