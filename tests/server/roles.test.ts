import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Db } from '#server/db/schema.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { everything, makeWorld, roles, type Who, type World } from '#tests/support/world.ts'
import type { Visitor } from '#tests/support/visitor.ts'

// Who may do what: every door of the site, and what it answers to everybody. A door that is not in this table fails, and so does a row without its door.

type Row = {
  /** In the order of `roles`. */
  answers: readonly number[]
  /** What a POST sends; what stands behind the path of a GET. Without it a POST sends nothing in particular. */
  send?: (world: World, who: Who) => object
  query?: (world: World) => string
  /** What stands for `[id]` and the like in its path. */
  at?: (world: World) => string
}

const today = new Date().toISOString().slice(0, 10)

// answers of               none guest stranger learner nameless other administrator educator
const anybody = /*       */ [200, 200, 200, 200, 200, 200, 200, 200]
const signedIn = /*      */ [401, 401, 200, 200, 200, 200, 200, 200]
const educators = /*     */ [401, 401, 403, 403, 403, 200, 200, 200]
const administrators = /**/ [401, 401, 403, 403, 403, 403, 200, 403]
/** Those who teach the group; to others who may teach it is not there. */
const reading = /*       */ [401, 401, 403, 403, 403, 404, 404, 200]
const changing = /*      */ [401, 401, 403, 403, 403, 422, 422, 200]
const nobody = (status: number) => roles.map(() => status)

const table: Record<string, Row> = {
  'GET /api/health': { answers: anybody },
  'GET /api/issuer': { answers: anybody },
  'GET /api/account': { answers: anybody },
  'GET /api/auth/[...all]': { answers: nobody(404), at: () => 'get-session' },
  'POST /api/auth/[...all]': { answers: signedIn, at: () => 'forget-session', send: () => ({}) },
  'POST /api/certificates': { answers: nobody(400), send: () => ({ module: 'people' }) },
  'GET /api/certificates/[id]/status': { answers: anybody, at: ({ certificate }) => certificate },
  'POST /api/reports': { answers: anybody, send: () => ({ place: '/about', words: 'There is a letter too many.' }) },
  'GET /api/calendar/[code]': { answers: anybody, at: ({ feed }) => feed },
  'POST /api/join/look': { answers: anybody, send: ({ code }) => ({ code }) },
  // A page that means an account whose session is over is told so, and no second account is made.
  'POST /api/join': { answers: [200, 401, 200, 200, 200, 200, 200, 200], send: ({ code }) => ({ code, name: 'Somebody' }) },
  'POST /api/account/recover': { answers: anybody, send: ({ recovery }) => ({ code: recovery }) },
  'POST /api/account/confirm': { answers: nobody(422), send: () => ({ token: 'of nobody' }) },

  'POST /api/sync': { answers: signedIn, send: () => ({ since: 0, rows: [] }) },
  'GET /api/account/apart': { answers: signedIn },
  'GET /api/account/export': { answers: signedIn },
  'GET /api/account/certificates': { answers: signedIn },
  'POST /api/account/certificates/[id]/revoke': { answers: [401, 401, 404, 200, 404, 404, 404, 404], at: ({ certificate }) => certificate },
  'POST /api/account/name': { answers: signedIn, send: () => ({ name: 'Basil' }) },
  'POST /api/account/invitation': { answers: [401, 401, 422, 422, 422, 422, 422, 422], send: () => ({ code: 'invitation' }) },
  // Each with the address of the learner: it is theirs alone.
  'POST /api/account/erase': { answers: [401, 401, 422, 200, 422, 422, 422, 422], send: ({ people }) => ({ email: people.learner.email }) },
  'POST /api/account/recovery': { answers: [401, 401, 422, 422, 200, 422, 422, 422], send: () => ({}) },
  'POST /api/account/address': { answers: [401, 401, 422, 422, 200, 422, 422, 422], send: () => ({ email: 'mint@example.org', password: 'a long enough phrase' }) },
  'GET /api/groups': { answers: signedIn },
  'POST /api/groups/leave': { answers: [401, 401, 422, 200, 200, 422, 422, 422], send: ({ group }) => ({ group }) },
  'GET /api/assigned': { answers: signedIn },
  'GET /api/reminders': { answers: signedIn },
  'POST /api/reminders': { answers: signedIn, send: () => ({ email: false, lead: 3, quietFrom: 22, quietTo: 7 }) },
  'POST /api/reminders/feed': { answers: signedIn, send: () => ({ on: true }) },

  'GET /api/teach/groups': { answers: educators },
  'POST /api/teach/groups': { answers: educators, send: () => ({ name: 'Another', asksNumber: true }) },
  'GET /api/teach/group': { answers: reading, query: ({ group }) => `id=${group}` },
  'POST /api/teach/group/change': { answers: changing, send: ({ group }) => ({ id: group, name: 'Renamed', newCode: true }) },
  'POST /api/teach/group/delete': { answers: [401, 401, 403, 403, 403, 422, 422, 422], send: ({ group }) => ({ id: group }) }, // it is not archived
  'POST /api/teach/educators': { answers: changing, send: ({ group, people }) => ({ group, email: people.other.email }) },
  'POST /api/teach/educators/leave': { answers: [401, 401, 403, 403, 403, 422, 422, 422], send: ({ group }) => ({ group }) }, // the only one
  'POST /api/teach/members/remove': { answers: changing, send: ({ group, member }) => ({ group, member }) },
  'POST /api/teach/import': { answers: changing, send: ({ group }) => ({ group, csv: 'name,number,email\nDill,,\n', dry: false }) },
  'GET /api/teach/members.csv': { answers: reading, query: ({ group }) => `group=${group}` },
  'POST /api/teach/assignments': { answers: changing, send: ({ group }) => ({ group, what: 'module:safety', opens: today, asks: 'passed', message: '' }) },
  'POST /api/teach/assignments/change': { answers: changing, send: ({ assignment }) => ({ id: assignment, opens: today, message: 'Another' }) },
  'POST /api/teach/assignments/extend': { answers: [401, 401, 403, 403, 403, 422, 422, 422], send: ({ assignment, member }) => ({ assignment, member, due: '2999-01-01' }) }, // there is no day to put off
  'POST /api/teach/assignments/withdraw': { answers: changing, send: ({ assignment }) => ({ assignment }) },
  'GET /api/teach/progress': { answers: reading, query: ({ assignment }) => `assignment=${assignment}` },
  'GET /api/teach/progress.csv': { answers: reading, query: ({ assignment }) => `assignment=${assignment}` },
  'GET /api/teach/audit.csv': { answers: reading, query: ({ group }) => `group=${group}` },
  'GET /api/teach/patterns': { answers: reading, query: ({ group }) => `group=${group}` },

  'GET /api/admin/people': { answers: administrators },
  'POST /api/admin/people': { answers: administrators, send: ({ people }) => ({ id: people.stranger.id, role: 'administrator' }) },
  'POST /api/admin/people/find': { answers: administrators, send: () => ({ from: 'person' }) },
  'GET /api/admin/invitations': { answers: administrators },
  'POST /api/admin/invitations': { answers: administrators, send: () => ({ email: 'sage@example.org', role: 'educator' }) },
  'POST /api/admin/invitations/withdraw': { answers: administrators, send: () => ({ id: 'invitation' }) },
  'GET /api/admin/mail': { answers: administrators },
  'GET /api/admin/audit': { answers: administrators },
  'GET /api/admin/groups': { answers: administrators },
  'POST /api/admin/groups': { answers: [401, 401, 403, 403, 403, 403, 422, 403], send: ({ group, people }) => ({ group, email: people.other.email }) }, // somebody teaches it
  'GET /api/admin/reports': { answers: administrators },
  'POST /api/admin/reports/done': { answers: administrators, send: () => ({ id: 'report' }) },
}

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
type Route = Record<string, unknown>
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const routes = new Map<string, Route>()
let db: Db

