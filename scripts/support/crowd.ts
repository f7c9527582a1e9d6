// A thousand learners in twenty groups, with their educators, for the command that measures what a server carries: what each of them asks next.
import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { addDays, ukDay } from '#lib/cpd/days.ts'
import { codeFrom } from '#lib/groups/code.ts'
import type { Row } from '#lib/record/rows.ts'
import type { Pulled } from '#lib/sync/protocol.ts'
import { mostRows } from '#lib/sync/protocol.ts'
import { openStore, type Place } from '#server/db/open.ts'
import { secretOf } from '#server/settings.ts'
import type { Random } from './writers.ts'
import { yearOf } from './year.ts'

export type Asked = { method: 'GET' | 'POST'; path: string; cookie?: string; body?: object; from?: string }
export type Answered = { status: number; text: string; cookies: string[] }

const agent = new Agent({ keepAlive: true, maxSockets: 256 })

/** One request, its answer read to the end. Status 0: there was no whole answer. */
export function ask(origin: string, { method, path, cookie, body, from }: Asked): Promise<Answered> {
  const sent = body && JSON.stringify(body)
  const headers = {
    Origin: origin,
    ...(cookie ? { Cookie: cookie } : {}),
    ...(from ? { 'X-Forwarded-For': from } : {}),
    ...(sent ? { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(sent) } : {}),
  }
  return new Promise((resolve) => {
    const none = () => resolve({ status: 0, text: '', cookies: [] })
    const asking = request(new URL(path, origin), { method, agent, headers, timeout: 30_000 }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString(), cookies: (response.headers['set-cookie'] ?? []).map((each) => each.split(';')[0]!) }))
      response.on('error', none)
    })
    asking.on('error', none)
    asking.on('timeout', () => asking.destroy())
    asking.end(sent)
  })
}

export type Group = { id: string; code: string; educator: string; assignments: string[] }

