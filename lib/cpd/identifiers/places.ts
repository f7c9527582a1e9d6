import { kindsOfPlace, placeHeads } from './data/towns.ts'
import type { Span } from './kinds.ts'
import { isFirstName, isWord, plain } from './data/words.ts'
import { spansOf } from './spans.ts'

const generic = new Set(kindsOfPlace)
const letters = "[\\p{L}\\p{M}'’.-]"
const named = new RegExp(`(?<!${letters})(?<it>(?:${letters}+ ){1,4}(?:${placeHeads.after}))(?!${letters.replace('.', '')})`, 'dgiu')
const inSmallLetters =
  /^(?:ward|unit|hospital|infirmary|hospice|surgery|clinic|nursing home|care home|residential home|residential|rest home|children's home|school|primary|primary school|high school|secondary|academy|college|sixth form|nursery|street|road|lane|avenue|close|crescent|terrace|estate|church|chapel|mosque|temple|gurdwara|synagogue|prison|medical centre|health centre|medical practice|birth centre|centre|suite|wing|practice|pub|hotel|club|farm|university|barracks|library|court|house|lodge|bay)$/i
const numbered =
  /\b(?<it>(?:wards?|bays?|beds?|bed ?spaces?|side ?rooms?|rooms?|cubicles?|flats?|theatres?|pods?|wings?|cots?|trolley|incubators?|caravan|plots?|units?|clinic|resus|majors|minors|block|floor|apartments?|chairs?|delivery rooms?|birthing rooms?|pools?|bungalow)(?:(?: |-| no\.? ?| number )?\d{1,3}[a-z]?|(?: |-)[a-z]-?\d{1,2}|(?: |-)(?:[b-hj-z](?![\p{L}'’])|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))(?![\p{L}\d%'’]|:\d|[.,]\d|\/\d))(?!\s*(?:weeks?|days?|hours?|minutes?|mins|nurses?|students?|staff|patients?|people|of (?:us|them|my|the)|shifts?|times?|nights?|years?|months?|mornings?|short|down|beds?|each|am\b|pm\b|o.clock|women|men|babies|more|at a time|or (?:two|three|more)|was enough|in (?:three|four|five|ten)))/dgiu
const openPlural = /^(?:wards|bays|beds|rooms|flats|theatres|pods|wings|cots|units|chairs|pools)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|^(?:beds|wards|units|chairs)\s\d+$/i
const house = /(?<![\d£.,:/-])(?<it>\d{1,4}[a-z]?,? (?:\p{L}[\p{L}'’-]+ ){1,3}(?:street|st|road|rd|lane|avenue|ave|close|drive|crescent|terrace|grove|gardens|court|place|row|mews|parade|quay|way|walk|rise|hill|square|view))(?!\p{L})/dgiu
const houseWelsh = /(?<it>(?:\d{1,4}[a-z]?,? )?\b(?:[Hh]eol|[Ss]tryd|[Ff]fordd|[Ll]ôn|[Ll]on|Clos|[Mm]aes|[Rr]hodfa|[Cc]anolfan|[Yy]sbyty|[Yy]sgol|[Mm]eddygfa|[Cc]artref|[Cc]apel|[Ll]lys|[Pp]arc|Bryn|Tŷ|Plas)(?: (?:y|yr|yr?'?)\b)? \p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|y|yr))*)/dgu
const withSaint = /(?<![\p{L}])(?<it>(?:St\.?|Saint) \p{Lu}[\p{L}-]+(?:['’]s?)?(?: (?:Hospital|Hospice|School|Primary|Church|Ward|Surgery|House))?)/dgu
const plants =
  'ash|aspen|beech|birch|cedar|cherry|cherry tree|chestnut|elm|fern|fir|hawthorn|hazel|heather|holly|ivy|juniper|larch|laurel|lime|magnolia|maple|oak|oaks|olive|pine|poplar|rowan|spruce|sycamore|willow|yew|bluebell|buttercup|daffodil|daisy|iris|jasmine|lavender|lily|orchid|poppy|primrose|rose|snowdrop|sunflower|tulip|violet|amber|coral|crystal|diamond|emerald|jade|opal|pearl|ruby|sapphire|topaz|dolphin|dove|eagle|falcon|heron|kestrel|kingfisher|nightingale|osprey|otter|penguin|puffin|robin|seahorse|skylark|starfish|swallow|swan|wren|rainbow|sunshine|sunrise|sunset|butterfly|ladybird|bumblebee|riverside|seaview|meadow|meadows|orchard|harbour|lighthouse|elizabeth|victoria|albert|nelson|wellington|churchill|princess|royal|trinity|seacole|cavell'
const plantWard = new RegExp(`\\b(?<it>(?:${plants}) (?:ward|unit|suite|lodge|house|wing|court|view|nursery|clinic|surgery|hospice|care home|nursing home|birth centre|centre))\\b`, 'dgi')
const inTown = /\b(?<it>(?:village|hamlet|town|island|isle) of \p{Lu}[\p{L}'’-]+)/dgu
const hmp = /\b(?<it>HM(?:P|YOI|PYOI) \p{Lu}[\p{L}'’-]+)/dgu
const university = /\b(?<it>University of (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/dgu
const streets = /\b(?:lives? (?:on|in|at)|house (?:on|in)|flat (?:on|in|above)|opposite|next to|behind) (?<it>(?:the )?(?:\p{Lu}[\p{L}'’-]+ ?){1,3})/dgu

/** Wards, bays, beds, streets, hospitals, schools, homes: named or numbered. Towns come with the names. */
export function findPlaces(text: string): Span[] {
  return [
    ...spansOf(text, numbered, 'place', ({ groups }) => !openPlural.test(groups!.it!) && !/[ -][a-z]$/.test(groups!.it!) && !/^units? (?:\d|one|two|three|four)/i.test(groups!.it!) && !/^(?:chairs?|floor|block|pool|clinic)s? [a-z]+$/i.test(groups!.it!)),
    ...spansOf(text, /\b(?:in|on|from|to|of) (?<it>units? \d{1,2}[a-z]?)(?!\w| (?:of|,? (?:of )?my|in my|on the course))/dgi, 'place', () => !/\bmodule|essay|course\b/i.test(text)),
    ...spansOf(text, house, 'place', ({ groups }) => !/\b(?:the|a|an|my|our|way|minutes?|hours?|miles?|nurses?|patients?|people|years?|days?|weeks?|mg|ml|in|of|to|and|at|on|out|times|was|were|years?|per|more|other)\b/i.test(groups!.it!.split(' ').slice(0, -1).join(' '))),
    ...spansOf(text, houseWelsh, 'place', ({ groups }) => /^(?:\d|\p{Lu})/u.test(groups!.it!)),
    ...spansOf(text, withSaint, 'place', ({ groups }) => !/St\.? (?:John Ambulance|John['’]?s? Wort)/.test(groups!.it!)),
    ...spansOf(text, plantWard, 'place', ({ groups }) => /ward|unit|suite|care home|nursing home|hospice|birth/i.test(groups!.it!) || /^\p{Lu}/u.test(groups!.it!)),
    ...spansOf(text, inTown, 'place'),
    ...spansOf(text, hmp, 'place'),
    ...spansOf(text, university, 'place'),
    ...spansOf(text, streets, 'place', ({ groups }) => /^(?:the )?\p{Lu}/u.test(groups!.it!) && !/^(?:the )?(?:I|NHS|GP|Instagram|TikTok|Facebook|Mr|Mrs|Ms|Dr|God|A)\b/.test(groups!.it!) && /lives? /.test(text) && !/\b(?:Monday|England|Scotland|Wales)/.test(groups!.it!)),
    ...headed(text),
  ]
}

/** “the Bevan Unit”, “Meadowbank care home”: a head with a name before it that is more than a kind of place. */
function headed(text: string): Span[] {
  return [...text.matchAll(named)].flatMap((match) => {
    const words = match[0].split(' ')
    const starts = words.map((_, n) => match.index + words.slice(0, n).join(' ').length + (n > 0 ? 1 : 0))
    const heads = Math.max(1, [4, 3, 2, 1].find((size) => size < words.length && new RegExp(`^(?:${placeHeads.after})$`, 'i').test(words.slice(-size).join(' '))) ?? 1)
    const head = words.slice(-heads).join(' ')
    let from = words.length - heads
    const isName = (word: string) => /^\p{Lu}\p{L}/u.test(word) && !/[.]$/.test(word.replace(/^St\./, 'St'))
    while (from > 0 && isName(words[from - 1]!)) from -= 1
    const names = words.slice(from, words.length - heads)
    const opens = /(?:^|[.!?:…\n“‘"])\s*$/.test(text.slice(Math.max(0, starts[from]! - 3), starts[from]))
    const telling = names.filter((word, n) => !generic.has(word.toLowerCase().replace(/’/g, "'")) && !ordinaryBefore.test(word) && !(n === 0 && opens && !/^\p{Lu}/u.test(head) && isOpener.test(word)))
    if (telling.length === 0 || (/^(?:council|county council|college|trust|health board|centre|club|library|school|practice|university|academy|department|parish|wood|common|head|floor|block|theatre)$/i.test(head) && telling.every((word) => isWord(plain(word)) && !isFirstName(plain(word))))) return []
    if (!/^\p{Lu}/u.test(head) && !inSmallLetters.test(head)) return []
    return [{ start: starts[from]!, end: match.index + match[0].length, kind: 'place' as const }]
  })
}

const ordinaryBefore =
  /^(?:NHS|GP|A&E|ED|ICU|ITU|HDU|NICU|SCBU|MLU|AMU|SAU|MAU|CAU|ENT|CAMHS|IVF|MRI|CT|HIV|TB|STI|OPD|EPAU|SDEC|UK|British|English|Welsh|Scottish|Irish|Northern|Polish|Catholic|Muslim|Christian|Sikh|Hindu|Jewish|Baptist|Methodist|Covid|COVID|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Nightingale|Trust|Foundation|National|Royal|Local|My|The|Our|Open|Skills|Teams|Zoom|Sister|Charge|Staff|Student|Matron|Practice|Nurse|Doctor|Ward|Bank|Agency|I|If|When|On|In|At|Every|No|And|But|So|As|After|Before|Each|That|This|His|Her|Their|Your|Its|Google|Facebook|TikTok|Instagram|Twitter|WhatsApp|St|Mr|Mrs|Dr|Ms)$/
const isOpener = /^\p{Lu}\p{Ll}+$/u
