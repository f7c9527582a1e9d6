/** The kinds of check that a lesson may ask; docs/writing.md shows how each is written. */
export const checkKinds = ['choose', 'order', 'sort', 'match', 'spot', 'rewrite'] as const
export type CheckKind = (typeof checkKinds)[number]

export function isCheckKind(x: string): x is CheckKind {
  return checkKinds.some((kind) => kind === x)
}

/** One option of a check, as far as its key goes: `right` for choosing and spotting, `into` for sorting and matching. */
export type KeyedOption = { right: boolean; into?: string }

/**
 * What has to be picked, all of it and nothing else, for an answer to be right. A pick is a text, so that every kind is
 * kept in the same row: `3` the third option; `2:3` the third option in second place; `3:1` the third option in the
 * first bin. Options are counted from 1, as their author wrote them. A rewrite is compared, not marked: its key is empty.
 */
export function keyOf(kind: CheckKind, options: readonly KeyedOption[], bins: readonly string[]): string[] {
  const numbered = options.map((option, index) => ({ ...option, n: index + 1 }))
  switch (kind) {
    case 'choose':
    case 'spot':
      return numbered.filter(({ right }) => right).map(({ n }) => String(n))
    case 'order':
      return numbered.map(({ n }) => `${n}:${n}`)
    case 'sort':
    case 'match':
      return numbered.map(({ n, into }) => `${n}:${bins.indexOf(into ?? '') + 1}`)
    case 'rewrite':
      return []
  }
}

/** The answers that options are matched with: each once, by the alphabet, so that their order gives nothing away. */
export function binsOf(options: readonly KeyedOption[]): string[] {
  return [...new Set(options.flatMap(({ into }) => into ?? []))].sort((a, b) => a.localeCompare(b, 'en-GB'))
}

/** The order in which steps are first shown: the same for everyone, every time, and never the right one. */
export function jumbled(count: number): number[] {
  const even = Array.from({ length: count }, (_, index) => index + 1).filter((n) => n % 2 === 0)
  const odd = Array.from({ length: count }, (_, index) => index + 1).filter((n) => n % 2 === 1)
  return [...even, ...odd.reverse()]
}

/** Whether two lists hold the same picks, in whatever order they were made. */
export function samePicks(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((pick) => b.includes(pick))
}

/**
 * Whether these picks can have been made: options that there are, each once; for an order, every option and every place
 * once; for sorting and matching, every option once and a bin that there is.
 */
export function couldPick(kind: CheckKind, options: number, bins: number, picked: readonly string[]): boolean {
  const pairs = picked.map((pick) => /^(\d{1,3}):(\d{1,3})$/.exec(pick)?.slice(1).map(Number) ?? [])
  const upTo = (all: readonly (number | undefined)[], most: number) => all.every((n) => n !== undefined && n >= 1 && n <= most)
  const each = (all: readonly (number | undefined)[]) => upTo(all, options) && new Set(all).size === all.length
  const [firsts, seconds] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)]
  switch (kind) {
    case 'choose':
    case 'spot':
    case 'rewrite': {
      const numbers = picked.map((pick) => (/^\d{1,3}$/.test(pick) ? Number(pick) : undefined))
      return each(numbers) && (kind === 'rewrite' || picked.length > 0)
    }
    case 'order':
      return picked.length === options && each(firsts) && each(seconds)
    case 'sort':
    case 'match':
      return picked.length === options && each(firsts) && upTo(seconds, bins)
  }
}
