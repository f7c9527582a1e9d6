import 'server-only'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { removedIds } from '#lib/record/removed.ts'
import { ofKind, type Row } from '#lib/record/rows.ts'
import type { Versions } from '#lib/scenario/released.ts'
import { judge, type Outcome, type Refused } from '#lib/sync/judge.ts'
import { byShelf, putOn, type Shelf } from '#lib/sync/shelves.ts'
import type { Db } from './db/schema.ts'
import { hashOfCode } from './settings.ts'

/**
 * Keeps rows of a learner; resolves once they are on the disk. Sending the same again changes nothing, and of two rows of one id the first
 * stays. A tombstone takes the words that it speaks of away for good. Every attempt that changed is replayed, and what cannot have happened is
 * kept apart.
 *
 * @param now an ISO time, written beside what is new here
 * @returns `seq`, the number of the learner’s last change, this one included; and what was refused just now, with why
 */
export async function putRows(db: Db, learner: string, rows: readonly Row[], versions: Versions, now: string): Promise<{ seq: number; refused: Refused[] }> {
  return db.transaction().execute(async (tx) => {
    const seq = await nextChange(tx, learner, now)
    const record = await onShelf(tx, learner, 'record')
    const removed = removedIds([...record, ...rows])
    const refused: Refused[] = []
    for (const [shelf, added] of await shelvesToChange(tx, learner, rows)) {
      const before = shelf === 'record' ? record : await onShelf(tx, learner, shelf)
      const late = decidedBefore(before, added)
      await keepApart(tx, learner, late.map(({ row, say }) => ({ id: row.id, say, raw: row })), now)
      refused.push(...late)
      const after = putOn(before.filter(({ id }) => !removed.has(id)), added, removed)
      if (sameRows(before, after)) continue
      const { kept, refused: wrong, outcome } = judge(after, versions)
      if (!sameRows(before, kept)) await writeShelf(tx, learner, shelf, seq, kept)
      if (outcome) await writeOutcome(tx, learner, outcome)
      await keepApart(tx, learner, wrong.map(({ row, say }) => ({ id: row.id, say, raw: row })), now)
      refused.push(...wrong)
    }
    return { seq, refused }
  })
}

/** Picks that another device made otherwise, and sent first. */
function decidedBefore(before: readonly Row[], added: readonly Row[]): Refused[] {
  return ofKind(added, 'pick').flatMap((row) => {
    const first = before.find(({ id }) => id === row.id)
    if (first?.kind !== 'pick' || (first.choice === row.choice && (first.scene ?? row.scene) === (row.scene ?? first.scene))) return []
    const where = first.choice === row.choice ? `at “${first.scene}”` : `for “${first.choice}”`
    return { row, say: `Pick ${row.n + 1}, “${row.choice}”: another device decided this before, ${where}.` }
  })
}

/** How many shelves are given out at once, if not one change touched more. */
const portion = 100

/**
 * All rows on the shelves that changed after `since` (0: everything), up to the change `seq`. Of a large record a portion, and `more`: ask again
 * from `seq` on. A change is never cut in two.
 */
export async function rowsSince(db: Db, learner: string, since: number): Promise<{ seq: number; more: boolean; rows: Row[] }> {
  const after = db.selectFrom('shelf').select(['seq', 'body']).where('learner', '=', learner).where('seq', '>', since).orderBy('seq')
  const last = await after.select('seq').offset(portion - 1).limit(1).executeTakeFirst()
  const shelves = await (last ? after.where('seq', '<=', last.seq) : after).execute()
  return { seq: shelves.at(-1)?.seq ?? since, more: last !== undefined, rows: shelves.flatMap(({ body }) => unpack(body)) }
}

/** All rows of a learner. */
export async function allRows(db: Db, learner: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let since = 0, more = true; more; ) {
    const found = await rowsSince(db, learner, since)
    rows.push(...found.rows)
    since = found.seq
    more = found.more
  }
  return rows
}

/** Something that was sent and cannot be taken into the record, as it came, and why. */
export type Apart = { id: string; say: string; raw: unknown }

/** Keeps apart what cannot be taken in, for its learner to see. */
export async function keepApart(db: Db, learner: string, list: readonly Apart[], now: string): Promise<void> {
  if (list.length === 0) return
  await db.insertInto('learner').values({ id: learner, created: now }).onConflict((conflict) => conflict.column('id').doNothing()).execute()
  // Under what it says and not under its id: a decision that was refused may be made anew, and be refused again.
  const values = list.map(({ id, say, raw }) => ({ learner, id: `${id} ${hashOfCode(JSON.stringify(raw)).slice(0, 12)}`, row: JSON.stringify(raw), say, at: now }))
  await db.insertInto('refused').values(values).onConflict((conflict) => conflict.columns(['learner', 'id']).doNothing()).execute()
}

/** What was kept apart of a learner’s, the latest first. */
export async function keptApart(db: Db, learner: string): Promise<(Apart & { at: string })[]> {
  const found = await db.selectFrom('refused').select(['id', 'row', 'say', 'at']).where('learner', '=', learner).orderBy('at', 'desc').execute()
  return found.map(({ id, row, say, at }) => ({ id: id.slice(0, id.lastIndexOf(' ')), say, at, raw: JSON.parse(row) as unknown }))
}

/** The shelves that these rows lie on; with a tombstone among them every shelf, because the words may lie on any. */
async function shelvesToChange(tx: Db, learner: string, rows: readonly Row[]): Promise<Map<Shelf, Row[]>> {
  const shelves = byShelf(rows)
  if (!rows.some(({ kind }) => kind === 'removed')) return shelves
  const all = await tx.selectFrom('shelf').select('shelf').where('learner', '=', learner).execute()
  return new Map([...all.map(({ shelf }): [Shelf, Row[]] => [shelf as Shelf, []]), ...shelves])
}

/** Written first, so that one device waits for the other and neither reads what is about to change. */
async function nextChange(tx: Db, learner: string, now: string): Promise<number> {
  const { seq } = await tx
    .insertInto('learner')
    .values({ id: learner, created: now, seq: 1 })
    .onConflict((conflict) => conflict.column('id').doUpdateSet((row) => ({ seq: row('learner.seq', '+', 1) })))
    .returning('seq')
    .executeTakeFirstOrThrow()
  return seq
}

async function onShelf(db: Db, learner: string, shelf: Shelf): Promise<readonly Row[]> {
  const found = await db.selectFrom('shelf').select('body').where('learner', '=', learner).where('shelf', '=', shelf).executeTakeFirst()
  return found ? unpack(found.body) : []
}

async function writeShelf(tx: Db, learner: string, shelf: Shelf, seq: number, rows: readonly Row[]) {
  const body = pack(rows)
  await tx
    .insertInto('shelf')
    .values({ learner, shelf, seq, body })
    .onConflict((conflict) => conflict.columns(['learner', 'shelf']).doUpdateSet({ seq, body }))
    .execute()
}

async function writeOutcome(tx: Db, learner: string, { rehearsal, passed, ending, debriefed, ...rest }: Outcome) {
  const values = { ...rest, learner, rehearsal: Number(rehearsal), passed: Number(passed), ending: ending ?? null, debriefed: debriefed ?? null }
  await tx
    .insertInto('outcome')
    .values(values)
    .onConflict((conflict) => conflict.columns(['learner', 'attempt']).doUpdateSet(values))
    .execute()
}

/** Rows never change, so two shelves with the same ids are the same. */
function sameRows(one: readonly Row[], other: readonly Row[]): boolean {
  return one.length === other.length && one.every(({ id }, n) => id === other[n]!.id)
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
