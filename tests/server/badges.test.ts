import { generateKeyPairSync, sign } from 'node:crypto'
import * as vc from '@digitalbazaar/vc'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import { verifyCredential } from '@digitalcredentials/verifier-core'
import { beforeAll, expect, test, vi } from 'vitest'
import { keyIdOf } from '#lib/cpd/seal.ts'
import { documentLoader, issueBadge } from '#server/badges.ts'
import type { Signer } from '#server/issuer.ts'
import { certificate } from '#tests/support/certificate.ts'

/** The network is off, and it is the day after. */
const fetched = vi.fn((url: unknown) => Promise.reject(new Error(`there is no network for ${String(url)}`)))
beforeAll(() => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z'), toFake: ['Date'] })
  vi.stubGlobal('fetch', fetched)
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.spyOn(console, 'log').mockImplementation(() => {})
})

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const x = publicKey.export({ format: 'jwk' }).x!
const signer: Signer = {
  key: { id: keyIdOf(Buffer.from(x, 'base64url')), created: '2026-11-01T00:00:00.000Z', publicKey: x },
  sign: (message) => new Uint8Array(sign(null, message, privateKey)),
}
const place = { code: 'abc', id: '0'.repeat(32), origin: 'https://course.example', promise: 'Be yourself online.', signer }

async function badge() {
  return JSON.parse(JSON.stringify(await issueBadge(certificate, place))) as { proof: { proofValue: string }[]; name: string; credentialSubject: { identifier: { identityHash: string }[]; achievement: { name: string } } }
}

/** Our contexts and, as a verifier works it out from the name alone, the key of a did:key. */
async function withDidKey(url: string) {
  if (!url.startsWith('did:key:')) return documentLoader(url)
  const [did, multibase] = url.split('#')
  const method = { '@context': 'https://w3id.org/security/multikey/v1', id: `${did}#${did!.slice(8)}`, type: 'Multikey', controller: did, publicKeyMultibase: did!.slice(8) }
  const document = multibase ? method : { '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'], id: did, assertionMethod: [method] }
  return { contextUrl: null, documentUrl: url, document }
}

function byDigitalBazaar(credential: object) {
  return vc.verifyCredential({ credential, suite: new DataIntegrityProof({ cryptosuite }), documentLoader: withDidKey })
}

test('a badge is what Open Badges 3.0 asks for', async () => {
  const { proof, ...rest } = await badge()
  expect(proof).toEqual([expect.objectContaining({ type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022', proofPurpose: 'assertionMethod', created: certificate.issued })])
  expect({ ...rest, issuer: { ...(rest as unknown as { issuer: object }).issuer, id: 'did:key:…' } }).toMatchSnapshot()
})

test('@digitalbazaar/vc verifies a badge with the network off', async () => {
  expect(await byDigitalBazaar(await badge())).toMatchObject({ verified: true })
})

test('@digitalcredentials/verifier-core verifies a badge with the network off', async () => {
  const result = await verifyCredential({ credential: (await badge()) as never, knownDIDRegistries: [] as never })
  expect(result.log).toContainEqual({ id: 'valid_signature', valid: true })
  expect(result.errors).toBeUndefined()
  // All that it asked the network for is the schema, which it looks at after the signature.
  for (const [url] of fetched.mock.calls) expect(String(url)).toContain('schema')
})

const forgeries: Record<string, (credential: Awaited<ReturnType<typeof badge>>) => void> = {
  'another name': (credential) => void (credential.credentialSubject.identifier[0]!.identityHash = 'Mallory'),
  'another module': (credential) => void (credential.credentialSubject.achievement.name = 'Preserve safety'),
  'another signature': (credential) => void (credential.proof[0]!.proofValue = credential.proof[0]!.proofValue.replace(/.$/, (sign) => (sign === '2' ? '3' : '2'))),
}

test.each(Object.keys(forgeries))('a badge with %s is refused by both', async (how) => {
  const forged = await badge()
  forgeries[how]!(forged)
  expect(await byDigitalBazaar(forged)).toMatchObject({ verified: false })
  const result = await verifyCredential({ credential: forged as never, knownDIDRegistries: [] as never })
  expect(result.log?.find(({ id }) => id === 'valid_signature')?.valid ?? false).toBe(false)
  expect(result.errors?.map(({ name }) => name)).toEqual(['invalid_signature'])
})

test('the loader gives the bundled contexts and refuses everything else', async () => {
  expect(await documentLoader('https://www.w3.org/ns/credentials/v2')).toMatchObject({ document: { '@context': expect.anything() } })
  await expect(documentLoader('https://example.org/context')).rejects.toThrow('not among the contexts')
  expect(fetched.mock.calls.filter(([url]) => !String(url).includes('schema'))).toEqual([])
})
