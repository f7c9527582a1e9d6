// npm run load: a thousand learners of twenty groups at the built server, which has one core to itself and a store of its own on SQLite; and what a learner’s year takes there.
//   -- --seconds N     how long the mixed work lasts (30)      -- --learners N     how many (1000)      -- --json     the figures alone, for scripts
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { allParts, hrefOf } from '#lib/course/outline.ts'
import type { Pulled } from '#lib/sync/protocol.ts'
import { ask, comeIn, draw, filesOf, makeGroups, type Asked, type Group, type Learner } from '#scripts/support/crowd.ts'
import { growthOfYear } from '#scripts/support/growth.ts'
import { ensureBuilt } from '#scripts/support/ready.mjs'
import { command, Plain, writeJson } from '#scripts/support/run.mjs'
import { freePort, serve } from '#scripts/support/serve.mjs'
import { seeded } from '#scripts/support/writers.ts'
import { outline } from '#server/course.ts'

const groups = 20
/** Requests a second that are offered, whatever the server makes of them. */
const offered = 200
/** Seconds of the same work before anything is measured: by then what a server does often has been compiled. */
const warm = 30
/** Learners whose year is lived through, for what it takes. */
const lived = 200
const bounds = { p99: 250, share: 0.5, kbPerLearnerYear: 10 }

type Figures = { learners: number; groups: number; requestsPerSecond: number; p50: number; p95: number; p99: number; errors: number; memoryMb: number; kbPerLearnerYear: number; bareRoutePerSecond: number }
type Verdict = { what: string; figure: string; bound: string; ok: boolean }

await command(async () => {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '30' }, learners: { type: 'string', default: '1000' }, json: { type: 'boolean', default: false } } })
  const [seconds, learners] = [Number(values.seconds), Number(values.learners)]
  if (!(seconds >= 5) || !(learners >= groups)) throw new Plain(`--seconds must be at least 5, and --learners at least ${groups}.`)
  if (process.platform !== 'linux') throw new Plain('This reads how much the server works from /proc, which only Linux has.')
  await ensureBuilt({ stdout: 'stderr' })
  say(`The years of ${lived} learners …`)
  const { bytes } = await growthOfYear(lived, { gather: 16 })
  const served = await underLoad(seconds, learners)
  const figures: Figures = { learners, groups, ...served, kbPerLearnerYear: round(bytes / 1000, 2) }
  const verdicts = judge(figures)
  writeJson('.cache/load.json', { figures, verdicts })
  if (values.json) return console.log(JSON.stringify(figures))
  for (const { what, figure, bound, ok } of verdicts) console.log(`${ok ? '✓' : '✘'} ${what}: ${figure} (${bound})`)
  console.log(`  ${learners} learners of ${groups} groups; p50 ${figures.p50} ms, p95 ${figures.p95} ms; ${figures.memoryMb} MB of memory`)
  if (verdicts.some(({ ok }) => !ok)) process.exitCode = 1
})

function judge({ p99, errors, requestsPerSecond, bareRoutePerSecond, kbPerLearnerYear }: Figures): Verdict[] {
  const least = Math.ceil(bareRoutePerSecond * bounds.share)
  return [
    { what: `p99 of mixed work at ${offered} requests a second`, figure: `${p99} ms`, bound: `under ${bounds.p99} ms`, ok: p99 < bounds.p99 },
    { what: 'requests that went wrong', figure: String(errors), bound: 'none', ok: errors === 0 },
    { what: 'mixed work that a second of one core does', figure: `${requestsPerSecond} requests`, bound: `at least ${least}, half of the ${bareRoutePerSecond} of a bare route`, ok: requestsPerSecond >= least },
    { what: 'database for a learner and a year', figure: `${kbPerLearnerYear} kB`, bound: `under ${bounds.kbPerLearnerYear} kB`, ok: kbPerLearnerYear < bounds.kbPerLearnerYear },
  ]
}

