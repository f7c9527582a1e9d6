import type { Certificate, CertificateRequest, Refusal } from '#lib/cpd/certificate.ts'
import { bytesOfKey, idOf, numberOf, unseal } from '#lib/cpd/seal.ts'
import { accountHeader } from './account.ts'

export type Badge = Record<string, unknown>
/** `kept` comes when it was asked to be kept: whether it is in the learner’s account now. */
export type Asked = { ok: true; code: string; badge: Badge; kept?: boolean } | { ok: false; refusals: Refusal[] }

/** Sends a finished module to be certified, when the learner asks; `keep` has the certificate kept in the account of whoever is signed in. */
export async function askForCertificate(request: CertificateRequest, keep: boolean): Promise<Asked> {
  try {
    const body = JSON.stringify({ ...request, ...(keep ? { keep } : {}) })
    const response = await fetch('/api/certificates', { method: 'POST', body, headers: { 'Content-Type': 'application/json', ...(keep ? accountHeader() : {}) } })
    const { refusals, say, ...made } = (await response.json()) as { code: string; badge: Badge; kept?: boolean; refusals?: Refusal[]; say?: string }
    return response.ok ? { ok: true, ...made } : { ok: false, refusals: refusals ?? (say ? [{ about: 'request', say }] : [unreachable]) }
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
  /** `lookedUp`: it was asked whether it was revoked, and it was not. */
  | { state: 'valid' | 'retired'; certificate: Certificate; number: string; lookedUp: boolean }
  | { state: 'revoked'; certificate: Certificate; number: string; at: string }

/** Clocks of several servers differ by a little, and one may still have signed when another had retired the key. */
const clocks = 60_000

/**
 * Checks a certificate on this device. It is sent nowhere: the keys are fetched from this site, and once the signature is found right, the site is
 * asked by a number drawn from the certificate whether it was revoked.
 */
export async function checkCertificate(code: string): Promise<Checked> {
  const read = unseal(code)
  if (!read) return { state: 'damaged' }
  const { certificate, keyId, message, signature } = read
  const shown = { certificate, number: numberOf(code) }
  const keys = (await fetched<{ keys: PublicKey[] }>('/api/issuer'))?.keys
  if (!keys) return { state: 'unreachable', ...shown }
  const key = keys.find(({ id }) => id === keyId)
  const publicKey = key && bytesOfKey(key)
  if (!key || !publicKey) return { state: 'unknown' }
  const signed = await isSignedBy(publicKey, message, signature)
  if (signed === undefined) return { state: 'unreachable', ...shown }
  if (!signed) return { state: 'forged' }
  // A key that is retired signs no more: something “issued” after was not issued here.
  if (key.retired && Date.parse(certificate.issued) > Date.parse(key.retired) + clocks) return { state: 'forged' }
  const standing = await fetched<{ status: string; at?: string }>(`/api/certificates/${idOf(code)}/status`)
  if (standing?.status === 'revoked' && standing.at) return { state: 'revoked', ...shown, at: standing.at }
  return { state: key.retired ? 'retired' : 'valid', ...shown, lookedUp: standing !== undefined }
}

/** What this site answers; undefined when it cannot be had. */
async function fetched<T>(path: string): Promise<T | undefined> {
  try {
    const response = await fetch(path)
    return response.ok ? ((await response.json()) as T) : undefined
  } catch (error) {
    console.warn(`${path} could not be fetched:`, error)
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
