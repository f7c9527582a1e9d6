import { apartFrom, crowd, nextPattern, nothingYet, peopleIn, retire, type Met, type Pattern } from './pattern.ts'

/** All decisions of one story in one group, by their scene. */
export type Patterns = ReadonlyMap<string, Pattern>

/** Those who have been in a round of a story: everybody who finished it met its start. */
export function alreadyIn(patterns: Patterns, start: string): ReadonlySet<string> {
  const { batches, waiting, out } = patterns.get(start) ?? nothingYet
  return new Set([...peopleIn(batches), ...waiting, ...out])
}

/**
 * The next tellings of all decisions of a story in one group. They change together, and only once five more people have finished the story: else what changes when would tell which way
 * one of them went.
 *
 * @param here who is in the group
 * @param met by scene, who chose what there: of those at least who have finished the story and are in no batch yet
 * @param others the same story in other groups that somebody sees who sees this one
 * @returns the same decisions where nothing is to be told otherwise
 */
export function nextRound(start: string, here: ReadonlySet<string>, met: ReadonlyMap<string, Met>, published: Patterns, others: readonly Patterns[]): Patterns {
  const beside = (scene: string) => others.flatMap((each) => each.get(scene) ?? [])
  const left = [...withoutGone(published, here)].map(([scene, pattern]): [string, Pattern] => [scene, beside(scene).reduce(apartFrom, pattern)])
  const patterns = new Map(left)
  const before = alreadyIn(patterns, start)
  const fresh = [...(met.get(start)?.keys() ?? [])].filter((id) => !before.has(id))
  if (fresh.length < crowd) return patterns
  return new Map([...met].map(([scene, chosen]) => [scene, nextPattern(chosen, patterns.get(scene) ?? nothingYet, beside(scene))]))
}

/**
 * The decisions of a story once somebody has gone. A batch goes from each: theirs, and from decisions that they are not counted at another one, so that what goes does not tell which
 * way they went. All is hidden until a batch comes.
 *
 * @param forever when they have no account any more: then nothing at all is kept of them. Without, that they must not be counted again is
 */
export function without(who: string, patterns: Patterns, forever: boolean): Patterns {
  const counted = [...patterns.values()].some(({ batches, waiting }) => waiting.includes(who) || peopleIn(batches).includes(who))
  const kept = (ids: readonly string[]) => (forever ? ids.filter((id) => id !== who) : ids)
  return new Map(
    [...patterns].map(([scene, pattern]): [string, Pattern] => {
      if (!counted) return [scene, { ...pattern, out: kept(pattern.out) }]
      const theirs = pattern.batches.find((batch) => batch.who.includes(who)) ?? pattern.batches.at(-1)
      const { batches, out } = retire(pattern, theirs ? [theirs] : [])
      return [scene, { batches, waiting: pattern.waiting.filter((id) => id !== who), out: kept([...new Set([...out, who])]), hidden: true }]
    }),
  )
}

/** Without those who are in the group no more, should it not have been said when they went. */
function withoutGone(patterns: Patterns, here: ReadonlySet<string>): Patterns {
  const counted = new Set([...patterns.values()].flatMap(({ batches, waiting }) => [...peopleIn(batches), ...waiting]))
  return [...counted].filter((id) => !here.has(id)).reduce((left, id) => without(id, left, false), patterns)
}
