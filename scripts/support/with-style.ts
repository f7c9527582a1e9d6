import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss from 'postcss'
import parseSelector from 'postcss-selector-parser'
import { parseAst } from 'rolldown/parseAst'
import { scriptsOf } from './scripts-of.ts'

/** A page with its style inside, but for rules that turn on a class that no element of the page has and that its script does not name. Letters come after all of it, or they would hold it up. */
export function withStyle(html: string, site: string): string {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g)]
  if (links.length === 0) return html
  const css = links.map(([, address]) => styleOf(join(site, address!))).join('')
  const words = new Set([...classesIn(html), ...scriptsOf(html, site).flatMap((address) => namedIn(join(site, address)))])
  const letters = html.match(/<link rel="preload"[^>]*as="font"[^>]*>/g) ?? []
  const [first, ...others] = links.map(([link]) => link)
  const bare = [...letters, ...others].reduce((page, link) => page.replace(link, ''), html)
  return bare.replace(first!, () => `<style>${used(css, words)}</style>`).replace('</body>', `${letters.join('')}</body>`)
}

function used(css: string, words: ReadonlySet<string>): string {
  const sheet = postcss.parse(css)
  sheet.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => classesOf(selector).every((name) => words.has(name)))
    if (kept.length === 0) rule.remove()
    else if (kept.length < rule.selectors.length) rule.selectors = kept
  })
  sheet.walkAtRules((at) => void (at.nodes?.length === 0 && at.remove()))
  return sheet.toString()
}

/** The classes without which a selector matches nothing: in `.a:is(.b, .c)` that is `a`. */
const classesOf = remembered((selector) => {
  const names: string[] = []
  parseSelector((tree) => tree.each((part) => part.each((node) => void (node.type === 'class' && names.push(node.value))))).processSync(selector)
  return names
})

/** Those that its elements have; prose would name many more: “post”, “where”, “request”. */
function classesIn(html: string): string[] {
  return [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/))
}

/** The words of the strings in a script, of which some may become classes. Its other words would name many more. */
const namedIn = remembered((file) => {
  const words = new Set<string>()
  JSON.stringify(parseAst(textOf(file)), (key, value: unknown) => {
    if (typeof value === 'string' && (key === 'value' || key === 'cooked')) for (const word of value.match(/[\w-]+/g) ?? []) words.add(word)
    return typeof value === 'bigint' ? null : value
  })
  return [...words]
})

const textOf = remembered((file) => readFileSync(file, 'utf8'))
const styleOf = remembered((file) => readFileSync(file, 'utf8').replaceAll('../media/', '/_next/static/media/'))

function remembered<T>(work: (of: string) => T): (of: string) => T {
  const known = new Map<string, T>()
  return (of) => {
    if (!known.has(of)) known.set(of, work(of))
    return known.get(of)!
  }
}
