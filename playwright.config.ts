import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { browserArgs, findBrowser, useSandbox } from './scripts/support/browser.mjs'

// `npm test` builds first and picks a free port; alone, `npm run e2e` serves the last build.
const port = process.env['E2E_PORT'] ?? '3210'
// A browser sees a secure context at localhost, as it will under https.
const baseURL = `http://localhost:${port}`

// What is of the server alone (@once) is tried on one screen. LONG says what else is, on a desk for the most part:
const long = process.env['LONG']
const longer: Record<string, RegExp> = {
  1: /@long/, // `npm run test:long`: every scene and debrief of every story, and what only authors see
  html: /@html/, // `npm run test:long -- html`: what pages become, for the second engine and the HTML checker
  review: /@html|passes the second engine/, // `npm run screens -- --review`: each kind of page and what it becomes, for the eye
}

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  ...(long ? { grep: longer[long]! } : {}),
  // Two cores; a test that passes only the second time has failed.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: long === 'review' ? 600_000 : 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: !!process.env['CI'],
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL,
    // A worker answers before `page.route` can. It is tried where it is asked for: offline.spec.ts, journey.spec.ts.
    serviceWorkers: 'block',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // Nobody waits for what moves; journey.spec.ts plays with it moving.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: (await findBrowser()) ?? undefined,
      args: browserArgs,
      chromiumSandbox: useSandbox,
    },
  },
  projects: [
    { name: 'phone', grepInvert: long ? /@html|@once/ : /@long|@html|@once/, use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true } },
    { name: 'desktop', grepInvert: long ? /@phone/ : /@long|@html|@phone-only/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: 'node scripts/serve.mjs',
    url: baseURL,
    // Its own keys: a test never signs with those of whoever runs it.
    env: { PORT: port, NEXT_TELEMETRY_DISABLED: '1', DATA_DIR: join(tmpdir(), `before-you-post-e2e-${port}`) },
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
