// npm run test:kill: the server is killed (kill -9) while eight devices write, again and again, on SQLite and on PostgreSQL. Each time it must start by
// the start command alone and still have all that it acknowledged, once. A JSON file goes through the very same and must fail: else nothing is seen here.
//   -- --rounds N     kills of each store (200)      -- --seed N     the same moments again      -- --json     only the list, for scripts
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import Sqlite from 'libsql'
import { startPostgres } from '#scripts/support/postgres.mjs'
import { ensureBuilt } from '#scripts/support/ready.mjs'
import { at, command, Plain, start, writeJson } from '#scripts/support/run.mjs'
import { freePort, requirePort, serve, untilAnswers, type Served } from '#scripts/support/serve.mjs'
import { lostAndDoubled, nothingKnown, seeded, signUp, startWriters, type Acknowledged } from '#scripts/support/writers.ts'
import { emptyPlace } from '#tests/support/stores.ts'

const devices = 8
/** In ms, from the first acknowledgement on. */
const writing = { least: 100, most: 700 }
/** In between only what changed is read. */
const allIsReadEvery = 20

type Store = {
  name: 'sqlite' | 'postgres' | 'json-file'
  start: (port: number) => Promise<Pick<Served, 'origin' | 'stop'>>
  learners: (origin: string) => Promise<string[]>
}
type Result = { store: Store['name']; rounds: number; acknowledged: number; lost: number; doubled: number }
type Verdict = { what: string; figure: string; bound: string; ok: boolean }

await command(async () => {
  const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '200' }, seed: { type: 'string' }, json: { type: 'boolean', default: false } } })
  const rounds = Number(options.rounds)
  const seed = Number(options.seed ?? Math.floor(Math.random() * 2 ** 31))
  if (!(rounds >= 1) || !Number.isInteger(seed)) throw new Plain('--rounds must be a number of at least 1, and --seed a whole number.')

  await ensureBuilt({ stdout: 'stderr' })
  console.error(`Seed ${seed}.`)
  const folder = mkdtempSync(join(tmpdir(), 'byp-kill-'))
  const postgres = await startPostgres()
  try {
    const place = await emptyPlace('postgres', postgres.url)
    const results: Result[] = []
    for (const store of [onSqlite(folder), onPostgres(folder, 'url' in place ? place.url : ''), onJsonFile(folder)]) results.push(await killAgainAndAgain(store, rounds, seed))
    const verdicts = [...results.map(judge), integrity(folder)]
    writeJson('.cache/kill.json', { seed, results, verdicts })
    const tell = options.json ? console.error : console.log
    for (const { what, figure, bound, ok } of verdicts) tell(`${ok ? '✓' : '✘'} ${what}: ${figure} (${bound})`)
    if (options.json) console.log(JSON.stringify(results, null, 2))
    if (verdicts.some(({ ok }) => !ok)) process.exitCode = 1
  } finally {
    await postgres.stop()
    rmSync(folder, { recursive: true, force: true })
  }
})

function onSqlite(folder: string): Store {
  const env = { DATA_DIR: join(folder, 'sqlite'), DATABASE_URL: undefined, PUBLIC_URL: undefined }
  return { name: 'sqlite', start: (port) => serve(port, { stdout: 'ignore', env }), learners: (origin) => signUp(origin, devices) }
}

function onPostgres(folder: string, url: string): Store {
  const env = { DATA_DIR: join(folder, 'postgres'), DATABASE_URL: url, PUBLIC_URL: undefined }
  return { name: 'postgres', start: (port) => serve(port, { stdout: 'ignore', env }), learners: (origin) => signUp(origin, devices) }
}

function onJsonFile(folder: string): Store {
  return {
    name: 'json-file',
    async start(port) {
      const args = [at('scripts', 'support', 'json-file-server.mjs'), String(port), join(folder, 'rows.json')]
      const child = start(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
      const origin = `http://localhost:${port}`
      await untilAnswers(origin, 60)
      return { origin, stop: (signal) => (child.kill(signal), child.ended) }
    },
    learners: async () => Array.from({ length: devices }, (_, n) => `learner=${n}`),
  }
}

async function killAgainAndAgain(store: Store, rounds: number, seed: number): Promise<Result> {
  const random = seeded(seed)
  const port = await freePort()
  let server = await store.start(port)
  const cookies = await store.learners(server.origin)
  const writers = startWriters(server.origin, cookies, seeded(seed))
  const lost = new Set<string>()
  const doubled = new Set<string>()
  let known = nothingKnown(cookies)
  async function look() {
    await writers.stop()
    const found = await lostAndDoubled(server.origin, cookies, writers.acknowledged, known)
    for (const id of found.lost) lost.add(id)
    for (const id of found.doubled) doubled.add(id)
  }
  let slowest = 0
  try {
    for (let round = 1; round <= rounds; round++) {
      await oneMore(writers.acknowledged)
      await sleep(writing.least + (writing.most - writing.least) * random())
      await server.stop('SIGKILL')
      await requirePort(port) // refuses when a process of the server is left and holds it
      const began = performance.now()
      try {
        server = await store.start(port)
        await oneMore(writers.acknowledged)
      } catch (fault) {
        throw new Plain(`${store.name} did not come back by itself after kill ${round}. ${(fault as Error).message}`)
      }
      slowest = Math.max(slowest, performance.now() - began)
      if (round % allIsReadEvery === 0) known = nothingKnown(cookies)
      await look()
      writers.goOn()
      if (round % 10 === 0 || round === rounds) console.error(`… ${store.name}: ${round} of ${rounds} kills, ${count(writers.acknowledged)} rows acknowledged, ${lost.size} lost, ${doubled.size} doubled`)
    }
    known = nothingKnown(cookies)
    await look()
  } finally {
    await server.stop('SIGKILL')
    await writers.stop()
  }
  console.error(`… ${store.name}: from the start command to the next acknowledged write it took ${(slowest / 1000).toFixed(1)} s at most`)
  return { store: store.name, rounds, acknowledged: count(writers.acknowledged), lost: lost.size, doubled: doubled.size }
}

/** Waits for the next acknowledgement. */
async function oneMore(acknowledged: Acknowledged): Promise<void> {
  const before = count(acknowledged)
  for (const until = Date.now() + 60_000; count(acknowledged) === before; await sleep(10)) {
    if (Date.now() > until) throw new Plain('It acknowledged nothing for a minute.')
  }
}

function count(acknowledged: Acknowledged): number {
  return acknowledged.reduce((sum, { size }) => sum + size, 0)
}

function judge({ store, rounds, acknowledged, lost, doubled }: Result): Verdict {
  const figure = `${lost} lost and ${doubled} doubled, of ${acknowledged} acknowledged`
  const what = `rows after ${rounds} kills, ${store}`
  return store === 'json-file' ? { what, figure, bound: 'it must lose some', ok: lost + doubled > 0 } : { what, figure, bound: 'none', ok: lost + doubled === 0 }
}

/** What SQLite itself says of its file. */
function integrity(folder: string): Verdict {
  const database = new Sqlite(join(folder, 'sqlite', 'course.db'))
  const said = JSON.stringify(database.prepare('pragma integrity_check').all())
  database.close()
  return { what: 'pragma integrity_check', figure: said, bound: 'ok', ok: said === '[{"integrity_check":"ok"}]' }
}
