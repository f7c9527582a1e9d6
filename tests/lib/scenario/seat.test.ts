import { expect, test } from 'vitest'
import { replay, type Play } from '#lib/scenario/replay.ts'
import { seatAt } from '#lib/scenario/seat.ts'
import { decisionAt, spoiled } from '#tests/support/small-scenario.ts'

/** The learner changes into Joy’s shoes at the last decision. */
const scenario = spoiled((copy) => (decisionAt(copy, 'manager').you = 'joy'))

function at(...picks: string[]): Play {
  const play = replay(scenario, picks)
  if (!play.ok) throw new Error(play.say)
  return play
}

test('the learner is in the first seat until a scene says otherwise, and then stays in the new one', () => {
  expect(seatAt(scenario, at(), false)).toBe('sam')
  expect(seatAt(scenario, at('ask'), false)).toBe('sam')
  expect(seatAt(scenario, at('ask', 'decline'), false)).toBe('joy')
  expect(seatAt(scenario, at('ask', 'decline', 'whole'), false)).toBe('joy')
})

test('what came of a choice is still read in the seat in which it was made', () => {
  expect(seatAt(scenario, at('ask', 'decline'), true)).toBe('sam')
  expect(seatAt(scenario, at('ask', 'decline', 'whole'), true)).toBe('joy')
})
