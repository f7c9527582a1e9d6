import 'server-only'
import type { Kysely } from 'kysely'
import type { Db, Schema } from './db/schema.ts'

/**
 * What the code for educators may see of the store. What a learner chose or wrote lies on their shelves, and shelves are not in here: a query for them does not compile, and is
 * refused when it runs. Of accounts, educators may see the names of one another, and of members what stands in `member`.
 */
const seen = ['study_group', 'educator', 'member', 'assignment', 'assigned', 'extension', 'standing'] as const

type Seen = Pick<Schema, (typeof seen)[number]> & { pattern: Omit<Schema['pattern'], 'counted'>; person: Pick<Schema['person'], 'id' | 'name' | 'role'>; audit: Schema['audit'] }

/** The store as the code for educators has it. */
export type Sight = Kysely<Seen>

/** The store, for the code for educators. */
export function sightOf(db: Db): Sight {
  return db as unknown as Sight
}
