import { AlignmentType, ShadingType, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx'
import { totalsOf } from '#lib/cpd/period.ts'
import { recordNotes, recordTitle, sayTotals } from '#lib/cpd/record-words.ts'
import { beyondTheLog, codeParts, sayDates } from '#lib/cpd/table.ts'
import type { Entry } from '#lib/record/rows.ts'
import type { Piece } from './pieces.ts'
import { wordPieces } from './pieces-word.ts'
import { landscapeWidth, line, typed, wordBytes } from './word.ts'

type Options = {
  /** What the learner typed, if anything. Never a Pin: nothing here asks for one. */
  name?: string
  /** The days of the three years that the record is for, if it is for some. */
  period?: { from: string; to: string }
  /** Now, as an ISO time. */
  made: string
}

/** A column of the log: its head, its share of the width, and what an entry has in it, a text or a number. */
type Column = { head: string; share: number; of: (entry: Entry, n: number) => string | number; total?: string | number }

/**
 * The CPD record as Word, on A4 on its side: a table with the columns of the NMC’s CPD log in its order (domain.md, 3.3), ready to be
 * copied into it, with the sum of the hours; and under it, for each entry, what the log has no column for.
 */
export function recordWord(entries: readonly Entry[], { name, period, made }: Options): Promise<ArrayBuffer> {
  const title = recordTitle(entries)
  const author = name?.trim() ?? ''
  const opening: Piece[] = [
    { kind: 'heading', level: 1, text: title },
    ...(author ? [{ kind: 'name', text: author } as const] : []),
    { kind: 'text', text: 'A record of continuing professional development (CPD), kept by the learner for revalidation.' },
    ...(period ? [{ kind: 'text', text: `For the period from ${sayDates(period)}.` } as const] : []),
    { kind: 'text', text: sayTotals(entries) },
  ]
  const closing: Piece[] = [{ kind: 'heading', level: 2, text: 'About this record' }, ...recordNotes(entries, made).map((text) => ({ kind: 'small', text }) as const)]
  const children = [...wordPieces(opening), ...(entries.length > 0 ? log(entries) : []), ...wordPieces(closing)]
  return wordBytes({ title, author, made, landscape: true, children })
}

function log(entries: readonly Entry[]): (Paragraph | Table)[] {
  return [...wordPieces([{ kind: 'heading', level: 2, text: 'CPD log' }]), table(entries), ...wordPieces(details(entries))]
}

function columns(entries: readonly Entry[]): Column[] {
  const { hours, participatoryHours } = totalsOf(entries)
  return [
    { head: 'Dates', share: 11, of: sayDates, total: 'Total' },
    { head: 'Method', share: 13, of: ({ method }) => method, total: `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}` },
    { head: 'Topic(s)', share: 32, of: ({ title, topic }, n) => `${n + 1}. ${title}\n${topic}` },
    { head: 'Link to Code', share: 22, of: (entry) => codeParts(entry).flatMap(({ theme, standards }) => [theme, ...standards]).join('\n') },
    ...(entries.some(({ proficiencies }) => proficiencies?.trim())
      ? [{ head: 'Link to standards of proficiency', share: 16, of: ({ proficiencies }: Entry) => proficiencies ?? '' }]
      : []),
    { head: 'Number of hours', share: 8, of: ({ hours }) => hours, total: hours },
    { head: 'Number of participatory hours', share: 11, of: ({ participatoryHours }) => participatoryHours, total: participatoryHours },
  ]
}

function table(entries: readonly Entry[]): Table {
  const all = columns(entries)
  const shares = all.reduce((sum, { share }) => sum + share, 0)
  const widths = all.map(({ share }) => Math.floor((landscapeWidth * share) / shares))
  const cell = (content: string | number, n: number, style: string, shading?: string) =>
    new TableCell({
      width: { size: widths[n]!, type: WidthType.DXA },
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(shading ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: shading } } : {}),
      children: paragraphsIn(content, style),
    })
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    tableLook: { firstRow: true, lastRow: true, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: all.map(({ head }, n) => cell(head, n, 'CellHead', 'EFE7DD')) }),
      ...entries.map((entry, row) => new TableRow({ children: all.map(({ of }, n) => cell(of(entry, row), n, 'Cell')) })),
      new TableRow({ cantSplit: true, children: all.map(({ total }, n) => cell(total ?? '', n, 'CellHead')) }),
    ],
  })
}

/** An empty text gives no paragraph: docx puts in the one without which Word calls the file damaged. */
function paragraphsIn(content: string | number, style: string): Paragraph[] {
  return typeof content === 'number' ? [line(String(content), { style, alignment: AlignmentType.RIGHT })] : typed(content, { style })
}

/** Under the log, entry by entry, what it has no column for. */
function details(entries: readonly Entry[]): Piece[] {
  return [
    { kind: 'heading', level: 2, text: 'What the log has no column for' },
    ...entries.flatMap((entry, n): Piece[] => [
      { kind: 'heading', level: 3, text: `${n + 1}. ${entry.title}` },
      ...beyondTheLog(entry).flatMap(({ label, blocks }): Piece[] => [
        { kind: 'heading', level: 4, text: label },
        ...blocks.map((block): Piece => (block.kind === 'list' ? block : { kind: block.kind === 'lead' ? 'strong' : 'text', text: block.text })),
      ]),
    ]),
  ]
}
