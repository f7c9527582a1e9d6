import type { BrowserContext, Page } from '@playwright/test'
import { answerAll } from './support/answer.ts'
import { loseSignal, pageIsKept, workerIsReady } from './support/offline.ts'
import { decide, playAnyhow } from './support/play.ts'
import { storedRows } from './support/record.ts'
import { expect, test } from './support/test.ts'

test.use({ serviceWorkers: 'allow' })

/**
 * The main journey, in steps that a learner would name. Each either works with no signal, or the page says plainly that it needs one, and works when there is
 * one again; `needs` is where that may be.
 */
const steps: { name: string; needs?: 'page' | 'tools'; go: (page: Page) => Promise<void> }[] = [
  { name: 'home', go: (page) => open(page, '/', 'Use social media well') },
  { name: 'a lesson', needs: 'page', go: (page) => open(page, '/lessons/be-informed', 'Be informed') },
  { name: 'its checks', go: async (page) => void (await answerAll(page)) },
  {
    name: 'its end',
    go: async (page) => {
      await page.getByRole('button', { name: 'I have finished this lesson' }).click()
      await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
    },
  },
  { name: 'a story', needs: 'page', go: (page) => open(page, '/scenarios/friend-request', 'The friend request') },
  {
    name: 'its beginning',
    go: async (page) => {
      await page.getByRole('button', { name: 'Start the story' }).click()
      await expect(page.locator('.scene h2')).toHaveText('A name you know')
    },
  },
  { name: 'a choice', go: (page) => decide(page, 'accept') },
  {
    name: 'the page opened again, and the rest of the story',
    go: async (page) => {
      await page.reload()
      await expect(page.getByText('Decision 1 · you chose')).toBeVisible()
      await page.getByRole('button', { name: 'Carry on' }).click()
      await playAnyhow(page)
    },
  },
  {
    name: 'the debrief',
    go: async (page) => {
      await page.goto('/scenarios/friend-request/debrief')
      await expect(page.getByRole('heading', { name: 'Your path' })).toBeVisible()
    },
  },
  {
    name: 'a CPD entry',
    go: async (page) => {
      await open(page, '/record', 'CPD record')
      const draft = page.locator('form.entry')
      await draft.getByLabel('How does it relate to your practice?').fill('I looked at who can find me.')
      await draft.getByLabel('Hours that you claim').fill('0.5')
      await draft.getByRole('button', { name: /^Keep this entry/ }).click()
      await expect(page.getByRole('article', { name: /^Entry of/ })).toContainText('0.5 hours claimed')
    },
  },
  {
    name: 'a file to hand over',
    needs: 'tools',
    go: async (page) => {
      const downloading = page.waitForEvent('download', { timeout: 8000 })
      await page.getByRole('button', { name: 'PDF, to hand over' }).click()
      await downloading
    },
  },
]

for (const [cut, { name, needs }] of steps.entries()) {
  test(`the signal goes before ${name}: nothing is lost, and what needs one says so @long @phone`, async ({ page, context }) => {
    for (const [n, step] of steps.entries()) {
      if (n === cut) await withoutSignal(context, page, step.go, needs)
      else await step.go(page)
      if (n === cut - 1) await pageIsKept(page)
    }
    // As without the cut: one lesson, one story from its first pick to its debrief, one entry.
    const rows = await storedRows(page)
    const count = (kind: string) => rows.filter((row) => row.kind === kind).length
    expect({ lessons: count('finish'), attempts: count('attempt'), debriefs: count('debrief'), entries: count('entry') }).toEqual({ lessons: 1, attempts: 1, debriefs: 1, entries: 1 })
    expect(rows.filter((row) => row.kind === 'pick').length).toBeGreaterThan(2)
  })
}

async function withoutSignal(context: BrowserContext, page: Page, go: (page: Page) => Promise<void>, needs?: 'page' | 'tools') {
  if (page.url() === 'about:blank') {
    await page.goto('/about') // somebody who was here once
    await workerIsReady(page)
  }
  await loseSignal(page)
  const went = await go(page).then(() => true, (fault: Error) => fault)
  if (needs) {
    const says = needs === 'page' ? page.getByRole('heading', { level: 1, name: 'No signal, and this page is not on your device yet' }) : page.getByText('We could not load what makes the PDF. You may be offline.')
    await expect(says).toBeVisible()
    await context.setOffline(false)
    await go(page)
  } else {
    expect(went).toBe(true)
    await expect(page.locator('#notices')).toContainText('No signal just now. This page works without.')
    await context.setOffline(false)
  }
}

async function open(page: Page, address: string, title: string) {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title, { timeout: 4000 })
}
