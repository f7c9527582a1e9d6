import type { Locator, Page } from '@playwright/test'
import sharp from 'sharp'

/** What WCAG 1.4.12 asks a page to bear, wherever it is set. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

/** 1280 by 1024 pixels at 400 % are 320 by 256: there with the page’s own spacing and with that of WCAG 1.4.12, and what is lost in each. */
export async function lost(page: Page): Promise<string[]> {
  const before = page.viewportSize()!
  await page.setViewportSize({ width: 320, height: 256 })
  const found = (await page.evaluate(lostHere)).map((each) => `at 400 %: ${each}`)
  // A sheet made by script is no inline style, so the Content-Security-Policy lets it be.
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, spacing)
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 256 })
    found.push(...(await page.evaluate(lostHere)).map((each) => `spaced at ${width}: ${each}`))
  }
  await page.evaluate(() => void (document.adoptedStyleSheets = []))
  await page.setViewportSize(before)
  return found
}

/** In the browser: what makes the page scroll sideways, what is cut off, and what scrolls but cannot be reached by keyboard. */
function lostHere(): string[] {
  const found: string[] = []
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in ${clientWidth}`)
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.unseen, .skip, svg')) continue
    const { overflowX, overflowY } = getComputedStyle(element)
    const [tooWide, tooHigh] = [element.scrollWidth > element.clientWidth + 1, element.scrollHeight > element.clientHeight + 1]
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    const name = `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 30)}”`
    // What is typed into a field scrolls in it.
    if (!element.matches('input, textarea, select, progress, img') && ((cuts(overflowX) && tooWide) || (cuts(overflowY) && tooHigh))) found.push(`cut off: ${name}`)
    if (overflowX === 'auto' && tooWide && element.tabIndex < 0) found.push(`scrolls sideways, and no key gets there: ${name}`)
    if (!element.closest('.scrolls, pre') && element.getBoundingClientRect().right > clientWidth + 1) found.push(`beyond the edge: ${name}`)
  }
  return found
}

/** Labels of our own, a third to a half longer, as Welsh makes them: what is lost then. Prose, and what people wrote, are not touched. */
export async function lostWithLongLabels(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    const longer = (text: string) => {
      const words = text.trim().split(/\s+/)
      const longest = words.reduce((most, word) => (word.length > most.length ? word : most))
      const more = words.slice(0, Math.ceil(words.length * 0.3)).join(' ')
      return `${text.replace(longest, longest + longest.slice(0, Math.ceil(longest.length * 0.4)).toLowerCase())}${words.length > 1 ? ` ${more}` : ''}`
    }
    for (const label of document.querySelectorAll('h1, h2, h3, .kicker, nav a, nav button, .button, .quiet, .plain, legend, label, summary, th, dt, .chip, option, footer a')) {
      for (const node of label.childNodes) if (node.nodeType === Node.TEXT_NODE && /[a-z]{2}/i.test(node.nodeValue!)) node.nodeValue = longer(node.nodeValue!)
    }
  })
  const before = page.viewportSize()!
  const found: string[] = []
  for (const width of [320, 768]) {
    await page.setViewportSize({ width, height: 740 })
    found.push(...(await page.evaluate(lostHere)).map((each) => `with long labels at ${width}: ${each}`))
  }
  await page.setViewportSize(before)
  return found
}

/** What is smaller than a thumb: WCAG 2.5.5 (AAA) asks for 44 pixels each way, but for what stands in the run of a sentence. */
export async function underThumb(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, .skip'))
      .map((element) => (element.matches('[type=radio], [type=checkbox]') && element.closest<HTMLElement>('label')) || element)
      .filter((pressed) => !(getComputedStyle(pressed).display.startsWith('inline') && [...pressed.parentElement!.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue!.trim())))
      .map((pressed) => ({ pressed, ...pressed.getBoundingClientRect().toJSON() as DOMRect }))
      .filter(({ width, height }) => width > 0 && (width < 43.5 || height < 43.5))
      .map(({ pressed, width, height }) => `${Math.round(width)} × ${Math.round(height)}: ${pressed.localName}.${pressed.className} “${pressed.textContent.trim().slice(0, 30)}”`),
  )
}

/**
 * WCAG 2.5.8: what can be pressed measures 24 by 24 pixels, or a circle as wide around its middle touches nothing else that can be pressed. Links
 * and words to press in the run of a sentence are left out, as it leaves them out.
 */
export async function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 24
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.unseen, .skip'))
      .map((element) => {
        const pressed = (element.matches('[type=radio], [type=checkbox]') && element.closest('label')) || element
        const { left, top, width, height } = pressed.getBoundingClientRect()
        const inline = getComputedStyle(pressed).display === 'inline' && (pressed.parentElement!.textContent.trim().length > pressed.textContent.trim().length)
        return { pressed, left, top, width, height, inline, x: left + width / 2, y: top + height / 2, small: width < least || height < least }
      })
      .filter(({ width }) => width > 0)
    const near = (one: (typeof all)[number], other: (typeof all)[number]) => {
      const [x, y] = [Math.max(other.left, Math.min(one.x, other.left + other.width)), Math.max(other.top, Math.min(one.y, other.top + other.height))]
      return Math.hypot(one.x - x, one.y - y) < least / 2 || (other.small && Math.hypot(one.x - other.x, one.y - other.y) < least)
    }
    return all
      .filter((one) => one.small && !one.inline && all.some((other) => other.pressed !== one.pressed && !one.pressed.contains(other.pressed) && !other.pressed.contains(one.pressed) && near(one, other)))
      .map(({ pressed, width, height }) => `${Math.round(width)} × ${Math.round(height)}: ${pressed.localName}.${pressed.className} “${pressed.textContent.trim().slice(0, 30)}”`)
  })
}

/** What moves for longer than a hundredth of a second. */
export async function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const longest = (times: string) => Math.max(...times.split(',').map((time) => parseFloat(time) * (time.trim().endsWith('ms') ? 0.001 : 1)))
    const found: string[] = []
    for (const element of document.querySelectorAll('*')) {
      for (const part of [undefined, '::before', '::after']) {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element, part)
        const moves = (animationName !== 'none' && longest(animationDuration) > 0.01) || longest(transitionDuration) > 0.01 || scrollBehavior === 'smooth'
        if (moves) found.push(`${element.localName}.${element.getAttribute('class') ?? ''}${part ?? ''}`)
      }
    }
    return found
  })
}

type Picture = { width: number; height: number; pixels: Buffer }

/** What is on the screen where an element stands. */
export async function picture(of: Locator): Promise<Picture> {
  const { data, info } = await sharp(await of.screenshot({ animations: 'disabled' })).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, pixels: data }
}

/** How much of a picture stands out from its commonest colour by 3 : 1, as WCAG 1.4.11 asks of signs: from 0, nothing to be seen, to 1. */
export function ink({ pixels }: Picture): number {
  const colours = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3)
    colours.set(colour, (colours.get(colour) ?? 0) + 1)
  }
  const [paper] = [...colours].reduce((most, each) => (each[1] > most[1] ? each : most))
  let inked = 0
  for (const [colour, count] of colours) if (contrast(colour, paper) >= 3) inked += count
  return inked / (pixels.length / 3)
}

function contrast(one: number, other: number): number {
  const [low, high] = [luminance(one), luminance(other)].toSorted((a, b) => a - b) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: number): number {
  const [red, green, blue] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Whether two pictures can be told apart where the device sets the colours. */
export function same(one: Picture, other: Picture): boolean {
  return one.width === other.width && one.height === other.height && one.pixels.equals(other.pixels)
}
