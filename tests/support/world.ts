import { joinDoor } from '#server/join-doors.ts'
import { assignDoor } from '#server/teach/assignment-doors.ts'
import { groupDoor, makeGroupDoor } from '#server/teach/group-doors.ts'
import { keepCertificate } from '#server/kept-certificates.ts'
import { idOf } from '#lib/cpd/seal.ts'
import { feedDoor } from '#server/learner-doors.ts'
import { tables, type Db } from '#server/db/schema.ts'
import { newVisitor, signUp, type Visitor } from './visitor.ts'

/** Everybody who may come to the doors. `learner` and `nameless`, who has no e-mail address, are in the group that `educator` teaches; `other` teaches another one. */
export const roles = ['none', 'guest', 'stranger', 'learner', 'nameless', 'other', 'administrator', 'educator'] as const
export type Who = (typeof roles)[number]

const today = new Date().toISOString().slice(0, 10)

/** An empty store with a group, somebody of each role, and everything that can be asked for. What only those may see whom it concerns says so: `secrets`. */
export async function makeWorld(db: Db) {
  for (const table of [...tables].reverse()) if (!['setting', 'issuer_key'].includes(table)) await db.deleteFrom(table).execute()
  const people = {
    stranger: await signUp(db, { name: 'Stranger Sorrel' }),
    learner: await signUp(db, { name: 'Learner Lovage' }),
    other: await signUp(db, { name: 'Other Oregano', role: 'educator' }),
    administrator: await signUp(db, { name: 'Admin Angelica', role: 'administrator' }),
    educator: await signUp(db, { name: 'Teacher Tarragon', role: 'educator' }),
  }
  const { educator, learner, other } = people
  const made = async (visitor: Visitor, name: string) => (await visitor.ask(makeGroupDoor, '/api/teach/groups', { name, asksNumber: false })).body['group'] as { id: string; code: string }
  const group = await made(educator.visitor, 'Group Galangal')
  const others = await made(other.visitor, 'Group Oxlip')
  const nameless = newVisitor()
  const joined = await nameless.ask(joinDoor, '/api/join', { code: group.code, name: 'Nameless Nettle' })
  await learner.visitor.ask(joinDoor, '/api/join', { code: group.code, name: 'Lovage, as listed' })
  const assigned = await educator.visitor.ask(assignDoor, '/api/teach/assignments', { group: group.id, what: 'module:people', opens: today, asks: 'complete', message: 'Message Marjoram' })
  const view = (await educator.visitor.ask(groupDoor, `/api/teach/group?id=${group.id}`)).body['group'] as { people: { id: string; name: string }[] }
  const feed = String((await learner.visitor.ask(feedDoor, '/api/reminders/feed', { on: true })).body['link'])
  const certificate = 'certificate.code.of.lovage'
  await keepCertificate(db, learner.id, certificate, new Date().toISOString())
  await db.insertInto('report').values({ id: 'report', at: new Date().toISOString(), place: '/about', shape: '', words: 'Words Wormwood', done: null }).execute()
  await db.insertInto('invitation').values({ id: 'invitation', email: 'invited-ivy@example.org', role: 'educator', by: people.administrator.id, at: today, expires: '2999-01-01T00:00:00.000Z', used: null, withdrawn: null }).execute()

  const visitors: Record<Who, Visitor> = { none: newVisitor(), guest: newVisitor(), nameless, ...Object.fromEntries(Object.entries(people).map(([who, { visitor }]) => [who, visitor])) } as Record<Who, Visitor>
  return {
    people,
    visitors,
    group: group.id,
    code: group.code,
    others: others.id,
    assignment: (assigned.body['assignment'] as { id: string }).id,
    member: view.people.find(({ name }) => name === 'Lovage, as listed')!.id,
    nameless: String(joined.body['account']),
    recovery: /#recover=(.+)$/.exec(String(joined.body['recovery']))![1]!,
    feed: feed.slice(feed.lastIndexOf('/') + 1),
    certificate: idOf(certificate),
    secrets: ['Sorrel', 'Lovage', 'Nettle', 'Tarragon', 'Angelica', 'Galangal', group.code, 'Marjoram', 'Wormwood', 'invited-ivy', 'person-'],
  }
}

export type World = Awaited<ReturnType<typeof makeWorld>>

/** All that is kept, but for when somebody was last seen and what was just noted of who is signed in. */
export async function everything(db: Db): Promise<string> {
  const rows: Record<string, unknown> = {}
  for (const table of tables) {
    if (table === 'session' || table === 'setting') continue
    const found = (await db.selectFrom(table).selectAll().execute()) as Record<string, unknown>[]
    rows[table] = found.map(({ lastSeen: _seen, ...rest }) => JSON.stringify(rest)).sort()
  }
  return JSON.stringify(rows)
}
