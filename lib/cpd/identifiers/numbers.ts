import type { Span } from './kinds.ts'
import { spansOf } from './spans.ts'

/**
 * Whether ten digits are an NHS number: the digits weighted 10 to 2, their sum modulo 11 taken from 11, is the tenth digit
 * (11 counts as 0; 10 is never issued). Source: NHS Data Dictionary, NHS NUMBER.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false
  const sum = [...digits.slice(0, 9)].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0)
  const check = (11 - (sum % 11)) % 11
  return check === Number(digits[9])
}

const tenDigits = /(?<![\d+£$€.,/]|\d[ -])\d{3}([ \u00a0.–-]?)\d{3}\1\d{4}(?![\d%]|[.,]\d)/g
// People write it down in whatever groups the line leaves room for: only the check digit tells it from another number.
const anyTenDigits = /(?<![\d+£$€.,/-]|\d )\d(?:[ \u00a0./–-]?\d){9}(?![\d%]|[.,/-]\d)/g
const nhsLabel = /(nhs|n\.h\.s\.?|chi|h ?& ?c|hcn)\s*(number|num|no|nr|#|id)?\s*[.:,;#=(–-]?\s*(is|was|of)?\s*[“‘"']?$/i
const looseNhs = /\b(?:nhs|n\.h\.s\.?|chi|h ?& ?c)\s*(?:number|num|no|nr|id|#)\.?\s*(?:is|was|ends?(?: in)?|ending(?: in)?|starts?(?: with)?|starting(?: with)?|began|beginning)?\s*[:,;#=–-]?\s*[“‘"']?(?<it>\d[\d –-]{2,13}\d)\b/dgi

// The number before its label (“5919, the end of her NHS number”), its last digits, and ten digits in any groups that stand near the label.
const nhsAround = [
  /\b(?<it>\d[\d -]{2,12}\d)\b,? (?:(?:was|is|being|as|which (?:was|is)) )?(?:(?:the|her|his|their|my) )?(?:(?:last|first|end|start|beginning|middle) (?:\w+ )?(?:digits )?of )?(?:the|her|his|their|my) (?:nhs|chi|n\.h\.s\.?|h ?& ?c) (?:number|no|num)\b/dgi,
  /\b(?:last|first) (?:three|four|five|six|\d)(?: digits| numbers| figures)? of (?:the|her|his|their|my|a|an|\p{L}+['’]s) (?:nhs|chi|h ?& ?c) (?:number|no|num)\.?(?: is| was| are| were)?[,:–-]? ?(?<it>\d{3,6})\b/dgiu,
  /\b(?:nhs|chi|n\.h\.s\.?|h ?& ?c)\b[^.!?\d]{0,24}(?<it>\d(?:[ .-]?\d){9})(?!\d)/dgi,
]

/** NHS numbers: those that pass the check, and whatever is called one. */
export function findNhsNumbers(text: string): Span[] {
  const checked = spansOf(text, tenDigits, 'nhs-number', (match) => isNhsNumber(match[0].replace(/\D/g, '')) || nhsLabel.test(text.slice(Math.max(0, match.index - 30), match.index)))
  const grouped = spansOf(text, anyTenDigits, 'nhs-number', (match) => isNhsNumber(match[0].replace(/\D/g, '')))
  return [...checked, ...grouped, ...spansOf(text, looseNhs, 'nhs-number'), ...nhsAround.flatMap((pattern) => spansOf(text, pattern, 'nhs-number'))]
}

const label =
  /\b(?:hosp(?:ital)?|unit|pt|patient|case ?note|case|record|records|medical record|mrn|mr|rxr|crn|pas|datix|incident|inc|complaint|claim|job|staff|employee|payroll|assignment|student|candidate|ni|nino|national insurance|passport|licence|badge|policy|account|lab|lab(?:oratory)? sample|sample|specimen|accession|wristband|registration|reg|register|nmc|nmc pin|pin|referral|referrals?|ref|reference|crime|cad|call ?sign|study|trial|participant|booking|file|folder|emis|systmone|system ?one|rio|paris|epic|swift|k|identity|id|barcode|smart ?card|uhpn|pmi|district|hospital id|patient id|sort code|bank|invoice)\s*(?:(?:number|num|no|nr|id|ref|reference|code|card|#)\.?\s*){0,2}(?:is|was|of|ending(?: in)?|called)?\s*[:,;#=–-]?\s*[“‘"'(]?(?<it>(?:[A-Z]{2,5}[ -])?[A-Za-z]{0,4}[/-]?\d[\dA-Za-z]*(?:[ /-]?[\dA-Za-z]*\d[\dA-Za-z]*){0,3})\b/dgi
const bare = [
  /(?<![\w£$€#.,])\d{2}[A-La-l]\d{4}[A-Za-z](?!\w)/g, // a Pin of the register
  /(?<![\w£$€.,])[A-Za-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-Da-d](?!\w)/g, // National Insurance
  /(?<![\w£$€#@.,/-])[A-Z]{1,4}[-/]?\d{5,10}[A-Z]?(?!\w)/g,
  /(?<![\w£$€#@.,/-])[A-Z]{2,6}[-/]\d{2,4}[-/]\d{2,8}(?!\w)/g,
  // 2023/COR/0588, W/23/10456
  /(?<![\w£$€#@.,/-])(?=[A-Z\d/-]*[A-Z])(?=(?:[A-Z/-]*\d){4})[A-Z\d]{1,8}(?:[/-][A-Z\d]{1,8})*\/[A-Z\d]{1,8}(?:[/-][A-Z\d]{1,8})*(?![\w/]|-\w)/g,
  /(?<![\w£$€#@.,/-])[A-Z]{2}\d{2} [A-Z]{3}(?!\w)/g, // a car’s number plate
  /(?<![\w£$€#@.,/:+-]|\d )\d{6,9}(?![\d%]|[.,:]\d| ?(?:people|followers|views|likes|shares|nurses|patients|pounds|times|members|users|steps|registrants|midwives|deaths|cases|units|times|mg|ml|mcg|iu))/g,
]
const productBefore = /\b(batch|lot|serial|model|version|expiry|gtin|isbn|doi|pmid|barcode of the product|page|figure|£)\s*(number|no\.?)?\s*[:#]?\s*$/i
const notRecords = /^(?:19|20)\d{2}$|^\d{1,2}$/

/** Numbers of records, incidents, staff, registers: known by their label or by their shape. */
export function findRecordNumbers(text: string): Span[] {
  const labelled = spansOf(text, label, 'record-number', (match) => {
    const digits = match.groups!.it!.replace(/\D/g, '')
    if (notRecords.test(match.groups!.it!) || /^(?:of|in|on|at|to|the|and|for|from|since|dated|was|is|by) /i.test(match.groups!.it!) || digits.length < 4) return false
    if (/^(pt|patient|case|job|unit|study|staff|student|bank|register|district|sample|file|k|mr|inc|id|reg)\s*\d/i.test(match[0]) && digits.length < 5) return false
    return true
  })
  const shaped = bare.flatMap((pattern) => spansOf(text, pattern, 'record-number', (match) => !productBefore.test(text.slice(Math.max(0, match.index - 30), match.index))))
  const failed = spansOf(text, tenDigits, 'record-number', (match) => !/^0/.test(match[0]) && !isNhsNumber(match[0].replace(/\D/g, '')))
  return [...labelled, ...shaped, ...failed]
}
