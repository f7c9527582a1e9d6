import type PDFDocument from 'pdfkit'
import { breakLines, type Piece } from './lines.ts'
import { printable, type Coverage, type FontName } from './printable.ts'

export type Fonts = {
  regular: ArrayBuffer | Uint8Array
  bold: ArrayBuffer | Uint8Array
  /** Letters that these two have not, asked for only when a text needs them; undefined when it cannot be had. */
  more?: () => Promise<ArrayBuffer | Uint8Array | undefined>
}

export type Style = { font: 'regular' | 'bold'; size: number; leading: number; colour: string }

/** Lines set in a style, ready to be drawn. */
export type Setting = { lines: Piece[][]; style: Style }

type Element = PDFKit.PDFStructureElement

/** A4 in points, with the edges that text keeps to; 20 mm left and right. */
const paper = { left: 57, right: 538, first: 48, top: 64, bottom: 782, running: 38, foot: 807 }
export const measure = { left: paper.left, width: paper.right - paper.left, height: paper.bottom - paper.top }

const ink = '#2b211b'
const quiet = '#65574d'
const rule = '#d8ccbf'
const accent = '#a3492e'

export const styles = {
  title: { font: 'bold', size: 23, leading: 29, colour: ink },
  name: { font: 'regular', size: 13, leading: 19, colour: ink },
  heading: { font: 'bold', size: 13, leading: 18, colour: ink },
  body: { font: 'regular', size: 10, leading: 14.2, colour: ink },
  strong: { font: 'bold', size: 10, leading: 14.2, colour: ink },
  small: { font: 'regular', size: 8.5, leading: 12.5, colour: quiet },
} as const satisfies Record<string, Style>

/**
 * Tagged A4 paper (PDF/UA-1) to write on from the top down. Lines are broken here rather than by pdfkit, so that a block’s height is known
 * before it is drawn and a page never breaks inside a tag by accident. Everything is either in the structure tree or an artifact.
 */
export class Sheet {
  y = paper.first
  /** Whether something was shown in another way than it was typed. */
  replaced = false
  readonly root: Element
  private readonly doc: PDFKit.PDFDocument
  private readonly has: Coverage
  private readonly widths = new Map<string, number>()
  private readonly bytes: Promise<Uint8Array>

  private constructor(doc: PDFKit.PDFDocument, has: Coverage) {
    this.doc = doc
    this.has = has
    this.bytes = collect(doc)
    this.root = doc.struct('Document')
    doc.addStructure(this.root)
    doc.addPage()
  }

  /** @param text everything that will be written: decides whether the second typeface is needed */
  static async open(Doc: typeof PDFDocument, fonts: Fonts, info: { title: string; author: string; made: string }, text: string): Promise<Sheet> {
    const doc = new Doc({
      size: 'A4',
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      // The types lag behind pdfkit, which knows PDF/UA.
      subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
      // None: else it would look for Helvetica, which PDF/UA forbids. A font given here would be parsed anew at each use of its other name.
      font: '',
      tagged: true,
      lang: 'en-GB',
      displayTitle: true,
      info: {
        Title: inMetadata(info.title),
        ...(info.author ? { Author: inMetadata(info.author) } : {}),
        Creator: 'Before You Post',
        CreationDate: new Date(info.made),
      },
    })
    const regular = register(doc, 'regular', fonts.regular)
    const bold = register(doc, 'bold', fonts.bold)
    const enough = [...text.normalize('NFC')].every((letter) => !/[\p{L}\p{M}]/u.test(letter) || regular(letter.codePointAt(0)!))
    const bytes = enough ? undefined : await fonts.more?.()
    return new Sheet(doc, { regular, bold, more: bytes ? register(doc, 'more', bytes) : () => false })
  }

  /** Sets one paragraph to a width in points. */
  set(text: string, style: Style, width: number): Setting {
    const { runs, replaced } = printable(text.trim(), style.font, this.has)
    this.replaced ||= replaced
    return { lines: breakLines(runs, width, ({ text, font }) => this.widthOf(text, font, style.size)), style }
  }

