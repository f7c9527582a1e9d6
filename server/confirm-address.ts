import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { addDays, sayDay, ukDay } from '#lib/cpd/days.ts'
import type { Db } from './db/schema.ts'
import { sayWait, takeTurn, type Limit } from './limits.ts'
import { sendMail } from './mail.ts'
import type { Done } from './people.ts'
import { secretOf } from './settings.ts'
import type { Person } from './who.ts'

type Env = Readonly<Record<string, string | undefined>>

const daysGood = 7
/** The length of a signature. */
const signed = 43
const links: Limit = { name: 'link to confirm an address', most: 3, seconds: 3600 }

/** Writes to the address of an account, so that its owner can say that they read what is sent there. */
export async function askToConfirm(db: Db, { id, email }: Pick<Person, 'id' | 'email'>, origin: string, now: string, env: Env = process.env): Promise<Done & { wait?: number }> {
  const wait = await takeTurn(links, id)
  if (wait) return { ok: false, wait, say: `Three links were sent within an hour, and nothing was changed. See whether one is in your spam folder. ${sayWait(wait)}` }
  const expires = `${addDays(now.slice(0, 10), daysGood)}${now.slice(10)}`
  const token = toText({ id, expires }) + sign(await secretOf(db, 'confirm'), id, email, expires)
  const text = `Hello,

You asked Before You Post to remind you by e-mail of what is due. So that nobody else gets your reminders, open this link, and say that this address is yours:

${origin}/account#confirm=${token}

It is good until ${sayDay(ukDay(expires))}. If you did not ask for this, leave it: nothing is sent without it.`
  await sendMail(db, { to: email, subject: 'Is this your address?', text }, now, env)
  return { ok: true }
}

/**
 * Takes an address as proved, by the link that was sent there.
 *
 * @param person who is signed in. The link alone is not enough: an account may have been made with the address of somebody else, who would then open its maker’s door to their own record
 */
export async function confirmAddress(db: Db, person: Pick<Person, 'id'> | undefined, token: string, now: string): Promise<Done> {
  const [said, signature] = [token.slice(0, -signed), token.slice(-signed)]
  const read = fromText(said)
  const found = read && (await db.selectFrom('person').select(['id', 'email']).where('id', '=', read.id).executeTakeFirst())
  if (!found || !same(signature, sign(await secretOf(db, 'confirm'), found.id, found.email, read.expires))) {
    return { ok: false, say: 'This link is not known here. See whether the whole link was copied, or ask for a new one: turn the reminders by e-mail on again.' }
  }
  if (read.expires <= now) return { ok: false, say: `This link was good until ${sayDay(ukDay(read.expires))}. Ask for a new one: turn the reminders by e-mail on again.` }
  if (person?.id !== found.id) return { ok: false, say: 'Sign in here to the account that asked for reminders, then open the link in the e-mail again.' }
  await db.updateTable('person').set({ emailVerified: 1, updatedAt: now }).where('id', '=', found.id).where('email', '=', found.email).execute()
  return { ok: true }
}

/** The address is signed and not said: whoever sees the link learns nothing of it, and a link to an earlier address is no good. */
function sign(secret: string, id: string, email: string, expires: string): string {
  return createHmac('sha256', secret).update(JSON.stringify([id, email.toLowerCase(), expires])).digest('base64url')
}

function same(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

function toText(said: { id: string; expires: string }): string {
  return Buffer.from(JSON.stringify(said)).toString('base64url')
}

function fromText(text: string): { id: string; expires: string } | undefined {
  try {
    const { id, expires } = JSON.parse(Buffer.from(text, 'base64url').toString()) as { id?: unknown; expires?: unknown }
    return typeof id === 'string' && typeof expires === 'string' ? { id, expires } : undefined
  } catch {
    return undefined
  }
}
