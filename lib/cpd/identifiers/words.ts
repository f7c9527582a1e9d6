import { medicalEnding, medicineEnding, ordinaryCapitals, thingHeads } from './data/ordinary.ts'
import { isFirstName, isSurname, isTown, isWord, plain } from './data/words.ts'

/** A word with all that the finders of names and places ask of it. */
export type Word = {
  start: number
  end: number
  text: string
  /** As the lists have it. */
  plain: string
  /** What stands between it and the word before. */
  gap: string
  capital: boolean
  /** Begins a sentence, a quotation or a line, where a capital says nothing. */
  opens: boolean
  /** Points to nobody by itself: a word of the dictionary, a medicine, a theorist, a body. */
  ordinary: boolean
  first: boolean
}

const pattern = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu
const opening = /(?:^|[.!?…:•\n]|[“‘"]|(?:^|\s)')[\s“‘"'(*–—-]*$/
const shortForms = new Set('im ive id ill dont didnt doesnt cant couldnt wouldnt shouldnt wont wasnt werent isnt arent aint hasnt havent hadnt theyre youre were weve thats whats hed shed wed theyd itd theres lets hes shes its whos id'.split(' '))
const contraction = /n't$|'(?:ll|ve|re|d|m|s|all|em)$/

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  let at = 0
  return [...text.matchAll(pattern)].map((match) => {
    const [word] = match
    const gap = text.slice(at, match.index)
    const opens = (at === 0 && !gap.includes('\u0001')) || opening.test(gap)
    at = match.index + word.length
    const lookedUp = plain(word)
    return {
      start: match.index, end: at, text: word, plain: lookedUp, gap, opens,
      capital: /^\p{Lu}/u.test(word), ordinary: isOrdinary(lookedUp, word), first: isFirstName(lookedUp),
    }
  })
}

function isOrdinary(word: string, asWritten: string): boolean {
  if (word.length === 1 || shortForms.has(word)) return true
  if (/^\p{Lu}{2,5}s?$/u.test(asWritten) && !(isFirstName(word) && word.length > 3)) return true
  if (/^\p{Lu}{2,}-|-\p{Lu}{2,}$/u.test(asWritten)) return true
  // BSc, PhD, mmHg: short, with a capital inside, and no Mc or O’.
  if (asWritten.length < 7 && /.\p{Lu}/u.test(asWritten) && /^(?!Mc|Mac|O['’]|D['’]|De|Le|La|Di|Du|Fitz|Ní|Ap)\p{L}+$/u.test(asWritten) && !isFirstName(word) && !isSurname(word)) return true
  if (known(word)) return true
  if (contraction.test(word) && known(word.replace(contraction, ''))) return true
  return word.includes('-') && word.split('-').every((part) => part.length < 2 || known(part)) && !word.split('-').every((part) => isFirstName(part))
}

function known(word: string): boolean {
  return ordinaryCapitals.has(word) || ordinaryCapitals.has(word.replace(/s$/, '')) || isWord(word) || medicineEnding.test(word) || medicalEnding.test(word)
}

/** Whether a word is somebody’s name and nothing else, so that it tells even in small letters. */
export function tellsInSmallLetters({ plain: word, ordinary }: Word): boolean {
  return !ordinary && ((word.length > 3 && isFirstName(word)) || (word.length > 4 && isSurname(word)))
}

const joiners = new Set(['of', 'to', 'and', 'for', 'the', 'in', 'on', 'at', 'a', 'with', 'by', 'or', 'as'])

/**
 * The words that belong to a row of capitals with a thing at its end (“Glasgow Coma Scale”, “Duty of Candour”), or stand before a
 * thing in small letters (“Zarit scale”), or in front of a year of publication (“Smith, 2018”): they name no person.
 */
export function partsOfThings(words: readonly Word[], text: string): Set<Word> {
  const parts = new Set<Word>()
  words.forEach((head, at) => {
    const singular = head.plain.replace(/ies$/, 'y').replace(/(ss|is|us)$|s$/, '$1')
    if (!thingHeads.has(singular) && !thingHeads.has(head.plain)) return
    let from = at
    while (from > 0 && /^[\s–-]+$|^ & $/.test(words[from]!.gap) && (words[from - 1]!.capital || (joiners.has(words[from - 1]!.plain) && words[from - 2]?.capital && words[from - 1]!.gap === ' '))) from -= 1
    const row = words.slice(from, at)
    const titled = row.some(({ plain: word }) => titles.has(word))
    if (head.capital && !titled && !row.some((word) => word.first && !word.ordinary && !/['’]s$/.test(word.text))) row.forEach((word) => parts.add(word))
  })
  words.forEach((word, at) => {
    if (!word.capital || parts.has(word)) return
    const after = text.slice(word.end, word.end + 48)
    if (/^(?:['’]s?)?(?: \p{Ll}[\p{Ll}-]+){0,2} (?:theory|theories|model|cycle|scale|score|tool|framework|syndrome|disease|hierarchy|manoeuvre|fracture|catheter|palsy|lymphoma|stages|taxonomy|stool chart|chart|index|criteria|classification|dressing|method|principle|report|inquiry|enquiry|scandal|accent|ruling|judgment|protocol|pathway|checklist|campaign|guideline|award|app)s?\b/u.test(after) && !(word.first && !word.ordinary)) parts.add(word)
    if (/^(?:['’]s)?(?:,? (?:and|&) \p{Lu}[\p{L}-]+|,? et al\.?)*,? \(?(?:19|20)\d\d\)?/u.test(after) || /^ et al\b/.test(after)) {
      parts.add(word)
      if (/^ (?:and|&) /.test(after)) { const partner = words[at + 2]; if (partner?.capital) parts.add(partner) }
    }
  })
  return parts
}

export const titles = new Set('mr mrs ms miss mx dr prof professor rev reverend sir dame lord lady mister missus fr cllr councillor pc sgt sergeant pastor imam rabbi father'.split(' '))

export { isTown, isWord, isFirstName, isSurname }
