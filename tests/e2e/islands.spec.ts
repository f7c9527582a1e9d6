import { oneOfEachKind, pages } from './support/pages.ts'
import { expect, test } from './support/test.ts'

test('every page that is built carries our own script and none of the framework’s @once', async ({ request }) => {
  const odd: string[] = []
  for (const path of pages.filter((each) => each !== '/floor')) {
    const html = await (await request.get(path)).text()
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes)
    const ours = /data-keep|type="application\/json"|type="module"[^>]* src="\/_next\/static\/islands\/main-/
    odd.push(...scripts.filter((script) => !ours.test(script)).map((script) => `${path}: ${script}`))
    if (html.includes('as="script"') || html.includes('__next_f')) odd.push(`${path}: something of the framework’s is left`)
  }
  expect(odd).toEqual([])
})

test('when signal is lost in the middle of a page, what could not be loaded is said in its place, and the rest works', async ({ page }) => {
  await page.route('**/islands/player-*.js', (route) => route.abort())
  await page.goto('/scenarios/new-app')
  await expect(page.getByRole('alert')).toContainText('This part of the page could not be loaded. Check your signal')
  await expect(page.getByRole('heading', { level: 1, name: 'The new app' })).toBeVisible()
  await expect(page.getByText('What you do stays on this device.')).toBeVisible()
})

test('when the script of a page does not come, the page says so, and an answer given meanwhile goes nowhere @once', async ({ page }) => {
  await page.route('**/islands/main-*.js', (route) => route.abort())
  await page.goto('/lessons/dignity-and-privacy')
  await expect(page.getByRole('alert')).toContainText('could not be loaded. Check your signal')
  const check = page.locator('form.check').first()
  await check.locator('.option input').first().check()
  await check.getByRole('button', { name: 'See why' }).click()
  await expect(page).toHaveURL(/\/lessons\/dignity-and-privacy$/)
  await expect(check.locator('.option input').first()).toBeChecked()
})

test('a part of the record that cannot be loaded leaves the rest of it standing @once', async ({ page }) => {
  await page.route('**/islands/certificate-*.js', (route) => route.abort())
  await page.goto('/record')
  await page.getByLabel('Module', { exact: true }).selectOption('start')
  await expect(page.getByRole('alert')).toContainText('This part of the page could not be loaded.')
  await expect(page.getByRole('heading', { name: 'Your entries' })).toBeVisible()
})

test('@long a page with only the style that it uses inside looks as it does with all of it, on a phone, on a desk and in print @once', async ({ page, context }) => {
  test.setTimeout(240_000)
  await context.route('**/*.woff2', (route) => route.abort()) // when letters come differs from time to time
  const looks = async (path: string) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await expect(page.locator('is-land > script')).toHaveCount(0) // every island is awake
    const seen: Record<string, string[]> = {}
    for (const [name, width, media] of [['phone', 360, 'screen'], ['desk', 1280, 'screen'], ['paper', 1280, 'print']] as const) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ media })
      seen[name] = await page.evaluate(() => {
        const what = ['color', 'background-color', 'border', 'border-radius', 'box-shadow', 'display', 'font-size', 'font-weight', 'margin', 'padding', 'position', 'text-decoration-line'] as const
        return [...document.querySelectorAll('body, body :not(link)')].map((each) => [each.tagName, each.className.toString(), ...what.map((name) => getComputedStyle(each).getPropertyValue(name))].join('; '))
      })
    }
    return seen
  }
  for (const path of oneOfEachKind(pages.filter((path) => path !== '/floor'))) {
    expect(await looks(path), path).toEqual(await looks(`/light${path === '/' ? '' : path}`))
  }
})

test('whoever comes back to a long lesson finds the place where they were', async ({ page }) => {
  await page.goto('/lessons/dignity-and-privacy')
  const heading = page.getByRole('heading', { name: 'Recap' })
  await heading.evaluate((each) => each.scrollIntoView({ block: 'center' }))
  await expect(heading).toBeInViewport()
  await page.waitForTimeout(500) // the browser notes where one is a moment later
  await page.goto('/about')
  await page.goBack()
  await expect(heading).toBeInViewport()
  await page.reload()
  await expect(heading).toBeInViewport()
})
