import 'server-only'
import * as v from 'valibot'
import type { What } from '#lib/groups/protocol.ts'
import { answer, door, refuse } from '#server/door.ts'
import { sightOf } from '#server/sight.ts'
import { assign, extend, noSuchAssignment, reassign, withdraw } from './assignments.ts'
import { auditCsv } from './audit-export.ts'
import { progressCsv, progressOf } from './progress.ts'
import { notYours } from './taught.ts'

const id = v.pipe(v.string(), v.nonEmpty())
const when = { opens: v.string(), due: v.optional(v.string()), message: v.string(), members: v.optional(v.array(id)) }
const assigning = v.object({ group: id, what: v.custom<What>((what) => typeof what === 'string'), asks: v.picklist(['complete', 'passed']), ...when })
const reassigning = v.object({ id, ...when })
/** Hundreds of people may be named, in bytes. */
const most = 512 * 1024

/** POST /api/teach/assignments: gives a module or a track to a group, or to some of it. */
export const assignDoor = door({ for: 'educator', body: assigning, most }, async ({ db, person, body, now }) => {
  const done = await assign(sightOf(db), person, body, now)
  return done.ok ? answer(200, { assignment: done.assignment }) : refuse(422, done.say)
})

/** POST /api/teach/assignments/change: other dates, another message, other people. */
export const reassignDoor = door({ for: 'educator', body: reassigning, most }, async ({ db, person, body, now }) => {
  const done = await reassign(sightOf(db), person, body, now)
  return done.ok ? answer(200, { assignment: done.assignment }) : refuse(422, done.say)
})

/** POST /api/teach/assignments/extend: a later day for one person. */
export const extendDoor = door({ for: 'educator', body: v.object({ assignment: id, member: id, due: v.nullable(v.string()) }) }, async ({ db, person, body, now }) => {
  const done = await extend(sightOf(db), person, body, now)
  return done.ok ? answer(200, {}) : refuse(422, done.say)
})

/** POST /api/teach/assignments/withdraw. */
export const withdrawDoor = door({ for: 'educator', body: v.object({ assignment: id }) }, async ({ db, person, body, now }) => {
  const done = await withdraw(sightOf(db), person, body.assignment, now)
  return done.ok ? answer(200, {}) : refuse(422, done.say)
})

/** GET /api/teach/progress?assignment=…: where everybody stands. */
export const progressDoor = door({ for: 'educator' }, async ({ db, person, request, now }) => {
  const found = await progressOf(sightOf(db), person, asked(request, 'assignment'), now)
  return found ? answer(200, found) : refuse(404, noSuchAssignment)
})

/** GET /api/teach/progress.csv?assignment=…: the same as a spreadsheet. */
export const progressCsvDoor = door({ for: 'educator' }, async ({ db, person, request, now }) => {
  const csv = await progressCsv(sightOf(db), person, asked(request, 'assignment'), now)
  return csv === undefined ? refuse(404, noSuchAssignment) : spreadsheet('progress', csv, now)
})

/** GET /api/teach/audit.csv?group=…: who completed what, in which version, under which edition of the Code, and when. */
export const auditCsvDoor = door({ for: 'educator' }, async ({ db, person, request, now }) => {
  const csv = await auditCsv(sightOf(db), person, asked(request, 'group'), now)
  return csv === undefined ? refuse(404, notYours) : spreadsheet('completions', csv, now)
})

function asked(request: Request, what: string): string {
  return new URL(request.url).searchParams.get(what) ?? ''
}

function spreadsheet(name: string, csv: string, now: string): Response {
  const headers = { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}-${now.slice(0, 10)}.csv"`, 'Cache-Control': 'no-store' }
  return new Response(csv, { headers })
}
