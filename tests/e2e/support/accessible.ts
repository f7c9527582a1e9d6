import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { brokenRules } from '#scripts/support/axe.mjs'

/** What two engines find wrong with the page as it stands: each misses things that the other finds (docs/decisions/0021-two-engines.md). */
export async function faults(page: Page): Promise<string[]> {
  await keepHtml(page)
  return [...(await faultsByAxe(page)), ...(await faultsByAce(page))]
}

/** `words` alone: the page has the colours of one that was looked at. */
export async function faultsByAxe(page: Page, of: 'all' | 'words' = 'all'): Promise<string[]> {
  return (await brokenRules(page, { contrast: of === 'all' })).map(({ id, elements }) => `axe, ${id}: ${elements.join(', ')}`)
}

/** Rules of ace that can only ask whether something is so, never find a fault. They take most of its time. */
const askOnly = [
  'element_tabbable_unobscured', 'element_tabbable_visible', 'form_font_color', 'img_alt_background', 'input_label_visible', 'style_color_misuse', 'style_focus_visible',
  'text_sensory_misuse', 'text_whitespace_valid', 'widget_tabbable_exists', 'widget_tabbable_single',
]

/** What ace finds and we let stand, by its rule and what it says of it. */
const allowed: readonly [rule: string, says: RegExp, why: string][] = [
  ['element_tabbable_role_valid', /role 'region' is not a widget role/, 'What scrolls sideways is in the tab order, so that the keyboard can scroll it in every browser.'],
  ['input_autocomplete_valid', /"username"/, 'HTML allows it in a field for an e-mail address, and password managers look for it.'],
  ['aria_form_label_unique', /./, 'A form without a name is no landmark and says nothing; ace takes it for one. That those with a name differ is for axe.'],
  ['aria_landmark_name_unique', /"form" landmarks.* the same "" label/, 'As above.'],
  ['fieldset_label_valid', /has a duplicate name to another group/, 'Groups of the same name stand in forms of their own, each named by its check or its entry.'],
]

type Finding = { ruleId: string; value: [level: string, verdict: string]; path: { dom: string }; message: string; snippet: string }
type Checker = { rulesetRules: Record<string, string[]>; check(root: Document, rulesets: string[]): Promise<{ results: Finding[] }> }

const ace = readFileSync('node_modules/accessibility-checker-engine/ace-window.js', 'utf8')

/** The engine comes into the page through the devtools, which the site’s policy does not bind. */
export async function faultsByAce(page: Page): Promise<string[]> {
  await page.evaluate(ace)
  // It takes a label in a closed fold for none. So all are opened for it, and what is in there is judged as well.
  const folds = await page.evaluateHandle(() => [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')].map((fold) => ((fold.open = true), fold)))
  const found = await page.evaluate(async (leftOut) => {
    const checker = new (window as unknown as { ace_ibma: { Checker: new () => Checker } }).ace_ibma.Checker()
    const ruleset = 'IBM_Accessibility'
    checker.rulesetRules[ruleset] = checker.rulesetRules[ruleset]!.filter((rule) => !leftOut.includes(rule)) // its own disableRule silences far more
    const { results } = await checker.check(document, [ruleset])
    return results.filter(({ value: [level, verdict] }) => level === 'VIOLATION' && verdict === 'FAIL').map(({ ruleId, message, path, snippet }) => ({ ruleId, message, path: path.dom, snippet }))
  }, askOnly)
  await folds.evaluate((all) => all.forEach((fold) => (fold.open = false)))
  const lets = ({ ruleId, message, snippet }: (typeof found)[number]) => allowed.some(([rule, says]) => rule === ruleId && says.test(`${message} ${snippet}`))
  return found.filter((one) => !lets(one)).map(({ ruleId, message, path }) => `ace, ${ruleId}: ${message}, at ${path}`)
}

/** `npm run test:long -- html` has the pages judged as they stand once their script has woken. */
async function keepHtml(page: Page) {
  const folder = process.env['KEEP_HTML']
  if (folder) writeFileSync(nameIn(folder, page) + '.html', await page.content())
}

/** `npm run screens -- --review`: for the eye, at each width and in both colours, and on paper. */
export async function keepPictures(page: Page) {
  const folder = process.env['KEEP_PICTURES']
  if (!folder) return
  const name = nameIn(folder, page)
  const size = page.viewportSize()!
  const colorScheme = (await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)) ? 'dark' : 'light'
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme })
      await page.screenshot({ path: `${name}-${width}-${scheme}.png`, fullPage: true, scale: 'css' })
    }
  }
  await page.setViewportSize(size)
  await page.emulateMedia({ colorScheme })
  await page.pdf({ path: `${name}-paper.pdf`, format: 'A4' })
}

let kept = 0

/** Where this state of this page is written, without the end of the name. */
function nameIn(folder: string, page: Page): string {
  mkdirSync(folder, { recursive: true })
  return join(folder, `${process.pid}-${++kept}${new URL(page.url()).pathname.replaceAll('/', '-')}`)
}
