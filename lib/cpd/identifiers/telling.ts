import { figures, strong, weak } from './data/telling.ts'
import type { Span } from './kinds.ts'

/** What a passage must weigh; a strong word weighs two, a weak one one. */
const enough = 2
const enoughOfStaff = 3
/** So many words may lie between two that are weighed together. */
const nearBy = 9

type Subject = 'somebody' | 'staff' | 'else'
type Token = { start: number; end: number; word: string }
type Telling = { from: number; to: number; weight: number }

const entries = (text: string) => text.split('\n').flatMap((line) => line.replace(/^[^:,]*: /, '').split(',')).map((entry) => entry.trim()).filter(Boolean)
const weights = new Map<string, number>([...entries(weak).map((entry) => [entry, 1] as const), ...entries(strong).map((entry) => [entry, 2] as const), ...entries(figures).map((entry) => [entry, 0] as const)])
/** The longest entry that begins with a word, so that no more words than that are tried. */
const reach = new Map<string, number>()
for (const entry of weights.keys()) {
  const words = entry.split(' ')
  reach.set(words[0]!, Math.max(reach.get(words[0]!) ?? 0, words.length))
}

const set = (words: string) => new Set(words.split(' '))
const somebody = set(
  'he she who whose himself herself man woman lady gentleman gent bloke chap guy lad laddie lass lassie girl boy teenager teen child toddler baby infant newborn kid mum mam mother dad father da gran granny nan nana grandmother grandad grandfather grandpa husband wife partner boyfriend girlfriend fiance fiancee son daughter brother uncle aunt auntie niece nephew cousin resident patient pt client visitor neighbour couple twins widow widower pensioner farmer fella stranger somebody someone parents they house grandson granddaughter stepfather stepmother stepson stepdaughter admission',
)
const staff = set('nurse midwife mentor tutor lecturer matron consultant registrar doctor surgeon colleague student hca manager supervisor assessor porter cleaner domestic chaplain sister physio paramedic pharmacist preceptor housekeeper receptionist anaesthetist locum gp interpreter researcher')
const possessive = set('his her')
/** “her tortoises”, not “straight with her, and the advert”. */
const owns = /^ (?!(?:and|but|to|in|on|at|with|for|that|when|because|if|as|how|what|while|before|after|about|from|by|into|or|so|a|the|again|until|up|down|out|off|back|it)\b)\p{L}/u
const plurals = set('patients people women men residents students staff nurses midwives families children doctors relatives visitors colleagues everyone everybody nobody anybody nhs trust ward hospital story policy guideline guidance leaflet poster training module course lecture essay protocol it this these there those we i you my me myself what')
/** Who only looks and talks is not what is looked at or talked of. */
const onlyTold = set('watch watched watching listen listened listening reading hear heard joked talked talking chatted chatting spoke like liked loved loves favourite wants wanted asked asks dreamt dreamed wishes wished toy cuddly plush drew pretended')
/** “a lion sticker”: what children have of lions. */
const playthings = set('sticker stickers onesie pyjamas slippers plaster plasters mask masks toy toys teddy socks balloon balloons book books jigsaw blanket cake song duvet')
/** “I nursed the …”: whoever comes next is somebody. */
const nursed = set('nursed triaged admitted discharged bathed shadowed recognised visited met assessed catheterised cannulated examined')
const stems: readonly [RegExp, string][] = [[/'s$/, ''], [/s'$/, 's'], [/ies$/, 'y'], [/es$/, ''], [/(?<!s)s$/, '']]