beforeAll(async () => {
  db = await enterStore('sqlite', '')
  for (const file of readdirSync('app/api', { recursive: true, encoding: 'utf8' }).map((each) => each.replaceAll('\\', '/')).filter((each) => /(^|\/)route\.tsx?$/.test(each))) {
    routes.set(`/api/${file.replace(/\/?route\.tsx?$/, '')}`.replace(/\/$/, ''), (await import(/* @vite-ignore */ resolve('app/api', file))) as Route)
  }
}, 120_000)
afterAll(leaveStore)

const doors = () => [...routes].flatMap(([path, route]) => methods.filter((method) => method in route).map((method) => `${method} ${path}`))

/** Asks a door of the table as somebody. */
async function ask(name: string, world: World, who: Who, { headers = {}, visitor = world.visitors[who] }: { headers?: Record<string, string>; visitor?: Visitor } = {}): Promise<Response> {
  const [method, path] = name.split(' ') as [string, string]
  const { at, query, send } = table[name]!
  const hole = /\[(?:\.\.\.)?(\w+)\]/.exec(path)
  const address = hole ? path.replace(hole[0], at!(world)) : path
  const door = (request: Request) => (routes.get(path)![method] as Handler)(request, { params: Promise.resolve(hole ? { [hole[1]!]: at!(world) } : {}) })
  const meant: Record<string, string> = who === 'guest' ? { 'X-Account': world.people.learner.id } : {}
  return visitor.send(door, `${address}${query ? `?${query(world)}` : ''}`, method === 'POST' ? (send?.(world, who) ?? {}) : undefined, { ...meant, ...headers })
}

test('every door stands in the table, and the table names no door that there is not', () => {
  expect(doors().sort()).toEqual(Object.keys(table).sort())
  for (const { answers } of Object.values(table)) expect(answers).toHaveLength(roles.length)
})

