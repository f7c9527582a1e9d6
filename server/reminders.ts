import 'server-only'
import { isAddress } from '#lib/account/address.ts'
import type { Reminders } from '#lib/groups/protocol.ts'
import { longestLead, usualReminding } from '#lib/groups/quiet.ts'
import { askToConfirm } from './confirm-address.ts'
import type { Db } from './db/schema.ts'
import { mailWorks } from './mail.ts'
import { hashOfCode, newCode } from './settings.ts'
import type { Person } from './who.ts'

type Env = Readonly<Record<string, string | undefined>>
type Owner = Pick<Person, 'id'>

/** How somebody is reminded, and what their account and this site allow. */
export async function remindersOf(db: Db, { id }: Owner, env: Env = process.env): Promise<Reminders> {
  const { email: address, emailVerified } = await db.selectFrom('person').select(['email', 'emailVerified']).where('id', '=', id).executeTakeFirstOrThrow()
  const kept = await db.selectFrom('reminding').selectAll().where('person', '=', id).executeTakeFirst()
  const wanted = kept ? { email: kept.email === 1, lead: kept.lead, quietFrom: kept.quiet_from, quietTo: kept.quiet_to } : usualReminding
  return { ...wanted, feed: Boolean(kept?.feed), confirmed: emailVerified === 1, address: isAddress(address), mail: mailWorks(env) }
}

export type Reminding = Pick<Reminders, 'email' | 'lead' | 'quietFrom' | 'quietTo'>
type Kept = { ok: true; reminders: Reminders } | { ok: false; say: string; wait?: number }

/**
 * Keeps how somebody wants to be reminded. By e-mail only at an address that is proved: to one that is not, a link is sent each time that this is asked for.
 *
 * @param origin where this site is reached
 */
export async function setReminders(db: Db, { id }: Owner, wanted: Reminding, origin: string, now: string, env: Env = process.env): Promise<Kept> {
  const fault = faultOf(wanted)
  if (fault) return { ok: false, say: fault }
  const before = await remindersOf(db, { id }, env)
  if (wanted.email && !before.mail) return { ok: false, say: 'This site sends no e-mails. Use the calendar instead: it reminds you on your own phone.' }
  if (wanted.email && !before.address) return { ok: false, say: 'Your account has no e-mail address. Give it one first, or use the calendar: it reminds you on your own phone.' }
  if (wanted.email && !before.confirmed) {
    const { email } = await db.selectFrom('person').select('email').where('id', '=', id).executeTakeFirstOrThrow()
    const asked = await askToConfirm(db, { id, email }, origin, now, env)
    if (!asked.ok) return asked
  }
  const values = { email: Number(wanted.email), lead: wanted.lead, quiet_from: wanted.quietFrom, quiet_to: wanted.quietTo }
  await db.insertInto('reminding').values({ person: id, ...values, feed: null }).onConflict((conflict) => conflict.column('person').doUpdateSet(values)).execute()
  return { ok: true, reminders: { ...before, ...wanted } }
}

/** Gives somebody’s calendar a new code, so that an earlier one shows nothing any more; or ends it. @returns the code, which is told this once */
export async function setFeed(db: Db, { id }: Owner, on: boolean): Promise<string | undefined> {
  const code = on ? newCode() : undefined
  const feed = code ? hashOfCode(code) : null
  const { email, lead, quietFrom, quietTo } = usualReminding
  const usual = { email: Number(email), lead, quiet_from: quietFrom, quiet_to: quietTo }
  await db.insertInto('reminding').values({ person: id, ...usual, feed }).onConflict((conflict) => conflict.column('person').doUpdateSet({ feed })).execute()
  return code
}

function faultOf({ lead, quietFrom, quietTo }: Reminding): string | undefined {
  const isWhole = (x: number, most: number) => Number.isInteger(x) && x >= 0 && x <= most
  if (!isWhole(lead, longestLead)) return `You can be reminded from 0 to ${longestLead} days before. Choose a whole number of days.`
  if (!isWhole(quietFrom, 23) || !isWhole(quietTo, 23)) return 'Quiet hours begin and end on a full hour, from 0 to 23. Choose them again.'
  return undefined
}
