import { readFile } from 'node:fs/promises'
import type { BrowserContext } from '@playwright/test'
import { filesOf, plan, type FileList } from '#lib/offline/list.ts'
import { decide, playAnyhow } from './support/play.ts'
import { answerAll } from './support/answer.ts'
import { siteThatChanges } from './support/newer.ts'
import { keep, loseSignal, pageIsKept, workerIsReady } from './support/offline.ts'
import { expect, test, watch } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

const heading = 'No signal, and this page is not on your device yet'

test('after one visit home, record and the page that was opened work with no signal; another page says that it is not here', async ({ page, context }) => {
  await page.goto('/lessons/be-informed')
  await pageIsKept(page)
  await loseSignal(page)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Be informed')
  await expect(page.locator('#notices')).toContainText('No signal just now. This page works without.')
  await answerAll(page)
  await page.getByRole('button', { name: 'I have finished this lesson' }).click()
  await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()

  for (const [address, title] of [['/', 'Use social media well'], ['/settings', 'Settings and your data'], ['/already-posted', 'posted'], ['/tracks/student', 'Student before placement']] as const) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title)
  }
  await page.goto('/record')
  await expect(page.locator('form.entry')).toContainText('Lesson: Be informed')

  await page.goto('/lessons/dignity-and-privacy')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
  // The lesson that was opened is here, and is named; no other is.
  await page.getByRole('heading', { name: 'Lessons and stories that are here' }).waitFor()
  await expect(page.locator('main a[href^="/lessons/"], main a[href^="/scenarios/"]')).toHaveText(['Be informed'])
  await context.setOffline(false)
  await page.getByRole('link', { name: 'try this page once more' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dignity and privacy')
})

test('the whole course is kept for under 1.5 MB; then every page of it opens with no signal, a story is played, the search finds, and documents are made @once', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/settings')
  await workerIsReady(page)
  const list = await page.evaluate(async () => (await (await (await caches.open('course')).match('/kept/now'))!.json()) as FileList)
  expect(plan(list, filesOf(list, ['course'])).size).toBeLessThan(1_500_000)
  const whole = page.locator('.keep').filter({ has: page.getByRole('heading', { name: 'The whole course' }) })
  await expect(whole).toContainText(/[\d.]+ (kB|MB) to fetch/)
  await keep(page, 'The whole course')

  await loseSignal(page)
  await page.reload()
  await expect(whole).toContainText('Kept on this device since', { timeout: 60_000 })
  for (const { address } of list.tracks['course']!.map((place) => list.files[place]!)) {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 }), address).not.toHaveText(heading)
    await expect(page.locator('is-land > script'), address).toHaveCount(0) // each part has woken
    if (/^\/scenarios\/[^/]+$/.test(address)) await expect(page.getByRole('button', { name: 'Start the story' }), address).toBeEnabled()
    await expect(page.locator('.trouble, .lost').filter({ visible: true }), address).toHaveCount(0)
  }

  await page.goto('/scenarios/new-app')
  await page.getByRole('button', { name: 'Start the story' }).click()
  await playAnyhow(page)
  await page.getByRole('link', { name: 'See your debrief' }).click()
  await expect(page.getByRole('heading', { name: 'Your path' })).toBeVisible()

  await page.goto('/search')
  await page.getByRole('searchbox').fill('photo')
  await expect(page.getByRole('status').filter({ hasText: 'places' })).toBeVisible()

  await page.goto('/record')
  const draft = page.locator('form.entry')
  await draft.getByLabel('How does it relate to your practice?').fill('I met Blodwen Fictitious on Cedar Ward.')
  await draft.getByLabel('Hours that you claim').fill('0.5')
  await draft.getByRole('button', { name: /^Keep this entry/ }).click()
  for (const [name, begin] of [['PDF, to hand over', '%PDF-'], ['Word', 'PK']] as const) {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name }).first().click()
    expect((await readFile(await (await downloading).path())).subarray(0, begin.length).toString()).toBe(begin)
  }
})

test('a browser that can keep nothing says so, once; one that has not begun yet does not @once', async ({ page, context }) => {
  const cannot = page.getByText('This browser cannot keep them.')
  // The worker’s files take long to come.
  await context.route('**/sw.js', async (route) => {
    await new Promise((done) => setTimeout(done, 12_000))
    await route.continue()
  })
  await page.goto('/settings')
  await expect(page.getByText('Getting ready …').first()).toBeVisible()
  await page.waitForTimeout(11_000)
  await expect(cannot).toHaveCount(0)
  await expect(page.locator('.keep').first()).toContainText('kB to fetch', { timeout: 20_000 })
  await page.addInitScript(() => void delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker)
  await page.reload()
  await expect(cannot).toHaveCount(1)
  await expect(page.locator('.keep')).toHaveCount(0)
})

