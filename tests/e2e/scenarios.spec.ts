import { playTo } from '#lib/scenario/plays.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import { placesToVisit } from '#tests/support/places.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { faultsByAxe } from './support/accessible.ts'
import { playOn } from './support/play.ts'
import { attemptRow, putRows, storedRows } from './support/record.ts'
import { expect, test } from './support/test.ts'

for (const [n, scenario] of scenarios.entries()) {
  const graph = walk(scenario)

  test(`${scenario.id} can be played to its debrief: ${n % 2 ? 'to a good ending, on the phone @phone-only' : 'to a breach, on the desktop @once'}`, async ({ page, isMobile }) => {
    const kind = isMobile ? 'good' : 'breach'
    await page.goto(`/scenarios/${scenario.id}`)
    await page.getByRole('button', { name: 'Start the story' }).click()
    await playOn(page, playTo(scenario, graph, kind)!)
    await page.getByRole('link', { name: 'See your debrief' }).click()
    await expect(page.locator(`.verdict[data-ending="${kind}"]`)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'The decision that mattered most' })).toBeVisible()
  })

  test(`@long every scene of ${scenario.id} is accessible @phone-only`, async ({ page }) => {
    test.setTimeout(240_000)
    const places = placesToVisit(scenario, graph)
    await putRows(page, places.map(({ picks }, n) => attemptRow(scenario.id, shapeHash(scenario), picks, `attempt-${n}`)))
    await page.goto(`/scenarios/${scenario.id}`)
    const found: string[] = []
    for (const [n, { scene }] of places.entries()) {
      // An attempt has an address of its own, and is shown as soon as that is named.
      await page.evaluate((id) => (location.hash = id), `attempt-${n}`)
      await expect(page.getByRole('heading', { level: 2, name: scenario.scenes[scene]!.title })).toBeVisible()
      found.push(...(await faultsByAxe(page, 'words')).map((fault) => `${scene}: ${fault}`))
    }
    expect(found).toEqual([])
  })
}

test('two tabs cannot make the same decision twice @once', async ({ context, page }) => {
  const scenario = scenarios[0]!
  await page.goto(`/scenarios/${scenario.id}`)
  await page.getByRole('button', { name: 'Start the story' }).click()
  const other = await context.newPage()
  await other.goto(`/scenarios/${scenario.id}`)
  await expect(other.getByText('Decision 1')).toBeVisible()
  await page.locator('.choices input').nth(0).check()
  await page.getByRole('button', { name: 'Choose this' }).click()
  await expect(page.getByRole('heading', { name: 'What happens' })).toBeVisible()
  const chosen = await page.locator('.chosen').textContent()
  await expect(other.locator('.chosen')).toHaveText(chosen!)
  expect((await storedRows(page)).filter(({ kind }) => kind === 'pick')).toHaveLength(1)
})

test('an attempt begun with an earlier version is carried on with that version @once', async ({ page }) => {
  const scenario = scenarios[0]!
  const older = structuredClone(scenario) as { scenes: Record<string, { title: string }> } & typeof scenario
  older.scenes[scenario.start]!.title = 'The scene as it was in March'
  await page.route('**/released/**/0123456789abcdef', (route) => route.fulfill({ json: { scenario: older, shape: '0123456789abcdef', minutes: 9 } }))
  await putRows(page, [attemptRow(scenario.id, '0123456789abcdef', [])])
  await page.goto(`/scenarios/${scenario.id}`)
  await expect(page.getByRole('heading', { name: 'The scene as it was in March' })).toBeVisible()
  await expect(page.getByText('You are carrying on with the version you began with.')).toBeVisible()
})

test('picks that cannot be are refused by name, and the rest of the record stays @once', async ({ page }) => {
  const scenario = scenarios[0]!
  await putRows(page, [attemptRow(scenario.id, shapeHash(scenario), ['nonsense'])])
  await page.goto(`/scenarios/${scenario.id}`)
  await expect(page.locator('.note.trouble')).toContainText('Pick 1, “nonsense”, is not offered')
  await expect(page.getByRole('button', { name: 'Download what is stored' })).toBeVisible()
  await page.getByRole('button', { name: 'Start the story afresh' }).click()
  await expect(page.getByText('Decision 1')).toBeVisible()
})

test('another choice from the debrief is a rehearsal, and the first attempt stays the record', async ({ page }) => {
  const scenario = scenarios[0]!
  const graph = walk(scenario)
  await page.goto(`/scenarios/${scenario.id}`)
  await page.getByRole('button', { name: 'Start the story' }).click()
  await playOn(page, playTo(scenario, graph, 'breach')!)
  await page.getByRole('link', { name: 'See your debrief' }).click()
  await page.getByRole('button', { name: /^Try another choice from here: / }).first().click()
  await expect(page.getByText('Decision 1 · rehearsal')).toBeVisible()
  await page.reload() // a rehearsal has an address of its own
  await expect(page.getByText('Decision 1 · rehearsal')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Leave the rehearsal, back to the debrief' })).toBeVisible()
  await playOn(page, playTo(scenario, graph, 'good')!)
  await page.getByRole('link', { name: 'See your debrief' }).click()
  await expect(page.locator('.verdict')).toContainText('rehearsal')
  await page.getByRole('navigation', { name: 'Your attempts' }).getByRole('link', { name: 'First attempt' }).click()
  await expect(page.locator('.verdict[data-ending="breach"]')).toBeVisible()
})

test('a story can be played with the keyboard alone', async ({ page }) => {
  const scenario = scenarios[0]!
  await page.goto(`/scenarios/${scenario.id}`)
  const start = page.getByRole('button', { name: 'Start the story' })
  await expect(start).toBeEnabled()
  await start.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.locator('.choices input').first()).toBeChecked()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.choices input').nth(1)).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'What happens' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Carry on' })).toBeFocused()
  const chosen = await page.locator('.chosen').textContent()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()

  // What went before is there to read again, and not to choose again.
  const before = page.getByText('Look back at one earlier decision')
  await before.focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.look-back')).toContainText(`You chose: ${chosen}`)
  await expect(page.locator('.look-back').getByRole('radio')).toHaveCount(0)
})