async function underLoad(seconds: number, count: number): Promise<Omit<Figures, 'learners' | 'groups' | 'kbPerLearnerYear'>> {
  const folder = mkdtempSync(join(tmpdir(), 'byp-load-'))
  const taught = await makeGroups({ file: join(folder, 'course.db') }, groups)
  // Each group comes from an address of its own, as a proxy in front would tell it.
  const env = { DATA_DIR: folder, DATABASE_URL: undefined, PUBLIC_URL: undefined, TRUST_PROXY: '1' }
  const server = await serve(await freePort(), { stdout: 'ignore', env, through: onCore(0) })
  if (onCore(0).length > 0 && cpus().length > 1) execFileSync('taskset', ['-a', '-cp', '1', String(process.pid)], { stdio: 'ignore' })
  try {
    const came = await gather(server.origin, taught, count)
    await mixed(server.origin, server.pid!, came, taught, warm)
    say(`Mixed work for ${seconds} s …`)
    const work = await mixed(server.origin, server.pid!, came, taught, seconds)
    say('A bare route …')
    const bare = await offer(server.origin, server.pid!, Math.max(5, seconds / 3), () => ({ what: 'bare', asked: { method: 'GET', path: '/api/health' } }))
    if (bare.errors > 0) throw new Plain(`The bare route failed ${bare.errors} times.`)
    return {
      requestsPerSecond: Math.round(work.perCpuSecond),
      ...work.times,
      errors: work.errors,
      memoryMb: Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))![1]) / 1000),
      bareRoutePerSecond: Math.round(bare.perCpuSecond),
    }
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Learners join, a few at a time. */
async function gather(origin: string, taught: readonly Group[], count: number): Promise<Learner[]> {
  say(`${count} learners join ${taught.length} groups …`)
  const random = seeded(1)
  const learners: Learner[] = []
  let n = 0
  const comeAll = async () => {
    while (n < count) {
      const came = await comeIn(origin, taught[n % taught.length]!, n++ % taught.length, random)
      if (typeof came === 'string') throw new Plain(`A learner could not come in: ${came}`)
      learners.push(came)
    }
  }
  await Promise.all([1, 2, 3].map(comeAll))
  return learners
}

async function mixed(origin: string, pid: number, learners: readonly Learner[], taught: readonly Group[], seconds: number) {
  const random = seeded(2)
  const pages = ['/', ...allParts(outline()).map(hrefOf)]
  const files = (await Promise.all(['/', pages.find((page) => page.startsWith('/lessons/'))!, pages.find((page) => page.startsWith('/scenarios/'))!].map((page) => filesOf(origin, page)))).flat()
  if (files.length === 0) throw new Plain('The pages name no file that they want.')
  return offer(origin, pid, seconds, () => draw(random, learners, taught, { pages, files }))
}

type Offered = { what: string; asked: Asked; learner?: Learner }

/**
 * Sends so many requests a second, each when its time has come, whether those before were answered or not. A request takes from when it should have been sent until its answer has been read:
 * a server that stands still for a second cannot hide it.
 */
async function offer(origin: string, pid: number, seconds: number, next: () => Offered) {
  const took: number[] = []
  const wrong = new Map<string, number>()
  const going: Promise<void>[] = []
  const [began, cpu] = [performance.now(), cpuSeconds(pid)]
  for (let n = 0; n < offered * seconds; n++) {
    const due = began + (n * 1000) / offered
    if (due > performance.now()) await sleep(due - performance.now())
    const { what, asked, learner } = next()
    going.push(
      ask(origin, asked).then(({ status, text }) => {
        took.push(performance.now() - due)
        if (status !== 200) wrong.set(`${what} ${status}`, (wrong.get(`${what} ${status}`) ?? 0) + 1)
        else if (learner) learner.taken(JSON.parse(text) as Pulled)
      }),
    )
  }
  await Promise.all(going)
  if (wrong.size > 0) say(`Went wrong: ${[...wrong].map(([what, count]) => `${count} × ${what}`).join(', ')}`)
  took.sort((a, b) => a - b)
  const errors = [...wrong.values()].reduce((sum, count) => sum + count, 0)
  const at = (share: number) => round(took[Math.min(took.length - 1, Math.floor(took.length * share))]!, 1)
  return { times: { p50: at(0.5), p95: at(0.95), p99: at(0.99) }, errors, perCpuSecond: (took.length - errors) / (cpuSeconds(pid) - cpu) }
}

/** Processor time that a process has had, in all its threads. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

/** What makes a command run on one core, where there is such a thing. */
function onCore(core: number): string[] {
  try {
    execFileSync('taskset', ['--version'], { stdio: 'ignore' })
    return ['taskset', '-c', String(core)]
  } catch {
    say('There is no taskset here, so the server is not kept on one core.')
    return []
  }
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits))
}

function say(words: string) {
  console.error(words)
}
