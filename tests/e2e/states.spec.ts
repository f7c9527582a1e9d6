// Pages as they stand only after somebody has done something: judged by both engines;
// and by `npm run test:long -- html`, for the HTML that they have become.
import type { Page } from '@playwright/test'
import { extremePlay } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { faults, faultsByAce, faultsByAxe, keepPictures } from './support/accessible.ts'
import { answerAll } from './support/answer.ts'
import { blockAll, fillDevice } from './support/broken.ts'
import { invitation } from './support/educator.ts'
import { decide, playOn } from './support/play.ts'
import { putRows } from './support/record.ts'
import { expect, test as base } from './support/test.ts'

const scenario = scenarios.find(({ id }) => id === 'friend-request')!
const picks = extremePlay(scenario, walk(scenario), 'least')

/** `judge` looks at the page with all that is folded away unfolded; what it finds fails the test at its end. */
const test = base.extend<{ judge: (what: string, tab?: Page) => Promise<void> }>({
  judge: async ({ page }, lend) => {
    const found: string[] = []
    await page.emulateMedia({ colorScheme: 'dark' })
    await lend(async (what, tab = page) => {
      await tab.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)))
      await tab.waitForLoadState('networkidle')
      await keepPictures(tab)
      found.push(...(await faults(tab)).map((fault) => `${what}: ${fault}`))
    })
    expect(found).toEqual([])
  },
})

const page = (body: string) => `<!doctype html><html lang="en"><title>A page with a fault</title><main><h1>A page with a fault</h1>${body}</main></html>`

test('each engine finds what the other misses @html', async ({ page: tab }) => {
  await tab.goto('/floor')
  await tab.setContent(page('<fieldset><input type="checkbox" id="a"><label for="a">Yes</label></fieldset>'))
  expect(await faultsByAxe(tab)).toEqual([])
  expect(await faultsByAce(tab)).toEqual([expect.stringContaining('fieldset_label_valid')])
  await tab.setContent(page('<p>Too pale to read</p>'))
  await tab.locator('p').evaluate((words) => (words.style.color = '#999'))
  expect(await faultsByAxe(tab)).toEqual([expect.stringContaining('color-contrast')])
  await tab.setContent(page('<h4>A step too deep</h4>'))
  expect(await faultsByAxe(tab)).toEqual([expect.stringContaining('heading-order')])
  expect(await faultsByAce(tab)).toEqual([])
})

test('a story: before a choice, after it, at its end, its debrief, and a rehearsal @html', async ({ page, judge }) => {
  test.slow()
  await page.goto(`/scenarios/${scenario.id}`)
  await page.getByRole('button', { name: 'Start the story' }).click()
  await judge('before a choice')
  await decide(page, picks[0]!)
  await judge('after a choice')
  await page.getByRole('button', { name: 'Carry on' }).click()
  await playOn(page, picks.slice(1))
  await judge('the end')
  await page.getByRole('link', { name: 'See your debrief' }).click()
  await expect(page.getByRole('heading', { name: 'The decision that mattered most' })).toBeVisible()
  await judge('the debrief')
  await page.getByRole('button', { name: /^Try another choice from here: / }).first().click()
  await expect(page.getByText('Decision 1 · rehearsal')).toBeVisible()
  await judge('a rehearsal')
})

test('a post in a feed, and an exercise that has been tried @html', async ({ page, judge }) => {
  await page.goto('/preview/stage-feed')
  await judge('a feed')
  await page.goto('/lessons/be-informed')
  const exercise = page.getByRole('region', { name: 'A post that travels' })
  await exercise.getByLabel('Everyone').check()
  await exercise.getByRole('button', { name: 'Post it' }).click()
  await judge('a post that travels')
})

test('checks of every kind, answered; a lesson that is finished; a source that is open @html', async ({ page, judge }) => {
  test.slow()
  for (const kind of ['choose', 'match', 'order', 'rewrite', 'sort', 'spot']) {
    await page.goto(`/preview/check-${kind}`)
    await answerAll(page)
    await judge(kind)
  }
  await page.goto('/lessons/dignity-and-privacy')
  await answerAll(page)
  await page.getByRole('button', { name: 'I have finished this lesson' }).click()
  await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
  await judge('finished')
  await page.getByRole('button', { name: /^Guidance 50/ }).first().click()
  await expect(page.getByRole('dialog', { name: /^Guidance 50/ })).toBeVisible()
  await judge('a source')
})

test('the record with an entry, one that is written, and an account that lacks something; settings that ask first @html', async ({ page, judge }) => {
  test.slow()
  await putRows(page, [{ id: 'f', at: '2026-03-03T20:00:00.000Z', kind: 'finish', lesson: 'whose-rules', shape: 'x', checks: [] }])
  await page.goto('/record')
  const draft = page.locator('form.entry').first()
  await draft.getByLabel('How does it relate to your practice?').fill('I ask first.')
  await draft.getByRole('button', { name: /^Keep this entry/ }).click()
  await expect(page.getByRole('article', { name: /^Entry of/ })).toHaveCount(1)
  await page.getByRole('button', { name: 'Set my three years' }).click()
  await page.getByRole('button', { name: 'Add other CPD by hand' }).click()
  await page.getByRole('button', { name: 'Write account 1' }).click()
  await page.getByRole('button', { name: 'Keep this account' }).click()
  await page.locator('form.entry').filter({ hasText: 'Other CPD' }).getByRole('button', { name: /^Keep this entry/ }).click()
  await expect(page.locator('strong.fault').first()).toBeVisible()
  await judge('the record')
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Erase my record' }).click()
  await judge('settings')
})

