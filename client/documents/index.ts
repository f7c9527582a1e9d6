import type { Certificate } from '#lib/cpd/certificate.ts'
import type { StudentPack } from '#lib/cpd/student-pack.ts'
import type { Account, Entry, RowOf } from '#lib/record/rows.ts'
import { download, fileName } from './download.ts'
import type { PdfTools } from './flow.ts'
import { recordJson } from './json.ts'
import type { Written } from './pieces.ts'

/** A document to read: PDF to hand over, Word to change. */
export type Paper = 'pdf' | 'docx'
export type Kind = Paper | 'csv' | 'json'
export type Downloaded = { ok: true } | { ok: false; say: string }

type EntriesOptions = {
  /** What the learner typed to stand on the PDF or the Word document, if anything; never a Pin. */
  name?: string
  /** Now, as an ISO time. */
  made: string
  /** The learner’s own three years: on the PDF and the Word document in words, in the JSON as the row. */
  period?: RowOf<'period'>
  /** Only the JSON holds them beside the entries. */
  accounts?: readonly Account[]
}

type AccountsOptions = {
  name?: string
  made: string
  /** The entries that stand, to name those that an account is about. */
  entries?: readonly Entry[]
}

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const jsonWorks = ' The JSON download works without a network.'

/**
 * Makes a file of the CPD record on this device and saves it. What the PDF, Word and the spreadsheet need is loaded only now, so that pages do
 * not carry it; when it cannot be loaded, `say` tells the learner in plain words. The JSON needs nothing and works offline.
 */
export async function downloadEntries(kind: Kind, entries: readonly Entry[], { name, made, period, accounts }: EntriesOptions): Promise<Downloaded> {
  const file = fileName('cpd', made, kind)
  const options = { ...(name ? { name } : {}), ...(period ? { period } : {}), made }
  if (kind === 'json') {
    download(file, recordJson({ entries, ...(accounts ? { accounts } : {}), ...(period ? { period } : {}) }, made), 'application/json')
    return { ok: true }
  }
  if (kind === 'csv') {
    const loaded = await attempt(() => import('./csv.ts'))
    if (!loaded) return failed('the spreadsheet', jsonWorks)
    download(file, loaded.entriesCsv(entries), 'text/csv;charset=utf-8')
    return { ok: true }
  }
  if (kind === 'docx') {
    const loaded = await attempt(() => import('./record-word.ts'))
    if (!loaded) return failed('the Word document', jsonWorks)
    download(file, await loaded.recordWord(entries, options), docxType)
    return { ok: true }
  }
  const loaded = await attempt(() => Promise.all([import('./pdf.ts'), pdfTools()]))
  if (!loaded) return failed('the PDF', jsonWorks)
  const bytes = await loaded[0].entriesPdf(entries, { ...options, ...loaded[1] })
  download(file, bytes as Uint8Array<ArrayBuffer>, 'application/pdf')
  return { ok: true }
}

/** Makes one reflective account as a PDF or a Word document on this device and saves it. */
export async function downloadAccount(paper: Paper, account: Account, options: AccountsOptions): Promise<Downloaded> {
  const written = await attempt(() => import('./account-pieces.ts'))
  if (!written) return failed(papers[paper], jsonWorks)
  return downloadPaper(paper, 'reflective-account', written.accountDocument(account, options), jsonWorks)
}

/** The same for all the accounts of a period in one document, in the order of their places, each on its own page. */
export async function downloadAccounts(paper: Paper, accounts: readonly Account[], options: AccountsOptions): Promise<Downloaded> {
  const written = await attempt(() => import('./account-pieces.ts'))
  if (!written) return failed(papers[paper], jsonWorks)
  return downloadPaper(paper, 'reflective-accounts', written.accountsDocument(accounts, options), jsonWorks)
}

