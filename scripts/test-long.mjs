// npm run test:long: what takes minutes, or needs more on the machine than Node. A part that lacks something fails and
// names it: a check that quietly did not run would look like one that passed. `npm run test:long -- newcomer` runs one part.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at, bin, command, Plain, readJson, root, run, seconds, start } from './support/run.mjs'
import { ensureBrowser } from './support/browser.mjs'
import { ensureBuilt, ensureInstalled } from './support/ready.mjs'
import { freePort, untilAnswers } from './support/serve.mjs'

const firstStart = 240 // seconds
const secondStart = 10

// What npm told this command about this folder must not reach the npm of another.
const told = Object.keys(process.env).filter((name) => /^(npm_(package|lifecycle|config_local)|INIT_CWD)/.test(name))
const notOurs = Object.fromEntries(told.map((name) => [name, undefined]))

const parts = [
  { name: 'newcomer', needs: ['git', 'npm'], work: newcomer },
  { name: 'html', needs: ['java'], work: html },
  { name: 'scenes', needs: [], work: scenes },
  { name: 'firefox', needs: [], work: inFirefox },
  { name: 'bounds', needs: [], work: measured },
  { name: 'kill', needs: [], work: killed },
  { name: 'kill-browser', needs: [], work: browserKilled },
  { name: 'drills', needs: [], work: drilled },
  // Only when it is asked for: it wants a machine to itself, and says nothing on one that has other work.
  { name: 'load', needs: [], work: loaded, asked: true },
]

await command(async () => {
  await ensureInstalled()
  const checks = []
  const took = []
  const chosen = process.argv.slice(2)
  for (const { name, needs, work } of parts.filter(({ name, asked }) => (chosen.length ? chosen.includes(name) : !asked))) {
    console.log(`\n── ${name} ──`)
    const began = performance.now()
    const missing = needs.filter((tool) => !isHere(tool))
    const fault = (message) => [{ what: name, ok: false, figure: message }]
    const found = missing.length
      ? fault(`not run, because this machine lacks: ${missing.join(', ')}. Install it and run again.`)
      : await work().catch((error) => fault(error instanceof Plain ? error.message : error.stack))
    checks.push(...found)
    took.push(`${name} ${seconds(began).toFixed(0)}`)
  }
  console.log('\n── all ──')
  for (const { what, figure, bound, ok } of checks) console.log(`${ok ? '✓' : '✘'} ${what}: ${figure}${bound ? ` (${bound})` : ''}`)
  const failed = checks.filter(({ ok }) => !ok).length
  console.log(`\nSeconds: ${took.join(', ')}`)
  console.log(`\n${checks.length - failed} passed, ${failed} failed`)
  process.exit(failed ? 1 : 0)
})

