import { expect, type Page } from '@playwright/test'

/** Takes the signal from a page that is open, and its context, and waits until nothing reaches the site: the browser’s network hears of it a moment later than the page. */
export async function loseSignal(page: Page) {
  await page.context().setOffline(true)
  await page.waitForFunction(() => fetch('/api/health').then(() => false, () => true))
}

/** Waits until the service worker is there and has the shell. */
export async function workerIsReady(page: Page) {
  await expect.poll(() => page.evaluate(async () => Boolean(await (await caches.open('course')).match('/kept/now'))), { timeout: 30_000 }).toBe(true)
}

/** Waits until this page can be opened again without a network. */
export async function pageIsKept(page: Page) {
  await workerIsReady(page)
  const kept = () => page.evaluate(async () => Boolean(await (await caches.open('course')).match(location.pathname, { ignoreSearch: true })))
  await expect.poll(kept, { timeout: 15_000 }).toBe(true)
}

/** Keeps a way through the course, or all of it, from Settings. */
export async function keep(page: Page, title: string) {
  await page.goto('/settings')
  await workerIsReady(page)
  await page.getByRole('button', { name: `Keep this on my phone: ${title}` }).click()
  await expect(page.locator('.keep').filter({ has: page.getByRole('heading', { name: title }) })).toContainText('Kept on this device since', { timeout: 60_000 })
}
