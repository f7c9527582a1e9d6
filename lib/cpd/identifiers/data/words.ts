import { dictionary } from './dictionary.ts'
import { firstNames } from './first-names.ts'
import { surnames } from './surnames.ts'
import { towns } from './towns.ts'

const first: ReadonlySet<string> = new Set(firstNames)
const last: ReadonlySet<string> = new Set(surnames)
const places: ReadonlySet<string> = new Set(towns)
const words: ReadonlySet<string> = new Set(dictionary)

/** A word as the lists have it: small letters, no accents, straight apostrophe, no possessive. */
export function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ł]/g, 'l')
    .replace(/[Ł]/g, 'L')
    .replace(/[øØ]/g, 'o')
    .replace(/’/g, "'")
    .toLowerCase()
    .replace(/'s$|s'$|'$/, (end) => (end === "s'" ? 's' : ''))
}

/** Whether an English dictionary of some sixty thousand words has it. Takes what `plain` gives. */
export function isWord(word: string): boolean {
  if (words.has(word)) return true
  if (word.includes('-')) return word.split('-').every((part) => part === '' || isWord(part))
  return [/s$/, /es$/, /ed$/, /d$/, /ing$/, /ly$/, /er$/, /ness$/, /^un/, /^re/, /^non/, /^over/, /^under/, /^pre/, /^mis/, /^anti/, /^micro/].some(
    (affix) => affix.test(word) && words.has(word.replace(affix, '')) && word.replace(affix, '').length > 3,
  )
}

export function isFirstName(word: string): boolean {
  return first.has(word)
}

export function isSurname(word: string): boolean {
  return last.has(word)
}

export function isTown(word: string): boolean {
  return places.has(word)
}
