// One learner in one window of Firefox: what they do with a page, by the words that they see, and what comes of each step.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { at, Plain, seconds } from './run.mjs'

/** Where each step leaves a picture of what it ended with, to be looked at. */
export const pictures = 'test-results/firefox'
const patience = 20_000 // ms

/**
 * Takes the steps one after the other, until one fails: the rest cannot be reached then, and it is said so. Each is a row of the report, and so is what the browser
 * complained of meanwhile. `size` is that of the window; `downloads` is where its files go.
 */
export async function walk({ browser, origin, downloads, who, size, steps }) {
  const context = await browser.createBrowserContext()
  const page = await context.newPage()
  await page.setViewport(size)
  page.setDefaultTimeout(patience)
  const complaints = watch(page, origin)
  const hands = { page, downloads, ...handsOn(page, origin) }
  const rows = []
  for (const [what, step] of Object.entries(steps)) {
    const began = performance.now()
    const row = await outcome(what, () => step(hands), page)
    rows.push({ ...row, what: `Firefox, ${who}: ${what}` })
    await page.screenshot({ path: at(pictures, `${who.replaceAll(' ', '-')}-${String(rows.length).padStart(2, '0')}.png`) })
    console.log(`${row.ok ? '✓' : '✘'} ${who}: ${what}: ${row.figure} (${seconds(began).toFixed(1)} s)`)
    if (!row.ok) break
  }
  const left = Object.keys(steps).length - rows.length
  if (left > 0) rows.push({ what: `Firefox, ${who}: what comes after`, figure: `${left} not reached`, ok: false })
  rows.push({ what: `Firefox, ${who}: errors, breaches of the policy, requests to others`, figure: complaints.join('; ') || 'none', ok: complaints.length === 0 })
  await context.close()
  return rows
}

async function outcome(what, step, page) {
  try {
    const figure = (await step()) ?? 'yes'
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    if (wide > 0) throw new Plain(`the page is ${wide} px wider than the screen`)
    return { what, figure, ok: true }
  } catch (fault) {
    return { what, figure: fault.message.split('\n')[0], ok: false }
  }
}

/** What the browser complains of, gathered while the learner goes on. Firefox tells of a breach of the policy as an error of the page. */
function watch(page, origin) {
  const complaints = []
  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && new URL(url).origin !== origin) complaints.push(`a request to ${url}`)
  })
  page.on('response', (response) => response.status() >= 400 && complaints.push(`${response.url()} answered ${response.status()}`))
  return complaints
}

function handsOn(page, origin) {
  // By words and labels, and not by Puppeteer’s `aria/`, which takes Firefox more than a second for each look.
  const press = (name) => page.locator(`::-p-xpath(//*[self::a or self::button or self::summary][normalize-space()="${name}"])`).click()
  const field = (name) => page.locator(`::-p-xpath(//*[@id=//label[normalize-space()="${name}"]/@for] | //label[normalize-space()="${name}"]//input)`)
  const read = (selector = 'main') => page.$eval(selector, (element) => element.innerText)
  const until = async (what, holds) => {
    // A page that is just being left has nothing to say: the next look asks the one after it.
    for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) if (await holds().catch(() => false)) return
    throw new Plain(`not within ${patience / 1000} s: ${what}`)
  }
  const see = (words, selector) => until(`“${words}” is to be seen`, async () => (await read(selector)).includes(words))
  const go = async (path) => void (await page.goto(origin + path))
  const follow = async (name) => {
    const before = page.url()
    await press(name)
    await until(`“${name}” leads on`, async () => page.url() !== before && (await page.evaluate(() => document.readyState)) === 'complete')
  }
  return { press, field, read, until, see, go, follow }
}

/** A download that is complete: until it is, Firefox writes into a file beside it, and holds its place with an empty one. */
export async function arrived(folder, name) {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(50)) {
    const files = readdirSync(folder)
    const found = files.find((file) => name.test(file))
    if (found && !files.some((file) => file.endsWith('.part')) && readFileSync(join(folder, found)).length > 0) return join(folder, found)
  }
  throw new Plain(`no download like ${name}; there is: ${readdirSync(folder).join(', ') || 'nothing'}`)
}

/** Refuses a PDF that lacks any of these words; says how long it is. */
export async function says(file, wanted) {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(file)) }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, n) => (await (await pdf.getPage(n + 1)).getTextContent()).items))
  const text = pages.flat().map(({ str = '' }) => str).join(' ').replace(/\s+/g, ' ')
  const missing = wanted.filter((words) => !text.includes(words))
  if (missing.length) throw new Plain(`the PDF lacks: ${missing.join(', ')}`)
  return `${pdf.numPages} ${pdf.numPages === 1 ? 'page' : 'pages'}`
}
