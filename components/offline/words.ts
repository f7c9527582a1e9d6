import type { Changes } from '#lib/offline/list.ts'

/** “640 kB”, “1.2 MB”: up, so that nobody gets more than they were told. */
export function sayBytes(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(Math.ceil(bytes / 100_000) / 10).toFixed(1)} MB`
}

/** What a learner would notice of an update, a sentence each; none when it is under the surface only. */
export function sayChanges({ news, changed, added }: Changes): string[] {
  return [...news.map(({ text }) => text), ...named('New', added), ...named('Reads differently now', changed)]
}

/** More than a few are counted: a list of forty titles says less than a number. */
function named(what: string, titles: readonly string[]): string[] {
  if (titles.length === 0) return []
  if (titles.length > 5) return [`${what}: ${titles.length} pages.`]
  return [`${what}: ${titles.map((title) => `“${title}”`).join(', ')}.`]
}
