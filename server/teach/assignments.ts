import 'server-only'
import { randomUUID } from 'node:crypto'
import { isDay, sayDay, ukDay } from '#lib/cpd/days.ts'
import type { AssignmentView, Assigning, Reassigning } from '#lib/groups/protocol.ts'
import { assignable } from '#server/assignable.ts'
import { note } from '#server/audit.ts'
import type { Schema } from '#server/db/schema.ts'
import type { Done } from '#server/people.ts'
import type { Sight } from '#server/sight.ts'
import type { Person } from '#server/who.ts'
import { hold } from './members.ts'
import { notYours, taught } from './taught.ts'
import { membersOf, rowsOf, standingsFor, tasksOf, viewOf, withPeople } from './work.ts'

const mostAssignments = 100
const longestMessage = 1000

type Actor = Pick<Person, 'id'>
type Made = { ok: true; assignment: AssignmentView } | Refusal
type Refusal = { ok: false; say: string }

export const noSuchAssignment = 'There is no such assignment in your groups. Load the page again: somebody may have handed the group on.'
const archived = 'This group is archived, so its assignments stay as they are. Bring the group back first.'

/** All assignments of a group as its educators see them, the newest first. Who asks is the caller’s to check. */
export async function workOf(db: Sight, group: string, now: string): Promise<AssignmentView[]> {
  const members = await membersOf(db, group)
  const [tasks, standings] = [await tasksOf(db, [group]), await standingsFor(db, members)]
  return tasks.map((task) => viewOf(task, rowsOf(task, members, standings, now)))
}

/** Gives a module or a track to a group, or to some of it. */
export async function assign(db: Sight, actor: Actor, assigning: Assigning, now: string): Promise<Made> {
  return db.transaction().execute(async (tx): Promise<Made> => {
    await hold(tx, assigning.group)
    const group = await taught(tx, actor, assigning.group)
    if (!group) return no(notYours)
    if (group.archived) return no(archived)
    if (!assignable(assigning.what)) return no('The course has no such module or track. Load the page again, and choose one from the list.')
    const message = tidy(assigning.message)
    const fault = faultOf({ ...assigning, message }, undefined, now) ?? (await faultInMembers(tx, group.id, assigning.members))
    if (fault) return no(fault)
    const { count } = await tx.selectFrom('assignment').select(({ fn }) => fn.countAll<number>().as('count')).where('study_group', '=', group.id).executeTakeFirstOrThrow()
    if (Number(count) >= mostAssignments) return no(`This group has had ${mostAssignments} assignments, which is the most. Make another group for new ones.`)
    const { what, opens, due, asks, members } = assigning
    const id = randomUUID()
    await tx.insertInto('assignment').values({ id, study_group: group.id, what, opens, due: due ?? null, asks, message, everyone: members ? 0 : 1, made: now, withdrawn: null }).execute()
    await choose(tx, id, members)
    await note(tx, { actor: actor.id, what: 'assignment made', whom: group.id, detail: what }, now)
    return { ok: true, assignment: await viewed(tx, id, now) }
  })
}

/** Changes dates, message and for whom; never what was asked, which learners were told before they began. */
export async function reassign(db: Sight, actor: Actor, { id, opens, due, message: typed, members }: Reassigning, now: string): Promise<Made> {
  return changing(db, actor, id, async (tx, task): Promise<Made> => {
    const message = tidy(typed)
    const fault = faultOf({ opens, due, message }, task, now) ?? (await faultInMembers(tx, task.study_group, members))
    if (fault) return no(fault)
    await tx.updateTable('assignment').set({ opens, due: due ?? null, message, everyone: members ? 0 : 1 }).where('id', '=', id).execute()
    await tx.deleteFrom('assigned').where('assignment', '=', id).execute()
    await choose(tx, id, members)
    await note(tx, { actor: actor.id, what: 'assignment changed', whom: task.study_group, detail: task.what }, now)
    return { ok: true, assignment: await viewed(tx, id, now) }
  })
}

export type Extending = { assignment: string; member: string; due: string | null }

