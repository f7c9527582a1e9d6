import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import { playTo } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { answerAll } from './support/answer.ts'
import { blockAll, fillDevice } from './support/broken.ts'
import { pages } from './support/pages.ts'
import { decide, playOn } from './support/play.ts'
import { putRows, storedRows } from './support/record.ts'
import { expect, test } from './support/test.ts'

const story = scenarios.find(({ id }) => id === 'friend-request')!
const [firstPick, secondPick] = playTo(story, walk(story), 'good')!
const lesson = '/lessons/dignity-and-privacy'
const trouble = (page: Page) => page.getByRole('alert').filter({ hasText: /device/ })

async function begin(page: Page) {
  await page.goto(`/scenarios/${story.id}`)
  await page.getByRole('button', { name: 'Start the story' }).click()
  await expect(page.getByRole('button', { name: 'Choose this' })).toBeVisible()
}

const kindsIn = async (page: Page) => (await storedRows(page)).map(({ kind }) => kind).filter((kind) => kind !== 'time').sort()

test('@once a full device at a choice: it is said, the choice goes along to the next page, into a file, and is saved once there is room', async ({ page, baseURL }) => {
  const makeRoom = await fillDevice(page, baseURL)
  await begin(page)
  await decide(page, firstPick!)
  await expect(page.getByText('This choice is not saved yet.')).toBeVisible()
  await expect(trouble(page)).toContainText('The storage of this device is full. Your last step is kept only until you close this tab.')
  await expect(trouble(page)).toBeInViewport() // wherever the page is scrolled to
  await trouble(page).getByRole('button', { name: 'Try saving again' }).click()
  await expect(trouble(page)).toContainText('It is still refused.')

  await page.goto('/about')
  await expect(trouble(page)).toContainText('The storage of this device is full.')
  const saving = page.waitForEvent('download')
  await trouble(page).getByRole('button', { name: 'Save a backup file' }).click()
  const saved = JSON.parse(await readFile(await (await saving).path(), 'utf8')) as { rows: { kind: string; choice?: string }[] }
  expect(saved.rows.find(({ kind }) => kind === 'pick')?.choice).toBe(firstPick)
  expect(await kindsIn(page)).toEqual([])

  await page.goto(`/scenarios/${story.id}`)
  await expect(page.getByText('Decision 1 · you chose')).toBeVisible()
  await makeRoom()
  await trouble(page).getByRole('button', { name: 'Try saving again' }).click()
  await expect(trouble(page)).toBeHidden()
  expect(await kindsIn(page)).toEqual(['attempt', 'backup', 'pick'])
})

test('@once a full device at the end of a lesson, at a note and at an entry: all is kept in the tab, and saved once there is room', async ({ page, baseURL }) => {
  const makeRoom = await fillDevice(page, baseURL)
  await page.goto(lesson)
  await answerAll(page)
  await page.getByRole('button', { name: 'I have finished this lesson' }).click()
  await expect(trouble(page)).toContainText('The storage of this device is full.')
  await page.getByLabel('Your own note').pressSequentially('I ask first, alway')

  await page.goto('/record')
  const form = page.locator('form.entry').first()
  await form.getByLabel('How does it relate to your practice?').fill('I look before I post.')
  await page.reload()
  await expect(form.getByLabel('How does it relate to your practice?')).toHaveValue('I look before I post.')
  await form.getByRole('button', { name: /^Keep this entry/ }).click()
  await expect(page.getByRole('article', { name: /^Entry of/ })).toHaveCount(1)
  await page.goto(lesson)
  await expect(page.getByLabel('Your own note')).toHaveValue('I ask first, alway')
  expect(await kindsIn(page)).toEqual([])

  await makeRoom()
  await trouble(page).getByRole('button', { name: 'Try saving again' }).click()
  await expect(trouble(page)).toBeHidden()
  await page.evaluate(() => sessionStorage.clear())
  await page.reload()
  await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
  await expect(page.getByLabel('Your own note')).toHaveValue('I ask first, alway')
  expect(await kindsIn(page)).toEqual(expect.arrayContaining(['entry', 'finish']))
})

test('@once a browser that refuses each word as it is typed keeps it in the tab, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto(lesson)
  await page.getByLabel('Your own note').pressSequentially('Half a thou')
  await expect(trouble(page)).toContainText('The storage of this device is full.')
  await page.goto('/')
  await page.goto(lesson)
  await expect(page.getByLabel('Your own note')).toHaveValue('Half a thou')
})

