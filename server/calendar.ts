import 'server-only'
import { createEvents, type DateArray, type EventAttributes } from 'ics'
import { addDays, ukDay } from '#lib/cpd/days.ts'
import { isQuiet } from '#lib/groups/quiet.ts'
import { assignable } from './assignable.ts'
import type { Db, Schema } from './db/schema.ts'
import { assignedOf, membershipsOf } from './my-groups.ts'
import { hashOfCode } from './settings.ts'
import { sightOf } from './sight.ts'
import { standingsFor } from './teach/work.ts'

/**
 * The days of somebody’s assignments as a calendar, for their phone to look at now and then: when each is due, and when it opens if that is still to come. Of what they
 * completed there is nothing, so that whoever sees the calendar learns no more than what is still to do; what was withdrawn is cancelled. Undefined when nobody has that code.
 *
 * @param origin where this site is reached
 */
export async function calendarOf(db: Db, code: string, origin: string, now: string): Promise<string | undefined> {
  const kept = await db.selectFrom('reminding').selectAll().where('feed', '=', hashOfCode(code)).executeTakeFirst()
  if (!kept) return undefined
  const today = ukDay(now)
  const standings = await standingsFor(sightOf(db), [kept])
  const memberships = (await membershipsOf(db, kept.person)).filter(({ member }) => !member.group.archived)
  const events = memberships.flatMap(({ member, tasks }) =>
    tasks.flatMap((task): EventAttributes[] => {
      const { id, title, href, groupName, opens, due, seen } = assignedOf(task, member, standings, now)
      if (seen.completed || !assignable(task.what)) return []
      const about = { description: `For your group “${groupName}”: ${origin}${href}`, status: task.withdrawn ? 'CANCELLED' : 'CONFIRMED', sequence: Number(task.withdrawn !== null) } as const
      return [
        ...(opens > today ? [{ ...allDay(opens), ...about, uid: `${id}-opens@before-you-post`, title: `Opens: ${title}` }] : []),
        ...(due ? [{ ...allDay(due), ...about, uid: `${id}-due@before-you-post`, title: `Due: ${title}`, ...(task.withdrawn ? {} : { alarms: [alarm(kept)] }) }] : []),
      ]
    }),
  )
  const { value, error } = createEvents(events, { productId: '-//Before You Post//EN', calName: 'Before You Post' })
  if (error || value === null) throw new Error('The calendar could not be written.', { cause: error })
  return value
}

function allDay(day: string): Pick<EventAttributes, 'start' | 'transp' | 'busyStatus'> & { end: DateArray } {
  return { start: dateOf(day), end: dateOf(addDays(day, 1)), transp: 'TRANSPARENT', busyStatus: 'FREE' }
}

function dateOf(day: string): DateArray {
  return day.split('-').map(Number) as DateArray
}

const morning = 9

/** So many days before, at nine in the morning, or when the quiet hours end. In hours, counted from the midnight that an all-day event begins at. */
function alarm({ lead, quiet_from: quietFrom, quiet_to: quietTo }: Schema['reminding']) {
  const hour = isQuiet(morning, { quietFrom, quietTo }) ? quietTo : morning
  const hours = lead * 24 - hour
  return { action: 'display' as const, description: 'Due soon in Before You Post', trigger: { hours: Math.abs(hours), before: hours > 0 } }
}
