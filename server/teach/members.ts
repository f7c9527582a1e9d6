import 'server-only'
import { ukDay } from '#lib/cpd/days.ts'
import { csvOf } from '#lib/csv.ts'
import type { MemberView } from '#lib/groups/protocol.ts'
import type { Sight } from '#server/sight.ts'
import type { Person } from '#server/who.ts'
import { taught } from './taught.ts'

/** Whoever changes who is in a group, or who teaches it, writes the group first: then the others wait, on either database. */
export async function hold(tx: Sight, group: string): Promise<void> {
  await tx.updateTable('study_group').set(({ ref }) => ({ name: ref('name') })).where('id', '=', group).execute()
}

/** Who is on the list of a group, by name. Who asks is the caller’s to check. */
export async function listOf(db: Sight, group: string): Promise<MemberView[]> {
  const found = await db.selectFrom('member').select(['id', 'name', 'number', 'email', 'joined']).where('study_group', '=', group).execute()
  const byName = found.sort((a, b) => a.name.localeCompare(b.name, 'en') || a.number.localeCompare(b.number, 'en') || (a.id < b.id ? -1 : 1))
  return byName.map(({ joined, ...rest }) => ({ ...rest, ...(joined ? { joined: ukDay(joined) } : {}) }))
}

/** The list as a spreadsheet, which can be brought in again as it is (./import.ts). Undefined when the group is not theirs. */
export async function membersCsv(db: Sight, actor: Pick<Person, 'id'>, group: string): Promise<string | undefined> {
  if (!(await taught(db, actor, group))) return undefined
  const people = await listOf(db, group)
  return csvOf(['Name', 'Student number', 'E-mail', 'Joined'], people.map(({ name, number, email, joined }) => [name, number, email, joined ?? '']))
}
