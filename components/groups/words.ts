import { addDays, formatOf } from '#lib/cpd/days.ts'
import type { Assigned } from '#lib/groups/protocol.ts'

const weekday = formatOf({ timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })

/** “Friday 4 December”; with the year when it is not this one. Put together from its parts: browsers disagree about the commas. */
export function sayWeekday(day: string, today: string): string {
  const said = Object.fromEntries(weekday().formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, value]))
  return `${said['weekday']} ${said['day']} ${said['month']}${day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${said['year']}`}`
}

/** When work is due: “by Friday 4 December”, “overdue since Friday 4 December”. Empty when it has no day. */
export function sayDue({ due, seen }: Pick<Assigned, 'due' | 'seen'>, today: string): string {
  if (!due) return ''
  const day = sayWeekday(due, today)
  if (seen.overdue) return `Overdue since ${day}`
  if (due < today) return `It was due by ${day}`
  return due === today ? `Due today, ${day}` : due === addDays(today, 1) ? `Due tomorrow, ${day}` : `Due by ${day}`
}

/** “Your educator is Ama Mensah.” */
export function sayEducators(names: readonly string[]): string {
  if (names.length === 0) return 'It has no educator just now.'
  return names.length === 1 ? `Your educator is ${names[0]}.` : `Your educators are ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`
}
