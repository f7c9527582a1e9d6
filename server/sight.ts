import 'server-only'
import type { Kysely } from 'kysely'
import type { Db, Schema } from './db/schema.ts'
import { lookout } from './lookout.ts'

/**
 * What the code for educators may see of the store. What a learner chose or wrote lies in their journal, and journals are not in here: a query for one does not compile, and is
 * refused when it runs (./lookout.ts). Of accounts, educators may see the names of one another, and of members what stands in `member`.
 */
const seen = ['study_group', 'educator', 'member', 'assignment', 'assigned', 'extension', 'standing', 'pattern', 'person', 'audit'] as const satisfies readonly (keyof Schema)[]

/** Columns of these tables that they may not see. Whoever adds one to an account says so here, else this does not compile. */
const hidden = {
  person: { email: true, emailVerified: true, image: true, lastSeen: true, warned: true, createdAt: true, updatedAt: true },
  pattern: { counted: true },
} as const satisfies { person: Record<Exclude<keyof Schema['person'], 'id' | 'name' | 'role'>, true>; pattern: Record<'counted', true> }

type Rest<Table extends keyof typeof hidden> = Omit<Schema[Table], keyof (typeof hidden)[Table]>
type Seen = Pick<Schema, Exclude<(typeof seen)[number], keyof typeof hidden>> & { person: Rest<'person'>; pattern: Rest<'pattern'> }

/** The store as the code for educators has it. */
export type Sight = Kysely<Seen>

const sights = new WeakMap<Db, Sight>()

/** The store, or a transaction of it, for the code for educators. */
export function sightOf(db: Db): Sight {
  const made = sights.get(db) ?? (db.withPlugin(lookout({ seen, hidden })) as unknown as Sight)
  sights.set(db, made)
  return made
}
