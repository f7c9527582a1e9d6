import 'server-only'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, readSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { sql } from 'kysely'
import type { Db } from './schema.ts'

/** Whether a file begins as those of SQLite do. */
export function isSqlite(file: string): boolean {
  const start = Buffer.alloc(16)
  const fd = openSync(file, 'r')
  try {
    readSync(fd, start)
  } finally {
    closeSync(fd)
  }
  return start.toString('latin1') === 'SQLite format 3\0'
}

/** Brings everything that a store on SQLite holds into its one file. Refused by SQLite while anybody else has it open. */
export async function intoOneFile(db: Db): Promise<void> {
  await sql`pragma journal_mode=delete`.execute(db)
}

/**
 * Closes a store, and means it: libsql lets go of a file only once the last statement made on it has been collected, and until then nobody
 * else has it alone, and Windows does not let it be moved.
 */
export async function letGo(db: Db): Promise<void> {
  await db.destroy()
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  for (let n = 0; n < 3; n++) {
    collect()
    await nextTurn()
  }
}

/** Moves a file that is whole to its place, where there may be one: after a power cut there is either. */
export function putInPlace(file: string, place: string): void {
  flush(file)
  renameSync(file, place)
  if (process.platform !== 'win32') flush(dirname(place)) // Windows has no such thing for folders
}

function flush(path: string): void {
  const fd = openSync(path, process.platform === 'win32' ? 'r+' : 'r')
  try {
    fsyncSync(fd)
  } finally {
    closeSync(fd)
  }
}

/** Gives a file a second name, under which it is kept when another takes its place, which is never empty. A log that SQLite keeps beside goes with it. */
export function keepAs(file: string, kept: string): void {
  for (const end of ['-wal', '-journal']) if (existsSync(`${file}${end}`)) renameSync(`${file}${end}`, `${kept}${end}`)
  try {
    linkSync(file, kept)
  } catch {
    renameSync(file, kept) // a disk that knows no second names
  }
}

/** Takes a file away, and what SQLite keeps beside it. */
export function clear(file: string): void {
  rmSync(file, { force: true })
  clearBeside(file)
}

/** Takes away what SQLite kept beside a file, before another comes in its place: a log of one file spoils another. */
export function clearBeside(file: string): void {
  for (const end of ['-wal', '-shm', '-journal']) rmSync(`${file}${end}`, { force: true })
}
