import 'server-only'
import type { Db, Role } from './db/schema.ts'

/** Who may do more: each role may do what those before it may. */
export const rank: Readonly<Record<Role, number>> = { learner: 0, educator: 1, administrator: 2 }

/**
 * The ids of all administrators, with nobody else changing who is one until the transaction ends: the first statement of every such change
 * writes this one row, so that they wait for one another on either database.
 *
 * @param tx a transaction that has not read anything yet
 */
export async function administrators(tx: Db, now: string): Promise<string[]> {
  await tx.insertInto('setting').values({ name: 'roles changed', value: now }).onConflict((conflict) => conflict.column('name').doUpdateSet({ value: now })).execute()
  const found = await tx.selectFrom('person').select('id').where('role', '=', 'administrator').execute()
  return found.map(({ id }) => id)
}
