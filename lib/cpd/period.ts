import { ofKind, type Entry, type Row, type RowOf } from '#lib/record/rows.ts'
import { addDays, addYears, isDay } from './days.ts'

/** What revalidation asks for in three years: hours in all, and how many of them participatory (domain.md, 3.2). */
export const required = { hours: 35, participatoryHours: 20 } as const

/** The learner’s three years, `2024-04-01` to `2027-03-31`: both days are in it. */
export type Period = Pick<RowOf<'period'>, 'from' | 'to'>

/** The period that the learner set last, if any. */
export function currentPeriod(rows: readonly Row[]): Period | undefined {
  return ofKind(rows, 'period').at(-1)
}

/** The three years that end on a day, as it stands on the register. */
export function periodEnding(to: string): Period {
  return { from: addDays(addYears(to, -3), 1), to }
}

/** The three years that follow. */
export function nextPeriod({ to }: Period): Period {
  const from = addDays(to, 1)
  return { from, to: addDays(addYears(from, 3), -1) }
}

/** What is wrong with the dates of a period, in words for the learner; nothing when they can be kept. */
export function periodFault({ from, to }: Period): string | undefined {
  if (!isDay(from) || !isDay(to)) return 'Give both dates as a day, a month and a year.'
  if (to <= from) return 'The period ends before it begins. Give a last day that comes after the first.'
  if (to > addYears(from, 10)) return 'That is more than ten years. A period has three: look at the year again.'
  return undefined
}

/** An entry belongs to the period that its last day is in. */
export function isIn({ to }: Pick<Entry, 'to'>, period: Period): boolean {
  return to >= period.from && to <= period.to
}

/** Hours to a hundredth: what sums of quarters and tenths come to, without the dust of binary fractions. */
export function toHundredths(hours: number): number {
  return Math.round(hours * 100) / 100
}

export type Totals = { hours: number; participatoryHours: number; entries: number }

/** Hours claimed in all, to a hundredth; of the entries in a period when one is given. */
export function totalsOf(entries: readonly Entry[], period?: Period): Totals {
  const counted = period ? entries.filter((entry) => isIn(entry, period)) : entries
  const sum = (of: (entry: Entry) => number) => toHundredths(counted.reduce((total, entry) => total + of(entry), 0))
  return { entries: counted.length, hours: sum(({ hours }) => hours), participatoryHours: sum(({ participatoryHours }) => participatoryHours) }
}

/** “12.5 of 35 hours: 22.5 to go”, “41 of 35 hours: enough, with 6 to spare”. */
export function sayTowards(have: number, needed: number, what: string): string {
  const left = toHundredths(needed - have)
  if (left > 0) return `${have} of ${needed} ${what}: ${left} to go`
  return left === 0 ? `${have} of ${needed} ${what}: enough` : `${have} of ${needed} ${what}: enough, with ${-left} to spare`
}
