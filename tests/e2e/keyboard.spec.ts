import type { Locator, Page } from '@playwright/test'
import { shapeHash } from '#lib/scenario/hash.ts'
import { playTo } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { attemptRow, putRows } from './support/record.ts'
import { expect, test } from './support/test.ts'

/**
 * The main journey by keyboard alone, as somebody makes it who cannot use a pointer. At every stop the focus must be in sight,
 * covered by nothing (WCAG 2.4.11), and have a ring that can be seen.
 */
test('@once from home by a lesson and a story to a kept entry, by keyboard alone, with the focus always in sight', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto('/')
  const link = (name: string | RegExp) => page.getByRole('link', { name }).first()
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first()

  await test.step('past the head of the page, to a lesson', async () => {
    await press(page, 'Tab')
    await expect(link('Skip to the page')).toBeFocused()
    await press(page, 'Enter')
    await page.keyboard.press('Tab')
    await expect(link('Start the course')).toBeFocused()
    await tabTo(page, link('Dignity and privacy'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Dignity and privacy' })).toBeVisible()
  })

  await test.step('a source opens and closes, and every check is answered', async () => {
    await tabTo(page, button(/^Code 1\.1:/))
    await press(page, 'Enter')
    await expect(page.getByRole('dialog')).toBeFocused()
    await press(page, 'Escape')
    await expect(button(/^Code 1\.1:/)).toBeFocused()
    for (const check of await page.locator('form.check').all()) {
      const first = check.locator('.option input').first()
      await tabTo(page, first)
      await press(page, 'Space')
      await expect(first).toBeChecked()
      if ((await first.getAttribute('type')) === 'radio') {
        await press(page, 'ArrowDown')
        await expect(check.locator('.option input').nth(1)).toBeChecked()
      }
      await tabTo(page, check.getByRole('button', { name: 'See why' }))
      await press(page, 'Enter')
      await expect(check.locator('p.result')).toBeFocused()
      await inSight(page)
    }
    await tabTo(page, button('I have finished this lesson'))
    await press(page, 'Enter')
    await expect(page.getByText('Complete. A CPD entry is drafted for you.')).toBeFocused()
    await inSight(page)
    await tabTo(page, link(/^Carry on: The long shift/))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'The long shift' })).toBeVisible()
  })

  await page.emulateMedia({ colorScheme: 'dark' }) // from here on, so that both are seen
  await test.step('a story is played to its end', async () => {
    await expect(button('Start the story')).toBeEnabled()
    await tabTo(page, button('Start the story'))
    await press(page, 'Enter')
    const title = page.getByRole('heading', { level: 2 })
    await expect(title).toBeFocused()
    while (await page.locator('.choices').isVisible()) {
      await inSight(page)
      await tabTo(page, page.getByRole('radio').first())
      await press(page, 'Space')
      await tabTo(page, button('Choose this'))
      await press(page, 'Enter')
      await expect(page.getByRole('heading', { name: 'What happens' })).toBeFocused()
      await inSight(page)
      await tabTo(page, button('Carry on'))
      await press(page, 'Enter')
      await expect(title).not.toHaveText('What happens')
      await expect(title).toBeFocused()
    }
    await tabTo(page, link('See your debrief'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: 'Reflect on this' })).toBeVisible()
  })

  await test.step('the debrief is gone through, and an entry is kept', async () => {
    await tabTo(page, link('Write it in your CPD record'))
    await page.keyboard.press('Enter')
    const relates = page.getByLabel('How does it relate to your practice?')
    await expect(relates).toBeVisible()
    await tabTo(page, relates)
    await page.keyboard.type('I asked for a debrief instead of posting.')
    await tabTo(page, page.getByLabel('Hours that you claim'))
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('0.5')
    await tabTo(page, button('Keep this entry (0.5 hours)'))
    await press(page, 'Enter')
    await expect(page.getByRole('heading', { name: 'Your entries' })).toBeFocused()
    await inSight(page)
    await expect(page.getByRole('article', { name: /^Entry of/ })).toContainText('0.5 hours claimed')
  })
})

for (const kind of ['choose', 'match', 'order', 'rewrite', 'sort', 'spot']) {
  test(`@once a check is answered and tried again by keyboard alone: ${kind}`, async ({ page }) => {
    await page.goto(`/preview/check-${kind}`)
    const check = page.locator('form.check')
    await check.locator('button:visible, input:visible, textarea').first().waitFor()
    if (kind === 'order') {
      const first = check.locator('.order li').first()
      const was = await first.innerText()
      await tabTo(page, check.getByRole('button', { name: /^Move down, step 1/ }))
      await press(page, 'Enter')
      await expect(first).not.toHaveText(was)
    } else if (kind === 'rewrite') {
      await tabTo(page, check.getByRole('textbox'))
      await page.keyboard.type('A long day, and a good team.')
    } else if (kind === 'match') {
      for (const box of await check.getByRole('combobox').all()) {
        await tabTo(page, box)
        await page.keyboard.press('ArrowDown')
        await expect(box).not.toHaveValue('')
      }
    } else {
      const groups = kind === 'sort' ? await check.locator('.sorted').all() : [check]
      for (const group of groups) {
        const first = group.locator('input').first()
        await tabTo(page, first)
        await press(page, 'Space')
        await expect(first).toBeChecked()
      }
    }
    await tabTo(page, check.getByRole('button', { name: kind === 'rewrite' ? 'Compare' : 'See why' }))
    await press(page, 'Enter')
    await expect(check.locator('p.result')).toBeFocused()
    await tabTo(page, check.getByRole('button', { name: 'Try again' }))
    await press(page, 'Enter')
    await expect(check.getByRole('button', { name: kind === 'rewrite' ? 'Compare' : 'See why' })).toBeVisible()
    await inSight(page)
  })
}

