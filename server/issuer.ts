import 'server-only'
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign as signEd25519 } from 'node:crypto'
import { bytesOfKey, keyIdOf } from '#lib/cpd/seal.ts'
import type { Db, Schema } from './db/schema.ts'
import { Fault } from './fault.ts'
import { takeKeysFromFiles } from './key-files.ts'

/** A key as anybody may know it. `publicKey` is 32 bytes in base64url; `retired` is when it stopped signing. */
export type IssuerKey = { id: string; created: string; retired?: string; publicKey: string }

export type Signer = { key: IssuerKey; sign: (message: Uint8Array) => Uint8Array }

/** A key as the store has it. `private_key` is PKCS 8 in base64url. */
type KeyRow = Schema['issuer_key']

/**
 * Every key that this instance has ever signed with, the present one first. None before the first certificate. Read anew each time: a key that
 * another process has just made, or retired, counts at once.
 *
 * @throws Fault when one of them is no key
 */
export async function issuerKeys(db: Db): Promise<IssuerKey[]> {
  return (await readKeys(db)).map(publicPart)
}

/**
 * The key that signs now; made when there is none. Two processes may both make one: the newest signs from then on, and both verify.
 *
 * @param now an ISO time
 * @throws Fault when one of the keys is none
 */
export async function issuerSigner(db: Db, now: string): Promise<Signer> {
  const found = present(await readKeys(db)) ?? (await makeKey(db, now), present(await readKeys(db)))
  if (!found) throw new Fault('The table issuer_key', 'it holds no key that can sign, though one was just made', 'See whether something else clears it')
  const key = createPrivateKey({ key: Buffer.from(found.private_key, 'base64url'), format: 'der', type: 'pkcs8' })
  return { key: publicPart(found), sign: (message) => new Uint8Array(signEd25519(null, message, key)) }
}

/**
 * Makes a new key and retires the others: what they signed stays valid, and they sign no more.
 *
 * @param now an ISO time
 * @returns all keys, the new one first
 * @throws Fault when one of them is no key
 */
export async function rotateKeys(db: Db, now: string): Promise<IssuerKey[]> {
  await readKeys(db) // those that still lie in files are to be retired as well
  await db.transaction().execute(async (tx) => {
    const id = await makeKey(tx, now)
    // Without its private half a key will never sign again, and cannot be stolen.
    await tx.updateTable('issuer_key').set({ retired: now, private_key: null }).where('retired', 'is', null).where('id', '!=', id).execute()
  })
  return issuerKeys(db)
}

async function readKeys(db: Db): Promise<KeyRow[]> {
  await takeKeysFromFiles(db)
  const keys = await db.selectFrom('issuer_key').selectAll().execute()
  for (const { id, public_key: publicKey } of keys) {
    if (bytesOfKey({ id, publicKey })) continue
    throw new Fault(`The key ${id} in the table issuer_key`, 'this is no key that the course wrote', 'Bring the store back from a backup, or delete this row: what that key signed can then no longer be checked')
  }
  return keys.sort((a, b) => Number(Boolean(a.retired)) - Number(Boolean(b.retired)) || (a.created < b.created ? 1 : a.created > b.created ? -1 : a.id < b.id ? 1 : -1))
}

function present(keys: readonly KeyRow[]) {
  return keys.find((key): key is KeyRow & { private_key: string } => !key.retired && key.private_key !== null)
}

async function makeKey(db: Db, now: string): Promise<string> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  const id = keyIdOf(Buffer.from(x, 'base64url'))
  const private_key = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url')
  await db.insertInto('issuer_key').values({ id, created: now, retired: null, public_key: x, private_key }).execute()
  return id
}

function publicPart({ id, created, retired, public_key: publicKey }: KeyRow): IssuerKey {
  return { id, created, ...(retired ? { retired } : {}), publicKey }
}
