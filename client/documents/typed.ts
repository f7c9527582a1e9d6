/** A stretch of typed text that runs one way. */
export type Stretch = { text: string; fromRight: boolean }

const rightScripts = '\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}'
/** From a letter of such a script to the last one before letters of another: what stands between them goes along. */
const fromRight = new RegExp(`([${rightScripts}]\\p{M}*(?:[^\\p{L}]*[${rightScripts}]\\p{M}*)*)`, 'u')
const startsRight = new RegExp(`^\\P{L}*[${rightScripts}]`, 'u')

/**
 * What was typed as XML can hold it: half of a broken pair becomes U+FFFD, and control characters, which would make the file unreadable,
 * are left out. So are marks that turn the direction of what follows: the document says itself which way a text runs.
 */
export function xmlText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\t\u00A0]/g, ' ')
    .replace(/[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cc}/gu, '')
}

/** A paragraph as the stretches that run from the left and from the right, in the order typed. */
export function stretches(paragraph: string): Stretch[] {
  return paragraph
    .split(fromRight)
    .map((text, n) => ({ text, fromRight: n % 2 === 1 }))
    .filter(({ text }) => text !== '')
}

/** Whether a paragraph as a whole runs from the right: its first letter does. */
export function runsFromRight(paragraph: string): boolean {
  return startsRight.test(paragraph)
}
