import { formatOf } from '#lib/cpd/days.ts'

const hourInTheUk = formatOf({ timeZone: 'Europe/London', hour: '2-digit', hourCycle: 'h23' })

/** The hour of the day in the United Kingdom at a moment, 0 to 23, in summer and in winter. */
export function ukHour(at: string): number {
  return Number(hourInTheUk().format(new Date(at)))
}

/** How somebody wants to be reminded before they have said so: not by e-mail, and not in the evening or at night. */
export const usualReminding = { email: false, lead: 3, quietFrom: 20, quietTo: 8 } as const

/** The most days before. */
export const longestLead = 30

/** Whether an hour is one of those in which somebody wants no reminder: from the first on, until the second. The same hour twice means never. */
export function isQuiet(hour: number, { quietFrom, quietTo }: { quietFrom: number; quietTo: number }): boolean {
  return quietFrom <= quietTo ? quietFrom <= hour && hour < quietTo : quietFrom <= hour || hour < quietTo
}
