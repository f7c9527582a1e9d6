import 'server-only'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { bytesOfKey } from '#lib/cpd/seal.ts'
import { dataDir } from './data-dir.ts'
import type { Db } from './db/schema.ts'
import { Fault } from './fault.ts'

/** A signing key as earlier versions wrote it, a file for each in DATA_DIR/issuer. A retired one has no private half. */
const keyFile = v.strictObject({
  id: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  retired: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  publicKey: v.string(),
  privateKey: v.optional(v.string()),
})

/**
 * Takes keys that an earlier version left as files into the store, each once: one that is deleted there later does not come back. The files
 * stay where they are, so that nothing is lost should that version have to run again.
 *
 * @throws Fault when a file that was not taken yet cannot be read, or is no key: it may be what certificates are checked with
 */
export async function takeKeysFromFiles(db: Db): Promise<void> {
  const folder = join(/* turbopackIgnore: true */ dataDir(), 'issuer')
  const names = filesIn(folder)
  if (names.length === 0) return
  const marked = await db.selectFrom('setting').select('name').where('name', 'in', names.map(markOf)).execute()
  const left = names.filter((name) => !marked.some((mark) => mark.name === markOf(name)))
  const keys = left.map((name) => ({ mark: markOf(name), ...readKey(join(folder, name)) }))
  if (keys.length === 0) return
  const taken: string[] = []
  await db.transaction().execute(async (tx) => {
    for (const { mark, id, created, retired, publicKey, privateKey } of keys) {
      // Another process may be at it as well: whoever marks the file takes the key.
      const mine = await tx.insertInto('setting').values({ name: mark, value: 'taken' }).onConflict((conflict) => conflict.column('name').doNothing()).returning('name').executeTakeFirst()
      if (!mine) continue
      const row = { id, created, retired: retired ?? null, public_key: publicKey, private_key: retired ? null : (privateKey ?? null) }
      await tx.insertInto('issuer_key').values(row).onConflict((conflict) => conflict.column('id').doNothing()).execute()
      taken.push(id)
    }
  })
  if (taken.length > 0) console.log(`${folder}: the keys that certificates are signed with (${taken.join(', ')}) are in the store now. The files were left as they are; once the store is backed up, they can go.`)
}

function markOf(name: string): string {
  return `key file ${name}`
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(/* turbopackIgnore: true */ folder).filter((name) => name.endsWith('.json'))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw unreadable(folder, error)
  }
}

function readKey(file: string): v.InferOutput<typeof keyFile> {
  let text: string
  try {
    text = readFileSync(/* turbopackIgnore: true */ file, 'utf8')
  } catch (error) {
    throw unreadable(file, error)
  }
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), keyFile), text)
  if (read.success && bytesOfKey(read.output)) return read.output
  throw new Fault(file, 'this is no key that the course wrote', 'Bring the file back from a backup, or move it out of the folder: what that key signed can then no longer be checked')
}

function unreadable(path: string, cause: unknown): Fault {
  return new Fault(path, `signing keys of an earlier version may lie there, and it cannot be read (${(cause as NodeJS.ErrnoException).code})`, 'Let the user who runs the course read it, or set DATA_DIR to a folder that it can', { cause })
}
