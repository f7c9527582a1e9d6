import 'server-only'
import { assignable } from './assignable.ts'
import type { Db } from './db/schema.ts'
import { deliverMail, mailServer, tidyMail } from './mail.ts'
import { forgetReports } from './reports.ts'
import { expireAccounts } from './retention.ts'
import { publicOrigin } from './origin.ts'
import { setUp } from './people.ts'
import { remind } from './remind.ts'
import { fillStandings } from './standing.ts'
import { theStore } from './store.ts'
import { versionOf } from './to-judge.ts'
import { causes } from './trouble.ts'

const minute = 60_000
const hour = 60 * minute
const month = 30 * 24 * hour

/** What a store needs now and then: what has had its time goes, and e-mails go out. Several processes may do it at once. */
export async function keepHouse(db: Db, now: string): Promise<void> {
  await fillStandings(db, versionOf)
  await db.deleteFrom('session').where('expiresAt', '<', now).execute()
  await db.deleteFrom('verification').where('expiresAt', '<', now).execute()
  // An invitation is shown to administrators for a while after it has served.
  const monthAgo = new Date(Date.parse(now) - month).toISOString()
  await db.deleteFrom('invitation').where((eb) => eb.or([eb('used', '<', monthAgo), eb('expires', '<', monthAgo), eb('withdrawn', '<', monthAgo)])).execute()
  await forgetReports(db, now)
  await db.deleteFrom('reminded').where('due', '<', monthAgo.slice(0, 10)).execute()
  await tidyMail(db, now)
  await deliverMail(db, now)
  await expireAccounts(db, now)
}

/**
 * Keeps house from now on, as long as this process lives: at once and every hour; reminders are written every ten minutes, and e-mails that were put off go out every minute. One
 * round after the other. A store that cannot be opened is tried again in the next round; the course itself needs none.
 */
export function keepHouseFromNowOn(): void {
  const found = mailServer()
  if (!found.ok) console.log(found.say)
  let kept = -Infinity
  let reminded = -Infinity
  assignable('') // reads the course, for which nobody who asks shall have to wait
  const round = async () => {
    try {
      const db = await theStore()
      const now = Date.now()
      if (kept === -Infinity) await sayWayIn(db, new Date(now).toISOString())
      const keep = now - kept >= hour ? keepHouse : deliverMail
      await keep(db, new Date(now).toISOString())
      if (keep === keepHouse) kept = now
      if (now - reminded >= 10 * minute) {
        await remind(db, new Date(now).toISOString())
        reminded = now
      }
    } catch (fault) {
      console.error(`Housekeeping is tried again in a minute, and the course is served meanwhile. What was wrong: ${causes(fault)}`)
    }
    setTimeout(round, minute).unref()
  }
  void round()
}

/** As long as a site has no administrator, whoever starts it is told the way in: nobody else sees what a server says. */
async function sayWayIn(db: Db, now: string): Promise<void> {
  const link = await setUp(db, now, publicOrigin() ?? `http://localhost:${process.env['PORT'] || 3000}`)
  if (link) console.log(`\nThis site has no administrator yet. To become the first, open this link within seven days, and make an account:\n${link}\n`)
}
