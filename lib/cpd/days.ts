const inTheUk = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/** The calendar day of a moment in the United Kingdom, `2026-11-22`. */
export function ukDay(at: string): string {
  // Put together from its parts: in which order a locale writes them differs from browser to browser.
  const { year, month, day } = Object.fromEntries(inTheUk.formatToParts(new Date(at)).map(({ type, value }) => [type, value]))
  return `${year}-${month}-${day}`
}

/** `2026-11-22` as “22 November 2026”. */
export function sayDay(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' }).format(new Date(`${day}T00:00:00Z`))
}
