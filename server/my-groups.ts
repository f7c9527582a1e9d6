import 'server-only'
import { ukDay } from '#lib/cpd/days.ts'
import type { Assigned, MyGroup, What } from '#lib/groups/protocol.ts'
import { assignable } from './assignable.ts'
import type { Db, Schema } from './db/schema.ts'
import { sightOf } from './sight.ts'
import { isFor, rowOf, standingsFor, tasksOf, titleOf, type Member, type Task } from './teach/work.ts'

type Membership = Member & { joined: string | null; group: Pick<Schema['study_group'], 'id' | 'name' | 'archived'> }

/** The groups that somebody is in, the latest joined first and archived ones last, with what was assigned to them there: withdrawn work too. */
export async function membershipsOf(db: Db, person: string): Promise<{ member: Membership; tasks: Task[] }[]> {
  const found = await db
    .selectFrom('member')
    .innerJoin('study_group', 'study_group.id', 'member.study_group')
    .select(['member.id', 'member.study_group', 'member.person', 'member.name', 'member.number', 'member.joined', 'study_group.name as groupName', 'study_group.archived'])
    .where('member.person', '=', person)
    .orderBy('member.joined', 'desc')
    .execute()
  const members = found.map(({ groupName, archived, ...member }) => ({ ...member, group: { id: member.study_group, name: groupName, archived } }))
  const tasks = await tasksOf(sightOf(db), members.map(({ group }) => group.id), members.map(({ id }) => id))
  return members.sort((a, b) => Number(a.group.archived !== null) - Number(b.group.archived !== null)).map((member) => ({ member, tasks: tasks.filter((task) => isFor(task, member)) }))
}

/** What a learner’s educators see of them: made by the function that makes the rows of educators (server/teach/work.ts), so that nothing is left out here. */
export async function myGroups(db: Db, person: string, now: string): Promise<MyGroup[]> {
  const memberships = await membershipsOf(db, person)
  const standings = await standingsFor(sightOf(db), [{ person }])
  const educators = await educatorsOf(db, memberships.map(({ member }) => member.group.id))
  return memberships.map(({ member, tasks }) => ({
    id: member.group.id,
    name: member.group.name,
    educators: educators.filter(({ group }) => group === member.group.id).map(({ name }) => name),
    as: { name: member.name, number: member.number, joined: ukDay(member.joined ?? now) },
    ...(member.group.archived ? { archived: member.group.archived } : {}),
    work: tasks.filter(({ withdrawn }) => !withdrawn).map((task) => assignedOf(task, member, standings, now)),
  }))
}

/** What a learner has still to do, the nearest first: of groups that are not archived, not withdrawn, and not completed. */
export async function openWork(db: Db, person: string, now: string): Promise<Assigned[]> {
  const groups = await myGroups(db, person, now)
  const work = groups.filter(({ archived }) => !archived).flatMap((group) => group.work)
  const nearest = ({ due = '9999', opens, title }: Assigned) => `${due} ${opens} ${title}`
  return work.filter(({ seen, what }) => !seen.completed && assignable(what)).sort((a, b) => (nearest(a) < nearest(b) ? -1 : 1))
}

/** An assignment as its learner sees it. */
export function assignedOf(task: Task, member: Membership, standings: Parameters<typeof rowOf>[2], now: string): Assigned {
  const { id, what, opens, asks, message } = task
  const { standing, due, extended } = rowOf(task, member, standings, now)
  return {
    id,
    group: member.group.id,
    groupName: member.group.name,
    what: what as What,
    title: titleOf(what),
    href: assignable(what)?.href ?? '/',
    opens,
    ...(due ? { due } : {}),
    ...(extended ? { extended } : {}),
    asks,
    message,
    seen: standing!,
  }
}

async function educatorsOf(db: Db, groups: readonly string[]): Promise<{ group: string; name: string }[]> {
  if (groups.length === 0) return []
  return db
    .selectFrom('educator')
    .innerJoin('person', 'person.id', 'educator.person')
    .select(['educator.study_group as group', 'person.name'])
    .where('educator.study_group', 'in', groups)
    .where('person.role', '<>', 'learner')
    .orderBy('educator.since')
    .orderBy('person.id')
    .execute()
}
