import 'server-only'
import { randomUUID } from 'node:crypto'
import { isAddress } from '#lib/account/address.ts'
import { readName } from '#lib/account/name.ts'
import { readCode } from '#lib/groups/code.ts'
import { mostMembers, nameKey, numberKey, readNumber } from '#lib/groups/listed.ts'
import type { GroupToJoin, Joining } from '#lib/groups/protocol.ts'
import type { Db, Schema } from './db/schema.ts'
import { makeAccount, recovered } from './recovery.ts'
import { sightOf } from './sight.ts'
import { hold } from './teach/members.ts'
import type { Person } from './who.ts'

/** Why nobody is let in. `wrong`: there is no group of that code, which may have been a guess. */
export type NotJoined = { ok: false; say: string; wrong?: true }

type Someone = Pick<Person, 'id' | 'email' | 'emailVerified'>

/** The group that a code leads to, for whoever has it. */
export async function lookAt(db: Db, person: Pick<Person, 'id'> | undefined, typed: string): Promise<{ ok: true; group: GroupToJoin } | NotJoined> {
  const found = await groupOf(db, typed)
  return found.ok ? { ok: true, group: await shown(db, found.group, person) } : found
}

/** Who came in; with `code`, that of their recovery link, when an account was made for them. */
export type Came = { ok: true; group: GroupToJoin; account: string; code?: string }

/**
 * Joins a group: as the person who asks, or with an account that is made for it. Somebody whom an educator put on the list takes their place there, with the name and the number that
 * stand in it. Joining twice changes nothing; and who asks again, because the answer did not arrive, is known by the `recovery` that they made.
 */
export async function join(db: Db, person: Someone | undefined, joining: Joining, now: string): Promise<Came | NotJoined> {
  return db.transaction().execute(async (tx): Promise<Came | NotJoined> => {
    const found = await groupOf(tx, joining.code)
    if (!found.ok) return found
    const { group } = found
    await hold(sightOf(tx), group.id)
    const again = person || !joining.recovery ? undefined : await recovered(tx, joining.recovery)
    const members = await tx.selectFrom('member').select(['id', 'person', 'name', 'number', 'email']).where('study_group', '=', group.id).execute()
    if (person && members.some((each) => each.person === person.id)) return { ok: true, group: await shown(tx, group, person), account: person.id }
    if (again) return members.some((each) => each.person === again) ? { ok: true, group: await shown(tx, group, { id: again }), account: again, code: joining.recovery! } : { ok: false, say: elsewhere }
    const read = readJoining(joining, group)
    if (!read.ok) return read
    const place = placeOf(members, read, person)
    if (place.taken) return { ok: false, say: 'Somebody has joined this group with this number already. If that was you, open your recovery link, or sign in. If it was not, tell whoever gave you the code.' }
    if (!place.row && members.length >= mostMembers) return { ok: false, say: `This group is full: it has ${mostMembers.toLocaleString('en-GB')} people. Tell whoever gave you the code.` }
    const made = person ? undefined : await makeAccount(tx, read.name, joining.recovery, now)
    const account = person?.id ?? made!.id
    await (place.row
      ? tx.updateTable('member').set({ person: account, joined: now, number: place.row.number || read.number }).where('id', '=', place.row.id).execute()
      : tx.insertInto('member').values({ id: randomUUID(), study_group: group.id, person: account, name: read.name, number: read.number, email: '', since: now, joined: now }).execute())
    return { ok: true, group: await shown(tx, group, { id: account }), account, ...(made ? { code: made.code } : {}) }
  })
}

const elsewhere = 'This device has an account from joining another group. Open your recovery link first, then join this one.'

type Found = Pick<Schema['study_group'], 'id' | 'name' | 'asks_number'>

async function groupOf(db: Db, typed: string): Promise<{ ok: true; group: Found } | NotJoined> {
  const code = readCode(typed)
  if (!code) return { ok: false, say: 'This is not a code of a group: a code has eight signs, letters and figures, and none of A, E, I, O, U, Y, 0 and 1. Look at it again.' }
  const group = await db.selectFrom('study_group').select(['id', 'name', 'asks_number', 'archived']).where('code', '=', code).executeTakeFirst()
  if (!group) return { ok: false, wrong: true, say: 'There is no group with this code. Look at it again, sign by sign, or ask whoever gave it to you: it may be another one now.' }
  if (group.archived) return { ok: false, say: `The group “${group.name}” has ended, so nobody can join it any more. Ask whoever gave you the code.` }
  return { ok: true, group }
}

async function shown(db: Db, { id, name, asks_number }: Found, person: Pick<Person, 'id'> | undefined): Promise<GroupToJoin> {
  const educators = await db.selectFrom('educator').innerJoin('person', 'person.id', 'educator.person').select('person.name').where('study_group', '=', id).where('role', '<>', 'learner').orderBy('person.name').execute()
  const joined = person && (await db.selectFrom('member').select('id').where('study_group', '=', id).where('person', '=', person.id).executeTakeFirst())
  return { id, name, asksNumber: Boolean(asks_number), educators: educators.map((each) => each.name), ...(joined ? { joined: true as const } : {}) }
}

function readJoining({ name: typed, number: written = '' }: Joining, { asks_number }: Found): { ok: true; name: string; number: string } | NotJoined {
  const read = readName(typed)
  if (!read.ok) return { ok: false, say: `You cannot join with this name: ${read.say}` }
  const number = readNumber(written)
  if (number === undefined) return { ok: false, say: 'This cannot be a student number: it has more than 40 signs, or one that cannot be seen. Type it again.' }
  if (asks_number && !number) return { ok: false, say: 'This group asks for your student number. Type it as it stands on your card.' }
  return { ok: true, name: read.name, number }
}

type Row = Pick<Schema['member'], 'id' | 'person' | 'name' | 'number' | 'email'>

/**
 * The place that waits for somebody on the list: by their number; else by the address of their account, which they have shown to be theirs; else the one of their name of whom nothing
 * more is known. `taken`: somebody else has joined with that number.
 */
function placeOf(members: readonly Row[], { name, number }: { name: string; number: string }, person: Someone | undefined): { row?: Row; taken?: true } {
  const sameNumber = number ? members.find((each) => each.number && numberKey(each.number) === numberKey(number)) : undefined
  if (sameNumber) return sameNumber.person ? { taken: true } : { row: sameNumber }
  const waiting = members.filter((each) => !each.person)
  const address = person?.emailVerified && isAddress(person.email) ? person.email.toLowerCase() : undefined
  const sameAddress = waiting.find(({ email }) => email !== '' && email === address)
  if (sameAddress) return { row: sameAddress }
  const sameName = waiting.filter((each) => !each.number && !each.email && nameKey(each.name) === nameKey(name))
  return sameName.length === 1 ? { row: sameName[0]! } : {}
}
