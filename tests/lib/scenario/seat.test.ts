import { expect, test } from 'vitest'
import { replay, type Play } from '#lib/scenario/replay.ts'
import { seatAt, seatBefore } from '#lib/scenario/seat.ts'
import { decisionAt, spoiled } from '#tests/support/small-scenario.ts'

/** The learner changes into Joy’s shoes at the last decision. */
const scenario = spoiled((copy) => (decisionAt(copy, 'manager').you = 'joy'))

function at(...picks: string[]): Play {
  const play = replay(scenario, picks)
  if (!play.ok) throw new Error(play.say)
  return play
}

test('the learner is in the first seat until a scene says otherwise, and then stays in the new one', () => {
  expect(seatAt(scenario, at())).toBe('sam')
  expect(seatAt(scenario, at('ask'))).toBe('sam')
  expect(seatAt(scenario, at('ask', 'decline'))).toBe('joy')
  expect(seatAt(scenario, at('ask', 'decline', 'whole'))).toBe('joy')
})

test('a choice was made in the seat of its scene, wherever it led', () => {
  expect(seatBefore(scenario, at('ask', 'decline'))).toBe('sam')
  expect(seatBefore(scenario, at('ask', 'decline', 'whole'))).toBe('joy')
})
