import type { Word } from './words.ts'

// What stands beside a capital and says what it names: a tongue, an illness, a system, a household; or who is so called.

const tongue =
  /\b(?:spoke|speaks?|speaking|spoken(?: only)?|fluent in|interpreter (?:for|in)|interpreters? (?:of|spoke)|translat(?:ed|or|ion) (?:in)?to|language (?:is|was|being)|first language,|mother tongue (?:is|was)|leaflets? (?:was |is |only )?in|(?:phrases?|hymns?|prayers|swore|swearing|counted|muttering|muttered|prayed|dreamt|answered me|replied|shouted|conversation|fluent|proficient|chatting|chatted|talking|talked|talks?) in|understood (?:only )?(?:a little |some )?|a (?:bit|little|few words) of|smattering of|dialect of|native|broken) $/i
const ill =
  /\b(?:possible|probable|suspected|query|acute|chronic|atypical|congenital|juvenile|infantile|diagnosis of|diagnosed with|diagnosed as|treated for|tested for|screened for|tested positive for|positive for|symptoms of|signs of|a case of|bout of|history of|form of|lives with|living with|suffers? from|flare of|flare-up of|relapse of|\?) ?$/i
const systemVerb =
  /^ (?:went down|goes down|crashed|froze|freezes|was frozen|was offline|is offline|timed out|logged (?:me|us|everyone|itself) (?:out|off)|wouldn['’]t (?:load|open|save|let (?:me|us) log)|won['’]t (?:load|open|save)|was down|is down|had been down|kept (?:crashing|freezing|timing|logging)|(?:access|log-?ins?|downtime|outage|roll-?out|go-live)\b|was updating|needs? updating|ran slow)/
const system =
  /^(?:lorenzo|ulysses|cleo|athena|orion|oscar|ada|eva|emma|rosie|lilie|lillie|florence|flo|vera|alexa|siri|cortana|claude|gemini|max|maxims|paris|rio|epic|vision|millennium|sunrise|alma|isla|patty|hector|oliver|apollo|jack|wanda|hal|sam|dora|otto|leo|percy|robin)$/
const recordedIn = /\b(?:documented|recorded|logged|logged (?:on|in|back)|entered|uploaded|charted|typed|scanned|copied|wrote (?:it )?up|put it|written|updated|looked (?:it|him|her|them) up|checked|saved|booked)(?: it| them| everything| that)? (?:on|in|into|onto|to)(?: to)? $/i

/** Whether the words beside it make a capital a tongue, an illness or a computer system. */
export function isNamedThing({ plain, first }: Word, before: string, after: string): boolean {
  if (/\b(?:spoke|speaks?|speaking) $/i.test(before)) return true
  if (systemVerb.test(after) && (!first || system.test(plain))) return true
  return !first && (tongue.test(before) || ill.test(before) || recordedIn.test(before))
}

