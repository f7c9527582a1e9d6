import 'server-only'
import { createHash } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { sql } from 'kysely'
import { Fault } from '#server/fault.ts'
import { storeVersion } from './as-it-is.ts'
import { formerTables, tables, type Db } from './schema.ts'

export type Table = (typeof tables)[number] | (typeof formerTables)[number]

/** What a table holds, whatever the order and the kind of database: the number of its rows, and a SHA-256 in hex. */
export type Print = { count: number; hash: string }
/** The print of every table that a store has. */
export type Prints = Partial<Record<Table, Print>>

type Row = Record<string, unknown>

/**
 * Copies every table of one store into another, which is of the same version and empty: out of one moment of the first, while others may go on writing
 * there, into one transaction of the other. What was written is read back and compared before it is kept.
 *
 * @param room is done first in the transaction, to make room in a store that is not empty
 * @throws Fault that names the table, when there are rows already, when some cannot be written, or when they differ; then nothing was kept
 */
export async function copyStore(from: Db, to: Db, room?: (target: Db) => Promise<void>): Promise<Prints> {
  return oneMoment(from, (source) =>
    to.transaction().execute(async (target) => {
      const versions = [await storeVersion(source, 'The store to copy from'), await storeVersion(target, 'The store to copy into')]
      if (versions[0] !== versions[1]) throw new Fault('The store to copy into', `it is of another version (${versions.join(' and ')})`, 'Copy into an empty store')
      await room?.(target)
      const filled = await filledTable(target)
      if (filled) throw new Fault(`Table ${filled}`, 'the store to copy into has rows there already', 'Copy into an empty store: nothing was changed in this one')
      const prints: Prints = {}
      for (const table of await tablesOf(source)) prints[table] = await copyTable(source, target, table)
      return prints
    }),
  )
}

/** The print of every table. Of a store that others write to, within `oneMoment`. */
export async function fingerprint(db: Db): Promise<Prints> {
  const prints: Prints = {}
  for (const table of await tablesOf(db)) prints[table] = await printOf(pages(db, table))
  return prints
}

/** Reads a store as it is at one moment, whatever is written meanwhile. In SQLite every transaction that reads does so. */
export function oneMoment<T>(db: Db, read: (db: Db) => Promise<T>): Promise<T> {
  return db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)
}

/** The first table that has rows; undefined when the store is empty. */
export async function filledTable(db: Db): Promise<Table | undefined> {
  for (const table of await tablesOf(db)) {
    if (await db.selectFrom(table as (typeof tables)[number]).select(sql`1`.as('one')).limit(1).executeTakeFirst()) return table
  }
  return undefined
}

/** A store of an earlier version may lack some. */
async function tablesOf(db: Db): Promise<Table[]> {
  const there = new Set((await db.introspection.getTables()).map(({ name }) => name))
  return [...tables, ...formerTables].filter((table) => there.has(table))
}

async function copyTable(source: Db, target: Db, table: Table): Promise<Print> {
  const read = await printOf(pages(source, table), async (rows) => {
    try {
      await target.insertInto(table as (typeof tables)[number]).values(rows as never).execute()
    } catch (cause) {
      throw new Fault(`Table ${table}`, `its rows could not be written (${(cause as Error).message})`, 'Nothing was kept. Mend that and try again', { cause })
    }
  })
  const written = await printOf(pages(target, table))
  if (read.count !== written.count) throw new Fault(`Table ${table}`, `${written.count} of ${read.count} rows arrived`, 'Nothing was kept. See whether anything else writes to the store that is filled, and try again')
  if (read.hash !== written.hash) throw new Fault(`Table ${table}`, 'what was written is not what was read', 'Nothing was kept. See whether disk and memory of this machine are sound, and try again')
  return read
}

/** What tells the rows of a table apart, where that is not `id`. */
const keys: Partial<Record<Table, readonly string[]>> = {
  shelf: ['learner', 'shelf'],
  outcome: ['learner', 'attempt'],
  journal: ['learner', 'n'],
  refused: ['learner', 'id'],
  setting: ['name'],
  standing: ['learner'],
  educator: ['study_group', 'person'],
  assigned: ['assignment', 'member'],
  extension: ['assignment', 'member'],
  pattern: ['study_group', 'scenario', 'shape', 'scene'],
  reminding: ['person'],
  reminded: ['assignment', 'person', 'due'],
}

/** A store need not fit into memory; a page of it does. */
const PAGE = 200

async function* pages(db: Db, table: Table): AsyncGenerator<Row[]> {
  const key = keys[table] ?? ['id']
  const columns = sql.join(key.map((name) => sql.ref(name)))
  for (let last: Row | undefined, more = true; more; ) {
    const after = last ? sql`where (${columns}) > (${sql.join(key.map((name) => last![name]))})` : sql``
    const { rows } = await sql<Row>`select * from ${sql.table(table)} ${after} order by ${columns} limit ${PAGE}`.execute(db)
    if (rows.length > 0) yield rows.map(plain)
    last = rows.at(-1)
    more = rows.length === PAGE
    await nextTurn() // libsql answers at once: without this nobody else gets a turn, nor does it let go of statements that are done with
  }
}

/** One driver gives bytes as a Buffer, the other as a bare ArrayBuffer. */
function plain(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value instanceof ArrayBuffer ? Buffer.from(value) : value]))
}

/** Keeps no more than a hash of each row; `each` is handed every page on the way. */
async function printOf(rows: AsyncIterable<Row[]>, each?: (page: Row[]) => Promise<void>): Promise<Print> {
  const hashes: string[] = []
  for await (const page of rows) {
    for (const row of page) hashes.push(hashOf(row))
    await each?.(page)
  }
  const all = createHash('sha256')
  for (const hash of hashes.sort()) all.update(hash)
  return { count: hashes.length, hash: all.digest('hex') }
}

function hashOf(row: Row): string {
  const named = Object.keys(row).sort().map((name) => [name, row[name] instanceof Uint8Array ? { bytes: Buffer.from(row[name]).toString('base64') } : row[name]])
  return createHash('sha256').update(JSON.stringify(named)).digest('base64')
}
