import 'server-only'
import type { Person } from '#server/who.ts'
import type { Sight } from '#server/sight.ts'

export type Taught = { id: string; name: string; archived: string | null }

/** A group, if that person teaches it. Whether there is such a group of somebody else’s is not told. */
export async function taught(db: Sight, actor: Pick<Person, 'id'>, group: string): Promise<Taught | undefined> {
  return db
    .selectFrom('educator')
    .innerJoin('study_group', 'study_group.id', 'educator.study_group')
    .select(['study_group.id', 'study_group.name', 'study_group.archived'])
    .where('educator.person', '=', actor.id)
    .where('study_group.id', '=', group)
    .executeTakeFirst()
}

/** Said when it is not one of theirs. */
export const notYours = 'There is no such group among yours. Open “Groups that you teach” again: somebody may have handed it on or archived it.'
