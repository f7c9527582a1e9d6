import { expect, type Page } from '@playwright/test'

/** Makes one decision: chooses, confirms, and reads what happens. */
export async function decide(page: Page, choice: string) {
  await page.locator(`input[type="radio"][value="${choice}"]`).check()
  await page.getByRole('button', { name: 'Choose this' }).click()
  await expect(page.getByRole('heading', { name: 'What happens' })).toBeVisible()
}

/** Plays from where the story stands to its end. */
export async function playOn(page: Page, picks: readonly string[]) {
  for (const pick of picks) {
    await decide(page, pick)
    await page.getByRole('button', { name: 'Carry on' }).click()
  }
}

/** Plays from where the story stands to its end, by the first choice at each decision. */
export async function playAnyhow(page: Page) {
  const end = page.getByRole('link', { name: 'See your debrief' })
  const choice = page.locator('.choices input[type="radio"]').first()
  for (;;) {
    await expect(choice.or(end).first()).toBeVisible()
    if (await end.isVisible()) return
    await decide(page, (await choice.getAttribute('value'))!)
    await page.getByRole('button', { name: 'Carry on' }).click()
  }
}
