import 'server-only'
import * as v from 'valibot'
import { answer, door, refuse } from './door.ts'
import { addEducator, handOver, leftGroups } from './hand-over.ts'
import { sendJoinLinks } from './join-mail.ts'
import { leaveGroup, removeMember } from './leaving.ts'
import { sightOf } from './sight.ts'
import { importMembers } from './teach/import.ts'

// Doors to a group that need more of the store than the code for educators sees: addresses, e-mail, or what was counted of a group.

const id = v.pipe(v.string(), v.uuid())
const adding = v.object({ group: id, email: v.pipe(v.string(), v.maxLength(320)) })
/** Whoever may add somebody by their address could also ask who has one. */
const asking = { name: 'educator added', most: 60, seconds: 3600 }

/** POST /api/teach/educators: adds another educator to a group. */
export const addEducatorDoor = door({ for: 'educator', body: adding, limit: asking }, async ({ db, person, body, now }) => {
  const done = await addEducator(db, person, body, now)
  return done.ok ? answer(200, { group: body.group }) : refuse(422, done.say)
})

/** POST /api/teach/members/remove: takes somebody off the list of a group. */
export const removeMemberDoor = door({ for: 'educator', body: v.object({ group: id, member: id }) }, async ({ db, person, body, now }) => {
  const done = await removeMember(db, person, body, now)
  return done.ok ? answer(200, body) : refuse(422, done.say)
})

/** JSON writes some signs with two. */
const longestImport = 600 * 1024
const importing = v.object({ group: id, csv: v.string(), dry: v.boolean() })

/** POST /api/teach/import: brings a list of people into a group, and sends those who are new on it the link to join. */
export const importDoor = door({ for: 'educator', body: importing, most: longestImport, limit: { name: 'import', most: 60, seconds: 3600 } }, async ({ db, person, body, origin, now }) => {
  const done = await importMembers(sightOf(db), person, body, now)
  if (!done.ok) return refuse(422, done.say)
  const { fates, changed, invite } = done
  if (!body.dry) await sendJoinLinks(db, body.group, invite, origin, now)
  return answer(200, { fates, changed })
})

/** POST /api/groups/leave: a learner leaves a group. */
export const leaveGroupDoor = door({ for: 'learner', body: v.object({ group: id }) }, async ({ db, person, body }) => {
  const done = await leaveGroup(db, person, body.group)
  return done.ok ? answer(200, body) : refuse(422, done.say)
})

/** GET /api/admin/groups: groups that nobody may teach any more. */
export const leftGroupsDoor = door({ for: 'administrator' }, async ({ db }) => answer(200, { groups: await leftGroups(db) }))

/** POST /api/admin/groups: gives one of them to an educator. */
export const handOverDoor = door({ for: 'administrator', body: adding }, async ({ db, person, body, now }) => {
  const done = await handOver(db, person, body, now)
  return done.ok ? answer(200, { group: body.group }) : refuse(422, done.say)
})
