import { expect, test } from 'vitest'
import { code2018 } from '#lib/sources/code-2018.ts'
import { affectedBy, compareEditions, sayChange, type Point } from '#lib/sources/edition.ts'
import { citation } from '#lib/sources/cite.ts'
import { guidance } from '#lib/sources/guidance.ts'
import { lessons } from '#server/lessons.ts'
import { checkCoverage, checkWithdrawn } from '#server/lint.ts'
import { allUses } from '#server/traceability.ts'
import { scenarios } from '#scenarios/index.ts'

/** A made-up second edition: one paragraph has another number, one is gone, one says something else. */
function second(): Record<string, Point> {
  const { '20.10': communication, '5.3': _gone, '20.6': boundaries, ...others } = code2018.standards as Record<string, Point>
  return { ...others, '20.11': { ...communication!, was: '20.10' }, '20.6': { ...boundaries!, text: 'Something about artificial friends.' } }
}

test('two editions that say the same are the same', () => {
  expect(compareEditions(code2018.standards, code2018.standards)).toEqual([])
})

test('a second edition is compared point by point', () => {
  expect(compareEditions(code2018.standards, second()).map(sayChange)).toEqual(['5.3 is withdrawn', '20.6 says something else', '20.10 is now 20.11'])
})

test('a point that is marked withdrawn counts as gone, and one that moved and changed says both', () => {
  const before = { '5.1': { text: 'a' }, '5.2': { text: 'b' } }
  expect(compareEditions(before, { '5.1': { text: 'a', withdrawn: '2027-10-01' }, '5.4': { text: 'c', was: '5.2' } }).map(sayChange)).toEqual([
    '5.1 is withdrawn',
    '5.2 is now 5.4, and says something else',
  ])
})

test('the second edition yields every passage, scene, question and kind of record that rests on what changed', () => {
  const affected = affectedBy(compareEditions(code2018.standards, second()), allUses())
  const changed = new Set(['5.3', '20.6', '20.10'])
  const found = affected.flatMap(({ places }) => places)

  // Counted here by another road: straight from the content, not from the table.
  const passages = lessons().flatMap(({ sections }) => sections.flatMap(({ teaches }) => teaches.flatMap(({ cites }) => cites.filter((id) => changed.has(id)))))
  const questions = lessons().flatMap(({ sections }) => sections.flatMap(({ checks }) => checks.flatMap(({ cites }) => cites.filter((id) => changed.has(id)))))
  const scenes = scenarios.flatMap(({ id, scenes }) =>
    Object.values(scenes).flatMap((scene) => ('choices' in scene ? Object.values(scene.choices).flatMap(({ standards }) => standards.filter((each) => changed.has(each)).map(() => `scenario:${id}`)) : [])),
  )
  const count = (kind: string) => found.filter((use) => use.kind === kind).length
  expect([count('section'), count('check'), count('decision')]).toEqual([passages.length, questions.length, scenes.length])
  expect(Math.min(passages.length, questions.length, scenes.length)).toBeGreaterThan(0)

  const died = affected.find(({ change }) => change.id === '5.3')!
  expect(died.places.map(({ href }) => href)).toContain('/lessons/dignity-and-privacy#check-motorway')
  expect(died.places.map(({ part }) => part)).toContain('scenario:long-shift')
  for (const { places } of affected) for (const { sentence } of places) expect(sentence.trim()).not.toBe('')
  expect(affected.map(({ records }) => records)).toEqual(Array(3).fill(['CPD entry: part of the Code']))
})

test('a new edition of the guidance can be compared too', () => {
  const { 'G-50': _gone, ...rest } = guidance
  const [affected] = affectedBy(compareEditions(guidance, rest), allUses())
  expect(affected!.change).toEqual({ id: 'G-50', what: 'withdrawn' })
  expect(affected!.places.length).toBeGreaterThan(3)
  expect(affected!.records).toEqual([])
})

test('every statement is taught, and practised where it can be; take one use away and the check says which', () => {
  const uses = allUses()
  expect(checkCoverage(uses)).toEqual([])
  expect(checkCoverage(uses.filter(({ id, kind }) => !(id === 'G-82' && kind === 'section'))).map(({ fault }) => fault)).toEqual([
    `no section of a lesson teaches “${citation('G-82').short}”`,
  ])
  expect(checkCoverage(uses.filter(({ id, kind }) => !(id === 'G-06' && kind !== 'section'))).map(({ fault }) => fault)).toEqual([
    `no check or decision practises “${citation('G-06').short}”`,
  ])
})

test('nothing may rest on a point that was withdrawn', () => {
  const [use] = allUses().filter(({ id }) => id === '5.3')
  const problems = checkWithdrawn([use!], (id) => (id === '5.3' ? '2027-10-01' : undefined))
  expect(problems).toEqual([{ place: use!.title, fault: expect.stringContaining('rests on 5.3, which was withdrawn on 2027-10-01'), remedy: 'Cite what took its place, or take the passage out' }])
  expect(checkWithdrawn([use!])).toEqual([])
})
