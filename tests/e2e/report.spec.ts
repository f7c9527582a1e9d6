import { loseSignal } from './support/offline.ts'
import { expect, test } from './support/test.ts'

test('a mistake is reported from the section that it is in, without signal first, and the reader is led back there', async ({ page, context }) => {
  await page.goto('/lessons/be-informed')
  await page.getByRole('link', { name: /^Report a mistake in “Recap”/ }).click()
  await expect(page.getByText('You are writing about')).toContainText(': Recap.')
  await page.getByLabel('What is wrong?').fill('The first answer says the opposite of the text above it.')
  await loseSignal(page)
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('alert')).toContainText('We could not reach the course')
  await context.setOffline(false)
  await page.reload() // what was typed is kept on the device
  await expect(page.getByLabel('What is wrong?')).toHaveValue(/^The first answer/)
  await page.getByRole('button', { name: 'Send it' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeFocused()
  await page.getByRole('link', { name: 'Back to where you were' }).click()
  await expect(page).toHaveURL(/\/lessons\/be-informed/)
})

test('from a scene the report names it, and the story goes on where it was @once', async ({ page }) => {
  await page.goto('/scenarios/friend-request')
  await page.getByRole('button', { name: 'Start the story' }).click()
  const scene = await page.locator('#scene-title').textContent()
  await page.getByRole('link', { name: `Report a mistake in “${scene}”` }).click()
  await expect(page.getByText('You are writing about')).toContainText(`: ${scene}.`)
  await page.goBack()
  await expect(page.getByRole('heading', { name: scene! })).toBeVisible()
})