/** Makes a student pack (see `studentPack`) as a PDF or a Word document on this device and saves it. */
export async function downloadPack(paper: Paper, pack: StudentPack): Promise<Downloaded> {
  const written = await attempt(() => import('./pack-pieces.ts'))
  if (!written) return failed(papers[paper])
  return downloadPaper(paper, 'student-pack', written.packDocument(pack))
}

const papers = { pdf: 'the PDF', docx: 'the Word document' } as const

async function downloadPaper(paper: Paper, what: string, written: Written, instead?: string): Promise<Downloaded> {
  const file = fileName(what, written.made, paper)
  if (paper === 'docx') {
    const loaded = await attempt(() => import('./pieces-word.ts'))
    if (!loaded) return failed(papers.docx, instead)
    download(file, await loaded.piecesWord(written), docxType)
    return { ok: true }
  }
  const loaded = await attempt(() => Promise.all([import('./pieces-pdf.ts'), pdfTools()]))
  if (!loaded) return failed(papers.pdf, instead)
  const bytes = await loaded[0].piecesPdf(written, loaded[1])
  download(file, bytes as Uint8Array<ArrayBuffer>, 'application/pdf')
  return { ok: true }
}

/**
 * Makes the sheet of a certificate on this device and saves it.
 *
 * @param code the certificate with its signature, as it stands in a link
 * @param verify where it is checked: `https://example.org/verify`
 */
export async function downloadCertificate(certificate: Certificate, code: string, verify: string): Promise<Downloaded> {
  const loaded = await attempt(() => Promise.all([import('./certificate.ts'), pdfTools()]))
  if (!loaded) return { ok: false, say: 'We could not load what makes the PDF. You may be offline. Keep the link below: the certificate is in it, and it can be printed later.' }
  const [{ certificatePdf }, made] = loaded
  const bytes = await certificatePdf(certificate, { code, verify, ...made })
  download(fileName(`certificate-${certificate.module.id}`, certificate.issued, 'pdf'), bytes as Uint8Array<ArrayBuffer>, 'application/pdf')
  return { ok: true }
}

/** Saves a badge as JSON, or baked into its picture. */
export async function downloadBadge(kind: 'json' | 'png', badge: object, { module, issued }: Pick<Certificate, 'module' | 'issued'>): Promise<Downloaded> {
  const file = fileName(`badge-${module.id}`, issued, kind)
  if (kind === 'json') {
    download(file, `${JSON.stringify(badge, null, 2)}\n`, 'application/json')
    return { ok: true }
  }
  const loaded = await attempt(() => Promise.all([import('#lib/interop/bake.ts'), bytesOf('/badge.png')]))
  if (!loaded) return { ok: false, say: 'We could not load the picture of the badge. You may be offline. The JSON download holds the same badge and works without a network.' }
  const [{ bake }, picture] = loaded
  download(file, bake(new Uint8Array(picture), badge), 'image/png')
  return { ok: true }
}

async function pdfTools(): Promise<PdfTools> {
  const [{ default: PDFDocument }, regular, bold] = await Promise.all([
    import('pdfkit'),
    font('atkinson-hyperlegible-next-regular'),
    font('atkinson-hyperlegible-next-bold'),
  ])
  // Without the second typeface its letters are shown in words, and the document says so.
  return { fonts: { regular, bold, more: () => attempt(() => font('noto-sans-more-letters')) }, PDFDocument }
}

/** Undefined when something could not be fetched: with no network, or after the course was updated under an open page. */
async function attempt<T>(load: () => Promise<T>): Promise<T | undefined> {
  try {
    return await load()
  } catch (error) {
    console.warn('A part of the course could not be loaded:', error)
    return undefined
  }
}

function font(name: string): Promise<ArrayBuffer> {
  return bytesOf(`/fonts/${name}.ttf`)
}

async function bytesOf(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return response.arrayBuffer()
}

function failed(what: string, instead = ''): Downloaded {
  return {
    ok: false,
    say: `We could not load what makes ${what}. You may be offline. Your record is safe on this device: try again when you are online, or load this page again.${instead}`,
  }
}
