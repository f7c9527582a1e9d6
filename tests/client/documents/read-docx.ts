import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

type Element = { name: string; of: Record<string, string>; in: (Element | string)[] }
export type WordParagraph = { style: string; text: string; fromRight: boolean; runsFromRight: string[]; newPage: boolean }

/** What a reader other than ours finds in a Word document. Every file in it must be XML that a strict parser takes. */
export function readDocx(bytes: ArrayBuffer) {
  const files = unzipSync(new Uint8Array(bytes))
  const xml = Object.fromEntries(Object.keys(files).filter((name) => /\.(xml|rels)$/.test(name)).map((name) => [name, parse(strFromU8(files[name]!))]))
  const body = xml['word/document.xml']!
  const paragraphs = all(body, 'w:p').map(paragraphOf)
  const tables = all(body, 'w:tbl').map((table) => ({
    headRows: all(table, 'w:tr').filter((row) => all(row, 'w:tblHeader').length > 0).length,
    rows: all(table, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => all(cell, 'w:p').map((p) => paragraphOf(p).text).join('\n'))),
    emptyCells: all(table, 'w:tc').filter((cell) => all(cell, 'w:p').length === 0).length,
    layout: all(table, 'w:tblLayout')[0]?.of['w:type'],
  }))
  return {
    names: Object.keys(files),
    title: textOf(all(xml['docProps/core.xml']!, 'dc:title')[0]!),
    author: textOf(all(xml['docProps/core.xml']!, 'dc:creator')[0]!),
    language: all(all(xml['word/styles.xml']!, 'w:docDefaults')[0]!, 'w:lang')[0]?.of['w:val'],
    outlineLevels: Object.fromEntries(
      all(xml['word/styles.xml']!, 'w:style').flatMap((style) => all(style, 'w:outlineLvl').map((level) => [style.of['w:styleId']!, Number(level.of['w:val'])])),
    ),
    page: all(body, 'w:pgSz')[0]!.of,
    foot: all(xml['word/footer1.xml']!, 'w:p').map((p) => all(p, 'w:r').map((run) => textOf(run)).join('')).join('\n'),
    paragraphs,
    headings: paragraphs.filter(({ style }) => style.startsWith('Heading')).map(({ style, text }) => `${style.slice(-1)} ${text}`),
    said: paragraphs.map(({ text }) => text).join('\n'),
    tables,
  }
}

function paragraphOf(p: Element): WordParagraph {
  const runs = all(p, 'w:r')
  return {
    style: all(p, 'w:pStyle')[0]?.of['w:val'] ?? 'Normal',
    text: runs.flatMap((run) => all(run, 'w:t').map(textOf)).join(''),
    fromRight: all(p, 'w:bidi').length > 0,
    runsFromRight: runs.filter((run) => all(run, 'w:rtl').length > 0).map((run) => all(run, 'w:t').map(textOf).join('')),
    newPage: all(p, 'w:pageBreakBefore').some(({ of }) => of['w:val'] !== 'false' && of['w:val'] !== '0'),
  }
}

function parse(text: string): Element {
  const root: Element = { name: '', of: {}, in: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, of: attributes as Record<string, string>, in: [] }
    open.at(-1)!.in.push(element)
    open.push(element)
  })
  parser.on('text', (text) => open.at(-1)!.in.push(text))
  parser.on('closetag', () => open.pop())
  parser.write(text).close()
  return root
}

function all(element: Element, name: string): Element[] {
  return element.in.flatMap((each) => (typeof each === 'string' ? [] : [...(each.name === name ? [each] : []), ...all(each, name)]))
}

function textOf(element: Element): string {
  return element.in.map((each) => (typeof each === 'string' ? each : textOf(each))).join('')
}
