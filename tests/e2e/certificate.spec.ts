import { playTo } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { faultsByAxe } from './support/accessible.ts'
import { answerAll } from './support/answer.ts'
import { playOn } from './support/play.ts'
import { expect, test } from './support/test.ts'

const scenario = scenarios.find(({ id }) => id === 'new-app')!

test('from a finished module to a record with an account, and on to a tutor who checks the certificate @once', async ({ page, browser, baseURL, isMobile }) => {
  test.setTimeout(180_000)
  await test.step('the module is finished', async () => {
    await page.goto('/scenarios/new-app')
    await page.getByRole('button', { name: 'Start the story' }).click()
    await playOn(page, playTo(scenario, walk(scenario), 'good')!)
    await page.getByRole('link', { name: 'See your debrief' }).click()
    await expect(page.getByRole('heading', { name: 'The decision that mattered most' })).toBeVisible()
    for (const lesson of ['what-it-can-do', 'what-is-at-stake', 'whose-rules']) {
      await page.goto(`/lessons/${lesson}`)
      await answerAll(page)
      await page.getByRole('button', { name: 'I have finished this lesson' }).click()
      await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
    }
  })

  await test.step('the evening is one entry, and an account is linked to it', async () => {
    await page.goto('/record')
    const draft = page.locator('form.entry').first()
    await draft.getByLabel('How does it relate to your practice?').fill('I look at who can see me before I join anything.')
    await draft.getByRole('button', { name: /^Keep this entry/ }).click()
    await expect(page.getByRole('article', { name: /^Entry of/ })).toHaveCount(1)
    await page.getByRole('button', { name: 'Write account 1' }).click()
    const form = page.locator('form.entry').filter({ hasText: 'Account 1' })
    await form.getByLabel('What is it about, in a few words?').fill('A new app')
    await form.getByLabel(/^What was it\? The learning/).fill('I played a story about a new app.')
    await form.getByLabel('What did you learn from it?').fill('That an app shows more than I think.')
    await form.getByLabel('What do you do differently now, or better?').fill('I look at the settings first.')
    await form.getByLabel(/^How does it relate to the Code/).fill('It is about privacy.')
    await form.getByLabel('Prioritise people').check()
    await form.getByText(/^Link it to entries/).click()
    await form.getByRole('group', { name: 'Entries that this account is about' }).getByRole('checkbox').check()
    await form.getByRole('button', { name: 'Keep this account' }).click()
    await expect(page.getByText('1 of 5 kept.')).toBeVisible()
  })

  const address = await test.step('the certificate is made', async () => {
    await page.getByLabel('Module', { exact: true }).selectOption({ label: 'Start here (4 of 4 complete)' })
    await page.getByRole('button', { name: 'Make the certificate' }).click()
    await expect(page.getByLabel('Your name, as it shall stand on the certificate')).toBeFocused()
    await page.getByLabel('Your name, as it shall stand on the certificate').fill('Siân Okonkwo')
    await page.getByRole('button', { name: 'Make the certificate' }).click()
    const certificate = page.getByRole('article', { name: 'Certificate of Siân Okonkwo' })
    await expect(certificate).toContainText('Start here', { timeout: 30_000 }) // for its first one the server reads the whole course
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: 'PDF, to hand over' }).last().click()
    expect((await downloading).suggestedFilename()).toMatch(/^before-you-post-certificate-start-.*\.pdf$/)
    return (await page.getByRole('link', { name: 'See the check page' }).getAttribute('href'))!
  })

  await test.step('a tutor on another device checks it, and sees a forged one refused', async () => {
    expect(address.split('#')[1]!.length).toBeLessThanOrEqual(600)
    const tutor = await browser.newContext({ baseURL: baseURL! })
    const other = await tutor.newPage()
    await other.goto(address)
    await expect(other.getByRole('heading', { name: 'This certificate is genuine' })).toBeVisible()
    await expect(other.getByText('It has not been revoked.')).toBeVisible()
    await expect(other.getByText('Siân Okonkwo').first()).toBeVisible()
    await expect(other.getByRole('heading', { name: 'What it does not prove' })).toBeVisible()

    const [path, code] = address.split('#') as [string, string]
    const middle = Math.floor(code.length / 2)
    const forged = code.slice(0, middle) + (code[middle] === 'A' ? 'B' : 'A') + code.slice(middle + 1)
    await other.goto('/about')
    await other.goto(`${path}#${forged}`)
    await expect(other.getByRole('heading', { level: 2 }).first()).not.toHaveText('This certificate is genuine')
    await expect(other.getByRole('heading', { name: 'This certificate is genuine' })).toHaveCount(0)
    await tutor.close()
  })

  await test.step('with an account, one is kept, found again and revoked, and whoever checks it learns of that', async () => {
    await page.goto('/account')
    await page.getByRole('button', { name: 'I am new: make an account' }).click()
    await page.getByLabel('Your name').fill('Siân Okonkwo')
    await page.getByLabel('E-mail address').fill(`sian-${isMobile ? 'phone' : 'desk'}-${Date.now()}@example.org`)
    await page.getByLabel('Password', { exact: true }).fill('three quiet words')
    await page.getByRole('button', { name: 'Make the account' }).click()
    await expect(page.getByRole('heading', { name: 'Sign out' })).toBeVisible()

    await page.goto('/record')
    await page.getByLabel('Module', { exact: true }).selectOption({ label: 'Start here (4 of 4 complete)' })
    // Two who make the very same certificate in the same second would share it, and the first keeps it.
    await page.getByLabel('Your name, as it shall stand on the certificate').fill(isMobile ? 'Siân Okonkwo' : 'Siân Lewis')
    await expect(page.getByRole('checkbox', { name: /^Keep it in my account/ })).toBeChecked()
    await page.getByRole('button', { name: 'Make the certificate' }).click()
    await expect(page.getByText('It is kept in your account')).toBeVisible()

    await page.getByText('Certificates in your account', { exact: true }).click()
    const kept = page.getByRole('article', { name: 'Start here' })
    await kept.getByRole('button', { name: 'Revoke …' }).click()
    await kept.getByRole('button', { name: 'Revoke it for good' }).click()
    await expect(kept).toContainText('Whoever checks it is told not to rely on it.')
    expect(await faultsByAxe(page)).toEqual([])
    await kept.getByRole('link', { name: 'See its check page' }).click()
    await expect(page.getByRole('heading', { name: 'This certificate was revoked' })).toBeVisible()
    await expect(page.getByText('do not rely on it')).toBeVisible()
  })
})
