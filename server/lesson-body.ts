import 'server-only'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { binsOf, checkKinds, isCheckKind, type CheckKind } from '#lib/course/check.ts'
import { taughtIn, type Lesson, type LessonCheck, type Section } from '#lib/course/lesson.ts'
import { countWords } from '#lib/course/outline.ts'
import { slug } from '#lib/course/slug.ts'
import type { Problem } from '#lib/scenario/check.ts'
import { citation, isQuotationId, splitCitations, type CitationId } from '#lib/sources/cite.ts'
import { glossary } from '#content/glossary.ts'
import { scenarios } from '#scenarios/index.ts'

/** The tags that a lesson may use: the keys of components/lesson/index.tsx. A test holds the two together. */
export const vocabulary = ['Cite', 'Quote', 'Term', 'Check', 'Option', 'Post', 'Aside', 'Scenario', 'Reflect', 'Recap', 'PostThatTravels', 'WhoCouldTell', 'ProfileAudit'] as const

/** As much of the parser’s tree as is read here. */
export type Node = {
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
export function readBody(mdx: string, file: string, firstLine: number): Pick<Lesson, 'words' | 'text' | 'links' | 'sections'> & { problems: Problem[] } {
  const problems: Problem[] = []
  const report = (node: Node, fault: string, remedy: string) =>
    problems.push({ place: `${file}, line ${(node.position?.start.line ?? 1) + firstLine - 1}`, fault, remedy })

  let tree: Node
  try {
    tree = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(mdx) as Node
  } catch (error) {
    const { message, place } = error as { message: string; place?: { line?: number; start?: { line: number } } }
    const line = (place?.line ?? place?.start?.line ?? 1) + firstLine - 1
    return { words: 0, text: '', links: [], sections: [], problems: [{ place: `${file}, line ${line}`, fault: message, remedy: 'Close every tag; write no { or < in prose' }] }
  }

  const sections: Section[] = []
  const links: Lesson['links'] = []
  const used = new Set<string>()
  // What has been said since the block began or a source was last named: the words that the next citation is for.
  let unsourced = ''
  let before = ''
  for (const node of tree.children ?? []) {
    if (node.type === 'heading' && node.depth === 2) beginSection(node)
    else visit(node)
  }
  checkRhythm()
  const whys = sections.flatMap(({ checks }) => checks.flatMap(({ options }) => options.map(({ why }) => why)))
  return { words: countWords(textOf(tree)), text: [textOf(tree), ...whys].join('\n'), links, sections, problems }

  function beginSection(node: Node) {
    const title = textOf(node)
    const id = slug(title)
    if (sections.some((section) => section.id === id)) report(node, `a second section called “${title}”`, 'Rename one: each has an address of its own')
    sections.push({ id, title, teaches: [], checks: [], text: '' })
    node.children?.forEach(visit)
  }

  function teach(text: string, cites: CitationId[]) {
    const words = text.trim().replace(/\s+/g, ' ').replace(/^[.,;:] ?/, '')
    sections.at(-1)!.teaches.push({ text: words || before, cites })
    before = words || before
    unsourced = ''
  }

  function visit(node: Node) {
    if (node.type === 'paragraph' || node.type === 'listItem') unsourced = ''
    if (node.value && node.type !== 'mdxjsEsm') {
      unsourced += node.value
      const section = sections.at(-1)
      if (section) section.text += `${node.value} `
    }
    if (node.type === 'link') links.push({ url: node.url ?? '', line: (node.position?.start.line ?? 1) + firstLine - 1 })
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
        return section ? teach(unsourced, cited(node, 'of')) : report(node, 'a citation above the first heading', 'Move it into a section')
      case 'Quote': {
        const of = attribute(node, 'of')
        if (!isQuotationId(of)) return report(node, `“${of}” is not one of the eight quotations`, 'Put it in your own words with <Cite>')
        return section ? teach(citation(of).text, [of]) : report(node, 'a quotation above the first heading', 'Move it into a section')
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
    const written = attribute(node, 'kind') || 'choose'
    const options = optionsIn(node)
    if (!/^[a-z][a-z-]*$/.test(id)) report(node, `a check with the id “${id}”`, 'Give it a word or two in small letters')
    if (sections.some(({ checks }) => checks.some((check) => check.id === id))) report(node, `a second check called “${id}”`, 'Rename one')
    if (!ask) report(node, 'a check that asks nothing', 'Write ask="…"')
    if (!isCheckKind(written)) report(node, `“${written}” is not a kind of check`, `Write one of ${checkKinds.join(', ')}`)
    for (const option of options) if (!attribute(option, 'why')) report(option, 'an option without its why', 'Write why="…"')
    const kind = isCheckKind(written) ? written : 'choose'
    const read = options.map((option) => ({
      text: textOf(option),
      why: attribute(option, 'why'),
      right: has(option, 'right'),
      ...(attribute(option, 'into') ? { into: attribute(option, 'into') } : {}),
    }))
    const bins = kind === 'match' ? binsOf(read) : attribute(node, 'into').split('|').map((bin) => bin.trim()).filter(Boolean)
    const check = { id, kind, ask, cites: cited(node, 'cites'), options: read, bins }
    for (const [fault, remedy] of checkFaults(check, attribute(node, 'post') !== '' && attribute(node, 'example') !== '')) report(node, fault, remedy)
    return check
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
    for (const section of sections.slice(0, -2)) if (taughtIn(section).length === 0) whole(`the section “${section.title}” rests on no source`, 'Cite what it rests on')
  }
}

const counts: Record<CheckKind, [number, number]> = { choose: [3, 5], order: [3, 6], sort: [4, 8], match: [3, 5], spot: [4, 10], rewrite: [3, 6] }

/** What a kind of check asks of its options: [fault, remedy]. */
function* checkFaults({ kind, options, bins }: LessonCheck, hasPost: boolean): Generator<[string, string]> {
  const [least, most] = counts[kind]
  if (options.length < least || options.length > most) yield [`${options.length} options`, `Give ${least} to ${most} for the kind “${kind}”`]
  const right = options.filter((option) => option.right).length
  if ((kind === 'choose' || kind === 'spot') && right === 0) yield ['no option is right', 'Mark the right one with “right”']
  if (kind === 'spot' && right === options.length) yield ['everything is to be found', 'Let some words be tapped in vain: options without “right”']
  if (kind === 'sort' && (bins.length < 2 || bins.length > 3)) yield [`${bins.length} bins`, 'Write into="One | Another", two or three of them']
  if (kind === 'sort' || kind === 'match') {
    for (const { text, into } of options) if (!bins.includes(into ?? '')) yield [`“${text}” goes nowhere`, `Write into="…" on it${bins.length > 0 ? `: ${bins.join(', ')}` : ''}`]
    for (const bin of bins) if (!options.some(({ into }) => into === bin)) yield [`nothing goes to “${bin}”`, 'Give it an option, or take it out']
  }
  if (kind === 'match' && bins.length < options.length) yield ['two options have the same answer', 'Give each its own, or make it a sort']
  if (kind === 'rewrite' && !hasPost) yield ['a rewrite without its post or its example', 'Write post="…" and example="…"']
}

/** The options of a check, wherever in its prose they stand. */
function optionsIn(node: Node): Node[] {
  return (node.children ?? []).flatMap((child) => (child.name === 'Option' ? [child] : optionsIn(child)))
}

function attribute(node: Node, name: string): string {
  const found = node.attributes?.find((each) => each.name === name)?.value
  return typeof found === 'string' ? found : ''
}

function has(node: Node, name: string): boolean {
  return node.attributes?.some((each) => each.name === name) ?? false
}

const separators: Record<string, string> = { heading: '', paragraph: '', root: '\n', list: '\n' }

/** All words under a node, what its tags ask included, and why an option is right or wrong left out. */
export function textOf(node: Node): string {
  const own = node.value ?? ''
  const said = (node.attributes ?? []).filter(({ name }) => name === 'ask').map(({ value }) => (typeof value === 'string' ? value : ''))
  return [own, ...said, ...(node.children ?? []).map(textOf)].join(separators[node.type] ?? ' ').trim()
}
