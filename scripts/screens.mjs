// npm run screens: the screenshots in docs/screens, of each kind of page at 360 and 1280 pixels, and the overview in the README.
//   -- --review   instead, for the eye: each kind of page, and what it becomes once somebody has done something, at three widths and in both colours, in .cache/screens
import { mkdirSync, rmSync } from 'node:fs'
import sharp from 'sharp'
import { browserArgs, ensureBrowser, useSandbox } from './support/browser.mjs'
import { playToEnd } from './support/play.mjs'
import { ensureBuilt, ensureInstalled } from './support/ready.mjs'
import { at, bin, command } from './support/run.mjs'
import { freePort, serve } from './support/serve.mjs'

const OUT = 'docs/screens'
const story = '/scenarios/friend-request'
const sizes = [{ width: 360, height: 740 }, { width: 1280, height: 860 }]

await command(async () => {
  await ensureInstalled()
  await ensureBuilt()
  if (process.argv.includes('--review')) return review()
  mkdirSync(OUT, { recursive: true })
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserArgs, chromiumSandbox: useSandbox })
  const site = await serve(await freePort(), { stdout: 'ignore' })
  const onPhone = []
  try {
    for (const viewport of sizes) {
      for (const colorScheme of ['light', 'dark']) {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce', locale: 'en-GB' })
        const page = await context.newPage()
        const shoot = async (name) => {
          await page.waitForLoadState('networkidle')
          const picture = await page.screenshot()
          await sharp(picture).webp({ quality: 80 }).toFile(`${OUT}/${name}-${viewport.width}-${colorScheme}.webp`)
          if (viewport.width === 360 && colorScheme === 'light') onPhone.push(picture)
        }
        // Once for the letters: a first visit may keep those of the device.
        await page.goto(site.origin, { waitUntil: 'networkidle' })
        await page.goto(site.origin)
        await shoot('home')
        await page.goto(`${site.origin}/lessons/dignity-and-privacy`)
        await shoot('lesson')
        await page.goto(site.origin + story)
        await page.getByRole('button', { name: 'Start the story' }).click()
        await page.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded()
        await shoot('player')
        const debrief = await playToEnd(page, site.origin, story)
        await page.goto(site.origin + debrief)
        await page.getByRole('heading', { name: 'The decision that mattered most' }).waitFor()
        await shoot('debrief')
        await page.goto(`${site.origin}/record`)
        await page.getByLabel('How does it relate to your practice?').waitFor()
        await shoot('record')
        await context.close()
      }
    }
    await overview(onPhone)
  } finally {
    await browser.close()
    await site.stop()
  }
})

async function review() {
  await ensureBrowser()
  const pictures = at('.cache/screens')
  rmSync(pictures, { recursive: true, force: true })
  const env = { LONG: 'review', KEEP_PICTURES: pictures, E2E_PORT: String(await freePort()) }
  const { code } = await bin('playwright', ['test', '--project=desktop'], { env, check: false }, '@playwright/test')
  console.log(`${pictures} has what was reached. Look at each.`)
  process.exitCode = code
}

/** The phone’s pages side by side. */
async function overview(pictures) {
  const [{ width, height }] = sizes
  const gap = 24
  await sharp({ create: { width: pictures.length * (width + gap) + gap, height: height + 2 * gap, channels: 3, background: '#ddd1bb' } })
    .composite(pictures.map((input, n) => ({ input, left: gap + n * (width + gap), top: gap })))
    .webp({ quality: 82 })
    .toFile(`${OUT}/overview.webp`)
}
