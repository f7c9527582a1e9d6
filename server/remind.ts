import 'server-only'
import { sql } from 'kysely'
import { isAddress } from '#lib/account/address.ts'
import { addDays, sayDay, ukDay } from '#lib/cpd/days.ts'
import { isQuiet, longestLead, ukHour } from '#lib/groups/quiet.ts'
import { assignable } from './assignable.ts'
import type { Db } from './db/schema.ts'
import { mailWorks, sendMail } from './mail.ts'
import { publicOrigin } from './origin.ts'
import { standingsOf } from './standing.ts'
import { rowOf } from './teach/work.ts'

type Env = Readonly<Record<string, string | undefined>>

/**
 * Writes to everybody who asked for it and whose work is soon due: once for each assignment and each day that it is due (a later day for somebody is another), all that is due in
 * one e-mail, and not in their quiet hours. Several processes may do it at once.
 *
 * @returns how many e-mails were written
 */
export async function remind(db: Db, now: string, env: Env = process.env): Promise<number> {
  if (!mailWorks(env)) return 0
  const [today, hour] = [ukDay(now), ukHour(now)]
  const soon = (await dueSoon(db, today)).filter((each) => each.due <= addDays(today, each.lead) && isAddress(each.email) && !isQuiet(hour, { quietFrom: each.quiet_from, quietTo: each.quiet_to }))
  const standings = await standingsOf(db, [...new Set(soon.map(({ person }) => person))])
  const open = soon.filter((each) => assignable(each.what) && !rowOf(each, { ...each, id: each.member, name: '', number: '' }, standings, now).standing!.completed)
  let written = 0
  for (const person of new Set(open.map((each) => each.person))) written += Number(await write(db, open.filter((each) => each.person === person), now, env))
  return written
}

type Due = Awaited<ReturnType<typeof dueSoon>>[number]

/** What is due within the longest time before that anybody can ask for, of those who asked for e-mails and have not had one about it. */
async function dueSoon(db: Db, today: string) {
  const due = sql<string>`case when extension.due > assignment.due then extension.due else assignment.due end`
  const found = await db
    .selectFrom('reminding')
    .innerJoin('person', 'person.id', 'reminding.person')
    .innerJoin('member', 'member.person', 'person.id')
    .innerJoin('study_group', 'study_group.id', 'member.study_group')
    .innerJoin('assignment', 'assignment.study_group', 'study_group.id')
    .leftJoin('extension', (join) => join.onRef('extension.assignment', '=', 'assignment.id').onRef('extension.member', '=', 'member.id'))
    .selectAll('assignment')
    .select(['person.id as person', 'person.email', 'reminding.lead', 'reminding.quiet_from', 'reminding.quiet_to', 'member.id as member', 'study_group.name as groupName', due.as('theirDue')])
    .where('reminding.email', '=', 1)
    .where('person.emailVerified', '=', 1)
    .where('study_group.archived', 'is', null)
    .where('assignment.withdrawn', 'is', null)
    .where('assignment.opens', '<=', today)
    .where(due, '>=', today)
    .where(due, '<=', addDays(today, longestLead))
    .where(({ or, eb, exists, selectFrom }) => or([eb('assignment.everyone', '=', 1), exists(selectFrom('assigned').select('assigned.member').whereRef('assigned.assignment', '=', 'assignment.id').whereRef('assigned.member', '=', 'member.id'))]))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('reminded').select('reminded.at').whereRef('reminded.assignment', '=', 'assignment.id').whereRef('reminded.person', '=', 'person.id').where('reminded.due', '=', due))))
    .execute()
  // The day that holds for them is as good as everybody’s here: nobody else is looked at.
  return found.map(({ theirDue, ...each }) => ({ ...each, due: theirDue, chosen: new Set<string>(), later: new Map<string, string>() }))
}

/** False when nothing was left to write about: another process was first, or they have just stopped it. */
async function write(db: Db, work: readonly Due[], now: string, env: Env): Promise<boolean> {
  const { person, email } = work[0]!
  return db.transaction().execute(async (tx) => {
    const wants = await tx.updateTable('reminding').set({ email: 1 }).where('person', '=', person).where('email', '=', 1).executeTakeFirst()
    if (wants.numUpdatedRows === 0n) return false
    const values = work.map(({ id, due }) => ({ assignment: id, person, due, at: now }))
    const mine = await tx.insertInto('reminded').values(values).onConflict((conflict) => conflict.columns(['assignment', 'person', 'due']).doNothing()).returning('assignment').execute()
    const about = work.filter(({ id }) => mine.some(({ assignment }) => assignment === id)).sort((a, b) => (a.due < b.due ? -1 : 1))
    if (about.length === 0) return false
    await sendMail(tx, { to: email, ...wordsOf(about, publicOrigin(env)!) }, now, env)
    return true
  })
}

function wordsOf(work: readonly Due[], home: string): { subject: string; text: string } {
  const list = work.map(({ what, due, groupName }) => {
    const { title, href } = assignable(what)!
    return `${title}, due on ${sayDay(due)}, for your group “${groupName}”\n${home}${href}`
  })
  const [first] = work
  const subject = work.length === 1 ? `Due on ${sayDay(first!.due)}: ${assignable(first!.what)!.title}` : `${work.length} things are due soon`
  const text = `Hello,

${work.length === 1 ? 'This is due soon' : 'These are due soon'}:

${list.join('\n\n')}

You can stop at any time and carry on where you were. If you need longer, ask your educator: they can give you a later day.

You asked for this e-mail. To stop such e-mails, or to choose when they come:
${home}/groups#reminders`
  return { subject, text }
}
