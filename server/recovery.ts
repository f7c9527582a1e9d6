import 'server-only'
import { randomUUID } from 'node:crypto'
import { isAddress, noAddress } from '#lib/account/address.ts'
import { readEmail } from '#lib/groups/listed.ts'
import { note } from './audit.ts'
import type { Db } from './db/schema.ts'
import { hashOfCode, newCode } from './settings.ts'
import type { Person } from './who.ts'

/**
 * Makes an account without an e-mail address, for somebody who joins a group. Its only way in, but for the session that it begins with, is its code, of which the hash is kept.
 *
 * @param code made by whoever joins, who can then ask again when the signal took the answer away; without it one is made here
 */
export async function makeAccount(tx: Db, name: string, code: string | undefined, now: string): Promise<{ id: string; code: string }> {
  const id = randomUUID()
  await tx.insertInto('person').values({ id, name, email: noAddress(id), image: null, lastSeen: now.slice(0, 10), warned: null, createdAt: now, updatedAt: now }).execute()
  await note(tx, { actor: id, what: 'account made', detail: 'by joining a group' }, now)
  return { id, code: await keepNewCode(tx, id, now, code) }
}

/** The code stands behind the `#`: it is never sent when the page is asked for, and so in no log. */
export function recoveryLink(code: string, origin: string): string {
  return `${origin}/account#recover=${code}`
}

/** A new code for an account without an address; the one before opens nothing any more. */
export async function renewRecovery(db: Db, person: Pick<Person, 'id'>, now: string): Promise<{ ok: true; code: string } | { ok: false; say: string }> {
  return db.transaction().execute(async (tx): Promise<{ ok: true; code: string } | { ok: false; say: string }> => {
    if (!(await withoutAddress(tx, person.id))) return { ok: false, say: 'Your account has an e-mail address: sign in with that. It needs no recovery link.' }
    await note(tx, { actor: person.id, what: 'recovery link made' }, now)
    return { ok: true, code: await keepNewCode(tx, person.id, now) }
  })
}

/** Whose account a recovery link opens. */
export async function recovered(db: Db, code: string): Promise<string | undefined> {
  const found = await db.selectFrom('recovery').select('person').where('id', '=', hashOfCode(code)).executeTakeFirst()
  return found?.person
}

/**
 * Gives an account without an address one, and a password. The recovery link ends with it: whoever shows later that the address is theirs must be the only one who can come in, and
 * anybody may have typed it here.
 *
 * @param hash of the password
 */
export async function giveAddress(db: Db, person: Pick<Person, 'id'>, { email: typed, hash }: { email: string; hash: string }, now: string): Promise<{ ok: true; email: string } | { ok: false; say: string }> {
  const email = readEmail(typed)
  if (!email) return { ok: false, say: 'This is not an e-mail address. Write it like ama@example.org' }
  const taken = { ok: false as const, say: 'There is an account with this e-mail address already. Sign in to that one, or give another address.' }
  try {
    return await db.transaction().execute(async (tx): Promise<{ ok: true; email: string } | { ok: false; say: string }> => {
      if (!(await withoutAddress(tx, person.id))) return { ok: false, say: 'Your account has an e-mail address already.' }
      if (await tx.selectFrom('person').select('id').where(({ fn }) => fn('lower', ['email']), '=', email).executeTakeFirst()) return taken
      await tx.updateTable('person').set({ email, emailVerified: 0, updatedAt: now }).where('id', '=', person.id).execute()
      const login = { id: randomUUID(), userId: person.id, providerId: 'credential', accountId: person.id, password: hash, createdAt: now, updatedAt: now }
      await tx.insertInto('login').values({ ...login, accessToken: null, refreshToken: null, idToken: null, accessTokenExpiresAt: null, refreshTokenExpiresAt: null, scope: null }).execute()
      await tx.deleteFrom('recovery').where('person', '=', person.id).execute()
      await note(tx, { actor: person.id, what: 'address given' }, now)
      return { ok: true, email }
    })
  } catch (fault) {
    if (isTwice(fault)) return taken // by somebody who signed up in this very moment
    throw fault
  }
}

/** Whether the account has no address; nobody else changes that until the transaction ends. */
async function withoutAddress(tx: Db, id: string): Promise<boolean> {
  await tx.updateTable('person').set(({ ref }) => ({ updatedAt: ref('updatedAt') })).where('id', '=', id).execute()
  const found = await tx.selectFrom('person').select('email').where('id', '=', id).executeTakeFirst()
  return found !== undefined && !isAddress(found.email)
}

async function keepNewCode(tx: Db, person: string, now: string, code = newCode()): Promise<string> {
  await tx.deleteFrom('recovery').where('person', '=', person).execute()
  await tx.insertInto('recovery').values({ id: hashOfCode(code), person, made: now }).execute()
  return code
}

/** Whether a store refused what may be there only once. */
function isTwice(fault: unknown): boolean {
  return ['23505', 'SQLITE_CONSTRAINT_UNIQUE'].includes(String((fault as { code?: unknown }).code))
}