const tokenPattern = /[\p{L}\p{M}\d]+(?:['’&/-][\p{L}\p{M}\d]+)*/gu

function tokensOf(text: string): Token[] {
  return [...text.matchAll(tokenPattern)].map(({ 0: word, index }) => ({ start: index, end: index + word.length, word: word.toLowerCase().replace(/’/g, "'") }))
}

function weightAt(tokens: readonly Token[], at: number, text: string): { weight: number; words: number } | undefined {
  const first = tokens[at]!.word
  for (const stem of ['', ...stems.filter(([ending]) => ending.test(first)).map(([ending, instead]) => first.replace(ending, instead))]) {
    const start = stem || first
    for (let words = Math.min(reach.get(start) ?? 0, tokens.length - at); words > 0; words -= 1) {
      const last = tokens[at + words - 1]!
      if (words > 1 && /[.!?;:,\n]/.test(text.slice(tokens[at]!.end, last.start))) continue
      const rest = tokens.slice(at + 1, at + words).map(({ word }) => word)
      for (const end of words > 1 ? [rest.join(' '), rest.join(' ').replace(/(?:'s|s)$/, '')] : ['']) {
        const weight = weights.get(words > 1 ? `${start} ${end}` : start)
        if (weight !== undefined) return { weight: playthings.has(tokens[at + words]?.word ?? '') ? 0 : weight, words }
      }
    }
  }
  return undefined
}

/**
 * Unusual details by the words that tell them: words that seldom stand in an account, in a clause whose subject is somebody and not
 * the writer, a thing or people at large. Takes where names and ages stand, since “the 15-year-old” is somebody as well.
 */
export function findTelling(text: string, names: readonly Span[]): Span[] {
  const tokens = tokensOf(text)
  const spans: Span[] = []
  let subject: Subject = 'else'
  let told: Telling[] = []
  let opens = true
  const close = () => {
    spans.push(...weighed(told, subject, tokens))
    told = []
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, start } = tokens[at]!
    const gap = text.slice(tokens[at - 1]?.end ?? 0, start)
    if (/[.!?;:\n]/.test(gap)) { close(); subject = 'else'; opens = true }
    const found = weightAt(tokens, at, text)
    const next = subjectOf(tokens, at, names, found?.weight ?? 0)
    // “The youngest of eleven sisters, she wanted”: what opens a sentence is told of whoever comes after the comma.
    if (next === 'somebody' && opens && /^(?:s?he|s?he'd)$/.test(word) && /^, $/.test(gap)) subject = 'somebody'
    // “The priest who was defrocked”: who is the one before, and what was told of him goes on.
    else if (next !== undefined && /^who(?:se|'d|'s)?$/.test(word) && told.length > 0 && told.at(-1)!.to >= at - 2) subject = 'somebody'
    else if (next !== undefined) { close(); subject = next }
    else if (possessive.has(word) && subject === 'else' && owns.test(text.slice(tokens[at]!.end, tokens[at]!.end + 12))) { close(); subject = 'somebody' }
    if (next !== undefined) opens = false
    if (onlyTold.has(word)) { close(); subject = 'else' }
    else if (nursed.has(word) && subject === 'else') { close(); subject = 'somebody' }
    if (found === undefined) continue
    told.push({ from: at, to: at + found.words - 1, weight: found.weight })
    at += found.words - 1
  }
  close()
  return spans
}

function subjectOf(tokens: readonly Token[], at: number, names: readonly Span[], weight: number): Subject | undefined {
  const { word, start, end } = tokens[at]!
  const bare = word.replace(/'(?:s|d|ll|ve|re|m)$/, '')
  if (plurals.has(bare)) return 'else'
  if (weight > 0) return undefined
  if (staff.has(bare)) return 'staff'
  if (somebody.has(bare)) return /^(?:my|our)$/.test(tokens[at - 1]?.word ?? '') && !/^(?:patient|resident|client)$/.test(bare) ? 'staff' : 'somebody'
  return names.some((name) => name.start < end && start < name.end) ? 'somebody' : undefined
}

/** Passages of one clause that weigh enough, each from the first telling word to the last. */
function weighed(told: readonly Telling[], subject: Subject, tokens: readonly Token[]): Span[] {
  if (subject === 'else') return []
  const needed = subject === 'staff' ? enoughOfStaff : enough
  const groups: Telling[][] = []
  for (const each of told.filter(({ weight }) => weight > 0)) {
    const last = groups.at(-1)
    if (last !== undefined && each.from - last.at(-1)!.to <= nearBy) last.push(each)
    else groups.push([each])
  }
  return groups
    .filter((group) => group.reduce((sum, { weight }) => sum + weight, 0) >= needed)
    .map((group) => ({ start: tokens[group[0]!.from]!.start, end: tokens[group.at(-1)!.to]!.end, kind: 'rare' as const }))
}
