import 'server-only'
import { addDays, sayDay } from '#lib/cpd/days.ts'
import { note } from './audit.ts'
import type { Db, Role } from './db/schema.ts'
import { sendMail } from './mail.ts'
import type { Done } from './people.ts'
import { administrators, rank } from './roles.ts'
import { hashOfCode, newCode } from './settings.ts'
import type { Person } from './who.ts'

const daysGood = 14

/** What a role is for, as an invitation says it. */
const tasks = {
  educator: 'As an educator you will be able to set up groups, give them parts of the course, and see who has finished.',
  administrator: 'As an administrator you will be able to look after the accounts of this site, and to invite others.',
} as const

export type Inviting = { email: string; role: keyof typeof tasks }

/** Invites somebody to a role: by e-mail, and by a link for the administrator to hand on. */
export async function invite(db: Db, actor: Person, { email, role }: Inviting, origin: string, now: string): Promise<{ link: string }> {
  return db.transaction().execute(async (tx) => {
    const { code, expires } = await addInvitation(tx, { by: actor.id, email: email.toLowerCase(), role, days: daysGood }, now)
    const link = linkOf(code, origin)
    const text = `Hello,

You are invited to help with Before You Post, a free course on using social media responsibly for nurses, midwives, nursing associates and students. ${tasks[role]}

Open this link, then sign in, or make an account:

${link}

It works once, until ${sayDay(expires.slice(0, 10))}. If you did not expect this, leave it: nothing happens without the link.`
    await sendMail(tx, { to: email, subject: 'You are invited to Before You Post', text }, now)
    await note(tx, { actor: actor.id, what: 'invitation made', detail: role }, now)
    return { link }
  })
}

/** Keeps an invitation under the hash of a new code, which alone opens it. @param by the id of whoever invites, or `setup` */
export async function addInvitation(tx: Db, { by, email, role, days }: { by: string; email: string; role: Role; days: number }, now: string): Promise<{ code: string; expires: string }> {
  const code = newCode()
  const expires = `${addDays(now.slice(0, 10), days)}${now.slice(10)}`
  await tx.insertInto('invitation').values({ id: hashOfCode(code), email, role, by, at: now, expires, used: null, withdrawn: null }).execute()
  return { code, expires }
}

/** The code stands behind the `#`: it is never sent when the page is asked for, and so in no log. */
export function linkOf(code: string, origin: string): string {
  return `${origin}/account#invited=${code}`
}

export type Invitation = { id: string; email: string; role: Role; at: string; expires: string; used?: string }

/** What administrators have invited to and not withdrawn, the latest first. */
export async function listInvitations(db: Db): Promise<Invitation[]> {
  const found = await db
    .selectFrom('invitation')
    .select(['id', 'email', 'role', 'at', 'expires', 'used'])
    .where('by', '<>', 'setup')
    .where('withdrawn', 'is', null)
    .orderBy('at', 'desc')
    .execute()
  return found.map(({ used, ...rest }) => ({ ...rest, ...(used ? { used } : {}) }))
}

/** Withdraws an invitation that nobody has used yet: its link works no more. */
export async function withdraw(db: Db, actor: Person, id: string, now: string): Promise<Done> {
  return db.transaction().execute(async (tx): Promise<Done> => {
    await administrators(tx, now) // somebody may be about to use it
    const found = await tx.selectFrom('invitation').select(['used', 'withdrawn', 'role']).where('id', '=', id).executeTakeFirst()
    if (!found) return { ok: false, say: 'There is no such invitation. Load the page again.' }
    if (found.used) return { ok: false, say: 'This invitation has been used. Change the role of that account instead.' }
    if (found.withdrawn) return { ok: true }
    await tx.updateTable('invitation').set({ withdrawn: now }).where('id', '=', id).execute()
    await note(tx, { actor: actor.id, what: 'invitation withdrawn', detail: found.role }, now)
    return { ok: true }
  })
}

/**
 * Gives somebody the role that they were invited to; whoever has the code may use it, with whichever account. Once: of two at the same time one gets it. An invitation that
 * would add nothing is left as it is, so that an administrator may try the link before handing it on.
 *
 * @returns the role that they have now, which is never a lower one than before
 */
export async function useInvitation(db: Db, person: Person, code: string, now: string): Promise<{ ok: true; role: Role } | { ok: false; say: string }> {
  return db.transaction().execute(async (tx): Promise<{ ok: true; role: Role } | { ok: false; say: string }> => {
    const all = await administrators(tx, now)
    const id = hashOfCode(code)
    const found = await tx.selectFrom('invitation').selectAll().where('id', '=', id).executeTakeFirst()
    if (!found) return { ok: false, say: 'This invitation is not known here. See whether the whole link was copied, or ask for a new one.' }
    if (found.used) return { ok: false, say: 'This invitation has been used already. If it was not by you, tell an administrator of this site, and ask for a new one.' }
    if (found.withdrawn) return { ok: false, say: 'This invitation has been withdrawn. Ask whoever invited you.' }
    if (found.expires <= now) return { ok: false, say: `This invitation was good until ${sayDay(found.expires.slice(0, 10))}. Ask whoever invited you for a new one.` }
    if (found.by === 'setup' && all.length > 0) return { ok: false, say: 'This link was for the first administrator of this site, and there is one now. Ask them to invite you.' }
    const { role } = await tx.selectFrom('person').select('role').where('id', '=', person.id).executeTakeFirstOrThrow()
    if (rank[role] >= rank[found.role]) return { ok: true, role }
    await tx.updateTable('invitation').set({ used: now }).where('id', '=', id).execute()
    await tx.updateTable('person').set({ role: found.role, updatedAt: now }).where('id', '=', person.id).execute()
    await note(tx, { actor: person.id, what: 'invitation used', detail: `from ${role} to ${found.role}` }, now)
    return { ok: true, role: found.role }
  })
}
