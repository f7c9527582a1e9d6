import 'server-only'
import { sql } from 'kysely'
import { idOf } from '#lib/cpd/seal.ts'
import { note } from './audit.ts'
import type { Db } from './db/schema.ts'

/** A certificate in somebody’s account: `code` as its link has it; `at` and `revoked` are ISO times. */
export type Kept = { id: string; code: string; at: string; revoked?: string }

/** Each is some kilobytes. Nobody finishes as many modules. */
const mostKept = 200

/**
 * Keeps a certificate that was just issued to this learner. To be called at that moment only: whoever is sent the link of somebody’s certificate
 * must never be able to keep it, and so to revoke it.
 *
 * @param now an ISO time
 * @returns whether it is in this learner’s account now; not when they keep as many as fit
 */
export async function keepCertificate(db: Db, learner: string, code: string, now: string): Promise<boolean> {
  const id = idOf(code)
  const { kept } = await db.selectFrom('certificate').select(({ fn }) => fn.countAll().as('kept')).where('learner', '=', learner).executeTakeFirstOrThrow()
  if (Number(kept) < mostKept) await db.insertInto('certificate').values({ id, learner, code, at: now }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
  return (await db.selectFrom('certificate').select('id').where('id', '=', id).where('learner', '=', learner).executeTakeFirst()) !== undefined
}

/** The certificates in a learner’s account, the newest first. */
export async function keptCertificates(db: Db, learner: string): Promise<Kept[]> {
  const found = await db
    .selectFrom('certificate')
    .leftJoin('revoked', 'revoked.id', 'certificate.id')
    .select(['certificate.id', 'code', 'certificate.at', 'revoked.at as revoked'])
    .where('learner', '=', learner)
    .orderBy('certificate.at', 'desc')
    .orderBy('certificate.id')
    .execute()
  return found.map(({ revoked, ...kept }) => ({ ...kept, ...(revoked ? { revoked } : {}) }))
}

/**
 * Revokes a certificate for good. A second time changes nothing.
 *
 * @param now an ISO time
 * @returns since when it is revoked; undefined when this learner keeps no such certificate
 */
export async function revokeCertificate(db: Db, learner: string, id: string, now: string): Promise<string | undefined> {
  return db.transaction().execute(async (tx) => {
    const own = tx.selectFrom('certificate').select(['id', sql<string>`cast(${now} as text)`.as('at')]).where('id', '=', id).where('learner', '=', learner)
    const first = await tx.insertInto('revoked').columns(['id', 'at']).expression(own).onConflict((conflict) => conflict.column('id').doNothing()).returning('id').executeTakeFirst()
    if (first) await note(tx, { actor: learner, what: 'certificate revoked', detail: id }, now)
    const found = await tx.selectFrom('certificate').innerJoin('revoked', 'revoked.id', 'certificate.id').select('revoked.at').where('certificate.id', '=', id).where('learner', '=', learner).executeTakeFirst()
    return found?.at
  })
}

export type Standing = { status: 'kept' | 'not kept' } | { status: 'revoked'; at: string }

/** What the site knows of a certificate, for anybody. That it was revoked is remembered even when its owner has been erased. */
export async function standingOf(db: Db, id: string): Promise<Standing> {
  const revoked = await db.selectFrom('revoked').select('at').where('id', '=', id).executeTakeFirst()
  if (revoked) return { status: 'revoked', ...revoked }
  const kept = await db.selectFrom('certificate').select('id').where('id', '=', id).executeTakeFirst()
  return { status: kept ? 'kept' : 'not kept' }
}
