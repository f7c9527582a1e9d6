import { ordinaryCapitals } from './data/ordinary.ts'
import { kindsOfPlace, placeHeads } from './data/towns.ts'
import type { Span } from './kinds.ts'
import { isFirstName, isWord, plain } from './data/words.ts'
import { spansOf } from './spans.ts'

const generic = new Set(kindsOfPlace)
const letters = "[\\p{L}\\p{M}'’.-]"
const named = new RegExp(`(?<!${letters})(?<it>(?:${letters}+ ){1,4}(?:${placeHeads.after})(?: (?:hospital|infirmary|hospice|school|university|surgery|clinic))?)(?!${letters.replace('.', '')})`, 'dgiu')
const inSmallLetters =
  /^(?:ward|unit|hospital|infirmary|hospice|surgery|clinic|nursing home|care home|residential home|residential|rest home|children's home|school|primary|primary school|high school|secondary|academy|college|sixth form|nursery|street|road|lane|avenue|close|crescent|terrace|estate|church|chapel|mosque|temple|gurdwara|synagogue|prison|medical centre|health centre|medical practice|birth centre|centre|suite|wing|practice|pub|hotel|club|farm|university|barracks|library|court|house|lodge|bay)$/i
const numbered =
  /\b(?<it>(?:wards?|bays?|beds?|bed ?spaces?|side ?rooms?|rooms?|cubicles?|flats?|theatres?|pods?|wings?|cots?|trolley|incubators?|caravan|plots?|units?|clinic|resus|majors|minors|block|floor|apartments?|chairs?|delivery rooms?|birthing rooms?|pools?|bungalow)(?:(?: |-| no\.? ?| number )?\d{1,3}[a-z]?|(?: |-)[a-z]-?\d{1,2}|(?: |-)(?:[b-hj-z](?![\p{L}'’])|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))(?![\p{L}\d%'’]|:\d|[.,]\d|\/\d))(?!\s*(?:weeks?|days?|hours?|minutes?|mins|nurses?|students?|staff|patients?|people|of (?:us|them|my|the)|shifts?|times?|nights?|years?|months?|mornings?|short|down|beds?|each|am\b|pm\b|o.clock|women|men|babies|more|at a time|or (?:two|three|more)|was enough|in (?:three|four|five|ten)))/dgiu
const openPlural = /^(?:wards|bays|beds|rooms|flats|theatres|pods|wings|cots|units|chairs|pools)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|^(?:beds|wards|units|chairs)\s\d+$/i
const plantNames = 'Acorn|Alder|Anemone|Apple|Ash|Aspen|Aster|Azalea|Beech|Begonia|Birch|Blackthorn|Bluebell|Bramble|Briar|Buttercup|Camellia|Campion|Cedar|Celandine|Cherry|Chestnut|Clematis|Clover|Columbine|Cornflower|Cowslip|Crocus|Cypress|Daffodil|Dahlia|Daisy|Elder|Elm|Fern|Fir|Forsythia|Foxglove|Freesia|Fuchsia|Gardenia|Gorse|Harebell|Hawthorn|Hazel|Heather|Holly|Honeysuckle|Hyacinth|Hydrangea|Iris|Ivy|Jasmine|Juniper|Laburnum|Larch|Larkspur|Laurel|Lavender|Lilac|Lily|Lime|Lupin|Magnolia|Maple|Marigold|Mimosa|Mulberry|Myrtle|Oak|Oaks|Oleander|Orchid|Pansy|Peony|Pine|Poplar|Poppy|Primrose|Rose|Rowan|Saffron|Snowdrop|Sorrel|Speedwell|Spruce|Sunflower|Sycamore|Tamarisk|Teasel|Thistle|Thyme|Tulip|Verbena|Violet|Wisteria|Willow|Willows|Yarrow|Yew|Puffin|Kestrel|Kingfisher|Osprey|Heron|Otter|Dolphin|Curlew|Lapwing|Skylark|Nightingale|Swallow|Swift|Starling|Penguin|Badger|Squirrel|Hedgehog|Seahorse|Starfish|Rainbow|Sapphire|Emerald|Topaz|Opal|Pearl|Jade|Amber|Coral|Ruby|Amethyst|Diamond'
const house = /(?<![\d£.,:/-])(?<it>\d{1,4}[a-z]?,? (?:\p{L}[\p{L}'’-]+ ){1,3}(?:street|st|road|rd|lane|avenue|ave|close|drive|crescent|terrace|grove|gardens|court|place|row|mews|parade|quay|way|walk|rise|hill|square|view))(?!\p{L})/dgiu
// The endings that only streets of the old towns have, with capitals: “4 Smithy Brow”, “12 Tanner’s Row”; and any address that is called one.
const oldStreet = /(?<![\d£.,:/-])(?<it>\d{1,3}[a-z]?,? (?:\p{Lu}[\p{L}'’-]+ ){1,2}(?:Brow|Fold|Bottoms?|Gate|Garth|Ginnel|Wynd|Vennel|Brae|Loan|Villas|Buildings|Cottages|End|Side|Bank|Croft|Dene|Dale|Gill|Syke|Royd|Holt|Hey|Mead|Meadows?|Fields?|Reach|Approach|Passage|Steps|Chase|Drove|Drift|Mount|Nook|Heights|Hollow|Corner|Cross|Yard|Lea|Leas|Lees|Leys|Copse|Covert|Spinney|Paddocks?|Orchards?|Vale|Wharf|Woods?|Downs?|Maltings|Path|Parade|Garden|Flats|Mansions|Entry|Ope|Opes|Close|Rigg|Howe|Thwaite|Beck|Moor|Common|Green|Park|Ridge|Hall|Mill|Mills|Circus|Row|Terrace|Causeway|Esplanade|Promenade|Strand|Avenue))(?!\p{L})/dgu
const calledAddress = /\b(?:address(?: (?:is|was|as|of|for \p{L}+(?: \p{L}+)?))?|lives? at|lived at|living at|home at|delivered to|deliver(?:y)? to|sent to|ambulance to|taxi to|said|gave|visit(?:ed)? (?:at|to)|drove to|house is|round to|called at|knocked at)[:,]? (?<it>(?:[Ff]lat \d+[a-z]?, )?\d{1,3}[a-z]?,? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?!\p{L})/dgu
// A ward that is called after a plant and no more: “a shift on Larkspur”, “moved to Foxglove”.
const plantAlone = new RegExp(`\\b(?:shifts?|nights?|earl(?:y|ies)|lates?|bank|working|worked|work|placement|down|up|over|sent|moved|floated|redeployed|transferred|transfer|borrowed|beds?|handover|patients?|staff|nurses?|sister|back) (?:on|to|from|off|over to|across to|over on|up on|down on|down to|up to) (?<it>(?:\\p{Lu}\\p{Ll}+ ?)(?<=(?:${plantNames}) ?))(?=[.,;!?]|$| (?:for|because|and|when|with|was|were|who|as|in|at|that|where|on|to|last|again|had|is)\\b)`, 'dgu')
const houseWelsh = /(?<it>(?:\d{1,4}[a-z]?,? )?\b(?:[Hh]eol|[Ss]tryd|[Ff]fordd|[Ll]ôn|[Ll]on|Clos|[Mm]aes|[Rr]hodfa|[Cc]anolfan|[Yy]sbyty|[Yy]sgol|[Mm]eddygfa|[Cc]artref|[Cc]apel|[Ll]lys|[Pp]arc|Bryn|Tŷ|Plas)(?: (?:y|yr|yr?'?)\b)? \p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|y|yr))*)/dgu
const withSaint = /(?<![\p{L}])(?<it>(?:St\.?|Saint) \p{Lu}[\p{L}-]+(?:['’]s?)?(?: (?:Hospital|Hospice|School|Primary|Church|Ward|Surgery|House))?)/dgu
const plants =
  'ash|aspen|beech|birch|cedar|cherry|cherry tree|chestnut|elm|fern|fir|hawthorn|hazel|heather|holly|ivy|juniper|larch|laurel|lime|magnolia|maple|oak|oaks|olive|pine|poplar|rowan|spruce|sycamore|willow|yew|bluebell|buttercup|daffodil|daisy|iris|jasmine|lavender|lily|orchid|poppy|primrose|rose|snowdrop|sunflower|tulip|violet|amber|coral|crystal|diamond|emerald|jade|opal|pearl|ruby|sapphire|topaz|dolphin|dove|eagle|falcon|heron|kestrel|kingfisher|nightingale|osprey|otter|penguin|puffin|robin|seahorse|skylark|starfish|swallow|swan|wren|rainbow|sunshine|sunrise|sunset|butterfly|ladybird|bumblebee|riverside|seaview|meadow|meadows|orchard|harbour|lighthouse|elizabeth|victoria|albert|nelson|wellington|churchill|princess|royal|trinity|seacole|cavell'
const plantWard = new RegExp(`\\b(?<it>(?:${plants}) (?:ward|unit|suite|lodge|house|wing|court|view|nursery|clinic|surgery|hospice|care home|nursing home|birth centre|centre))\\b`, 'dgi')
const inTown = /\b(?<it>(?:village|hamlet|town|island|isle) of \p{Lu}[\p{L}'’-]+)/dgu
const hmp = /\b(?<it>HM(?:P|YOI|PYOI) \p{Lu}[\p{L}'’-]+)/dgu
const university = /\b(?<it>University of (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/dgu
// A home that is called after its trees: “at The Willows”, “up at the Laurels”.
const homes = /(?<=\b(?:at|in|from|to|near|called|into|of|by|outside|behind) )(?<it>The \p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?|the (?:Willows|Beeches|Laurels|Limes|Elms|Oaks|Firs|Pines|Poplars|Sycamores|Chestnuts|Cedars|Hollies|Hawthorns|Larches|Rowans|Maples|Ashes|Birches|Conifers|Gables|Grange|Paddocks|Meadows|Orchards|Croft|Old Rectory|Old Vicarage|Mount|Haven|Towers|Priory|Manse|Spinney|Dell|Knoll|Glade|Glebe|Hermitage|Anchorage|Moorings|Mill House|Gatehouse))(?!\p{L}| (?:of|and|to|for|in)\b|['’])/dgu
// “on Bluebell, the dementia ward”
const aWard = /\b(?:on|to|from|onto|off|at|in|called) (?<it>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)(?=, (?:the|a|an|our|my|which is an?|which is the) (?:[\p{L}-]+ ){0,3}(?:ward|unit|wing|home|hospice|clinic|hospital|surgery|practice|school|nursery|estate|village|town|suburb)\b)/dgu
const streets = /\b(?:lives? (?:on|in|at)|house (?:on|in)|flat (?:on|in|above)|opposite|next to|behind) (?<it>(?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})/dgu

/** Wards, bays, beds, streets, hospitals, schools, homes: named or numbered. Towns come with the names. */
export function findPlaces(text: string): Span[] {
  return [
    ...spansOf(text, numbered, 'place', ({ groups }) => !openPlural.test(groups!.it!) && !/[ -][a-z]$/.test(groups!.it!) && !/^units? (?:\d|one|two|three|four)/i.test(groups!.it!) && !/^(?:chairs?|floor|block|pool|clinic)s? [a-z]+$/i.test(groups!.it!)),
    ...spansOf(text, /\b(?:in|on|from|to|of) (?<it>units? \d{1,2}[a-z]?)(?!\w| (?:of|,? (?:of )?my|in my|on the course))/dgi, 'place', () => !/\bmodule|essay|course\b/i.test(text)),
    ...spansOf(text, house, 'place', ({ groups }) => !/\b(?:the|a|an|my|our|way|minutes?|hours?|miles?|nurses?|patients?|people|years?|days?|weeks?|mg|ml|in|of|to|and|at|on|out|times|was|were|years?|per|more|other)\b/i.test(groups!.it!.split(' ').slice(0, -1).join(' '))),
    ...spansOf(text, oldStreet, 'place'),
    ...spansOf(text, calledAddress, 'place', ({ groups }) => !/\d,? (?:I|Band|Bands|Staff|Student|Nurses|Trust|Mg|Ml|NHS|January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(groups!.it!)),
    ...spansOf(text, plantAlone, 'place'),
    ...spansOf(text, houseWelsh, 'place', ({ groups }) => /^(?:\d|\p{Lu})/u.test(groups!.it!)),
    ...spansOf(text, withSaint, 'place', ({ groups }) => !/St\.? (?:John Ambulance|John['’]?s? Wort)/.test(groups!.it!)),
    ...spansOf(text, plantWard, 'place', ({ groups }) => /ward|unit|suite|care home|nursing home|hospice|birth/i.test(groups!.it!) || /^\p{Lu}/u.test(groups!.it!)),
    ...spansOf(text, inTown, 'place'),
    ...spansOf(text, hmp, 'place'),
    ...spansOf(text, university, 'place'),
    ...spansOf(text, streets, 'place', ({ groups }) => /^(?:the )?\p{Lu}/u.test(groups!.it!) && !/^(?:the )?(?:I|NHS|GP|Instagram|TikTok|Facebook|Mr|Mrs|Ms|Dr|God|A)\b/.test(groups!.it!) && /lives? /.test(text) && !groups!.it!.split(' ').every((word) => ordinaryCapitals.has(plain(word)))),
    ...spansOf(text, aWard, 'place'),
    ...spansOf(text, homes, 'place', ({ groups }) => !/^The (?:Guardian|Sun|Times|Mirror|Mail|Telegraph|Code|Daily|Lancet|Observer|Independent|Archers|Chase|Voice|Crown|Apprentice|Repair|Traitors|Wire|Office|Beatles|Bible|Royal|King|Queen|Nursing|National|British|One|Gruffalo|Hobbit|Wanted|Samaritans|Trust|Board|Hague|Bill|Lion|Body)\b/.test(groups!.it!)),
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
    const telling = names.filter((word, n) => !generic.has(word.toLowerCase().replace(/’/g, "'")) && !ordinaryBefore.test(word) && !/^[A-Z&\d]{2,5}$/.test(word) && !(n === 0 && opens && !/^\p{Lu}/u.test(head) && isOpener.test(word)))
    if (telling.length === 0 || (/^(?:council|county council|college|trust|health board|centre|club|library|school|practice|university|academy|department|parish|wood|common|head|floor|block|theatre)$/i.test(head) && telling.every((word) => isWord(plain(word)) && !isFirstName(plain(word))))) return []
    if (!/^\p{Lu}/u.test(head) && !inSmallLetters.test(head)) return []
    return [{ start: starts[from]!, end: match.index + match[0].length, kind: 'place' as const }]
  })
}

const ordinaryBefore =
  /^(?:NHS|GP|A&E|ED|ICU|ITU|HDU|NICU|SCBU|MLU|AMU|SAU|MAU|CAU|ENT|CAMHS|IVF|MRI|CT|HIV|TB|STI|OPD|EPAU|SDEC|UK|British|English|Welsh|Scottish|Irish|Northern|Polish|Catholic|Muslim|Christian|Sikh|Hindu|Jewish|Baptist|Methodist|Covid|COVID|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Nightingale|Trust|Foundation|National|Royal|Local|My|The|Our|Open|Skills|Teams|Zoom|Sister|Charge|Staff|Student|Matron|Practice|Nurse|Doctor|Ward|Bank|Agency|I|If|When|On|In|At|Every|You|You['’]ll|You['’]re|Never|Always|Alone|Not|Going|Coming|Take|Me|We|We['’]ll|Let['’]s|Don['’]t|Can['’]t|I['’]ll|I['’]m|Sweet|Bleak|Is|Are|Be|Being|Do|Does|How|What|Why|Who|Where|There|Here|No|And|But|So|As|After|Before|Each|That|This|His|Her|Their|Your|Its|Google|Facebook|TikTok|Instagram|Twitter|WhatsApp|St|Mr|Mrs|Dr|Ms)$/
const isOpener = /^\p{Lu}\p{Ll}+$/u
