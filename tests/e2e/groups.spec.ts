import type { Browser, Page } from '@playwright/test'
import { ukDay } from '#lib/cpd/days.ts'
import { extremePlay } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { faultsByAxe } from './support/accessible.ts'
import { answerAll } from './support/answer.ts'
import { invitation } from './support/educator.ts'
import { loseSignal } from './support/offline.ts'
import { playOn } from './support/play.ts'
import { expect, test, watch } from './support/test.ts'

const story = scenarios.find(({ id }) => id === 'new-app')!
const worst = extremePlay(story, walk(story), 'least')
const educator = 'Siân Gwenllian-Featherstonehaugh'
const inAWeek = ukDay(new Date(Date.now() + 7 * 86_400_000).toISOString())

/** What an educator does from the start to an assigned module, one thing after the other. */
function counter() {
  const steps: string[] = []
  return { steps, does: async (what: string, work: () => Promise<unknown>) => void (steps.push(what), await work()) }
}

async function person(browser: Browser, baseURL: string, complaints: string[], isMobile: boolean): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'en-GB', timezoneId: 'Europe/London', viewport: isMobile ? { width: 360, height: 740 } : { width: 1280, height: 800 } })
  context.on('page', (page) => watch(page, complaints, new URL(baseURL).origin))
  return context.newPage()
}

async function becomeEducator(page: Page, baseURL: string) {
  await page.goto(invitation(baseURL))
  await page.getByRole('button', { name: 'I am new: make an account' }).click()
  await page.getByLabel('Your name').fill(educator)
  await page.getByLabel('E-mail address').fill(`sian-${Date.now()}-${Math.random()}@example.org`)
  await page.getByLabel('Password', { exact: true }).fill('three quiet words')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByText('You are now an educator')).toBeVisible()
}

async function finishLesson(page: Page) {
  await answerAll(page)
  await page.getByRole('button', { name: 'I have finished this lesson' }).click()
  await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
}

const state = (page: Page, words: string) => expect(page.getByRole('contentinfo').getByText(words)).toBeVisible({ timeout: 30_000 })
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) })
const accessible = async (page: Page) => expect(await faultsByAxe(page)).toEqual([])

