import 'server-only'
import { randomBytes, randomUUID } from 'node:crypto'
import { readName } from '#lib/account/name.ts'
import { codeFrom } from '#lib/groups/code.ts'
import type { GroupCard, GroupView } from '#lib/groups/protocol.ts'
import { note } from '#server/audit.ts'
import type { Done } from '#server/people.ts'
import type { Sight } from '#server/sight.ts'
import type { Person } from '#server/who.ts'
import { workOf } from './assignments.ts'
import { hold, listOf } from './members.ts'
import { notYours, taught } from './taught.ts'

type Actor = Pick<Person, 'id'>

/** The groups that somebody teaches, newest first, archived ones last. */
export async function listGroups(db: Sight, actor: Actor): Promise<GroupCard[]> {
  const found = await cards(db, actor).orderBy('made', 'desc').orderBy('study_group.id').execute()
  return found.map(cardOf).sort((a, b) => Number(Boolean(a.archived)) - Number(Boolean(b.archived)))
}

/** A group with everybody in it and all its work. */
export async function viewGroup(db: Sight, actor: Actor, id: string, now: string): Promise<GroupView | undefined> {
  const card = await cardFor(db, actor, id)
  if (!card) return undefined
  const educators = await db.selectFrom('educator').innerJoin('person', 'person.id', 'educator.person').select(['person.id', 'person.name']).where('study_group', '=', id).orderBy('person.name').execute()
  return { ...card, educators: educators.map((each) => ({ ...each, you: each.id === actor.id })), people: await listOf(db, id), work: await workOf(db, id, now) }
}

export type Making = { name: string; asksNumber: boolean }

/** Makes a group, which whoever made it teaches. */
export async function makeGroup(db: Sight, actor: Actor, { name: typed, asksNumber }: Making, now: string): Promise<{ ok: true; group: GroupCard } | { ok: false; say: string }> {
  const read = readName(typed)
  if (!read.ok) return { ok: false, say: `The group cannot be called this: ${read.say}` }
  return db.transaction().execute(async (tx) => {
    const id = randomUUID()
    await tx.insertInto('study_group').values({ id, name: read.name, code: newJoinCode(), asks_number: Number(asksNumber), made: now, archived: null }).execute()
    await tx.insertInto('educator').values({ study_group: id, person: actor.id, since: now }).execute()
    await note(tx, { actor: actor.id, what: 'group made', whom: id }, now)
    return { ok: true as const, group: (await cardFor(tx, actor, id))! }
  })
}

/** What is to be another way about a group. With `newCode` the code and the link that people have join nobody any more. */
export type Changing = { id: string; name?: string | undefined; asksNumber?: boolean | undefined; newCode?: true | undefined; archived?: boolean | undefined }

/** Changes a group, archives it or brings it back. Archived, it takes nobody and asks nothing of anybody, and stays to be looked at. */
export async function changeGroup(db: Sight, actor: Actor, { id, name, asksNumber, newCode, archived }: Changing, now: string): Promise<{ ok: true; group: GroupCard } | { ok: false; say: string }> {
  const read = name === undefined ? undefined : readName(name)
  if (read && !read.ok) return { ok: false, say: `The group cannot be called this: ${read.say}` }
  return held(db, actor, id, async (tx, before) => {
    const parts = { name: read?.name, asks_number: asksNumber === undefined ? undefined : Number(asksNumber), code: newCode && newJoinCode() }
    const set = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))
    const turned = archived !== undefined && archived !== (before.archived !== null)
    if (Object.keys(set).length > 0) {
      await tx.updateTable('study_group').set(set).where('id', '=', id).execute()
      await note(tx, { actor: actor.id, what: 'group changed', whom: id, detail: Object.keys(set).map((each) => changes[each as keyof typeof changes]).join(', ') }, now)
    }
    if (turned) {
      await tx.updateTable('study_group').set({ archived: archived ? now : null }).where('id', '=', id).execute()
      await note(tx, archived ? { actor: actor.id, what: 'group archived', whom: id } : { actor: actor.id, what: 'group changed', whom: id, detail: 'brought back' }, now)
    }
    return { ok: true as const, group: (await cardFor(tx, actor, id))! }
  })
}

const changes = { name: 'its name', asks_number: 'whether it asks for a number', code: 'a new code' } as const

