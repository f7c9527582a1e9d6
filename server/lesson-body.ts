import 'server-only'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { LessonCheck, Section } from '#lib/course/lesson.ts'
import { countWords } from '#lib/course/outline.ts'
import { slug } from '#lib/course/slug.ts'
import type { Problem } from '#lib/scenario/check.ts'
import { isQuotationId, splitCitations, type CitationId } from '#lib/sources/cite.ts'
import { glossary } from '#content/glossary.ts'
import { scenarios } from '#scenarios/index.ts'

/** The tags that a lesson may use: the keys of components/lesson/index.tsx. A test holds the two together. */
export const vocabulary = ['Cite', 'Quote', 'Term', 'Check', 'Option', 'Post', 'Aside', 'Scenario', 'Reflect', 'Recap'] as const

/** As much of the parser’s tree as is read here. */
type Node = {
  type: string
  name?: string | null
  depth?: number
  value?: string
  url?: string
  children?: Node[]
  attributes?: { type: string; name?: string; value?: unknown }[]
  position?: { start: { line: number } }
}

/**
 * Reads a lesson’s MDX below the frontmatter into sections, with everything that is wrong in it. `firstLine` is the line of
 * the file on which the body begins, so that messages name the file’s own lines.
 */
export function readBody(mdx: string, file: string, firstLine: number): { words: number; sections: Section[]; problems: Problem[] } {
  const problems: Problem[] = []
  const report = (node: Node, fault: string, remedy: string) =>
    problems.push({ place: `${file}, line ${(node.position?.start.line ?? 1) + firstLine - 1}`, fault, remedy })

  let tree: Node
  try {
    tree = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(mdx) as Node
  } catch (error) {
    const { message, place } = error as { message: string; place?: { line?: number; start?: { line: number } } }
    const line = (place?.line ?? place?.start?.line ?? 1) + firstLine - 1
    return { words: 0, sections: [], problems: [{ place: `${file}, line ${line}`, fault: message, remedy: 'Close every tag; write no { or < in prose' }] }
  }

  const sections: Section[] = []
  const used = new Set<string>()
  for (const node of tree.children ?? []) {
    if (node.type === 'heading' && node.depth === 2) beginSection(node)
    else visit(node)
  }
  checkRhythm()
  return { words: countWords(textOf(tree)), sections, problems }

  function beginSection(node: Node) {
    const title = textOf(node)
    const id = slug(title)
    if (sections.some((section) => section.id === id)) report(node, `a second section called “${title}”`, 'Rename one: each has an address of its own')
    sections.push({ id, title, cites: [], checks: [] })
    node.children?.forEach(visit)
  }

  function visit(node: Node) {
    if (node.type === 'heading') {
      const where = node.depth === 2 ? 'a heading inside another tag' : `a heading of depth ${node.depth}`
      report(node, where, 'Use ## for sections and no other heading')
    }
    if (node.type === 'mdxjsEsm') report(node, 'an import or export', 'A lesson has none: its tags are given to it')
    if (node.type.startsWith('mdx') && node.type.endsWith('Expression')) report(node, 'an expression in { }', 'Write it as text')
    if (node.type.startsWith('mdxJsx')) visitTag(node)
    node.children?.forEach(visit)
  }

  function visitTag(node: Node) {
    const section = sections.at(-1)
    used.add(node.name ?? '')
    if (node.attributes?.some(({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null))) {
      report(node, 'an expression in { }', 'Write it as text, in quotation marks')
    }
    switch (node.name) {
      case 'Cite':
        return section ? section.cites.push(...cited(node, 'of')) : report(node, 'a citation above the first heading', 'Move it into a section')
      case 'Quote': {
        const of = attribute(node, 'of')
        if (!isQuotationId(of)) return report(node, `“${of}” is not one of the eight quotations`, 'Put it in your own words with <Cite>')
        return section ? section.cites.push(of) : report(node, 'a quotation above the first heading', 'Move it into a section')
      }
      case 'Term':
        return glossary[attribute(node, 'of')] ?? report(node, `“${attribute(node, 'of')}” is not in content/glossary.ts`, 'Add it there')
      case 'Scenario': {
        const id = attribute(node, 'id')
        return scenarios.some((each) => each.id === id) || report(node, `there is no scenario “${id}”`, 'See scenarios/index.ts')
      }
      case 'Check':
        return section ? section.checks.push(readCheck(node)) : report(node, 'a check above the first heading', 'Move it into a section')
      default:
        if (!vocabulary.some((tag) => tag === node.name)) report(node, `<${node.name}> is not a tag of the course`, `Use ${vocabulary.join(', ')}`)
    }
  }

  function readCheck(node: Node): LessonCheck {
    const id = attribute(node, 'id')
    const ask = attribute(node, 'ask')
    const options = (node.children ?? []).flatMap((child) => (child.type === 'paragraph' ? (child.children ?? []) : [child])).filter(({ name }) => name === 'Option')
    if (!/^[a-z][a-z-]*$/.test(id)) report(node, `a check with the id “${id}”`, 'Give it a word or two in small letters')
    if (sections.some(({ checks }) => checks.some((check) => check.id === id))) report(node, `a second check called “${id}”`, 'Rename one')
    if (!ask) report(node, 'a check that asks nothing', 'Write ask="…"')
    if (options.length < 3 || options.length > 5) report(node, `${options.length} options`, 'Give three to five')
    if (!options.some((option) => has(option, 'right'))) report(node, 'no option is right', 'Mark the right one with “right”')
    for (const option of options) if (!attribute(option, 'why')) report(option, 'an option without its why', 'Write why="…"')
    return { id, ask, cites: cited(node, 'cites'), options: options.map((option) => ({ text: textOf(option), right: has(option, 'right') })) }
  }

  function cited(node: Node, name: string): CitationId[] {
    const { ids, unknown } = splitCitations(attribute(node, name))
    if (ids.length + unknown.length === 0) report(node, 'a citation of nothing', `Write ${name}="G-47 5.1"`)
    for (const id of unknown) report(node, `“${id}” is not in any source`, 'See lib/sources')
    return ids
  }

  function checkRhythm() {
    const end = sections.slice(-2).map(({ title }) => title)
    const checks = sections.flatMap((section) => section.checks)
    const whole = (fault: string, remedy: string) => problems.push({ place: file, fault, remedy })
    if (end[0] !== 'Reflect' || end[1] !== 'Recap') whole('does not end with ## Reflect and ## Recap', 'Keep the rhythm of docs/writing.md')
    for (const tag of ['Reflect', 'Recap']) if (!used.has(tag)) whole(`no <${tag}>`, 'Keep the rhythm of docs/writing.md')
    if (checks.length < 2 || checks.length > 4) whole(`${checks.length} checks`, 'Give two to four')
    if (sections.length < 5 || sections.length > 8) whole(`${sections.length} sections`, 'Give three to six, besides Reflect and Recap')
    for (const { title, cites } of sections.slice(0, -2)) if (cites.length === 0) whole(`the section “${title}” rests on no source`, 'Cite what it rests on')
  }
}

function attribute(node: Node, name: string): string {
  const found = node.attributes?.find((each) => each.name === name)?.value
  return typeof found === 'string' ? found : ''
}

function has(node: Node, name: string): boolean {
  return node.attributes?.some((each) => each.name === name) ?? false
}

/** All words under a node, what its tags ask included, and why an option is right or wrong left out. */
function textOf(node: Node): string {
  const own = node.value ?? ''
  const said = (node.attributes ?? []).filter(({ name }) => name === 'ask').map(({ value }) => (typeof value === 'string' ? value : ''))
  return [own, ...said, ...(node.children ?? []).map(textOf)].join(node.type === 'heading' || node.type === 'paragraph' ? '' : ' ').trim()
}
