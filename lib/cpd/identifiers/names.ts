import { doesAsPerson, isFamily, isNamedInSmallLetters, isNamedThing, isSoCalled, monthAsPerson } from './contexts.ts'
import { placeShapes } from './data/towns.ts'
import { findInitials } from './initials.ts'
import type { Span } from './kinds.ts'
import { isFirstName, isSurname, isTown, isWord, partsOfThings, tellsInSmallLetters, titles, wordsOf, type Word } from './words.ts'

const personVerb =
  "(?:said|told|asked|rang|came|went|had|wanted|whispered|laughed|cried|smiled|replied|texted|messaged|sat|died|fell|took|gave|got|called|needed|lost|felt|looked|held|noticed|phoned|wrote|posted|shared|sent|left|arrived|lived|lives|loves?|loved|hated|refused|agreed|passed|taught|showed|helped|thanked|nodded|shouted|screamed|grabbed|turned|delivered|collapsed|walked|works|worked|used to|would(?! (?:be|have) (?:to|a))|couldn['’]?t|didn['’]?t|doesn['’]?t|wasn['’]?t|hadn['’]?t|wouldn['’]?t|never|always|kept|brought|started|stopped|begged|joked|thought|knew|made|heard|saw|found|put|tried|was|is|has|who|says|tells|asks|reckons?|explained|admitted|mentioned|insisted|remembered|trusted|recognised|spotted|apologised|stayed|slept|woke|moved|became|deserved|and (?:i|her|his|the|my|me)\\b)"
