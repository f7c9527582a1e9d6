import { allParts, partKey, type Outline, type Part } from '#lib/course/outline.ts'
import { ofKind, type Entry, type Row } from '#lib/record/rows.ts'
import { statusOf } from '#lib/record/status.ts'
import { sayDay, ukDay } from './days.ts'

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
  const finished = allParts(outline).flatMap((part) => finishedIn(part, rows).map((row) => ({ part, row })))
  const open = finished.filter(({ row }) => !recorded.has(row.id))
  const days = [...new Set(open.map(({ row }) => ukDay(row.at)))].sort().reverse()
  return days.map((day) => {
      const done = open.filter(({ row }) => ukDay(row.at) === day)
      const parts = [...new Map(done.map(({ part }) => [partKey(part), part])).values()]
      const measuredMinutes = Math.round(parts.reduce((sum, part) => sum + secondsOpen(part, rows, day), 0) / 60)
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
function finishedIn(part: Part, rows: readonly Row[]): { id: string; at: string; shape: string }[] {
  if (part.kind === 'lesson') {
    const status = statusOf(part, rows)
    if (status !== 'Complete' && status !== 'Changed since you finished') return []
    return ofKind(rows, 'finish').filter(({ lesson }) => lesson === part.id).slice(0, 1)
  }
  const attempts = new Map(ofKind(rows, 'attempt').filter(({ scenario }) => scenario === part.id).map((row) => [row.id, row]))
  return ofKind(rows, 'debrief').flatMap(({ id, at, attempt }) => {
    const of = attempts.get(attempt)
    return of ? [{ id, at, shape: of.shape }] : []
  })
}

/** Active seconds on a part up to a day that no entry has counted yet. */
function secondsOpen(part: Part, rows: readonly Row[], day: string): number {
  const key = partKey(part)
  const counted = ofKind(rows, 'entry')
    .filter(({ parts }) => parts.some((each) => each.part === key))
    .reduce((latest, { at }) => (at > latest ? at : latest), '')
  return ofKind(rows, 'time')
    .filter((row) => row.part === key && row.at > counted && ukDay(row.at) <= day)
    .reduce((sum, { seconds }) => sum + seconds, 0)
}

/** What the learner should look at again before keeping an entry. Warnings never block. */
export function entryWarnings({ hours, measuredMinutes, participatoryHours }: Pick<Entry, 'hours' | 'measuredMinutes' | 'participatoryHours'>): string[] {
  const warnings: string[] = []
  if (hours * 60 > measuredMinutes + 15) {
    warnings.push(
      `You claim ${sayHours(hours)}; the course measured ${measuredMinutes} active minutes. That can be right: you may have read or talked elsewhere. Be ready to say how.`,
    )
  }
  if (participatoryHours > 0) warnings.push('You did this on your own. Participatory hours need other professionals to learn with.')
  return warnings
}
