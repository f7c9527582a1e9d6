import 'server-only'
import * as v from 'valibot'
import { calendarOf } from './calendar.ts'
import { confirmAddress } from './confirm-address.ts'
import { answer, door, refuse, withCookies } from './door.ts'
import { myGroups, openWork } from './my-groups.ts'
import { remindersOf, setFeed, setReminders } from './reminders.ts'
import { theStore } from './store.ts'
import { whoAsks } from './who.ts'

/** GET /api/groups: the groups of whoever asks, and what their educators see of them there. */
export const myGroupsDoor = door({ for: 'learner' }, async ({ db, person, now }) => answer(200, { groups: await myGroups(db, person.id, now) }))

/** GET /api/assigned: what whoever asks has still to do, the nearest first. */
export const assignedDoor = door({ for: 'learner' }, async ({ db, person, now }) => answer(200, { assigned: await openWork(db, person.id, now) }))

/** GET /api/reminders: how whoever asks is reminded. */
export const remindersDoor = door({ for: 'learner' }, async ({ db, person }) => answer(200, await remindersOf(db, person)))

const reminding = v.object({ email: v.boolean(), lead: v.number(), quietFrom: v.number(), quietTo: v.number() })

/** POST /api/reminders: changes that. */
export const setRemindersDoor = door({ for: 'learner', body: reminding }, async ({ db, person, body, origin, now }) => {
  const done = await setReminders(db, person, body, origin, now)
  if (done.ok) return answer(200, done.reminders)
  return done.wait ? refuse(429, done.say, { 'Retry-After': String(done.wait) }) : refuse(422, done.say)
})

/** POST /api/reminders/feed: a new address for one’s calendar, or none. */
export const feedDoor = door({ for: 'learner', body: v.object({ on: v.boolean() }) }, async ({ db, person, body, origin }) => {
  const code = await setFeed(db, person, body.on)
  return answer(200, code ? { link: `${origin}/api/calendar/${code}` } : {})
})

/** GET /api/calendar/<code>: the days of somebody’s assignments, for the calendar on their phone, which cannot sign in. */
export function calendarDoor(code: string) {
  return door({ for: 'anyone' }, async ({ origin, now }) => {
    const calendar = await calendarOf(await theStore(), code, origin, now)
    if (calendar === undefined) return refuse(404, 'There is no calendar at this address any more. Ask for a new one under “Reminders” on the page of your groups.')
    return new Response(calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'no-store' } })
  })
}

/** POST /api/account/confirm: says that the address of an account is its owner’s, by the link that was sent there. */
export const confirmDoor = door({ for: 'anyone', body: v.object({ token: v.string() }) }, async ({ request, body, now }) => {
  const known = await whoAsks(request)
  const done = await confirmAddress(await theStore(), known?.person, body.token, now)
  return withCookies(done.ok ? answer(200, {}) : refuse(422, done.say), known?.cookies ?? [])
})
