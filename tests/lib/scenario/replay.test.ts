import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeKey } from '#lib/scenario/graph.ts'
import { replay, type Play } from '#lib/scenario/replay.ts'
import { scoreOf } from '#lib/scenario/result.ts'
import { isEnding, type Scenario } from '#lib/scenario/types.ts'
import { walk } from '#lib/scenario/walk.ts'
import { allPlays } from '#tests/support/all-plays.ts'
import { lots, randomScenario } from '#tests/support/random-scenario.ts'
import { smallScenario } from '#tests/support/small-scenario.ts'

function played(scenario: Scenario, picks: readonly string[]): Play {
  const play = replay(scenario, picks)
  if (!play.ok) throw new Error(play.say)
  return play
}

/** Turns numbers into legal picks, one scene after the other, until an ending. */
function legalPicks(scenario: Scenario, numbers: readonly number[]): string[] {
  const picks: string[] = []
  for (const number of numbers) {
    const here = scenario.scenes[played(scenario, picks).scene]!
    if (isEnding(here)) break
    const offered = Object.keys(here.choices)
    picks.push(offered[number % offered.length]!)
  }
  return picks
}

test('any legal picks end at an ending, with a score between the least and the most', () => {
  fc.assert(
    fc.property(randomScenario, lots, (scenario, numbers) => {
      const play = played(scenario, legalPicks(scenario, numbers))
      const { least, most } = walk(scenario).outlook[scenario.start]!
      expect(play.ending).toBeDefined()
      expect(scoreOf(play.steps)).toBeGreaterThanOrEqual(least)
      expect(scoreOf(play.steps)).toBeLessThanOrEqual(most)
    }),
  )
})

test('the same picks give the same play, also on another copy of the scenario', () => {
  fc.assert(
    fc.property(randomScenario, lots, (scenario, numbers) => {
      const picks = legalPicks(scenario, numbers)
      const { snapshot: _one, ...first } = played(scenario, picks)
      const { snapshot: _two, ...second } = played(structuredClone(scenario), picks)
      expect(second).toEqual(first)
    }),
  )
})

test('every play goes where a reader with pen and paper would go', () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      for (const noted of allPlays(scenario)) {
        const play = played(scenario, noted.picks)
        expect(play.steps.map(({ scene }) => scene)).toEqual(noted.scenes)
        expect(play.scene).toBe(noted.end)
        expect(scoreOf(play.steps)).toBe(noted.score)
      }
    }),
    { numRuns: 30 },
  )
})

test('the graph agrees with the replay at every step of every play', () => {
  fc.assert(
    fc.property(randomScenario, lots, (scenario, numbers) => {
      const graph = walk(scenario)
      const play = played(scenario, legalPicks(scenario, numbers))
      let key = graph.start
      for (const step of play.steps) {
        expect(key).toBe(placeKey(step.scene, step.marks))
        key = graph.places[key]!.next[step.choiceId]!
        expect(graph.places[key]!.scene).toBe(step.to)
      }
      expect(key).toBe(placeKey(play.scene, play.marks))
    }),
  )
})

test('a play that is not finished stands at its scene and has no ending', () => {
  const play = played(smallScenario(), ['post', 'own-up'])
  expect(play).toMatchObject({ scene: 'manager', marks: ['posted', 'told'] })
  expect(play.ending).toBeUndefined()
})

test('a pick that is not offered is refused by name, with what is', () => {
  expect(replay(smallScenario(), ['ask', 'own-up'])).toEqual({
    ok: false,
    n: 1,
    scene: 'tea',
    pick: 'own-up',
    say: 'Pick 2, “own-up”, is not offered at “tea”, which offers decline, send, show.',
  })
})

test('a pick after the ending is refused by name', () => {
  expect(replay(smallScenario(), ['post', 'ignore', 'whole'])).toMatchObject({
    ok: false,
    n: 2,
    say: 'Pick 3, “whole”, comes after the story has ended at “found-out”.',
  })
})

test.each(['constructor', '__proto__', 'toString', '', '*'])('“%s” is no pick, whatever JavaScript may think of the word', (pick) => {
  expect(replay(smallScenario(), [pick])).toMatchObject({ ok: false, scene: 'cake', pick })
})

test('an illegal pick is refused wherever it stands in a random story', () => {
  fc.assert(
    fc.property(randomScenario, lots, fc.nat(), (scenario, numbers, at) => {
      const picks = legalPicks(scenario, numbers)
      const n = at % (picks.length + 1)
      expect(replay(scenario, [...picks.slice(0, n), 'no-such-pick', ...picks.slice(n)])).toMatchObject({ ok: false, n, pick: 'no-such-pick' })
    }),
  )
})
