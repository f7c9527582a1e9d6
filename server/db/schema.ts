import 'server-only'
import type { Generated, Kysely } from 'kysely'

/** The tables of the store. Only what SQLite and PostgreSQL both know: text for ids and ISO times, whole numbers, bytes. */
export type Schema = {
  /** Somebody whose record is kept here. `seq` counts the changes of their record; it never goes back. */
  learner: { id: string; seq: Generated<number>; created: string }
  /** The rows of a learner that lie together (lib/sync/shelves.ts), packed. `seq` is the change that last touched it. */
  shelf: { learner: string; shelf: string; seq: number; body: Uint8Array }
  /** What each attempt amounts to: a cache of replaying its shelf, written with it. 0 and 1 for no and yes. */
  outcome: { learner: string; attempt: string; scenario: string; shape: string; rehearsal: number; ending: string | null; passed: number; debriefed: string | null }
  /** Rows that cannot be true, kept apart for their learner to see: `row` as JSON, and why. */
  refused: { learner: string; id: string; row: string; say: string; at: string }
}

export type Db = Kysely<Schema>
