import 'server-only'
import type { Row } from '#lib/record/rows.ts'
import type { Db } from './db/schema.ts'
import { packRows, unpackRows, type Numbered } from './packed.ts'
import { remember, remembered } from './remembered.ts'

/** A learner’s rows in the order in which they came, in stretches: new rows gather in a short one at the end, so that of a long record only that is written anew. */
export type Stretch = { n: number; rows: readonly Numbered[] }

/** How many rows go into a stretch: about a year’s, which packs well. */
const longest = 512
/** How many new rows gather before they go in with the others. */
const gathered = 24

/** What is remembered is text: as objects, the rows of a thousand learners would have to be gone through whenever memory is tidied up, while nobody is answered. */
export async function readJournal(db: Db, learner: string): Promise<Stretch[]> {
  const found = await db.selectFrom('journal').select(['n', 'body']).where('learner', '=', learner).orderBy('n').execute()
  return found.map(({ n, body }) => ({ n, rows: JSON.parse(remembered(`journal ${learner} ${n}`, body, (bytes) => JSON.stringify(unpackRows(bytes)))) as Numbered[] }))
}

/** All rows of a learner. */
export async function allRows(db: Db, learner: string): Promise<Row[]> {
  return rowsIn(await readJournal(db, learner)).map(({ row }) => row)
}

export function rowsIn(stretches: readonly Stretch[]): readonly Numbered[] {
  return stretches.length === 1 ? stretches[0]!.rows : stretches.flatMap(({ rows }) => rows)
}

/**
 * Takes rows out and puts others at the end.
 *
 * @returns the stretches as they are now
 */
export async function writeJournal(tx: Db, learner: string, stretches: readonly Stretch[], { gone, added, seq }: { gone: ReadonlySet<string>; added: readonly Row[]; seq: number }): Promise<Stretch[]> {
  const kept = stretches.map((stretch) => (gone.size > 0 && stretch.rows.some(({ row }) => gone.has(row.id)) ? { n: stretch.n, rows: stretch.rows.filter(({ row }) => !gone.has(row.id)) } : stretch))
  const now = appended(kept, added.map((row) => ({ row, seq })))
  const [old, written] = [stretches.filter((stretch) => !now.includes(stretch)), now.filter((stretch) => !stretches.includes(stretch))]
  // Taken out and put in again: SQLite fills its pages up only where a row was taken out, and a row that grows where it lies leaves one half empty.
  if (old.length > 0) await tx.deleteFrom('journal').where('learner', '=', learner).where('n', 'in', old.map(({ n }) => n)).execute()
  for (const { n, rows } of written) {
    const body = packRows(rows)
    await tx.insertInto('journal').values({ learner, n, seq, body }).execute()
    remember(`journal ${learner} ${n}`, body, JSON.stringify(rows))
  }
  return now
}

/** With these rows at the end. */
export function appended(stretches: readonly Stretch[], added: readonly Numbered[]): Stretch[] {
  if (added.length === 0) return [...stretches]
  const last = stretches.at(-1)
  const gathering = last && last.rows.length < gathered
  const settled = gathering ? stretches.slice(0, -1) : stretches
  const rows = gathering ? [...last.rows, ...added] : added
  return rows.length < gathered ? [...settled, { n: nextAfter(settled), rows }] : filled(settled, rows)
}

/** With these rows in the last one as far as there is room, and in others after it. */
function filled(stretches: readonly Stretch[], added: readonly Numbered[]): Stretch[] {
  if (added.length === 0) return [...stretches]
  const last = stretches.at(-1)
  if (!last || last.rows.length >= longest) return filled([...stretches, { n: nextAfter(stretches), rows: added.slice(0, longest) }], added.slice(longest))
  const room = longest - last.rows.length
  return filled([...stretches.slice(0, -1), { ...last, rows: [...last.rows, ...added.slice(0, room)] }], added.slice(room))
}

function nextAfter(stretches: readonly Stretch[]): number {
  return (stretches.at(-1)?.n ?? -1) + 1
}
