/**
 * What a group chose at one decision, told so that nobody can work out what one of them chose. Comparing two tellings must not do it either: not an earlier with a later one, not those of two
 * groups with people in common, not any sum of them. So people are counted in batches, at least five who did not all choose the same. A batch never changes, nobody is in two, and
 * whatever is shown is a sum of whole batches: no difference of two tellings is of fewer people than a batch.
 */
export type Pattern = {
  batches: readonly Batch[]
  /** People who met the decision and are in no batch yet. */
  waiting: readonly string[]
  /** People who are not counted any more, nor ever again: a batch goes as a whole when somebody in it does. */
  out: readonly string[]
  /** Since somebody went, or because there is nothing to show yet; until a batch comes. */
  hidden: boolean
}

export type Batch = { who: readonly string[]; counts: Counts }
/** People by the choice that they made. */
export type Counts = Readonly<Record<string, number>>
/** The choice of each person who met a decision, by who they are. */
export type Met = ReadonlyMap<string, string>

/** Five people hide one another. */
export const crowd = 5

export const nothingYet: Pattern = { batches: [], waiting: [], out: [], hidden: true }

/** What is shown of it: people by choice, all batches together. */
export function countsOf({ batches }: Pattern): Counts {
  return sum(batches.flatMap(({ counts }) => Object.entries(counts)))
}

/**
 * The next telling of a decision: what was, and the batches that can be made of those who are new.
 *
 * @param met everybody in the group who met the decision
 * @param others the same decision in other groups that somebody sees who sees this one. Their batches are taken over where all of their people are here; who is in another one is not counted twice
 */
export function nextPattern(met: Met, published: Pattern, others: readonly Pattern[]): Pattern {
  const theirs = others.flatMap(({ batches }) => batches)
  const known = new Set([...peopleIn(published.batches), ...published.out, ...others.flatMap(({ out }) => out)])
  const shared = unique(theirs).filter((batch) => batch.who.every((id) => met.has(id) && !known.has(id)) && theirs.every((each) => !overlap(each, batch)))
  const taken = new Set([...known, ...peopleIn(theirs)])
  const added = [...shared, ...deal([...met].filter(([id]) => !taken.has(id)))]
  const batches = [...published.batches, ...added]
  const counted = new Set([...peopleIn(batches), ...published.out])
  return { batches, waiting: [...met.keys()].filter((id) => !counted.has(id)), out: published.out, hidden: published.hidden && added.length === 0 }
}

/**
 * Deals people out into as many batches as can be had with five in each and not all of one choice. Like cards, sorted by choice with the commonest last: so the rarer choices
 * come to different batches, and the commonest to every one.
 */
function deal(people: readonly (readonly [string, string])[]): Batch[] {
  const counts = sum(people.map(([, choice]) => [choice, 1]))
  const most = Math.max(0, ...Object.values(counts))
  const batches = Math.min(Math.floor(people.length / crowd), people.length - most, most)
  const rank = ([id, choice]: readonly [string, string]) => `${String(counts[choice]).padStart(9, '0')} ${choice} ${id}`
  const sorted = people.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
  return Array.from({ length: batches }, (_, n) => {
    const dealt = sorted.filter((_, m) => m % batches === n)
    return { who: dealt.map(([id]) => id), counts: sum(dealt.map(([, choice]) => [choice, 1])) }
  })
}

/**
 * Told beside another group, when somebody sees both. A batch that shares some of its people with one of theirs, and not all, would be told apart from it, and so would one whose people
 * were counted there before: what is gone from there is remembered by whoever saw it. Such batches go. The same pattern is given back where none does.
 */
export function apartFrom(here: Pattern, beside: Pattern): Pattern {
  const [counted, out] = [new Set(peopleIn(beside.batches)), new Set(beside.out)]
  const clashes = (batch: Batch) => batch.who.some((id) => out.has(id)) || (batch.who.some((id) => counted.has(id)) && beside.batches.some((each) => overlap(each, batch)))
  const gone = here.batches.filter(clashes)
  return gone.length === 0 ? here : retire(here, gone)
}

/** Takes batches out of a telling for good, and hides it. */
export function retire(pattern: Pattern, gone: readonly Batch[]): Pattern {
  return { ...pattern, batches: pattern.batches.filter((batch) => !gone.includes(batch)), out: [...pattern.out, ...peopleIn(gone)], hidden: true }
}

/** Whether some of their people are the same, and not all. */
function overlap(one: Batch, other: Batch): boolean {
  const both = one.who.filter((id) => other.who.includes(id)).length
  return both > 0 && (both < one.who.length || both < other.who.length)
}

function unique(batches: readonly Batch[]): Batch[] {
  return batches.filter((batch, n) => batches.findIndex(({ who }) => who.includes(batch.who[0]!)) === n)
}

/** Who is in these batches. */
export function peopleIn(batches: readonly Batch[]): string[] {
  return batches.flatMap(({ who }) => who)
}

function sum(entries: readonly (readonly [string, number])[]): Counts {
  const counts: Record<string, number> = {}
  for (const [choice, people] of entries) counts[choice] = (counts[choice] ?? 0) + people
  return counts
}
