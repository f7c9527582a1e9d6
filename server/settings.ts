import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import type { Db } from './db/schema.ts'

/** A secret that this instance makes once, for all its processes: whoever is first makes it, the others read it. */
export async function secretOf(db: Db, name: string): Promise<string> {
  const read = () => db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst()
  const found = await read()
  if (found) return found.value
  await db.insertInto('setting').values({ name, value: newCode() }).onConflict((conflict) => conflict.column('name').doNothing()).execute()
  return (await read())!.value
}

const names = new WeakMap<Db, string>()

/** The name of the store. One in a file keeps it as long as it is open; one on PostgreSQL may be brought back from a backup meanwhile, and gets another (lib/sync/protocol.ts). */
export async function nameOfStore(db: Db, inFile: boolean): Promise<string> {
  const name = (inFile ? names.get(db) : undefined) ?? (await secretOf(db, 'name'))
  names.set(db, name)
  return name
}

/** A one-time code for a link: 256 bits, safe in an address. Only its hash is kept. */
export function newCode(): string {
  return randomBytes(32).toString('base64url')
}

/** Under what a one-time code is kept: whoever reads the store cannot use it. */
export function hashOfCode(code: string): string {
  return createHash('sha256').update(code).digest('base64url')
}
