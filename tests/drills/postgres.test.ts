import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { startPostgres } from '#scripts/support/postgres.mjs'
import { lostAndDoubled, signUp, startWriters } from '#scripts/support/writers.ts'
import { ask, drillFolder, expectPlain, figure, meanwhile, startSite, until, write } from '#tests/support/drill.ts'

const mostConnections = 16

async function siteOnPostgres() {
  const postgres = await startPostgres({ own: true, settings: { max_connections: mostConnections } })
  onTestFinished(() => postgres.stop())
  const site = await startSite(drillFolder(), { env: { DATABASE_URL: postgres.url } })
  return { postgres, site }
}

test('PostgreSQL goes down under load and comes back: clear answers meanwhile, and nothing acknowledged is lost', async () => {
  const { postgres, site } = await siteOnPostgres()
  const [me, ...others] = await signUp(site.origin, 5)
  const writers = startWriters(site.origin, others)
  const writing = meanwhile(() => write(site, me!))
  let away = 0
  for (let n = 0; n < 3; n++) {
    await sleep(1500)
    await postgres.fail()
    await sleep(1500)
    expect(await ask(site, '/')).toMatchObject({ status: 200 })
    await postgres.recover()
    away = Math.max(away, (await until(200, () => write(site, me!), 30)).seconds)
  }
  await sleep(1000)
  const answers = await writing.stop()
  await writers.stop()

  const refused = answers.filter(({ status }) => status !== 200)
  expect(refused.length).toBeGreaterThan(0)
  for (const answer of refused) expectPlain(answer, 503, /cannot reach its store|more to do than it can/)
  expect(await lostAndDoubled(site.origin, others, writers.acknowledged)).toEqual({ lost: [], doubled: [] })
  const kept = writers.acknowledged.reduce((sum, { size }) => sum + size, 0)
  figure(`away 3 times; ${refused.length} of ${answers.length} answers were 503; it worked again at most ${away.toFixed(1)} s after PostgreSQL did; of ${kept} rows none lost, none doubled`)
})

test('PostgreSQL has no connection left, or all wait for what another has locked: 503 soon enough, and then it works again', async () => {
  const { postgres, site } = await siteOnPostgres()
  const [me, ...others] = await signUp(site.origin, 12)
  const connect = async () => {
    const client = new pg.Client({ connectionString: postgres.url })
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  const atOnce = () => Promise.all([me!, ...others].map((cookie) => write(site, cookie)))

  const locking = await connect()
  await locking.query('begin')
  await locking.query('lock table learner in access exclusive mode')
  const whileLocked = await atOnce()
  await locking.query('commit')
  const unlocked = await until(200, () => write(site, me!), 10)
  await locking.end()

  const holding: pg.Client[] = []
  const rid = await connect()
  await rid.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and client_port is not null') // those of the server
  await rid.end()
  for (let n = 0; n < mostConnections; n++) await connect().then((client) => holding.push(client), () => undefined)
  const withoutConnections = await atOnce()
  for (const client of holding) await client.end()
  const free = await until(200, () => write(site, me!), 10)

  const refused = [...whileLocked, ...withoutConnections]
  for (const answer of refused) expectPlain(answer, 503, /more to do than it can/)
  const longest = Math.max(...refused.map(({ ms }) => ms)) / 1000
  expect(longest).toBeLessThan(20)
  figure(`503 after ${longest.toFixed(1)} s at most; it worked again ${unlocked.seconds.toFixed(1)} s after the lock went, and ${free.seconds.toFixed(1)} s after the connections came back`)
})

test('two servers on one PostgreSQL: whoever signed up at one is known at the other, and what is written at either is read at both', async () => {
  const postgres = await startPostgres({ own: true })
  onTestFinished(() => postgres.stop())
  const env = { DATABASE_URL: postgres.url }
  const sites = await Promise.all([startSite(drillFolder(), { env }), startSite(drillFolder(), { env })]) // at once: both want to make the tables
  const cookies = await signUp(sites[0].origin, 3)
  // The same learners at both, turn and turn about, as a proxy without a memory sends them.
  const writers = sites.map(({ origin }) => startWriters(origin, cookies))
  await sleep(4000)
  await Promise.all(writers.map(({ stop }) => stop()))
  const acknowledged = cookies.map((_, n) => new Map(writers.flatMap((each) => [...each.acknowledged[n]!])))
  for (const { origin } of sites) expect(await lostAndDoubled(origin, cookies, acknowledged)).toEqual({ lost: [], doubled: [] })
  const kept = acknowledged.reduce((sum, { size }) => sum + size, 0)
  expect(kept).toBeGreaterThan(20)
  figure(`of ${kept} rows, written at both, none lost, none doubled, at either`)
})
