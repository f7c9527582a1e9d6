import { execFileSync } from 'node:child_process'
import { Agent, request } from 'node:http'
import { availableParallelism } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Row } from '#lib/record/rows.ts'
import { startPostgres } from '#scripts/support/postgres.mjs'
import type { Served } from '#scripts/support/serve.mjs'
import { lostAndDoubled, signUp } from '#scripts/support/writers.ts'
import { ask, drillFolder, expectPlain, figure, meanwhile, newRow, startSite, type Answer } from '#tests/support/drill.ts'

const learners = 12
const secondsEach = 5
const rounds = 3

/** The server has one core and those who ask it the other, where that can be: else they would take from it what they want to measure. */
const apart = availableParallelism() > 1 && canPin()
beforeAll(() => void (apart && execFileSync('taskset', ['-a', '-c', '-p', '1', String(process.pid)])))

test.each(['SQLite', 'PostgreSQL'] as const)('twice what it can carry, on %s: who is let in is answered within a second, others are told at once to come back, and nothing acknowledged is lost', async (kind) => {
  const env = kind === 'PostgreSQL' ? { DATABASE_URL: await ownPostgres() } : {}
  const site = await startSite(drillFolder(), { env, through: apart ? ['taskset', '-c', '0'] : [] })
  const cookies = await signUp(site.origin, learners)
  const client = { site, cookies, acknowledged: cookies.map(() => new Map<string, Row>()), agent: new Agent({ keepAlive: true }) }

  await closedLoop(client, 3) // until all is compiled
  const carried = await closedLoop(client, secondsEach)
  const reading = meanwhile(() => ask(site, '/lessons/dignity-and-privacy'))
  const measured: Round[] = []
  for (let n = 0; n < rounds; n++) measured.push(await openLoop(client, 2 * carried, secondsEach))
  const pages = await reading.stop()

  const refused = measured.flatMap((round) => round.refused)
  for (const answer of refused) expectPlain(answer, 503, /more to do than it can/)
  expect(pages.filter(({ status }) => status !== 200)).toEqual([])
  expect(await lostAndDoubled(site.origin, cookies, client.acknowledged)).toEqual({ lost: [], doubled: [] })

  // A noisy machine spoils a round now and then: the one in the middle counts.
  const { accepted, p50, p99 } = measured.sort((one, other) => one.p99 - other.p99)[rounds >> 1]!
  const share = refused.length / measured.reduce((sum, { offered }) => sum + offered, 0)
  figure(`carried ${carried.toFixed(0)} writes/s; offered ${(2 * carried).toFixed(0)}/s, accepted ${accepted.toFixed(0)}/s, refused ${(share * 100).toFixed(0)} %; accepted ones took ${p50.toFixed(0)} ms (median), ${p99.toFixed(0)} ms (p99)`)
  expect(p99).toBeLessThan(1000)
  expect(Math.max(...measured.map((round) => round.accepted)), 'who is sent away costs next to nothing').toBeGreaterThan(carried / 2)
})

async function ownPostgres(): Promise<string> {
  const postgres = await startPostgres({ own: true })
  onTestFinished(() => postgres.stop())
  return postgres.url
}

type Client = { site: Served; cookies: string[]; acknowledged: Map<string, Row>[]; agent: Agent }
/** `accepted` are so many a second, `p50` and `p99` the ms that they took. */
type Round = { offered: number; accepted: number; refused: Answer[]; p50: number; p99: number }

/** Each learner sends, waits for the answer, and sends again; returns how many rows were acknowledged a second. */
async function closedLoop(client: Client, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000
  let count = 0
  await Promise.all(
    client.cookies.map(async (_, n) => {
      while (performance.now() < until) {
        if ((await send(client, n)).status === 200) count++
        else await sleep(100)
      }
    }),
  )
  return count / seconds
}

/** Somebody sends at each beat, whether others were answered or not. Times run from the beat, so that a client which falls behind hides nothing. */
async function openLoop(client: Client, perSecond: number, seconds: number): Promise<Round> {
  const began = performance.now()
  const answers: Promise<Answer>[] = []
  for (let n = 0; n < perSecond * seconds; n++) {
    const beat = began + (n * 1000) / perSecond
    if (beat - performance.now() > 1) await sleep(beat - performance.now())
    answers.push(send(client, n % client.cookies.length).then((answer) => ({ ...answer, ms: performance.now() - beat })))
  }
  const all = await Promise.all(answers)
  const took = (performance.now() - began) / 1000
  const times = all.filter(({ status }) => status === 200).map(({ ms }) => ms).sort((a, b) => a - b)
  const share = (part: number) => times[Math.floor(times.length * part)] ?? Infinity
  return { offered: all.length, accepted: times.length / took, refused: all.filter(({ status }) => status !== 200), p50: share(0.5), p99: share(0.99) }
}

/** One new row of a learner; noted when it is acknowledged. */
async function send({ site, cookies, acknowledged, agent }: Client, n: number): Promise<Answer> {
  const row = newRow()
  const body = JSON.stringify({ since: 2 ** 31 - 1, rows: [row] })
  const headers = { Origin: site.origin, Cookie: cookies[n], 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) }
  const answer = await new Promise<Answer>((resolve) => {
    const none = (fault: Error) => resolve({ status: 0, text: fault.message, retryAfter: 0, ms: 0 })
    const sent = request(`${site.origin}/api/sync`, { method: 'POST', agent, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part))
      response.on('error', none).on('end', () => resolve({ status: response.statusCode ?? 0, text, retryAfter: Number(response.headers['retry-after']), ms: 0 }))
    })
    sent.on('error', none).end(body)
  })
  if (answer.status === 200) acknowledged[n]!.set(row.id, row)
  return answer
}

function canPin(): boolean {
  try {
    return Boolean(execFileSync('taskset', ['--version']))
  } catch {
    return false
  }
}
