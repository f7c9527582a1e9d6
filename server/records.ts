import 'server-only'
import { removedIds } from '#lib/record/removed.ts'
import { ofKind, type Row } from '#lib/record/rows.ts'
import { standingOfShelf, type Standing } from '#lib/record/standing.ts'
import type { Versions } from '#lib/scenario/released.ts'
import { judge, type Outcome, type Refused } from '#lib/sync/judge.ts'
import { byShelf, putOn, shelfOf, type Shelf } from '#lib/sync/shelves.ts'
import type { Db } from './db/schema.ts'
import { readJournal, rowsIn, writeJournal, type Stretch } from './journal.ts'
import { hashOfCode } from './settings.ts'
import { addToStanding, sameStanding, standingFrom } from './standing.ts'

export { allRows } from './journal.ts'

/**
 * Keeps rows of a learner; resolves once they are on the disk. Sending the same again changes nothing, and of two rows of one id the first
 * stays. A tombstone takes the words that it speaks of away for good. Every attempt that changed is replayed, and what cannot have happened is
 * kept apart.
 *
 * @param now an ISO time, written beside what is new here
 * @returns `seq`, the number of the learner’s last change, this one included; what was refused just now, with why; and the whole record as it is now
 */
export async function putRows(db: Db, learner: string, rows: readonly Row[], versions: Versions, now: string): Promise<{ seq: number; refused: Refused[]; journal: Stretch[] }> {
  return db.transaction().execute(async (tx) => {
    const seq = await nextChange(tx, learner, now)
    const journal = await readJournal(tx, learner)
    const here = rowsIn(journal).map(({ row }) => row)
    const removed = removedIds([...here, ...rows])
    const gone = new Set(rows.some(({ kind }) => kind === 'removed') ? here.flatMap(({ id }) => (removed.has(id) ? [id] : [])) : [])
    const [added, refused, standings]: [Row[], Refused[], Standing[]] = [[], [], []]
    const shelves = byShelf(rows)
    const befores = byShelf(here.filter((row) => !gone.has(row.id) && shelves.has(shelfOf(row))))
    for (const [shelf, sent] of shelves) {
      const before = befores.get(shelf) ?? []
      refused.push(...decidedBefore(before, sent))
      const after = putOn(before, sent, removed)
      if (after === before) continue
      const { kept, refused: wrong, outcome } = judge(after, versions)
      for (const { row } of wrong) gone.add(row.id)
      const had = new Set(before)
      added.push(...kept.filter((row) => !had.has(row)))
      const [was, is] = [before.length > 0 && standingOfShelf(before, judge(before, versions).outcome), standingOfShelf(kept, outcome)]
      if (!was || !sameStanding(was, is)) standings.push(is) // most picks and answers change nothing there
      refused.push(...wrong)
    }
    const written = await writeJournal(tx, learner, journal, { gone, added, seq })
    if (standings.length > 0 || journal.length === 0) await addToStanding(tx, learner, standings, () => standingFrom(rowsIn(written).map(({ row }) => row), versions))
    await keepApart(tx, learner, refused.map(({ row, say }) => ({ id: row.id, say, raw: row })), now)
    return { seq, refused, journal: written }
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
export async function rowsSince(db: Db, learner: string, since: number): Promise<Changed> {
  const newer = await db.selectFrom('journal').select('n').where('learner', '=', learner).where('seq', '>', since).limit(1).executeTakeFirst()
  return newer ? changedSince(await readJournal(db, learner), since) : { seq: since, more: false, rows: [] }
}

type Changed = { seq: number; more: boolean; rows: Row[] }

/** The same, out of a record that was read already. */
export function changedSince(journal: readonly Stretch[], since: number): Changed {
  const changed = new Map<Shelf, number>()
  for (const { row, seq } of rowsIn(journal)) if (seq > since) changed.set(shelfOf(row), seq)
  const seqs = [...changed.values()].sort((a, b) => a - b)
  const last = seqs[portion - 1] ?? seqs.at(-1) ?? since
  const given = rowsIn(journal).flatMap(({ row }) => ((changed.get(shelfOf(row)) ?? Infinity) <= last ? [row] : []))
  return { seq: last, more: seqs.length > portion && seqs.at(-1)! > last, rows: given }
}

/** What each attempt amounts to. */
export function outcomesIn(rows: readonly Row[], versions: Versions): Outcome[] {
  return [...byShelf(rows).values()].flatMap((shelf) => judge(shelf, versions).outcome ?? [])
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
