// npm run test:long -- kill-browser: a browser is killed (kill -9, all its processes) while a story is played, again and again. After each start, every choice whose consequence
// was on the screen must be there, and the story must go on where it stood. The same with saving put off must lose some: else nothing is seen here.
//   -- --kills N     (50)      -- --seed N     the same moments again
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { chromium, type Page } from '@playwright/test'
import { attemptsAt } from '#lib/record/attempts.ts'
import { replay } from '#lib/scenario/replay.ts'
import { isEnding, type Scenario } from '#lib/scenario/types.ts'
import { scenarios } from '#scenarios/index.ts'
import { browserArgs, ensureBrowser } from '#scripts/support/browser.mjs'
import { ensureBuilt } from '#scripts/support/ready.mjs'
import { command, Plain, start, writeJson } from '#scripts/support/run.mjs'
import { freePort, serve } from '#scripts/support/serve.mjs'
import { seeded } from '#scripts/support/writers.ts'
import { storedRows } from '#tests/e2e/support/record.ts'

/** After a choice is pressed, in ms: about as long as it takes to be saved and answered, and longer. */
const latest = 250
const controlKills = 8

/** A choice whose consequence was on the screen. */
type Seen = { scenario: string; n: number; label: string }
type Result = { kills: number; seen: number; lost: string[]; astray: string[] }

await command(async () => {
  const { values: options } = parseArgs({ options: { kills: { type: 'string', default: '50' }, seed: { type: 'string' } } })
  const kills = Number(options.kills)
  const seed = Number(options.seed ?? Math.floor(Math.random() * 2 ** 31))
  if (!(kills >= 1) || !Number.isInteger(seed)) throw new Plain('--kills must be a number of at least 1, and --seed a whole number.')

  await ensureBuilt()
  const path = await ensureBrowser()
  console.error(`Seed ${seed}.`)
  const site = await serve(await freePort(), { stdout: 'ignore' })
  try {
    // Two browsers at a time, one for each core: neither waits for the other, and no time is measured.
    const half = Math.ceil(scenarios.length / 2)
    const [first, second] = await Promise.all([
      killAgainAndAgain(path, site.origin, scenarios.slice(0, half), Math.ceil(kills / 2), seeded(seed)),
      killAgainAndAgain(path, site.origin, scenarios.slice(half), Math.floor(kills / 2), seeded(seed + 1)),
    ])
    const control = await killAgainAndAgain(path, site.origin, scenarios, controlKills, seeded(seed), putOffSaving)
    const seen = first.seen + second.seen
    const lost = [...first.lost, ...second.lost]
    const astray = [...first.astray, ...second.astray]
    const verdicts = [
      { what: 'choices seen, the browser killed meanwhile', figure: `${kills} kills, ${seen} picks seen, ${lost.length} lost`, bound: 'none', ok: seen >= kills / 2 && lost.length === 0 },
      { what: 'stories that went on where they stood', figure: `${kills - astray.length} of ${kills}`, bound: 'all', ok: astray.length === 0 },
      { what: 'the same with saving put off', figure: `${controlKills} kills, ${control.seen} picks seen, ${control.lost.length} lost`, bound: 'it must lose some', ok: control.lost.length > 0 },
    ]
    writeJson('.cache/kill-browser.json', { seed, lost, astray, verdicts })
    for (const { what, figure, bound, ok } of verdicts) console.log(`${ok ? '✓' : '✘'} ${what}: ${figure} (${bound})`)
    for (const fault of [...lost, ...astray]) console.log(`  ${fault}`)
    if (verdicts.some(({ ok }) => !ok)) process.exitCode = 1
  } finally {
    await site.stop()
  }
})

