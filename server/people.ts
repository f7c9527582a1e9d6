import 'server-only'
import { sql } from 'kysely'
import { isAddress, none, sayAddress } from '#lib/account/address.ts'
import { readName } from '#lib/account/name.ts'
import { note } from './audit.ts'
import type { Db, Role } from './db/schema.ts'
import { addInvitation, linkOf } from './invitations.ts'
import { administrators } from './roles.ts'
import type { Person } from './who.ts'

/** What was asked is done; or why not, in words for whoever asked. */
export type Done = { ok: true } | { ok: false; say: string }

/** Changes somebody’s own name. */
export async function rename(db: Db, person: Person, name: string, now: string): Promise<Done & { name?: string }> {
  const read = readName(name)
  if (!read.ok) return { ok: false, say: `Your name cannot be changed to this: ${read.say}` }
  await db.updateTable('person').set({ name: read.name, updatedAt: now }).where('id', '=', person.id).execute()
  return read
}

/** Whether somebody has a password of their own here, and its hash. A single sign-on or links by e-mail need none. */
export async function passwordOf(db: Db, person: string): Promise<string | undefined> {
  const login = await db.selectFrom('login').select('password').where('userId', '=', person).where('providerId', '=', 'credential').executeTakeFirst()
  return login?.password ?? undefined
}

export type Listed = Pick<Person, 'id' | 'name' | 'email' | 'role'> & { createdAt: string; lastSeen: string | null }

const portion = 50

/** Whether an account has no address, in SQL: 0 or 1. */
export const withoutAddress = sql<number>`case when email like ${`%${none}`} then 1 else 0 end`

/**
 * Accounts by their e-mail, and after them those that have none (lib/account/address.ts): a portion, and whether there are more. Addresses do not stand in what a page asks for
 * next, since whatever lies before the server may keep that.
 *
 * @param from the first address, or how it begins; or `after`, the id of the last account that is known
 */
export async function listPeople(db: Db, { from = '', after }: { from?: string; after?: string }): Promise<{ people: Listed[]; more: boolean }> {
  const columns = ['id', 'name', 'email', 'role', 'createdAt', 'lastSeen'] as const
  const last = after === undefined ? undefined : (await db.selectFrom('person').select('email').where('id', '=', after).executeTakeFirst())?.email
  const at = isAddress(last ?? from) ? 0 : 1
  const found = await db
    .selectFrom('person')
    .select(columns)
    .where((eb) => eb.or([eb(withoutAddress, '>', at), eb.and([eb(withoutAddress, '=', at), last === undefined ? eb('email', '>=', from) : eb('email', '>', last)])]))
    .orderBy(withoutAddress)
    .orderBy('email')
    .limit(portion + 1)
    .execute()
  return { people: found.slice(0, portion).map(({ email, ...rest }) => ({ ...rest, email: sayAddress(email) })), more: found.length > portion }
}

/**
 * Gives somebody another role. Refused when the actor is no administrator any more, and when it would leave the site without one.
 *
 * @param id of the person whose role changes, who may be the actor
 */
export async function changeRole(db: Db, actor: Person, { id, role }: { id: string; role: Role }, now: string): Promise<Done> {
  return db.transaction().execute(async (tx): Promise<Done> => {
    const all = await administrators(tx, now)
    if (!all.includes(actor.id)) return { ok: false, say: 'You are not an administrator any more. Ask one of this site.' }
    const person = await tx.selectFrom('person').select('role').where('id', '=', id).executeTakeFirst()
    if (!person) return { ok: false, say: 'There is no such account any more. Load the page again.' }
    if (person.role === role) return { ok: true }
    if (person.role === 'administrator' && all.length === 1) {
      return { ok: false, say: 'You are the only administrator of this site. Make somebody else one first, then change your own role.' }
    }
    await tx.updateTable('person').set({ role, updatedAt: now }).where('id', '=', id).execute()
    await note(tx, { actor: actor.id, what: 'role changed', whom: id, detail: `from ${person.role} to ${role}` }, now)
    return { ok: true }
  })
}

/**
 * The way in for the first administrator: a link, good for seven days, to be said to whoever starts the site. Several processes may start at
 * once, so each of these links works until there is an administrator, and none afterwards.
 *
 * @param origin where this site is reached, `https://example.org`
 * @returns undefined when there is an administrator
 */
export async function setUp(db: Db, now: string, origin: string): Promise<string | undefined> {
  const found = await db.selectFrom('person').select('id').where('role', '=', 'administrator').limit(1).executeTakeFirst()
  if (found) return undefined
  return db.transaction().execute(async (tx) => {
    await tx.deleteFrom('invitation').where('by', '=', 'setup').where('expires', '<=', now).execute()
    const { code } = await addInvitation(tx, { by: 'setup', email: '', role: 'administrator', days: 7 }, now)
    await note(tx, { actor: 'site', what: 'invitation made', detail: 'for the first administrator' }, now)
    return linkOf(code, origin)
  })
}
