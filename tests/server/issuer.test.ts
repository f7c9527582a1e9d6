import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createPublicKey, verify } from 'node:crypto'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { dataDir, issuerKeys, issuerSigner, rotateKeys } from '#server/issuer.ts'

const made: string[] = []
function emptyDir(): string {
  const dir = mkdtempSync(join(tmpdir(), 'byp-keys-'))
  made.push(dir)
  return dir
}
afterEach(() => made.splice(0).forEach((dir) => rmSync(dir, { recursive: true, force: true })))

const march = '2026-03-01T09:00:00.000Z'
const december = '2026-12-01T09:00:00.000Z'

function signer(dir: string, now = march) {
  const opened = issuerSigner(now, dir)
  if (!opened.ok) throw new Error(opened.say)
  return opened.signer
}

test('there is no key until the first certificate asks for one; then it stays the same', () => {
  const dir = join(emptyDir(), 'not', 'there', 'yet')
  expect(issuerKeys(dir)).toEqual({ ok: true, keys: [] })
  const { key } = signer(dir)
  expect(key).toMatchObject({ id: expect.stringMatching(/^[\w-]{8}$/), created: march })
  expect(signer(dir, december).key).toEqual(key)
  expect(issuerKeys(dir)).toEqual({ ok: true, keys: [key] })
})

test('only its owner may read a key, and what is public of it holds no secret', () => {
  const dir = emptyDir()
  signer(dir)
  const [file] = readdirSync(join(dir, 'issuer'))
  expect(statSync(join(dir, 'issuer', file!)).mode & 0o777).toBe(0o600)
  expect(statSync(join(dir, 'issuer')).mode & 0o777).toBe(0o700)
  expect(readdirSync(join(dir, 'issuer'))).toHaveLength(1)
  expect(JSON.stringify(issuerKeys(dir))).not.toContain('private')
})

test('after a rotation a new key signs; the old one is kept for checking and can sign no more', () => {
  const dir = emptyDir()
  const message = new TextEncoder().encode('hello')
  const before = signer(dir)
  const signature = before.sign(message)
  const rotated = rotateKeys(december, dir)
  const after = signer(dir)
  expect(after.key.id).not.toBe(before.key.id)
  expect(rotated).toEqual({ ok: true, keys: [after.key, { ...before.key, retired: december }] })
  const kept = readFileSync(join(dir, 'issuer', `${before.key.id}.json`), 'utf8')
  expect(kept).not.toContain('privateKey')
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: JSON.parse(kept).publicKey }, format: 'jwk' })
  expect(verify(null, message, key, signature)).toBe(true)
  expect(rotateKeys(december, dir)).toMatchObject({ ok: true, keys: [{}, {}, {}] })
})

test('a file that is no key is named, with what to do; nothing is made over it', () => {
  const dir = emptyDir()
  const { key } = signer(dir)
  const file = join(dir, 'issuer', `${key.id}.json`)
  writeFileSync(file, readFileSync(file, 'utf8').slice(0, 40))
  for (const found of [issuerKeys(dir), issuerSigner(december, dir), rotateKeys(december, dir)]) {
    expect(found).toEqual({ ok: false, say: expect.stringMatching(new RegExp(`^${file}: this is no key that the course wrote\\. Bring the file back`)) })
  }
  expect(readdirSync(join(dir, 'issuer'))).toHaveLength(1)
})

test('a folder that cannot be is named, with the fault and what to do', () => {
  const file = join(emptyDir(), 'a-file')
  writeFileSync(file, '')
  expect(issuerSigner(march, file)).toEqual({ ok: false, say: expect.stringMatching(/a-file.*cannot be kept there \(E\w+\)\. Let the user who runs the course.*DATA_DIR/) })
})

test('keys are never kept inside the course', () => {
  for (const dir of [process.cwd(), join(process.cwd(), '.next', 'keys')]) expect(issuerSigner(march, dir)).toMatchObject({ ok: false, say: expect.stringContaining('inside the course itself') })
})

test('the place is DATA_DIR, or a folder in the home of whoever runs the course', () => {
  expect(dataDir({ DATA_DIR: '/srv/byp' })).toBe('/srv/byp')
  expect(dataDir({})).toBe(join(homedir(), '.before-you-post'))
})
