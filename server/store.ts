import 'server-only'
import { join } from 'node:path'
import { dataDir } from './data-dir.ts'
import { openStore, type Place } from './db/open.ts'
import type { Db } from './db/schema.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where this instance’s store lies: the PostgreSQL server at `DATABASE_URL`, else one file in `DATA_DIR`. */
export function placeOfStore(env: Env = process.env): Place {
  return env['DATABASE_URL'] ? { url: env['DATABASE_URL'] } : { file: join(dataDir(env), 'course.db') }
}

/** A server bundles each route by itself; the process has one store all the same. */
const shared = globalThis as { courseStore?: Promise<Db> | undefined }

/** The store of this process, opened on first use. One that could not be opened is tried again at the next call. */
export function theStore(): Promise<Db> {
  return (shared.courseStore ??= openStore(placeOfStore()).catch((fault: unknown) => {
    shared.courseStore = undefined
    throw fault
  }))
}
