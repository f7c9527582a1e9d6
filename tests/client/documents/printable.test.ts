// @vitest-environment node
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { breakLines } from '#client/documents/lines.ts'
import { printable, type Coverage } from '#client/documents/printable.ts'

const latin: Coverage = {
  regular: (point) => (point >= 0x20 && point < 0x7f) || (point >= 0xa0 && point < 0x100),
  bold: (point) => point >= 0x20 && point < 0x7f,
  more: (point) => (point >= 0x41 && point < 0x7b) || (point >= 0x100 && point < 0x500) || (point >= 0x1e00 && point < 0x1f00),
}

function shown(text: string) {
  return printable(text, 'regular', latin).runs.map(({ text }) => text).join('')
}

test('a word with one letter that only the second typeface has is all in the second typeface', () => {
  expect(printable('Ask Tọla', 'regular', latin)).toEqual({ runs: [{ text: 'Ask', font: 'regular' }, { text: ' ', font: 'regular' }, { text: 'Tọla', font: 'more' }], replaced: false })
})

test('fancy letters and arrows become plain ones and nobody need be told', () => {
  expect(printable('𝐇𝐢 → ﬁt', 'regular', latin).replaced).toBe(false)
  expect(shown('𝐇𝐢 → ﬁt')).toBe('Hi -> fit')
})

test('joined emoji count as one, several in a row are counted', () => {
  expect(shown('👩‍⚕️')).toBe('[emoji]')
  expect(shown('👩‍⚕️👍🏽🏴󠁧󠁢󠁷󠁬󠁳󠁿')).toBe('[3 emoji]')
  expect(shown('🇬🇧 🇬🇧')).toBe('[emoji] [emoji]')
  expect(printable('👩‍⚕️👍🏽', 'regular', latin).runs[0]?.actual).toBe('👩‍⚕️👍🏽')
})

test('a phrase in another script is one stand-in that keeps the phrase', () => {
  expect(printable('שלום עולם!', 'regular', latin).runs.slice(0, 1)).toEqual([{ text: '[Hebrew text]', font: 'regular', actual: 'שלום עולם' }])
  expect(shown('你好，はい')).toContain('[Chinese text]')
})

test('ticks are named and other signs are numbered', () => {
  expect(shown('✓ done ♞')).toBe('[tick] done [sign U+265E]')
})

test('direction marks and joiners cannot turn a line around', () => {
  expect(shown('ward\u202etxet\u200b \u2066x\u2069')).toBe('wardtxet x')
})

test('half of a broken pair is shown as a sign that is not text', () => {
  expect(shown('a\ud83d')).toBe('a[sign U+FFFD]')
})

test('whatever is typed, all of it is printed, or stands for itself in words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const { runs } = printable(text, 'regular', latin)
      for (const { text, font } of runs) for (const letter of text) expect(latin[font](letter.codePointAt(0)!)).toBe(true)
      const kept = runs.map(({ text, actual }) => actual ?? text).join('')
      const bare = (text: string) => text.normalize('NFC').replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '').normalize('NFC')
      expect(bare(kept)).toBe(bare(text))
    }),
  )
})

test('lines keep every letter, and no line is wider than it may be but for a space at its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '-', '/', 'é'), maxLength: 200 }), fc.integer({ min: 1, max: 20 }), (text, width) => {
      const lines = breakLines([{ text, font: 'regular' }], width, ({ text }) => text.length)
      const texts = lines.map((line) => line.map(({ text }) => text).join(''))
      expect(texts.join('')).toBe(text)
      for (const line of texts) expect(line.trimEnd().length).toBeLessThanOrEqual(width)
    }),
  )
})

test('lines break after spaces, hyphens and slashes, and not inside a word that fits', () => {
  const lines = breakLines([{ text: 'well-being and/or ward work', font: 'regular' }], 10, ({ text }) => text.length)
  expect(lines.map((line) => line.map(({ text }) => text).join(''))).toEqual(['well-being ', 'and/or ', 'ward work'])
})
