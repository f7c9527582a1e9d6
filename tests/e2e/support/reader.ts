import type { Locator, Page } from '@playwright/test'
import { buildSync } from 'esbuild'
import type { virtual } from '@guidepup/virtual-screen-reader'

/** The reader as one script that a page can be given. It speaks of the page as it stands in the browser: real HTML, woken by its real script. */
const contents = "export { virtual } from '@guidepup/virtual-screen-reader/browser.js'"
const script = buildSync({ stdin: { contents, resolveDir: import.meta.dirname }, bundle: true, minify: true, format: 'iife', globalName: 'byReader', write: false }).outputFiles[0]!.text

declare const reader: typeof virtual

async function giveReader(page: Page) {
  if (await page.evaluate(() => 'reader' in globalThis)) return
  await page.evaluate(`${script};globalThis.reader = byReader.virtual`)
  // The reader looks up names in the root of an element, also of one that was just taken off the page: its root is then no document.
  await page.evaluate(() => Object.assign(Element.prototype, { getElementById: () => null }))
}

/** What is read from the start of an element to its end, to somebody who goes through it line by line. */
export async function read(element: Locator): Promise<string[]> {
  await giveReader(element.page())
  const said = await element.evaluate(async (container) => {
    // The reader does not know that a browser leaves these out, nor what was ticked since the page was made.
    const folded = [...container.querySelectorAll('noscript, details:not([open]) > :not(summary)')]
    for (const each of folded) each.ariaHidden = 'true'
    const ticked = [...container.querySelectorAll<HTMLInputElement>('input:checked:not([checked])')]
    for (const each of ticked) each.toggleAttribute('checked', true)
    await reader.start({ container })
    const first = await reader.lastSpokenPhrase()
    do await reader.next()
    while ((await reader.lastSpokenPhrase()) !== `end of ${first}` && (await reader.lastSpokenPhrase()) !== first)
    const log = await reader.spokenPhraseLog()
    await reader.stop()
    for (const each of folded) each.ariaHidden = null
    for (const each of ticked) each.toggleAttribute('checked', false)
    return log
  })
  return inLines(said)
}

/** What is said by itself while something is done: where the focus goes, and what is announced. */
export async function hear(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  await giveReader(page)
  await page.evaluate(async () => {
    await reader.start({ container: document.body })
    await reader.clearSpokenPhraseLog()
  })
  await act()
  const said = await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    let log = await reader.spokenPhraseLog()
    for (let before = -1; before < log.length; log = await reader.spokenPhraseLog()) {
      before = log.length // it speaks a moment after what it speaks of
      await frame().then(frame)
    }
    await reader.stop()
    // A paragraph that gets the focus is read; this reader names it only.
    return log.map((phrase) => (phrase === 'paragraph' ? document.activeElement!.textContent : phrase))
  })
  return said.map(tidy).filter((phrase) => !/^(polite|assertive): $/.test(phrase))
}

/** Parts that only hold words together: real readers do not name these. */
const silent = /^(end of )?(paragraph|strong|emphasis|caption|term|definition|superscript|insertion|time)$/
/** Named by what they are; their words are their name, and are not said again. */
const named = /^(heading|link|button|radio|checkbox|option|img|image|disclosure triangle), /
const role = /^(end of )?(main|heading|link|button|radio|checkbox|group|region|list|listitem|article|form|figure|navigation|dialog|status|alert|textbox|searchbox|combobox|option|img|image|blockquote|complementary|separator|table|row|cell|search|spinbutton)(, |$)/

/** The words of a paragraph in one line, as they are said. */
function inLines(said: readonly string[]): string[] {
  const lines: string[] = []
  let until: string | undefined // the end of something whose words were its name
  let inParagraph = false
  for (const phrase of said.map(tidy)) {
    if (until) {
      if (phrase === until) until = undefined
      continue
    }
    if (/^(end of )?paragraph$/.test(phrase)) inParagraph = false
    if (silent.test(phrase)) continue
    const before = lines.at(-1) ?? ''
    if (role.test(phrase)) {
      if (named.test(phrase) && said.map(tidy).indexOf(`end of ${phrase}`) > 0) until = `end of ${phrase}`
      if (!/^end of (listitem|blockquote|status|list|article|figure)/.test(phrase)) lines.push(phrase)
      inParagraph = false
    } else if (/^(radio|checkbox|group|region|combobox|textbox|searchbox|spinbutton), /.test(before) && before.includes(phrase)) continue
    else if (inParagraph) lines.push(`${lines.pop()!} ${phrase}`)
    else {
      lines.push(phrase)
      inParagraph = true
    }
  }
  // What can be unfolded is said with its end.
  return lines.map((line) => line.replace(/^(.+) \1 end, \1$/, '$1'))
}

function tidy(phrase: string): string {
  return phrase
    .replace(/, not (disabled|required|invalid)\b/g, '')
    .replace(/^((?:end of )?listitem), level (\d+), position (\d+), set size (\d+)/, '$1, $3 of $4')
    .replace(/, position (\d+), set size (\d+)/, ', $1 of $2')
}

/** From the first line that begins so to the next that begins so, both with them. */
export function part(lines: readonly string[], from: string, to: string): string[] {
  const start = lines.findIndex((line) => line.startsWith(from))
  const end = lines.findIndex((line, n) => n > start && line.startsWith(to))
  return lines.slice(Math.max(start, 0), end + 1)
}