test('@once a post is sent on, and a decision tried another way, by keyboard alone', async ({ page }) => {
  await page.goto('/lessons/be-informed')
  const exercise = page.getByRole('region', { name: 'A post that travels' })
  await tabTo(page, exercise.getByRole('radio').first())
  await press(page, 'ArrowDown')
  await tabTo(page, exercise.getByRole('button', { name: 'Post it' }))
  await press(page, 'Enter')
  await expect(exercise.getByRole('heading', { name: 'You post it' })).toBeVisible()
  await inSight(page)
  const story = scenarios.find(({ id }) => id === 'new-app')!
  await putRows(page, [attemptRow(story.id, shapeHash(story), playTo(story, walk(story), 'poor')!)])
  await page.goto(`/scenarios/${story.id}/debrief`)
  await tabTo(page, page.getByRole('button', { name: /^Try another choice from here: / }).first())
  await page.keyboard.press('Enter') // leads to another page
  await expect(page.getByText('Decision 1 · rehearsal')).toBeVisible()
  await tabTo(page, page.getByRole('radio').first())
})

/** Presses a key, and looks that what has the focus then is in sight. */
async function press(page: Page, key: string) {
  await page.keyboard.press(key)
  await inSight(page)
}

/** Goes on with Tab until something has the focus; everything on the way must be in sight when its turn comes. */
async function tabTo(page: Page, to: Locator) {
  for (let n = 0; n < 150; n++) {
    if (await to.evaluate((element) => element === document.activeElement)) return
    await press(page, 'Tab')
  }
  await expect(to).toBeFocused()
}

/** The focus is on something, in the window, under nothing, with a ring of its own or around it. */
async function inSight(page: Page) {
  await expect.poll(() => page.evaluate(unseen)).toBe('')
}

/** In the browser: why what has the focus is not seen to have it; nothing if it is. A ring is two pixels wide or more and stands out from the ground around by 3 : 1 (WCAG 2.4.13). */
function unseen(): string {
  const focused = document.activeElement as HTMLElement | null
  if (!focused || focused === document.body) return 'nothing has the focus'
  const shown = focused.closest('label') ?? focused
  const name = shown.outerHTML.slice(0, 120)
  const box = shown.getClientRects()[0]
  if (!box) return `not drawn: ${name}`
  // A heading that is read from, or a tall part, may reach below the window: its beginning is what matters.
  const [x, y] = [box.left + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height, 40) / 2]
  if (y < 0 || y > innerHeight || x < 0 || x > innerWidth) return `out of the window: ${name}`
  const there = document.elementFromPoint(x, y)
  if (!there || !(shown.contains(there) || there.contains(shown))) return `covered by ${there?.outerHTML.slice(0, 120)}: ${name}`
  if (focused.id === 'main') return ''
  const parts = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number)
  const luminance = (colour: string) => {
    const [red, green, blue] = parts(colour).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4)) as [number, number, number]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ground = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)'
    const { backgroundColor } = getComputedStyle(element)
    return parts(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor
  }
  const rings = [focused, shown].map((each) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(each)
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 0
    const [low, high] = [luminance(outlineColor), luminance(ground(each.parentElement))].sort((a, b) => a - b) as [number, number]
    return (high + 0.05) / (low + 0.05)
  })
  const best = Math.max(...rings)
  return best === 0 ? `no ring: ${name}` : best < 3 ? `a ring of ${best.toFixed(1)} : 1: ${name}` : ''
}

test('what is not in sight, or has no ring that can be seen, is found @once', async ({ page }) => {
  const why = async (style: string, more = '') => {
    await page.setContent(`<style>button { outline: 3px solid #000 } ${style}</style><button autofocus>Go on</button>${more}`)
    await page.locator('button').focus()
    return page.evaluate(unseen)
  }
  expect(await why('')).toBe('')
  expect(await why('button { outline: none }')).toContain('no ring')
  expect(await why('button { outline-color: #ccc }')).toContain('a ring of 1.6 : 1')
  expect(await why('button { position: fixed; top: -90px }')).toContain('out of the window')
  expect(await why('p { position: fixed; inset: 0; margin: 0; background: #fff }', '<p>A bar</p>')).toContain('covered by <p>')
})
