import type { Page } from '@playwright/test'
import { shapeHash } from '#lib/scenario/hash.ts'
import { extremePlay, playTo } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { faultsByAce, faultsByAxe, keepPictures } from './support/accessible.ts'
import { kindsOf, oneOfEachKind, pages as built } from './support/pages.ts'
import { attemptRow, putRows } from './support/record.ts'
import { expect, test } from './support/test.ts'

/** Every page that was built, and one that there is not. */
const pages = [...built, '/no-such-page']

test('the pages found are all there are @once', () => {
  for (const path of ['/', '/record', '/code', '/preview', '/settings', '/about', '/admin', '/account', '/account/erased', '/privacy', '/lessons/dignity-and-privacy', '/preview/stage-chat']) expect(pages).toContain(path)
})

/** The first page of each kind is looked at by axe in light on a phone and in dark on a desk; its sisters differ in words alone. */
const kinds = kindsOf(pages)
const firsts = new Set(oneOfEachKind(pages))

for (const [first, ...sisters] of kinds) {
  // What only authors see, and the sisters, take their time in `npm run test:long`.
  test(`${first!.startsWith('/preview') ? '@long ' : ''}${first} passes axe, and nothing is lost at 400 % zoom`, async ({ page, isMobile }) => {
    await page.emulateMedia({ colorScheme: isMobile ? 'light' : 'dark' })
    expect(await look(page, first!, 'all')).toEqual([])
  })
  // Debriefs without a play show a line; with one they are tested below.
  if (sisters.length === 0 || first!.endsWith('/debrief')) continue
  test(`@long ${sisters.length} pages like ${first} pass axe in their words, and nothing is lost at 400 % zoom @once`, async ({ page }) => {
    test.setTimeout(240_000)
    const found: string[] = []
    for (const path of sisters) found.push(...(await look(page, path, 'words')).map((fault) => `${path}: ${fault}`))
    expect(found).toEqual([])
  })
}

async function look(page: Page, path: string, of: 'all' | 'words'): Promise<string[]> {
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  await page.evaluate(leaveFew)
  return [...(await faultsByAxe(page, of)), ...(await lostAtZoom(page, path))]
}

// The second engine takes seconds. Of colours and widths axe sees as much; at what pages become it looks in states.spec.ts.
for (const path of firsts) {
  test(`@long ${path} passes the second engine @once`, async ({ page }) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    await keepPictures(page)
    await page.evaluate(leaveFew)
    expect(await faultsByAce(page)).toEqual([])
  })
}

test('the foot of every page leads to an accessibility statement, with the parts that public bodies must have and a way to say what is wrong @once', async ({ page }) => {
  await page.goto('/scenarios/new-app')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility statement' }).click()
  const parts = ['How accessible this site is', 'Feedback and contact', 'Enforcement procedure', 'Technical information', 'Compliance status', 'Content that is not accessible', 'What is being done', 'How this statement was prepared']
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accessibility statement')
  for (const name of parts) await expect(page.getByRole('heading', { name })).toBeVisible()
  await expect(page.getByText('partially compliant')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Report a mistake' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Report a mistake' })).toBeVisible()
})

// Of scenes axe looks at the words alone (scenarios.spec.ts): the colours of all that may stand in one are looked at here.
for (const colorScheme of ['light', 'dark'] as const) {
  test(`@long each kind of question, and of what is shown in a story, passes axe in ${colorScheme} @once`, async ({ page }) => {
    test.setTimeout(120_000)
    await page.emulateMedia({ colorScheme })
    const found: string[] = []
    for (const path of pages.filter((path) => /^\/preview\/(check|stage|reach|words)/.test(path))) {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      found.push(...(await faultsByAxe(page, 'all')).map((fault) => `${path}: ${fault}`))
    }
    expect(found).toEqual([])
  })
}

/** What stands in a long table or list is alike: all of it would take minutes. */
function leaveFew(): void {
  for (const long of document.querySelectorAll('main tbody, main ol, main ul, main dl, main :has(> article + article)')) for (const one of [...long.children].slice(12)) one.remove()
}

/** Places that a page has only once it knows who is there, or what is reported; tests of their own go to them. */
const later = ['/report', '/groups#reminders']

test('every link of the site leads somewhere @once', async ({ page, request }) => {
  test.slow()
  const seen = new Set<string>()
  for (const path of firsts) {
    await page.goto(path)
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((a) => new URL((a as HTMLAnchorElement).href)).map(({ pathname, hash }) => pathname + hash))
    for (const link of links) seen.add(link)
  }
  for (const path of pages) for (const [, link] of (await (await request.get(path)).text()).matchAll(/<a [^>]*href="(\/[^"]*)"/g)) seen.add(link!.replace(/\?[^#]*/, ''))
  const broken: string[] = []
  const whole = new Map<string, string>()
  for (const link of seen) {
    const [path, id] = link.split('#') as [string, string?]
    if (!whole.has(path)) {
      const response = await request.get(path)
      if (!response.ok()) broken.push(link)
      whole.set(path, await response.text())
    }
    if (id && !later.includes(link.replace(/^\/report#.*/, '/report')) && !whole.get(path)!.includes(`id="${id}"`)) broken.push(link)
  }
  expect(broken).toEqual([])
})

/** 1280 pixels at 400 % are 320 wide: text must wrap within them, with no sideways scrolling. */
async function lostAtZoom(page: Page, path: string): Promise<string[]> {
  const before = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 256 })
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await page.setViewportSize(before)
  return over > 0 ? [`${path}: ${over} pixels too wide at 400 %`] : []
}

/** Debriefs differ in their words alone: this one stands for the others in the short tests. */
const stand = 'friend-request'

for (const scenario of scenarios) {
  test(`${scenario.id === stand ? '' : '@long '}the debriefs of ${scenario.id} pass axe: of a best and a breach play on the phone, of a poor one on the desktop`, async ({ page, isMobile }) => {
    const graph = walk(scenario)
    const plays = isMobile ? [extremePlay(scenario, graph, 'most'), playTo(scenario, graph, 'breach')!] : [playTo(scenario, graph, 'poor')!]
    await putRows(page, plays.map((picks, n) => attemptRow(scenario.id, shapeHash(scenario), picks, `${scenario.id}-${n}`)))
    const found: string[] = []
    for (const [n] of plays.entries()) {
      await page.emulateMedia({ colorScheme: n % 2 === 0 ? 'light' : 'dark' })
      await page.goto('/floor')
      await page.goto(`/scenarios/${scenario.id}/debrief#${scenario.id}-${n}`)
      await expect(page.getByRole('heading', { name: 'The decision that mattered most' })).toBeVisible()
      found.push(...(await faultsByAxe(page)).map((fault) => `play ${n}: ${fault}`))
    }
    found.push(...(await lostAtZoom(page, `${scenario.id} debrief`)))
    expect(found).toEqual([])
  })
}

test('an unknown address offers the nearest lesson or scenario @once', async ({ page }) => {
  const response = await page.goto('/scenarios/frend-requst')
  expect(response!.status()).toBe(404)
  await page.getByText('Did you mean').getByRole('link', { name: 'The friend request' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'The friend request' })).toBeVisible()
})

test('the policy allows no inline script but those of the build, and no eval @once', async ({ page, request, complaints }) => {
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

test('the server says that it is well @once', async ({ request }) => {
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