test('@once where all storage is blocked every kind of page opens and says what to do', async ({ page }) => {
  test.setTimeout(120_000)
  await page.addInitScript(blockAll)
  const seen = new Set<string>()
  // One of each kind of page, and every page that is its own kind.
  const each = pages.filter((path) => !/^\/(floor|preview|released)/.test(path) && !seen.has(path.replace(/(?<=^\/[^/]+\/)[^/]+/, '…')) && seen.add(path.replace(/(?<=^\/[^/]+\/)[^/]+/, '…')))
  expect(each.length).toBeGreaterThan(10)
  for (const path of each) {
    await page.goto(path, { waitUntil: 'domcontentloaded' })
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible()
    await expect(trouble(page), path).toContainText('This browser will not let the course save on this device.')
    await expect(page.getByText('Something on this page went wrong'), path).toHaveCount(0)
  }
})

test('@once where all storage is blocked a story can be played to its debrief and saved to a file', async ({ page }) => {
  await page.addInitScript(blockAll)
  await page.goto(`/scenarios/${story.id}`)
  await trouble(page).getByRole('button', { name: 'Go on' }).click()
  await page.getByRole('button', { name: 'Start the story' }).click()
  await playOn(page, playTo(story, walk(story), 'good')!)
  await page.getByRole('link', { name: 'See your debrief' }).click()
  await expect(page.locator('.verdict[data-ending="good"]')).toBeVisible()
  await page.getByRole('link', { name: 'Write it in your CPD record' }).click()
  await expect(page.locator('form.entry')).toHaveCount(1)
  await page.getByRole('link', { name: 'Settings and your data' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup file' }).click()
  expect(await readFile(await (await saving).path(), 'utf8')).toContain('"debrief"')
  // No other site finds anything in the name of the window.
  expect(await page.evaluate(() => window.name)).toBe('')
})

test('@once two tabs at the same lesson: each shows what the other did, and nothing is done twice', async ({ page, context }) => {
  await page.goto(lesson)
  const other = await context.newPage()
  await other.goto(lesson)
  await expect(other.getByLabel('Your own note')).toBeEnabled()
  const checks = await answerAll(page)
  await expect(other.locator('form.check[data-answered]')).toHaveCount(checks)
  await page.getByLabel('Your own note').fill('From the first')
  await expect(other.getByLabel('Your own note')).toHaveValue('From the first')
  await other.getByLabel('Your own note').press('End')
  await other.getByLabel('Your own note').pressSequentially(' and the second')
  await expect(page.getByLabel('Your own note')).toHaveValue('From the first and the second')
  await other.getByLabel('Your own note').blur()
  await other.getByRole('button', { name: 'I have finished this lesson' }).click()
  await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'I have finished this lesson' })).toHaveCount(0)
  expect((await kindsIn(page)).filter((kind) => kind === 'finish')).toHaveLength(1)
  await page.reload()
  await expect(page.getByLabel('Your own note')).toHaveValue('From the first and the second')
})

test('@once two tabs at the same entry: words typed in one stand in the other, and are kept once', async ({ page, context }) => {
  await putRows(page, [{ id: 'f', at: '2026-03-03T20:00:00.000Z', kind: 'finish', lesson: 'whose-rules', shape: 'x', checks: [] }])
  await page.goto('/record')
  const other = await context.newPage()
  await other.goto('/record')
  const relates = (tab: Page) => tab.locator('form.entry').first().getByLabel('How does it relate to your practice?')
  await expect(relates(other)).toBeVisible()
  await relates(page).fill('I ask first.')
  await expect(relates(other)).toHaveValue('I ask first.')
  await other.getByRole('button', { name: /^Keep this entry/ }).click()
  await expect(page.getByRole('article', { name: /^Entry of/ })).toHaveCount(1)
  await expect(page.locator('form.entry')).toHaveCount(0)
  const entries = (await storedRows(page)).filter((row) => row.kind === 'entry')
  expect(entries).toMatchObject([{ relates: 'I ask first.' }])
})

/** A clock that the test can set: `clock` in the tab says by how many milliseconds it is off. */
function settableClock() {
  const Real = Date
  window.Date = class extends Real {
    constructor(...given: unknown[]) {
      if (given.length) super(...(given as [string]))
      else super(window.Date.now())
    }
    static override now() {
      return Real.now() + Number(sessionStorage.getItem('clock'))
    }
  } as DateConstructor
}

