import { allParts, partKey, type Outline, type Part } from '#lib/course/outline.ts'
import { ofKind, type Entry, type Row } from '#lib/record/rows.ts'
import { finishesOf } from '#lib/record/status.ts'
import { daysFrom, sayDay, ukDay } from './days.ts'
import { isIn, toHundredths, type Period } from './period.ts'

/** Structured learning at a distance, in the words of the regulator's log template (domain.md, 3.3). */
export const courseMethod = 'Online learning (structured learning at a distance)'

/** Why the course never drafts participatory hours (domain.md, 3.2). */
export const participatoryReason =
  'Participatory learning needs other professionals to learn with. You did this on your own, so it counts as 0 participatory hours.'

/** What the course proposes to record. Derived from the rows each time: nothing is stored until the learner keeps it. */
export type EntryDraft = Omit<Entry, 'id' | 'at' | 'kind' | 'relates' | 'replaces'> & {
  /** The day it stands for, `2026-11-22`: an evening is one entry with parts. */
  key: string
}

/** What a part contributes to an entry: the page that has the content hands it in. */
export type PartFacts = { topic: string; themes: string[]; standards: string[] }

/** Minutes as the quarter hours that a CPD log is kept in: the nearest, but at least one quarter for any time at all. */
export function toQuarterHours(minutes: number): number {
  if (minutes <= 0) return 0
  return Math.max(0.25, Math.round(minutes / 15) / 4)
}

