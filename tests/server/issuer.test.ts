import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { keyIdOf } from '#lib/cpd/seal.ts'
import { openStore } from '#server/db/open.ts'
import type { Db } from '#server/db/schema.ts'
import { issuerKeys, issuerSigner, rotateKeys, type IssuerKey } from '#server/issuer.ts'
import { emptyPlace } from '#tests/support/stores.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const march = '2026-03-01T09:00:00.000Z'
const june = '2026-06-01T09:00:00.000Z'
const december = '2026-12-01T09:00:00.000Z'
const message = new TextEncoder().encode('hello')

function verifies({ publicKey }: IssuerKey, signature: Uint8Array): boolean {
  return verify(null, message, createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: publicKey }, format: 'jwk' }), signature)
}

/** A key as an earlier version left it in a file. */
function leaveFile(dir: string, about: { created: string; retired?: string }) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const x = publicKey.export({ format: 'jwk' }).x!
  const id = keyIdOf(Buffer.from(x, 'base64url'))
  const secret = about.retired ? {} : { privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url') }
  mkdirSync(join(dir, 'issuer'), { recursive: true })
  writeFileSync(join(dir, 'issuer', `${id}.json`), JSON.stringify({ id, ...about, publicKey: x, ...secret }))
  return { key: { id, ...about, publicKey: x }, signature: new Uint8Array(sign(null, message, privateKey)) }
}

