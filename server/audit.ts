import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Db, Schema } from './db/schema.ts'
import type { Sight } from './sight.ts'

/** What is noted for administrators. Never what somebody learned, and people by their id alone. */
export type Noted = {
  /** The id of who did it; `site` when the site itself did. */
  actor: string
  what:
    | 'account made'
    | 'account erased'
    | 'account warned'
    | 'account expired'
    | 'record exported'
    | 'password changed'
    | 'address given'
    | 'recovery link made'
    | 'certificate revoked'
    | 'invitation made'
    | 'invitation withdrawn'
    | 'invitation used'
    | 'role changed'
    | 'mail read'
    | 'group made'
    | 'group changed'
    | 'group archived'
    | 'group deleted'
    | 'group handed over'
    | 'educator added'
    | 'educator left'
    | 'members imported'
    | 'member removed'
    | 'assignment made'
    | 'assignment changed'
    | 'assignment withdrawn'
    | 'progress exported'
    | 'report done'
  whom?: string
  detail?: string
}

/** Notes who changed what, in the transaction in which it is changed. */
export async function note(db: Db | Sight, { actor, what, whom, detail }: Noted, now: string): Promise<void> {
  const here = db as unknown as Kysely<Pick<Schema, 'audit'>>
  await here.insertInto('audit').values({ id: randomUUID(), at: now, actor, what, whom: whom ?? null, detail: detail ?? null }).execute()
}

/** What is noted of somebody, for themselves. Other people are not told apart. */
export async function historyOf(db: Db, person: string): Promise<{ at: string; what: string; by: string; whom?: string; detail?: string }[]> {
  const found = await db
    .selectFrom('audit')
    .select(['at', 'what', 'actor', 'whom', 'detail'])
    .where((eb) => eb.or([eb('actor', '=', person), eb('whom', '=', person)]))
    .orderBy('at')
    .execute()
  const say = (id: string) => (id === person ? 'you' : id === 'site' ? 'the site' : 'somebody else')
  return found.map(({ at, what, actor, whom, detail }) => {
    const to = whom && (isOfGroup(what) ? 'a group' : say(whom))
    const more = namesSomebody.includes(what) ? null : detail
    return { at, what, by: say(actor), ...(to ? { whom: to } : {}), ...(more ? { detail: more } : {}) }
  })
}

/** Whether something was done to a group: `whom` is then its id. */
function isOfGroup(what: string): boolean {
  return /^(group|educator|members?|assignment|progress) /.test(what)
}

/** Of what the detail is the id of a person. */
const namesSomebody: readonly string[] = ['educator added', 'group handed over'] satisfies Noted['what'][]

export type Entry = { id: string; at: string; actor: string; what: string; whom: string | null; detail: string | null; actorName?: string; whomName?: string; groupName?: string }

const portion = 100

/**
 * What is noted, the latest first, with the names of those who still have an account, and of groups that are still there: a portion, and whether there is more.
 *
 * @param before only what is older than this ISO time. What was noted in the same moment is never cut in two, so that nothing falls between portions
 */
export async function listAudit(db: Db, before?: string): Promise<{ entries: Entry[]; more: boolean }> {
  const older = db.selectFrom('audit').$if(before !== undefined, (query) => query.where('audit.at', '<', before!))
  const last = await older.select('at').orderBy('at', 'desc').offset(portion - 1).limit(1).executeTakeFirst()
  const found = await older
    .$if(last !== undefined, (query) => query.where('audit.at', '>=', last!.at))
    .leftJoin('person as by', 'by.id', 'audit.actor')
    .leftJoin('person as to', 'to.id', 'audit.whom')
    .leftJoin('study_group', 'study_group.id', 'audit.whom')
    .select(['audit.id', 'audit.at', 'audit.actor', 'audit.what', 'audit.whom', 'audit.detail', 'by.name as actorName', 'to.name as whomName', 'study_group.name as groupName'])
    .orderBy('audit.at', 'desc')
    .orderBy('audit.id')
    .execute()
  const more = last !== undefined && (await db.selectFrom('audit').select('id').where('at', '<', last.at).limit(1).executeTakeFirst()) !== undefined
  return { entries: found.map(({ actorName, whomName, groupName, ...rest }) => ({ ...rest, ...(actorName ? { actorName } : {}), ...(whomName ? { whomName } : {}), ...(groupName ? { groupName } : {}) })), more }
}
