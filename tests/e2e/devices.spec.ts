import type { Browser, BrowserContext, Page } from '@playwright/test'
import type { Row } from '#lib/record/rows.ts'
import { extremePlay } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { faultsByAxe } from './support/accessible.ts'
import { loseSignal } from './support/offline.ts'
import { decide, playOn } from './support/play.ts'
import { storedRows } from './support/record.ts'
import { expect, test, watch } from './support/test.ts'

const scenario = scenarios.find(({ id }) => id === 'friend-request')!
const good = extremePlay(scenario, walk(scenario), 'most')
const password = 'three quiet words'

async function signUp(page: Page, email: string) {
  await page.goto('/account')
  await page.getByRole('button', { name: 'I am new: make an account' }).click()
  await page.getByLabel('Your name').fill('Ama Owusu-Fotheringham')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Make the account' }).click()
  await expect(page.getByRole('heading', { name: 'Ama Owusu-Fotheringham' })).toBeVisible()
}

async function signIn(page: Page, email: string) {
  await page.goto('/account')
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Sign out' })).toBeVisible()
}

/** What is stored, in an order of its own: two devices with the same record have the same list. */
async function record(page: Page): Promise<Row[]> {
  return (await storedRows(page)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

const newEmail = (isMobile: boolean) => `ama-${isMobile ? 'phone' : 'desk'}-${Date.now()}@example.org`
const state = (page: Page, words: string) => expect(page.getByRole('contentinfo').getByText(words)).toBeVisible({ timeout: 30_000 })

async function another(browser: Browser, baseURL: string, complaints: string[]): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB' })
  context.on('page', (page) => watch(page, complaints, new URL(baseURL).origin))
  return context
}

test('a guest with a finished story signs up, goes on elsewhere while the first phone is offline, and both end with the same record @once', async ({ page, context, browser, baseURL, complaints, isMobile }) => {
  test.setTimeout(180_000)
  const email = newEmail(isMobile)

  await test.step('as a guest: a story, to its debrief', async () => {
    await page.goto('/scenarios/friend-request')
    await page.getByRole('button', { name: 'Start the story' }).click()
    await playOn(page, good)
    await page.getByRole('link', { name: /debrief/i }).first().click()
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await state(page, 'Saved on this device.')
  })

  await test.step('signing up takes it along', async () => {
    await signUp(page, email)
    await state(page, 'Sent to your account.')
  })

  const other = await another(browser, baseURL!, complaints)
  const desk = await other.newPage()
  await test.step('a second device has it all', async () => {
    await signIn(desk, email)
    await expect.poll(async () => (await record(desk)).length, { timeout: 30_000 }).toBe((await record(page)).length)
    expect(await record(desk)).toEqual(await record(page))
    await desk.goto('/scenarios/friend-request/debrief')
    await expect(desk.getByText(scenario.title).first()).toBeVisible()
  })

  await test.step('the first goes offline in the middle of another story, the second goes on as well', async () => {
    await page.goto('/scenarios/leaving-photo')
    await page.getByRole('button', { name: 'Start the story' }).click()
    await loseSignal(page)
    await decide(page, await page.locator('input[type="radio"]').first().getAttribute('value').then(String))
    await expect(page.getByText('Your choice is saved on this device.')).toBeVisible()
    await state(page, 'Waiting to send')
    await desk.goto('/scenarios/handover-chat')
    await desk.getByRole('button', { name: 'Start the story' }).click()
    await decide(desk, await desk.locator('input[type="radio"]').first().getAttribute('value').then(String))
    await state(desk, 'Sent to your account.')
  })

  await test.step('back online, both have the same, and each pick once', async () => {
    await context.setOffline(false)
    await state(page, 'Sent to your account.')
    // Leaving a page keeps the time on it: so each sends once more, and the desk fetches last.
    for (const device of [desk, page, desk]) {
      await device.goto('/account')
      await device.getByRole('button', { name: 'Send and fetch now' }).click()
      await state(device, 'Sent to your account.')
    }
    await expect.poll(async () => JSON.stringify(await record(page)) === JSON.stringify(await record(desk)), { timeout: 30_000 }).toBe(true)
    const rows = await record(page)
    expect(rows.filter(({ kind }) => kind === 'attempt')).toHaveLength(3)
    expect(rows.filter(({ kind }) => kind === 'pick')).toHaveLength(good.length + 2)
  })
  await other.close()
})

test('an account can be exported and erased: a receipt says what went, and the address can be used anew @once', async ({ page, isMobile }) => {
  test.setTimeout(120_000)
  const email = newEmail(isMobile)
  await page.goto('/scenarios/friend-request')
  await page.getByRole('button', { name: 'Start the story' }).click()
  await decide(page, good[0]!)
  await signUp(page, email)
  await state(page, 'Sent to your account.')
  expect(await faultsByAxe(page)).toEqual([])

  const downloading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the archive' }).click()
  expect((await downloading).suggestedFilename()).toMatch(/^before-you-post-.*\.zip$/)

  await page.getByRole('button', { name: 'Erase my account …' }).click()
  await page.getByLabel(/type the address of the account/).fill(email)
  await page.getByLabel('Your password', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: 'Erase it all now' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'password' })).toBeVisible()
  await page.getByLabel('Your password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Erase it all now' }).click()
  await expect(page.getByText('Your account is erased.')).toBeVisible()
  await expect(page.getByText(/^Receipt/)).toBeVisible()
  expect(await storedRows(page)).toEqual([])
  await signUp(page, email)
  await state(page, 'Sent to your account.')
  expect(await storedRows(page)).toEqual([])
})

test('signing out of a shared computer clears it; a wrong password is refused in plain words @once', async ({ page, isMobile }) => {
  const email = newEmail(isMobile)
  await signUp(page, email)
  await page.getByRole('button', { name: 'Sign out …' }).click()
  await page.getByRole('button', { name: 'Sign out and clear this device' }).click()
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await page.getByLabel('E-mail address').fill(email)
  await page.getByLabel('Password', { exact: true }).fill('something else entirely')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByText('The e-mail address or the password is not right.')).toBeVisible()
})
