import 'server-only'
import { existsSync } from 'node:fs'
import { DEFAULT_MIGRATION_TABLE, Kysely, sql, SqliteDialect } from 'kysely'
import Sqlite from 'libsql'
import { Fault } from '#server/fault.ts'
import { isSqlite } from './files.ts'
import { isBusy, migrationsOf, postgres, type Place } from './open.ts'
import type { Db, Schema } from './schema.ts'

/**
 * Opens a store that is there as it is: makes nothing, brings nothing up to date. A server may use it meanwhile, unless it is asked for
 * `alone`: then a file is refused while anybody else has it open, and nobody else can open it until it is closed.
 *
 * @throws Fault when there is no such file, or it is in use
 */
export async function openAsItIs(place: Place, { alone = false } = {}): Promise<Db> {
  if ('url' in place) return new Kysely<Schema>(postgres(place.url))
  const { file } = place
  if (!existsSync(file)) throw new Fault(file, 'there is no such file', 'See whether DATA_DIR and the name are right')
  // Looked at before SQLite does, which throws the log of an empty file away.
  if (!isSqlite(file)) throw new Fault(file, 'this is no store of the course, or it is damaged', 'See whether DATA_DIR and the name are right, or restore a backup')
  const database = new Sqlite(file)
  try {
    database.pragma(`busy_timeout=${alone ? 1000 : 5000}`)
    database.pragma(alone ? 'locking_mode=exclusive' : 'query_only=ON')
    database.prepare('select count(*) from sqlite_master').get() // the first look at a file is what takes it
  } catch (cause) {
    database.close()
    if (alone && isBusy(cause)) throw new Fault(file, 'it is in use: a server runs on it, or another command', 'Stop the server and try again', { cause })
    throw cause
  }
  return new Kysely<Schema>({ dialect: new SqliteDialect({ database }) })
}

/**
 * The last migration that a store has seen.
 *
 * @param name what to call the store when it is refused
 * @throws Fault when it is no store of the course, or one of a newer version
 */
export async function storeVersion(db: Db, name: string): Promise<string> {
  const there = await db.introspection.getTables({ withInternalKyselyTables: true })
  const seen = there.some((table) => table.name === DEFAULT_MIGRATION_TABLE)
    ? (await sql<{ name: string }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)} order by name`.execute(db)).rows.map((row) => row.name)
    : []
  const last = seen.at(-1)
  if (!last) throw new Fault(name, 'this is no store of the course', 'See whether the place is right')
  const unknown = seen.filter((each) => !(each in migrationsOf('blob')))
  if (unknown.length > 0) throw new Fault(name, `a newer version of the course made it (${unknown.join(', ')})`, 'Use that version, or a later one')
  return last
}