test('what search finds, and what it does not; a report that lacks words @html', async ({ page, judge }) => {
  await page.goto('/search')
  await page.getByRole('searchbox').fill('photo')
  await expect(page.locator('.found li').first()).toBeVisible()
  await judge('found')
  await page.getByRole('searchbox').fill('zzzzzz')
  await expect(page.getByText(/^Nothing for/)).toBeVisible()
  await judge('nothing found')
  await page.goto('/lessons/be-informed')
  await page.getByRole('link', { name: /^Report a mistake in “Recap”/ }).click()
  await page.getByRole('button', { name: 'Send it' }).click()
  await judge('a report')
})

test('a certificate that is checked: one that is whole, and one that is not @html', async ({ page, judge }) => {
  await page.goto('/verify#AAAA')
  await expect(page.getByRole('heading', { name: 'This link is not whole' })).toBeVisible()
  await judge('not whole')
  await page.goto('/preview/certificate')
  await judge('whole')
})

test('a device that is full, one that blocks everything, a story that does not come @html', async ({ page, judge, baseURL }) => {
  await fillDevice(page, baseURL)
  await page.goto(`/scenarios/${scenario.id}`)
  await page.getByRole('button', { name: 'Start the story' }).click()
  await decide(page, picks[0]!)
  await expect(page.getByText('This choice is not saved yet.')).toBeVisible()
  await judge('a full device')
  await page.route('**/released/**', (route) => route.abort())
  await page.reload()
  await expect(page.getByText('The story could not be fetched.')).toBeVisible()
  await judge('a story that does not come')
  await page.addInitScript(blockAll)
  await page.goto('/record')
  await expect(page.getByRole('alert').filter({ hasText: 'will not let the course save' })).toBeVisible()
  await judge('a device that blocks everything')
})

test('names as long as they come: of a person, a group, a piece of CPD @html', async ({ page, judge, baseURL }) => {
  test.slow()
  await becomeEither(page, invitation(baseURL!), longName)
  await page.goto('/teach')
  await page.getByLabel('Name of the group').fill(longGroup)
  await page.getByRole('button', { name: 'Create' }).click()
  await expect(page.getByRole('heading', { name: longGroup })).toBeVisible()
  await judge('a group')
  await page.goto('/teach')
  await expect(page.getByRole('link', { name: longGroup })).toBeVisible()
  await judge('groups')
  await page.goto('/account')
  await expect(page.getByText(longName).first()).toBeVisible()
  await judge('an account')
  await page.goto('/record')
  await page.getByRole('button', { name: 'Add other CPD by hand' }).click()
  const form = page.locator('form.entry')
  const filled = { 'What was it?': longGroup, 'First day': '2026-03-03', 'Last day': '2026-03-03', 'CPD method': longGroup, Topic: longGroup, 'How does it relate to your practice?': longName, 'Hours that you claim': '1', Evidence: `https://example.org/${longName}/${longName}` }
  for (const [label, words] of Object.entries(filled)) await form.getByLabel(label).fill(words)
  await form.getByRole('button', { name: /^Keep this entry/ }).click()
  await expect(page.getByRole('article', { name: /^Entry of/ })).toContainText(longGroup)
  await judge('an entry')
})

const longName = 'Gwenllian-Angharad Featherstonehaugh-Cholmondeleyworthington'
const longGroup = 'Nyrsio oedolion, Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'

async function becomeEither(page: Page, address: string, name = 'Siân Gwenllian-Featherstonehaugh') {
  await page.goto(address)
  await page.getByRole('button', { name: 'I am new: make an account' }).click()
  await page.getByLabel('Your name').fill(name)
  await page.getByLabel('E-mail address').fill(`states-${Date.now()}-${Math.random()}@example.org`)
  await page.getByLabel('Password', { exact: true }).fill('three quiet words')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByText(/You are now an educator|You now look after this site/)).toBeVisible()
}

test('an educator with a group, and a learner who joins it @html', async ({ page, browser, judge, baseURL }) => {
  test.slow()
  await becomeEither(page, invitation(baseURL!))
  await judge('an account')
  await page.goto('/teach')
  await page.getByLabel('Name of the group').fill('Adult nursing, September')
  await page.getByRole('button', { name: 'Create' }).click()
  await page.getByLabel('What', { exact: true }).selectOption('module:start')
  await page.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(page.getByText(/“Start here” is assigned to everybody in the group/)).toBeVisible()
  const link = await page.getByLabel('Or send them this link').inputValue()
  await judge('the group')
  await page.goto('/teach')
  await expect(page.getByRole('link', { name: 'Adult nursing, September' })).toBeVisible()
  await judge('the groups that she teaches')
  const context = await browser.newContext({ baseURL, colorScheme: 'dark', reducedMotion: 'reduce' })
  const learner = await context.newPage()
  await learner.goto(link)
  await learner.getByLabel('Your name').fill('Ama Owusu')
  await judge('joining', learner)
  await learner.getByRole('button', { name: 'Join without an e-mail address' }).click()
  await expect(learner.getByRole('heading', { name: 'You have joined Adult nursing, September' })).toBeVisible()
  await judge('joined', learner)
  await learner.goto('/groups')
  await expect(learner.getByText('Ama Owusu').first()).toBeVisible()
  await judge('the groups of a learner', learner)
  await context.close()
})

test('an administrator @html', async ({ page, judge, baseURL }) => {
  await becomeEither(page, invitation(baseURL!, 'administrator'))
  await page.goto('/admin')
  await expect(page.getByRole('button', { name: 'Make the invitation' })).toBeVisible()
  await page.getByRole('textbox', { name: 'E-mail address' }).last().fill('new@example.org')
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await judge('administering')
})