test('while a way is fetched it is said how far it is; it can be stopped, and goes on from there @once', async ({ page, context }) => {
  await page.goto('/settings')
  await workerIsReady(page)
  const way = page.locator('.keep').filter({ has: page.getByRole('heading', { name: 'Manager or educator' }) })
  await expect(way).toContainText('kB to fetch')
  const all = Number(/(\d+) kB to fetch/.exec(await way.innerText())![1])
  // On a slow network the parcel takes some seconds.
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 20, downloadThroughput: 60_000, uploadThroughput: 60_000 })
  await way.getByRole('button', { name: /^Keep this on my phone/ }).click()
  const bar = way.getByRole('progressbar', { name: 'Fetching Manager or educator' })
  await expect(way).toContainText(new RegExp(`[1-9]\\d* kB of ${all} kB`))
  const share = () => bar.evaluate((bar: HTMLProgressElement) => bar.position)
  expect(await share()).toBeLessThan(0.5)
  await expect.poll(share, { timeout: 20_000 }).toBeGreaterThan(0.5)
  expect(await share()).toBeLessThan(1)
  await way.getByRole('button', { name: 'Stop' }).click()
  await expect(way.getByRole('status')).toHaveText('Stopped. What came so far is kept: go on when you like.')
  const left = Number(/(\d+) kB to fetch/.exec(await way.innerText())![1])
  expect(left).toBeLessThan(all)
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 })
  await way.getByRole('button', { name: /^Keep this on my phone/ }).click()
  await expect(way).toContainText('Kept on this device since', { timeout: 60_000 })
})

test('when the signal goes while the course is fetched, it says so, and goes on from there @once', async ({ page, context }) => {
  await page.goto('/settings')
  await workerIsReady(page)
  const way = page.locator('.keep').filter({ has: page.getByRole('heading', { name: 'Manager or educator' }) })
  const left = async () => Number(/(\d+) kB to fetch/.exec(await way.innerText())![1])
  await expect(way).toContainText('kB to fetch')
  const before = await left()
  // Half of it comes.
  await context.route('**/parcels/**', async (route) => {
    const whole = await (await route.fetch()).body()
    await route.fulfill({ contentType: 'application/octet-stream', body: whole.subarray(0, whole.length / 2) })
  })
  await way.getByRole('button', { name: /^Keep this on my phone/ }).click()
  await expect(way.getByRole('status')).toHaveText('The signal was lost. What came so far is kept: go on when you have signal.')
  expect(await left()).toBeLessThan(before)
  await context.unroute('**/parcels/**')
  await way.getByRole('button', { name: /^Keep this on my phone/ }).click()
  await expect(way).toContainText('Kept on this device since', { timeout: 60_000 })
  await way.getByRole('button', { name: /^Remove/ }).click()
  await expect(way.getByRole('status')).toHaveText('Removed from this device. Your record is still here.')
  await expect(way).toContainText('kB to fetch')
})

test('a device with no room left says so, and keeps what came @once', async ({ page, baseURL, context }) => {
  await page.goto('/settings')
  await workerIsReady(page)
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, quotaSize: 1 })
  const way = page.locator('.keep').filter({ has: page.getByRole('heading', { name: 'The whole course' }) })
  await way.getByRole('button', { name: /^Keep this on my phone/ }).click()
  await expect(way.getByRole('status')).toHaveText('There is not enough room on this device. Make some, then go on. What came so far is kept.')
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL! })
  await way.getByRole('button', { name: /^Keep this on my phone/ }).click()
  await expect(way).toContainText('Kept on this device since', { timeout: 60_000 })
})

test('what the browser has cleared is noticed on the next page, and can be kept again @once', async ({ page }) => {
  await page.goto('/')
  await workerIsReady(page)
  await keep(page, 'Student before placement')
  await page.evaluate(() => caches.delete('course'))
  await page.goto('/lessons/be-informed') // the worker is still there, but has lost all that it had
  await expect(page.locator('#notices')).toContainText('Part of what you kept on this device for use without signal is gone.', { timeout: 20_000 })
  await page.getByRole('link', { name: 'Keep it again' }).click()
  await expect(page.locator('.keep').first()).toContainText('but your browser has cleared part of it')
  await page.getByRole('button', { name: 'Keep this on my phone: Student before placement' }).click()
  await expect(page.locator('.keep').first()).toContainText('Kept on this device since', { timeout: 60_000 })
})

