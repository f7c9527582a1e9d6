/** A way to write days, made when it is first asked for: making one keeps a slow phone busy for a tenth of a second. */
export function formatOf(options: Intl.DateTimeFormatOptions): () => Intl.DateTimeFormat {
  let made: Intl.DateTimeFormat | undefined
  return () => (made ??= new Intl.DateTimeFormat('en-GB', options))
}

const inTheUk = formatOf({ timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })
const inWords = formatOf({ timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })

/** Moments whose day is the same there: the United Kingdom is never more than an hour ahead. Asking for its time is slow, and a group is told hundreds of days. */
const plain = /^\d{4}-(?!02-(?:29|3)|(?:04|06|09|11)-31)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-2]):.*Z$/

/** The calendar day of a moment in the United Kingdom, `2026-11-22`. */
export function ukDay(at: string): string {
  if (plain.test(at)) return at.slice(0, 10)
  // Put together from its parts: in which order a locale writes them differs from browser to browser.
  const { year, month, day } = Object.fromEntries(inTheUk().formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  return `${year}-${month}-${day}`
}

/** `2026-11-22` as “22 November 2026”. */
export function sayDay(day: string): string {
  return inWords().format(new Date(`${day}T00:00:00Z`))
}

/** A day some days later, or earlier: `addDays('2026-12-31', 1)` is `2027-01-01`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The same day some months later, or earlier; the last day of a month that has no such day. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** The same day some years later, or earlier; 29 February becomes 28 February where there is none. */
export function addYears(day: string, years: number): string {
  return addMonths(day, 12 * years)
}

/** How many days, both counted. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1
}

/** Whether a text is a day that there is, written `2026-11-22`: not `2026-02-31`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)
}
