import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A file of script that is called for later counts as the page’s when it is small, in bytes; a large one makes documents. */
const small = 100_000
export const islands = '/_next/static/islands/'

/** What calls for what, by file name, and which files hold an island: the list of islands may call for every one of them, but a page names those that it has. */
type Noted = { calls: Record<string, { now: string[]; later: string[] }>; withIsland: string[] }

/** As scripts/islands.mjs notes it. */
export const { calls, withIsland } = JSON.parse(readFileSync('.next/calls.json', 'utf8')) as Noted

/** The addresses of a page’s own script: what it names, all that this calls for at once, and what is small of what it may call for later. */
export function scriptsOf(html: string, site: string): string[] {
  const called = new Set<string>()
  const call = (name: string) => {
    if (called.has(name)) return
    called.add(name)
    const { now, later } = calls[name]!
    for (const other of now) call(other)
    for (const other of later) if (!withIsland.includes(other) && isSmall(join(site, islands, other))) call(other)
  }
  for (const [, name] of html.matchAll(/(?:href|src)="\/_next\/static\/islands\/([^"]+)"/g)) call(name!)
  return [...called].map((name) => islands + name)
}

export function isSmall(file: string): boolean {
  return statSync(file).size < small
}
