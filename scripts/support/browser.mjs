// The browser for tests and measurements: one that is here already, else installed in whichever way works.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { bin, Plain, run } from './run.mjs'

const isRoot = process.getuid?.() === 0
// As root Chromium refuses to start inside its own sandbox; anyone else keeps it.
export const browserArgs = isRoot ? ['--no-sandbox'] : []
export const useSandbox = !isRoot

const usualPlaces = {
  // First the shell, which has no windows to draw: each new page costs it a third of the time.
  linux: [
    '/usr/bin/chromium-headless-shell', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium', '/usr/bin/microsoft-edge',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((name) => process.env[name])
    .flatMap((name) => [
      join(process.env[name], 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(process.env[name], 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
}

/** The path of a browser on this machine, or null. A CHROMIUM_PATH that leads nowhere is refused, not passed over. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Plain(`CHROMIUM_PATH is ${named}, but nothing is there. Mend it or unset it.`)
  if (named) return named
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  return [own, ...(usualPlaces[process.platform] ?? [])].find((path) => path && existsSync(path)) ?? null
}

/** The path of a browser, installed if need be; says which one it is. */
export async function ensureBrowser() {
  const path = (await findBrowser()) ?? (await installBrowser())
  console.error(`Browser: ${version(path)} (${path})`)
  return path
}

async function installBrowser() {
  const ways = [['Playwright', () => bin('playwright', ['install', 'chromium'], { stdout: 'stderr' }, '@playwright/test')]]
  if (isRoot && existsSync('/usr/bin/apt-get')) ways.unshift(['apt-get', fromDebian])
  for (const [name, install] of ways) {
    console.error(`No browser found; asking ${name} for Chromium …`)
    await install().catch((fault) => console.error(fault.message))
    const path = await findBrowser()
    if (path) return path
  }
  throw new Plain(
    'No browser for the tests, and none could be installed. Install Chromium, Chrome or Edge ' +
      '(on Debian: sudo apt-get install chromium), or set CHROMIUM_PATH to where one is.',
  )
}

async function fromDebian() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env, stdout: 'stderr' })
  await run('apt-get', ['install', '-y', 'chromium-headless-shell'], { env, stdout: 'stderr' }).catch(() =>
    run('apt-get', ['install', '-y', 'chromium'], { env, stdout: 'stderr' }), // older releases have the whole browser only
  )
}

function version(path) {
  try {
    return process.platform === 'win32' ? 'found' : execFileSync(path, ['--version'], { stdio: 'pipe' }).toString().trim()
  } catch {
    return 'of unknown version'
  }
}
