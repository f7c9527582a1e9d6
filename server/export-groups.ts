import 'server-only'
import type { Db } from './db/schema.ts'

/** What is held of somebody in groups: where they learn and where they teach, and nothing of the others there. Nothing, when there is nothing. */
export async function groupsHeld(db: Db, person: string): Promise<{ 'groups.json'?: object }> {
  const [learns, teaches] = [await learnsIn(db, person), await teachesIn(db, person)]
  return learns.length + teaches.length > 0 ? { 'groups.json': { learns, teaches } } : {}
}

async function learnsIn(db: Db, person: string) {
  const found = await db
    .selectFrom('member')
    .innerJoin('study_group', 'study_group.id', 'member.study_group')
    .select(['member.id', 'study_group.id as group', 'study_group.name as groupName', 'study_group.archived', 'member.name', 'member.number', 'member.email', 'member.since', 'member.joined'])
    .where('member.person', '=', person)
    .orderBy('member.joined')
    .execute()
  return Promise.all(found.map(async ({ id, group, groupName, archived, ...as }) => ({ group: groupName, archived, as, assigned: await assignedIn(db, group, id, person) })))
}

async function assignedIn(db: Db, group: string, member: string, person: string) {
  const found = await db
    .selectFrom('assignment')
    .leftJoin('extension', (join) => join.onRef('extension.assignment', '=', 'assignment.id').on('extension.member', '=', member))
    .select(['assignment.id', 'what', 'opens', 'assignment.due', 'asks', 'withdrawn', 'extension.due as laterDay'])
    .where('study_group', '=', group)
    .where(({ eb, or, exists, selectFrom }) =>
      or([eb('everyone', '=', 1), exists(selectFrom('assigned').whereRef('assigned.assignment', '=', 'assignment.id').where('assigned.member', '=', member).select('assigned.member'))]),
    )
    .orderBy('made')
    .execute()
  const reminded = await db.selectFrom('reminded').select(['assignment', 'at']).where('person', '=', person).orderBy('at').execute()
  return found.map(({ id, ...rest }) => ({ ...rest, reminded: reminded.filter(({ assignment }) => assignment === id).map(({ at }) => at) }))
}

async function teachesIn(db: Db, person: string) {
  return db
    .selectFrom('educator')
    .innerJoin('study_group', 'study_group.id', 'educator.study_group')
    .select(['study_group.name as group', 'study_group.made', 'study_group.archived', 'educator.since'])
    .where('educator.person', '=', person)
    .orderBy('educator.since')
    .execute()
}

/** How somebody wants to be reminded, if they have said so. The link of their calendar is not in it: it opens something. */
export async function remindingHeld(db: Db, person: string) {
  const found = await db.selectFrom('reminding').selectAll().where('person', '=', person).executeTakeFirst()
  return found ? { byEmail: Boolean(found.email), daysBefore: found.lead, quietFrom: found.quiet_from, quietTo: found.quiet_to, calendar: found.feed !== null } : null
}
