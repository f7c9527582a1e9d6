// @vitest-environment node
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { certificatePdf } from '#client/documents/certificate.ts'
import { seal } from '#lib/cpd/seal.ts'
import type { Certificate } from '#lib/cpd/certificate.ts'
import { certificate } from '#tests/support/certificate.ts'
import { readPdf } from './read-pdf.ts'
import { fonts } from './sample.ts'

const standards = '1.1 1.3 2 5.1 6.1 8.3 10.1 13.2 17.1 20.2 20.3 20.5 20.6 20.7 21.1 21.2 21.3 21.4 21.5'.split(' ')
const scenarios = ['The friend request', 'Gifts in the DMs', 'Paid partnership', 'One tap'].map((title) => ({ title, ending: 'good' as const, passed: true }))
/** The module with most to print. */
const fullest: Certificate = { ...certificate, themes: ['people', 'practice', 'safety', 'trust'], standards, scenarios }

function pdf(of: Certificate) {
  const code = seal(of, 'AAAAAAAA', new Uint8Array(64).map((_, n) => (n * 37) % 251))
  return certificatePdf(of, { code, verify: 'https://before-you-post.example.org/verify', fonts, PDFDocument }).then((bytes) => ({ bytes, code }))
}

test('a certificate says every field, in order, on one page', async () => {
  const { bytes, code } = await pdf(certificate)
  const { said, pages } = await readPdf(bytes)
  expect(pages).toBe(1)
  expect(said.replace(/https:\S+\s*(?:\S{60,}\s*)*/, 'LINK\n')).toMatchSnapshot()
  expect(said.replace(/\s/g, '')).toContain(`https://before-you-post.example.org/verify#${code}`)
})

test('the fullest module and the longest name still fit one page', async () => {
  const { bytes } = await pdf({ ...fullest, name: 'Oluwaseun Adébáyọ̀ Ọláwálé Ngozi Chukwuemeka Wolstenholme-Featherstonehaugh'.slice(0, 80) })
  expect((await readPdf(bytes)).pages).toBe(1)
})

test('it is tagged: one title, two tables whose header cells head their rows, a figure with words, a link', async () => {
  const { bytes } = await pdf(certificate)
  const { roles, info } = await readPdf(bytes)
  const count = (role: string) => roles.filter((each) => each === role).length
  expect({ H1: count('H1'), H2: count('H2'), Table: count('Table'), Figure: count('Figure'), Link: count('Link') }).toEqual({ H1: 1, H2: 3, Table: 2, Figure: 1, Link: 1 })
  expect(count('TH')).toBe(count('TR'))
  expect(info).toMatchObject({ Title: 'Certificate: Promote professionalism and trust', Author: 'Siân Griffiths', Language: 'en-GB' })
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(raw).toContain('QR code that opens the link beside it')
})

test('a name that cannot be printed is shown in words, and the sheet says where to read it', async () => {
  const { bytes } = await pdf({ ...certificate, name: 'مريم حسن' })
  const { said } = await readPdf(bytes)
  expect(said).toContain('[Arabic text]')
  expect(said).toContain('the check page shows them as typed')
})
