import { expect, test } from 'vitest'
import { fingerprint, shapeHash, wordsHash } from '#lib/scenario/hash.ts'
import type { Ending, Scenario } from '#lib/scenario/types.ts'
import { choiceAt, decisionAt, smallScenario, spoiled } from '#tests/support/small-scenario.ts'

const shape = shapeHash(smallScenario())
const words = wordsHash(smallScenario())

const mended: [string, (scenario: Scenario) => void][] = [
  ['a title', (copy) => (copy.title = 'The Cake')],
  ['a text', (copy) => (copy.scenes['cold']!.text = 'People stop talking as you come in.')],
  ['a label', (copy) => (choiceAt(copy, 'tea', 'show').label = 'Show him, on your phone')],
  ['a consequence', (copy) => (choiceAt(copy, 'tea', 'show').consequence = 'He reads out the name.')],
  ['a reason', (copy) => (choiceAt(copy, 'tea', 'show').because += ' Still.')],
  ['a message on a stage', (copy) => (decisionAt(copy, 'tea').stage = { app: 'chat', title: 'Friends', messages: [] })],
  ['a name', (copy) => (copy.people['joy']!.name = 'Joyce')],
  ['an outcome', (copy) => ((copy.scenes['cold'] as Ending).outcome = 'Nobody is sure.')],
]

test.each(mended)('%s mended leaves the shape as it is, and is a change of words', (_, mend) => {
  expect(shapeHash(spoiled(mend))).toBe(shape)
  expect(wordsHash(spoiled(mend))).not.toBe(words)
})

const remade: [string, (scenario: Scenario) => void][] = [
  ['a score', (copy) => (choiceAt(copy, 'tea', 'show').score = 2)],
  ['a mark that is set', (copy) => (choiceAt(copy, 'tea', 'show').marks = 'posted')],
  ['a goto', (copy) => (choiceAt(copy, 'tea', 'show').goto = 'cold')],
  ['a condition of a goto', (copy) => (choiceAt(copy, 'manager', 'whole').goto = { if: 'told', then: 'mended', else: 'trusted' })],
  ['a choice’s id', (copy) => renameChoice(copy)],
  ['a choice taken out', (copy) => delete decisionAt(copy, 'tea').choices['show']],
  ['a scene’s id', (copy) => renameScene(copy)],
  ['the kind of an ending', (copy) => ((copy.scenes['cold'] as Ending).ending = 'breach')],
  ['the start', (copy) => (copy.start = 'tea')],
  ['the pass mark', (copy) => (copy.passMark = 7)],
]

test.each(remade)('%s changed is a change of shape', (_, remake) => {
  expect(shapeHash(spoiled(remake))).not.toBe(shape)
})

function renameChoice(copy: Scenario) {
  const { show, ...others } = decisionAt(copy, 'tea').choices
  decisionAt(copy, 'tea').choices = { ...others, 'let-him-see': show! }
}

function renameScene(copy: Scenario) {
  const { cold, ...others } = copy.scenes
  copy.scenes = { ...others, cooler: cold! }
}

test('the order in which scenes, choices and fields are written does not matter', () => {
  const backwards = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(backwards)
      : value && typeof value === 'object'
        ? Object.fromEntries(Object.entries(value).reverse().map(([key, inner]) => [key, backwards(inner)]))
        : value
  const reversed = backwards(smallScenario()) as Scenario
  expect(Object.keys(reversed)[0]).toBe('scenes')
  expect(shapeHash(reversed)).toBe(shape)
  expect(wordsHash(reversed)).toBe(words)
})

test('one mark alone and a list of that one mark are the same', () => {
  expect(shapeHash(spoiled((copy) => (choiceAt(copy, 'cake', 'post').marks = ['posted'])))).toBe(shape)
})

test('a shape stays the same from one release of the course to the next', () => {
  // If this changes, everybody who finished a scenario reads “Changed since you finished”.
  expect(shape).toMatchInlineSnapshot(`"4f40310312c41794"`)
})

test('a fingerprint is sixteen digits, also of words outside English', () => {
  expect(fingerprint('Siân 👩‍⚕️')).toMatch(/^[0-9a-f]{16}$/)
  expect(fingerprint('Siân')).not.toBe(fingerprint('Sian'))
})
