import { readFileSync } from 'node:fs'

/** Every page that was built, by its address. */
export const pages = Object.keys(JSON.parse(readFileSync('.next/csp-hashes.json', 'utf8')) as object).filter((path) => !path.startsWith('/_'))

/** The pages of each kind, a list for each: sisters differ in words alone. */
export function kindsOf(paths: readonly string[]): string[][] {
  const kinds = new Map<string, string[]>()
  for (const path of paths) {
    const kind = path.replace(/(?<=.\/)[^/]+(\/debrief)?$/, '…$1')
    kinds.set(kind, [...(kinds.get(kind) ?? []), path])
  }
  return [...kinds.values()]
}

/** The first page of each kind. */
export function oneOfEachKind(paths: readonly string[]): string[] {
  return kindsOf(paths).map(([first]) => first!)
}
