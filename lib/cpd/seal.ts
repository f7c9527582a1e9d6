import { sha256 } from '@noble/hashes/sha2.js'
import { joinBytes } from '#lib/bytes.ts'
import type { EndingKind } from '#lib/scenario/types.ts'
import { themeIds } from '#lib/sources/types.ts'
import type { Certificate } from './certificate.ts'

/**
 * A certificate as few bytes, for the part of a link after `#`, which no browser sends to a server:
 *
 *     version (1) · key id (6) · fields · Ed25519 signature (64)      in base64url without padding
 *
 * Numbers are varints; a text begins with twice its length in bytes, plus one when it is UTF-16, which is the shorter for
 * many alphabets. Nothing is compressed: a browser that cannot inflate must still read it, and there is little to gain.
 */
const VERSION = 1
const KEY_ID = 6
const SIGNATURE = 64

/** The longest a sealed certificate may be as it stands in a link. Held by a test over the longest fields that there can be. */
export const longestCode = 600

/** Said before what is signed, so that a signature can never be taken for one over something else. */
const purpose = new TextEncoder().encode('before-you-post certificate\n')
const endings = ['good', 'poor', 'breach'] as const satisfies readonly EndingKind[]
const firstDay = Date.UTC(2020, 0, 1)
const aDay = 24 * 60 * 60 * 1000

export type Signed = { keyId: string; certificate: Certificate; message: Uint8Array; signature: Uint8Array }

/** The name of a key: the first six bytes of the SHA-256 of its 32 raw public bytes, in base64url. */
export function keyIdOf(publicKey: Uint8Array): string {
  return toBase64url(sha256(publicKey).slice(0, KEY_ID))
}

/** The 32 bytes of a key as it is published; undefined when it is no key, or one that goes by another’s name. */
export function bytesOfKey({ id, publicKey }: { id: string; publicKey: string }): Uint8Array | undefined {
  const bytes = fromBase64url(publicKey)
  return bytes?.length === 32 && keyIdOf(bytes) === id ? bytes : undefined
}

/** What is to be signed for a certificate by the key of that id. */
export function messageOf(certificate: Certificate, keyId: string): Uint8Array {
  return joinBytes([purpose, bodyOf(certificate, keyId)])
}

/** The code for a link. @param signature 64 bytes over `messageOf` */
export function seal(certificate: Certificate, keyId: string, signature: Uint8Array): string {
  const code = toBase64url(joinBytes([bodyOf(certificate, keyId), signature]))
  if (code.length > longestCode) throw new Error(`a certificate of ${code.length} signs does not fit a link: raise longestCode, and look at the QR code on paper`)
  return code
}

/** Reads a code without judging its signature. Undefined when it is no whole certificate: cut short, mistyped, or of a later version. */
export function unseal(code: string): Signed | undefined {
  const bytes = fromBase64url(code)
  if (!bytes || bytes.length < 1 + KEY_ID + SIGNATURE || bytes[0] !== VERSION) return undefined
  const body = bytes.slice(0, -SIGNATURE)
  const reader = new Reader(body.slice(1 + KEY_ID))
  try {
    const certificate = readFields(reader)
    if (!reader.done) return undefined
    return { keyId: toBase64url(bytes.slice(1, 1 + KEY_ID)), certificate, message: joinBytes([purpose, body]), signature: bytes.slice(-SIGNATURE) }
  } catch (error) {
    if (error instanceof Damaged) return undefined
    throw error
  }
}

/** `3F9A-1C77-D02B-4E55`: names a certificate in talk and on paper. Drawn from the code, so that it cannot be chosen. */
export function numberOf(code: string): string {
  return idOf(code).slice(0, 16).toUpperCase().replace(/(.{4})(?=.)/g, '$1-')
}

/** Thirty-two hex digits that name a certificate in an address. */
export function idOf(code: string): string {
  return toHex(sha256(new TextEncoder().encode(code)).slice(0, 16))
}

function bodyOf(certificate: Certificate, keyId: string): Uint8Array {
  const key = fromBase64url(keyId)
  if (key?.length !== KEY_ID) throw new Error(`“${keyId}” is no key id`)
  return joinBytes([new Uint8Array([VERSION]), key, ...fieldsOf(certificate)])
}

function* fieldsOf({ name, from, to, minutes, hours, participatoryHours, module, edition, content, themes, standards, lessons, scenarios, issued }: Certificate): Iterable<Uint8Array> {
  yield text(name)
  yield varint(daysOf(from))
  yield varint(daysOf(to) - daysOf(from))
  yield varint(minutes)
  yield varint(Math.round(hours * 100))
  yield varint(Math.round(participatoryHours * 100))
  yield text(module.id)
  yield text(module.title)
  yield text(edition)
  yield fromHex(content)
  yield varint(themeIds.reduce((bits, theme, n) => bits + (themes.includes(theme) ? 2 ** n : 0), 0))
  yield varint(standards.length)
  for (const id of standards) yield standardBytes(id)
  yield varint(lessons)
  yield varint(scenarios.length)
  for (const { title, ending, passed } of scenarios) {
    yield text(title)
    yield varint(endings.indexOf(ending) * 2 + (passed ? 1 : 0))
  }
  yield varint(Date.parse(issued) / 1000)
}

