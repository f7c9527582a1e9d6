import { article, articleDocument } from './article.ts'
import { code2018 } from './code-2018.ts'
import { guidance, guidanceDocument } from './guidance.ts'
import { numberOf } from './label.ts'
import type { Fate, Standard, Statement, ThemeId } from './types.ts'

/** A standard (`'5'`) or sub-paragraph (`'20.10'`) of the Code. */
export type StandardId = keyof typeof code2018.standards
/** A statement of the guidance (`'G-47'`) or of the article (`'J-24'`). */
export type StatementId = keyof typeof guidance | keyof typeof article
/** Whatever may be cited. */
export type CitationId = StandardId | StatementId

export type SourceDocument = typeof guidanceDocument | typeof articleDocument

/** What the window of a citation chip shows. `text` has no outer quotation marks; set them where `quoted`. */
export type Citation = { id: CitationId; short: string; text: string; quoted: boolean; from: string }

/** Which paragraph of the Code each quotation in the guidance is from, as the guidance prints it. */
export const quotedStandards = {
  'G-21': '20.10',
  'G-43': '1.1',
  'G-47': '5',
  'G-55': '6',
  'G-60': '8.2',
  'G-63': '16',
  'G-66': '20.6',
  'G-70': '21.3',
} as const satisfies Partial<Record<StatementId, StandardId>>

/** The guidance statements that quote the Code word for word: what `<Quote of>` may print. */
export type QuotationId = keyof typeof quotedStandards

/** Whether `x` is a paragraph of the Code that we hold. Exact: `'5'` is, `'05'`, `'5.'` and `'5.10'` are not. */
export function isStandardId(x: string): x is StandardId {
  return Object.hasOwn(code2018.standards, x)
}

/** Whether `x` is a statement of the guidance or the article. Exact: `'G-07'` is, `'G-7'` and `'g-07'` are not. */
export function isStatementId(x: string): x is StatementId {
  return isGuidanceId(x) || Object.hasOwn(article, x)
}

/** Whether `x` is one of the eight statements that quote the Code. */
export function isQuotationId(x: string): x is QuotationId {
  return Object.hasOwn(quotedStandards, x)
}

/** The statement with this id, and the document it stands in. */
export function statement(id: StatementId): Statement & { id: StatementId; document: SourceDocument } {
  return isGuidanceId(id)
    ? { id, document: guidanceDocument, ...guidance[id] }
    : { id, document: articleDocument, ...article[id] }
}

/** The standard or sub-paragraph of the Code with this id. */
export function standard(id: StandardId): Standard & { id: StandardId } {
  return { id, ...code2018.standards[id] }
}

/** The theme of the Code under which a paragraph stands. */
export function themeOf(id: StandardId): ThemeId {
  return code2018.standards[id].theme
}

/**
 * What a chip's window shows for an id of any source. `from` attributes the words: a quotation of the Code printed in the
 * guidance to the Code by way of the guidance, and the article to the year it speaks about.
 */
export function citation(id: CitationId): Citation {
  if (isStandardId(id)) {
    const { short, text, wording } = standard(id)
    return { id, short, text, quoted: wording === 'quotation', from: `The Code, paragraph ${id}` }
  }
  const { short, text, quotation } = statement(id)
  return { id, short, text, quoted: quotation === true, from: attribution(id) }
}

/** The day from which a point holds no more, if a later edition withdrew it. */
export function withdrawnOn(id: CitationId): string | undefined {
  const { withdrawn }: Fate = isStandardId(id) ? standard(id) : statement(id)
  return withdrawn
}

/** Every paragraph of the Code that we hold, in the order of the Code. */
export function allStandards(): StandardId[] {
  // JavaScript lists whole-number keys before all others, so the order of the file is not the order of the keys.
  return Object.keys(code2018.standards).filter(isStandardId).sort(compareCitations)
}

/** Every statement, the guidance before the article, each in the order of its document. */
export function allStatements(): StatementId[] {
  return [...Object.keys(guidance), ...Object.keys(article)].filter(isStatementId).sort(compareCitations)
}

/** The statements that a check or a choice must practise: all but context. In source order. */
export function practisable(): StatementId[] {
  return allStatements().filter((id) => statement(id).kind !== 'context')
}

/** Sorts ids in source order: the Code by number (5 before 5.1, 5.2 before 5.10), then the guidance, then the article. */
export function compareCitations(a: CitationId, b: CitationId): number {
  return place(a) - place(b)
}

/**
 * Reads a list of ids as an author writes it: parted by whitespace, commas or both.
 * @returns `ids` each once, in source order; `unknown` each once, in the order written. Nothing is thrown.
 */
export function splitCitations(text: string): { ids: CitationId[]; unknown: string[] } {
  const words = [...new Set(text.split(/[\s,]+/).filter((word) => word !== ''))]
  return {
    ids: words.filter(isCitationId).sort(compareCitations),
    unknown: words.filter((word) => !isCitationId(word)),
  }
}

function isCitationId(x: string): x is CitationId {
  return isStandardId(x) || isStatementId(x)
}

function isGuidanceId(x: string): x is keyof typeof guidance {
  return Object.hasOwn(guidance, x)
}

function attribution(id: StatementId): string {
  if (isQuotationId(id)) return `The Code, paragraph ${quotedStandards[id]}, as quoted in the guidance`
  if (isGuidanceId(id)) return `${guidanceDocument.title}, point ${numberOf(id)}`
  return `The Guardian, ${articleDocument.published} (about that year’s advice), point ${numberOf(id)}`
}

/** One number per id: paragraphs of the Code below 10,000, the guidance from there, the article from 20,000. */
function place(id: CitationId): number {
  if (isStandardId(id)) {
    const [whole, part = '0'] = id.split('.')
    return Number(whole) * 100 + Number(part)
  }
  return (isGuidanceId(id) ? 10_000 : 20_000) + numberOf(id)
}
