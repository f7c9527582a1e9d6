import { Document, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun, type FileChild, type IParagraphOptions } from 'docx'
import { sayFoot } from '#lib/cpd/record-words.ts'
import { paragraphsOf } from './pieces.ts'
import { runsFromRight, stretches, xmlText } from './typed.ts'

/** Lengths in Word are twentieths of a point. */
const mm = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)
const a4 = { width: mm(210), height: mm(297) }
const margin = mm(16)
/** The width between the margins of A4 on its side. */
export const landscapeWidth = a4.height - 2 * margin

// Not ink: left to Word, the words keep their contrast in its dark page and in forced colours.
const ink = 'auto'
const quiet = '65574D'

type Options = {
  title: string
  /** What the learner typed as their name, if anything. */
  author: string
  /** Now, as an ISO time. */
  made: string
  landscape?: boolean
  children: FileChild[]
}

/** A Word document (.docx) on A4: its title, British English, real headings, “Page 2 of 5” at the foot. */
export async function wordBytes({ title, author, made, landscape = false, children }: Options): Promise<ArrayBuffer> {
  const document = new Document({
    title: xmlText(title),
    creator: xmlText(author) || 'Before You Post',
    lastModifiedBy: 'Before You Post',
    styles: styles(),
    sections: [
      {
        properties: {
          page: {
            size: { ...a4, orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: margin, right: margin, bottom: margin, left: margin },
          },
        },
        footers: { default: new Footer({ children: [foot(made)] }) },
        children,
      },
    ],
  })
  return Packer.toArrayBuffer(document)
}

/** What was typed as paragraphs of one form; names and phrases in scripts that run from the right do so here as well. */
export function typed(text: string, options: IParagraphOptions = {}): Paragraph[] {
  return paragraphsOf(text).map((paragraph) => line(paragraph, options))
}

/** One paragraph. A line break in it becomes a space. */
export function line(text: string, options: IParagraphOptions = {}): Paragraph {
  const clean = xmlText(text.replace(/\s+/g, ' ')).trim()
  return new Paragraph({
    ...options,
    ...(runsFromRight(clean) ? { bidirectional: true } : {}),
    children: stretches(clean).map(({ text, fromRight }) => new TextRun({ text, ...(fromRight ? { rightToLeft: true } : {}) })),
  })
}

function foot(made: string): Paragraph {
  return new Paragraph({ style: 'Small', children: [new TextRun({ children: [`${sayFoot(made)} · Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })] })
}

/** Arial, because every computer has it or its like; sizes are half points. */
function styles() {
  const heading = (outlineLevel: number, size: number, before: number) => ({
    run: { size, bold: true, color: ink },
    paragraph: { outlineLevel, keepNext: true, keepLines: true, spacing: { before, after: 80 } },
  })
  const paragraph = (id: string, run: { size: number; color?: string; bold?: boolean }, after: number) =>
    ({ id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph: { spacing: { after } } }) as const
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 21, language: { value: 'en-GB', eastAsia: 'en-GB', bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 100, line: 276 } },
      },
      heading1: heading(0, 40, 0),
      heading2: heading(1, 28, 320),
      heading3: heading(2, 23, 240),
      heading4: heading(3, 21, 160),
    },
    paragraphStyles: [
      paragraph('Name', { size: 26 }, 160),
      paragraph('StrongLine', { size: 21, bold: true }, 60),
      paragraph('Small', { size: 17, color: quiet }, 80),
      paragraph('Cell', { size: 18 }, 40),
      paragraph('CellHead', { size: 18, bold: true }, 40),
    ],
  }
}