const days = 86_400_000
const setClock = (page: Page, off: number) => page.evaluate((by) => sessionStorage.setItem('clock', String(by)), off)

test.describe('on a device that is set to the other side of the world', () => {
  test.use({ timezoneId: 'Pacific/Kiritimati' })

  test('@once a clock that jumps by a year changes neither the order of choices nor which attempt was the first, and time stays as long as it was', async ({ page }) => {
    const began = Date.now()
    await page.addInitScript(settableClock)
    await begin(page)
    const picks = playTo(story, walk(story), 'breach')!
    for (const [n, pick] of picks.entries()) {
      await decide(page, pick)
      await setClock(page, [-365, 365, 0][n % 3]! * days)
      if (n % 2) await page.reload()
      await page.getByRole('button', { name: 'Carry on' }).click()
    }
    await setClock(page, 0)
    await page.getByRole('link', { name: 'See your debrief' }).click()
    await expect(page.locator('.verdict[data-ending="breach"]')).toBeVisible()
    await setClock(page, -365 * days)
    await page.goto(`/scenarios/${story.id}`)
    await page.getByRole('button', { name: 'Play it again' }).click()
    await playOn(page, playTo(story, walk(story), 'good')!)
    await page.getByRole('link', { name: 'See your debrief' }).click()
    await expect(page.locator('.verdict[data-ending="good"]')).toBeVisible()
    await page.getByRole('navigation', { name: 'Your attempts' }).getByRole('link', { name: 'First attempt' }).click()
    await expect(page.locator('.verdict[data-ending="breach"]')).toBeVisible()

    // An entry for each of the two days, as they are called in the United Kingdom.
    await page.goto('/record')
    await expect(page.locator('form.entry')).toHaveCount(2)
    for (const moment of [began, began - 365 * days]) await expect(page.locator('form.entry h3').filter({ hasText: sayDay(ukDay(new Date(moment).toISOString())) })).toBeVisible()
    const measured = (await storedRows(page)).flatMap((row) => (row.kind === 'time' ? row.seconds : []))
    expect(Math.min(...measured)).toBeGreaterThanOrEqual(0)
    expect(measured.reduce((sum, seconds) => sum + seconds, 0)).toBeLessThanOrEqual((Date.now() - began) / 1000)
  })
})

test('@once a clock that is set back does not bring back an older note or an older answer', async ({ page }) => {
  await page.addInitScript(settableClock)
  await page.goto(lesson)
  const box = page.getByLabel('Your own note')
  await box.fill('The first words')
  await box.blur()
  const check = page.locator('form.check').first()
  const options = check.locator('[data-pick]')
  const answer = async (n: number) => {
    await options.nth(n).check()
    await check.locator('button[type=submit]').click()
    await expect(check.getByRole('button', { name: 'Try again' })).toBeVisible()
  }
  await answer(0)
  await expect.poll(() => kindsIn(page)).toEqual(['check', 'note'])
  await setClock(page, -365 * days)
  await page.reload()
  await expect(box).toHaveValue('The first words')
  await box.fill('Better words')
  await box.blur()
  await check.getByRole('button', { name: 'Try again' }).click()
  await answer(1)
  await expect(options.nth(1)).toBeChecked()
  await expect.poll(() => kindsIn(page)).toEqual(['check', 'check', 'note', 'note'])
  await page.reload()
  await expect(options.nth(1)).toBeChecked()
  await expect(box).toHaveValue('Better words')
})

test('@once a lesson that is finished and left in the same moment is finished', async ({ page }) => {
  await page.goto(lesson)
  await answerAll(page)
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button')) if (button.textContent === 'I have finished this lesson') button.click()
    location.href = new URL('/about', location.href).href
  })
  await page.waitForURL('**/about')
  await expect.poll(() => kindsIn(page)).toContain('finish')
  await page.goto(lesson)
  await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
})

test('@once a choice that is made and left in the same moment is made', async ({ page }) => {
  await begin(page)
  await page.locator(`input[type="radio"][value="${firstPick}"]`).check()
  await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('.choices button')!.click()
    location.href = new URL('/about', location.href).href
  })
  await page.waitForURL('**/about')
  await page.goto(`/scenarios/${story.id}`)
  await expect(page.getByText('Decision 1 · you chose')).toBeVisible()
  await page.getByRole('button', { name: 'Carry on' }).click()
  await decide(page, secondPick!)
})