test('every door answers everybody as the table says; a refusal changes nothing and tells nothing of others; nobody else may keep an answer', async () => {
  let world = await makeWorld(db)
  const wrong: unknown[] = []
  for (const [name, { answers }] of Object.entries(table)) {
    let changed = false
    for (const [n, who] of roles.entries()) {
      // Somebody who asks, and with that gets an account or comes into one, is nobody no longer.
      const visitor = who === 'none' || who === 'guest' ? { ...world.visitors[who] } : world.visitors[who]
      if (who === 'none' || who === 'guest') visitor.cookies.clear()
      const before = answers[n]! >= 400 ? await everything(db) : ''
      const response = await ask(name, world, who, { visitor })
      const text = await response.text()
      if (response.status !== answers[n]) wrong.push({ name, who, expected: answers[n], was: response.status, text: text.slice(0, 200) })
      if (!response.headers.get('cache-control')?.includes('no-store')) wrong.push({ name, who, caching: response.headers.get('cache-control') })
      if (response.status >= 400) {
        const told = world.secrets.filter((secret) => text.includes(secret))
        if (told.length > 0) wrong.push({ name, who, told })
        if ((await everything(db)) !== before) wrong.push({ name, who, refusedAndChanged: true })
      } else changed ||= !name.startsWith('GET')
    }
    if (changed) world = await makeWorld(db)
  }
  expect(wrong).toEqual([])
}, 300_000)

const foreign: Record<string, string>[] = [
  { Origin: 'https://elsewhere.example' },
  { Origin: 'null' },
  { Origin: '' },
  { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' },
  { Origin: 'http://localhost:4321', 'Sec-Fetch-Site': 'same-site' },
]

test('no door that changes anything is opened from another site, or by what says not where it is', async () => {
  const world = await makeWorld(db)
  const before = await everything(db)
  const opened: unknown[] = []
  for (const name of Object.keys(table).filter((each) => !each.startsWith('GET'))) {
    for (const who of ['none', 'nameless', 'educator', 'administrator'] as const) {
      for (const headers of foreign) {
        const { status } = await ask(name, world, who, { headers })
        if (status !== 403) opened.push([name, who, headers, status])
      }
    }
  }
  expect(opened).toEqual([])
  expect(await everything(db)).toBe(before)
}, 120_000)

test('no door reads more than it needs, whoever sends it', async () => {
  const world = await makeWorld(db)
  const greedy: unknown[] = []
  for (const name of Object.keys(table).filter((each) => each.startsWith('POST'))) {
    for (const who of ['none', 'nameless', 'educator', 'administrator'] as const) {
      let read = 0
      const endless = new ReadableStream({
        pull(controller) {
          read += 65_536
          if (read > 8_000_000) controller.close()
          else controller.enqueue(new TextEncoder().encode(read === 65_536 ? `{"x":"${'x'.repeat(65_530)}` : 'x'.repeat(65_536)))
        },
      })
      const [, path] = name.split(' ') as [string, string]
      const hole = /\[(?:\.\.\.)?(\w+)\]/.exec(path)
      const at = hole ? table[name]!.at!(world) : ''
      const { status } = await world.visitors[who].send(
        (request) => (routes.get(path)!['POST'] as Handler)(new Request(request.url, { method: 'POST', headers: request.headers, body: endless, duplex: 'half' } as RequestInit), { params: Promise.resolve(hole ? { [hole[1]!]: at } : {}) }),
        hole ? path.replace(hole[0], at) : path,
        {},
      )
      if (read > 3_000_000 || status === 200 || status >= 500) greedy.push([name, who, read, status])
    }
  }
  expect(greedy).toEqual([])
}, 120_000)

test('a page that means another account than the one that is signed in gets nothing of it', async () => {
  const world = await makeWorld(db)
  for (const name of ['GET /api/groups', 'GET /api/assigned', 'GET /api/account/export', 'POST /api/sync']) {
    expect([name, (await ask(name, world, 'learner', { headers: { 'X-Account': world.people.stranger.id } })).status]).toEqual([name, 401])
    expect([name, (await ask(name, world, 'learner', { headers: { 'X-Account': world.people.learner.id } })).status]).toEqual([name, 200])
  }
})

test('what a learner is told is of themselves, and of others no more than who teaches them', async () => {
  const world = await makeWorld(db)
  const own = ['GET /api/account', 'GET /api/account/apart', 'GET /api/account/certificates', 'GET /api/groups', 'GET /api/assigned', 'GET /api/reminders', 'POST /api/sync']
  for (const name of own) {
    const [learner, stranger] = [await (await ask(name, world, 'learner')).text(), await (await ask(name, world, 'stranger')).text()]
    for (const foreign of ['Sorrel', 'Nettle', 'Oregano', 'Oxlip', 'Angelica', 'Wormwood', world.code]) expect([name, learner.includes(foreign)]).toEqual([name, false])
    for (const foreign of ['Lovage', 'Nettle', 'Galangal', 'Tarragon', 'Marjoram', world.code]) expect([name, stranger.includes(foreign)]).toEqual([name, false])
  }
  expect(await (await ask('GET /api/groups', world, 'learner')).text()).toContain('Tarragon')
})
