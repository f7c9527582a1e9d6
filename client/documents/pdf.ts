import { recordNotes, recordTitle, sayFoot, sayTotals } from '#lib/cpd/record-words.ts'
import { sayDates, sixElements, type Block, type Element } from '#lib/cpd/table.ts'
import type { Entry } from '#lib/record/rows.ts'
import { bulletIndent, heightOf, paragraph, replacedNote, writeList, type PdfTools } from './flow.ts'
import { paragraphsOf } from './pieces.ts'
import { measure, Sheet, styles, type Setting } from './sheet.ts'

const column = { label: 112, gap: 16, pad: 5 }
const valueX = measure.left + column.label + column.gap
const valueWidth = measure.width - column.label - column.gap
const below = 7

type Options = PdfTools & {
  /** What the learner typed, if anything. Never a Pin: nothing here asks for one. */
  name?: string
  /** The days of the three years that the record is for, if it is for some. */
  period?: { from: string; to: string }
  /** Now, as an ISO time. */
  made: string
}

/**
 * The CPD record as a document to hand to a confirmer: tagged (PDF/UA-1), each entry a table of the six elements that the NMC asks for.
 * Signs that the fonts have not are shown in words, and a note at the end says so; see `printable`.
 */
export async function entriesPdf(entries: readonly Entry[], { name, period, made, fonts, PDFDocument }: Options): Promise<Uint8Array> {
  const learner = name?.trim() ?? ''
  const title = recordTitle(entries)
  const sheet = await Sheet.open(PDFDocument, fonts, { title, author: learner, made }, JSON.stringify([learner, entries]))
  writeOpening(sheet, entries, learner, period)
  for (const [n, entry] of entries.entries()) {
    // Hundreds of entries take seconds: let the page breathe between some of them.
    if (n % 10 === 9) await new Promise((resolve) => setTimeout(resolve))
    writeEntry(sheet, entry, n, entries.length)
  }
  writeClosing(sheet, entries, made)
  return sheet.close(learner ? `${title} · ${learner}` : title, sayFoot(made))
}

function writeOpening(sheet: Sheet, entries: readonly Entry[], name: string, period: Options['period']): void {
  sheet.bar()
  sheet.write(sheet.tag(sheet.root, 'H1'), sheet.set(recordTitle(entries), styles.title, measure.width))
  if (name) {
    sheet.y += 2
    paragraph(sheet, name, styles.name)
  }
  paragraph(sheet, 'A record of continuing professional development (CPD), kept by the learner for revalidation.', styles.body)
  if (period) paragraph(sheet, `For the period from ${sayDates(period)}.`, styles.body)
  if (entries.length !== 1) paragraph(sheet, sayTotals(entries), styles.body)
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
  return paragraphsOf(block.text).map((text) => ({ kind: block.kind, set: sheet.set(text, block.kind === 'lead' ? styles.strong : styles.body, valueWidth) }))
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
  writeList(sheet, block.items, cell, valueX)
}

function gapBefore(block: SetBlock): number {
  return block.kind === 'lead' ? 6 : 3
}

function heightOfBlocks(blocks: readonly SetBlock[]): number {
  return blocks.reduce(
    (sum, block, n) => sum + (n > 0 ? gapBefore(block) : 0) + (block.kind === 'list' ? block.items : [block.set]).reduce((inner, set) => inner + heightOf(set), 0),
    0,
  )
}

function writeClosing(sheet: Sheet, entries: readonly Entry[], made: string): void {
  const notes = [...recordNotes(entries, made), ...(sheet.replaced ? [`${replacedNote} The record’s Word, CSV and JSON downloads keep them as typed.`] : [])]
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
