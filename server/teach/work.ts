import 'server-only'
import { ukDay } from '#lib/cpd/days.ts'
import { seenOf } from '#lib/groups/progress.ts'
import type { AssignmentView, ProgressRow, Seen, What } from '#lib/groups/protocol.ts'
import { statuses } from '#lib/record/status.ts'
import type { Standing } from '#lib/record/standing.ts'
import { assignable } from '#server/assignable.ts'
import type { Schema } from '#server/db/schema.ts'
import type { Sight } from '#server/sight.ts'
import { standingsOf } from '#server/standing.ts'

/** An assignment with those that it was given to by name, and the later days that some of them have. */
export type Task = Schema['assignment'] & { chosen: Set<string>; later: Map<string, string> }
export type Member = Pick<Schema['member'], 'id' | 'study_group' | 'person' | 'name' | 'number'>

/** All assignments of these groups, the newest first. @param member whom alone to look at, among those chosen and those with a later day */
export async function tasksOf(db: Sight, groups: readonly string[], member?: readonly string[]): Promise<Task[]> {
  if (groups.length === 0) return []
  const tasks = await db.selectFrom('assignment').selectAll().where('study_group', 'in', groups).orderBy('made', 'desc').orderBy('id').execute()
  return withPeople(db, tasks, member)
}

export async function withPeople(db: Sight, tasks: readonly Schema['assignment'][], member?: readonly string[]): Promise<Task[]> {
  if (tasks.length === 0) return []
  const ids = tasks.map(({ id }) => id)
  const chosen = await db.selectFrom('assigned').selectAll().where('assignment', 'in', ids).$if(member !== undefined, (query) => query.where('member', 'in', member!)).execute()
  const later = await db.selectFrom('extension').selectAll().where('assignment', 'in', ids).$if(member !== undefined, (query) => query.where('member', 'in', member!)).execute()
  const found = new Map(tasks.map((task): [string, Task] => [task.id, { ...task, chosen: new Set(), later: new Map() }]))
  for (const { assignment, member: id } of chosen) found.get(assignment)!.chosen.add(id)
  for (const { assignment, member: id, due } of later) found.get(assignment)!.later.set(id, due)
  return [...found.values()]
}

export async function membersOf(db: Sight, group: string): Promise<Member[]> {
  const members = await db.selectFrom('member').select(['id', 'study_group', 'person', 'name', 'number']).where('study_group', '=', group).execute()
  return members.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
}

/** How far each of these members has come with anything. */
export async function standingsFor(db: Sight, members: readonly Pick<Member, 'person'>[]): Promise<Map<string, Standing>> {
  return standingsOf(db, members.flatMap(({ person }) => person ?? []))
}

export function isFor(task: Task, member: Pick<Member, 'id' | 'study_group'>): boolean {
  return task.study_group === member.study_group && (task.everyone === 1 || task.chosen.has(member.id))
}

/** The day by which somebody is to be done, theirs if it is a later one than everybody’s. */
export function dueOf(task: Task, member: string): { due?: string; extended?: true } {
  const later = task.later.get(member)
  if (!task.due) return {}
  return later && later > task.due ? { due: later, extended: true } : { due: task.due }
}

/** All that anybody is told of a member’s work on an assignment: educators and that member, by this very function. */
export function rowOf(task: Task, member: Member, standings: ReadonlyMap<string, Standing>, now: string): ProgressRow {
  const day = dueOf(task, member.id)
  return {
    member: member.id,
    name: member.name,
    number: member.number,
    ...(member.person ? { standing: seen(task, standings.get(member.person) ?? {}, day.due, ukDay(now)) } : {}),
    ...day,
  }
}

/** A group is looked at as a whole, and few of it have done anything since the last time. */
const seenBefore = new WeakMap<Standing, Map<string, Seen>>()

function seen({ what, asks }: Task, standing: Standing, due: string | undefined, today: string): Seen {
  const before = seenBefore.get(standing) ?? new Map<string, Seen>()
  const key = `${what} ${asks} ${due} ${today}`
  const found = before.get(key) ?? seenOf(assignable(what)?.parts ?? [], standing, { asks, due, today })
  seenBefore.set(standing, before.set(key, found))
  return found
}

/** Of an assignment that was withdrawn nothing is seen any more. */
export function rowsOf(task: Task, members: readonly Member[], standings: ReadonlyMap<string, Standing>, now: string): ProgressRow[] {
  return task.withdrawn ? [] : members.filter((member) => isFor(task, member)).map((member) => rowOf(task, member, standings, now))
}

/** An assignment as educators see it. Of those who have not joined yet nothing is known, and they are in no count. */
export function viewOf(task: Task, rows: readonly ProgressRow[]): AssignmentView {
  const { id, what, opens, due, asks, message, made, withdrawn, everyone, chosen } = task
  const counts = Object.fromEntries(statuses.map((status) => [status, rows.filter(({ standing }) => standing?.status === status).length])) as AssignmentView['counts']
  return {
    id,
    what: what as What,
    title: titleOf(what),
    opens,
    ...(due ? { due } : {}),
    asks,
    message,
    ...(everyone ? {} : { members: [...chosen].sort() }),
    made,
    ...(withdrawn ? { withdrawn } : {}),
    counts,
    overdue: rows.filter(({ standing }) => standing?.overdue).length,
  }
}

export function titleOf(what: string): string {
  return assignable(what)?.title ?? `${what.split(':')[1]} (the course no longer has it)`
}
