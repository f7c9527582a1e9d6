import type PDFDocument from 'pdfkit'
import { encode } from 'uqr'
import { doesNotProve, notEndorsed, printCertificate, proves, type Printed } from '#lib/cpd/certificate-words.ts'
import type { Certificate } from '#lib/cpd/certificate.ts'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import { numberOf } from '#lib/cpd/seal.ts'
import { heightOf } from './flow.ts'
import { measure, Sheet, styles, type Fonts, type Setting, type Style } from './sheet.ts'

type Options = {
  /** The certificate as it stands in a link, with its signature. */
  code: string
  /** Where it is checked: `https://example.org/verify`. */
  verify: string
  fonts: Fonts
  /** `pdfkit`, handed in so that only whoever makes a PDF loads it. */
  PDFDocument: typeof PDFDocument
}

type Element = PDFKit.PDFStructureElement

const column = { label: 128, gap: 14, pad: 2.1 }
const valueX = measure.left + column.label + column.gap
const valueWidth = measure.width - column.label - column.gap
/** As large as the page has room for; the gaps are the quiet zone that a reader needs. */
const qr = { least: 116, most: 150, right: 18, below: 7 }

const { ink, quiet } = { ink: styles.body.colour, quiet: styles.small.colour }
const set = {
  kind: { font: 'regular', size: 11, leading: 16, colour: quiet },
  name: { font: 'bold', size: 22, leading: 27, colour: ink },
  module: { font: 'regular', size: 15, leading: 21, colour: ink },
  heading: { font: 'bold', size: 11, leading: 16, colour: ink },
  label: { font: 'regular', size: 9, leading: 11.8, colour: quiet },
  value: { font: 'regular', size: 9, leading: 11.8, colour: ink },
  small: { font: 'regular', size: 7.6, leading: 10.2, colour: quiet },
} as const satisfies Record<string, Style>

/**
 * The certificate on one sheet of A4, tagged (PDF/UA-1): what was worked out apart from what the learner claims, a QR code and the
 * link that it stands for, and what the check proves. Everything on it is from the signed code.
 */
export async function certificatePdf(certificate: Certificate, { code, verify, fonts, PDFDocument }: Options): Promise<Uint8Array> {
  const { title, name, derived, claimed } = printCertificate(certificate)
  const made = certificate.issued
  const link = `${verify}#${code}`
  const sheet = await Sheet.open(PDFDocument, fonts, { title: `Certificate: ${title}`, author: name, made }, JSON.stringify(certificate))

  sheet.bar()
  line(sheet, 'H1', 'Certificate · Before You Post', set.kind)
  sheet.y += 6
  line(sheet, 'P', name, set.name)
  sheet.y += 2
  line(sheet, 'P', `has finished the module “${title}”`, set.module)
  sheet.y += 3
  line(sheet, 'P', 'A course on using social media responsibly, for nurses, midwives, nursing associates and students in the UK.', set.label)

  table(sheet, 'Worked out by the course, from the choices and answers', [...derived.filter(({ label }) => label !== 'Module'), { label: 'Certificate number', values: [numberOf(code)] }])
  table(sheet, 'Said by the learner, like the name, and not checked', claimed.filter(({ label }) => label !== 'Name'))
  writeCheck(sheet, link)
  return sheet.close(`Certificate: ${title} · ${name}`, `Issued on ${sayDay(ukDay(made))} · Not accredited or endorsed by the NMC`)
}

function table(sheet: Sheet, heading: string, rows: readonly Printed[]): void {
  sheet.need(90)
  sheet.y += 11
  line(sheet, 'H2', heading, set.heading)
  sheet.y += 4
  const element = sheet.tag(sheet.root, 'Table')
  for (const row of rows) writeRow(sheet, element, row)
  sheet.rule()
  element.end()
}

function writeRow(sheet: Sheet, parent: Element, { label, values }: Printed): void {
  const head = sheet.set(label, set.label, column.label)
  const cells = values.map((value) => sheet.set(value, set.value, valueWidth))
  sheet.need(Math.max(heightOf(head), heightOfAll(cells)) + 2 * column.pad)
  sheet.rule()
  const row = sheet.tag(parent, 'TR')
  const top = sheet.y + column.pad
  sheet.y = top
  sheet.write(sheet.tag(row, 'TH', { scope: 'Row' }), head)
  const end = sheet.y
  sheet.y = top
  const cell = sheet.tag(row, 'TD')
  for (const each of cells) sheet.write(sheet.tag(cell, 'P'), each, valueX)
  sheet.y = Math.max(sheet.y, end) + column.pad
}

/** The QR code with the link beside it in words, and what a check proves. Kept on one page. */
function writeCheck(sheet: Sheet, link: string): void {
  const above = 13
  const notes = [
    `A genuine certificate proves: ${proves.join(' ')} It does not prove: ${doesNotProve.join(' ')}`,
    notEndorsed,
    ...(sheet.replaced ? ['Some signs of the name cannot be printed here; the check page shows them as typed.'] : []),
  ].map((note) => sheet.set(note, set.small, measure.width))
  const rest = above + qr.below + heightOfAll(notes) + notes.length * 2
  const size = Math.min(qr.most, Math.max(qr.least, sheet.left - rest))
  const [x, width] = [measure.left + size + qr.right, measure.width - size - qr.right]
  const head = sheet.set('Check this certificate', set.heading, width)
  const how = sheet.set('Scan the code, or open this link. The check runs on your own device; the course is only asked, by the certificate’s number, whether it was revoked.', set.value, width)
  const address = sheet.set(link, set.small, width)
  sheet.need(rest + Math.max(size, heightOfAll([head, how, address]) + 8))
  sheet.y += above
  const top = sheet.y
  const { data } = encode(link, { ecc: 'L', border: 0 })
  sheet.write(sheet.tag(sheet.root, 'H2'), head, x)
  sheet.squares(sheet.root, data, { x: measure.left, y: top, size, alt: 'QR code that opens the link beside it' })
  sheet.y += 3
  sheet.write(sheet.tag(sheet.root, 'P'), how, x)
  sheet.y += 5
  sheet.link(sheet.tag(sheet.root, 'P'), address, x, { url: link, says: 'Check this certificate', width })
  sheet.y = Math.max(sheet.y, top + size) + qr.below
  for (const note of notes) {
    sheet.y += 2
    sheet.write(sheet.tag(sheet.root, 'P'), note)
  }
}

function line(sheet: Sheet, role: string, text: string, style: Style): void {
  sheet.write(sheet.tag(sheet.root, role), sheet.set(text, style, measure.width))
}

function heightOfAll(settings: readonly Setting[]): number {
  return settings.reduce((sum, each) => sum + heightOf(each), 0)
}
