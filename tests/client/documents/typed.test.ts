// @vitest-environment node
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { paragraphsOf } from '#client/documents/pieces.ts'
import { runsFromRight, stretches, xmlText } from '#client/documents/typed.ts'

test('whatever is typed, a strict parser of XML takes it, and nothing that can be seen is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const parser = new SaxesParser()
      parser.on('error', (error) => {
        throw error
      })
      parser.write(`<t>${xmlText(text).replace(/[&<>]/g, '.')}</t>`).close()
      const bare = (text: string) => text.replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}\uFFFE\uFFFF]/gu, '')
      expect(bare(xmlText(text))).toBe(bare(text))
    }),
  )
})

test('half of a broken pair becomes a sign that is not text', () => {
  expect(xmlText('a\ud83d')).toBe('a\uFFFD')
})

test('stretches keep every letter in the order typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ם', 'م', ' ', '1', ',', '👍'), maxLength: 40 }), (text) => {
      expect(stretches(text).map(({ text }) => text).join('')).toBe(text)
      for (const { text: part, fromRight } of stretches(text)) expect(/[םم]/.test(part)).toBe(fromRight)
    }),
  )
})

test('a phrase from right to left is one stretch, and decides for its paragraph only when it comes first', () => {
  expect(stretches('Ask مريم حسن, 2nd floor')).toEqual([{ text: 'Ask ', fromRight: false }, { text: 'مريم حسن', fromRight: true }, { text: ', 2nd floor', fromRight: false }])
  expect(runsFromRight('1. مريم and I')).toBe(true)
  expect(runsFromRight('I and مريم')).toBe(false)
})

test('paragraphs are split wherever a line was broken, and empty ones are left out', () => {
  expect(paragraphsOf('a\r\n\r\n b \u2028c\u000bd\n \n')).toEqual(['a', ' b ', 'c', 'd'])
})
