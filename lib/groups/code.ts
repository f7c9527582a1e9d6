/** The letters of a join code: none that reads like another, and no vowels, so that no code spells a word. */
const letters = '23456789BCDFGHJKLMNPQRSTVWXZ'
const length = 8

/** A join code from random bytes, one for each letter: 28⁸ = 378 thousand million of them. Bytes past the last whole set are skipped, so more than eight may be needed. */
export function codeFrom(bytes: Iterable<number>): string {
  let code = ''
  for (const byte of bytes) if (byte < 252 && code.length < length) code += letters[byte % letters.length]
  if (code.length < length) throw new Error('A join code needs more random bytes.')
  return code
}

/** What somebody typed or scanned as the code that it means, whatever spaces, dashes or small letters are in it; undefined when it cannot be one. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[\s\p{Pd}]/gu, '')
  return code.length === length && [...code].every((letter) => letters.includes(letter)) ? code : undefined
}

/** `HXQ4-7KMD`: as it is shown and read out. */
export function sayCode(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4)}`
}
