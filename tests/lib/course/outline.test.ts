import { expect, test } from 'vitest'
import { allParts, countWords, estimateMinutes, hrefOf, minutesOf, partAfter, partKey, sayMinutes, sumMinutes } from '#lib/course/outline.ts'
import { slug } from '#lib/course/slug.ts'
import { later, lesson, outline, story } from '#tests/support/rows.ts'

test('the parts of the course follow each other across modules, and after the last comes none', () => {
  expect(allParts(outline)).toEqual([lesson, story, later])
  expect(partAfter(outline, story)).toBe(later)
  expect(partAfter(outline, later)).toBeUndefined()
})

test('a part that stands in two modules is counted once', () => {
  const twice = { ...outline, modules: [...outline.modules, { ...outline.modules[0]!, id: 'again' }] }
  expect(allParts(twice)).toHaveLength(3)
})

test('a lesson and a scenario of the same name are not mixed up', () => {
  expect(partKey({ kind: 'lesson', id: 'cake' })).not.toBe(partKey({ kind: 'scenario', id: 'cake' }))
  expect(hrefOf({ kind: 'scenario', id: 'cake' })).toBe('/scenarios/cake')
  expect(partAfter(outline, { kind: 'lesson', id: 'boundaries' })).toBe(story)
})

test('minutes are words at 238 a minute, half a minute for each check, a third for each decision, and never none', () => {
  expect(estimateMinutes({ words: 952 })).toBe(4)
  expect(estimateMinutes({ words: 952, checks: 4 })).toBe(6)
  expect(estimateMinutes({ words: 952, decisions: 6 })).toBe(6)
  expect(estimateMinutes({ words: 0 })).toBe(1)
})

test('words are counted as a reader would: dashes and blanks are none', () => {
  expect(countWords('  A cake — and a\n\ncard. ')).toBe(5)
})

test('a heading becomes a short address, accents and quotation marks and all', () => {
  expect(slug('Faster than the corridor')).toBe('faster-than-the-corridor')
  expect(slug('“Naïve” Siân, 24/7!')).toBe('naive-sian-24-7')
})

test('the estimate is printed until enough people have been measured', () => {
  expect(minutesOf('lesson:a', 6, {})).toBe(6)
  expect(minutesOf('lesson:a', 6, { 'lesson:a': { median: 9.4, people: 4 } })).toBe(6)
  expect(minutesOf('lesson:a', 6, { 'lesson:a': { median: 9.4, people: 5 } })).toBe(9)
})

test('the minutes of a way through are said in words that fit their exactness', () => {
  expect(sumMinutes([{ minutes: 6 }, { minutes: 12 }])).toBe(18)
  expect(sayMinutes(18)).toBe('about 18 minutes')
  expect(sayMinutes(91)).toBe('about 1½ hours')
  expect(sayMinutes(355)).toBe('about 6 hours')
})
