import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decisionThatMattered, shortestRepair, weigh } from '#lib/scenario/debrief.ts'
import { compareOutcomes, endingRank } from '#lib/scenario/graph.ts'
import { replay, type Play } from '#lib/scenario/replay.ts'
import type { Scenario } from '#lib/scenario/types.ts'
import { walk } from '#lib/scenario/walk.ts'
import { allPlays, beginningWith, bestOf, type Noted } from '#tests/support/all-plays.ts'
import { randomScenario } from '#tests/support/random-scenario.ts'
import { smallScenario } from '#tests/support/small-scenario.ts'

const scenario = smallScenario()
const graph = walk(scenario)

function played(of: Scenario, picks: readonly string[]): Play {
  const play = replay(of, picks)
  if (!play.ok) throw new Error(play.say)
  return play
}

/** A random story with one of its plays. */
const storyAndPlay = fc.tuple(randomScenario, fc.nat()).map(([story, n]) => {
  const all = allPlays(story)
  return { story, all, noted: all[n % all.length]! }
})

test('each decision knows the best that could still come of the story before it and after it', () => {
  const weighed = weigh(graph, played(scenario, ['post', 'remove', 'half']))
  expect(weighed.map(({ before, after }) => [before, after])).toEqual([
    [{ ending: 'good', score: 9 }, { ending: 'good', score: 5 }],
    [{ ending: 'good', score: 5 }, { ending: 'good', score: 4 }],
    [{ ending: 'good', score: 4 }, { ending: 'poor', score: 3 }],
  ])
})

test('the decision that mattered closed off the good ending, although another cost more points', () => {
  const mattered = decisionThatMattered(graph, played(scenario, ['post', 'remove', 'half']))
  expect(mattered).toMatchObject({ n: 2, step: { scene: 'manager', choiceId: 'half' } })
})

test('when two decisions closed off as much, the earlier one mattered', () => {
  const mattered = decisionThatMattered(graph, played(scenario, ['keep', 'show', 'whole']))
  expect(mattered).toMatchObject({ n: 0, step: { scene: 'cake' } })
})

test('after a best play no decision mattered more than another, and there is nothing to repair', () => {
  const play = played(scenario, ['ask', 'decline', 'whole'])
  expect(decisionThatMattered(graph, play)).toBeUndefined()
  expect(shortestRepair(scenario, graph, play)).toBeUndefined()
})

test('the decision that mattered is the one that trying every play finds', () => {
  fc.assert(
    fc.property(storyAndPlay, ({ story, all, noted }) => {
      const best = noted.picks.map((_, n) => bestOf(beginningWith(all, noted.picks.slice(0, n))))
      const closed = best.map((before, n) => {
        const after = best[n + 1] ?? noted
        return { n, endings: endingRank[before.ending] - endingRank[after.ending], points: before.score - after.score, lost: compareOutcomes(after, before) < 0 }
      })
      const [worst] = closed.filter(({ lost }) => lost).sort((a, b) => b.endings - a.endings || b.points - a.points || a.n - b.n)
      expect(decisionThatMattered(walk(story), played(story, noted.picks))?.n).toBe(worst?.n)
    }),
  )
})

test('a play with the best ending and score is the only kind in which no decision mattered', () => {
  fc.assert(
    fc.property(storyAndPlay, ({ story, all, noted }) => {
      const isBest = noted.ending === bestOf(all).ending && noted.score === bestOf(all).score
      expect(decisionThatMattered(walk(story), played(story, noted.picks)) === undefined).toBe(isBest)
    }),
  )
})

test('the shortest repair of a breach names one change and where it leads', () => {
  expect(shortestRepair(scenario, graph, played(scenario, ['post', 'ignore']))).toEqual({
    changes: [{ scene: 'cake', title: 'A card with a name', from: 'post', to: 'ask' }],
    picks: ['ask', 'decline', 'whole'],
    ending: 'good',
    score: 9,
  })
})

test('a late wrong is repaired where it happened, without beginning again', () => {
  const repair = shortestRepair(scenario, graph, played(scenario, ['post', 'own-up', 'deny']))
  expect(repair?.changes).toEqual([{ scene: 'manager', title: 'Joy has a question', from: 'deny', to: 'whole' }])
  expect(repair?.picks).toEqual(['post', 'own-up', 'whole'])
})

test('a play that ended well is shown the way to the highest total', () => {
  const repair = shortestRepair(scenario, graph, played(scenario, ['keep', 'decline', 'half']))
  expect(repair).toMatchObject({ picks: ['ask', 'decline', 'whole'], score: 9 })
  expect(repair?.changes.map(({ from, to }) => `${from} → ${to}`)).toEqual(['keep → ask', 'half → whole'])
})

test('the shortest repair is as short as any that trying every play finds, and ends well', () => {
  fc.assert(
    fc.property(storyAndPlay, ({ story, all, noted }) => {
      const repair = shortestRepair(story, walk(story), played(story, noted.picks))
      const right = repairs(all, noted)
      const nearest = right.toSorted((a, b) => changed(noted, a) - changed(noted, b) || a.harms - b.harms || b.score - a.score)[0]
      const proposed = all.find(({ picks }) => picks.join() === repair?.picks.join())
      const facts = (play?: Noted) => play && { changed: changed(noted, play), harms: play.harms, score: play.score, ending: play.ending }
      expect(facts(proposed)).toEqual(facts(nearest))
      expect(repair?.changes.length).toBe(nearest && changed(noted, nearest))
    }),
  )
})

test('every change of a repair is one that the learner could make: another choice at a decision that they met', () => {
  fc.assert(
    fc.property(storyAndPlay, ({ story, noted }) => {
      for (const { scene, from, to } of shortestRepair(story, walk(story), played(story, noted.picks))?.changes ?? []) {
        expect(noted.picks[noted.scenes.indexOf(scene)]).toBe(from)
        expect(to).not.toBe(from)
        expect(replay(story, [...noted.picks.slice(0, noted.scenes.indexOf(scene)), to]).ok).toBe(true)
      }
    }),
  )
})

/** The plays that put this one right: a good ending; after a good ending, the highest total as well. */
function repairs(all: readonly Noted[], play: Noted): Noted[] {
  const most = Math.max(...all.map(({ score }) => score))
  if (play.ending !== 'good') return all.filter(({ ending }) => ending === 'good')
  return play.score === most ? [] : all.filter(({ ending, score }) => ending === 'good' && score === most)
}

/** At how many decisions that both plays meet the choice differs. */
function changed(play: Noted, other: Noted): number {
  return other.scenes.filter((scene, n) => play.scenes.includes(scene) && play.picks[play.scenes.indexOf(scene)] !== other.picks[n]).length
}
