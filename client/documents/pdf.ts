import type PDFDocument from 'pdfkit'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import { sayHours } from '#lib/cpd/entry.ts'
import { sayDates, sayEdition, sixElements, type Block, type Element } from '#lib/cpd/table.ts'
import type { Entry } from '#lib/record/rows.ts'
import { measure, Sheet, styles, type Fonts, type Setting } from './sheet.ts'

export type { Fonts } from './sheet.ts'

const title = 'CPD record: using social media responsibly'
const column = { label: 112, gap: 16, pad: 5 }
const valueX = measure.left + column.label + column.gap
const valueWidth = measure.width - column.label - column.gap
const bulletIndent = 11
const below = 7

type Options = {
  /** What the learner typed, if anything. Never a Pin: nothing here asks for one. */
  name?: string
  /** Now, as an ISO time. */
  made: string
  fonts: Fonts
  /** `pdfkit`, handed in so that only whoever makes a PDF loads it. */
  PDFDocument: typeof PDFDocument
}

/**
 * The CPD record as a document to hand to a confirmer: tagged (PDF/UA-1), each entry a table of the six elements that the NMC asks for.
 * Signs that the fonts have not are shown in words, and a note at the end says so; see `printable`.
 */
export async function entriesPdf(entries: readonly Entry[], { name, made, fonts, PDFDocument }: Options): Promise<Uint8Array> {
  const learner = name?.trim() ?? ''
  // pdfkit writes the metadata as XML without escaping it.
  const author = learner.replace(/[<>&\p{Cc}]+/gu, ' ')
  const sheet = await Sheet.open(PDFDocument, fonts, { title, author, made }, JSON.stringify([learner, entries]))
  writeOpening(sheet, entries, learner)
  for (const [n, entry] of entries.entries()) {
    // Hundreds of entries take seconds: let the page breathe between some of them.
    if (n % 10 === 9) await new Promise((resolve) => setTimeout(resolve))
    writeEntry(sheet, entry, n, entries.length)
  }
  writeClosing(sheet, entries, made)
  return sheet.close(learner ? `${title} · ${learner}` : title, `Made on ${sayDay(ukDay(made))} · Not accredited or endorsed by the NMC`)
}

function writeOpening(sheet: Sheet, entries: readonly Entry[], name: string): void {
  sheet.bar()
  sheet.write(sheet.tag(sheet.root, 'H1'), sheet.set(title, styles.title, measure.width))
  if (name) {
    sheet.y += 2
    paragraph(sheet, name, styles.name)
  }
  paragraph(sheet, 'A record of continuing professional development (CPD), kept by the learner for revalidation.', styles.body)
  if (entries.length !== 1) paragraph(sheet, sayTotals(entries), styles.body)
}

/** “3 entries, 2 July 2026 to 22 November 2026. 2.25 hours claimed in all, of which 0 participatory.” */
function sayTotals(entries: readonly Entry[]): string {
  if (entries.length === 0) return 'There is no entry in this record yet.'
  const days = entries.flatMap(({ from, to }) => [from, to]).sort()
  const sum = (of: (entry: Entry) => number) => Math.round(entries.reduce((total, entry) => total + of(entry), 0) * 100) / 100
  const hours = `${sayHours(sum(({ hours }) => hours))} claimed in all, of which ${sum(({ participatoryHours }) => participatoryHours)} participatory.`
  return `${entries.length} entries, ${sayDates({ from: days[0]!, to: days.at(-1)! })}. ${hours}`
}

function writeEntry(sheet: Sheet, entry: Entry, n: number, of: number): void {
  const heading = of > 1 ? `${n + 1}. ${entry.title}` : entry.title
  const head = sheet.set(heading, styles.heading, measure.width)
  const rows = sixElements(entry).map((element) => setRow(sheet, element))
  const above = 15
  const height = above + heightOf(head) + below + rows.reduce((sum, row) => sum + row.height, 0)
  // The first follows the title. A later one begins a new page rather than being broken, or when little of it would fit.
  if (n > 0) sheet.need(height <= measure.height ? height : measure.height / 3)
  sheet.y += above
  sheet.write(sheet.tag(sheet.root, 'H2'), head)
  if (of > 1) sheet.bookmark(heading)
  sheet.y += below
  const table = sheet.tag(sheet.root, 'Table')
  for (const row of rows) writeRow(sheet, row, table)
  sheet.rule()
  table.end()
}

type SetBlock = { kind: 'text' | 'lead'; set: Setting } | { kind: 'list'; items: Setting[] }
type Row = { label: Setting; blocks: SetBlock[]; height: number }

