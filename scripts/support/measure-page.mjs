// What one page weighs, how fast it is on a slow phone, and whether axe finds fault with it.
import { connect, createServer } from 'node:net'
import { Transform } from 'node:stream'
import { brokenRules } from './axe.mjs'
import { median } from './bounds.mjs'
import { pick, playOn, playToEnd, press } from './play.mjs'

const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true, locale: 'en-GB' }
// The network and the processor that Lighthouse means by a mobile phone.
const slow4g = { offline: false, latency: 562.5, downloadThroughput: 1474.56 * 128, uploadThroughput: 675 * 128 }
const slow3g = { offline: false, latency: 2000, downloadThroughput: 400 * 125, uploadThroughput: 400 * 125 }
const networks = { slow4g, slow3g }
const slowdown = 4
const widths = [360, 1280]

/**
 * A first visit, on the wire, heads of answers included: bytes and requests until the page stands, the bodies of its script apart, and bytes of what it fetches afterwards, when nobody waits for it;
 * hosts of others that it asks; faults of the page and of axe’s finding.
 */
export async function weigh(browser, origin, target) {
  const { context, page, path } = await open(browser, origin, target)
  const thirdParty = new Set()
  let errors = 0 // a page that broke down weighs little and is quick
  page.on('pageerror', ({ message }) => {
    console.error(`error: ${page.url()}: ${message}`)
    errors++
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith('http') && url.origin !== origin) thirdParty.add(url.origin)
  })
  const weights = await onTheWire(context, page)
  await settle(page, origin + path)
  const first = weights.all()
  await page.waitForTimeout(4000) // components/islands/main.ts waits for two seconds, and then fetches a little
  const later = weights.all().length > first.length ? weights.all().slice(first.length) : []
  const axe = await countViolations(page)
  await context.close()
  const kB = (list, of = 'bytes') => Math.round(list.reduce((sum, each) => sum + each[of], 0) / 100) / 10
  return { jsKb: kB(first.filter(({ script }) => script), 'body'), transferKb: kB(first), requests: first.length, laterKb: kB(later), thirdParty: [...thirdParty], errors, axe }
}

/** Counts what comes for a page, in the order in which it ended. */
async function onTheWire(context, page) {
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  const begun = new Map()
  const ended = []
  devtools.on('Network.responseReceived', ({ requestId, type, response }) => begun.set(requestId, { script: type === 'Script', head: response.encodedDataLength }))
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const { script, head } = begun.get(requestId) ?? {}
    ended.push({ script, bytes: encodedDataLength, body: encodedDataLength - head })
  })
  return { all: () => [...ended] }
}

/** Largest paint and blocking time in ms, layout shift as a number, on slow 4G (or `slow3g`) and a processor slowed four times. */
export async function time(browser, origin, target, network = 'slow4g') {
  const { context, page, path } = await open(browser, origin, target)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', networks[network])
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

/**
 * One play of a story by a learner who has been here before, on a processor slowed four times: what each press took until the next scene, or what came of it, is on the screen, in ms by the
 * press’s name. Each pick is stored for good meanwhile.
 */
export async function presses(browser, origin, { story, lesson }) {
  const context = await browser.newContext({ ...phone, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await page.addInitScript(tellOfPaint)
    await keptAfter(page, origin + lesson)
    await page.goto(origin + story)
    await page.waitForTimeout(4000) // what comes later has come: components/islands/main.ts
    await press(page, 'Start the story')
    await page.locator('.scene h2').waitFor()
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.evaluate(() => {
      Object.assign(window, { took: {}, made: 0, answered: 0 })
      const note = (name, ms) => (window.took[name] = Math.max(window.took[name] ?? 0, ms))
      const names = new Map()
      const heading = () => document.querySelector('.scene:not([hidden]) h2')?.textContent
      let asked
      addEventListener('click', ({ target, timeStamp }) => {
        const name = `${document.querySelector('.scene .chosen, .scene h2').textContent}: ${target.textContent || target.value}`
        names.set(timeStamp, name)
        if (target.matches('input')) return
        window.made++
        asked = { name, at: performance.now(), on: heading() }
      }, true)
      // To the next paint, as INP has it.
      new PerformanceObserver((list) => list.getEntries().forEach(({ name, startTime, duration }) => name === 'click' && note(names.get(startTime), duration))).observe({ type: 'event', durationThreshold: 16 })
      // And until what was asked for is there: what came of a pick once that is stored, or the next scene.
      new MutationObserver(() => {
        if (!asked || [undefined, asked.on].includes(heading())) return
        const { name, at } = asked
        asked = undefined
        window.painted(() => {
          note(name, performance.now() - at)
          window.answered++
        })
      }).observe(document, { childList: true, subtree: true, attributeFilter: ['hidden'] })
    })
    await playOn(page, 500)
    const { took, made, answered } = await page.evaluate(() => ({ took: window.took, made: window.made, answered: window.answered }))
    if (made === 0 || answered !== made) throw new Error(`${story}: of ${made} presses ${answered} were seen to be answered`)
    return took
  } finally {
    await context.close()
  }
}

/** The slowest press of several plays, each press by its median: a hiccup of the machine is not the page’s. */
export function slowestPress(plays) {
  return Math.round(Math.max(...Object.keys(plays[0]).map((name) => median(plays.map((took) => took[name] ?? 0)))))
}

/** Calls back in the first task after the frame that shows what is in the document now. */
function tellOfPaint() {
  window.painted = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(0)
  })
}

