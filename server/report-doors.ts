import 'server-only'
import * as v from 'valibot'
import { answer, door, refuse } from './door.ts'
import { finishReport, listReports, report } from './reports.ts'
import { theStore } from './store.ts'

const reporting = v.object({ place: v.pipe(v.string(), v.maxLength(200)), words: v.string() })

/** POST /api/reports: tells of a mistake in the course. For anyone; who asks is not looked at. */
export const reportDoor = door({ for: 'anyone', body: reporting, most: 16 * 1024, limit: { name: 'report', most: 10, seconds: 3600 } }, async ({ body, now }) => {
  const done = await report(await theStore(), body, now)
  return done.ok ? answer(200, {}) : refuse(422, done.say)
})

/** GET /api/admin/reports?after=<id>: what was reported. */
export const reportsDoor = door({ for: 'administrator' }, async ({ db, request }) => answer(200, await listReports(db, new URL(request.url).searchParams.get('after') ?? undefined)))

/** POST /api/admin/reports/done: one has been dealt with. */
export const reportDoneDoor = door({ for: 'administrator', body: v.object({ id: v.pipe(v.string(), v.maxLength(200)) }) }, async ({ db, person, body, now }) => {
  const done = await finishReport(db, person, body.id, now)
  return done.ok ? answer(200, { id: body.id, done: now }) : refuse(422, done.say)
})
