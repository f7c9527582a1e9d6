import { expect, test } from 'vitest'
import { citedIn, partsOf } from '#lib/scenario/reason.ts'
import { scenarios } from '#scenarios/index.ts'
import { isEnding } from '#lib/scenario/types.ts'

test('a reason comes apart into what each sentence says and what it rests on', () => {
  expect(partsOf('A past patient is still inside this rule [20.6 G-66]. Kindness counts too [1.1].')).toEqual([
    { text: 'A past patient is still inside this rule.', cites: ['20.6', 'G-66'] },
    { text: 'Kindness counts too.', cites: ['1.1'] },
  ])
})

test('words that rest on no source are kept, before and after', () => {
  expect(partsOf('It is late. You are tired, and it matters [5]! Sleep on it.')).toEqual([
    { text: 'It is late. You are tired, and it matters!', cites: ['5'] },
    { text: 'Sleep on it.', cites: [] },
  ])
})

test('ids may be parted by commas, and stand in the middle of a sentence', () => {
  expect(partsOf('Your phone [20.10, J-24] and your words [5.1] both matter.')).toEqual([
    { text: 'Your phone', cites: ['20.10', 'J-24'] },
    { text: 'and your words', cites: ['5.1'] },
    { text: 'both matter.', cites: [] },
  ])
})

test('a comma or a semicolon after a bracket stays with the words before it', () => {
  expect(partsOf('It was not true [20.1], and they need to know [8.2]; soon.').map(({ text }) => text)).toEqual([
    'It was not true,',
    'and they need to know;',
    'soon.',
  ])
})

test('a full stop inside closing quotation marks goes with its sentence', () => {
  expect(partsOf('She said “not tonight [1.1].” Then she slept.')[0]).toEqual({ text: 'She said “not tonight.”', cites: ['1.1'] })
})

test('brackets that hold no ids are words like any others', () => {
  expect(partsOf('She wrote [sic] and left.')).toEqual([{ text: 'She wrote [sic] and left.', cites: [] }])
  expect(citedIn('See [G-66 and 5.1].')).toEqual([])
})

test('each source is named once, however often a reason rests on it', () => {
  expect(citedIn('One [5.1 G-50]. Two [G-50]. Three.')).toEqual(['5.1', 'G-50'])
  expect(citedIn('')).toEqual([])
})

test('no bracket is left over in any reason that a learner reads, and no word is lost', () => {
  for (const scenario of scenarios) {
    for (const [id, scene] of Object.entries(scenario.scenes)) {
      if (isEnding(scene)) continue
      for (const [pick, { because }] of Object.entries(scene.choices)) {
        const shown = partsOf(because).map(({ text }) => text).join(' ')
        const written = because.replaceAll(/\s*\[[^\]]*\]/g, '').trim()
        expect(shown, `${scenario.id} › ${id} › ${pick}`).toBe(written)
      }
    }
  }
})
