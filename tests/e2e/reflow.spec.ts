import type { Page } from '@playwright/test'
import { shapeHash } from '#lib/scenario/hash.ts'
import { extremePlay, playTo } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { answerAll } from './support/answer.ts'
import { invitation } from './support/educator.ts'
import { oneOfEachKind, pages } from './support/pages.ts'
import { attemptRow, putRows } from './support/record.ts'
import { ink, lost, lostWithLongLabels, moving, picture, same, tooSmall, underThumb } from './support/reflow.ts'
import { expect, test } from './support/test.ts'

// On one screen: each page is tried at the widths that matter.
test.use({ viewport: { width: 360, height: 740 } })

const story = scenarios.find(({ id }) => id === 'new-app')!
const longName = 'Maximiliana-Krzysztofa Wojciechowska-Brzęczyszczykiewicz'
const longWord = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch'
const longGroup = 'Nyrsio oedolion a bydwreigiaeth, Llanfairpwllgwyngyll, Medi (ail flwyddyn)'

/** One page of each kind: its sisters differ in words alone. */
const kinds = oneOfEachKind([...pages, '/no-such-page'])
/** Each sheet, check and stage is built in its own way. */
const looked = [...new Set([...kinds, ...pages.filter((path) => /^\/(preview|toolkit)\/[^/]+$/.test(path))])].filter((path) => path !== '/floor')

async function faults(page: Page): Promise<string[]> {
  return [...(await tooSmall(page)).map((each) => `too small to press: ${each}`), ...(await moving(page)).map((each) => `moves: ${each}`), ...(await lost(page))]
}

/** Smaller than a thumb by intent, and 24 pixels all the same: sources and words that are explained, in or after a sentence. */
const bySentences = /: (button\.chip|button\.term|a\.id) /
/** And whole pages that are for a desk: a table of a thousand links, and what authors look through. */
const atADesk = ['/code/where', '/preview', '/preview/patterns']

const someAtATime = 6
for (let n = 0; n < looked.length; n += someAtATime) {
  const some = looked.slice(n, n + someAtATime)
  test(`nothing is lost at 400 % or when text is spaced out, nothing is too small to press, and nothing moves: ${some.join(', ')} @once`, async ({ page }) => {
    const found: string[] = []
    for (const path of some) {
      await page.goto(path)
      const thumbs = (atADesk.includes(path) ? [] : await underThumb(page)).filter((each) => !bySentences.test(each)).map((each) => `under a thumb: ${each}`)
      found.push(...[...thumbs, ...(await faults(page)), ...(await lostWithLongLabels(page))].map((each) => `${path}: ${each}`))
    }
    expect(found).toEqual([])
  })
}

test('on a phone the head takes two rows, and the way to help stands beside the name @once', async ({ page }) => {
  await page.goto('/')
  await page.waitForLoadState('networkidle') // a page that is opened after this one has our letters
  await page.goto('/about')
  const top = async (name: string) => (await page.getByRole('banner').getByRole('link', { name, exact: true }).boundingBox())!
  const [name, help, search] = [await top('Before You Post'), await top('I have posted something'), await top('Search')]
  expect(Math.abs(name.y + name.height / 2 - help.y - help.height / 2)).toBeLessThan(4)
  expect(search.y).toBeGreaterThan(help.y + 20)
})

const entry = {
  id: 'entry-1', at: '2026-03-03T20:30:00.000Z', kind: 'entry', title: longName, from: '2026-03-03', to: '2026-03-03', method: longWord, topic: longWord.repeat(2),
  relates: `https://example.org/${longWord.toLowerCase()}/${longWord.toLowerCase()}`, measuredMinutes: 34, hours: 20, participatoryHours: 0, edition: 'code-2018', themes: ['people', 'trust'], standards: ['5.1', '20.10'],
  evidence: longWord, parts: [{ part: 'lesson:dignity-and-privacy', title: 'Dignity and privacy', shape: 'x', row: 'finish-1' }],
}
const rows = [
  { id: 'finish-1', at: '2026-03-03T20:00:00.000Z', kind: 'finish', lesson: 'whose-rules', shape: 'x', checks: [] },
  entry,
  attemptRow(story.id, shapeHash(story), playTo(story, walk(story), 'good')!, 'good-1'),
  { id: 'debrief-1', at: '2026-03-03T20:10:00.000Z', kind: 'debrief', attempt: 'good-1' },
  attemptRow(story.id, shapeHash(story), extremePlay(story, walk(story), 'least'), 'breach-1'),
  { id: 'debrief-2', at: '2026-03-03T20:20:00.000Z', kind: 'debrief', attempt: 'breach-1' },
]
const debrief = `/scenarios/${story.id}/debrief`
const debriefed = (page: Page) => page.getByRole('heading', { name: 'The decision that mattered most' })