  /** A new element at the end of another. */
  tag(parent: Element, type: string, options: { scope?: 'Row' | 'Column' } = {}): Element {
    // The types know of no scope; without it a header cell says not what it heads.
    const element = this.doc.struct(type, options as PDFKit.Mixins.StructureElementOptions)
    parent.add(element)
    return element
  }

  /** Draws lines at `x` from the current height on, over as many pages as they need, as content of `element`. */
  write(element: Element, { lines, style }: Setting, x = paper.left): void {
    for (let from = 0; from < lines.length; ) {
      const left = lines.length - from
      this.need(Math.min(left, 2) * style.leading)
      const room = Math.floor((paper.bottom - this.y + 0.01) / style.leading)
      // Never one line of a paragraph alone at the foot of a page or at the head of the next.
      const to = from + (room === left - 1 && room > 2 ? room - 1 : room)
      const here = lines.slice(from, to)
      element.add(() => {
        for (const line of here) {
          this.drawLine(line, x, this.y + (style.leading + style.size * 0.7) / 2, style)
          this.y += style.leading
        }
      })
      from = to
    }
  }

  /** Goes on to a new page unless this much is left on this one. */
  need(height: number): void {
    if (this.y + height <= paper.bottom + 0.01) return
    this.doc.addPage()
    this.y = paper.top
  }

  /** How much is left on this page. */
  get left(): number {
    return paper.bottom - this.y
  }

  get page(): number {
    return this.doc.bufferedPageRange().count
  }

  /** A hairline across the page. */
  rule(y = this.y): void {
    this.artifact({ type: 'Layout' }, () => {
      this.doc.moveTo(paper.left, y).lineTo(paper.right, y).lineWidth(0.75).strokeColor(rule).stroke()
    })
  }

  /** The one ornament: a short bar above the title. */
  bar(): void {
    this.artifact({ type: 'Layout' }, () => {
      this.doc.rect(paper.left, this.y, 36, 3).fill(accent)
    })
    this.y += 13
  }

  /** A dot before an item of a list: drawn and tagged as its label. */
  bullet(element: Element, x: number, style: Style): void {
    element.add(() => this.drawLine([{ text: '•', font: style.font, width: 0 }], x, this.y + (style.leading + style.size * 0.7) / 2, style))
  }

  /** Draws lines as a link, all on one page: the address is in the text, and can be pressed on a screen. */
  link(parent: Element, setting: Setting, x: number, { url, says, width }: { url: string; says: string; width: number }): void {
    this.need(setting.lines.length * setting.style.leading)
    const top = this.y
    const element = this.tag(parent, 'Link')
    this.write(element, setting, x)
    // The types know of neither; without them the annotation would stand outside the structure, and say nothing when it is read out.
    const options = { structParent: element, Contents: new String(says) } as unknown as PDFKit.Mixins.AnnotationOption
    this.doc.link(x, top, width, this.y - top, url, options)
  }

  /** Squares in black on white, as a figure with words beside it: rows of dark and light, drawn as lines and not as a picture. */
  squares(parent: Element, dark: readonly (readonly boolean[])[], { x, y, size, alt }: { x: number; y: number; size: number; alt: string }): void {
    const options = { alt, bbox: [x, y, x + size, y + size] } as PDFKit.Mixins.StructureElementOptions
    const figure = this.doc.struct('Figure', options)
    parent.add(figure)
    const side = size / dark.length
    figure.add(() => {
      for (const [row, cells] of dark.entries()) {
        for (let from = 0; from < cells.length; from++) {
          if (!cells[from] || cells[from - 1]) continue
          const end = cells.indexOf(false, from)
          // Neighbours are one bar, and bars overlap by a hair: no white line shows between rows on any screen.
          this.doc.rect(x + from * side, y + row * side, ((end === -1 ? cells.length : end) - from) * side, side * 1.02)
        }
      }
      this.doc.fill('#000000')
    })
  }

