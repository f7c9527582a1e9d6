import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dictionary } from '#lib/cpd/identifiers/data/dictionary.ts'
import { pack, unpack } from '#lib/cpd/identifiers/front-coding.ts'

test('whatever words are packed come out again', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz-\''), maxLength: 40 })
  fc.assert(fc.property(fc.array(word), (words) => void expect(unpack(pack(words))).toEqual(words)))
})

test('the dictionary comes out of the packing word for word', () => {
  expect(unpack(pack(dictionary))).toEqual(dictionary)
})
