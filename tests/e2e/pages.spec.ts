import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { shapeHash } from '#lib/scenario/hash.ts'
import { extremePlay, playTo } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { attemptRow, putRows } from './support/record.ts'
import { expect, test } from './support/test.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Every page of the site, found by following its links from home, settings and preview. */
async function allPages(page: Page): Promise<string[]> {
  const found = ['/', '/floor', '/preview', '/no-such-page']
  for (const path of found) {
    await page.goto(path)
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href).pathname))
    for (const link of links) if (!found.includes(link)) found.push(link)
  }
  return found
}

test('every page and fixture passes axe in light and dark, and nothing is lost at 400 % zoom', async ({ page }) => {
  test.setTimeout(300_000)
  const pages = await allPages(page)
  expect(pages.length).toBeGreaterThan(20)
  const found: string[] = []
  for (const path of pages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
      found.push(...violations.map(({ id, nodes }) => `${path} ${colorScheme}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`))
    }
    found.push(...(await lostAtZoom(page, path)))
  }
  expect(found).toEqual([])
})

/** 1280 pixels at 400 % are 320 wide: text must wrap within them, with no sideways scrolling. */
async function lostAtZoom(page: Page, path: string): Promise<string[]> {
  const before = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 256 })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.setViewportSize(before)
  return over > 0 ? [`${path}: ${over} pixels too wide at 400 %`] : []
}

test('debriefs of good, poor and breach endings pass axe in light and dark', async ({ page }) => {
  test.setTimeout(240_000)
  const found: string[] = []
  for (const scenario of scenarios) {
    const graph = walk(scenario)
    const plays = [extremePlay(scenario, graph, 'most'), playTo(scenario, graph, 'poor')!, playTo(scenario, graph, 'breach')!]
    await putRows(page, plays.map((picks, n) => attemptRow(scenario.id, shapeHash(scenario), picks, `${scenario.id}-${n}`)))
    for (const [n] of plays.entries()) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await page.goto('/floor')
        await page.goto(`/scenarios/${scenario.id}/debrief#${scenario.id}-${n}`)
        await expect(page.getByRole('heading', { name: 'The decision that mattered most' })).toBeVisible()
        const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
        found.push(...violations.map(({ id, nodes }) => `${scenario.id} ${n} ${colorScheme}: ${id} ${nodes[0]!.target.join(' ')}`))
      }
    }
    found.push(...(await lostAtZoom(page, `${scenario.id} debrief`)))
  }
  expect(found).toEqual([])
})

test('an unknown address offers the nearest lesson or scenario', async ({ page }) => {
  const response = await page.goto('/scenarios/frend-requst')
  expect(response!.status()).toBe(404)
  await page.getByText('Did you mean').getByRole('link', { name: 'The friend request' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The friend request' })).toBeVisible()
})

test('the policy allows no inline script but those of the build, and no eval', async ({ page, request, complaints }) => {
  for (const path of ['/', '/lessons/dignity-and-privacy', '/scenarios/friend-request', '/record', '/no-such-page']) {
    const policy = (await request.get(path)).headers()['content-security-policy']!
    expect(policy).toContain("script-src 'self' 'sha256-")
    expect(policy).not.toMatch(/unsafe/)
  }
  // The gate itself: a script that the build does not know is not run.
  await page.goto('/about')
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'window.broughtIn = true'
    document.body.append(script)
  })
  expect(await page.evaluate(() => 'broughtIn' in window)).toBe(false)
  await expect.poll(() => complaints.splice(0).join()).toContain('Content Security Policy')
})

test('the server says that it is well', async ({ request }) => {
  const health = await request.get('/api/health')
  expect(await health.json()).toEqual({ ok: true })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a lesson can be read and its sources opened', async ({ page }) => {
    await page.goto('/lessons/dignity-and-privacy')
    await expect(page.getByRole('heading', { name: 'Recap' })).toBeVisible()
    await page.getByRole('button', { name: /^Guidance 50/ }).first().click()
    await expect(page.getByRole('dialog', { name: /^Guidance 50/ })).toBeVisible()
  })
})