/** A site that can be given a newer version, and somebody who visits it. */
const withUpdates = test.extend<{ site: Awaited<ReturnType<typeof siteThatChanges>>; visitor: BrowserContext }>({
  site: async ({ baseURL }, lend) => {
    const site = await siteThatChanges(baseURL!)
    await lend(site)
    await site.close()
  },
  visitor: async ({ browser, site, complaints }, lend) => {
    const visitor = await browser.newContext({ baseURL: site.origin, serviceWorkers: 'allow' })
    visitor.on('page', (page) => watch(page, complaints, site.origin))
    await lend(visitor)
    await visitor.close()
  },
})

withUpdates('a new version comes in the middle of a story: it says what changed, nothing is lost, and the story goes on at its scene @once', async ({ site, visitor }) => {
  const page = await visitor.newPage()
  await page.goto('/lessons/be-informed')
  await pageIsKept(page)
  await page.goto('/scenarios/friend-request')
  await page.getByRole('button', { name: 'Start the story' }).click()
  await decide(page, 'accept')
  await page.getByRole('button', { name: 'Carry on' }).click()
  await page.locator('.choices input').nth(1).check()
  const scene = await page.locator('.scene:visible h2').textContent()

  site.change('/lessons/be-informed', 'Be informed', 'Be well informed')
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update())
  const notice = page.locator('#notices')
  await expect(notice).toContainText('There is a new version of this course.', { timeout: 20_000 })
  await expect(notice).toContainText('Reads differently now: “Be informed”.')
  // Until the learner says so, all stays as it is.
  await expect(page.locator('.choices input').nth(1)).toBeChecked()
  const other = await visitor.newPage()
  await other.goto('/lessons/be-informed')
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Be informed')

  await notice.getByRole('button', { name: 'Use it now' }).click()
  await expect(page.getByText('Decision 1 · you chose')).toBeVisible({ timeout: 20_000 })
  await page.getByRole('button', { name: 'Carry on' }).click()
  await expect(page.locator('.scene:visible h2')).toHaveText(scene!)
  await expect(notice).toContainText('This course has been brought up to date.')
  await notice.getByRole('button', { name: 'Close' }).click()

  // The new version works with no signal as the old one did.
  await loseSignal(page)
  await page.goto('/lessons/be-informed')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Be well informed')
  await expect(notice).toContainText('No signal just now')
  await expect(notice).not.toContainText('up to date')
  // A tab that was open before goes on as it was.
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Be informed')
  await answerAll(other)
  await other.getByRole('button', { name: 'I have finished this lesson' }).click()
  await expect(other.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
})

withUpdates('a new version that was put off is used when the course is opened afresh, and says what it changed @once', async ({ site, visitor }) => {
  const page = await visitor.newPage()
  await page.goto('/lessons/be-informed')
  await pageIsKept(page)
  site.change('/lessons/be-informed', 'Be informed', 'Be well informed')
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())!.update())
  await page.locator('#notices').getByRole('button', { name: 'Later' }).click({ timeout: 20_000 })
  await expect(page.locator('#notices')).toHaveText('')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Be informed')
  await page.close()

  const afresh = await visitor.newPage()
  await afresh.goto('/about')
  await expect(afresh.locator('#notices')).toContainText('This course has been brought up to date.', { timeout: 20_000 })
  await expect(afresh.locator('#notices')).toContainText('Reads differently now: “Be informed”.')
  await afresh.goto('/lessons/be-informed')
  await expect(afresh.getByRole('heading', { level: 1 })).toHaveText('Be well informed')
})

test('a phone may put the course on its home screen @once', async ({ page, context, request }) => {
  await page.goto('/')
  await workerIsReady(page)
  const devtools = await context.newCDPSession(page)
  const { data, errors } = await devtools.send('Page.getAppManifest')
  expect(errors).toEqual([])
  // The headless browser would find no fault with any manifest that it can read: so here is what phones ask for.
  const manifest = JSON.parse(data!) as { name: string; start_url: string; display: string; icons: { src: string; sizes: string; purpose: string }[]; shortcuts: { name: string; url: string }[] }
  expect(manifest).toMatchObject({ name: 'Before You Post', start_url: '/', display: 'minimal-ui' })
  expect(manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`)).toEqual(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512'])
  for (const { src, sizes } of manifest.icons) {
    const picture = await (await request.get(src)).body()
    expect([src, `${picture.readUInt32BE(16)}x${picture.readUInt32BE(20)}`]).toEqual([src, sizes])
  }
  expect(manifest.shortcuts.map(({ name }) => name)).toEqual(['I have posted something', 'CPD record', 'Search'])
  await loseSignal(page)
  for (const { name, url } of manifest.shortcuts) {
    await page.goto(url)
    await expect(page.getByRole('banner').getByRole('link', { name })).toHaveAttribute('aria-current', 'page')
  }
})
