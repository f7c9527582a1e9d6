import { readFileSync } from 'node:fs'

/** Every page that was built, by its address. */
export const pages = Object.keys(JSON.parse(readFileSync('.next/csp-hashes.json', 'utf8')) as object).filter((path) => !path.startsWith('/_'))

/** The first page of each kind: its sisters differ in words alone. */
export function oneOfEachKind(paths: readonly string[]): string[] {
  return [...new Map(paths.toReversed().map((path) => [path.replace(/(?<=.\/)[^/]+(\/debrief)?$/, '…$1'), path])).values()]
}