function isHere(tool) {
  try {
    execFileSync(tool, ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' })
    return true
  } catch {
    return false
  }
}

/** Someone who has just cloned what is committed here, and types `npm start`; then types it again. */
async function newcomer() {
  const home = mkdtempSync(join(tmpdir(), 'newcomer-'))
  const clone = join(home, 'course')
  try {
    await run('git', ['clone', '--quiet', root, clone])
    const first = await timedStart(clone, firstStart)
    const second = await timedStart(clone, secondStart * 3)
    return [
      { what: 'fresh clone to a served page', figure: `${first.toFixed(1)} s`, bound: `under ${firstStart} s`, ok: first < firstStart },
      { what: 'second start', figure: `${second.toFixed(1)} s`, bound: `under ${secondStart} s`, ok: second < secondStart },
    ]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

async function timedStart(cwd, limit) {
  const port = await freePort()
  const began = performance.now()
  // Its own process group, so that npm, its shell and the server all end together, as with Ctrl+C.
  const child = start('npm', ['start'], { cwd, detached: true, stdio: 'inherit', env: { ...notOurs, PORT: String(port) } })
  const early = child.ended.then(() => {
    throw new Plain('npm start ended before it served a page.')
  })
  try {
    const answer = await Promise.race([early, untilAnswers(`http://localhost:${port}/`, limit)])
    if (answer.status !== 200) throw new Plain(`The page answered ${answer.status}.`)
    return seconds(began)
  } finally {
    early.catch(() => {})
    if (child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await child.ended
  }
}

/** The HTML of every page, as it was built and as it stands once its script has woken and somebody has done something, by the Nu checker. */
async function html() {
  await ensureBuilt()
  await ensureBrowser()
  const { judgeHtml, proveHtmlJudge } = await import('./support/html.mjs')
  await proveHtmlJudge()
  const woken = at('.cache/html')
  rmSync(woken, { recursive: true, force: true })
  const env = { LONG: 'html', KEEP_HTML: woken, E2E_PORT: String(await freePort()) }
  const { code } = await bin('playwright', ['test', '--project=desktop'], { env, check: false }, '@playwright/test')
  const checks = [{ what: 'pages that the HTML checker is to see were all reached', figure: code ? 'no: see the tests above' : 'yes', ok: code === 0 }]
  for (const [kind, folder] of [['as built', at('.next/site')], ['as they stand after use', woken]]) {
    const { pages, complaints } = await judgeHtml(folder)
    for (const complaint of complaints) console.log(`✘ ${complaint}`)
    checks.push({ what: `HTML of pages ${kind}`, figure: `${complaints.length} complaints about ${pages} pages`, bound: '0', ok: complaints.length === 0 })
  }
  return checks
}

/** Every scene and debrief of every story by axe in a real browser, and what else takes minutes there. */
async function scenes() {
  await ensureBuilt()
  await ensureBrowser()
  const report = 'test-results/e2e.json'
  rmSync(at(report), { force: true })
  await bin('playwright', ['test'], { env: { LONG: '1', E2E_PORT: String(await freePort()) }, check: false }, '@playwright/test')
  const stats = readJson(report)?.stats
  if (!stats?.expected) throw new Plain('No scene was looked at.')
  const wrong = stats.unexpected + stats.flaky + stats.skipped
  return [{ what: 'scenes, debriefs and cut journeys that pass', figure: `${stats.expected} of ${stats.expected + wrong}`, ok: wrong === 0 }]
}

/** The main journey in the other browser, each step of it. */
async function inFirefox() {
  await ensureBuilt()
  const { firefoxChecks } = await import('./support/firefox-journey.mjs') // after the packages are there
  return firefoxChecks()
}

/** The bounds of size and speed, judged by the command that measures them. */
async function measured() {
  const report = '.cache/measure.json'
  rmSync(at(report), { force: true })
  const { code } = await run(process.execPath, ['scripts/measure.mjs', '--assert'], { check: false })
  const { bounds = [] } = readJson(report) ?? {}
  if (!bounds.length) throw new Plain(`npm run measure -- --assert ended with ${code} and judged nothing.`)
  return bounds
}

/** Kills under load, judged by the command that does them; by itself it does 200 on each store. */
async function killed() {
  const report = '.cache/kill.json'
  rmSync(at(report), { force: true })
  const { code } = await bin('tsx', ['--conditions=react-server', 'scripts/test-kill.ts', '--rounds', '10'], { check: false })
  const { verdicts = [] } = readJson(report) ?? {}
  if (!verdicts.length) throw new Plain(`npm run test:kill ended with ${code} and judged nothing.`)
  return verdicts
}

/** A browser killed while a story is played, judged by the command that does it: a choice is saved before its consequence is shown. */
async function browserKilled() {
  const report = '.cache/kill-browser.json'
  rmSync(at(report), { force: true })
  const { code } = await bin('tsx', ['--conditions=react-server', 'scripts/test-kill-browser.ts'], { check: false })
  const { verdicts = [] } = readJson(report) ?? {}
  if (!verdicts.length) throw new Plain(`scripts/test-kill-browser.ts ended with ${code} and judged nothing.`)
  return verdicts
}

/** A thousand learners at one core, judged by the command that lets them in; by itself it takes longer. */
async function loaded() {
  const report = '.cache/load.json'
  rmSync(at(report), { force: true })
  const { code } = await bin('tsx', ['--conditions=react-server', 'scripts/load.ts', '--seconds', '10'], { check: false })
  const { verdicts = [] } = readJson(report) ?? {}
  if (!verdicts.length) throw new Plain(`npm run load ended with ${code} and judged nothing.`)
  return verdicts
}

/** Full disk, database away, clock wrong, too much asked, a backup brought back: tests/drills, one after the other, each with the figure that it measured. */
async function drilled() {
  await ensureBuilt()
  const report = '.cache/drills.json'
  rmSync(at(report), { force: true })
  const { code } = await bin('vitest', ['run', '--project', 'drills', '--no-file-parallelism', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], { env: { LONG: '1' }, check: false })
  const files = readJson(report)?.testResults ?? []
  if (!files.length) throw new Plain(`The drills ended with ${code} and tried nothing.`)
  const why = (list, file) => (list[0] ?? file.message ?? '').split('\n')[0]
  return files.flatMap((file) =>
    file.assertionResults.length === 0
      ? [{ what: file.name, figure: why([], file), ok: false }]
      : file.assertionResults.map(({ title, status, meta, failureMessages }) => ({ what: title, figure: status === 'passed' ? (meta?.figure ?? status) : why(failureMessages, file), ok: status === 'passed' })),
  )
}