function readFields(reader: Reader): Certificate {
  const name = reader.text()
  const first = reader.varint()
  const span = reader.varint()
  return {
    name,
    from: dayOf(first),
    to: dayOf(first + span),
    minutes: reader.varint(),
    hours: reader.varint() / 100,
    participatoryHours: reader.varint() / 100,
    module: { id: reader.text(), title: reader.text() },
    edition: reader.text(),
    content: toHex(reader.take(8)),
    themes: readThemes(reader),
    standards: reader.list(() => readStandard(reader)),
    lessons: reader.varint(),
    scenarios: reader.list(() => ({ title: reader.text(), ...readEnding(reader) })),
    issued: momentOf(reader.varint()),
  }
}

function readThemes(reader: Reader) {
  const bits = reader.varint()
  if (bits >= 2 ** themeIds.length) throw new Damaged()
  return themeIds.filter((_, n) => (bits >> n) & 1)
}

function readEnding(reader: Reader) {
  const value = reader.varint()
  const ending = endings[value >> 1]
  if (!ending) throw new Damaged()
  return { ending, passed: value % 2 === 1 }
}

/** `20` as 20, 0; `20.6` as 20, 6. No edition numbers its paragraphs from nought. */
function standardBytes(id: string): Uint8Array {
  const [, whole, part = '0'] = /^([1-9]\d?)(?:\.([1-9]\d?))?$/.exec(id) ?? []
  if (whole === undefined) throw new Error(`the paragraph “${id}” cannot be put into a certificate: give lib/cpd/seal.ts a new version that can hold it`)
  return new Uint8Array([Number(whole), Number(part)])
}

function readStandard(reader: Reader): string {
  const [whole, part] = reader.take(2)
  if (!whole || whole > 99 || part === undefined || part > 99) throw new Damaged()
  return part ? `${whole}.${part}` : `${whole}`
}

function daysOf(day: string): number {
  return (Date.parse(`${day}T00:00:00Z`) - firstDay) / aDay
}

function dayOf(days: number): string {
  if (days > 100_000) throw new Damaged()
  return new Date(firstDay + days * aDay).toISOString().slice(0, 10)
}

function momentOf(seconds: number): string {
  if (seconds > 10_000_000_000) throw new Damaged()
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}

function varint(value: number): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${value} cannot be put into a certificate: it takes whole numbers`)
  const bytes: number[] = []
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return new Uint8Array([...bytes, rest])
    bytes.push((rest % 128) + 128)
  }
}

function text(value: string): Uint8Array {
  const utf8 = new TextEncoder().encode(value)
  if (utf8.length <= value.length * 2) return joinBytes([varint(utf8.length * 2), utf8])
  const utf16 = new Uint8Array(value.length * 2)
  for (let n = 0; n < value.length; n++) utf16.set([value.charCodeAt(n) >> 8, value.charCodeAt(n) & 255], n * 2)
  return joinBytes([varint(utf16.length * 2 + 1), utf16])
}

/** What was read is not what anything here wrote. */
class Damaged extends Error {}

class Reader {
  private at = 0
  constructor(private readonly bytes: Uint8Array) {}

  get done(): boolean {
    return this.at === this.bytes.length
  }

  take(count: number): Uint8Array {
    if (this.at + count > this.bytes.length) throw new Damaged()
    this.at += count
    return this.bytes.slice(this.at - count, this.at)
  }

  varint(): number {
    let value = 0
    for (let n = 0; n < 7; n++) {
      const byte = this.take(1)[0]!
      value += (byte & 127) * 128 ** n
      if (byte < 128) return value
    }
    throw new Damaged()
  }

  text(): string {
    const head = this.varint()
    const bytes = this.take(Math.floor(head / 2))
    try {
      return new TextDecoder(head % 2 ? 'utf-16be' : 'utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      throw new Damaged()
    }
  }

  list<T>(read: () => T): T[] {
    return Array.from({ length: this.take(1)[0]! }, read)
  }
}

export function toBase64url(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}

/** Undefined when it is no base64url, or not the one way to write its bytes. */
export function fromBase64url(text: string): Uint8Array | undefined {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return undefined
  const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0))
  return toBase64url(bytes) === text ? bytes : undefined
}

function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function fromHex(hex: string): Uint8Array {
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16))
}
