import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Db } from './db/schema.ts'

/** What is noted for administrators. Never what somebody learned, and people by their id alone. */
export type Noted = {
  /** The id of who did it; `site` when the site itself did. */
  actor: string
  what:
    | 'account made'
    | 'account erased'
    | 'account expired'
    | 'record exported'
    | 'password changed'
    | 'certificate revoked'
    | 'invitation made'
    | 'invitation withdrawn'
    | 'invitation used'
    | 'role changed'
    | 'mail read'
  whom?: string
  detail?: string
}

/** Notes who changed what, in the transaction in which it is changed. */
export async function note(db: Db, { actor, what, whom, detail }: Noted, now: string): Promise<void> {
  await db.insertInto('audit').values({ id: randomUUID(), at: now, actor, what, whom: whom ?? null, detail: detail ?? null }).execute()
}
