import type { Entry } from '#lib/record/rows.ts'
import { download, fileName } from './download.ts'
import { entriesJson } from './json.ts'

export type Kind = 'pdf' | 'csv' | 'json'
export type Downloaded = { ok: true } | { ok: false; say: string }

/**
 * Makes a file of CPD entries on this device and saves it. What the PDF and the spreadsheet need is loaded only now, so that pages do not carry
 * it; when it cannot be loaded, `say` tells the learner in plain words. The JSON needs nothing and works offline.
 *
 * @param name what the learner typed to stand on the PDF, if anything; never a Pin
 * @param made now, as an ISO time
 */
export async function downloadEntries(kind: Kind, entries: readonly Entry[], { name, made }: { name?: string; made: string }): Promise<Downloaded> {
  const file = fileName('cpd', made, kind)
  if (kind === 'json') {
    download(file, entriesJson(entries, made), 'application/json')
    return { ok: true }
  }
  if (kind === 'csv') {
    const loaded = await attempt(() => import('./csv.ts'))
    if (!loaded) return failed('the spreadsheet')
    download(file, loaded.entriesCsv(entries), 'text/csv;charset=utf-8')
    return { ok: true }
  }
  const loaded = await attempt(() =>
    Promise.all([import('./pdf.ts'), import('pdfkit'), font('atkinson-hyperlegible-next-regular'), font('atkinson-hyperlegible-next-bold')]),
  )
  if (!loaded) return failed('the PDF')
  const [{ entriesPdf }, { default: PDFDocument }, regular, bold] = loaded
  // Without the second typeface its letters are shown in words, and the document says so.
  const more = () => attempt(() => font('noto-sans-more-letters'))
  const bytes = await entriesPdf(entries, { ...(name ? { name } : {}), made, fonts: { regular, bold, more }, PDFDocument })
  download(file, bytes as Uint8Array<ArrayBuffer>, 'application/pdf')
  return { ok: true }
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

async function font(name: string): Promise<ArrayBuffer> {
  const response = await fetch(`/fonts/${name}.ttf`)
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`)
  return response.arrayBuffer()
}

function failed(what: string): Downloaded {
  return {
    ok: false,
    say: `We could not load what makes ${what}. You may be offline. Your record is safe on this device: try again when you are online, or load this page again. The JSON download works without a network.`,
  }
}