const familyVerb = /^(?:['’])? (?:brought|came|on the (?:desk|table|board|door)|in the (?:post|office|kitchen)|asked|wanted|sent|gave|thanked|invited|wrote|rang|said|told|knew|lived?|lost|arrived|visited|next door|downstairs|upstairs|across|opposite|had (?:lost|been|asked|come|two|three|never|all)|were (?:all|lovely|a |in the|there|waiting|my|so)|all|both|never|always|themselves)\b|^[.,!?;]|^$/
const familyBefore = /\b(?:from|to|for|by|thanked|met|told|asked|with|and|knew|visited|rang|nursed|one of|all|between) the $/i

/** “The Prendergasts brought a cake”, “a card from the Prendergasts”. */
export function isFamily(word: Word, before: string, after: string): boolean {
  if (!/\p{Ll}{3,}s$/u.test(word.text) || !/\bthe $/i.test(before)) return false
  if (/\b(?:cards?|letters?|flowers|hamper|cake|chocolates|biscuits|note|message|call|gift|complaint|thanks|wreath|visit) (?:from|to|by) the $/i.test(before)) return true
  return /^ (?:brought|asked|wanted|sent|gave|thanked|invited|wrote|rang|said|told|lived?|visited|arrived|next door|downstairs|upstairs)/.test(after) || (familyBefore.test(before) && familyVerb.test(after))
}

const person = '(?:he|she|they|who|everyone|everybody|people|his mates|her friends|the family|the staff|staff|we|i|the others|dad|mum|residents|patients)'
const soCalled = new RegExp(
  [
    `\\b(?:he|she|who|they) (?:\\w+ )?(?:goes|went|go) by(?: the name(?: of)?)?`,
    `\\b(?:he|she|who|they|only|to|will|would) (?:\\w+ )?(?:answers?|answered|responds?|responded) (?:only )?to`,
    `\\b(?:likes?|liked|prefers?|preferred|wants?|wanted|asked|used|loves?|hates?|hated) (?:to be|being|us to|me to) (?:called|call (?:him|her|them))`,
    `\\b(?:call|calls|called|calling) (?:me|him|her|them)(?: just| only| plain| simply)?`,
    `\\b${person} (?:\\w+ )?(?:know|knows|knew|known) (?:him|her|them)?(?: only| just)? ?as`,
    `\\b(?:known|better known|known to (?:us|all|everyone|everybody|staff|his \\w+|her \\w+|the \\w+)(?: \\w+)?) as`,
    `\\b(?:nicknamed|nickname (?:is|was)|nickname,|known as|dubbed|christened|name(?: on the board)? (?:is|was) actually|short for|preferred name[:,]?(?: is| was)?|pet name[:,]?(?: is| was)?)`,
  ]
    .map((turn) => `(?:${turn})`)
    .join('|')
    .replace(/^/, '(?:')
    .concat(') [“‘"\']?$'),
  'i',
)
const notCalled = /^(?:i|we|sbar|mr|mrs|ms|dr|miss|sister|nurse|doctor|matron|staff|love|dear|darling|sweetheart|old-fashioned|nhs|nmc|sir|madam|mum|dad|nan|grandma|grandad|gran|naive|cynical|friday|monday)$/

/** “He goes by Spud”, “just call me Chalky”: a word with a capital that somebody is called by, whatever else it means. */
export function isSoCalled(word: Word, before: string): boolean {
  return word.capital && word.plain.length > 1 && !/^\p{Lu}{2,}$/u.test(word.text) && !notCalled.test(word.plain) && soCalled.test(before)
}

/** In small letters: who has a title of kinship from any land, and what only a surname looks like. */
const kinTitle = /(?:^|[^\p{L}])(?:kuya|tita|tito|lola|lolo|tatay|nanay|oga|mzee|gogo|bhai|didi|chacha|nain|taid|auntie|aunty|uncle|cousin|nurse|sister|charge nurse|staff nurse|matron|dr|doctor|preceptor|mentor|assessor|supervisor|hca|porter|student nurse|midwife|baby) $/iu
const honoured = /(?:^|[^\p{L}])(?:kuya|tita|tito|tatay|nanay|mzee|didi|chacha|nain|taid|auntie|aunty) $/iu
/** Followed by something done, so that it is no word that the dictionary lacks (“nurse practioner”, “mentor feedbck”). */
const doing = /^,? (?:said|told|asked|rang|came|went|had|was|is|has|who|and (?:i|me|her|his)|gave|took|showed|left|sat|my|our|cried|laughed|thought|knew|made|saw|found|put|got|thanked|never|always|looked|wanted|noticed)\b/
/** “it was shaz who posted it” */
const itWas = /\b(?:it was|it['’]s|was it|not|, and|and|thanked|with|from|told|asked) $/i

export function isNamedInSmallLetters({ plain, ordinary }: Word, before: string, after: string): boolean {
  if (/^(?:o'(?!clock)\p{L}{4,}|mc(?!donald|flurry|g)\p{L}{4,}|mcg\p{L}{4,})$/u.test(plain) && !ordinary) return true
  if (ordinary || plain.length < 3) return false
  return (kinTitle.test(before) && doing.test(after)) || (honoured.test(before) && /^(?:,| (?:\p{Ll}+ed|drove|fed|sang|ran|spoke|stood|kept|held|met|did|taught)\b)/u.test(after)) || (itWas.test(before) && /^ who\b/.test(after))
}

/** What somebody does and a virtue or a month does not: for names that are also words, at the beginning of a sentence. */
export const doesAsPerson =
  /^ (?:then |just |quietly |already |still )?(?:went (?:home|off (?:sick|duty|shift|on)|on (?:leave|holiday|break|nights)|back to|to (?:bed|sleep|theatre|get|see|fetch|find|her|his|\p{Lu}))|came (?:in (?:with|on|at|from|for|early|late)|over to|to (?:see|find|get|me|work)|running|round to)|left (?:her|his|early|before|me a|us a|without|at \w+)|never (?:liked|said|told|asked|wanted|complained|rang|spoke|forgave|ate|slept|let|knew)|sat (?:with|by|up|next|beside|down|on|in)|stood (?:at|by|beside|outside)|slept|woke (?:up|at|me)|ate|drank|phoned|handed|helped me|took (?:her|his|my|one look|a (?:photo|picture|break|bank))|got (?:her|his|home|upset|angry|out of|into bed|changed)|put (?:her|his|a hand|an arm|down the)|held (?:her|his|my) (?!hopes?)|had (?:her|his|been (?:told|moved|admitted|crying|waiting|asking|off)|a (?:fall|stroke|seizure|baby|bath|shower|wash|catheter|cannula|temperature|rash|son|daughter|brother|sister|pacemaker|stoma))|looked (?:at me|up at|over at|tired|pale|grey)|showed me|explained|wore|spoke to|(?:loves?|loved|hated|hates) (?:her|his|a|to|being|it when)|(?:was|is) (?:on|off) (?:her|his|nights|shift|duty|leave|sick)|said|wanted (?:to|her|his|a|the)|needed (?:her|his|the (?:toilet|loo|commode))|lived|works|worked (?:with|on|nights)|rang|shouted|swore|signed|countersigned|checked|covered|swapped|drove|fed|washed|dressed|nursed|bathed|cannulated|drew up|gave (?:her|his|the drug|me (?:her|his|a look))|lost (?:her|his)|kept (?:her|his)|does(?:n['’]t)? (?:her|his|eat|like|want)|thinks|says|wants|lives)\b/u
export const monthAsPerson = /^ (?:was|is|had|has|left|took|lost|put|got|kept|went|came|wanted|asked|told|wouldn['’]t|didn['’]t) (?:\p{L}+ ){0,2}(?:her|his)\b/u
