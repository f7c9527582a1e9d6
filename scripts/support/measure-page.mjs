// What one page weighs, how fast it is on a slow phone, and whether axe finds fault with it.
import { brotliCompressSync, constants } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { playToEnd } from './play.mjs'

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: 'en-GB' }
// The network and the processor that Lighthouse means by a mobile phone.
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 1474.56 * 128, uploadThroughput: 675 * 128 }
const slowdown = 4
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
const widths = [360, 1280]

/** Bytes of all that a first visit asks for, script apart; hosts of others that it asks; faults of the page and of axe's finding. */
export async function weigh(browser, origin, target) {
  const { context, page, path } = await open(browser, origin, target)
  const weights = new Map()
  const thirdParty = new Set()
  const pending = []
  let errors = 0 // a page that broke down weighs little and is quick
  page.on('pageerror', ({ message }) => {
    console.error(`error: ${page.url()}: ${message}`)
    errors++
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) thirdParty.add(url.origin)
  })
  page.on('response', (response) => {
    const weighed = response.body().then((body) => weights.set(response.url(), weightOf(response, body)))
    pending.push(weighed.catch(() => {})) // a redirect has no body
  })
  await settle(page, origin + path)
  await Promise.all(pending)
  const axe = await countViolations(page)
  await context.close()
  const all = [...weights.values()]
  const kB = (list) => Math.round(list.reduce((sum, { bytes }) => sum + bytes, 0) / 100) / 10
  return { jsKb: kB(all.filter(({ script }) => script)), transferKb: kB(all), thirdParty: [...thirdParty], errors, axe }
}

const squeezed = new Map()

// Text as brotli 11, which is how a host would send it; pictures and fonts as they are, being compressed already.
function weightOf(response, body) {
  const type = response.headers()['content-type'] ?? ''
  const script = response.request().resourceType() === 'script'
  if (!/text|javascript|json|xml|manifest|x-component/.test(type)) return { script, bytes: body.length }
  const text = body.toString()
  if (!squeezed.has(text)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length }
    squeezed.set(text, brotliCompressSync(body, { params }).length)
  }
  return { script, bytes: squeezed.get(text) }
}

/** Largest paint and blocking time in ms, layout shift as a number, on slow 4G and a processor slowed four times. */
export async function time(browser, origin, target) {
  const { context, page, path } = await open(browser, origin, target)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', slow4g)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(observe)
  await settle(page, origin + path)
  const seen = await page.evaluate(() => window.seen)
  await context.close()
  const blocking = seen.long.filter(({ start }) => start >= seen.fcp).map(({ took }) => Math.max(0, took - 50))
  const tbt = blocking.reduce((sum, ms) => sum + ms, 0)
  return { lcp: Math.round(seen.lcp), tbt: Math.round(tbt), cls: Math.round(worstShift(seen.shifts) * 1000) / 1000 }
}

function observe() {
  const seen = (window.seen = { fcp: 0, lcp: 0, long: [], shifts: [] })
  const on = (type, note) => new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true })
  on('paint', (e) => e.name === 'first-contentful-paint' && (seen.fcp = e.startTime))
  on('largest-contentful-paint', (e) => (seen.lcp = e.startTime))
  on('longtask', (e) => seen.long.push({ start: e.startTime, took: e.duration }))
  on('layout-shift', (e) => !e.hadRecentInput && seen.shifts.push({ at: e.startTime, by: e.value }))
}

// Cumulative layout shift as defined: the worst burst, a burst being shifts under 1 s apart and 5 s long at most.
function worstShift(shifts) {
  let worst = 0
  let burst = { from: -Infinity, last: -Infinity, sum: 0 }
  for (const { at, by } of shifts) {
    if (at - burst.last > 1000 || at - burst.from > 5000) burst = { from: at, last: at, sum: 0 }
    burst = { ...burst, last: at, sum: burst.sum + by }
    worst = Math.max(worst, burst.sum)
  }
  return worst
}

// A fresh profile for each visit. A target with `after` is a page that has nothing to show until a scenario was played:
// what that play stored is carried into the fresh profile, but not the scripts it loaded and warmed.
async function open(browser, origin, { path, after }) {
  const { debrief, storageState } = after ? await played(browser, origin, after) : {}
  const context = await browser.newContext({ ...phone, storageState, reducedMotion: 'reduce' })
  return { context, page: await context.newPage(), path: path ?? debrief }
}

const plays = new Map()

async function played(browser, origin, scenario) {
  if (!plays.has(scenario)) {
    const context = await browser.newContext(phone)
    const debrief = await playToEnd(await context.newPage(), origin, scenario)
    plays.set(scenario, { debrief, storageState: await context.storageState({ indexedDB: true }) })
    await context.close()
  }
  return plays.get(scenario)
}

async function settle(page, url) {
  const answer = await page.goto(url, { timeout: 120_000 })
  if (answer.status() >= 400) throw new Error(`${url} answered ${answer.status()}.`)
  await page.waitForLoadState('networkidle', { timeout: 60_000 }).catch(() => {})
  await page.waitForTimeout(1000)
}

async function countViolations(page) {
  let count = 0
  for (const width of widths) {
    for (const colorScheme of ['light', 'dark']) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme })
      await page.waitForTimeout(300) // colours may take a moment to change
      const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze()
      for (const { id, nodes } of violations) console.error(`axe: ${page.url()} ${width} px, ${colorScheme}: ${id}, ${nodes[0].target}`)
      count += violations.length
    }
  }
  return count
}
