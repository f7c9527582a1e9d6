import type { Fate, GroupCard, GroupView } from '#lib/groups/protocol.ts'
import type { Db } from '#server/db/schema.ts'
import { joinDoor } from '#server/join-doors.ts'
import { importDoor } from '#server/member-doors.ts'
import { groupDoor, makeGroupDoor } from '#server/teach/group-doors.ts'
import { newVisitor, signUp, type Visitor } from './visitor.ts'

/** An educator with a group. */
export async function newGroup(db: Db, { name = 'Adult nursing', asksNumber = false, educator = 'Damson' } = {}) {
  const person = await signUp(db, { name: educator, role: 'educator' })
  const group = await groupOf(person.visitor, { name, asksNumber })
  return { educator: person, ...group }
}

/** Another group of an educator’s: what is done in it, and how it stands. */
export async function groupOf(visitor: Visitor, { name = 'Adult nursing', asksNumber = false } = {}) {
  const card = (await visitor.ask(makeGroupDoor, '/api/teach/groups', { name, asksNumber })).body['group'] as GroupCard
  const view = async (by: Visitor = visitor) => (await by.ask(groupDoor, `/api/teach/group?id=${card.id}`)).body['group'] as GroupView
  const bring = async (csv: string, dry = false) => {
    const { status, body } = await visitor.ask(importDoor, '/api/teach/import', { group: card.id, csv, dry })
    return { status, say: body.say, changed: body['changed'] as number, fates: (body['fates'] ?? []) as Fate[] }
  }
  const people = async () => (await view()).people.map(({ name: of, number, email, joined }) => [of, number, email, ...(joined ? ['joined'] : [])].join('|'))
  return { card, view, bring, people }
}

/** Somebody at a browser of their own who joins with that code. */
export async function joins(code: string, name: string, { number, visitor = newVisitor(), from = '203.0.113.7' }: { number?: string; visitor?: Visitor; from?: string } = {}) {
  const answer = await visitor.ask(joinDoor, '/api/join', { code, name, ...(number === undefined ? {} : { number }) }, { 'X-Forwarded-For': from })
  return { visitor, ...answer }
}
