import { putRows, storedRows } from './support/record.ts'
import { expect, test } from './support/test.ts'

test('CPD of any other kind is added by hand, counts towards the learner’s own three years, and can be changed but not lost', async ({ page }) => {
  await putRows(page, [])
  await page.goto('/record')
  await page.getByRole('button', { name: 'Set my three years' }).click()
  await page.getByLabel('Last day').fill('2027-03-31')
  await expect(page.getByLabel('First day')).toHaveValue('2024-04-01')
  await page.getByRole('button', { name: 'Keep these dates' }).click()
  await expect(page.getByText('Your three years: 1 April 2024 to 31 March 2027.')).toBeVisible()

  await page.getByRole('button', { name: 'Add other CPD by hand' }).click()
  const form = page.locator('form.entry').filter({ hasText: 'Other CPD' })
  await form.getByRole('button', { name: /^Keep this entry/ }).click()
  await expect(form.getByLabel('What was it?')).toBeFocused()
  await form.getByLabel('What was it?').fill('Wound care study day')
  await form.getByLabel('First day').fill('2026-03-02')
  await form.getByLabel('Last day').fill('2026-03-02')
  await form.getByLabel('CPD method').fill('Course or workshop attended')
  await form.getByLabel('Topic').fill('Dressings, and when to refer on')
  await form.getByLabel('How does it relate to your practice?').fill('I refer sooner now.')
  await form.getByLabel('Hours that you claim').fill('30')
  await form.getByRole('button', { name: /^Keep this entry/ }).click()
  await expect(form.getByText('A day has 24 hours.')).toBeVisible()
  await form.getByLabel('Hours that you claim').fill('6')
  await form.getByLabel('Of these, participatory').fill('5.5')
  await form.getByLabel('Promote professionalism and trust').check()
  await form.getByLabel('Evidence').fill('certificate-wounds.pdf, in my folder')
  await page.reload() // what was typed is not lost
  await page.getByRole('button', { name: 'Add other CPD by hand' }).click()
  await form.getByRole('button', { name: 'Keep this entry (6 hours)' }).click()

  const entry = page.getByRole('article', { name: /^Entry of 2 March 2026/ })
  await expect(entry).toContainText('6 hours claimed; participatory 5.5. Added by hand.')
  await expect(page.getByText('6 of 35 hours: 29 to go')).toBeVisible()
  await expect(page.getByText('5.5 of 20 participatory hours: 14.5 to go')).toBeVisible()

  await entry.getByRole('button', { name: 'Change this entry' }).click()
  await page.getByLabel('Hours that you claim').fill('7')
  await page.getByRole('button', { name: 'Keep the changed entry' }).click()
  await expect(entry.getByText('One earlier version')).toBeVisible()
  await expect(page.getByText('7 of 35 hours: 28 to go')).toBeVisible()

  await page.getByRole('button', { name: /^Start the next three years/ }).click()
  await expect(page.getByText('Your three years: 1 April 2027 to 31 March 2030.')).toBeVisible()
  await expect(page.getByText('One entry is outside these dates')).toBeVisible()
})

test('a slip is removed for good: the words are gone from the device, and the date stays', async ({ page }) => {
  const entry = {
    id: 'e1', at: '2026-03-02T20:00:00.000Z', kind: 'entry', title: 'Study day', from: '2026-03-02', to: '2026-03-02', method: 'Course', topic: 'Wounds', relates: 'Mrs Unwise in bed 4 said so',
    measuredMinutes: 0, hours: 1, participatoryHours: 1, edition: 'code-2018', themes: [], standards: [], evidence: '', parts: [], byHand: true,
  }
  await putRows(page, [entry, { ...entry, id: 'e2', at: '2026-03-03T20:00:00.000Z', replaces: 'e1', relates: 'A patient said so' }])
  await page.goto('/record')
  const shown = page.getByRole('article', { name: /^Entry of/ })
  await shown.getByRole('button', { name: 'Remove for good' }).click()
  await shown.getByRole('button', { name: 'Remove it now' }).click()
  await expect(page.getByText(/An entry in 2 versions was removed for good on/)).toBeVisible()
  expect(JSON.stringify(await storedRows(page))).not.toContain('Unwise')
  await page.reload()
  await expect(page.getByText(/An entry in 2 versions was removed for good on/)).toBeVisible()
  await expect(page.locator('body')).not.toContainText('Unwise')
})

test('a reflective account is written in four prompts, with details pointed at beside the words', async ({ page }) => {
  await putRows(page, [])
  await page.goto('/record')
  await page.getByRole('button', { name: 'Write account 1' }).click()
  const form = page.locator('form.entry').filter({ hasText: 'Account 1' })
  await form.getByLabel('What is it about, in a few words?').fill('A friend request')
  await form.getByLabel(/^What was it\? The learning/).fill('Mrs Eleri Pritchard, aged 87, on Ward 7, asked to be my friend online.')
  await expect(form.getByRole('listitem').filter({ hasText: 'aged 87' }).or(form.getByRole('listitem').filter({ hasText: '87' })).first()).toBeVisible()
  await expect(form.getByText(/Ward 7/).first()).toBeVisible()
  await form.getByLabel(/^What was it\? The learning/).fill('A patient asked to be my friend online.')
  await form.getByLabel('What did you learn from it?').fill('To say no and stay kind.')
  await form.getByLabel('What do you do differently now, or better?').fill('I say it at once, and tell my lead.')
  await page.reload() // drafts are saved at once
  await page.getByRole('button', { name: 'Carry on with account 1' }).click()
  await expect(form.getByLabel('What did you learn from it?')).toHaveValue('To say no and stay kind.')
  await form.getByLabel(/^How does it relate to the Code/).fill('It is about clear boundaries.')
  await form.getByLabel('Promote professionalism and trust').check()
  await form.getByLabel(/I have read it through/).check()
  await form.getByLabel('What did you learn from it?').fill('To say no, and to stay kind.')
  await expect(form.getByLabel(/I have read it through/)).not.toBeChecked() // it was said of other words
  await form.getByLabel(/I have read it through/).check()
  await form.getByRole('button', { name: 'Keep this account' }).click()
  await expect(page.getByRole('article', { name: 'Account 1: A friend request' })).toBeVisible()
  await expect(page.getByText('1 of 5 kept.')).toBeVisible()
})
