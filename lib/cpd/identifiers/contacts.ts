import { ordinaryCapitals } from './data/ordinary.ts'
import { isWord } from './data/words.ts'
import type { Span } from './kinds.ts'
import { spansOf } from './spans.ts'

const email = /(?<![\p{L}\d._%+'’-])[\p{L}\d][\p{L}\d._%+'’-]{0,64}@(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu
const spelledEmail = /(?<![\w.-])[\w.-]{1,64} ?(?:\(at\)|\[at\]| at ) ?[\w-]+ ?(?:\(dot\)|\[dot\]| dot ) ?(?:com|co|org|net|uk|nhs|ac|example)\b/gi
const url =
  /\bhttps?:\/\/[^\s<>“”‘’"]+[^\s<>“”‘’".,;:!?)]|\bwww\.[^\s<>“”‘’"]+[^\s<>“”‘’".,;:!?)]|(?<![@\w.-])(?:[a-z\d-]+\.)+(?:com|co\.uk|org\.uk|org|net|uk|wales|cymru|scot|london|io|ie|info|blog|me|tv|gg|link|ly|be|example|test|page|app|site|online|social)(?:\/[^\s<>“”‘’"]*[^\s<>“”‘’".,;:!?)])?(?![\w@])/gi
const ownBodies = /^(?:https?:\/\/)?(?:www\.)?(?:[\w-]+\.)*(?:nmc\.org\.uk|nhs\.uk|nhs\.net|gov\.uk|rcn\.org\.uk|rcm\.org\.uk|nice\.org\.uk|nhs\.wales|nhs\.scot|gmc-uk\.org|ico\.org\.uk|bma\.org\.uk|who\.int)(?:[/?#]|$)/i
const files = /\.(?:me|be|tv|ly)$/i

const atHandle = /(?<![\p{L}\d._%+/-])@[\p{L}\d_](?:[\p{L}\d_.-]*[\p{L}\d_])?/gu
const slashHandle = /(?<![\w/])(?:u|r)\/[A-Za-z\d_-]{3,}\b/g
// A word held together by underscores or with a full stop inside is nobody’s prose.
const joined = /(?<![\p{L}\d@#/._-])\p{L}[\p{L}\d.]*_[\p{L}\d_.]*[\p{L}\d_](?![\p{L}\d@/])|(?<![\p{L}\d@#/._-])\d+_[\p{L}\d_.]*\p{L}[\p{L}\d_.]*(?![\p{L}\d@/])/gu
const dotted = /(?<![\p{L}\d@#/._-])\p{L}[\p{L}\d]{2,}(?:\.[\p{L}\d]{2,})+(?![\p{L}\d@/_])/gu
const account = '(?:handle|username|user ?name|insta(?:gram)?|snap(?:chat)?|tik ?tok|twitter|tumblr|twitch|youtube|youtube channel|reddit|facebook|threads|bluesky|discord|profile|account|gamer ?tag|channel|screen ?name|user)'
const called = new RegExp(
  `\\b${account}(?:\\s+(?:name|handle|account|profile|page|id))?\\s*(?:(?:is|was|called|named|of|under|as|goes by|went by)\\s+|[:=–-]\\s*)+[“‘"']?(?<it>[\\p{L}\\d][\\p{L}\\d_.-]{2,}[\\p{L}\\d_])`,
  'dgiu',
)
const following = new RegExp(`\\b(?:(?:un)?follow(?:s|ed|ing)?|add(?:ed)?|tag(?:s|ged)?|messaged|dm(?:ed|'d|’d)?|under|called|as|found|find|saw|spotted|recognised|searched|searched for|look(?:ed)? up|reported|blocked|muted|watch(?:ed|es|ing)?|subscribed to|by|from|is|was|am|i['’]m|she['’]s|he['’]s|they['’]re)\\s+[“‘"']?(?<it>[\\p{L}\\d][\\p{L}\\d_.-]*[\\p{L}\\d_])[”’"']?\\s+(?:over )?(?:on|off|from)\\s+(?:insta|instagram|snap|snapchat|tik ?tok|twitter|x|facebook|fb|reddit|threads|youtube|bluesky|discord)\\b`, 'dgiu')
const userOn = /\b(?:as|by|user|username|handle|account|called|name)\s+[“‘"']?(?<it>(?=[\p{L}_.-]*\d)\p{L}[\p{L}\d_.-]{4,})\b/dgu
/** Joined words (“sparklymidwife”) are in no dictionary. */
const likeHandle = (word: string) => /[\d_.]|[a-z][A-Z]/.test(word) || (word.length > 7 && /^\p{Ll}+$/u.test(word) && !isWord(word) && !ordinaryCapitals.has(word))
/** A space forgotten after a full stop (“the group.not because”) makes no account. */
const forgottenSpace = /^[^.]+\.(?:and|but|so|not|then|because|if|when|as|or|yet|i|he|she|it|we|they|you|the|a|an|my|her|his|our|their|this|that|these|those|there|here|nobody|everybody|somebody|everyone|nothing|no|yes|all|one|just|also|after|before|until|what|why|how|who|where|which|even|still|maybe|sorry|thanks|now|never|always|in|on|at|to|for|with|from|about|didn['’]?t|don['’]?t|was|is|were|had|have|did|got|went|said|dont|didnt|im|ive|id|its)$/i

/** E-mail addresses, links but those of public bodies, and names of accounts. */
export function findAddresses(text: string): Span[] {
  return [
    ...spansOf(text, email, 'email'),
    ...spansOf(text, spelledEmail, 'email'),
    ...spansOf(text, url, 'url', ([found]) => !ownBodies.test(found) && !files.test(found.split('/')[0]!.length < 6 ? found : '')),
    ...spansOf(text, atHandle, 'handle'),
    ...spansOf(text, slashHandle, 'handle', ([found]) => /^u/.test(found) || /\d/.test(found)),
    ...spansOf(text, joined, 'handle'),
    ...spansOf(text, dotted, 'handle', ([found]) => !forgottenSpace.test(found) && !/^(?:nhs\.net$|e\.g|i\.e|a\.m|p\.m|www\.)|\.(?:nhs|org|gov|nmc|rcn|uk|com|wales|scot)\b/i.test(found) && !/^\p{L}+\.\p{Lu}/u.test(found) && !/\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|mp4|txt|csv)$/i.test(found)),
    ...spansOf(text, called, 'handle', ({ groups }) => likeHandle(groups!.it!)),
    ...spansOf(text, following, 'handle', ({ groups }) => likeHandle(groups!.it!)),
    ...spansOf(text, userOn, 'handle', ({ groups }) => !/^(?:covid|news|band|type|ward|bed|bay|grade|level|year|part|hba1c|fio2|spo2)/i.test(groups!.it!)),
  ]
}

const phone = /(?<![\d.,£$€/-])(?:\(?(?:\+|00) ?44\)?[ .-]?(?:\(0\))?[ .-]?|\(?0(?=\d))(?:[\d()](?:[ .–-]?)){7,11}\d(?![\d%])/g
const foreign = /(?<![\d.,£$€/-])(?:\+|00)(?!44)\d{1,3}[ .-]?(?:\d[ .-]?){6,12}\d(?!\d)/g
const extension = /\b(?:ext|extn|extension|bleep(?: number| no\.?)?|bleeping|pager|dect)\.?\s*(?:number|no\.?|is|was|on)?\s*[:#]?\s*(?<it>x?\d{3,6})\b/dgi
const labelled = /\b(?:tel|telephone|phone|mobile|mob|landline|call(?:ed)?|ring|rang|text(?:ed)?|whatsapp)(?:\s+(?:number|no\.?|him|her|them|me|us|on|at|is|was|the))*\s*[.:#]?\s*(?<it>\d{3,5}[ -]?\d{3,4}(?:[ -]?\d{2,4})?)\b/dgi
// Freephone and national numbers are helplines: they lead to nobody.
const helpline = /^(?:\+?44|0)?(?:800|808|3\d\d|84[345]|87[0-3])/

/** Telephone numbers, extensions and bleeps; not those of helplines. */
export function findPhones(text: string): Span[] {
  return [
    ...spansOf(text, phone, 'phone', ([found]) => {
      const digits = found.replace(/\(0\)/, '').replace(/^\D*(?:00)? ?44/, '0').replace(/\D/g, '')
      return digits.length >= 10 && digits.length <= 11 && /^0[1-9]/.test(digits) && !helpline.test(digits)
    }),
    ...spansOf(text, foreign, 'phone'),
    ...spansOf(text, extension, 'phone', ({ groups }) => groups!.it !== '2222'),
    ...spansOf(text, labelled, 'phone', ({ groups }) => groups!.it!.replace(/\D/g, '').length >= 6 && !helpline.test(groups!.it!.replace(/\D/g, '')) && !/^116/.test(groups!.it!)),
  ]
}

const areas =
  'AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE'
const whole = new RegExp(`(?<![\\w-])(?:${areas})\\d[\\dA-Z]?[ \\u00a0]{0,2}\\d[ABD-HJLNP-UW-Z]{2}(?![\\w])`, 'gi')
const outward = new RegExp(`(?<![\\w.#@/-])(?<it>(?:${areas})(?:\\d{1,2}|\\d[A-HJKSTUW]))(?![\\w%]|[.:,/+-]\\d|-[A-Z])`, 'dg')
const clinical = /^(?:B(?:1|2|3|5|6|7|9|12)|E45|G[0-9]|L[1-5]|S[1-5]|FY[12]|CT[1-3]|ST[1-8]|N95|H[1-9]|M[1-5]|CA19|PE[1-3]|IV[1-9]?|E[1-6]|W[1-5]|N[1-9]|PR[1-9]|ME[1-3]|IM\d)$/
const placeBefore = /(?:\b(?:in|around|across|near|towards|over in|out in|patch(?: was| is)?|postcode(?: is| was| of)?|area(?: is| was| of)?|lives? in|lived in|from|to|round|covering|covers|covered|visits? (?:in|to)|address(?:es)? in|street in|flat in|house in|home in|of|through|between|and|out of|\p{Lu}\p{L}+,)\s+)$/u
const surePlace = /(?:\b(?:postcode|lives? in|lived in|patch|address|street|road|house in|flat in|estate)\b[^.]{0,20})$/i
const notPlace = /\b(?:spine|vertebra|vertebrae|disc|fracture|nerve|level|injury|lesion|motorway|exit|junction|bus|bed|ward|room|bay|para|gravida|vitamin|type|grade|form|section|band|standard|unit|stage|zone|gate|platform|table|figure|part|block|clinic|theatre)\s+(?:\w+\s+)?$/i

/** Postcodes: whole ones in any letters, and outward halves where the words before them speak of a place. */
export function findPostcodes(text: string): Span[] {
  return [
    ...spansOf(text, whole, 'postcode'),
    ...spansOf(text, outward, 'postcode', (match) => {
      const before = text.slice(Math.max(0, match.index - 40), match.index)
      if (notPlace.test(before)) return false
      if (clinical.test(match[0])) return surePlace.test(before) && !/\b(?:the)\s+$/i.test(before)
      return placeBefore.test(before) || /^[A-Z]{2}\d/.test(match[0]) || /^ (?:area|end|part|postcode|side|estate|patch|district|round)\b/.test(text.slice(match.index + match[0].length))
    }),
    ...spansOf(text, new RegExp(`\\b(?:in|around|from|near|to|of|over|covering|round) (?<it>(?!fy|ct|st|h|iv)(?:${areas.split('|').filter((area) => area.length === 2).join('|')})\\d{1,2})(?![\\w%]|[.:,/+-]\\d)`, 'dgi'), 'postcode', ({ groups }) => !clinical.test(groups!.it!.toUpperCase())),
    ...spansOf(text, new RegExp(`\\b(?:postcode|lives? in|lived in)\\s+(?:is |was )?(?<it>(?:${areas})\\d{1,2}[a-z]?)\\b`, 'dgi'), 'postcode'),
  ]
}
