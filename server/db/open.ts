import 'server-only'
import { accessSync, closeSync, constants, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Kysely, Migrator, PostgresDialect, SqliteDialect, type Dialect, type Migration, type SqliteDatabase } from 'kysely'
import Sqlite from 'libsql'
import pg from 'pg'
import { store } from './migrations/0001-store.ts'
import { groups } from './migrations/0002-groups.ts'
import { journal } from './migrations/0003-journal.ts'
import type { Db, Schema } from './schema.ts'

/** Where a store lies: a file, or the address of a PostgreSQL server (`postgres://…`). */
export type Place = { file: string } | { url: string }

/** A place in words that may be shown: without the password, or whatever else an address says after its `?`. */
export function nameOf(place: Place): string {
  if ('file' in place) return place.file
  if (!URL.canParse(place.url)) return 'the PostgreSQL at DATABASE_URL'
  const { protocol, username, host, pathname } = new URL(place.url)
  return `${protocol}//${username && `${username}@`}${host}${pathname}`
}

/** What has been done to the tables since the first version, by name and in order; `upTo` is the last that counts. */
export function migrationsOf(bytes: 'blob' | 'bytea', upTo?: string): Migrations {
  const all = { '0001-store': store(bytes), '0002-groups': groups(bytes), '0003-journal': journal(bytes) }
  return Object.fromEntries(Object.entries(all).filter(([name]) => upTo === undefined || name <= upTo))
}

/**
 * Opens the store, makes it on first use, and brings it up to date. Several processes may do so at once: they wait for one another.
 *
 * @param upTo makes it as it was after this migration, to hold what an older store holds
 * @throws when the file or the server cannot be opened; the message names it
 */
export async function openStore(place: Place, { upTo }: { upTo?: string } = {}): Promise<Db> {
  const opened = 'url' in place ? postgres(place.url) : sqlite(place.file)
  const db: Db = new Kysely<Schema>(opened)
  try {
    await opened.upToDate(db, migrationsOf(opened.bytes, upTo))
    return db
  } catch (cause) {
    await db.destroy()
    throw new Error(`The store ${'url' in place ? 'at DATABASE_URL' : place.file} could not be opened or brought up to date.`, { cause })
  }
}

type Migrations = Record<string, Migration>

/** What differs between the two: the driver, the name of bytes, and how a process makes sure that no other changes the tables meanwhile. */
type Opened = { dialect: Dialect; bytes: 'blob' | 'bytea'; upToDate: (db: Db, migrations: Migrations) => Promise<void> }

/** A store that runs out of room or loses its connection undoes a transaction by itself, and refuses to undo it again: the first trouble is the one to tell. */
function undoneOnce(dialect: Dialect): Dialect {
  const createDriver = dialect.createDriver.bind(dialect)
  dialect.createDriver = () => {
    const driver = createDriver()
    const undo = driver.rollbackTransaction.bind(driver)
    driver.rollbackTransaction = (connection) => undo(connection).catch(() => undefined)
    return driver
  }
  return dialect
}

/** PostgreSQL has a lock for this, and the migrator takes it. */
export function postgres(url: string): Opened {
  // Nobody waits for longer: neither for a connection nor for what another has locked.
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5000, lock_timeout: 5000 })
  // A connection that is lost while nobody uses it, and one that is lost between two queries of a transaction: the next query says so, or opens another. Unheard either would end this process.
  pool.on('error', (fault) => console.error('A connection to PostgreSQL was lost:', fault.message))
  pool.on('connect', (client) => void client.on('error', () => undefined))
  return { dialect: undoneOnce(new PostgresDialect({ pool })), bytes: 'bytea', upToDate: migrate }
}

/** Every commit is on the disk before it is answered (synchronous=FULL): a power cut loses nothing that was acknowledged. What is erased is written over. */
function sqlite(file: string): Opened {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  makeFile(file)
  const database = new Sqlite(file)
  for (const setting of ['journal_mode=WAL', 'synchronous=FULL', 'foreign_keys=ON', 'secure_delete=ON', 'busy_timeout=5000']) database.pragma(setting)
  return { dialect: undoneOnce(new SqliteDialect({ database: prepared(database) })), bytes: 'blob', upToDate: (db, migrations) => inOneTransaction(database, () => migrate(db, migrations, { disableTransactions: true })) }
}

/** To prepare a statement takes longer than to run it, and a server runs the same ones again and again. */
function prepared(database: Sqlite.Database): SqliteDatabase {
  const most = 500
  const statements = new Map<string, ReturnType<SqliteDatabase['prepare']>>()
  return {
    prepare(sql) {
      const statement = statements.get(sql) ?? (database.prepare(sql) as unknown as ReturnType<SqliteDatabase['prepare']>)
      if (statements.size < most) statements.set(sql, statement)
      return statement
    },
    close() {
      statements.clear() // they hold the file (letGo of ./files.ts)
      database.close()
    },
  }
}

/** For its owner alone, like what SQLite keeps beside it: keys and addresses are in it. One that is there is not touched: to close it once more would end this process’s locks on it. */
function makeFile(file: string) {
  try {
    closeSync(openSync(file, 'wx', 0o600))
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error
    accessSync(file, constants.W_OK) // SQLite would open it for reading alone, and stay so when the disk can be written again
  }
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
    if (database.inTransaction) database.exec('rollback')
    throw error
  }
}

function begun(database: Sqlite.Database): boolean {
  try {
    database.exec('begin immediate')
    return true
  } catch (error) {
    if (isBusy(error)) return false
    throw error
  }
}

/** Whether SQLite said that somebody else has the file. */
export function isBusy(error: unknown): boolean {
  return Boolean((error as { code?: string }).code?.startsWith('SQLITE_BUSY'))
}

async function migrate(db: Db, migrations: Migrations, options: { disableTransactions?: boolean } = {}) {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => migrations }, ...options }).migrateToLatest()
  if (error) throw error
}
