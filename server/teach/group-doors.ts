import 'server-only'
import * as v from 'valibot'
import { answer, door, refuse } from '#server/door.ts'
import { sightOf } from '#server/sight.ts'
import { changeGroup, deleteGroup, listGroups, makeGroup, stopTeaching, viewGroup } from './groups.ts'
import { membersCsv } from './members.ts'
import { notYours } from './taught.ts'

const id = v.pipe(v.string(), v.uuid())
const name = v.pipe(v.string(), v.maxLength(1000))

/** GET /api/teach/groups: the groups of whoever asks. */
export const groupsDoor = door({ for: 'educator' }, async ({ db, person }) => answer(200, { groups: await listGroups(sightOf(db), person) }))

/** POST /api/teach/groups: makes a group. */
export const makeGroupDoor = door({ for: 'educator', body: v.object({ name, asksNumber: v.boolean() }) }, async ({ db, person, body, now }) => {
  const done = await makeGroup(sightOf(db), person, body, now)
  return done.ok ? answer(200, { group: done.group }) : refuse(422, done.say)
})

/** GET /api/teach/group?id=…: a group with everybody in it and all its work. */
export const groupDoor = door({ for: 'educator' }, async ({ db, person, request, now }) => {
  const group = await viewGroup(sightOf(db), person, idIn(request, 'id'), now)
  return group ? answer(200, { group }) : refuse(404, notYours)
})

const changing = v.object({ id, name: v.optional(name), asksNumber: v.optional(v.boolean()), newCode: v.optional(v.literal(true)), archived: v.optional(v.boolean()) })

/** POST /api/teach/group/change: another name or code, archived or not. */
export const changeGroupDoor = door({ for: 'educator', body: changing }, async ({ db, person, body, now }) => {
  const done = await changeGroup(sightOf(db), person, body, now)
  return done.ok ? answer(200, { group: done.group }) : refuse(422, done.say)
})

/** POST /api/teach/group/delete: one that is archived. */
export const deleteGroupDoor = door({ for: 'educator', body: v.object({ id }) }, async ({ db, person, body, now }) => {
  const done = await deleteGroup(sightOf(db), person, body.id, now)
  return done.ok ? answer(200, { id: body.id }) : refuse(422, done.say)
})

/** POST /api/teach/educators/leave: leaves a group to its other educators. */
export const stopTeachingDoor = door({ for: 'educator', body: v.object({ group: id }) }, async ({ db, person, body, now }) => {
  const done = await stopTeaching(sightOf(db), person, body.group, now)
  return done.ok ? answer(200, body) : refuse(422, done.say)
})

/** GET /api/teach/members.csv?group=…: the list of a group, as a spreadsheet. */
export const membersCsvDoor = door({ for: 'educator' }, async ({ db, person, request, now }) => {
  const csv = await membersCsv(sightOf(db), person, idIn(request, 'group'))
  if (csv === undefined) return refuse(404, notYours)
  const headers = { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="group-${now.slice(0, 10)}.csv"`, 'Cache-Control': 'no-store' }
  return new Response(csv, { headers })
})

/** What stands in the address; what is no id is that of no group. */
function idIn(request: Request, what: string): string {
  const given = new URL(request.url).searchParams.get(what)
  return v.is(id, given) ? given : ''
}
