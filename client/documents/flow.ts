import type PDFDocument from 'pdfkit'
import { measure, styles, type Fonts, type Setting, type Sheet, type Style } from './sheet.ts'

/** What every PDF is made with, handed in so that only whoever makes one loads it. */
export type PdfTools = { fonts: Fonts; PDFDocument: typeof PDFDocument }

/** How far the words of a list stand to the right of their dot, in points. */
export const bulletIndent = 11

export const replacedNote =
  'Some signs that were typed cannot be printed here. They stand in words in square brackets, such as [emoji], or as the letter without its mark.'

/** The height of set lines in points. */
export function heightOf({ lines, style }: Setting): number {
  return lines.length * style.leading
}

/** One paragraph across the page, with a little room after it. */
export function paragraph(sheet: Sheet, text: string, style: Style = styles.body): void {
  sheet.write(sheet.tag(sheet.root, 'P'), sheet.set(text, style, measure.width))
  sheet.y += 3
}

/** A tagged list under `parent`, each item after a dot. */
export function writeList(sheet: Sheet, items: readonly Setting[], parent: PDFKit.PDFStructureElement, x = measure.left): void {
  const list = sheet.tag(parent, 'L')
  for (const item of items) {
    sheet.need(item.style.leading)
    const entry = sheet.tag(list, 'LI')
    sheet.bullet(sheet.tag(entry, 'Lbl'), x, item.style)
    sheet.write(sheet.tag(entry, 'LBody'), item, x + bulletIndent)
  }
}