/** Opens all that is folded away. */
const unfold = (page: Page) => page.locator('main details').evaluateAll((all) => all.forEach((each) => ((each as HTMLDetailsElement).open = true)))

test('and of what people fill: a record with very long words, a story, its debrief, an answered lesson, what was searched for @once', async ({ page }) => {
  await putRows(page, rows)
  const found: Record<string, string[]> = {}
  await page.goto('/record')
  await page.getByRole('article', { name: /^Entry of/ }).waitFor()
  await unfold(page)
  found['record'] = await faults(page)

  await page.goto(`${debrief}#breach-1`)
  await debriefed(page).waitFor()
  found['debrief'] = await faults(page)

  await page.goto('/scenarios/handover-chat')
  await page.getByRole('button', { name: 'Start the story' }).click()
  await page.locator('.choices input').first().check()
  found['scene'] = await faults(page)
  await page.getByRole('button', { name: 'Choose this' }).click()
  await page.getByRole('heading', { name: 'What happens' }).waitFor()
  found['what happens'] = await faults(page)

  await page.goto('/lessons/whose-rules')
  await answerAll(page)
  found['lesson'] = await faults(page)

  await page.goto('/search')
  await page.getByRole('searchbox').fill(longWord)
  await page.getByText('Nothing for').waitFor()
  found['search'] = await faults(page)
  expect(Object.entries(found).filter(([, each]) => each.length > 0)).toEqual([])
})

test('and of what an educator sees, with a long name of a group and a list that cannot all be read @once', async ({ page, baseURL }) => {
  await page.goto(invitation(baseURL!))
  await page.getByRole('button', { name: 'I am new: make an account' }).click()
  await page.getByLabel('Your name').fill(longName)
  await page.getByLabel('E-mail address').fill(`${longWord.slice(0, 40).toLowerCase()}-${Date.now()}@${longWord.toLowerCase()}.example.org`)
  await page.getByLabel('Password', { exact: true }).fill('three quiet words')
  await page.getByRole('button', { name: 'Make the account' }).click()
  await page.getByRole('button', { name: 'Accept' }).click()
  await expect(page.getByText('You are now an educator')).toBeVisible()
  await unfold(page)
  const found = { account: await faults(page), group: [] as string[] }

  await page.goto('/teach')
  await page.getByLabel('Name of the group').fill(longGroup)
  await page.getByRole('button', { name: 'Create' }).click()
  await page.getByRole('heading', { name: 'People' }).waitFor()
  await unfold(page)
  await page.getByLabel('Or paste the rows').fill(`Name,Student number,E-mail\n${longName},S123456789012345678901,${longWord.toLowerCase()}@${longWord.toLowerCase()}.example.org\n${longWord},,not an address\n`)
  await page.getByRole('button', { name: 'See what becomes of each row' }).click()
  await page.getByText('1 row cannot be read').waitFor()
  found.group = await faults(page)
  expect(found).toEqual({ account: [], group: [] })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`where the device sets the colours, ${colorScheme} ones, every sign is seen, and none is told from another by colour alone @once`, async ({ page }) => {
    await putRows(page, rows)
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    const seen = async (css: string) => {
      const pictures = await Promise.all((await page.locator(css).all()).map(picture))
      expect(pictures.length, css).toBeGreaterThan(0)
      expect(pictures.map(ink).filter((each) => each < 0.02), `${css}: hardly to be seen`).toEqual([])
      return pictures
    }
    const differ = (pictures: Awaited<ReturnType<typeof seen>>, what: string) => {
      for (const [n, one] of pictures.entries()) for (const other of pictures.slice(n + 1)) expect(same(one, other), `${what} look the same`).toBe(false)
    }

    await page.goto('/preview/words')
    differ(await seen('main .status svg'), 'two status words')
    differ(await seen('main .mark'), 'two themes')

    await page.goto('/preview/patterns')
    differ(await seen('main .patterns > li:first-child .share'), 'bars of 7, 4 and 0 of 11')

    await page.goto('/preview/check-choose')
    const options = page.locator('main .option')
    await options.first().locator('input').check()
    await page.mouse.move(0, 0)
    const [chosen, left] = await Promise.all([picture(options.nth(0).locator('input')), picture(options.nth(1).locator('input'))])
    expect(same(chosen, left), 'a chosen answer and another look the same').toBe(false)
    expect(Math.min(ink(chosen), ink(left))).toBeGreaterThan(0.02)

    await page.goto('/verify#AAAA')
    await page.getByRole('heading', { name: 'This link is not whole' }).waitFor()
    await seen('.check-verdict svg')

    await page.goto(`${debrief}#good-1`)
    await debriefed(page).waitFor()
    const [good] = await seen('.verdict .ending-mark')
    const lined = (css: string) => page.locator(`.attempts ${css}`).evaluate((a) => getComputedStyle(a).textDecorationLine)
    expect([await lined('a[aria-current]'), await lined('a:not([aria-current])')]).toEqual(['underline', 'none'])
    await page.goto('/floor')
    await page.goto(`${debrief}#breach-1`)
    await debriefed(page).waitFor()
    const [breach] = await seen('.verdict .ending-mark')
    differ([good!, breach!], 'two endings')
    await seen('.pips i')
    const missed = await picture(page.locator('.pips [data-pip=open]').first())
    differ([missed, await picture(page.locator('.pips :is([data-pip=taken], [data-pip=partly])').first())], 'a chance taken and one missed')
    const map = page.locator('.path-map')
    expect(ink(await picture(map.locator('[data-at]').first())), 'a decision on the map').toBeGreaterThan(0.02)
    const ends = await Promise.all((await map.locator('[data-ending]').all()).map(picture))
    expect(Math.min(...ends.map(ink))).toBeGreaterThan(0.02)

    await page.goto('/record')
    await page.getByText('20 of 35 hours').waitFor()
    differ(await seen('.towards progress'), 'bars of 20 and of 0 hours')
  })
}