const acts = new RegExp(`^,?(?: (?:herself|himself|just|then|also|quietly|kindly|later|still|often|really|once|and \\p{Lu}\\p{L}+))? ${personVerb}\\b`, 'u')
/** What only a person does: tells even for a word that is more often something else. */
const surelyActs =
  /^(?:['’]s (?:mum|mam|mom|mother|dad|father|baby|son|daughter|husband|wife|partner|family|sister|brother|notes|bed|room|bloods|face|hand|hands|gran|nan|children|kids|parents|funeral|bedside|chart|care plan|catheter|wound|leg|birth|labour|house|carer|consultant|little|shift|phone|name|case|story|condition|death|discharge)\b|(?: and (?:I|\p{Lu}\p{Ll}+)\b(?! (?:is|are)))?,? (?:said|told|asked|rang|whispered|laughed|cried|smiled|replied|texted|messaged|died|fell|phoned|wrote|posted|refused|agreed|nodded|shouted|grabbed|collapsed|begged|joked|insisted|lives|lived|apologised|arrived|thanked|taught|wanted|noticed|noticing|recognised|came|went|sat|stopped|kept|had (?:a|an|been|come|gone|had|her|his|never|always|asked|told|to)|took|gave|got|lost|works|worked|walked|loved|loves|explained|admitted|needed|was (?:the (?:\p{Lu}|nurse|midwife|one|first|only|patient|student|ward|staff|sister|charge|hca|mum|mother|youngest|oldest|kind)|a (?:\p{Lu}|nurse|midwife|patient|student|mum|lovely|kind|young|very|retired|former|private|quiet|great)|an? \d|my|our|in (?:bed|bay|labour|room|hospital|a |pain|tears|side)|on (?:nights|shift|duty|days|the ward)|crying|admitted|dying|born|discharged|moved|transferred|upset|furious|livid|scared|frightened|lying|sitting|asleep|diagnosed|\d\d)|was the name (?:on|over|above|in)|is (?:my|our|\d\d|a (?:nurse|midwife|patient|student))|who|has (?:a|been|had|never|always|dementia)\b)|, (?:my|our|the|a|an|aged?|who|his|her)\b[^.]{0,30},|,? \(?\d\d\b(?!:)|\s?\(\d\d)/u
const relation =
  "(?:our|called|named|sister|brother|nurse|midwife|hca|matron|auntie|aunty|aunt|uncle|nan|nana|gran|granny|grandma|grandad|nain|taid|baby|little|old|young|poor|big|dear|mentor|supervisor|assessor|colleague|friend|mate|manager|tutor|lecturer|buddy|housemate|flatmate|neighbour|cousin|daughter|son|mum|mam|dad|mother|father|wife|husband|partner|boyfriend|girlfriend|patient|resident|lady|gentleman|bloke|lad|girl|student|preceptor|physio|porter|receptionist|with|thanked|told|asked|met|nursed|saw|miss|missed|rang|hugged|texted|messaged|visited|looked after|cared for|name is|name was|name's|i'm|as)"
const introduced = new RegExp(`(?:^|[^\\p{L}])${relation}[ ,]*$`, 'iu')
const kinBefore = /(?:^|[^\p{L}])(?:our|my (?:\w+ )?(?:mentor|supervisor|assessor|colleague|friend|mate|manager|tutor|buddy|housemate|neighbour|cousin|daughter|son|sister|brother|auntie|aunt|uncle|preceptor|patient|lady)|called|named|nurse|sister|midwife|hca|auntie|aunty|aunt|uncle|nain|taid|nan|baby|old|little|name (?:is|was)|a (?:lady|man|woman|girl|boy|lad|patient) called)[ ,]*$/iu
const placeBefore = /(?:^|[^\p{L}])(?:in|at|from|near|outside|around|towards|through|via|across|over in|up in|down in|lives? in|live in|moved to|drove (?:out )?to|went (?:back |home |up |down )?to|transferred to|out to|back to|sent to|come from|came from|road to|train to|bus to|outside of|north of|south of|east of|west of|isle of|hills above|fields near|between)\s+(?:the )?$/iu
const particles = /^(?:ap|ab|ferch|verch|de|del|della|der|den|van|von|da|dos|das|di|du|la|le|al|el|bin|bint|ibn|ben|abu|umm|ó|ní|nic|mac|mc|y|yr|o'|e|st)$/iu
const months = new Set(['may', 'april', 'june', 'august', 'jan', 'dec', 'mar', 'sun', 'mon', 'sat', 'jun', 'nov', 'sep'])
const notAfterTitle = /^(?:the|a|an|who|whose|and|or|said|says|was|is|had|has|in|on|at|to|of|for|from|with|that|this|but|when|then|out|it|him|her|them|you|me|my|your|their|his|our|any|being|having|going|google|dr|mr|mrs|ms|miss|if|so|as|because|one|every|each|some|all|no|not|i)$/

/** People’s names: with and without titles, in hurried small letters where nothing else it could be, and initials. Places without a word such as “street” come from here too. */
export function findNames(text: string): Span[] {
  const words = wordsOf(text)
  const things = partsOfThings(words, text)
  const lower = new Set(words.filter(({ capital }) => !capital).map(({ plain }) => plain))
  const called = new Set(words.filter((word) => isSoCalled(word, text.slice(Math.max(0, word.start - 40), word.start))).map(({ plain }) => plain))
  const spans: Span[] = []
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const titled = afterTitle(words, at, text)
    if (titled !== undefined) {
      const end = reach(words, titled.to, text)
      spans.push({ start: word.start, end: words[end]!.end, kind: 'name' })
      at = end
      continue
    }
    if (!(word.capital && called.has(word.plain)) && (things.has(word) || !isSomebody(words, at, text, lower))) continue
    const end = word.capital ? reach(words, at, text) : at
    const from = word.capital ? back(words, at, things) : at
    spans.push({ start: words[from]!.start, end: words[end]!.end, kind: isPlace(words, at, end, text) ? 'place' : 'name' })
    at = end
  }
  return [...spans, ...findInitials(text)]
}

function isSomebody(words: readonly Word[], at: number, text: string, lower: ReadonlySet<string>): boolean {
  const word = words[at]!
  const before = text.slice(Math.max(0, word.start - 40), word.start)
  const after = text.slice(/['’]s$/i.test(word.text) ? word.end - 2 : word.end, word.end + 60).replace(/^ (?:still|then|also|just|quietly|kindly|later|often|once|already|even|suddenly|herself|himself)(?= \p{Ll})/u, '')
  if (/[#@\d]$/.test(before) || /^\d/.test(after) || titles.has(word.plain)) return false
  if (word.capital && sung.test(before)) return false
  if (isSoCalled(word, before)) return true
  if (word.capital && isNamedThing(word, before, after)) return false
  if (!word.capital) {
    if (word.gap === ' ' && article.test(words[at - 1]?.plain ?? '') && isThingInEnglish.has(word.plain)) return false
    if (tellsInSmallLetters(word) || isNamedInSmallLetters(word, before, after)) return true
    if (!word.ordinary && isTown(word.plain) && word.plain.length > 3) return true
    if (isTown(word.plain) && /\b(?:lives? in|living in|lived in|moved to|from) $/i.test(before) && !word.first && /^(?:[.,;]|$| and| who| in| with| last)/.test(after) && word.plain.length > 4 && !/^(?:reading|battle|sandwich|wells|wick|hull|cardigan|battle|barking|deal|settle|rugby|jersey|newton|derby)$/.test(word.plain)) return true
    if (!word.first || word.plain.length < 3) return kinBefore.test(before) && !word.ordinary && /(?:called|named|name (?:is|was))[ ,]*$/i.test(before)
    if (!word.ordinary) return introduced.test(before) || acts.test(after) || /,$/.test(before.trim())
    return kinBefore.test(before) && (surelyActs.test(after) || /(?:called|named|name (?:is|was)|nain|taid|auntie|uncle|baby|our) $/i.test(before)) && !months.has(word.plain) && /^(?:['’]s)?(?:[.,;:!?]| |$)/.test(after) && (surelyActs.test(after) || !/^ \p{Ll}/u.test(after))
  }
  if (!word.ordinary) {
    if (lower.has(word.plain) && !word.first && !isSurname(word.plain) && !isTown(word.plain)) return false
    if (/^\p{Lu}+s?$/u.test(word.text) && word.text.length > 5 && !word.first && !isSurname(word.plain) && !isTown(word.plain)) return false
    if (isFamily(word, before, after) || /^(?:Mc|Mac|O['’]|Fitz)\p{Lu}\p{Ll}{2,}/u.test(word.text)) return true
    if (isThingByArticle(words, at, after)) return false
    // A word that no list knows opens a sentence: a name only if it goes on as one would (“Dreich morning”, “Wheesht, I said” do not).
    if (word.opens && !word.first && !isSurname(word.plain) && !isTown(word.plain) && !nextIsCapital(words, at) && !(acts.test(after) || surelyActs.test(after) || goesOn.test(after) || introducedAsPerson(before))) return false
    if (word.opens && !word.first && !isSurname(word.plain) && /^ (?:is|was|means|isn['’]t|wasn['’]t) (?:the word|a word|not a|what|how|when|one of|all|in the|her word|his word|about)\b/.test(after)) return false
    return !/^[ -]?\d+(?:\.\d+)? ?(?:mg|ml|mcg|g|units?|micrograms?|puffs?|tablets?|%)\b/i.test(after)
  }
  if (word.plain.length < 2 || /^\p{Lu}{2,}$/u.test(word.text)) return false
  if (isTown(word.plain) && !word.opens && !word.first) return placeBefore.test(before) && !nextIsTitleCase(words, at)
  if (!word.first) return /^(?: (?:said|told me|asked me|rang)\b)/.test(after) && isSurname(word.plain) && !word.opens
  if (notOfUs.has(word.plain)) return false
  const next = words[at + 1]
  if (next !== undefined && next.gap === ' ' && next.capital && !next.ordinary) return true
  if (months.has(word.plain) && monthAsPerson.test(after)) return true
  if (months.has(word.plain) && !/^(?:, (?:my|our|who|aged|her|his) | (?:said|told|asked|rang|whispered|laughed|cried|smiled|died|fell|from|and (?!I\b)\p{Lu}))/u.test(after)) return false
  if (months.has(word.plain) && /\b(?:in|last|this|next|since|by|until|till|of|for|from|between|early|late|mid|during|and|or|through|to) $/i.test(before)) return false
  if (word.opens && abstract.test(word.plain)) return certainlyActs.test(after) || doesAsPerson.test(after) || introducedAsPerson(before) || twoNames(words, at)
  if (surelyActs.test(after) && !/^(?: (?:had|took|got|went|came|kept|is|who|has)\b)/.test(word.opens && /^(?:will|may|can|mark|grant|bill|patience|hope|faith|joy|grace|guy|comfort|summer|dawn)$/.test(word.plain) ? after : '')) return true
  if (twoNames(words, at)) return true
  if (word.opens) return introducedAsPerson(before)
  if (/ and $/.test(before) && words[at - 2]?.capital && words[at - 2]!.first && !isBodyOrLand(word)) return true
  if (/^ and (?:he|she|his|her)\b/.test(after) || /\bcall(?:s|ed)? (?:him|her|them|me) $/.test(before)) return true
  if (abstract.test(word.plain)) return !nextIsTitleCase(words, at) && !previousIsTitleCase(words, at) && ((introduced.test(before) && (/ (?:as|with) $/.test(before) ? restsAfter.test(after) : true)) || (!seldomSomebody.test(word.plain) && (/^['’]s |^(?:[.,;!?]|$)/.test(after) || (/\b(?:from|to|for|by|except|without|like|and|of|behind|beside|about) $/.test(before) && restsAfter.test(after)))))
  // In the middle of a sentence a capital on a word of the dictionary that is also a name.
  return !nextIsTitleCase(words, at) && !previousIsTitleCase(words, at) && !isBodyOrLand(word)
}

/** How a sentence goes on after somebody’s name. */
const goesOn = /^(?:(?: (?:then|also|just|still|often|usually|quietly|kindly|later|only))? (?:\p{Ll}{2,}ed|spoke|speaks|read|reads|ran|runs|drove|drives|wore|wears|grew|ate|eats|drank|drinks|slept|sleeps|sang|sings|bled|bit|broke|chose|caught|fought|flew|forgave|forgot|hid|hurt|led|lent|let|lay|met|paid|rose|sold|shook|spent|stood|swore|swung|swam|threw|tore|understood|understands|wept|won|wins|keeps|comes|goes|gets|gives|likes|hates|needs|wants|thinks|knows|looks|sits|stays|calls|rings|takes|makes|plays|teaches|believes|prefers|remembers|refuses|cannot|can['’]t|won['’]t|could|should|must|might|may have|will|wouldn['’]t|(?:and|or) (?:my|our|his|her|the|\p{Lu}\p{L}+))\b(?! morning| day)|, as (?:the|everyone|everybody|we|they|he|she|i)\b|, (?:bless|poor|my|our|who|whose|aged|an?|his|her|\d|not \p{Lu}|\p{Lu}\p{Ll}+ and)\b|['’]s (?:\p{Ll}+ )?(?:mum|mam|dad|mother|father|wife|husband|son|daughter|baby|family|notes|bed|bloods|room|birth|voice|face|hands?|question|words?|story)\b| \()/u
/** What is sung is a song, whoever it is about. */
const sung = /(?:^|[^\p{L}])(?:sang|sing|sings|singing|hummed|humming|whistled|whistling|belted out|chorus of|verse of|verses of|rendition of|strains of|tune of|tune to|words to|lyrics to|song|hymn)(?: [“‘"]?(?:\p{Lu}[\p{L}’']+ ){0,2}| (?:\p{Lu}[\p{L}’']+[ ,]+){1,3}(?:then|and(?: then)?) )[“‘"]?$/u
/** Names that are things as well, so rare that the dictionary leaves them to the names. */
const isThingInEnglish = new Set('dale dell glen heath moor ash rowan robin wren jay martin raven heather holly ivy fern hazel poppy daisy iris lily rose violet ruby pearl amber jade opal coral beryl ginger basil rosemary marjoram sorrel bramble bryony clover laurel myrtle olive willow aster jasmine angel duke earl baron prince tiger bear wolf fox hunter chase dean rector abbot bishop miller mason cooper taylor tanner sawyer potter gardener page marshall warden heron finch swift drake dove ram buck kit colt jack jenny billy nanny tom johnny dolly barbie teddy sally mike mick paddy taffy jock roger dick willy fanny peter john percy will bill mark pat rob sue don frank nick grant lance miles norm rich art bob cliff ray rod stew wade skip rusty sandy dusty stormy misty samba dawn eve noel carol joy hope faith grace mercy patience charity penny dot bunny kitty birdie star sky ocean river brook lake forrest reed cane storm summer autumn winter may june april august'.split(' '))
const notOfUs = new Set(['ramadan', 'easter', 'noel', 'christmas', 'eid', 'diwali', 'advent', 'lent', 'jesus', 'christ', 'god', 'lord', 'allah', 'queen', 'king'])
const article = /^(?:the|an?|another|each|every|this|that|these|those|some|any|no|two|three|four|which|whose)$/
const kinFollows = /^ (?:family|families|baby|babies|twins?|triplets|boys?|girls?|lads?|brothers?|sisters?|household|children|kids|lady|gentleman|couple|house|farm|place|wedding|funeral|case|lot|clan|daughters?|sons?|who|i (?:know|knew))\b/u

/** “The Langenbeck”, “an Aquacel”, “the Tommy’s leaflet”: with an article before it a lone capital is a thing, unless a family follows. */
function isThingByArticle(words: readonly Word[], at: number, after: string): boolean {
  const [previous, word] = [words[at - 1], words[at]!]
  if (previous === undefined || word.gap !== ' ' || !article.test(previous.plain) || (nextIsCapital(words, at) && !rowOfThing(words, at)) || kinFollows.test(after)) return false
  if (word.first) return /^['’]s \p{Ll}/u.test(after) && !surelyActs.test(after)
  return !(/s$/.test(word.plain) && isSurname(word.plain.slice(0, -1)))
}

/** “the Samhall Turner”: an unknown word and a word of the trade, neither of them anybody’s first name. */
function rowOfThing(words: readonly Word[], at: number): boolean {
  const [word, next, over] = [words[at]!, words[at + 1], words[at + 2]]
  return !word.first && !isSurname(word.plain) && !isTown(word.plain) && next !== undefined && isWord(next.plain) && !next.first && !(over?.gap === ' ' && over.capital)
}

function nextIsCapital(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  const over = words[at + 2]
  return next !== undefined && next.gap === ' ' && (next.capital || (particles.test(next.text) && over !== undefined && over.gap === ' ' && over.capital))
}

/** What is felt as often as called: it takes more to make these a person. */
const abstract = /^(?:hope|joy|faith|grace|mercy|patience|comfort|dawn|summer|peace|charity|happiness|wisdom|prudence|victory|fortune|favour|memory|providence|constance|felicity|verity|innocent|goodness|divine|blessing|precious|destiny|honour|will|may|can|mark|grant|bill|guy|miles|penny|frank|sunny|chase|rob|rose|pat|sue|jack|dot|nick|drew|rich|art|bob|cliff|dale|glen|heath|lance|norm|ray|rod|stew|wade|ivy|olive|basil|ginger|pearl|ruby|amber|jade|crystal|violet|poppy|lily|holly|heather|hazel|iris|daisy|jasmine|rosemary|cherry|robin|jay|martin|peter|don|gene|earl|queen|king|prince|princess|baby|other|others|man|long|can|do|van|ward)$/
const restsAfter = /^(?:['’]s |[.,;!?)]|$| (?:and|who|in|on|at|until|till|when|while|before|after|because|but|so|as|was|is|had|has|to|with|about|that|all|again|then)\b)/
const seldomSomebody = /^(?:other|others|man|long|can|do|van|ward|queen|king|prince|princess|baby|earl|may|summer|dawn|amber|ruby|charity|memory|peace|honour|victory|providence|art|gene|norm|will|miles|pearl|chase|guy|bill|basil|ginger|olive|rod|glen|dale|heath|cliff)$/
const certainlyActs =
  /^(?:['’]s (?:mum|mam|mother|dad|father|son|daughter|husband|wife|partner|family|sister|brother|notes|bloods|gran|nan|funeral|chart|birth|care plan)\b| (?:said|told (?:me|us|her|him|the|my|everyone)|asked (?:me|us|if|whether|her|him|for|the|to)|rang (?:his|her|the|me|us|my|in|to)|whispered|laughed|cried|smiled at|replied|texted|messaged|posted|refused to|nodded|was (?:the|a|my|our|an) (?:\w+ )?(?:nurse|HCA|hca|midwife|student|patient|sister|charge|matron|mentor|assessor|supervisor|buddy|manager|registrar|doctor|consultant|porter|receptionist|mum|mother|housekeeper|carer|physio|friend|colleague|preceptor|paramedic|teacher)|is my (?:mentor|colleague|friend|assessor|manager)|was \d\d\b|in (?:the )?(?:\u0001|bed|bay|room|side room)|was the name|(?:is|was) (?:only |just |nearly |about )*\u0001|in (?:the )?(?:corner|chair|end|window|next))|, in (?:the )?(?:\u0001|bed|bay|room|side room)| (?:is|was) (?:her|his|my|our|their) (?:\w+ )?(?:boyfriend|girlfriend|husband|wife|partner|son|daughter|brother|sister|mum|mother|dad|father|mentor|buddy|friend|neighbour|carer|cousin|nephew|niece|uncle|aunt|keyworker|key worker|nurse)\b| and (?:I|\p{Lu}\p{Ll}+) (?:said|told|asked|laughed|cried|were|went|had|sat|both|came|got|met|agreed|decided|posted|swapped|talked)\b|, (?:my|our|the|a|an|aged?|who) [^.,]{2,30},|,? \(?\d\d[,)])/u

/** “Comfort and Marisol”: the second is surely a name, so the first is. */
function twoNames(words: readonly Word[], at: number): boolean {
  const [and, partner] = [words[at + 1], words[at + 2]]
  return and?.plain === 'and' && partner !== undefined && partner.gap === ' ' && partner.capital && partner.first && !partner.ordinary
}

function introducedAsPerson(before: string): boolean {
  return kinBefore.test(before)
}

/** Words that are names as well, but with a capital are mostly a land, a book, a brand or a theorist. */
function isBodyOrLand({ plain }: Word): boolean {
  return /^(?:tierney|fraser|lorenzo|welsh|scots|west|east|south|north|eastern|ireland|jordan|india|chelsea|georgia|kenya|israel|francis|murphy|dewey|roper|logan|taylor|bell|florence|jung|bishop|roy|mind|marie|god|lord|sun|times|ward|nest|van|long|can|will|may|man|other|others|ram|man|roman|ion|baby|earl|christian|christmas|noel|holly-oaks|siri|alexa|berwick|beck|trinity|victoria|skye|arran|iona|harris|lewis|sydney|rogers|naomi|parkes|reason|jasper|heron|bass|lance|miles|kit|dot|pat|bill|rob|rod|don|mark|grant|chase|guy|summer|virgin|hunter|mason|barker|benner|wilson|shipman|epic|rio|emis|trust|nan|nana|gran|dean|queen|king|prince|princess|duke)$/.test(plain)
}

function nextIsTitleCase(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && next.gap === ' ' && next.capital && next.ordinary && !next.first && !isSurname(next.plain) && next.plain.length > 1
}

function previousIsTitleCase(words: readonly Word[], at: number): boolean {
  const [previous, word] = [words[at - 1], words[at]!]
  return previous !== undefined && word.gap === ' ' && previous.capital && !previous.opens && previous.ordinary && !previous.first && !/^(?:sister|nurse|baby|matron|midwife|doctor|auntie|uncle|aunty|nan|nain|taid|i|dr|old|student|staff|brother|patient)$/.test(previous.plain)
}

function afterTitle(words: readonly Word[], at: number, text: string): { to: number } | undefined {
  const [word, next] = [words[at]!, words[at + 1]]
  if (!titles.has(word.plain) || next === undefined || !/^\.? {1,2}$/.test(next.gap)) return undefined
  if (/['’]s$/.test(word.text) || notAfterTitle.test(next.plain)) return next.plain.length === 1 && next.capital && /^[AI]$/.test(next.text) && /^(?:mr|mrs|ms|miss|dr)$/.test(word.plain) && /^\.|^['’]s/.test(text.slice(next.end)) ? { to: at + 1 } : undefined
  const strict = /^(?:mr|mrs|ms|mx|dr|prof)$/.test(word.plain)
  if (next.plain.length === 1) return strict || word.plain === 'miss' ? (/^[XYZ]$/i.test(next.text) || !next.capital ? undefined : { to: at + 1 }) : undefined
  if (next.capital) {
    if (strict || word.plain === 'miss') return /^(?:who|right|google|fixit|bean)$/.test(next.plain) || (!strict && word.opens && next.ordinary && !next.first && !isSurname(next.plain) && !/^\p{Lu}\p{Ll}+$/u.test(next.text)) ? undefined : { to: at + 1 }
    return next.ordinary && !next.first && !isSurname(next.plain) ? undefined : { to: at + 1 }
  }
  if (/^(?:mr|mrs|mx)$/.test(word.plain)) return { to: at + 1 }
  if (word.capital && word.plain === 'miss' && word.opens) return undefined
  return !next.ordinary || next.first && strict ? (isFirstName(next.plain) || isSurname(next.plain) || (strict && !next.ordinary) ? { to: at + 1 } : undefined) : undefined
}

/** How far a name goes on: further capitals, over “ap”, “van”, “al-”. */
function reach(words: readonly Word[], from: number, text: string): number {
  let end = from
  while (end + 1 < words.length) {
    const next = words[end + 1]!
    if (/['’]s$/.test(words[end]!.text)) return end
    if (next.gap !== ' ' && next.gap !== '-' && !(next.gap === '. ' && words[end]!.text.length === 1)) return end
    const over = words[end + 2]
    if (next.capital && !(next.ordinary && !next.first && !isSurname(next.plain) && next.text.length > 2 && /^\p{Lu}+$/u.test(next.text)) && !/^(?:I|NHS|Ward|Bay|Bed|Hospital|GP|A)$/.test(next.text) && !/^I['’]/.test(next.text)) end += 1
    else if (particles.test(next.text) && over?.capital && over.gap === ' ' && text.slice(next.end, over.start) === ' ' && !over.ordinary) end += 2
    else return end
  }
  return end
}

/** A capital before the name that belongs to it: “Will Ashworth”, “Old Tam”. */
function back(words: readonly Word[], at: number, things: ReadonlySet<Word>): number {
  const [previous, word] = [words[at - 1], words[at]!]
  if (previous === undefined || word.gap !== ' ' || !previous.capital || things.has(previous)) return at
  return previous.first || /^(?:sister|nurse|old|baby|matron|nain|taid|auntie|aunty|uncle|midwife|doctor|nan|staff|little|young|st|great|father|brother)$/.test(previous.plain) ? at - 1 : at
}

function isPlace(words: readonly Word[], at: number, end: number, text: string): boolean {
  const word = words[at]!
  const before = text.slice(Math.max(0, word.start - 24), word.start)
  if (isTown(word.plain) && (!word.first || placeBefore.test(before)) && end - at < 2) return true
  if (word.first || isSurname(word.plain)) return false
  if (end > at && words.slice(at + 1, end + 1).some(({ plain }) => isFirstName(plain) || isSurname(plain))) return false
  return placeBefore.test(before) || ((placeShapes.begin.test(word.plain) || placeShapes.end.test(word.plain)) && !/['’]s$/.test(word.text) && /\b(?:to|of|leaving|visiting|left|reached|,) $/i.test(before))
}
