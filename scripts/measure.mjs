// npm run measure: what each kind of page weighs and how fast it is.
//   -- --json         only the list, for scripts      -- --runs N      timed runs a page (5)
//   -- --lighthouse   Lighthouse's scores too         -- --assert      measure again what noise may have broken; exit 1 if a bound is broken
//   -- --slow3g       the largest paint on slow 3G too
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bounds, median } from './support/bounds.mjs'
import { browserArgs, ensureBrowser, useSandbox } from './support/browser.mjs'
import { ensureBuilt, ensureInstalled } from './support/ready.mjs'
import { at, command, Plain, writeJson } from './support/run.mjs'
import { freePort, serve } from './support/serve.mjs'

const scenario = '/scenarios/friend-request'
// The floor is an empty page of the same build: what any page of it costs. A page with `after` needs a play first.
const targets = [
  { page: 'floor', path: '/floor' },
  { page: 'home', path: '/' },
  { page: 'lesson', path: '/lessons/dignity-and-privacy' },
  { page: 'exercise', path: '/lessons/be-informed' },
  { page: 'player', path: scenario },
  { page: 'debrief', after: scenario },
  { page: 'record', path: '/record', after: scenario },
]
const lesson = '/lessons/be-informed' // another than the one that is timed
const lighthouseRuns = 3
const playsARound = 5
const mostRounds = 3

await command(async () => {
  const flag = { type: 'boolean', default: false }
  const { values: options } = parseArgs({
    options: { json: flag, lighthouse: flag, assert: flag, slow3g: flag, runs: { type: 'string', default: '5' } },
  })
  const runs = Number(options.runs)
  if (!(runs >= 1)) throw new Plain('--runs must be a number of at least 1.')

  await ensureInstalled({ stdout: 'stderr' })
  await ensureBuilt({ stdout: 'stderr' })
  const browserPath = await ensureBrowser()
  const site = await serve(await freePort(), { stdout: 'ignore' })
  try {
    const { rows, used, verdicts } = await measure(site.origin, browserPath, runs, options)
    writeJson('.cache/measure.json', { rows, used, bounds: verdicts })
    if (options.json) console.log(JSON.stringify(rows.map(forScripts), null, 2))
    else {
      console.table(rows.map(forPeople))
      console.table(used)
    }
    for (const { what, figure, bound, ok } of options.json ? [] : verdicts) console.log(`${ok ? '✓' : '✘'} ${what}: ${figure} (${bound})`)
    if (options.assert && verdicts.some(({ ok }) => !ok)) process.exitCode = 1
  } finally {
    await site.stop()
  }
})

async function measure(origin, executablePath, runs, { slow3g, lighthouse, assert }) {
  const { chromium } = await import('@playwright/test')
  const { comeBack, presses, slowestPress, time, weigh } = await import('./support/measure-page.mjs')
  const runsOfLighthouse = lighthouse ? lighthouseRuns : 1
  const { score } = lighthouse || assert ? await import('./support/lighthouse.mjs') : {}
  const browser = await chromium.launch({ executablePath, args: browserArgs, chromiumSandbox: useSandbox })
  try {
    const weights = []
    for (const target of targets) {
      console.error(`… ${target.page}: sizes, axe`)
      weights.push({ page: target.page, ...(await weigh(browser, origin, target)) })
    }
    if (slow3g) for (const [i, target] of targets.entries()) weights[i].lcpSlow3g = (await time(browser, origin, target, 'slow3g')).lcp
    const times = targets.map(() => [])
    const scores = targets.map(() => [])
    const plays = []
    const backs = []
    let open = new Set(['times', 'presses', 'back', ...(score ? ['scores'] : [])])
    // Interleaved, so that a slow minute of this machine does not fall on one page alone.
    for (let round = 1; ; round++) {
      for (let run = 1; open.has('times') && run <= runs; run++) {
        console.error(`… times, run ${run} of ${runs}`)
        for (const [i, target] of targets.entries()) times[i].push(await time(browser, origin, target))
      }
      for (let play = 1; open.has('presses') && play <= playsARound; play++) {
        console.error(`… presses, play ${play} of ${playsARound}`)
        plays.push(await presses(browser, origin, { story: scenario, lesson }))
      }
      if (open.has('back')) {
        console.error('… what is felt the second time')
        backs.push(await comeBack(browser, origin, { story: '/scenarios/good-news', lesson }))
      }
      for (let run = 1; open.has('scores') && run <= runsOfLighthouse; run++) {
        console.error(`… Lighthouse, run ${run} of ${runsOfLighthouse}`)
        for (const [i, target] of targets.entries()) scores[i].push(await score(executablePath, origin, target))
      }
      const rows = weights.map((row, i) => ({ ...row, ...medians(times[i]), cls: Math.max(...times[i].map(({ cls }) => cls)), ...(scores[i].length && { lighthouse: medians(scores[i]) }) }))
      const used = { pickMs: slowestPress(plays), resumeMs: median(backs.flatMap(({ resumed }) => resumed)), repeatBytes: Math.max(...backs.map(({ repeatBytes }) => repeatBytes)), offlineBytes: offlineBytes() }
      const verdicts = bounds(rows, used)
      open = new Set(verdicts.filter(({ ok, noisy }) => assert && !ok && noisy).map(({ noisy }) => noisy))
      if (round === mostRounds || open.size === 0) return { rows, used, verdicts }
      console.error(`Out of bounds, which a noisy machine can cause: ${[...open].join(', ')}. Measuring as often again; all runs count.`)
    }
  } finally {
    await browser.close()
  }
}

/** The whole course as a phone keeps it, on the wire: the shell file by file, and the parcel of all else. By the list that scripts/lay-out.ts puts before the service worker. */
function offlineBytes() {
  const [, text] = /^const list=(.*);\n/.exec(readFileSync(at('.next/site/sw.js'), 'utf8'))
  const { files, shell, parcels } = JSON.parse(text)
  const all = new Set(shell.flatMap((place) => [place, ...(files[place].needs ?? [])]))
  return [...all].reduce((sum, place) => sum + files[place].size, parcels.course.size)
}

function medians(list) {
  return Object.fromEntries(Object.keys(list[0]).map((key) => [key, median(list.map((one) => one[key]))]))
}

function forScripts({ page, jsKb, transferKb, requests, laterKb, lcp, tbt, cls, axe, lighthouse }) {
  return { page, jsKb, transferKb, requests, laterKb, lcp, tbt, cls, axe, ...(lighthouse && { lighthouse }) }
}

function forPeople({ thirdParty, lighthouse, ...row }) {
  const scores = lighthouse && { 'LH perf': lighthouse.performance, a11y: lighthouse.accessibility, best: lighthouse['best-practices'] }
  return { ...row, 'others asked': thirdParty.length, ...scores }
}
