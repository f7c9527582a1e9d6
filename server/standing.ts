import 'server-only'
import type { Row } from '#lib/record/rows.ts'
import { begunOnly, standingOfShelf, together, type Standing } from '#lib/record/standing.ts'
import type { Versions } from '#lib/scenario/released.ts'
import { judge } from '#lib/sync/judge.ts'
import { byShelf } from '#lib/sync/shelves.ts'
import type { Db } from './db/schema.ts'
import { allRows } from './journal.ts'
import { byTheMinute, packStanding, unpackStanding } from './packed.ts'
import { remember, remembered } from './remembered.ts'
import type { Sight } from './sight.ts'

/** How many learners are asked for at once: a database takes only so many values in one query. */
const portion = 500

/** How far each of these learners has come; of one who has sent nothing yet, nothing. */
export async function standingsOf(db: Db | Sight, learners: readonly string[]): Promise<Map<string, Standing>> {
  const standings = new Map(learners.map((id): [string, Standing] => [id, {}]))
  for (let n = 0; n < learners.length; n += portion) {
    const found = await (db as Sight).selectFrom('standing').select(['learner', 'body']).where('learner', 'in', learners.slice(n, n + portion)).execute()
    for (const { learner, body } of found) standings.set(learner, begun(standingIn(learner, body)))
  }
  return standings
}

/** The same object as long as it says the same, so that what is worked out of it can be kept beside it (server/teach/work.ts). */
function begun(standing: Standing): Standing {
  const found = begunOf.get(standing) ?? begunOnly(standing)
  begunOf.set(standing, found)
  return found
}

const begunOf = new WeakMap<Standing, Standing>()

/**
 * Takes into a learner’s standing what the shelves say that just changed: in the same transaction, so that the two never differ.
 *
 * @param whole works it out of all rows, for a learner who has none yet
 */
export async function addToStanding(tx: Db, learner: string, changed: readonly Standing[], whole: () => Standing): Promise<void> {
  const had = await keptStanding(tx, learner)
  const now = had ? together(had, ...changed.map(byTheMinute)) : byTheMinute(whole())
  if (!had || !sameStanding(had, now)) await keepStanding(tx, learner, now)
}

/**
 * Works out somebody’s standing anew, from all their rows.
 *
 * @returns whether another was kept
 */
export async function rejudge(db: Db, learner: string, versions: Versions): Promise<boolean> {
  return db.transaction().execute(async (tx) => {
    await tx.updateTable('learner').set(({ ref }) => ({ seq: ref('seq') })).where('id', '=', learner).execute() // a device that is just sending waits
    const had = await keptStanding(tx, learner)
    const now = byTheMinute(standingFrom(await allRows(tx, learner), versions))
    if (had && sameStanding(had, now)) return false
    await keepStanding(tx, learner, now)
    return true
  })
}

/** Works out the standings that are not there: of everybody, after an upgrade from a version that knew none. @returns of how many */
export async function fillStandings(db: Db, versions: Versions): Promise<number> {
  for (let filled = 0; ; ) {
    const without = await db.selectFrom('learner').leftJoin('standing', 'standing.learner', 'learner.id').select('learner.id').where('standing.learner', 'is', null).limit(portion).execute()
    if (without.length === 0) return filled
    for (const { id } of without) await rejudge(db, id, versions)
    filled += without.length
  }
}

/** What all rows of a learner say. */
export function standingFrom(rows: readonly Row[], versions: Versions): Standing {
  return together(...[...byShelf(rows).values()].map((shelf) => standingOfShelf(shelf, judge(shelf, versions).outcome)))
}

async function keptStanding(tx: Db, learner: string): Promise<Standing | undefined> {
  const found = await tx.selectFrom('standing').select('body').where('learner', '=', learner).executeTakeFirst()
  return found && standingIn(learner, found.body)
}

async function keepStanding(tx: Db, learner: string, standing: Standing): Promise<void> {
  const body = packStanding(standing)
  remember(`standing ${learner}`, body, standing)
  await tx.insertInto('standing').values({ learner, body }).onConflict((conflict) => conflict.column('learner').doUpdateSet({ body })).execute()
}

function standingIn(learner: string, body: Uint8Array): Standing {
  return remembered(`standing ${learner}`, body, unpackStanding)
}

/** Both with their parts in one order, as `together` writes them. */
export function sameStanding(one: Standing, other: Standing): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
