import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PurgeCSS } from 'purgecss'
import { readCalls, scriptsOf } from './scripts-of.ts'

const calls = readCalls()
const words = new Map<string, string>()
const styles = new Map<string, string>()

/** A page with its style inside, as much of it as the page or its script has a word for; letters are fetched when they are wanted. */
export async function withStyle(html: string, site: string): Promise<string> {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g)]
  if (links.length === 0) return html
  const css = links.map(([, address]) => styleOf(address!)).join('')
  const script = scriptsOf(html, site, calls).map((address) => wordsOf(join(site, address)))
  const content = [{ raw: html, extension: 'html' }, { raw: script.join(' '), extension: 'js' }]
  // Attributes come and go: a rule that turns on one stays.
  const dynamicAttributes = [...new Set([...css.matchAll(/\[([\w-]+)/g)].map(([, name]) => name!))]
  const [used] = await new PurgeCSS().purge({ content, css: [{ raw: css }], dynamicAttributes })
  const letters = /<link rel="preload"[^>]*as="font"[^>]*>/g
  const [first, ...others] = links.map(([link]) => link)
  return others.reduce((page, link) => page.replace(link, ''), html.replace(letters, '').replace(first!, () => `<style>${used!.css}</style>`))

  function styleOf(address: string): string {
    if (!styles.has(address)) styles.set(address, readFileSync(join(site, address), 'utf8').replaceAll('../media/', '/_next/static/media/'))
    return styles.get(address)!
  }
}

/** Each word of a file of script once: among them are the names of what it may draw. */
function wordsOf(file: string): string {
  if (!words.has(file)) words.set(file, [...new Set(readFileSync(file, 'utf8').match(/[\w-]+/g))].join(' '))
  return words.get(file)!
}
