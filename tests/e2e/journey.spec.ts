import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { decide } from './support/play.ts'
import { expect, test, watch } from './support/test.ts'

/**
 * The main job, end to end: a nurse with no account learns, plays a story and takes a wrong turn, closes the browser, comes
 * back to the same scene, reads the debrief, keeps a CPD entry and takes it away as a PDF.
 */
test('a nurse learns, plays, is interrupted, comes back, and leaves with CPD evidence', async ({ baseURL, viewport, launchOptions }) => {
  test.setTimeout(120_000)
  const profile = await mkdtemp(join(tmpdir(), 'nurse-'))
  const complaints: string[] = []
  const openBrowser = async (): Promise<BrowserContext> => {
    const context = await chromium.launchPersistentContext(profile, { ...launchOptions, baseURL, viewport, locale: 'en-GB', acceptDownloads: true })
    context.on('page', (page) => watch(page, complaints, new URL(baseURL!).origin))
    return context
  }

  let context = await openBrowser()
  let page = await context.newPage()

  await test.step('home says what the course is, and offers a start', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Use social media well, without fear and without harm')
    await expect(page.getByText('No account needed. Stop when you like.')).toBeVisible()
    await page.getByRole('link', { name: 'Start the course' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'The new app' })).toBeVisible()
    await page.getByRole('navigation', { name: 'Course' }).getByRole('link', { name: 'Course' }).click()
    await page.getByRole('link', { name: 'Dignity and privacy' }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: 'Dignity and privacy' })).toBeVisible()
  })

  await test.step('a source opens from its chip', async () => {
    await page.getByRole('button', { name: /^Code 5\.1:/ }).first().click()
    const source = page.getByRole('dialog', { name: /^Code 5\.1:/ })
    await expect(source).toBeVisible()
    await expect(source).toContainText('The Code, paragraph 5.1')
    await source.getByRole('button', { name: 'Close' }).click()
    await expect(source).toBeHidden()
  })

  await test.step('each check asks first and says why after', async () => {
    const checks = page.locator('form.check')
    const count = await checks.count()
    expect(count).toBeGreaterThanOrEqual(2)
    for (let n = 0; n < count; n++) {
      const check = checks.nth(n)
      await expect(check.locator('.why').first()).toBeHidden()
      await check.locator('.option input').first().check()
      await check.getByLabel('I think so').check()
      await check.getByRole('button', { name: 'See why' }).click()
      await expect(check.locator('.why').first()).toBeVisible()
    }
    await page.getByRole('button', { name: 'I have finished this lesson' }).click()
    await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
  })

  await test.step('the story begins, and a wrong turn is taken', async () => {
    await page.goto('/scenarios/friend-request')
    await page.getByRole('button', { name: 'Start the story' }).click()
    await expect(page.getByRole('heading', { name: 'A name you know' })).toBeFocused()
    await decide(page, 'accept')
    await expect(page.getByRole('heading', { name: 'What happens' })).toBeFocused()
    await expect(page.locator('main')).not.toContainText('wrong')
    await page.getByRole('button', { name: 'Carry on' }).click()
    await expect(page.getByText('Decision 2')).toBeVisible()
    await page.locator('.choices input').nth(1).check()
  })

  await test.step('the browser is closed in the middle, and opens at the same scene', async () => {
    const scene = await page.getByRole('heading', { level: 2 }).textContent()
    await context.close()
    context = await openBrowser()
    page = await context.newPage()
    await page.goto('/')
    await expect(page.getByRole('region', { name: 'Carry on' })).toContainText('You had just chosen at “A name you know”')
    await page.getByRole('link', { name: 'Carry on' }).click()
    await expect(page.getByText('Decision 1 · you chose')).toBeVisible()
    await page.getByRole('button', { name: 'Carry on' }).click()
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(scene!)
  })

  await test.step('the story ends, and the debrief explains', async () => {
    while (await page.locator('.choices').isVisible()) {
      await page.locator('.choices input').first().check()
      await page.getByRole('button', { name: 'Choose this' }).click()
      await page.getByRole('button', { name: 'Carry on' }).click()
    }
    await page.getByRole('link', { name: 'See your debrief' }).click()
    await expect(page.getByRole('heading', { name: 'The decision that mattered most' })).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Who was hurt' })).toBeVisible()
    await expect(page.getByRole('img', { name: /^A map of the story/ })).toBeVisible()
    await expect(page.locator('.decisions > li').first()).toContainText('A wrong turn')
    await expect(page.locator('main')).not.toContainText('%')
  })

  await test.step('an entry is drafted, completed and kept', async () => {
    await page.getByRole('link', { name: 'Write it in your CPD record' }).click()
    const draft = page.locator('form.entry')
    await expect(draft).toHaveCount(1) // the lesson and the story of one evening are one entry
    await expect(draft).toContainText('Lesson: Dignity and privacy')
    await expect(draft).toContainText('Scenario: The friend request · First attempt:')
    await expect(draft).toContainText('Participatory hours: 0.')
    await draft.getByRole('button', { name: /^Keep this entry/ }).click()
    await expect(draft.getByLabel('How does it relate to your practice?')).toBeFocused()
    await draft.getByLabel('How does it relate to your practice?').fill('I looked at who can find me, and turned off the phone sync. Ŵyn & Ọlá would agree.')
    await draft.getByLabel('Hours that you claim').fill('0.5')
    await expect(draft).toContainText('You claim 0.5 hours')
    await page.reload() // what was typed is not lost
    await expect(page.getByLabel('Hours that you claim')).toHaveValue('0.5')
    await page.getByRole('button', { name: 'Keep this entry (0.5 hours)' }).click()
    await expect(page.getByRole('article', { name: /^Entry of/ })).toContainText('0.5 hours claimed; participatory 0')
  })

  await test.step('the PDF says what the page says', async () => {
    const entry = page.getByRole('article', { name: /^Entry of/ })
    const relates = await entry.locator('dd').nth(3).textContent()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PDF, to hand over' }).click()
    const file = await readFile(await (await downloading).path())
    const text = await pdfText(file)
    for (const words of ['I looked at who can find me', 'Online learning', 'Dignity and privacy', 'The friend request', '0.5 hours', 'Promote professionalism and trust']) {
      expect(text).toContain(words)
    }
    expect(text.replace(/\s+/g, '')).toContain(relates!.replace(/\s+/g, ''))
  })

  expect(complaints).toEqual([])
  await context.close()
  await rm(profile, { recursive: true, force: true })
})

async function pdfText(file: Buffer): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(file) }).promise
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, async (_, n) => (await (await pdf.getPage(n + 1)).getTextContent()).items))
  return pages.flat().map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ')
}
