import type { Entry } from '#lib/record/rows.ts'
import { sayDay, ukDay } from './days.ts'
import { sayHours } from './entry.ts'
import { totalsOf } from './period.ts'
import { isByHand, sayDates, sayEdition } from './table.ts'

/** What every document that the course makes says at its foot. @param made now, as an ISO time */
export function sayFoot(made: string): string {
  return `Made on ${sayDay(ukDay(made))} · Not accredited or endorsed by the NMC`
}

/** What the record is called. The subject of the course is named only where every entry is about it. */
export function recordTitle(entries: readonly Entry[]): string {
  return entries.some(isByHand) ? 'CPD record' : 'CPD record: using social media responsibly'
}

/** “3 entries, 2 July 2026 to 22 November 2026. 2.25 hours claimed in all, of which 0 participatory.” */
export function sayTotals(entries: readonly Entry[]): string {
  if (entries.length === 0) return 'There is no entry in this record yet.'
  const days = entries.flatMap(({ from, to }) => [from, to]).sort()
  const { hours, participatoryHours } = totalsOf(entries)
  const number = `${entries.length} ${entries.length === 1 ? 'entry' : 'entries'}`
  return `${number}, ${sayDates({ from: days[0]!, to: days.at(-1)! })}. ${sayHours(hours)} claimed in all, of which ${participatoryHours} participatory.`
}

/** What whoever reads a record should know about it: its edition of the Code, what a measured minute is, whose claim the hours are. */
export function recordNotes(entries: readonly Entry[], made: string): string[] {
  const editions = [...new Set(entries.map(({ edition }) => edition))].filter(Boolean).map(sayEdition)
  return [
    ...(editions.length > 0
      ? [`This record follows ${editions.join(' and ')}. The words beside a number are the course’s own; the Code’s text is the one to go by.`]
      : []),
    ...(entries.some((entry) => !isByHand(entry)) ? ['Active minutes are those in which the course was open, in view and in use.'] : []),
    `Before You Post, ${sayDay(ukDay(made))}. Made on the learner’s own device. Hours are the learner’s claim. Not accredited or endorsed by the NMC.`,
  ]
}
