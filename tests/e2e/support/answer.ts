import { expect, type Page } from '@playwright/test'

/** Answers every check of a lesson, whatever its kind, and says how many there were. */
export async function answerAll(page: Page): Promise<number> {
  const checks = page.locator('form.check')
  const count = await checks.count()
  for (let n = 0; n < count; n++) {
    const check = checks.nth(n)
    for (const select of await check.locator('select[data-pick]').all()) await select.selectOption({ index: 1 })
    for (const group of await check.locator('fieldset.sorted').all()) await group.locator('input').first().check()
    if ((await check.locator('.option [data-pick], .spot [data-pick]').count()) > 0) await check.locator('.option [data-pick], .spot [data-pick]').first().check()
    const move = check.getByRole('button', { name: /^Move down, step 1:/ })
    if (await move.isVisible()) await move.click()
    if (await check.getByRole('textbox').isVisible()) await check.getByRole('textbox').fill('A good day. Tired and proud.')
    await check.locator('button[type=submit]').click()
    await expect(check.locator('[data-when=answered]').first()).toBeVisible()
  }
  return count
}
