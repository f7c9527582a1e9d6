import type { Span } from './kinds.ts'
import { spansOf } from './spans.ts'

const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const day = '(?:0?[1-9]|[12]\\d|3[01])'
const weekday = '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\\b\\.?'
/** “first” to “thirty-first”, as alternatives of a pattern. */
export const ordinalWord =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)'
const ordinal = `(?:${day}(?:st|nd|rd|th))`
const year = "(?:,?\\s*(?:(?:19|20)\\d{2}|['’]\\d{2}))"

const written = [
  `\\b${day}(?:st|nd|rd|th)?(?:\\s*(?:-|–|—|/|&|to|and|or)\\s*${day}(?:st|nd|rd|th)?)?\\s+(?:of\\s+)?${month}(?!\\s*\\d{2}:)${year}?(?!\\w)`,
  `\\b${month}\\s+(?:the\\s+)?${day}(?:st|nd|rd|th)?(?![\\d:.%]|\\s*(?:%|mg|ml|mcg|g\\b|kg|people|nurses|patients|students|staff|of us|shifts|hours|weeks|days|new))${year}?(?!\\w)`,
  `\\b(?:the\\s+)?${ordinalWord}\\s+(?:of\\s+)?${month}${year}?`,
  // “12th, 13th and 14th of May”
  `\\b${ordinal}(?:,? (?:(?:and|to|or|&) )?(?:the )?${ordinal}){1,6} (?:of )?${month}${year}?`,
  // “4th of the 7th 1951”, “12Mar24”
  `\\b(?:the )?(?:${ordinal}|${ordinalWord}) of the (?:${ordinal}|${ordinalWord})(?:,? (?:(?:19|20)\\d{2}|['’]?\\d{2})\\b|(?=[,.;]))`,
  `(?<!\\w)${day}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:19|20)?\\d{2}(?!\\w)`,
  `\\b${month}\\s+the\\s+${ordinalWord}\\b`,
  `\\b(?:last |this |next |on )?${weekday},?\\s+(?:the\\s+)?(?:${ordinal}|${ordinalWord})(?!\\s+(?:\\w+ )?(?:shift|time|night|visit|week|year|patient|baby|attempt|day|dose|call|floor))(?:\\s+(?:of\\s+)?${month})?${year}?(?!\\w)`,
  `\\b${weekday},?\\s+(?:${day}[/-](?:0?[1-9]|1[0-2])|(?:0[1-9]|[12]\\d|3[01])\\.(?:0[1-9]|1[0-2]))\\b`,
]
const numeric = [
  /(?<![\d./:£$-])(?:0?[1-9]|[12]\d|3[01])([/.\- ])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}(?![\d/]|[.-]\d)/g,
  /(?<![\d./:£$-])(?:0?[1-9]|[12]\d|3[01])[/.-](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[/.-](?:19|20)?\d{2}\b/gi,
  /(?<![\d./:£$-])(?:19|20)\d{2}([/.-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![\d./:£$-])(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])\/(?:19|20)?\d{2}(?!\d)/g,
]
const dateBefore = "\\b(?:d\\.?o\\.?b\\.?|date of birth|born(?: on)?|dated|admitted(?: on)?|discharged(?: on)?|died(?: on)?|seen(?: on)?|edd|lmp|due(?: on)?|on|until|since|by|from|date)\\s*:?\\s*(?:the\\s+)?"
const short = new RegExp(`${dateBefore}(?<it>${day}[/.](?:0?[1-9]|1[0-2]))(?![\\d/.%:]|\\.\\d|\\s*(?:pain|on the|mg|ml|am|pm|kg|in pain|stars?|people|of|scale|and|score))`, 'dgi')
const born = new RegExp(`\\b(?:d\\.?o\\.?b\\.?|date of birth|born)\\b[:\\s]*(?:on |in )?(?<it>(?:\\d{6}|\\d{8}|(?:19|20)\\d{2}))\\b`, 'dgi')
const romanMonth = /(?<![\w.])\d{1,2}([./ -])(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})\1(?:19|20)?\d{2}(?!\w)/gi
// A line or a sentence that begins with its day, as in a diary: “22/8, one HCA down”, “22nd: quiet”. Small fractions and marks out of ten are none.
const diary = [
  /(?:^|[.!?\n;] ?|[.!?;]\s+)(?<it>(?!(?:1\/[2-8]|2\/3|3\/4|\d\/10)\b)(?:0?[1-9]|[12]\d|3[01])[/](?:0?[1-9]|1[0-2]))(?=[,:;]| [–—-] | (?:nights?|earl(?:y|ies)|lates?|long day|days?|shift|again|and (?:I|we|again))\b)/dg,
  /(?:^|[.!?\n;,] ?)(?<it>(?:the )?(?:[4-9]|[12]\d|3[01])(?:st|nd|rd|th))(?=:| [–—-] |, (?:nights?|early|late|long day|again|short)|,? (?:I|we|she|he|they|nights|again) )/dgi,
]
/** “the funeral was the 17th”, “into the 9th”: only late days, since “this was the 4th” is a count. */
const lateDay = /\b(?:was|is|were|be|into|to|till|between|and|with|it['’]s|moved to|set for|booked for|due|again on) (?<it>the (?:1\d|2\d|3[01])(?:st|nd|rd|th)|the [4-9]th(?= (?:into|and|to) |[.,;!?]? *$))(?=[.,;:!?)]|$| (?:into|and then|and (?:I|we|she|he|they)|when|but|because|of (?:the|this|last) month)\b)(?! century)/dgi

const lone = new RegExp(
  `\\b(?:on|until|since|by|from|for|before|after|dated|due|night of|morning of|evening of|afternoon of|early hours of|small hours of|hours of|week of|weekend of|shift of|shift on|nights of|events of)\\s+(?<it>the\\s+(?:${ordinal}|${ordinalWord})(?:\\s+of\\s+(?:the|this|last)\\s+month)?)(?=\\s*(?:[.,;:!?)’”"]|$|(?:when|and|she|he|they|it|i\\b|we|at|in the|with|her|his|before|after|because|as\\b|my|the|during|for|so|but|into|to the|till|until|that|a\\b|of (?:the|this|last) month|mrs?|dr)\\b))(?!\\s*(?:and|or)\\s+(?:${ordinal}|${ordinalWord})\\s+\\w)`,
  'dgi',
)
const feasts = '(?:christmas (?:day|eve)|boxing day|new year[’\']?s[’\']? (?:day|eve)|hogmanay|good friday|easter (?:sunday|monday|saturday)|valentine[’\']?s day|hallowe[’\']?en|bonfire night|guy fawkes night|st (?:david|patrick|andrew|george)[’\']?s day|burns night|mother[’\']?s day|father[’\']?s day|mothering sunday|pancake day|shrove tuesday|ash wednesday|palm sunday|remembrance (?:day|sunday)|may day|twelfth night|midsummer[’\']?s (?:day|eve)|nye|eid(?: al-?(?:fitr|adha))?|diwali|st stephen[’\']?s day|st david[’\']?s|st nicholas[’\']? day|st john[’\']?s (?:day|eve)|all (?:saints|souls)[’\']? day|lammas|candlemas(?: day)?|michaelmas(?: day)?|whit (?:sunday|monday)|whitsun|pentecost|ascension day|maundy thursday|holy thursday|holy saturday|epiphany|trafalgar day|may bank holiday|august bank holiday|easter bank holiday|armistice day|ve day|d-day|midwinter[’\']?s (?:day|night)|midsummer(?:[’\']s)?(?: night)?|chinese new year|lunar new year|yom kippur|rosh hashanah|passover|hanukkah|vaisakhi|holi|st dwynwen[’\']?s day|independence day|leap day|april fool[’\']?s(?: day)?|the longest day|the shortest day|xmas (?:day|eve)|christmas morning|christmas night)'
const feast = new RegExp(`(?:(?<=\\b(?:on|born|died|that|last|this|until|since|of|at) )${feasts}\\b${year}?|\\b${feasts}${year}|(?<=(?:^|[.!?] |\\b(?:was|is|came|until|before|after|since|late|early|morning of|night of|day (?:before|after)|falls on|fell on) ))(?<!(?:every|each|before|after) )${feasts}(?=,? (?:\\d|at \\d|nights?|when|and (?:i|we|she|he|they|the)|with (?:two|no)|just|of all)|, (?:i|we|she|he|they|in|on|the|of|short|just|long)|:)|\\b(?:christmas|boxing|new year[’']?s) (?:day|eve)(?=,? (?:when|at|\\d|she|he|they|in (?:bay|bed|ward))))`, 'gi')

/** Exact days in figures and in words. A month with its year, a weekday alone, a season and a time of day point to nobody. */
export function findDates(text: string): Span[] {
  return [
    ...written.flatMap((pattern) => spansOf(text, new RegExp(pattern, 'gi'), 'date', ([found]) => !/^\d+ mar\b|^may \d{1,2}$/i.test(found) || /^(?:\d+ (?:Mar|MAR)|May \d+)/.test(found))),
    ...numeric.flatMap((pattern) => spansOf(text, pattern, 'date', ({ 0: found, index }) => !/^\d+[ .]\d+[ .]\d\d$/.test(found) || /^\d\d([ .])\d\d\1\d\d$/.test(found) || (found.includes('.') && /\b(?:on|dated|dob|born|since|until|by|from|of|date|admitted|died)[: ]*$/i.test(text.slice(Math.max(0, index - 12), index))))),
    ...spansOf(text, short, 'date', ({ groups }) => !/^(?:24\/7|10\/10|9\/10|1\/2|1\/3|1\/4|2\/3|3\/4)$/.test(groups!.it!) && !groups!.it!.includes('.')),
    ...spansOf(text, born, 'date'),
    ...spansOf(text, lone, 'date'),
    ...[romanMonth, lateDay, ...diary].flatMap((pattern) => spansOf(text, pattern, 'date')),
    ...spansOf(text, feast, 'date'),
  ]
}
