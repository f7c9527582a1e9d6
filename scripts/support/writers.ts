// Learners whose devices write all the time, and whether everything that was acknowledged to them is still there: for commands that kill, fill up or
// take away a server meanwhile. All that they need of a server is POST /api/sync, and of a real one that it signs them up.
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { modules } from '#content/course.ts'
import type { Row } from '#lib/record/rows.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import { walk } from '#lib/scenario/walk.ts'
import type { Pulled, Push } from '#lib/sync/protocol.ts'
import { byShelf, type Shelf } from '#lib/sync/shelves.ts'
import { scenarios } from '#scenarios/index.ts'

/** Every story with the shape and the graph that it has now. */
export const stories = scenarios.map((scenario) => ({ id: scenario.id, scenario, shape: shapeHash(scenario), graph: walk(scenario) }))
const lessons = modules.flatMap(({ parts }) => parts.flatMap((part) => ('lesson' in part ? [part.lesson] : [])))

/** Draws a number from 0 up to 1, as Math.random does. */
export type Random = () => number

/** The same numbers for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Signs up so many learners; returns the cookie of each. Their sessions lie in the store, so they outlive the server. */
export async function signUp(origin: string, count: number): Promise<string[]> {
  const cookies: string[] = []
  for (let n = 0; n < count; n++) {
    const body = JSON.stringify({ name: `Learner ${n + 1}`, email: `${randomUUID()}@example.org`, password: randomUUID() })
    const answer = await fetch(`${origin}/api/auth/sign-up/email`, { method: 'POST', headers: { Origin: origin, 'Content-Type': 'application/json' }, body })
    if (!answer.ok) throw new Error(`A learner could not be signed up: ${answer.status} ${await answer.text()}`)
    cookies.push(answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; '))
  }
  return cookies
}

/** What was acknowledged to each learner, in the order of their cookies: rows by their id. It grows while they write. */
export type Acknowledged = readonly Map<string, Row>[]

/** One device for each cookie, all writing at once. A server that is away, or says no, is tried again and again. `stop` waits for the last answers. */
export function startWriters(origin: string, cookies: readonly string[], random: Random = Math.random): { acknowledged: Acknowledged; stop: () => Promise<void>; goOn: () => void } {
  const devices = cookies.map((cookie) => makeDevice(origin, cookie, random))
  let writing = false
  let ended: Promise<unknown> = Promise.resolve()
  async function write({ turn }: Device) {
    while (writing) await turn()
  }
  function goOn() {
    writing = true
    ended = Promise.all(devices.map(write))
  }
  goOn()
  return {
    acknowledged: devices.map(({ acknowledged }) => acknowledged),
    goOn,
    async stop() {
      writing = false
      await ended
    },
  }
}

type Device = { acknowledged: Map<string, Row>; turn: () => Promise<void> }

/** Sends at each turn what is new, a portion of it, with all that was not acknowledged yet; at times what was as well, as after a lost answer. */
function makeDevice(origin: string, cookie: string, random: Random): Device {
  const acknowledged = new Map<string, Row>()
  let toCome: Row[] = []
  let unanswered: Row[] = []
  let answered: Row[] = []
  let since = 0
  return {
    acknowledged,
    async turn() {
      if (toCome.length === 0) toCome = visit(random)
      if (unanswered.length < 20) unanswered.push(...toCome.splice(0, 1 + Math.floor(random() * 6)))
      const again = random() < 0.2 ? answered : []
      const pulled = await sync(origin, cookie, { since, rows: [...again, ...unanswered] })
      if (pulled) {
        for (const row of unanswered) acknowledged.set(row.id, row)
        answered = unanswered
        unanswered = []
        since = pulled.seq
      } else {
        // Never again what was acknowledged before the trouble: that would bring back what was lost, and nobody would see.
        answered = []
        await sleep(50)
      }
    },
  }
}

/** What one evening leaves behind: a story played to its end and its debrief, a check in a lesson, and how long it took. */
function visit(random: Random): Row[] {
  const draw = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  const at = new Date().toISOString()
  const attempt = randomUUID()
  const { id: scenario, shape, graph } = draw(stories)
  const rows: Row[] = [{ id: attempt, at, kind: 'attempt', scenario, shape, given: [] }]
  for (let place = graph.places[graph.start]!, n = 0; Object.keys(place.next).length > 0; n++) {
    const choice = draw(Object.keys(place.next))
    rows.push({ id: `${attempt}:${n}`, at, kind: 'pick', attempt, n, choice, scene: place.scene })
    place = graph.places[place.next[choice]!]!
  }
  rows.push(
    { id: `${attempt}:debrief`, at, kind: 'debrief', attempt },
    { id: randomUUID(), at, kind: 'check', lesson: draw(lessons), check: 'first', picked: ['1'], sure: 'think' },
    { id: randomUUID(), at, kind: 'time', part: `scenario:${scenario}`, seconds: 30 + Math.floor(random() * 600) },
  )
  return rows
}

/** What was read of a learner’s record: each shelf as it was last given out, up to a change. */
type Known = { seq: number; shelves: Map<Shelf, Row[]> }

/** Nothing read yet, of so many learners. */
export function nothingKnown(cookies: readonly string[]): Known[] {
  return cookies.map(() => ({ seq: 0, shelves: new Map() }))
}

/**
 * Reads every learner’s record and compares it with what was acknowledged before. The writers may go on meanwhile, but a busy server then takes its
 * time. Rows that were not acknowledged may be there or not.
 *
 * @param known what was read before, brought up to date here: then only what changed since is read. Without it, all of it
 * @returns the ids of rows that are not there as they were acknowledged (missing, changed, or a pick out of its order), and of those that are there twice
 * @throws when a record cannot be read for half a minute
 */
export async function lostAndDoubled(origin: string, cookies: readonly string[], acknowledged: Acknowledged, known = nothingKnown(cookies)): Promise<{ lost: string[]; doubled: string[] }> {
  const expected = acknowledged.map((rows) => [...rows.values()])
  await Promise.all(cookies.map((cookie, n) => read(origin, cookie, known[n]!)))
  const compared = known.map(({ shelves }, n) => compare(expected[n]!, [...shelves.values()]))
  return { lost: compared.flatMap(({ lost }) => lost), doubled: compared.flatMap(({ doubled }) => doubled) }
}

function compare(expected: readonly Row[], shelves: readonly Row[][]): { lost: string[]; doubled: string[] } {
  const found = new Map<string, Row>()
  const doubled: string[] = []
  const outOfOrder = new Set<string>()
  for (const rows of shelves) {
    for (const row of rows) {
      if (found.has(row.id)) doubled.push(row.id)
      found.set(row.id, row)
    }
    for (const [n, row] of rows.filter((row) => row.kind === 'pick').entries()) if (row.n !== n) outOfOrder.add(row.id)
  }
  const lost = expected.filter((row) => !isDeepStrictEqual(found.get(row.id), row) || outOfOrder.has(row.id))
  return { lost: lost.map(({ id }) => id), doubled }
}

async function read(origin: string, cookie: string, known: Known): Promise<void> {
  for (let more = true, until = Date.now() + 30_000; more; ) {
    const pulled = await sync(origin, cookie, { since: known.seq, rows: [] })
    if (!pulled) {
      if (Date.now() > until) throw new Error(`A record at ${origin} could not be read for half a minute.`)
      await sleep(100)
      continue
    }
    if (known.seq === 0) known.shelves.clear() // this answer is the whole record, or the beginning of it
    for (const [shelf, rows] of byShelf(pulled.rows)) known.shelves.set(shelf, rows)
    known.seq = pulled.seq
    more = pulled.more
  }
}

/** One request to the door for devices, of the account that the cookie is of; undefined unless the answer came whole and is a yes. */
async function sync(origin: string, cookie: string, push: Omit<Push, 'account'>): Promise<Pulled | undefined> {
  try {
    const answer = await fetch(`${origin}/api/sync`, {
      method: 'POST',
      headers: { Origin: origin, Cookie: cookie, 'Content-Type': 'application/json' },
      body: JSON.stringify(push),
      signal: AbortSignal.timeout(60_000),
    })
    const body = (await answer.json()) as Pulled
    return answer.status === 200 ? body : undefined
  } catch {
    return undefined // no server, or an answer that broke off
  }
}
