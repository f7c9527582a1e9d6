// Firefox, for the journey in scripts/support/firefox-journey.mjs: one that is here already, else installed.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { Plain, run } from './run.mjs'

const usualPlaces = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].filter((name) => process.env[name]).map((name) => join(process.env[name], 'Mozilla Firefox', 'firefox.exe')),
}

/** The path of Firefox on this machine, or null. A FIREFOX_PATH that leads nowhere is refused, not passed over. */
function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named && !existsSync(named)) throw new Plain(`FIREFOX_PATH is ${named}, but nothing is there. Mend it or unset it.`)
  return named || (usualPlaces[process.platform] ?? []).find((path) => existsSync(path)) || null
}

/** The path of Firefox, installed if need be; says which one it is. */
export async function ensureFirefox() {
  const path = findFirefox() ?? (await installFirefox())
  const version = process.platform === 'win32' ? 'found' : execFileSync(path, ['--version'], { stdio: 'pipe' }).toString().trim()
  console.error(`Firefox: ${version} (${path})`)
  return path
}

async function installFirefox() {
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.error('No Firefox found; asking apt-get for it …')
    await fromPackages().catch((fault) => console.error(fault.message))
    const path = findFirefox()
    if (path) return path
  }
  throw new Plain('No Firefox for the journey, and none could be installed. Install it (on Debian: sudo apt-get install firefox-esr), or set FIREFOX_PATH to where it is.')
}

async function fromPackages() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env, stdout: 'stderr' })
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'firefox-esr'], { env, stdout: 'stderr' })
}

/** Firefox with a new profile, which puts downloads in a folder without asking; `prefs` are settings of about:config. */
export async function openFirefox(executablePath, downloads, prefs = {}) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      'intl.accept_languages': 'en-GB',
      'ui.useOverlayScrollbars': 1, // as on a phone: the page has the whole width
      'browser.download.folderList': 2, // the folder that the next line names
      'browser.download.dir': downloads,
      'browser.download.open_pdf_attachments_inline': false,
      'pdfjs.disabled': true, // a PDF is saved, not shown
      'browser.helperApps.neverAsk.saveToDisk': 'application/pdf,application/json,text/csv',
      ...prefs,
    },
  })
}
