import 'server-only'
import type { LeftGroup } from '#lib/groups/protocol.ts'
import { note, type Noted } from './audit.ts'
import type { Db } from './db/schema.ts'
import type { Done } from './people.ts'
import { administrators } from './roles.ts'
import { sightOf } from './sight.ts'
import { hold } from './teach/members.ts'
import { notYours, taught } from './teach/taught.ts'
import type { Person } from './who.ts'

export type Adding = { group: string; email: string }

/** An educator adds another one to a group that they teach. Here and not in server/teach, since only this may look for an address. */
export async function addEducator(db: Db, actor: Pick<Person, 'id'>, { group, email }: Adding, now: string): Promise<Done> {
  return db.transaction().execute(async (tx): Promise<Done> => {
    await hold(sightOf(tx), group)
    if (!(await taught(sightOf(tx), actor, group))) return { ok: false, say: notYours }
    return add(tx, { group, email }, { actor: actor.id, what: 'educator added' }, now)
  })
}

/** An administrator gives a group that nobody may teach any more to an educator. Any other group is for its educators to hand on. */
export async function handOver(db: Db, actor: Pick<Person, 'id'>, { group, email }: Adding, now: string): Promise<Done> {
  return db.transaction().execute(async (tx): Promise<Done> => {
    if (!(await administrators(tx, now)).includes(actor.id)) return { ok: false, say: 'You are not an administrator any more. Ask one of this site.' }
    await hold(sightOf(tx), group)
    if (!(await leftGroups(tx)).some(({ id }) => id === group)) return { ok: false, say: 'There is no such group without an educator any more. Load the page again: somebody may have taken it over.' }
    return add(tx, { group, email }, { actor: actor.id, what: 'group handed over' }, now)
  })
}

/** The groups that nobody may teach any more: their educators are gone, or have lost the role. The oldest first. */
export async function leftGroups(db: Db): Promise<LeftGroup[]> {
  const found = await db
    .selectFrom('study_group')
    .select(['id', 'name', 'made', 'archived'])
    .select((eb) => eb.selectFrom('member').whereRef('member.study_group', '=', 'study_group.id').select((of) => of.fn.countAll<number>().as('n')).as('members'))
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('educator').innerJoin('person', 'person.id', 'educator.person').whereRef('educator.study_group', '=', 'study_group.id').where('role', '<>', 'learner').select('person.id'))),
    )
    .orderBy('made')
    .orderBy('id')
    .execute()
  return found.map(({ archived, members, ...rest }) => ({ ...rest, members: Number(members), ...(archived ? { archived } : {}) }))
}

/** What is said does not tell whether a learner has this address. */
async function add(tx: Db, { group, email }: Adding, why: Pick<Noted, 'actor' | 'what'>, now: string): Promise<Done> {
  const address = email.trim().toLowerCase()
  const found = await tx.selectFrom('person').select('id').where(({ fn }) => fn('lower', ['email']), '=', address).where('role', '<>', 'learner').executeTakeFirst()
  if (!found) return { ok: false, say: 'No educator of this site has this e-mail address. Look for a typing mistake; or have an administrator invite them as an educator first.' }
  const added = await tx.insertInto('educator').values({ study_group: group, person: found.id, since: now }).onConflict((conflict) => conflict.columns(['study_group', 'person']).doNothing()).executeTakeFirst()
  if (Number(added.numInsertedOrUpdatedRows ?? 0) > 0) await note(tx, { ...why, whom: group, detail: found.id }, now)
  return { ok: true }
}
