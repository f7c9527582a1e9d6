import 'server-only'
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign as signEd25519, type KeyObject } from 'node:crypto'
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, relative, resolve } from 'node:path'
import * as v from 'valibot'
import { keyIdOf } from '#lib/cpd/seal.ts'

/** A key as anybody may know it. `publicKey` is 32 bytes in base64url; `retired` is when it stopped signing. */
export type IssuerKey = { id: string; created: string; retired?: string; publicKey: string }

export type Signer = { key: IssuerKey; sign: (message: Uint8Array) => Uint8Array }

/** What may be wrong with the place of the keys is expected trouble: `say` names place, fault and remedy, for whoever runs the site. */
type OrTrouble<T> = ({ ok: true } & T) | { ok: false; say: string }

const keyFile = v.strictObject({
  id: v.string(),
  created: v.pipe(v.string(), v.isoTimestamp()),
  retired: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  publicKey: v.string(),
  /** PKCS 8 in base64url. Taken out of a key that is retired: it will never sign again, and cannot be stolen. */
  privateKey: v.optional(v.string()),
})
type KeyFile = v.InferOutput<typeof keyFile>

/** Where this instance keeps what must outlive it: `DATA_DIR`, or a folder in the home of whoever runs it. Never inside the checkout. */
export function dataDir(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return resolve(/* turbopackIgnore: true */ env['DATA_DIR'] || join(homedir(), '.before-you-post'))
}

/** Every key that this instance has ever signed with, the present one first. None before the first certificate. */
export function issuerKeys(dir = dataDir()): OrTrouble<{ keys: IssuerKey[] }> {
  return orTrouble(dir, () => ({ keys: readKeys(dir).map(publicPart) }))
}

/** The key that signs now; made, with its folder, when there is none. @param now an ISO time */
export function issuerSigner(now: string, dir = dataDir()): OrTrouble<{ signer: Signer }> {
  return orTrouble(dir, () => {
    const found = present(readKeys(dir)) ?? (makeKey(now, dir), present(readKeys(dir)))
    if (!found) throw new Trouble(join(dir, FOLDER), 'it holds no key that can sign, though one was just made', 'See whether something else clears this folder')
    return { signer: signerOf(found) }
  })
}

/** Makes a new key, then retires the others: what they signed stays valid, and they sign no more. @param now an ISO time */
export function rotateKeys(now: string, dir = dataDir()): OrTrouble<{ keys: IssuerKey[] }> {
  return orTrouble(dir, () => {
    const before = readKeys(dir)
    // The new one first: stopped half-way, there is one that can sign.
    makeKey(now, dir)
    for (const { privateKey: _never, ...key } of before) if (!key.retired) write(dir, { ...key, retired: now })
    return { keys: readKeys(dir).map(publicPart) }
  })
}

const FOLDER = 'issuer'

/** A fault in the place of the keys, as `orTrouble` says it. */
class Trouble extends Error {
  constructor(place: string, fault: string, remedy: string) {
    super(`${place}: ${fault}. ${remedy}.`)
  }
}

function orTrouble<T extends object>(dir: string, act: () => T): OrTrouble<T> {
  try {
    const inside = relative(process.cwd(), dir)
    if (inside === '' || (!inside.startsWith('..') && !isAbsolute(inside))) {
      throw new Trouble(dir, 'it lies inside the course itself, where a new version or a build would lose it, or publish it', 'Set DATA_DIR to a folder outside')
    }
    return { ok: true, ...act() }
  } catch (error) {
    if (error instanceof Trouble) return { ok: false, say: error.message }
    const { code, path = dir } = error as NodeJS.ErrnoException
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
    const remedy = 'Let the user who runs the course read and write this folder, or set DATA_DIR to one that it can'
    return { ok: false, say: new Trouble(path, `the signing keys cannot be kept there (${code})`, remedy).message }
  }
}

function readKeys(dir: string): KeyFile[] {
  const folder = join(dir, FOLDER)
  let names: string[]
  try {
    names = readdirSync(/* turbopackIgnore: true */ folder)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  const keys = names.filter((name) => name.endsWith('.json')).map((name) => readKey(join(folder, name)))
  return keys.sort((a, b) => Number(Boolean(a.retired)) - Number(Boolean(b.retired)) || (a.created < b.created ? 1 : a.created > b.created ? -1 : a.id < b.id ? 1 : -1))
}

function readKey(file: string): KeyFile {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), keyFile), readFileSync(/* turbopackIgnore: true */ file, 'utf8'))
  const bytes = read.success ? Buffer.from(read.output.publicKey, 'base64url') : undefined
  if (!read.success || bytes?.length !== 32 || keyIdOf(bytes) !== read.output.id) {
    throw new Trouble(file, 'this is no key that the course wrote', 'Bring the file back from a backup, or move it out of the folder: a new key is then made, and certificates of the old one can no longer be checked')
  }
  return read.output
}

function present(keys: readonly KeyFile[]): KeyFile | undefined {
  return keys.find(({ retired, privateKey }) => !retired && privateKey)
}

function signerOf(file: KeyFile): Signer {
  const key: KeyObject = createPrivateKey({ key: Buffer.from(file.privateKey!, 'base64url'), format: 'der', type: 'pkcs8' })
  return { key: publicPart(file), sign: (message) => new Uint8Array(signEd25519(null, message, key)) }
}

function makeKey(now: string, dir: string): void {
  const { privateKey } = generateKeyPairSync('ed25519')
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' })
  const id = keyIdOf(Buffer.from(x, 'base64url'))
  write(dir, { id, created: now, publicKey: x, privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url') })
}

/** Written beside and moved in whole, so that nobody ever reads half a key; readable by its owner alone. */
function write(dir: string, key: KeyFile): void {
  const folder = join(dir, FOLDER)
  mkdirSync(/* turbopackIgnore: true */ folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${key.id}.json`)
  const beside = `${file}.${process.pid}`
  writeFileSync(/* turbopackIgnore: true */ beside, `${JSON.stringify(key, null, 1)}\n`, { mode: 0o600, flush: true })
  chmodSync(/* turbopackIgnore: true */ beside, 0o600)
  renameSync(/* turbopackIgnore: true */ beside, /* turbopackIgnore: true */ file)
}

function publicPart({ privateKey: _private, ...key }: KeyFile): IssuerKey {
  return { ...key }
}