function setRow(sheet: Sheet, { label, blocks }: Element): Row {
  const set = { label: sheet.set(label, styles.strong, column.label), blocks: blocks.flatMap((block) => setBlocks(sheet, block)) }
  return { ...set, height: 2 * column.pad + Math.max(heightOf(set.label), heightOfBlocks(set.blocks)) }
}

/** A text of several paragraphs becomes as many blocks; empty lines between them are the gap between blocks. */
function setBlocks(sheet: Sheet, block: Block): SetBlock[] {
  if (block.kind === 'list') return [{ kind: 'list', items: block.items.map((item) => sheet.set(item, styles.body, valueWidth - bulletIndent)) }]
  const paragraphs = block.text.split(/[\n\r\u2028\u2029]+/).filter((text) => text.trim() !== '')
  return paragraphs.map((text) => ({ kind: block.kind, set: sheet.set(text, block.kind === 'lead' ? styles.strong : styles.body, valueWidth) }))
}

function writeRow(sheet: Sheet, { label, blocks, height }: Row, table: PDFKit.PDFStructureElement): void {
  // A row of up to half a page stays whole; a longer one begins with a label that is not torn from it.
  sheet.need(height <= measure.height / 2 ? height : heightOf(label) + 2 * column.pad)
  sheet.rule()
  const row = sheet.tag(table, 'TR')
  const top = sheet.y + column.pad
  const page = sheet.page
  sheet.y = top
  sheet.write(sheet.tag(row, 'TH', { scope: 'Row' }), label)
  const labelEnd = sheet.y
  sheet.y = top
  const cell = sheet.tag(row, 'TD')
  for (const [n, block] of blocks.entries()) {
    if (n > 0) sheet.y += gapBefore(block)
    writeBlock(sheet, block, cell)
  }
  sheet.y = column.pad + (sheet.page === page ? Math.max(sheet.y, labelEnd) : sheet.y)
}

function writeBlock(sheet: Sheet, block: SetBlock, cell: PDFKit.PDFStructureElement): void {
  if (block.kind !== 'list') return sheet.write(sheet.tag(cell, 'P'), block.set, valueX)
  const list = sheet.tag(cell, 'L')
  for (const item of block.items) {
    sheet.need(item.style.leading)
    const entry = sheet.tag(list, 'LI')
    sheet.bullet(sheet.tag(entry, 'Lbl'), valueX, item.style)
    sheet.write(sheet.tag(entry, 'LBody'), item, valueX + bulletIndent)
  }
}

function gapBefore(block: SetBlock): number {
  return block.kind === 'lead' ? 6 : 3
}

function heightOf({ lines, style }: Setting): number {
  return lines.length * style.leading
}

function heightOfBlocks(blocks: readonly SetBlock[]): number {
  return blocks.reduce(
    (sum, block, n) => sum + (n > 0 ? gapBefore(block) : 0) + (block.kind === 'list' ? block.items : [block.set]).reduce((inner, set) => inner + heightOf(set), 0),
    0,
  )
}

function writeClosing(sheet: Sheet, entries: readonly Entry[], made: string): void {
  const editions = [...new Set(entries.map(({ edition }) => edition))].map(sayEdition)
  const notes = [
    ...(editions.length > 0
      ? [`This record follows ${editions.join(' and ')}. The words beside a number are the course’s own; the Code’s text is the one to go by.`]
      : []),
    ...(entries.some(({ parts }) => parts.length > 0) ? ['Active minutes are those in which the course was open, in view and in use.'] : []),
    `Before You Post, ${sayDay(ukDay(made))}. Made on the learner’s own device. Hours are the learner’s claim. Not accredited or endorsed by the NMC.`,
    ...(sheet.replaced
      ? ['Some signs that were typed cannot be printed here. They stand in words in square brackets, such as [emoji], or as the letter without its mark. The record’s CSV and JSON downloads keep them as typed.']
      : []),
  ]
  const head = sheet.set('About this record', styles.strong, measure.width)
  const sets = notes.map((note) => sheet.set(note, styles.small, measure.width))
  sheet.need(14 + heightOf(head) + sets.reduce((sum, set) => sum + heightOf(set) + 2, 0))
  sheet.y += 14
  sheet.write(sheet.tag(sheet.root, 'H2'), head)
  for (const set of sets) {
    sheet.y += 2
    sheet.write(sheet.tag(sheet.root, 'P'), set)
  }
}

function paragraph(sheet: Sheet, text: string, style: (typeof styles)[keyof typeof styles]): void {
  sheet.write(sheet.tag(sheet.root, 'P'), sheet.set(text, style, measure.width))
  sheet.y += 3
}
