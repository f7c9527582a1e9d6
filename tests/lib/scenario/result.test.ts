import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replay, type Play } from '#lib/scenario/replay.ts'
import { resultOf, travelled } from '#lib/scenario/result.ts'
import type { Scenario } from '#lib/scenario/types.ts'
import { walk } from '#lib/scenario/walk.ts'
import { allPlays } from '#tests/support/all-plays.ts'
import { randomScenario } from '#tests/support/random-scenario.ts'
import { choiceAt, smallScenario, spoiled } from '#tests/support/small-scenario.ts'

const scenario = smallScenario()

function played(of: Scenario, picks: readonly string[]): Play {
  const play = replay(of, picks)
  if (!play.ok) throw new Error(play.say)
  return play
}

function result(picks: readonly string[], of = scenario) {
  return resultOf(of, walk(of), played(of, picks))
}

test('the best play has every point and every opportunity, and hurts nobody', () => {
  expect(result(['ask', 'decline', 'whole'])).toMatchObject({ score: 9, max: 9, passed: true, ending: 'good', harms: [] })
})

test('harm is listed apart, who and where, in the order of the story, and takes no point away', () => {
  const { harms, score } = result(['post', 'ignore'])
  expect(harms).toEqual([
    { scene: 'cake', title: 'A card with a name', harm: 'The patient: strangers know where she was.' },
    { scene: 'comments', title: 'The first comment', harm: 'The family: they read of it before they were told.' },
  ])
  const unharmed = spoiled((copy) => delete choiceAt(copy, 'cake', 'post').harm)
  expect(result(['post', 'ignore'], unharmed).score).toBe(score)
})

test('a short bad route is held against the whole story, not against itself', () => {
  const short = result(['post', 'ignore'])
  expect(short).toMatchObject({ score: 0, max: 9, passed: false, ending: 'breach' })
  for (const { taken, of } of short.themes) expect(taken).toBeLessThan(of)
})

test('a short route answered with full credit at every step still does not read as full', () => {
  const shortcut = spoiled((copy) => {
    choiceAt(copy, 'cake', 'keep').score = 3
    choiceAt(copy, 'cake', 'keep').goto = 'found-out'
  })
  const { score, max, themes } = result(['keep'], shortcut)
  expect(score).toBeLessThan(max)
  const people = themes.find(({ theme }) => theme === 'people')!
  expect(people.taken).toBeLessThan(people.of)
})

test('a repaired wrong scores less than the right', () => {
  expect(result(['post', 'own-up', 'whole']).score).toBeLessThan(result(['ask', 'decline', 'whole']).score)
})

test('one passes with the mark reached, and never with a breach', () => {
  expect(result(['keep', 'decline', 'half']).passed).toBe(true)
  expect(result(['keep', 'show', 'whole'])).toMatchObject({ score: 5, passed: false })
  const generous = spoiled((copy) => (copy.passMark = 0))
  expect(result(['post', 'ignore'], generous)).toMatchObject({ ending: 'breach', passed: false })
})

test('themes count decisions: full credit taken, part of it, or none', () => {
  const { themes } = result(['ask', 'show', 'deny'])
  expect(result(['ask', 'show', 'half']).themes.find(({ theme }) => theme === 'trust')).toMatchObject({ partly: 2, missed: 0 })
  expect(themes.find(({ theme }) => theme === 'people')).toEqual({ theme: 'people', taken: 1, partly: 1, missed: 0, of: 2 })
  expect(themes.find(({ theme }) => theme === 'trust')).toEqual({ theme: 'trust', taken: 0, partly: 1, missed: 1, of: 2 })
})

test('a theme in which the story offers no opportunity is not listed', () => {
  expect(result(['ask', 'decline', 'whole']).themes.map(({ theme }) => theme)).not.toContain('safety')
})

test('in any play of any story, opportunities taken stay within those there are, and the score within the maximum', () => {
  fc.assert(
    fc.property(randomScenario, (story) => {
      const graph = walk(story)
      for (const { picks } of allPlays(story)) {
        const { score, max, themes } = resultOf(story, graph, played(story, picks))
        expect(score).toBeLessThanOrEqual(max)
        for (const { taken, partly, missed, of } of themes) {
          expect(taken).toBeLessThanOrEqual(of)
          expect(taken + partly + missed).toBeLessThanOrEqual(picks.length)
        }
      }
    }),
    { numRuns: 30 },
  )
})

test('there is no result before an ending', () => {
  expect(() => result(['ask'])).toThrow('no result before an ending')
})

test('how far things travelled is told in the order in which it grew', () => {
  const { steps } = played(scenario, ['post', 'ignore'])
  expect(travelled(steps).map(({ people }) => people)).toEqual([200, 'unknown'])
  expect(travelled(steps.slice(0, 1)).map(({ words }) => words)).toEqual(['Your 200 followers'])
})