test('an educator assigns a module in six steps; two learners join, one of them offline for half of it; she sees who has finished, and nothing of how @once', async ({ page, browser, baseURL, complaints, isMobile }) => {
  test.setTimeout(240_000)
  await becomeEducator(page, baseURL!)

  const { steps, does } = counter()
  await test.step('from her account to an assigned module', async () => {
    await does('follow the link to the groups', () => page.getByRole('link', { name: 'Groups that you teach' }).click())
    await does('name the group', () => page.getByLabel('Name of the group').fill('Adult nursing, September'))
    await does('create it', () => page.getByRole('button', { name: 'Create' }).click())
    await does('choose the module', () => page.getByLabel('What', { exact: true }).selectOption('module:start'))
    await does('choose the day', () => page.getByLabel('Due').fill(inAWeek))
    await does('assign', () => page.getByRole('button', { name: 'Assign', exact: true }).click())
    await expect(page.getByText(/“Start here” is assigned to everybody in the group/)).toBeVisible()
    expect(steps).toHaveLength(6)
    await accessible(page)
  })
  const link = await page.getByLabel('Or send them this link').inputValue()
  const code = link.split('#')[1]!

  const ama = await person(browser, baseURL!, complaints, isMobile)
  const tomasz = await person(browser, baseURL!, complaints, isMobile)
  await test.step('one learner joins by the link, and is told the way back', async () => {
    await ama.goto(link)
    await expect(ama.getByText(educator)).toBeVisible()
    await ama.getByLabel('Your name').fill('Ama Owusu')
    await ama.getByRole('button', { name: 'Join without an e-mail address' }).click()
    await expect(ama.getByRole('heading', { name: 'You have joined Adult nursing, September' })).toBeVisible()
    await expect(ama.getByText(/account#recover=/)).toBeVisible()
    await accessible(ama)
  })
  await test.step('the other types the code, small letters and all', async () => {
    await tomasz.goto('/join')
    await tomasz.getByRole('textbox', { name: 'The code of the group' }).fill(`${code.slice(0, 4)} ${code.slice(4)}`.toLowerCase())
    await tomasz.getByRole('button', { name: 'Find the group' }).click()
    await tomasz.getByLabel('Your name').fill('Tomasz Zieliński')
    await tomasz.getByRole('button', { name: 'Join without an e-mail address' }).click()
    await expect(tomasz.getByRole('heading', { name: /You have joined/ })).toBeVisible()
  })

  await test.step('home says what is to do, by when, and that any attempt counts', async () => {
    await ama.goto('/')
    const card = ama.getByRole('region', { name: 'Assigned to you' })
    await expect(card.getByRole('link', { name: /Start here/ })).toBeVisible()
    await expect(card.getByText(/Any attempt counts/)).toBeVisible()
    await accessible(ama)
    await onSlowPhone(ama, async () => {
      await ama.reload()
      await expect(card.getByText(/Any attempt counts/)).toBeVisible()
      expect(await moved(ama)).toBeLessThan(0.02) // from the second time on there is room for it
    })
  })

  await test.step('one finishes all of it, by the worst way through the story', async () => {
    await ama.goto(`/scenarios/${story.id}`)
    await ama.getByRole('button', { name: 'Start the story' }).click()
    await playOn(ama, worst)
    await ama.getByRole('link', { name: /debrief/i }).first().click()
    await expect(ama.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await state(ama, 'Sent to your account.')
    for (const lesson of ['what-it-can-do', 'what-is-at-stake', 'whose-rules']) {
      await ama.goto(`/lessons/${lesson}`)
      await finishLesson(ama)
    }
    await state(ama, 'Sent to your account.')
  })
  await test.step('the other does a lesson with no signal, and it goes out when there is one', async () => {
    await tomasz.goto('/lessons/what-it-can-do')
    await expect(tomasz.locator('form.check').first()).toBeVisible()
    await loseSignal(tomasz)
    await finishLesson(tomasz)
    await state(tomasz, 'Waiting to send')
  })

  const assigned = page.getByRole('article', { name: 'Start here' })
  await test.step('she sees one finished, and of the other nothing yet', async () => {
    await page.reload()
    await assigned.getByText('See each person').click()
    await expect(rowOf(page, 'Ama Owusu')).toContainText('Complete')
    await expect(rowOf(page, 'Tomasz Zieliński')).toContainText('Not started')
    await accessible(page)
  })
  await test.step('then the other as well', async () => {
    await tomasz.context().setOffline(false)
    await state(tomasz, 'Sent to your account.')
    await page.reload()
    await assigned.getByText('See each person').click()
    await expect(rowOf(page, 'Tomasz Zieliński')).toContainText('In progress')
    await expect(rowOf(page, 'Tomasz Zieliński')).toContainText('1 of 4 parts')
  })
  await test.step('and nothing of how: no choice, no ending, no number of attempts is anywhere on her page', async () => {
    const text = await page.content()
    for (const { choices } of Object.values(story.scenes).flatMap((scene) => ('choices' in scene ? [scene] : []))) for (const { label } of Object.values(choices)) expect(text).not.toContain(label)
    await expect(page.getByText(/five people/i).first()).toBeVisible()
  })

  await test.step('the learner sees the same words, and goes on elsewhere by her link', async () => {
    await ama.goto('/groups')
    await expect(ama.getByText('Ama Owusu').first()).toBeVisible()
    await expect(ama.getByRole('main').getByText('Complete', { exact: true })).toBeVisible()
    await accessible(ama)
  })
  await ama.context().close()
  await tomasz.context().close()
})

/** A fast machine has the record open before anything is painted. */
async function onSlowPhone(page: Page, act: () => Promise<void>) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 })
  await act()
  await devtools.detach()
}

/** How much of a page has moved since it was opened (cumulative layout shift). */
async function moved(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += shift.value
    }).observe({ type: 'layout-shift', buffered: true })
    await new Promise((resolve) => setTimeout(resolve, 500))
    return sum
  })
}

test('who lost the phone opens the recovery link on another one, and everything is there @once', async ({ page, browser, baseURL, complaints, isMobile }) => {
  test.setTimeout(120_000)
  const teacher = await person(browser, baseURL!, complaints, isMobile)
  await becomeEducator(teacher, baseURL!)
  await teacher.goto('/teach')
  await teacher.getByLabel('Name of the group').fill('Community, March')
  await teacher.getByRole('button', { name: 'Create' }).click()
  const link = await teacher.getByLabel('Or send them this link').inputValue()
  await page.goto(link)
  await page.getByLabel('Your name').fill('Joy Adeyemi')
  await page.getByRole('button', { name: 'Join without an e-mail address' }).click()
  await expect(page.getByRole('heading', { name: /You have joined/ })).toBeVisible()
  const recovery = await page.getByText(/account#recover=/).innerText()
  await page.goto('/lessons/what-it-can-do')
  await finishLesson(page)
  await state(page, 'Sent to your account.')

  const other = await person(browser, baseURL!, complaints, isMobile)
  await other.goto(recovery)
  await other.getByRole('button', { name: /Carry on/ }).click()
  await state(other, 'Sent to your account.')
  await other.goto('/groups')
  await expect(other.getByText('Joy Adeyemi').first()).toBeVisible()
  await other.goto('/lessons/what-it-can-do')
  await expect(other.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
  await other.context().close()
  await teacher.context().close()
})