test.describe('these checks can fail', () => {
  const broken = (page: Page, html: string) => page.setContent(`<!doctype html><html><head><meta name="viewport" content="width=device-width"></head><body>${html}</body></html>`)

  test('of what is lost @once', async ({ page }) => {
    await broken(page, '<main><p>All is well here.</p></main>')
    expect(await lost(page)).toEqual([])
    await broken(page, `<p>${longWord.repeat(2)}</p>`)
    expect((await lost(page)).join()).toContain('the page is')
    await broken(page, '<p style="height:1.2em;line-height:1.1;overflow:hidden;width:9em">Just fits a line</p>')
    const cut = await lost(page)
    expect(cut.filter((each) => each.startsWith('at 400'))).toEqual([])
    expect(cut.join()).toContain('spaced at 320: cut off')
    await broken(page, '<div style="overflow:auto;width:9em"><p style="width:20em">A table, say</p></div>')
    expect((await lost(page)).join()).toContain('no key gets there')
  })

  test('of what is too small to press @once', async ({ page }) => {
    const small = 'style="width:16px;height:16px;padding:0;border:0;display:block'
    await broken(page, `<button ${small}">1</button><button ${small}">2</button>`)
    expect(await tooSmall(page)).toHaveLength(2)
    await broken(page, `<button ${small};margin:20px">1</button><button ${small};margin:20px">2</button><p>A <a href="#">link</a> in <a href="#">words</a></p>`)
    expect(await tooSmall(page)).toEqual([])
  })

  test('of what is smaller than a thumb @once', async ({ page }) => {
    await broken(page, '<button style="height:30px">One</button><div><a href="#" style="display:inline-block">Two</a></div><p>A <a href="#">link</a> in words</p><button style="width:44px;height:44px">T</button>')
    expect((await underThumb(page)).map((each) => /“.*”/.exec(each)![0])).toEqual(['“One”', '“Two”'])
  })

  test('of what long labels lose @once', async ({ page }) => {
    await broken(page, '<button class="button" style="width:9em;overflow:hidden;white-space:nowrap;padding:0">Keep this entry</button><p>Prose is left alone</p>')
    expect((await lost(page)).filter((each) => each.startsWith('at 400'))).toEqual([])
    expect((await lostWithLongLabels(page)).join()).toContain('with long labels at 320: cut off: button.button')
    await expect(page.locator('p')).toHaveText('Prose is left alone')
  })

  test('of what moves @once', async ({ page }) => {
    await broken(page, '<style>p{transition:opacity 1s}b{animation:x 200ms}@keyframes x{to{opacity:0}}i::before{content:"";transition:all .3s}</style><p>a</p><b>b</b><i>c</i>')
    expect(await moving(page)).toEqual(['p.', 'b.', 'i.::before'])
  })

  test('of what colour alone tells @once', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
    const box = 'style="width:40px;height:20px;background'
    await broken(page, `<div ${box}:green">&nbsp;</div><div ${box}:red">&nbsp;</div><div ${box}:CanvasText">&nbsp;</div><svg width="20" height="20"><circle r="8" cx="10" cy="10" fill="#0b1a1f"/></svg>`)
    const [good, bad, full] = await Promise.all((await page.locator('div').all()).map(picture))
    expect(same(good!, bad!)).toBe(true)
    expect(same(good!, full!)).toBe(false)
    expect(ink(await picture(page.locator('svg')))).toBe(0)
  })
})
