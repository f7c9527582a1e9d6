import { sayFoot } from '#lib/cpd/record-words.ts'
import { bulletIndent, heightOf, paragraph, replacedNote, writeList, type PdfTools } from './flow.ts'
import { paragraphsOf, type Piece, type Written } from './pieces.ts'
import { measure, Sheet, styles } from './sheet.ts'

const headings = { 1: styles.title, 2: styles.heading, 3: styles.strong, 4: styles.strong } as const
const above = { 1: 0, 2: 15, 3: 9, 4: 7 } as const
const paragraphs = { name: styles.name, text: styles.body, strong: styles.strong, small: styles.small } as const
/** What must fit under a heading, so that it never stands alone at the foot of a page: two lines of text and the gap. */
const follows = 2 * styles.body.leading + 4

/**
 * A document of running text as a tagged PDF (PDF/UA-1), with a bookmark for each heading of the second level. Signs that the fonts have
 * not are shown in words, and a note at the end says so; see `printable`.
 */
export async function piecesPdf({ title, author, made, pieces }: Written, { fonts, PDFDocument }: PdfTools): Promise<Uint8Array> {
  const sheet = await Sheet.open(PDFDocument, fonts, { title, author, made }, JSON.stringify([author, pieces]))
  sheet.bar()
  for (const piece of pieces) writePiece(sheet, piece)
  if (sheet.replaced) {
    sheet.y += 12
    paragraph(sheet, `${replacedNote} The Word document keeps them as typed.`, styles.small)
  }
  return sheet.close(author ? `${title} · ${author}` : title, sayFoot(made))
}

function writePiece(sheet: Sheet, piece: Piece): void {
  if (piece.kind === 'page') return sheet.need(measure.height)
  if (piece.kind === 'heading') return writeHeading(sheet, piece)
  if (piece.kind === 'list') {
    const items = piece.items.map((item) => sheet.set(item, styles.body, measure.width - bulletIndent))
    if (items.length > 0) writeList(sheet, items, sheet.root)
    sheet.y += 3
    return
  }
  if (piece.kind === 'strong') sheet.y += 4
  for (const text of paragraphsOf(piece.text)) paragraph(sheet, text, paragraphs[piece.kind])
  if (piece.kind === 'name') sheet.y += 6
}

function writeHeading(sheet: Sheet, { level, text }: Extract<Piece, { kind: 'heading' }>): void {
  const set = sheet.set(text, headings[level], measure.width)
  sheet.need(above[level] + heightOf(set) + follows)
  sheet.y += above[level]
  sheet.write(sheet.tag(sheet.root, `H${level}`), set)
  if (level === 2) sheet.bookmark(text)
  sheet.y += 3
}