/** Gives one person a later day, which may lie in the past: then what they completed by it was not late. With null everybody’s day holds for them again. */
export async function extend(db: Sight, actor: Actor, { assignment, member, due }: Extending, now: string): Promise<Done> {
  return changing(db, actor, assignment, async (tx, task): Promise<Done> => {
    const found = await tx.selectFrom('member').select('id').where('id', '=', member).where('study_group', '=', task.study_group).executeTakeFirst()
    const given = task.everyone === 1 || (await tx.selectFrom('assigned').select('member').where('assignment', '=', assignment).where('member', '=', member).executeTakeFirst())
    if (!found || !given) return no('This assignment is not for that person, or they have left the group. Load the page again.')
    if (due !== null) {
      if (!task.due) return no('This assignment has no day that it is due, so nobody needs a later one.')
      if (!isDay(due)) return no('The later day is not a day that there is. Choose it again.')
      if (due <= task.due) return no(`It is due on ${sayDay(task.due)} for everybody. Choose a later day than that.`)
    }
    await tx.deleteFrom('extension').where('assignment', '=', assignment).where('member', '=', member).execute()
    if (due !== null) await tx.insertInto('extension').values({ assignment, member, due }).execute()
    await note(tx, { actor: actor.id, what: 'assignment changed', whom: task.study_group, detail: `${task.what}: ${due === null ? 'a later day for one person taken back' : 'a later day for one person'}` }, now)
    return { ok: true }
  })
}

/** Takes an assignment back: learners do not see it any more, and nothing is seen of their work on it. What they learned stays theirs. */
export async function withdraw(db: Sight, actor: Actor, id: string, now: string): Promise<Done> {
  return changing(db, actor, id, async (tx, task): Promise<Done> => {
    await tx.updateTable('assignment').set({ withdrawn: now }).where('id', '=', id).execute()
    await note(tx, { actor: actor.id, what: 'assignment withdrawn', whom: task.study_group, detail: task.what }, now)
    return { ok: true }
  })
}

/** An assignment in a group that they teach. */
export async function taughtTask(db: Sight, actor: Actor, id: string): Promise<Schema['assignment'] | undefined> {
  const task = await db.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirst()
  return task && (await taught(db, actor, task.study_group)) ? task : undefined
}

async function changing<Answer>(db: Sight, actor: Actor, id: string, change: (tx: Sight, task: Schema['assignment']) => Promise<Answer>): Promise<Answer | Refusal> {
  return db.transaction().execute(async (tx): Promise<Answer | Refusal> => {
    const found = await tx.selectFrom('assignment').select('study_group').where('id', '=', id).executeTakeFirst()
    if (found) await hold(tx, found.study_group)
    const task = await taughtTask(tx, actor, id)
    if (!task) return no(noSuchAssignment)
    if ((await taught(tx, actor, task.study_group))?.archived) return no(archived)
    if (task.withdrawn) return no('This assignment was withdrawn, so it stays as it is. Make a new one.')
    return change(tx, task)
  })
}

/** What is wrong with dates or message, if anything. A due day that has passed is refused only where it is new. */
function faultOf({ opens, due, message }: Pick<Assigning, 'opens' | 'due' | 'message'>, before: Pick<Schema['assignment'], 'due'> | undefined, now: string): string | undefined {
  if (!isDay(opens)) return 'The day that it opens is not a day that there is. Choose it again.'
  if (due !== undefined && !isDay(due)) return 'The day that it is due is not a day that there is. Choose it again.'
  if (due && due < opens) return `It would be due on ${sayDay(due)}, before it opens on ${sayDay(opens)}. Choose a later day for it to be due, or an earlier one to open.`
  if (due && due < ukDay(now) && due !== before?.due) return `The day that it is due, ${sayDay(due)}, has passed, so everybody would be overdue at once. Choose today or a later day.`
  const length = [...message].length
  if (length > longestMessage) return `The message has ${length} signs, and ${longestMessage} is the most. Shorten it.`
  return undefined
}

async function faultInMembers(tx: Sight, group: string, members: readonly string[] | undefined): Promise<string | undefined> {
  if (!members) return undefined
  if (members.length === 0) return 'Nobody is chosen. Choose at least one person, or everybody in the group.'
  const here = new Set((await tx.selectFrom('member').select('id').where('study_group', '=', group).execute()).map(({ id }) => id))
  return members.every((id) => here.has(id)) ? undefined : 'Somebody you chose is not in this group any more. Load the page again, and choose from the list.'
}

async function choose(tx: Sight, assignment: string, members: readonly string[] = []) {
  const values = [...new Set(members)].map((member) => ({ assignment, member }))
  for (let n = 0; n < values.length; n += 500) await tx.insertInto('assigned').values(values.slice(n, n + 500)).execute()
}

async function viewed(tx: Sight, id: string, now: string): Promise<AssignmentView> {
  const [task] = await withPeople(tx, [await tx.selectFrom('assignment').selectAll().where('id', '=', id).executeTakeFirstOrThrow()])
  const members = await membersOf(tx, task!.study_group)
  return viewOf(task!, rowsOf(task!, members, await standingsFor(tx, members), now))
}

/** The words as they are kept: line breaks of one kind, and no signs that cannot be seen. */
function tidy(message: string): string {
  return message.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, ' ').trim()
}

function no(say: string): Refusal {
  return { ok: false, say }
}
