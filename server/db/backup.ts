import 'server-only'
import { closeSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import * as v from 'valibot'
import { dataDir, insideCourse } from '#server/data-dir.ts'
import { Fault } from '#server/fault.ts'
import { openAsItIs, storeVersion } from './as-it-is.ts'
import { copyStore, filledTable, fingerprint, type Prints, type Table } from './copy.ts'
import { clear, clearBeside, intoOneFile, isSqlite, keepAs, letGo, putInPlace } from './files.ts'
import { nameOf, openStore, type Place } from './open.ts'
import { tables, type Db } from './schema.ts'

/** A backup is a store in one SQLite file, whatever kind of store it was made of, with this in one more table. */
const label = v.object({
  /** An ISO time. */
  made: v.string(),
  /** The print of every table, by which a file that changed since is found out. */
  tables: v.record(v.string(), v.object({ count: v.number(), hash: v.string() })),
})
type Label = v.InferOutput<typeof label>

/** Where a backup goes unless it is told. @param now an ISO time */
export function usualBackup(now: string): string {
  return join(dataDir(), 'backups', `before-you-post-${inName(now)}.backup`)
}

/**
 * Makes a backup of a store, while a server may go on using it: what was acknowledged before is in it, and all of it is as it was at one
 * moment. It gets its name once it has been read back and compared, and only its owner may read it: keys and addresses are in it.
 *
 * @param file must not exist yet
 * @param now an ISO time
 * @throws Fault when there is no store, or `file` cannot be made
 */
export async function backup(place: Place, file: string, now: string): Promise<{ file: string; bytes: number; tables: Prints }> {
  if (insideCourse(file)) throw new Fault(file, 'it lies inside the course itself, where it might be published', 'Name a file outside')
  if (existsSync(file)) throw new Fault(file, 'there is such a file already', 'Name another')
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  const part = `${file}.part`
  clear(part) // of a backup that was stopped
  const source = await openAsItIs(place)
  try {
    const prints = await intoNewFile(source, part, { name: nameOf(place), made: now })
    await checked(part, part)
    putInPlace(part, file)
    return { file, bytes: statSync(file).size, tables: prints }
  } finally {
    await letGo(source)
    clear(part)
  }
}

/** `kept` is where that is which was there before. */
type Filled = { kept?: string; tables: Prints }

/**
 * Fills a store with what a backup holds. The backup is checked first, and is not changed.
 *
 * @param now an ISO time
 * @param replace lets a store be filled that is not empty; what was there is kept
 * @throws Fault when the file is no whole backup, or of a newer version; when the store is not empty, or a server runs on its file
 */
export async function restore(place: Place, file: string, now: string, replace = false): Promise<Filled & { from: string; made: string; to: string }> {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Fault(file, 'there is no such file', 'Name one that npm run backup has made')
  const home = 'file' in place ? dirname(place.file) : dataDir()
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const folder = mkdtempSync(join(home, 'restore-'))
  try {
    const copy = join(folder, 'backup')
    copyFileSync(file, copy)
    const { made } = await checked(copy, file)
    const source = await openStore({ file: copy }) // and brings it up to date
    try {
      // It gets a name of its own, by which devices know that it may lack what was acknowledged since (lib/sync/protocol.ts).
      await source.deleteFrom('setting').where('name', '=', 'name').execute()
      const filled = 'file' in place ? await fillFile(source, place.file, folder, now, replace) : await fillPostgres(source, place, now, replace)
      return { from: file, made, to: nameOf(place), ...filled }
    } finally {
      await letGo(source)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Copies the store in a file to PostgreSQL. The file stays as it is; nobody else can use it meanwhile, because what a server wrote there
 * would be left behind.
 *
 * @throws Fault when there is no store in the file or a server runs on it, and when PostgreSQL holds anything already
 */
export async function move(from: { file: string }, to: { url: string }): Promise<{ from: string; to: string; tables: Prints; matches: true }> {
  const source = await openAsItIs(from, { alone: true })
  try {
    const target = await openStore(to, { upTo: await storeVersion(source, nameOf(from)) })
    try {
      return { from: nameOf(from), to: nameOf(to), tables: await copyStore(source, target), matches: true }
    } finally {
      await target.destroy()
    }
  } finally {
    await letGo(source)
  }
}

/** The new store is made beside the old one and then takes its place, so that at every moment there is a whole one. */
async function fillFile(source: Db, file: string, folder: string, now: string, replace: boolean): Promise<Filled> {
  const old = existsSync(file) && isSqlite(file) ? await openAsItIs({ file }, { alone: true }).catch(unreadable) : undefined
  try {
    const keep = existsSync(file) && !(old && (await isEmpty(old)))
    if (keep && !replace) throw new Fault(file, 'this store is not empty', 'To put the backup in its place and keep it under another name, add --replace')
    const made = join(folder, 'course.db')
    const prints = await intoNewFile(source, made)
    if (old) {
      await intoOneFile(old).catch(() => undefined) // one that is damaged further down: its log is kept beside it
      await letGo(old)
    }
    const kept = `${file}.before-${inName(now)}`
    if (keep) keepAs(file, kept)
    clearBeside(file)
    putInPlace(made, file)
    return { ...(keep ? { kept } : {}), tables: prints }
  } finally {
    if (old) await letGo(old)
  }
}

/** A store that is damaged is the likeliest to be replaced, and is kept like any other. */
function unreadable(error: unknown): undefined {
  if (error instanceof Fault) throw error
}

async function isEmpty(db: Db): Promise<boolean> {
  try {
    await storeVersion(db, '')
    return !(await filledTable(db))
  } catch {
    return false // what cannot be judged is kept
  }
}

/** Emptied and filled in one transaction. Servers may run: until it ends they read what was there, and wait to write. */
async function fillPostgres(source: Db, place: { url: string }, now: string, replace: boolean): Promise<Filled> {
  const target = await openStore(place)
  try {
    if (!replace && (await filledTable(target))) {
      throw new Fault(nameOf(place), 'this store is not empty', 'To put the backup in its place, after a backup of what is there, add --replace')
    }
    let kept: string | undefined
    const prints = await copyStore(source, target, async (tx) => {
      await sql`lock table ${sql.join(tables.map((table) => sql.table(table)))} in exclusive mode`.execute(tx).catch((cause: unknown) => {
        throw new Fault(nameOf(place), 'its tables could not be had alone', 'Stop the server and try again', { cause })
      })
      if (!replace || !(await filledTable(tx))) return
      kept = (await backup(place, usualBackup(now), now)).file
      for (const table of [...tables].reverse()) await tx.deleteFrom(table).execute()
    })
    return { ...(kept ? { kept } : {}), tables: prints }
  } finally {
    await target.destroy()
  }
}

/** Makes a store, or a backup, in a file that is not there yet: readable by its owner alone, whole, and with nothing beside it. */
async function intoNewFile(source: Db, file: string, of?: { name: string; made: string }): Promise<Prints> {
  closeSync(openSync(file, 'wx', 0o600))
  const target = await openStore({ file }, { upTo: await storeVersion(source, of?.name ?? file) })
  try {
    const prints = await copyStore(source, target)
    if (of) {
      await sql`create table backup (label text not null)`.execute(target)
      await sql`insert into backup values (${JSON.stringify({ made: of.made, tables: prints } satisfies Label)})`.execute(target)
    }
    await intoOneFile(target)
    return prints
  } finally {
    await letGo(target)
  }
}

/**
 * Reads a backup from end to end.
 *
 * @param name what to call it when it is refused
 */
async function checked(file: string, name: string): Promise<Label> {
  const refuse = (fault: string, options?: ErrorOptions) => new Fault(name, fault, 'Name another file that npm run backup has made', options)
  if (!isSqlite(file)) throw refuse('this is no backup of the course')
  let db: Db | undefined
  try {
    db = await openAsItIs({ file })
    if (!(await db.introspection.getTables()).some((table) => table.name === 'backup')) throw refuse('this is no backup of the course')
    await storeVersion(db, name)
    const read = await sql<{ label: string }>`select label from backup`.execute(db)
    const { made, tables: was } = v.parse(label, JSON.parse(read.rows[0]?.label ?? ''))
    const found = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
    const [integrity] = found.rows.map((row) => row.integrity_check)
    if (integrity !== 'ok') throw refuse(`it is damaged (${integrity})`)
    const is = await fingerprint(db)
    const changed = Object.keys({ ...was, ...is }).filter((table) => was[table]?.hash !== is[table as Table]?.hash)
    if (changed.length > 0) throw refuse(`it is not as it was made (${changed.join(', ')})`)
    return { made, tables: was }
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw refuse(`it is damaged, or cut off (${(cause as Error).message})`, { cause })
  } finally {
    if (db) await letGo(db)
  }
}

function inName(time: string): string {
  return time.replaceAll(/[:.]/g, '-')
}
