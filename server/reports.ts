import 'server-only'
import { randomUUID } from 'node:crypto'
import { addMonths } from '#lib/cpd/days.ts'
import type { Report } from '#lib/groups/protocol.ts'
import { longestReport, shortestReport } from '#lib/course/report.ts'
import { note } from './audit.ts'
import type { Db } from './db/schema.ts'
import type { Done } from './people.ts'
import { places } from './places.ts'
import type { Person } from './who.ts'

/** More than this nobody can read; and nobody can fill the disk with them. */
export const mostOpen = 2000
const monthsKept = 12

/** Keeps what a reader tells of a mistake: where, in which version, and their words. Not who. */
export async function report(db: Db, { place, words }: { place: string; words: string }, now: string): Promise<Done> {
  const found = places().get(place)
  if (!found) return { ok: false, say: 'Nothing was sent: this site has no such place any more. Go back to the page that you mean, and press “Report a mistake” there.' }
  const said = words.replaceAll('\0', '').trim()
  const { length } = [...said]
  if (length < shortestReport || length > longestReport) {
    return { ok: false, say: `Nothing was sent: a report has ${shortestReport} to ${longestReport.toLocaleString('en-GB')} signs, and this one has ${length.toLocaleString('en-GB')}. ${length < shortestReport ? 'Say a little more.' : 'Shorten it.'}` }
  }
  const { open } = await db.selectFrom('report').select(({ fn }) => fn.countAll().as('open')).where('done', 'is', null).executeTakeFirstOrThrow()
  if (Number(open) >= mostOpen) return { ok: false, say: 'Nothing was sent: so many reports wait to be read that no more fit in. Keep your words, and try again in some days.' }
  await db.insertInto('report').values({ id: randomUUID(), at: now, place, shape: found.shape, words: said, done: null }).execute()
  return { ok: true }
}

/** A report as administrators see it: where it is, and whether that has changed since. */
export type ReportView = Report & { title: string; href?: string; changed?: true }

const portion = 50

/** What was reported, the newest first: a portion, and whether there is more. `after` is the id of the last one that is known. */
export async function listReports(db: Db, after?: string): Promise<{ reports: ReportView[]; more: boolean }> {
  const last = after === undefined ? undefined : await db.selectFrom('report').select(['at', 'id']).where('id', '=', after).executeTakeFirst()
  const found = await db
    .selectFrom('report')
    .selectAll()
    .$if(last !== undefined, (query) => query.where((eb) => eb.or([eb('at', '<', last!.at), eb.and([eb('at', '=', last!.at), eb('id', '>', last!.id)])])))
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(portion + 1)
    .execute()
  const reports = found.slice(0, portion).map(({ done, ...kept }): ReportView => {
    const place = places().get(kept.place)
    return { ...kept, title: place?.title ?? kept.place, ...(place ? { href: place.href } : {}), ...(place && place.shape !== kept.shape ? { changed: true } : {}), ...(done ? { done } : {}) }
  })
  return { reports, more: found.length > portion }
}

/** Says that a report has been dealt with. A second time changes nothing. */
export async function finishReport(db: Db, actor: Person, id: string, now: string): Promise<Done> {
  return db.transaction().execute(async (tx): Promise<Done> => {
    const first = await tx.updateTable('report').set({ done: now }).where('id', '=', id).where('done', 'is', null).returning('place').executeTakeFirst()
    if (first) await note(tx, { actor: actor.id, what: 'report done', detail: first.place }, now)
    const known = first ?? (await tx.selectFrom('report').select('id').where('id', '=', id).executeTakeFirst())
    return known ? { ok: true } : { ok: false, say: 'There is no such report any more. Load the page again.' }
  })
}

/** Forgets reports that were dealt with a year ago. */
export async function forgetReports(db: Db, now: string): Promise<void> {
  await db.deleteFrom('report').where('done', '<', addMonths(now.slice(0, 10), -monthsKept)).execute()
}
