import 'server-only'
import { note } from './audit.ts'
import type { Db } from './db/schema.ts'
import { forgetInPatterns } from './patterns.ts'
import type { Done } from './people.ts'
import { sightOf } from './sight.ts'
import { hold } from './teach/members.ts'
import { notYours, taught } from './teach/taught.ts'
import type { Person } from './who.ts'

/** A learner leaves a group: its educators see nothing of them any more, and what they learned stays theirs. */
export async function leaveGroup(db: Db, person: Pick<Person, 'id'>, group: string): Promise<Done> {
  return db.transaction().execute(async (tx): Promise<Done> => {
    await hold(sightOf(tx), group)
    const found = await tx.selectFrom('member').select(['id', 'person']).where('study_group', '=', group).where('person', '=', person.id).executeTakeFirst()
    if (!found) return { ok: false, say: 'You are not in this group any more. Load the page again.' }
    await takeOut(tx, group, found)
    return { ok: true }
  })
}

/** An educator takes somebody off the list. Who had joined keeps their record, and is out of the group as if they had left. */
export async function removeMember(db: Db, actor: Pick<Person, 'id'>, { group, member }: { group: string; member: string }, now: string): Promise<Done> {
  return db.transaction().execute(async (tx): Promise<Done> => {
    await hold(sightOf(tx), group)
    if (!(await taught(sightOf(tx), actor, group))) return { ok: false, say: notYours }
    const found = await tx.selectFrom('member').select(['id', 'person']).where('study_group', '=', group).where('id', '=', member).executeTakeFirst()
    if (!found) return { ok: false, say: 'This person is not in the group any more. Load the page again.' }
    await takeOut(tx, group, found)
    await note(tx, { actor: actor.id, what: 'member removed', whom: group }, now)
    return { ok: true }
  })
}

async function takeOut(tx: Db, group: string, { id, person }: { id: string; person: string | null }) {
  if (person) await forgetInPatterns(tx, person, group)
  await tx.deleteFrom('member').where('id', '=', id).execute()
}
