import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { removedIds } from '#lib/record/removed.ts'
import type { Row } from '#lib/record/rows.ts'
import { byShelf, putOn } from '#lib/sync/shelves.ts'
import type { Db } from './db/schema.ts'

/**
 * Keeps rows of a learner; resolves once they are on the disk. Sending the same again changes nothing, and of two rows of one id the first
 * stays. A tombstone takes the words that it speaks of away for good.
 *
 * @param now an ISO time, for a learner who is new here
 * @returns `seq`, the number of the learner’s last change, this one included
 */
export async function putRows(db: Db, learner: string, rows: readonly Row[], now: string): Promise<{ seq: number }> {
  return db.transaction().execute(async (tx) => {
    // The first statement writes, so that one device waits for the other and neither reads what is about to change.
    const { seq } = await tx
      .insertInto('learner')
      .values({ id: learner, created: now, seq: 1 })
      .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ seq: row('learner.seq', '+', 1) })))
      .returning('seq')
      .executeTakeFirstOrThrow()
    const record = await onShelf(tx, learner, 'record')
    const removed = removedIds([...record, ...rows])
    const changed = byShelf(rows)
    if (removed.size > 0 && !changed.has('record')) changed.set('record', [])
    for (const [shelf, added] of changed) {
      const before = shelf === 'record' ? record.filter(({ id }) => !removed.has(id)) : await onShelf(tx, learner, shelf)
      const after = putOn(before, added, removed)
      if (after === before && before.length === (shelf === 'record' ? record.length : before.length)) continue
      await tx
        .insertInto('shelf')
        .values({ learner, shelf, seq, body: pack(after) })
        .onConflict((conflict) => conflict.columns(['learner', 'shelf']).doUpdateSet({ seq, body: pack(after) }))
        .execute()
    }
    return { seq }
  })
}

/** All rows on the shelves that changed after `since` (0: everything), and the number of the last change. */
export async function rowsSince(db: Db, learner: string, since: number): Promise<{ seq: number; rows: Row[] }> {
  const shelves = await db.selectFrom('shelf').select(['seq', 'body']).where('learner', '=', learner).where('seq', '>', since).orderBy('seq').execute()
  return { seq: shelves.at(-1)?.seq ?? since, rows: shelves.flatMap(({ body }) => unpack(body)) }
}

async function onShelf(db: Db, learner: string, shelf: string): Promise<readonly Row[]> {
  const found = await db.selectFrom('shelf').select('body').where('learner', '=', learner).where('shelf', '=', shelf).executeTakeFirst()
  return found ? unpack(found.body) : []
}

/** The first byte says how the rest is packed, so that another way can come later. */
const DEFLATED = 1

function pack(rows: readonly Row[]): Uint8Array {
  return Buffer.concat([Buffer.of(DEFLATED), deflateRawSync(JSON.stringify(rows))])
}

function unpack(body: Uint8Array | ArrayBuffer): Row[] {
  const bytes = Buffer.from(body as Uint8Array) // one driver gives a Buffer, the other a bare ArrayBuffer
  if (bytes[0] !== DEFLATED) throw new Error(`A shelf is packed in a way that this version does not know (${bytes[0]}).`)
  return JSON.parse(inflateRawSync(bytes.subarray(1)).toString()) as Row[]
}
