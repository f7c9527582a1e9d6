import { expect, test } from './support/test.ts'
import { answerAll } from './support/answer.ts'
import { loseSignal } from './support/offline.ts'
import { storedRows } from './support/record.ts'
import { modules, tracks } from '#content/course.ts'
import { allStatements } from '#lib/sources/cite.ts'

for (const { id, parts } of modules) {
  const lessons = parts.flatMap((part) => ('lesson' in part ? part.lesson : []))
  test(`every lesson of the module “${id}” can be worked through to its end`, async ({ page, isMobile }) => {
    // Each once: every other one on the phone, the rest on the desktop.
    for (const lesson of lessons.filter((_, n) => n % 2 === (isMobile ? 0 : 1))) {
      await page.goto(`/lessons/${lesson}`)
      expect(await answerAll(page)).toBeGreaterThanOrEqual(2)
      await page.getByRole('button', { name: 'I have finished this lesson' }).click()
      await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeVisible()
    }
  })
}

test('home offers ways through, and a way counts what was done anywhere', async ({ page }) => {
  await page.goto('/')
  for (const { title } of tracks) await expect(page.getByRole('link', { name: title })).toBeVisible()
  await page.getByRole('link', { name: 'Student before placement' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Student before placement' })).toBeVisible()
  await expect(page.getByText(/^0 of \d+ complete$/)).toBeVisible()
  await page.getByRole('link', { name: 'Dignity and privacy' }).click()
  await answerAll(page)
  await page.getByRole('button', { name: 'I have finished this lesson' }).click()
  await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeFocused()
  // On this way the next part is another than in the course.
  await expect(page.getByRole('link', { name: /^Carry on: The long shift/ })).toBeVisible()
  await page.goto('/tracks/student')
  await expect(page.getByText(/^1 of \d+ complete$/)).toBeVisible()
  await page.getByRole('link', { name: /^Carry on: / }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What is at stake' })).toBeVisible()
})

test('the long table can be narrowed to what one asks for @once', async ({ page }) => {
  await page.goto('/code/where')
  await page.getByLabel('Show only the points with these words').fill('like support')
  await expect(page.getByText(/^\d+ of 116 shown\.$/)).toBeVisible()
  await expect(page.locator('[id="G-79"]')).toBeVisible()
  await expect(page.locator('[id="G-82"]')).toBeHidden()
})

test('an answer of each kind is there again after a reload, with its reasons', async ({ page }) => {
  for (const kind of ['order', 'sort', 'match', 'spot']) {
    await page.goto(`/preview/check-${kind}`)
    await answerAll(page)
    const said = async () => (await page.locator('form.check').innerText()).replace(/^Now \d of \d$/m, '').replace(/\n+/g, '\n')
    const before = await said()
    await page.reload()
    await expect(page.locator('form.check')).toHaveAttribute('data-answered', '')
    expect(await said()).toBe(before)
  }
})

test('who tries a check again is back at its first answer', async ({ page }) => {
  await page.goto('/lessons/when-you-see-it')
  for (const check of await page.locator('form.check').all()) {
    await check.locator('input:not([type="hidden"]), textarea').first().waitFor({ state: 'attached' })
    if (await check.locator('.order').count()) await check.getByRole('button', { name: 'See why' }).click()
    else if (await check.locator('.option input').count()) {
      await check.locator('.option input').first().check()
      await check.getByRole('button', { name: 'See why' }).click()
    } else continue
    await check.getByRole('button', { name: 'Try again' }).click()
    const focused = await check.evaluate((form) => [...form.querySelectorAll(':is(input, select, button, textarea):not([type="hidden"], :disabled)')].indexOf(document.activeElement!))
    expect(focused).toBe(0)
  }
})

test('a post that travels cannot be called back', async ({ page }) => {
  await page.goto('/lessons/be-informed')
  const exercise = page.getByRole('region', { name: 'A post that travels' })
  await exercise.getByLabel('Everyone').check()
  await exercise.getByLabel('Others may share it').uncheck()
  await exercise.getByRole('button', { name: 'Post it' }).click()
  await expect(exercise.getByRole('heading', { name: 'You post it' })).toBeFocused()
  const next = exercise.getByRole('button', { name: 'What could happen next?' })
  while (await next.isVisible()) await next.click()
  await exercise.getByRole('button', { name: 'Delete the post' }).click()
  await expect(exercise.getByRole('heading', { name: 'You delete it' })).toBeFocused()
  await expect(exercise.getByRole('listitem').filter({ hasText: 'Search engines' })).toContainText('Still there')
  await expect(exercise.getByText('Friends of friends')).toHaveCount(0)
})

test('taking details out makes fewer people able to tell, and the duty is said to hold all the same', async ({ page }) => {
  await page.goto('/lessons/who-could-recognise-her')
  const exercise = page.getByRole('region', { name: 'Who could recognise him?' })
  await expect(exercise.getByRole('status')).toHaveText('6 of 6 could tell.')
  await exercise.getByLabel('a retired lighthouse keeper').uncheck()
  await expect(exercise.getByRole('listitem').filter({ hasText: 'A stranger far away' })).toContainText('not from these words')
  for (const box of await exercise.getByRole('checkbox').all()) await box.uncheck()
  await expect(exercise.getByText('The duty holds whether or not anyone could tell.')).toBeVisible()
})

test('the profile audit is kept on the device and is no part of the record', async ({ page }) => {
  await page.goto('/lessons/protect-your-good-name')
  const first = page.getByRole('group', { name: /as somebody who is not signed in/ })
  await first.getByLabel('Done').check()
  await expect(page.getByText('1 of 12 looked at')).toBeVisible()
  await page.reload()
  await expect(first.getByLabel('Done')).toBeChecked()
  expect(JSON.stringify(await storedRows(page))).not.toContain('outside')
})

test('search finds lessons, stories, statements and words, with the network gone @once', async ({ page, context }) => {
  const index = page.waitForResponse('**/search-index')
  await page.goto('/search')
  await index
  await page.waitForLoadState('networkidle')
  await loseSignal(page)
  const box = page.getByRole('searchbox', { name: 'What are you looking for?' })
  for (const [query, title] of [['noticebord', 'The noticeboard'], ['participatory', 'participatory'], ['privacy settings limits', /privacy settings/i], ['lighthouse', /Who could recognise her/]] as const) {
    await box.fill(query)
    await expect(page.locator('.found').getByRole('link', { name: title }).first()).toBeVisible()
  }
  await box.fill('zzzz')
  await expect(page.getByRole('status').filter({ hasText: 'Nothing for “zzzz”' })).toBeVisible()
  await context.setOffline(false)
  await page.goto('/search#voucher')
  await expect(page.getByRole('link', { name: 'Gifts in the DMs' })).toBeVisible()
})

test('help for whoever has already posted is one step away from any page', async ({ page }) => {
  for (const path of ['/', '/lessons/be-informed', '/record']) {
    await page.goto(path)
    await page.getByRole('navigation', { name: 'Course' }).getByRole('link', { name: 'I have posted something' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Take it down' })).toBeVisible()
  }
})

test('a sheet of the toolkit prints by itself, with room to write', async ({ page }) => {
  await page.goto('/toolkit')
  await page.getByRole('link', { name: 'Evidence log' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('columnheader', { name: 'Where it is kept' })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(7)
  await expect(page.getByRole('navigation', { name: 'Course' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print this sheet' })).toBeHidden()
})

test('a lesson on paper has all its words and sources, on white, and nothing to press @once', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('byp:theme', 'dark'))
  await page.goto('/lessons/dignity-and-privacy')
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await background()).not.toBe('rgb(255, 255, 255)')
  await page.emulateMedia({ media: 'print' })
  expect(await background()).toBe('rgb(255, 255, 255)')
  await expect(page.locator('.term').first()).toBeVisible()
  await expect(page.locator('.chip').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'See why' }).first()).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Course' })).toBeHidden()
})

test('the table shows for every statement the sentence that teaches it @once', async ({ page }) => {
  await page.goto('/code/where')
  const rows = page.locator('table').first().locator('tbody tr')
  await expect(rows).toHaveCount(allStatements().length)
  const empty = await rows.evaluateAll((all) => all.filter((row) => (row.children[1]!.textContent ?? '').length < 30).map((row) => row.textContent))
  expect(empty).toEqual([])
})

test('an author sees any scene with marks set by hand @once', async ({ page }) => {
  await page.goto('/preview/scenarios/new-app')
  await expect(page.getByText('The checker finds no problems.')).toBeVisible()
  const scene = page.getByRole('region', { name: 'The scene as it is shown' })
  const seen = new Set<string>()
  for (const option of await page.getByLabel('Scene', { exact: true }).locator('option').all()) {
    await page.getByLabel('Scene', { exact: true }).selectOption((await option.getAttribute('value'))!)
    seen.add(await scene.innerText())
    for (const mark of await page.getByRole('group', { name: 'What the story remembers' }).getByRole('checkbox').all()) {
      await mark.check()
      seen.add(await scene.innerText())
      await mark.uncheck()
    }
  }
  const scenes = await page.getByLabel('Scene', { exact: true }).locator('option').count()
  expect(seen.size).toBeGreaterThan(scenes) // some scene says something else when a mark is set
})
