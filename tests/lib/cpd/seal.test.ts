import { generateKeyPairSync, sign, verify } from 'node:crypto'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBase64url, idOf, keyIdOf, longestCode, messageOf, numberOf, seal, toBase64url, unseal } from '#lib/cpd/seal.ts'
import { anyCertificate, certificate } from '#tests/support/certificate.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const keyId = keyIdOf(Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url'))

function sealed(of = certificate): string {
  return seal(of, keyId, new Uint8Array(sign(null, messageOf(of, keyId), privateKey)))
}

function verifies(code: string): boolean {
  const read = unseal(code)
  return read !== undefined && read.keyId === keyId && verify(null, read.message, publicKey, read.signature)
}

test('what is sealed is read back, whatever the fields', () => {
  fc.assert(
    fc.property(anyCertificate, (each) => {
      const code = (() => {
        try {
          return sealed(each)
        } catch (error) {
          expect(String(error)).toContain('does not fit a link')
          return undefined
        }
      })()
      if (code) expect(unseal(code)?.certificate).toEqual(each)
    }),
    { numRuns: 300 },
  )
})

test('a code is plain letters for a link, names its key, and its signature holds', () => {
  const code = sealed()
  expect(code).toMatch(/^[\w-]+$/)
  expect(unseal(code)).toMatchObject({ keyId, certificate })
  expect(verifies(code)).toBe(true)
})

test('one byte changed anywhere, and the code is damaged, of another key, or its signature is wrong', () => {
  const bytes = fromBase64url(sealed())!
  for (let at = 0; at < bytes.length; at++) {
    for (const by of [1, 128]) {
      const forged = bytes.slice()
      forged[at]! ^= by
      expect(verifies(toBase64url(forged)), `byte ${at}`).toBe(false)
    }
  }
})

test('bytes made up never verify, and never break the reader', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => !verifies(toBase64url(bytes))))
  fc.assert(fc.property(fc.uint8Array({ minLength: 80, maxLength: 400 }), (bytes) => !verifies(toBase64url(new Uint8Array([1, ...fromBase64url(keyId)!, ...bytes])))))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !verifies(text)))
})

test('a code that was cut short, lengthened or mistyped is damaged', () => {
  const code = sealed()
  for (let length = 0; length < code.length - 1; length++) expect(verifies(code.slice(0, length))).toBe(false)
  expect(unseal(code.slice(0, 60))).toBeUndefined()
  expect(unseal(`${code}AAAA`) && verifies(`${code}AAAA`)).toBeFalsy()
  expect(unseal(code.replace(/.$/, '!'))).toBeUndefined()
  expect(unseal(toBase64url(new Uint8Array([2, ...fromBase64url(code)!.slice(1)])))).toBeUndefined()
})

test('there is one way to write each code: loose bits at its end are refused', () => {
  expect(fromBase64url('AA')).toEqual(new Uint8Array([0]))
  expect(fromBase64url('AB')).toBeUndefined()
})

test('the longest certificates fit a link: every alphabet of 80 signs, more standards and stories than any module has', () => {
  const names = ['m', 'é', 'Ş', 'Ж', 'م', 'ক', '漢', '👩'].map((sign) => sign.repeat(80 / sign.length))
  const longest = {
    ...certificate,
    minutes: 99_999,
    hours: 99.75,
    participatoryHours: 99.75,
    to: '2038-12-31',
    themes: ['people', 'practice', 'safety', 'trust'] as const,
    standards: Array.from({ length: 24 }, (_, n) => `${n + 1}.${n + 1}`),
    scenarios: ['The friend request', 'Gifts in the DMs', 'Paid partnership', 'One tap'].map((title) => ({ title, ending: 'breach' as const, passed: false })),
  }
  for (const name of names) expect(sealed({ ...longest, themes: [...longest.themes], name }).length, name).toBeLessThanOrEqual(longestCode)
})

test('a certificate has a number to say aloud and an id for its address, both drawn from the code', () => {
  const code = sealed()
  expect(numberOf(code)).toMatch(/^[0-9A-F]{4}(-[0-9A-F]{4}){3}$/)
  expect(idOf(code)).toMatch(/^[0-9a-f]{32}$/)
  expect(idOf(sealed({ ...certificate, minutes: 75 }))).not.toBe(idOf(code))
})
