import { medicalEnding, medicineEnding, ordinaryCapitals, thingHeads } from './data/ordinary.ts'
import { things } from './data/things.ts'
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

// A name that a thing was called after (Nelson, Bailey’s) is still a name: it must stand among things on its own account.
const otherThings = new Set(things.filter((word) => !isFirstName(word.replace(/'s$/, '')) && !isSurname(word.replace(/'s$/, '')) && !isTown(word)))

const pattern = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu
const opening = /(?:[.!?…:•\n]|[“‘"]|(?:^|\s)')[\s“‘"'(*–—-]*$/
const shortForms = new Set('im ive id ill dont didnt doesnt cant couldnt wouldnt shouldnt wont wasnt werent isnt arent aint hasnt havent hadnt theyre youre were weve thats whats hed shed wed theyd itd theres lets hes shes its whos id'.split(' '))
const contraction = /n't$|'(?:ll|ve|re|d|m|s|all|em)$/

/** The words of a text in their order. */
export function wordsOf(text: string): Word[] {
  let at = 0
  return [...text.matchAll(pattern)].map((match) => {
    const [word] = match
    const gap = text.slice(at, match.index)
    // After the full stop of an initial (“T. Mbeki”) nothing begins.
    const opens = (at === 0 && !gap.includes('\u0001')) || (opening.test(gap) && !(/^\. $/.test(gap) && /(?:^|[^\p{L}.])\p{Lu}$/u.test(text.slice(Math.max(0, at - 2), at)) && text[at - 1] !== 'I'))
    at = match.index + word.length
    const lookedUp = plain(word)
    const first = isFirstName(lookedUp) || (lookedUp.includes('-') && lookedUp.split('-').every(isFirstName))
    return {
      start: match.index, end: at, text: word, plain: lookedUp, gap, opens,
      capital: /^\p{Lu}/u.test(word), ordinary: isOrdinary(lookedUp, word), first,
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
  return ordinaryCapitals.has(word) || otherThings.has(word) || ordinaryCapitals.has(word.replace(/s$/, '')) || isWord(word) || medicineEnding.test(word) || medicalEnding.test(word)
}

/** Whether a word is somebody’s name and nothing else, so that it tells even in small letters. */
export function tellsInSmallLetters({ plain: word, ordinary }: Word): boolean {
  return !ordinary && ((word.length > 3 && isFirstName(word)) || (word.length > 4 && isSurname(word)))
}

/** What is called after somebody in the trade, over up to two words in small letters (“Zarit burden scale”). */
const learned = /^(?:['’]s?)?(?: \p{Ll}[\p{Ll}-]+){0,2} (?:theory|theories|model|cycle|scale|score|tool|framework|syndrome|disease|hierarchy|manoeuvre|fracture|catheter|palsy|lymphoma|stages|taxonomy|stool chart|chart|index|criteria|classification|dressing|method|principle|report|inquiry|enquiry|scandal|accent|ruling|judgment|protocol|pathway|checklist|campaign|guideline|award|app|retractor|clamp|scissors|cannula|needle|drain|splint|collar|frame|helpline|sitter|e-learning|elearning|training|leaflet|module|workshop|sauce|pudding|pie|pasty|pasties|cake|bun|tart|cheese|sausage|ham|crisps|hotpot|cider|ale|toffee|fudge|kippers?|tweed|accent|dialect|law|act|sign|reflex|procedure|incision|suture|questionnaire|inventory|effect|paradox|curve|equation|solution|stain|cells?|bodies|duct|gland|canal|jelly|purpura|dystrophy|anaemia|disorder|questions|phenomenon|exercises|manual|awards?|fund|fellowship|scholarship|test|trial|case law|gap|round|ladder|cone|wheel|lens|window|triangle|grid|matrix|continuum|domains?|rules|questionnaires?|rating|coefficient|zones?|node|reaction|agar|thermometer|experiment|study|studies|commission|mandate|standards?|thesis|hypothesis|fallacy|dilemma|razor|trust fund|nurses|volunteers?|shop|grant|guidelines|helplines?|webinar|podcast|conference|congress|lecture)s?\b|^ (?:hoist|bag|mask|mattress|cushion|commode|boots?|shoes?|cup|spoon|tube|bed|chair|sling|belt|board|slide|turner|raiser|stedy|pump|ventilator|monitor|machine|probe|stent|balloon|pessary|coil|implant|pouch|bottle|dressing|bandage|stocking|gown|handbook|textbook|dictionary|repair|slice|bun|loaf|rolls?|gin|rug|pillow|pens?|trolley|screen|scanner|app|line|port|valve|clip|brace|cast|crutch|crutches|walker|handling|tyres?|pessaries)s?\b(?! (?:was|is) (?:her|his))/u
/** What is called after somebody with a first name too (“Stanley knife”, “Martha’s rule”). */
const sold = /^(?:['’]s)? (?:knife|knives|blade|sauce|pudding|pies?|cakes?|buns?|tarts?|retractors?|clamps?|scissors|forceps|speculum|cannula|needle|drain|splint|collar|frame|catheter|e-learning|elearning|rule|law|review|report|ruling|inquiry|enquiry|principles?|ward round|bibs?|syringes?|pumps?|stethoscopes?|mattress|hoists?|slings?|bandages?|stockings?|trays?|cone|ladder|hierarchy|taxonomy|theory|syndrome|disease|paradox|wheel of|stages of|curve|razor|anne|junior|manikin|mannequin)\b/u

/** Goods, in the singular and with no possessive: before them even a first name is a make (“the Wendy sheet”). */
const goods = /^ (?:slide sheet|sheet|hoist|bag|mask|mattress|cushion|commode|tube|catheter|sling|slide board|pump|doll|manikin|mannequin|leaflet|poster|app|helpline|scheme|box|tool|trolley|score|scale|chart|criteria|framework|report|inquiry|charity|foundation|trust fund)\b/

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
    const calledAfter = (learned.test(after) && !(word.first && !word.ordinary)) || sold.test(after) || (goods.test(after) && /^(?:the|an?|our|this|that|new|old)$/.test(words[at - 1]?.plain ?? ''))
    // The whole row: “the Rhys Hearn tool”, but not who has a title.
    for (let from = at; calledAfter && from >= 0 && words[from]!.capital && !titles.has(words[from]!.plain) && (from === at || words[from + 1]!.gap === ' '); from -= 1) {
      if (!titles.has(words[from - 1]?.plain ?? '')) parts.add(words[from]!)
    }
    if (/^(?:['’]s)?(?:,? (?:and|&) \p{Lu}[\p{L}-]+|,? et al\.?)*,? \(?(?:19|20)\d\d\)?/u.test(after) || /^ et al\b/.test(after)) {
      parts.add(word)
      if (/^ (?:and|&) /.test(after)) { const partner = words[at + 2]; if (partner?.capital) parts.add(partner) }
    }
  })
  return parts
}

export const titles = new Set('mr mrs ms miss mx dr prof professor rev reverend sir dame lord lady mister missus fr cllr councillor pc sgt sergeant pastor imam rabbi father'.split(' '))

export { isTown, isWord, isFirstName, isSurname }
