import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A node of pdf.js’s structure tree: a tag with what is under it, or a piece of content. */
type Node = { role?: string; children?: Node[]; id?: string }

/** What a reader other than ours finds in a PDF. Paragraphs are as tagged, in reading order; artifacts are not among them. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const pdf = await task.promise
  const { info } = await pdf.getMetadata()
  const paragraphs: { role: string; text: string }[] = []
  const roles: string[] = []
  const shown: string[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    const byId = new Map<string, string>()
    const open: (string | undefined)[] = []
    let all = ''
    for (const item of items) {
      if ('str' in item) {
        all += item.str + (item.hasEOL ? '\n' : '')
        const id = open.findLast((each) => each !== undefined)
        if (id) byId.set(id, (byId.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
      } else if (item.type === 'endMarkedContent') open.pop()
      else open.push((item as { id?: string | null }).id ?? undefined)
    }
    shown.push(all)
    walk((await page.getStructTree()) as Node, '', (role, id) => {
      if (id === undefined) roles.push(role)
      else paragraphs.push({ role, text: byId.get(id) ?? '' })
    })
  }
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title)
  const pages = pdf.numPages
  const said = paragraphs.map(({ text }) => text.trim()).join('\n')
  await task.destroy()
  return { pages, info: info as Record<string, unknown>, roles, paragraphs, said, shown, outline }
}

function walk(node: Node | null, parent: string, see: (role: string, id?: string) => void): void {
  if (!node) return
  if (node.id !== undefined) return see(parent, node.id)
  if (node.role) see(node.role)
  for (const child of node.children ?? []) walk(child, node.role ?? parent, see)
}
