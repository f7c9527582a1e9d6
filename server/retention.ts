import 'server-only'
import { setImmediate as pause } from 'node:timers/promises'
import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely'
import { addDays, addMonths, sayDay } from '#lib/cpd/days.ts'
import { note } from './audit.ts'
import type { Db, Schema } from './db/schema.ts'
import { erase } from './erase.ts'
import { Fault } from './fault.ts'
import { mailWorks, sendMail } from './mail.ts'
import { publicOrigin } from './origin.ts'
import { withoutAddress } from './people.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * After how many months of not being seen an account is erased: `KEEP_MONTHS`, or 48, which is a revalidation period of three years, and a
 * year. Undefined: never.
 *
 * An instance that sends no e-mail cannot warn anybody, and losing somebody’s record without a word is worse than keeping it for longer than
 * needed. So it erases nothing, unless whoever runs it has set `KEEP_MONTHS` and thereby decided. The warnings then wait among the e-mails that
 * administrators read and pass on (server/mail.ts), as all others do there, and the thirty days run from then.
 *
 * @throws Fault when it is set and is no whole number
 */
export function keepMonths(env: Env = process.env): number | undefined {
  const set = env['KEEP_MONTHS']
  if (!set) return mailWorks(env) ? 48 : undefined
  if (!/^\d{1,4}$/.test(set)) throw new Fault('KEEP_MONTHS', `“${set}” is no number of months`, 'Write a whole number, like 48, or 0 to keep accounts for ever')
  return Number(set) || undefined
}

const daysToAnswer = 30
const warning = 'Your account will be erased'

/**
 * Erases the accounts that nobody has used for longer than they are kept (`keepMonths`), thirty days or more after their owners were warned by e-mail.
 * Where e-mail is sent, the thirty days begin when the warning has left; one that could not be delivered is written anew once it is forgotten (a
 * month later, server/mail.ts), and an account whose owner cannot be reached stays. Whoever is seen again is safe, and is warned anew the next
 * time. Administrators never expire. An account without an address cannot be warned: who made it by joining a group was told then how long it is kept, and it goes when that is over.
 *
 * @returns how many warnings were written just now, and how many accounts erased
 */
export async function expireAccounts(db: Db, now: string, env: Env = process.env): Promise<{ warned: number; erased: number }> {
  const months = keepMonths(env)
  if (months === undefined) return { warned: 0, erased: 0 }
  const sends = mailWorks(env)
  const today = now.slice(0, 10)
  const lastKept = addMonths(today, -months)
  const soon: Of = (eb) => eb.and([unseenSince(eb, addDays(lastKept, daysToAnswer)), eb('warned', 'is', null), eb(withoutAddress, '=', 0)])

  const warned = await each(db, (eb) => eb.and([soon(eb), eb.not(eb.exists(warningTo(eb)))]), async (tx, { id, email, seen }) => {
    const day = [addMonths(seen, months), addDays(today, daysToAnswer)].sort()[1]!
    await sendMail(tx, { to: email, subject: warning, text: wordsOf(day, env) }, now, env)
    await note(tx, { actor: 'site', what: 'account warned', whom: id }, now)
    if (!sends) await setWarned(tx, id, today)
  })
  if (sends) await each(db, (eb) => eb.and([soon(eb), eb.exists(warningTo(eb).where('sent', 'is not', null))]), (tx, { id }) => setWarned(tx, id, today))
  const erased = await each(db, (eb) => eb.and([unseenSince(eb, lastKept), eb.or([eb('warned', '<=', addDays(today, -daysToAnswer)), eb(withoutAddress, '=', 1)])]), async (tx, person) => {
    await erase(tx, person, { actor: 'site', what: 'account expired', whom: person.id }, now)
  })
  return { warned, erased }
}

type Of = (eb: ExpressionBuilder<Schema, 'person'>) => Expression<SqlBool>
const lastSeen = sql<string>`coalesce("lastSeen", substr("createdAt", 1, 10))`

function unseenSince(eb: ExpressionBuilder<Schema, 'person'>, day: string) {
  return eb.and([eb('role', '<>', 'administrator'), eb(lastSeen, '<', day)])
}

function warningTo(eb: ExpressionBuilder<Schema, 'person'>) {
  return eb.selectFrom('mail').select('mail.id').whereRef('recipient', '=', 'person.email').where('subject', '=', warning)
}

async function setWarned(tx: Db, id: string, day: string) {
  await tx.updateTable('person').set({ warned: day }).where('id', '=', id).execute()
}

const portion = 100

/**
 * Does something about each account of which that is true: one at a time, each in a transaction of its own, so that others are served
 * meanwhile. It is looked at again once nobody else can change it, because its owner may just be coming back, or another process be here too.
 *
 * @param act must make it untrue
 */
async function each(db: Db, of: Of, act: (tx: Db, person: { id: string; email: string; seen: string }) => Promise<void>): Promise<number> {
  const list = await db.selectFrom('person').select('id').where(of).limit(portion).execute()
  let done = 0
  for (const { id } of list) {
    await pause()
    done += await db.transaction().execute(async (tx) => {
      await tx.updateTable('person').set(({ ref }) => ({ updatedAt: ref('updatedAt') })).where('id', '=', id).execute()
      const person = await tx.selectFrom('person').select(['id', 'email', lastSeen.as('seen')]).where('id', '=', id).where(of).executeTakeFirst()
      if (person) await act(tx, person)
      return person ? 1 : 0
    })
  }
  return done === 0 ? 0 : done + (await each(db, of, act))
}

function wordsOf(day: string, env: Env): string {
  const home = publicOrigin(env)
  return `Hello,

Nobody has signed in to your account of Before You Post for a long time. So as not to keep what nobody needs, the account and the record in it will be erased on ${sayDay(day)} or soon after.

To keep it, sign in before then${home ? `: ${home}/account` : ''}. That is all. You can download your record there as well.

If you do not need it any more, you need do nothing.`
}