  bookmark(title: string): void {
    this.doc.outline.addItem(title)
  }

  /** Puts the title on every page but the first and a foot on each, as artifacts, and hands over the document. */
  async close(head: string, foot: string): Promise<Uint8Array> {
    const pages = this.page
    for (let n = 0; n < pages; n++) {
      this.doc.switchToPage(n)
      if (n > 0) {
        this.artifact({ type: 'Pagination', attached: ['Top'] }, () => this.drawRunning(head, paper.running, 'left'))
        this.rule(paper.running + 9)
      }
      this.rule(paper.foot - 16)
      this.artifact({ type: 'Pagination', attached: ['Bottom'] }, () => {
        this.drawRunning(foot, paper.foot, 'left')
        this.drawRunning(`Page ${n + 1} of ${pages}`, paper.foot, 'right')
      })
    }
    this.root.end()
    this.doc.end()
    return this.bytes
  }

  private drawRunning(text: string, y: number, side: 'left' | 'right'): void {
    const line = this.set(text, styles.small, 4000).lines[0] ?? []
    const width = line.reduce((sum, piece) => sum + piece.width, 0)
    this.drawLine(line, side === 'left' ? paper.left : paper.right - width, y, styles.small)
  }

  private drawLine(line: readonly Piece[], x: number, baseline: number, { size, colour }: Style): void {
    this.doc.fillColor(colour).fontSize(size)
    let at = x
    for (const piece of together(line)) {
      if (piece.actual !== undefined) this.doc.markContent('Span', { actual: piece.actual })
      this.doc.font(piece.font).text(piece.text, at, baseline, { lineBreak: false, baseline: 'alphabetic' })
      if (piece.actual !== undefined) this.doc.endMarkedContent()
      at += piece.width
    }
  }

  private artifact(options: PDFKit.Mixins.MarkingOptions, draw: () => void): void {
    this.doc.markContent('Artifact', options)
    draw()
    this.doc.endMarkedContent()
  }

  private widthOf(text: string, font: FontName, size: number): number {
    const key = `${font} ${size} ${text}`
    const known = this.widths.get(key)
    if (known !== undefined) return known
    const width = this.doc.font(font).fontSize(size).widthOfString(text)
    this.widths.set(key, width)
    return width
  }
}

/** Neighbours in one font become one piece again, so that the letters are kerned and copied as words. */
function together(line: readonly Piece[]): Piece[] {
  const pieces: Piece[] = []
  for (const piece of line) {
    const last = pieces.at(-1)
    if (last && last.font === piece.font && last.actual === undefined && piece.actual === undefined) {
      last.text += piece.text
      last.width += piece.width
    } else pieces.push({ ...piece })
  }
  return pieces
}

/** Makes a font known by name and answers what it covers. pdfkit has no public word for that: the parsed font is private. */
function register(doc: PDFKit.PDFDocument, name: FontName, bytes: ArrayBuffer | Uint8Array): (codePoint: number) => boolean {
  doc.registerFont(name, bytes)
  doc.font(name)
  const { font } = (doc as unknown as { _font: { font: { hasGlyphForCodePoint(codePoint: number): boolean } } })._font
  const known = new Map<number, boolean>()
  return (codePoint) => {
    const found = known.get(codePoint) ?? font.hasGlyphForCodePoint(codePoint)
    known.set(codePoint, found)
    return found
  }
}

/** A text for the metadata, which pdfkit writes as XML without escaping it. */
function inMetadata(text: string): string {
  return text.replace(/[<>&\p{Cc}]+/gu, ' ')
}

function collect(doc: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    doc.on('error', reject)
    doc.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
      let at = 0
      for (const chunk of chunks) {
        bytes.set(chunk, at)
        at += chunk.length
      }
      resolve(bytes)
    })
  })
}
