// Lighthouse, as its makers run it: its own phone, its own simulated network, a fresh profile.
import { chromium } from '@playwright/test'
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { browserArgs } from './browser.mjs'
import { playToEnd } from './play.mjs'

const categories = ['performance', 'accessibility', 'best-practices']

const tries = 3

/**
 * Scores from 0 to 100 of one run over one page. Now and then a busy machine loses the trace of a page load; that is no score
 * of the page, so it is said and measured again.
 */
export async function score(chromePath, origin, target) {
  for (let n = 1; ; n++) {
    try {
      return await scoreOnce(chromePath, origin, target)
    } catch (fault) {
      if (n === tries) throw fault
      console.error(`${fault.message} Measuring it again.`)
    }
  }
}

async function scoreOnce(chromePath, origin, { path, after }) {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless=new', ...browserArgs], logLevel: 'silent' })
  try {
    const address = origin + (after ? await play(chrome.port, origin, { path, after }) : path)
    const options = { port: chrome.port, output: 'json', logLevel: 'silent', onlyCategories: categories }
    const { lhr } = await lighthouse(address, options)
    if (lhr.runtimeError) throw new Error(`Lighthouse, ${address}: ${lhr.runtimeError.message}`)
    for (const fault of faults(lhr)) tellOnce(`Lighthouse: ${new URL(address).pathname}: ${fault}`)
    return Object.fromEntries(categories.map((name) => [name, Math.round(lhr.categories[name].score * 100)]))
  } finally {
    chrome.kill()
  }
}

// Lighthouse leaves IndexedDB as it finds it, so a play before the run is still there during it.
async function play(port, origin, { path, after }) {
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const page = await browser.contexts()[0].newPage()
  const debrief = await playToEnd(page, origin, after)
  await page.close()
  await browser.close()
  return path ?? debrief
}

const told = new Set()

function tellOnce(text) {
  if (!told.has(text)) console.error(text)
  told.add(text)
}

function faults(lhr) {
  const refs = categories.slice(1).flatMap((name) => lhr.categories[name].auditRefs)
  return refs
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => `${id}: ${lhr.audits[id].title}`)
}
