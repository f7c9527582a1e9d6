import 'server-only'
import { randomUUID } from 'node:crypto'
import { fatesOf, type Decided } from '#lib/groups/fates.ts'
import type { Fate } from '#lib/groups/protocol.ts'
import { mostBytes, readList, type ListedRow } from '#lib/groups/read-list.ts'
import { note } from '#server/audit.ts'
import type { Sight } from '#server/sight.ts'
import type { Person } from '#server/who.ts'
import { hold } from './members.ts'
import { notYours, taught } from './taught.ts'

export type Importing = { group: string; csv: string; dry: boolean }

/** What came of it; and to whom the link to join is to be sent: those who are new on the list with an address, or have another one and have not come yet. */
export type Imported = { fates: Fate[]; changed: number; invite: string[] }

/** Brings a list of people into a group, or with `dry` only says what would become of each row. All of it or, when there is a fault in any row, none. */
export async function importMembers(db: Sight, actor: Pick<Person, 'id'>, { group, csv, dry }: Importing, now: string): Promise<({ ok: true } & Imported) | { ok: false; say: string }> {
  if (Buffer.byteLength(csv) > mostBytes) return { ok: false, say: `This file is larger than ${mostBytes / 1024} kB, which is the most that is read at once. Save it as CSV, with nothing but names, numbers and e-mail addresses.` }
  const list = readList(csv)
  return db.transaction().execute(async (tx): Promise<({ ok: true } & Imported) | { ok: false; say: string }> => {
    if (!dry) await hold(tx, group)
    const found = await taught(tx, actor, group)
    if (!found) return { ok: false, say: notYours }
    if (found.archived) return { ok: false, say: 'This group is archived, so nobody is added to it. Bring it back first.' }
    if (!list.ok) return list
    const decided = await decide(tx, group, list.rows)
    const change = decided.filter(({ fate }) => fate === 'new' || fate === 'changed')
    const fates = decided.map(({ member: _member, ...fate }) => fate)
    if (decided.some(({ fate }) => fate === 'fault')) return { ok: true, fates, changed: 0, invite: [] }
    if (!dry) await write(tx, actor, group, change, now)
    return { ok: true, fates, changed: change.length, invite: change.flatMap(({ email, member }) => (email && !member?.joined && email !== member?.email ? email : [])) }
  })
}

async function decide(tx: Sight, group: string, rows: readonly ListedRow[]): Promise<Decided[]> {
  const members = await tx.selectFrom('member').select(['id', 'name', 'number', 'email', 'joined']).where('study_group', '=', group).orderBy('since').orderBy('id').execute()
  return fatesOf(rows, members.map(({ joined, ...rest }) => ({ ...rest, joined: joined !== null })))
}

/** As many as both databases take in one statement. */
const portion = 500

async function write(tx: Sight, actor: Pick<Person, 'id'>, group: string, change: readonly Decided[], now: string) {
  if (change.length === 0) return
  const added = change.filter(({ fate }) => fate === 'new').map(({ name, number, email }) => ({ id: randomUUID(), study_group: group, person: null, name, number, email, since: now, joined: null }))
  for (let n = 0; n < added.length; n += portion) await tx.insertInto('member').values(added.slice(n, n + portion)).execute()
  for (const { name, number, email, member } of change) if (member) await tx.updateTable('member').set({ name, number, email }).where('id', '=', member.id).execute()
  await note(tx, { actor: actor.id, what: 'members imported', whom: group, detail: `${added.length} new, ${change.length - added.length} changed` }, now)
}
