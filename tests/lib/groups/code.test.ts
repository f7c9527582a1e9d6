import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeFrom, readCode, sayCode } from '#lib/groups/code.ts'

const bytes = fc.uint8Array({ minLength: 64, maxLength: 64 })

test('a code is read back however it is written', () => {
  fc.assert(
    fc.property(bytes, fc.constantFrom('-', ' ', '–', ' - ', ''), fc.boolean(), (random, between, small) => {
      const code = codeFrom(random)
      const written = sayCode(code).replace('-', between)
      expect(readCode(` ${small ? written.toLowerCase() : written}\n`)).toBe(code)
    }),
  )
})

test('each letter comes as often as any other', () => {
  const counts = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) {
    const first = codeFrom([byte, 0, 0, 0, 0, 0, 0, 0, 0])[0]!
    if (byte < 252) counts.set(first, (counts.get(first) ?? 0) + 1)
    else expect(first).toBe('2') // skipped
  }
  expect(counts.size).toBe(28)
  expect(new Set(counts.values())).toEqual(new Set([9]))
})

test('too few random bytes make no code', () => {
  expect(() => codeFrom([1, 2, 3, 4, 5, 6, 7])).toThrow('more random bytes')
  expect(() => codeFrom(Array<number>(20).fill(255))).toThrow('more random bytes')
})

test('what is too short, too long, or has a letter that no code has is none', () => {
  for (const typed of ['', 'HXQ4-7KM', 'HXQ4-7KMDD', 'HXQ4-7KMO', 'HXQ4-7KM1', 'HXQ4_7KMD', 'ＨXQ4-7KMD']) expect([typed, readCode(typed)]).toEqual([typed, undefined])
})