/** A first visit, until the phone has kept what it keeps of itself. */
async function keptAfter(page, address) {
  await page.goto(address)
  while (!(await page.evaluate(isKept))) await page.waitForTimeout(200)
}

/** Coming back: ms from opening a story again to its scene, three times, on a processor slowed four times; bytes that a second visit of the lesson sends and gets in all on a later day, when the browser asks after a newer version. */
export async function comeBack(browser, origin, { story, lesson }) {
  const wire = await countBytes(origin)
  const context = await browser.newContext({ ...phone, reducedMotion: 'reduce' })
  try {
    const page = await context.newPage()
    const devtools = await context.newCDPSession(page)
    await page.addInitScript(tellOfPaint)
    await keptAfter(page, wire.origin + lesson)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.goto(wire.origin + story)
    await press(page, 'Start the story')
    await pick(page)
    const second = await page.locator('.scene:visible h2').textContent()
    await page.waitForTimeout(500)
    await page.addInitScript(() => {
      const look = () => document.querySelector('.scene h2') && window.painted(() => (window.resumed ??= performance.now()))
      new MutationObserver(look).observe(document, { childList: true, subtree: true })
    })
    const resumed = []
    for (let turn = 0; turn < 3; turn++) {
      await page.reload()
      resumed.push(Math.round(await (await page.waitForFunction(() => window.resumed)).jsonValue()))
      if ((await page.locator('.scene:visible h2').textContent()) !== second) throw new Error('the story was not resumed at its scene')
      await page.waitForTimeout(3000)
    }

    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await page.waitForTimeout(4000)
    wire.begin()
    await page.goto(wire.origin + lesson)
    await page.waitForTimeout(6000)
    return { resumed, repeatBytes: wire.bytes() }
  } finally {
    await context.close()
    await wire.close()
  }
}

/** Whether this page can be opened again without a network. */
async function isKept() {
  const cache = await caches.open('course')
  return Boolean((await cache.match('/kept/now')) && (await cache.match(location.pathname, { ignoreSearch: true })))
}

/** Stands between browser and site and counts every byte, both ways: also those of the service worker, which no page sees. What is good for an hour it calls old after a second, so that a later day need not be waited for. */
async function countBytes(origin) {
  let bytes = 0
  const server = createServer((socket) => {
    const site = connect(Number(new URL(origin).port), 'localhost')
    const aged = new Transform({ transform: (part, _, done) => done(null, Buffer.from(part.toString('latin1').replace('max-age=3600', 'max-age=0001'), 'latin1')) })
    site.pipe(aged).pipe(socket)
    socket.pipe(site)
    for (const [from, to] of [[socket, site], [site, socket]]) from.on('data', (part) => (bytes += part.length)).on('error', () => to.destroy())
  })
  await new Promise((done) => server.listen(0, 'localhost', done))
  return { origin: `http://localhost:${server.address().port}`, begin: () => (bytes = 0), bytes: () => bytes, close: () => new Promise((done) => server.close(done)) }
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
      const broken = await brokenRules(page)
      for (const { id, elements } of broken) console.error(`axe: ${page.url()} ${width} px, ${colorScheme}: ${id}, ${elements[0]}`)
      count += broken.length
    }
  }
  return count
}
