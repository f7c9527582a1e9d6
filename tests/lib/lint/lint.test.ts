import { expect, test } from 'vitest'
import { courseTells, checkCourseTells } from '#lib/lint/course-tells.ts'
import { OLDEST_READER, readingAge } from '#lib/lint/reading.ts'
import { undefinedAbbreviations, unconfirmedQuotations } from '#lib/lint/words.ts'
import { say } from '#lib/scenario/check.ts'
import type { Scenario, Score } from '#lib/scenario/types.ts'
import { lintLesson, lintScenario } from '#server/lint.ts'
import { smallScenario } from '#tests/support/small-scenario.ts'

const plain = 'The cat sat on the mat. It was a warm day. We had some tea and went home.'
const heavy =
  'Notwithstanding organisational considerations, practitioners demonstrating professional accountability necessarily communicate appropriately, acknowledging confidentiality obligations.'

test('short words in short sentences are for the young, long ones in long sentences are not', () => {
  expect(readingAge(plain)).toBeLessThan(8)
  expect(readingAge(heavy)).toBeGreaterThan(OLDEST_READER)
  expect(readingAge('')).toBe(0)
})

test('an abbreviation has to be spelled out where it is first used, not later', () => {
  expect(undefinedAbbreviations('Ask human resources (HR) first. HR knows.')).toEqual([])
  expect(undefinedAbbreviations('Ask HR first. Human resources (HR) knows.')).toEqual(['HR'])
  expect(undefinedAbbreviations('Continuing professional development (CPD) and the NMC')).toEqual(['NMC'])
  expect(undefinedAbbreviations('The NHS in the UK')).toEqual([])
})

test('a word that somebody shouts is no abbreviation', () => {
  expect(undefinedAbbreviations('“It is NOT. It is not.”')).toEqual([])
})

test('speech may stand in quotation marks, a wording that looks like a source’s may not', () => {
  const forbidden = ['never use your status as a registered professional to promote causes']
  expect(unconfirmedQuotations('“Never use your status as a registered nurse,” she says.', forbidden)).toEqual(['Never use your status as a registered nurse,'])
  expect(unconfirmedQuotations('She never uses her status as a registered professional to promote causes.', forbidden)).toEqual([])
  expect(unconfirmedQuotations('“Would you like some tea with that, or not yet?”', forbidden)).toEqual([])
})

function story(labels: readonly [string, Score][]): Scenario {
  const { scenes, ...rest } = smallScenario()
  const first = Object.values(scenes).find((scene) => 'choices' in scene)! as Extract<Scenario['scenes'][string], { choices: unknown }>
  const one = Object.values(first.choices)[0]!
  const scene = { ...first, choices: Object.fromEntries(labels.map(([label, score], n) => [`c${n}`, { ...one, label, score }])) }
  return { ...rest, scenes: { a: scene } } as unknown as Scenario
}

test('a course whose best choice is nearly always longest, most formal or first gives itself away', () => {
  const told = Array.from({ length: 12 }, () => story([['Communicate appropriately with management', 3], ['Say it to her', 1], ['Go off home', 0]]))
  expect(courseTells(told)[0]).toMatchObject({ often: 12, of: 12 })
  expect(checkCourseTells(told).map(({ fault }) => fault)).toEqual([
    'over the whole course the best choice has the longest label in 12 of 12 decisions, where chance would give 4',
    'over the whole course the best choice has the most formal label in 12 of 12 decisions, where chance would give 4',
    'over the whole course the best choice stands first in 12 of 12 decisions, where chance would give 4',
  ])
  const fair = [0, 1, 2].flatMap((place) =>
    Array.from({ length: 4 }, () => story((['Go off', 'Say it', 'Ask it'] as const).map((label, n) => [label, n === place ? 3 : 0]))),
  )
  expect(checkCourseTells(fair)).toEqual([])
})

test('a lesson with heavy words, a bare abbreviation, a borrowed wording and a dead link is told all four', () => {
  const links = [{ url: '/lessons/be-informed', line: 12 }, { url: '/lessons/be-infromed', line: 14 }]
  expect(lintLesson({ file: 'x.mdx', text: `${heavy} Ask HR. “How did you change or improve your practice?”`, links }).map(say)).toEqual([
    expect.stringMatching(/^x\.mdx: a reading age of about \d\d\.\d\. Shorten sentences and words until it is 13 or less\.$/),
    'x.mdx: “HR” is not spelled out where it is first used. Write “the long form (HR)” there.',
    'x.mdx: “How did you change or improve your practice?” looks like a quotation of a source, and its wording is not confirmed. Take the quotation marks away, or use <Quote> for one of the eight that may be quoted.',
    'x.mdx, line 14: the link to “/lessons/be-infromed” leads nowhere. Give the address of a page of the course, such as /lessons/be-informed.',
  ])
})

test('in a story only abbreviations of the trade are looked for, and once spelled out is enough', () => {
  const said = (blurb: string) => lintScenario({ ...smallScenario(), blurb }).map(({ fault }) => fault)
  expect(said('Ring HR, and SHOUT.')).toEqual(['“HR” is spelled out nowhere in the story'])
  expect(said('Ring human resources (HR). HR is in.')).toEqual([])
})