/** Groups with an educator each, who is signed in, and work for all: put into the store, because nobody makes themselves an educator. */
export async function makeGroups(place: Place, count: number): Promise<Group[]> {
  const db = await openStore(place)
  try {
    const [at, day, secret] = [new Date().toISOString(), ukDay(new Date().toISOString()), await secretOf(db, 'cookies')]
    const groups: Group[] = []
    for (let n = 0; n < count; n++) {
      const [id, educator, token] = [randomUUID(), randomUUID(), randomBytes(24).toString('base64url')]
      const group = { id, code: codeFrom(randomBytes(64)), educator: `byp.session_token=${encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`)}`, assignments: [randomUUID(), randomUUID()] }
      const times = { createdAt: at, updatedAt: at }
      await db.insertInto('person').values({ id: educator, name: `Educator ${n + 1}`, email: `educator-${n + 1}@example.org`, emailVerified: 1, role: 'educator', image: null, lastSeen: day, warned: null, ...times }).execute()
      await db.insertInto('session').values({ id: randomUUID(), token, userId: educator, expiresAt: new Date(Date.now() + 90 * 86_400_000).toISOString(), ipAddress: null, userAgent: null, ...times }).execute()
      await db.insertInto('study_group').values({ id, name: `Group ${n + 1}`, code: group.code, asks_number: 0, made: at, archived: null }).execute()
      await db.insertInto('educator').values({ study_group: id, person: educator, since: at }).execute()
      for (const [m, assignment] of group.assignments.entries()) {
        const work = { what: m === 0 ? 'module:people' : 'track:student', opens: day, due: addDays(day, 14 + m), asks: 'complete' as const, message: 'Please finish this before your placement begins.', everyone: 1 }
        await db.insertInto('assignment').values({ id: assignment, study_group: id, ...work, made: at, withdrawn: null }).execute()
      }
      groups.push(group)
    }
    return groups
  } finally {
    await db.destroy()
  }
}

/** How much of a year a learner has behind them when it begins: some have just come, some are nearly through. */
const behind = 0.6

/** How many portions each has still before them: several times what a learner sends in minutes. The whole of every year would be so much that tidying up stops the one who measures. */
const mostAhead = 100

export type Learner = { cookie: string; push: () => Asked; pull: () => Asked; taken: (pulled: Pulled) => void }

/** Somebody who joins by the code of a group and brings what they did on their device before. @returns what went wrong, if anything */
export async function comeIn(origin: string, group: Group, n: number, random: Random): Promise<Learner | string> {
  const from = `198.51.100.${1 + (n % 250)}`
  const came = await ask(origin, { method: 'POST', path: '/api/join', body: { code: group.code, name: `Learner ${n + 1}` }, from })
  if (came.status !== 200) return `joining: ${came.status} ${came.text}`
  const { account } = JSON.parse(came.text) as { account: string }
  const year = yearOf(random, '2026-01-05T00:00:00.000Z')
  const done = Math.floor(year.length * behind * random())
  const before = year.slice(0, done).flatMap(({ rows }) => rows)
  const lots = Array.from({ length: Math.ceil(before.length / mostRows) }, (_, lot) => before.slice(lot * mostRows, (lot + 1) * mostRows))
  const learner = newLearner(came.cookies.join('; '), account, [...lots, ...[...year.slice(done), ...year].slice(0, mostAhead).map(({ rows }) => rows)])
  for (let lot = 0; lot < lots.length; lot++) {
    const answered = await ask(origin, learner.push())
    if (answered.status !== 200) return `sending what was done before: ${answered.status} ${answered.text}`
    learner.taken(JSON.parse(answered.text) as Pulled)
  }
  return learner
}

/** @param left what they send, push by push: a pick, an answer, a minute at a time, as a device does */
function newLearner(cookie: string, account: string, left: (readonly Row[])[]): Learner {
  let since = 0
  const sync = (rows: readonly Row[]): Asked => ({ method: 'POST', path: '/api/sync', cookie, body: { account, since, rows } })
  return {
    cookie,
    push() {
      const rows = left.shift()
      if (!rows) throw new Error(`A learner has sent more than ${mostAhead} times: raise mostAhead of scripts/support/crowd.ts.`)
      return sync(rows)
    },
    pull: () => sync([]),
    taken: ({ seq }) => void (since = Math.max(since, seq)),
  }
}

/**
 * What people ask of a server, by how often in a hundred. A visit is two or three pages; each asks who is signed in and what other devices did, and fetches a file or two that
 * the browser has not yet; on them eight things are done, each sent by itself. Educators look now and then.
 */
const mix = { page: 14, file: 12, account: 14, pull: 14, push: 36, assigned: 4, groups: 1, progress: 2, patterns: 1, group: 2 } as const
type What = keyof typeof mix

export type Served = { pages: readonly string[]; files: readonly string[] }

/** The scripts, styles and letters that a page wants. */
export async function filesOf(origin: string, page: string): Promise<string[]> {
  const { text } = await ask(origin, { method: 'GET', path: page })
  return [...new Set([...text.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css|woff2|webp|svg))"/g)].map(([, path]) => path!))]
}

/** The next request of somebody, by chance. */
export function draw(random: Random, learners: readonly Learner[], groups: readonly Group[], { pages, files }: Served): { what: What; asked: Asked; learner?: Learner } {
  const one = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  let left = random() * 100
  const what = (Object.keys(mix) as What[]).find((each) => (left -= mix[each]) < 0) ?? 'page'
  const [learner, group] = [one(learners), one(groups)]
  const get = (path: string, cookie: string): Asked => ({ method: 'GET', path, cookie })
  switch (what) {
    case 'page':
      return { what, asked: get(one(pages), learner.cookie) }
    case 'push':
      return { what, learner, asked: learner.push() }
    case 'pull':
      return { what, learner, asked: learner.pull() }
    case 'file':
      return { what, asked: get(one(files), learner.cookie) }
    case 'account':
    case 'assigned':
    case 'groups':
      return { what, asked: get(`/api/${what}`, learner.cookie) }
    case 'progress':
      return { what, asked: get(`/api/teach/progress?assignment=${one(group.assignments)}`, group.educator) }
    default:
      return { what, asked: get(`/api/teach/${what}?${what === 'group' ? 'id' : 'group'}=${group.id}`, group.educator) }
  }
}
