import { randomUUID } from 'node:crypto'
import type { Db, Schema } from '#server/db/schema.ts'
import { evening } from './rows.ts'

/** A group that these people teach; returns its id. */
export async function newGroup(db: Db, educators: readonly string[], { name = 'Autumn starters', archived = null as string | null } = {}): Promise<string> {
  const id = randomUUID()
  const code = id.replaceAll('-', '').slice(0, 8).toUpperCase()
  await db.insertInto('study_group').values({ id, name, code, asks_number: 0, made: evening('09:00', '2026-09-01'), archived }).execute()
  for (const person of educators) await db.insertInto('educator').values({ study_group: id, person, since: evening('09:00', '2026-09-01') }).execute()
  return id
}

/** Somebody in a group; without a person they are on its list and have not joined. Returns the id that educators know them by. */
export async function newMember(db: Db, study_group: string, person: string | null, { name = 'Ama', number = '' } = {}): Promise<string> {
  const id = randomUUID()
  await db.insertInto('member').values({ id, study_group, person, name, number, email: '', since: evening('09:00', '2026-09-02'), joined: person && evening('09:00', '2026-09-03') }).execute()
  return id
}

/** An assignment as it lies in the store, whatever its days; returns its id. */
export async function newAssignment(db: Db, study_group: string, given: Partial<Schema['assignment']> = {}, members: readonly string[] = []): Promise<string> {
  const id = randomUUID()
  const usual = { id, study_group, what: 'module:people', opens: '2026-11-01', due: '2026-12-03', asks: 'complete' as const, message: '', everyone: members.length > 0 ? 0 : 1, made: evening('09:00', '2026-11-01'), withdrawn: null }
  await db.insertInto('assignment').values({ ...usual, ...given }).execute()
  for (const member of members) await db.insertInto('assigned').values({ assignment: id, member }).execute()
  return id
}