async function killAgainAndAgain(path: string, origin: string, stories: readonly Scenario[], kills: number, random: () => number, spoil?: () => void): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'byp-kill-browser-'))
  const seen: Seen[] = []
  const lost = new Set<string>()
  const astray: string[] = []
  let at = 0
  try {
    for (let kill = 0; kill <= kills; kill++) {
      const browser = await open(path, folder)
      try {
        const page = await browser.newPage(seen, stories[at]!, spoil)
        // First what the kill before has left; after the last, only that.
        await page.goto(`${origin}/scenarios/${stories[at]!.id}`)
        await page.locator('.scene, .begin .button:enabled').first().waitFor()
        for (const fault of await missing(page, seen)) lost.add(fault)
        const wrong = await strayed(page, stories[at]!)
        if (wrong) astray.push(`after kill ${kill}: ${wrong}`)
        if (kill === kills) break
        if (await page.getByRole('link', { name: 'See your debrief' }).isVisible()) {
          at++
          if (at === stories.length) throw new Plain(`All stories were played to their end after ${kill} kills. Ask for fewer.`)
          await page.goto(`${origin}/scenarios/${stories[at]!.id}`)
        }
        browser.about(stories[at]!)
        await playUntilKilled(page, random, browser.kill)
      } finally {
        await browser.kill()
      }
      if ((kill + 1) % 10 === 0) console.error(`… ${spoil ? 'saving put off: ' : ''}${kill + 1} of ${kills} kills, ${seen.length} picks seen, ${lost.size} lost`)
    }
    return { kills, seen: seen.length, lost: [...lost], astray }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A browser with a profile on the disk, in a process group of its own. */
async function open(path: string, profile: string) {
  const child = start(path, ['--headless', ...browserArgs, '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-first-run', '--no-default-browser-check', 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      const found = /DevTools listening on (ws:\S+)/.exec(said)
      if (found) resolve(found[1]!)
    })
    child.ended.then(() => reject(new Plain(`The browser ended before it could be used. ${said}`)), reject)
  })
  const connection = await chromium.connectOverCDP(endpoint)
  let scenario: Scenario | undefined
  return {
    about: (played: Scenario) => (scenario = played),
    /** A page that tells at once what is on its screen; `spoil` runs in it before its own script. */
    async newPage(seen: Seen[], first: Scenario, spoil?: () => void): Promise<Page> {
      scenario = first
      const page = await connection.contexts()[0]!.newPage()
      await page.exposeFunction('consequenceSeen', (n: number, label: string) => {
        if (!seen.some((each) => each.scenario === scenario!.id && each.n === n)) seen.push({ scenario: scenario!.id, n, label })
      })
      if (spoil) await page.addInitScript(spoil)
      await page.addInitScript(tellConsequences)
      return page
    },
    async kill() {
      if (child.exitCode === null && child.signalCode === null) {
        process.kill(-child.pid!, 'SIGKILL')
        await once(child, 'exit')
      }
      await connection.close().catch(() => {})
    },
  }
}

/** In the page: tells the test of every consequence as soon as it is drawn. */
function tellConsequences() {
  new MutationObserver(() => {
    const label = document.querySelector('.scene .chosen')?.textContent
    const [, n] = /Decision (\d+)/.exec(document.querySelector('.scene .kicker')?.textContent ?? '') ?? []
    if (label && n) (window as unknown as { consequenceSeen: (n: number, label: string) => void }).consequenceSeen(Number(n) - 1, label)
  }).observe(document, { subtree: true, childList: true, characterData: true })
}

/** In the page: says that a choice is saved, and saves it a second later. What it looks like from outside is the same. */
function putOffSaving() {
  const add = IDBObjectStore.prototype.add
  IDBObjectStore.prototype.add = function (row: { id: string; kind: string }) {
    if (row.kind !== 'pick') return add.call(this, row)
    const { db } = this.transaction
    setTimeout(() => add.call(db.transaction('rows', 'readwrite').objectStore('rows'), row), 1000)
    return this.get(row.id) as IDBRequest
  }
}

/** Plays on, up to three choices, and kills the browser at some moment after the last was pressed. */
async function playUntilKilled(page: Page, random: () => number, kill: () => Promise<void>) {
  const choices = 1 + Math.floor(random() * 3)
  for (let n = 1; n <= choices; n++) {
    const begin = page.getByRole('button', { name: /^(Start the story|Carry on)$/ })
    const options = page.locator('.choices input')
    const end = page.getByRole('link', { name: 'See your debrief' })
    await begin.or(options.first()).or(end).first().waitFor()
    if (await begin.isVisible()) await begin.click()
    await options.first().or(end).first().waitFor()
    if (await end.isVisible()) return
    await options.nth(Math.floor(random() * (await options.count()))).check()
    await page.getByRole('button', { name: 'Choose this' }).click()
    if (n < choices) await page.getByRole('heading', { name: 'What happens' }).waitFor()
  }
  await sleep(latest * random())
  await kill()
}

/** What was seen and is not stored. */
async function missing(page: Page, seen: readonly Seen[]): Promise<string[]> {
  const rows = await storedRows(page)
  return seen.flatMap(({ scenario: id, n, label }) => {
    const scenario = scenarios.find((each) => each.id === id)!
    const play = replay(scenario, attemptsAt(rows, id).at(-1)?.picks ?? [])
    return play.ok && play.steps[n]?.choice.label === label ? [] : [`${id}: decision ${n + 1}, “${label}”, was seen and is not there`]
  })
}

/** How the page differs from where the stored choices say that the story stands; nothing when it does not. */
async function strayed(page: Page, scenario: Scenario): Promise<string | undefined> {
  const play = replay(scenario, attemptsAt(await storedRows(page), scenario.id).at(-1)?.picks ?? [])
  if (!play.ok) return `${scenario.id}: ${play.say}`
  const last = play.steps.at(-1)
  if (last) {
    const shown = await page.locator('.chosen').textContent()
    if (shown !== last.choice.label) return `${scenario.id}: “${shown}” is shown as the last choice, and “${last.choice.label}” is stored`
    await page.getByRole('button', { name: 'Carry on' }).click()
  } else if (await page.getByRole('button', { name: 'Start the story' }).isVisible()) return undefined
  const scene = scenario.scenes[play.scene]!
  const title = await page.locator('#scene-title').textContent()
  return title === scene.title ? undefined : `${scenario.id}: it goes on with “${title}”, not with “${scene.title}”${isEnding(scene) ? ', its end' : ''}`
}