const postgres = thePostgres()
let dir: string
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'byp-keys-'))
  vi.stubEnv('DATA_DIR', dir)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  rmSync(dir, { recursive: true, force: true })
})

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  let other: Db
  beforeAll(async () => {
    const place = await emptyPlace(kind, postgres.url)
    db = await openStore(place)
    other = await openStore(place)
  })
  beforeEach(async () => {
    await db.deleteFrom('issuer_key').execute()
    await db.deleteFrom('setting').execute()
  })
  afterAll(() => Promise.all([db.destroy(), other.destroy()]))
  /** Who may write at the same moment: with a file that is one process, whose connections would wait for one another in vain. */
  const atOnce = () => (kind === 'sqlite' ? db : other)

  test('there is no key until the first certificate asks for one; then it stays the same, and what is public of it holds no secret', async () => {
    expect(await issuerKeys(db)).toEqual([])
    const { key } = await issuerSigner(db, march)
    expect(key).toEqual({ id: expect.stringMatching(/^[\w-]{8}$/), created: march, publicKey: expect.stringMatching(/^[\w-]{43}$/) })
    expect((await issuerSigner(other, december)).key).toEqual(key)
    expect(await issuerKeys(other)).toEqual([key])
  })

  test('two that both sign for the first time may both make a key: each signature holds, and from then on one key signs', async () => {
    const signers = await Promise.all([issuerSigner(db, march), issuerSigner(atOnce(), march), issuerSigner(db, march)])
    const keys = await issuerKeys(db)
    for (const { key, sign } of signers) expect(verifies(keys.find(({ id }) => id === key.id)!, sign(message))).toBe(true)
    const after = await Promise.all([issuerSigner(db, june), issuerSigner(other, june)])
    expect(new Set(after.map(({ key }) => key.id)).size).toBe(1)
    expect(after[0]!.key).toEqual(keys[0])
  })

  test('after a rotation a new key signs, in every process at once; the old one is kept for checking and can sign no more', async () => {
    const before = await issuerSigner(db, march)
    const signature = before.sign(message)
    const rotated = await rotateKeys(other, december)
    const after = await issuerSigner(db, december)
    expect(after.key.id).not.toBe(before.key.id)
    expect(rotated).toEqual([after.key, { ...before.key, retired: december }])
    expect(await issuerKeys(db)).toEqual(rotated)
    expect(verifies(rotated[1]!, signature)).toBe(true)
    const kept = await db.selectFrom('issuer_key').selectAll().where('id', '=', before.key.id).executeTakeFirstOrThrow()
    expect(kept.private_key).toBeNull()
    expect((await rotateKeys(db, december)).map(({ retired }) => retired)).toEqual([undefined, december, december])
  })

  test('two rotations at once leave a key that signs, and retire the one before', async () => {
    const before = await issuerSigner(db, march)
    await Promise.all([rotateKeys(db, june), rotateKeys(atOnce(), june)])
    const keys = await issuerKeys(db)
    expect(keys).toHaveLength(3)
    expect(keys.find(({ id }) => id === before.key.id)).toEqual({ ...before.key, retired: june })
    expect((await issuerSigner(db, june)).key).toEqual(keys[0])
  })

  test('a key that goes by another’s name is named, with what to do; nothing is made beside it', async () => {
    const { key } = await issuerSigner(db, march)
    await db.updateTable('issuer_key').set({ public_key: Buffer.alloc(32, 7).toString('base64url') }).execute()
    for (const use of [() => issuerKeys(db), () => issuerSigner(db, december), () => rotateKeys(db, december)]) {
      await expect(use()).rejects.toThrow(`The key ${key.id} in the table issuer_key: this is no key that the course wrote. Bring the store back from a backup`)
    }
    expect(await db.selectFrom('issuer_key').select('id').execute()).toHaveLength(1)
  })

  test('keys that an earlier version left in files are taken in on first use, by one of two processes, and the files stay', async () => {
    const logged = vi.spyOn(console, 'log').mockImplementation(() => {})
    const old = leaveFile(dir, { created: '2025-01-01T00:00:00.000Z', retired: march })
    const present = leaveFile(dir, { created: march })
    const files = readdirSync(join(dir, 'issuer'))
    const [signer] = await Promise.all([issuerSigner(db, december), issuerKeys(atOnce())])
    expect(signer.key).toEqual(present.key)
    expect(verifies(present.key, signer.sign(message))).toBe(true)
    const keys = await issuerKeys(other)
    expect(keys).toEqual([present.key, old.key])
    expect(verifies(keys[1]!, old.signature)).toBe(true)
    expect(readdirSync(join(dir, 'issuer'))).toEqual(files)
    expect(logged.mock.calls).toEqual([[expect.stringContaining(`${join(dir, 'issuer')}: the keys that certificates are signed with`)]])
  })

  test('of two keys that could sign the newest does, whichever came first into the store; both verify', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    const { key } = await issuerSigner(db, june)
    const older = leaveFile(dir, { created: march })
    expect((await issuerSigner(other, december)).key).toEqual(key)
    const newer = leaveFile(dir, { created: december })
    expect((await issuerSigner(db, december)).key).toEqual(newer.key)
    expect(await issuerKeys(db)).toEqual([newer.key, key, older.key])
  })

  test('a file is taken once: what is retired or deleted in the store does not come back, and a file that breaks later does no harm', async () => {
    vi.spyOn(console, 'log').mockImplementation(() => {})
    const { key } = leaveFile(dir, { created: march })
    expect(await rotateKeys(db, june)).toMatchObject([{ created: june }, { ...key, retired: june }])
    await db.deleteFrom('issuer_key').where('id', '=', key.id).execute()
    writeFileSync(join(dir, 'issuer', `${key.id}.json`), '{')
    expect(await issuerKeys(other)).toMatchObject([{ created: june }])
  })

  test('a file that is no key, or cannot be read, is named, with what to do; no key is made instead', async () => {
    const { key } = leaveFile(dir, { created: march })
    const file = join(dir, 'issuer', `${key.id}.json`)
    writeFileSync(file, '{"id":"')
    await expect(issuerSigner(db, december)).rejects.toThrow(`${file}: this is no key that the course wrote. Bring the file back`)
    rmSync(file)
    mkdirSync(file)
    await expect(issuerSigner(db, december)).rejects.toThrow(/it cannot be read \(EISDIR\)\. Let the user who runs the course read it, or set DATA_DIR/)
    rmSync(file, { recursive: true })
    expect(await issuerKeys(db)).toEqual([])
  })

})

test('only its owner may read the file that the keys lie in, and what is beside it', async () => {
  const file = join(dir, 'new', 'course.db')
  const db = await openStore({ file })
  await issuerSigner(db, march)
  const modes = ['.', ...readdirSync(dirname(file))].map((name) => [name, (statSync(join(dirname(file), name)).mode & 0o777).toString(8)])
  expect(modes).toEqual([['.', '700'], ['course.db', '600'], ['course.db-shm', '600'], ['course.db-wal', '600']])
  await db.destroy()
})
