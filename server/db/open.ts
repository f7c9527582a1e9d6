import 'server-only'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, Migrator, PostgresDialect, SqliteDialect, type Dialect, type Migration } from 'kysely'
import Sqlite from 'libsql'
import pg from 'pg'
import { store } from './migrations/0001-store.ts'
import type { Db, Schema } from './schema.ts'

/** Where a store lies: a file, or the address of a PostgreSQL server (`postgres://…`). */
export type Place = { file: string } | { url: string }

/**
 * Opens the store, makes it on first use, and brings it up to date. Several processes may do so at once: they wait for one another.
 *
 * @throws when the file or the server cannot be opened; the message names it
 */
export async function openStore(place: Place): Promise<Db> {
  const opened = 'url' in place ? postgres(place.url) : sqlite(place.file)
  const db: Db = new Kysely<Schema>(opened)
  try {
    await opened.upToDate(db, { '0001-store': store(opened.bytes) })
    return db
  } catch (cause) {
    await db.destroy()
    throw new Error(`The store ${'url' in place ? 'at DATABASE_URL' : place.file} could not be opened or brought up to date.`, { cause })
  }
}

type Migrations = Record<string, Migration>

/** What differs between the two: the driver, the name of bytes, and how a process makes sure that no other changes the tables meanwhile. */
type Opened = { dialect: Dialect; bytes: 'blob' | 'bytea'; upToDate: (db: Db, migrations: Migrations) => Promise<void> }

/** PostgreSQL has a lock for this, and the migrator takes it. */
function postgres(url: string): Opened {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000 })
  // A connection that is lost while nobody uses it: the next query opens another, and says so if it cannot.
  pool.on('error', (fault) => console.error('A connection to PostgreSQL was lost:', fault.message))
  return { dialect: new PostgresDialect({ pool }), bytes: 'bytea', upToDate: migrate }
}

/** Every commit is on the disk before it is answered (synchronous=FULL): a power cut loses nothing that was acknowledged. */
function sqlite(file: string): Opened {
  mkdirSync(dirname(file), { recursive: true })
  const database = new Sqlite(file)
  for (const setting of ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'busy_timeout=5000']) database.pragma(setting)
  return { dialect: new SqliteDialect({ database }), bytes: 'blob', upToDate: (db, migrations) => inOneTransaction(database, () => migrate(db, migrations, { disableTransactions: true })) }
}

async function inOneTransaction(database: Sqlite.Database, work: () => Promise<void>) {
  database.pragma('busy_timeout=0') // waiting inside SQLite would stop this whole process, and whoever it waits for may be in it
  for (let n = 0; !begun(database); n++) {
    if (n === 200) throw new Error('Another process has had the store to itself for ten seconds.')
    await sleep(50)
  }
  database.pragma('busy_timeout=5000')
  try {
    await work()
    database.exec('commit')
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}

function begun(database: Sqlite.Database): boolean {
  try {
    database.exec('begin immediate')
    return true
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}

async function migrate(db: Db, migrations: Migrations, options: { disableTransactions?: boolean } = {}) {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations }, ...options }).migrateToLatest()
  if (error) throw error
}