/** Deletes a group that is archived, with its list, its assignments and all that was counted of it. What learners did stays theirs. */
export async function deleteGroup(db: Sight, actor: Actor, id: string, now: string): Promise<Done> {
  return held(db, actor, id, async (tx, group): Promise<Done> => {
    if (!group.archived) return { ok: false, say: 'Only a group that is archived can be deleted. Archive it first: then you can still change your mind.' }
    await tx.deleteFrom('study_group').where('id', '=', id).execute()
    await note(tx, { actor: actor.id, what: 'group deleted', whom: id }, now)
    return { ok: true }
  })
}

/** An educator leaves a group to the others. */
export async function stopTeaching(db: Sight, actor: Actor, id: string, now: string): Promise<Done> {
  return held(db, actor, id, async (tx): Promise<Done> => {
    if (!(await othersMayTeach(tx, actor, id))) return { ok: false, say: 'You are the only educator of this group. Add another one first, who then looks after it; or archive and delete it.' }
    await tx.deleteFrom('educator').where('study_group', '=', id).where('person', '=', actor.id).execute()
    await note(tx, { actor: actor.id, what: 'educator left', whom: id }, now)
    return { ok: true }
  })
}

/** The names of the groups, of those that are not archived, that nobody else may look after. They are held until the transaction ends. */
export async function onlyTheirs(tx: Sight, actor: Actor): Promise<string[]> {
  const { role } = (await tx.selectFrom('person').select('role').where('id', '=', actor.id).executeTakeFirst()) ?? {}
  if (!role || role === 'learner') return [] // they cannot hand anything over any more
  const mine = tx.selectFrom('educator').select('study_group').where('person', '=', actor.id)
  await tx.updateTable('study_group').set(({ ref }) => ({ name: ref('name') })).where('id', 'in', mine).execute()
  const found = await tx.selectFrom('study_group').select(['id', 'name']).where('id', 'in', mine).where('archived', 'is', null).orderBy('name').execute()
  const names: string[] = []
  for (const { id, name } of found) if (!(await othersMayTeach(tx, actor, id))) names.push(name)
  return names
}

/** Whether somebody else teaches this group who still has the role for it. */
async function othersMayTeach(tx: Sight, actor: Actor, group: string): Promise<boolean> {
  const others = tx.selectFrom('educator').innerJoin('person', 'person.id', 'educator.person').select('person.id').where('study_group', '=', group)
  return (await others.where('person.id', '<>', actor.id).where('role', '<>', 'learner').limit(1).executeTakeFirst()) !== undefined
}

async function held<Answer>(db: Sight, actor: Actor, id: string, act: (tx: Sight, group: NonNullable<Awaited<ReturnType<typeof taught>>>) => Promise<Answer>): Promise<Answer | { ok: false; say: string }> {
  return db.transaction().execute(async (tx) => {
    await hold(tx, id)
    const group = await taught(tx, actor, id)
    return group ? act(tx, group) : { ok: false as const, say: notYours }
  })
}

function newJoinCode(): string {
  return codeFrom(randomBytes(32))
}

function cards(db: Sight, actor: Actor) {
  return db
    .selectFrom('study_group')
    .innerJoin('educator', 'educator.study_group', 'study_group.id')
    .where('educator.person', '=', actor.id)
    .select(['study_group.id', 'study_group.name', 'code', 'asks_number', 'made', 'archived'])
    .select((eb) => [
      eb.selectFrom('member').whereRef('member.study_group', '=', 'study_group.id').select((of) => of.fn.countAll<number>().as('n')).as('members'),
      eb.selectFrom('assignment').whereRef('assignment.study_group', '=', 'study_group.id').where('withdrawn', 'is', null).select((of) => of.fn.countAll<number>().as('n')).as('assignments'),
    ])
}

async function cardFor(db: Sight, actor: Actor, id: string): Promise<GroupCard | undefined> {
  const found = await cards(db, actor).where('study_group.id', '=', id).executeTakeFirst()
  return found && cardOf(found)
}

function cardOf({ asks_number, archived, members, assignments, ...rest }: { id: string; name: string; code: string; asks_number: number; made: string; archived: string | null; members: number | null; assignments: number | null }): GroupCard {
  return { ...rest, asksNumber: Boolean(asks_number), members: Number(members), assignments: Number(assignments), ...(archived ? { archived } : {}) }
}
