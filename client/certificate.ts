import type { Certificate, CertificateRequest, Refusal } from '#lib/cpd/certificate.ts'
import { fromBase64url, keyIdOf, numberOf, unseal } from '#lib/cpd/seal.ts'

export type Badge = Record<string, unknown>
export type Asked = { ok: true; code: string; badge: Badge } | { ok: false; refusals: Refusal[] }

/** Sends a finished module to be certified. The only time that a learner’s choices leave the device, and only when asked. */
export async function askForCertificate(request: CertificateRequest): Promise<Asked> {
  try {
    const response = await fetch('/api/certificates', { method: 'POST', body: JSON.stringify(request), headers: { 'Content-Type': 'application/json' } })
    const body = (await response.json()) as { code: string; badge: Badge; refusals?: Refusal[] }
    return response.ok ? { ok: true, code: body.code, badge: body.badge } : { ok: false, refusals: body.refusals ?? [unreachable] }
  } catch (error) {
    console.warn('The certificate could not be asked for:', error)
    return { ok: false, refusals: [unreachable] }
  }
}

const unreachable: Refusal = { about: 'request', say: 'We could not reach the course. A certificate is signed by this site, so it needs a connection. Your record is safe on this device: try again when you are online.' }

type PublicKey = { id: string; created: string; retired?: string; publicKey: string }

/** What the check page found. Only what a right signature covers may be shown as true; the fields come with no other state but `unreachable`. */
export type Checked =
  | { state: 'damaged' | 'forged' | 'unknown' }
  | { state: 'unreachable'; certificate: Certificate; number: string }
  | { state: 'valid' | 'retired'; certificate: Certificate; number: string; keyId: string }

/** Checks a certificate on this device: the keys are fetched from this site, the certificate is sent nowhere. */
export async function checkCertificate(code: string): Promise<Checked> {
  const read = unseal(code)
  if (!read) return { state: 'damaged' }
  const { certificate, keyId, message, signature } = read
  const number = numberOf(code)
  const keys = await fetchKeys()
  if (!keys) return { state: 'unreachable', certificate, number }
  const key = keys.find(({ id }) => id === keyId)
  const publicKey = key && fromBase64url(key.publicKey)
  if (!key || publicKey?.length !== 32 || keyIdOf(publicKey) !== keyId) return { state: 'unknown' }
  const signed = await isSignedBy(publicKey, message, signature)
  if (signed === undefined) return { state: 'unreachable', certificate, number }
  if (!signed) return { state: 'forged' }
  // A key that is retired signs no more: something “issued” after was not issued here.
  if (key.retired && Date.parse(certificate.issued) > Date.parse(key.retired)) return { state: 'forged' }
  return { state: key.retired ? 'retired' : 'valid', certificate, number, keyId }
}

async function fetchKeys(): Promise<PublicKey[] | undefined> {
  try {
    const response = await fetch('/api/issuer')
    return response.ok ? ((await response.json()) as { keys: PublicKey[] }).keys : undefined
  } catch (error) {
    console.warn('The keys could not be fetched:', error)
    return undefined
  }
}

/** By the browser itself where it knows Ed25519 (and only on a secure page); else by code that is loaded now. Undefined when that cannot be had. */
async function isSignedBy(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): Promise<boolean | undefined> {
  try {
    const key = await crypto.subtle.importKey('raw', new Uint8Array(publicKey), 'Ed25519', false, ['verify'])
    return await crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), new Uint8Array(message))
  } catch {
    const noble = await import('@noble/curves/ed25519.js').catch((error: unknown) => console.warn('What checks the signature could not be loaded:', error))
    return noble?.ed25519.verify(signature, message, publicKey, { zip215: false })
  }
}

/** The code in whatever was pasted: a link, its part after “#”, or the code with line breaks from a PDF. */
export function codeIn(pasted: string): string {
  return pasted.replace(/\s+/g, '').replace(/^.*#/, '')
}