/** “1.25 hours”, “1 hour”. */
export function sayHours(hours: number): string {
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`
}

/** The entries that stand: those that no later entry replaces, newest day first. */
export function standingEntries(rows: readonly Row[]): Entry[] {
  const entries = ofKind(rows, 'entry')
  const replaced = new Set(entries.map(({ replaces }) => replaces))
  return entries.filter(({ id }) => !replaced.has(id)).sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : a.at < b.at ? 1 : -1))
}

/**
 * Drafts an entry for each day on which parts were finished that no entry holds yet, newest first.
 * `facts` says what a part contributes; `outcomes`, keyed by the row that finished it, how a scenario ended.
 */
export function draftEntries(
  outline: Outline,
  rows: readonly Row[],
  facts: (part: Part) => PartFacts,
  outcomes: Readonly<Record<string, string>> = {},
): EntryDraft[] {
  const recorded = new Set(ofKind(rows, 'entry').flatMap(({ parts }) => parts.map(({ row }) => row)))
  const finished = allParts(outline).flatMap((part) => finishedIn(part, rows).map((row) => ({ part, row, day: ukDay(row.at) })))
  const open = finished.filter(({ row }) => !recorded.has(row.id))
  const days = [...new Set(open.map(({ day }) => day))].sort().reverse()
  return days.map((day) => {
      const done = open.filter((each) => each.day === day)
      const parts = [...new Map(done.map(({ part }) => [partKey(part), part])).values()]
      const measuredMinutes = Math.round(parts.reduce((sum, part) => sum + secondsFor(part, rows, day), 0) / 60)
      const all = parts.map(facts)
      return {
        key: day,
        title: 'Before You Post: using social media responsibly',
        from: day,
        to: day,
        method: courseMethod,
        topic: all.map(({ topic }) => topic).join('\n'),
        measuredMinutes,
        hours: toQuarterHours(measuredMinutes),
        participatoryHours: 0,
        edition: outline.edition,
        themes: [...new Set(all.flatMap(({ themes }) => themes))],
        standards: [...new Set(all.flatMap(({ standards }) => standards))],
        evidence: `This entry, with the parts listed in it, made by the course on ${sayDay(day)}.`,
        parts: done.map(({ part, row }) => ({
          part: partKey(part),
          title: part.title,
          shape: row.shape,
          row: row.id,
          ...(outcomes[row.id] ? { outcome: outcomes[row.id]! } : {}),
        })),
      }
    })
}

/** The rows that finished a part: a lesson's end, or each attempt's debrief, with the version that was finished. */
export function finishedIn(part: Part, rows: readonly Row[]): { id: string; at: string; shape: string }[] {
  if (part.kind === 'lesson') return finishesOf(part, rows)
  const attempts = new Map(ofKind(rows, 'attempt').filter(({ scenario }) => scenario === part.id).map((row) => [row.id, row]))
  return ofKind(rows, 'debrief').flatMap(({ id, at, attempt }) => {
    const of = attempts.get(attempt)
    return of ? [{ id, at, shape: of.shape }] : []
  })
}

/**
 * Active seconds that go with what was finished of a part on a day, and that no entry has counted. Time goes with one day only:
 * the first on which the part was then finished, unless the entry of that day was kept before it was spent.
 */
function secondsFor(part: Part, rows: readonly Row[], day: string): number {
  const finished = new Map<string, string[]>()
  for (const { id, at } of finishedIn(part, rows)) finished.set(ukDay(at), [...(finished.get(ukDay(at)) ?? []), id])
  // An entry that replaces another counts no time of its own.
  const entries = ofKind(rows, 'entry').filter(({ replaces }) => !replaces)
  const days = [...finished].sort().map(([on, ids]) => {
    const keeping = entries.filter(({ parts }) => parts.some(({ row }) => ids.includes(row)))
    const kept = new Set(keeping.flatMap(({ parts }) => parts.map(({ row }) => row)))
    return { on, open: ids.some((id) => !kept.has(id)), counted: keeping.at(-1)?.at ?? '' }
  })
  return ofKind(rows, 'time')
    .filter((row) => row.part === partKey(part))
    .filter(({ at }) => {
      const goesWith = days.find(({ on, open, counted }) => ukDay(at) <= on && (open || at <= counted))
      return goesWith?.on === day && at > goesWith.counted
    })
    .reduce((sum, { seconds }) => sum + seconds, 0)
}

/** What an entry claims, as far as warnings and refusals go. */
export type Claim = Pick<Entry, 'hours' | 'measuredMinutes' | 'participatoryHours' | 'byHand'> & Partial<Pick<Entry, 'from' | 'to'>>

/** What the learner should look at again before keeping an entry. Warnings never block. */
export function entryWarnings({ from, to, hours, measuredMinutes, participatoryHours, byHand }: Claim, period?: Period): string[] {
  const warnings: string[] = []
  if (!byHand && hours * 60 > measuredMinutes + 15) {
    warnings.push(
      `You claim ${sayHours(hours)}; the course measured ${measuredMinutes} active minutes. That can be right: you may have read or talked elsewhere. Be ready to say how.`,
    )
  }
  if (participatoryHours > 0 && !byHand) warnings.push('You did this on your own. Participatory hours need other professionals to learn with.')
  if (participatoryHours > hours) warnings.push('More hours are participatory than you claim in all. One of the two is too high or too low.')
  if (!period || from === undefined || to === undefined) return warnings
  if (!isIn({ to }, period)) {
    warnings.push(`${sayDay(to)} is outside your three years (${sayDay(period.from)} to ${sayDay(period.to)}), so it does not count towards them.`)
  } else if (from < period.from) warnings.push(`It began before your three years did, on ${sayDay(period.from)}. It counts in whole by its last day.`)
  return warnings
}

/** Hours that no day has: an entry may not claim more than 24 for each of its days, nor a day more than 24 with the other entries of it. */
export function hoursFault({ from, to, hours }: Pick<Entry, 'from' | 'to' | 'hours'>, others: readonly Entry[]): string | undefined {
  const days = daysFrom(from, to)
  if (hours > 24 * days) return `${days === 1 ? 'A day has' : `${days} days have`} ${24 * days} hours. Give fewer, or a later last day.`
  if (from !== to) return undefined
  const sameDay = others.filter((other) => other.from === from && other.to === from).reduce((sum, other) => sum + other.hours, 0)
  if (sameDay + hours <= 24) return undefined
  return `With your other entries of ${sayDay(from)} that makes ${toHundredths(sameDay + hours)} hours in one day. Give fewer, or look at the date.`
}

/** How CPD is done, in the kinds of the regulator’s guidance as relayed (domain.md, 3.3); any other words will do too. */
export const cpdMethods = [
  courseMethod,
  'Course or workshop attended',
  'Conference or other learning event',
  'Course at a college or university',
  'Reading and reviewing publications',
  'Research based on enquiry',
  'Peer review',
  'Coaching or mentoring in a specific skill',
  'Mandatory training specific to my role',
  'Independent learning',
] as const
