import { expect, test } from 'vitest'
import { attemptsAt, openAttempt, pickId } from '#lib/record/attempts.ts'
import { attempt, debrief, evening, pick } from '#tests/support/rows.ts'

const begun = attempt(evening('20:00'), 'a')

test('picks follow each other by their number, whatever the clock said', () => {
  const rows = [pick(evening('20:01'), 'a', 2, 'whole'), pick(evening('20:09'), 'a', 0, 'ask'), begun, pick(evening('19:00'), 'a', 1, 'decline')]
  expect(attemptsAt(rows, 'cake')).toEqual([
    { id: 'a', at: evening('20:00'), scenario: 'cake', shape: 's1', picks: ['ask', 'decline', 'whole'], given: 0 },
  ])
})

test('a pick after a gap waits until the one before it is there', () => {
  const rows = [begun, pick(evening('20:01'), 'a', 0, 'ask'), pick(evening('20:03'), 'a', 2, 'whole')]
  expect(attemptsAt(rows, 'cake')[0]!.picks).toEqual(['ask'])
  expect(attemptsAt([...rows, pick(evening('20:02'), 'a', 1, 'decline')], 'cake')[0]!.picks).toEqual(['ask', 'decline', 'whole'])
})

test('a rehearsal begins with the picks that it was given', () => {
  const rehearsal = attempt(evening('20:30'), 'b', { given: ['ask', 'decline'], rehearses: 'a' })
  const rows = [begun, rehearsal, pick(evening('20:31'), 'b', 2, 'whole'), pick(evening('20:31'), 'b', 0, 'post')]
  expect(attemptsAt(rows, 'cake')[1]).toMatchObject({ picks: ['ask', 'decline', 'whole'], given: 2, rehearses: 'a' })
})

test('each attempt has its own picks and its own debrief', () => {
  const rows = [begun, attempt(evening('21:00'), 'b'), pick(evening('20:01'), 'a', 0, 'ask'), pick(evening('21:01'), 'b', 0, 'post'), debrief(evening('21:09'), 'b')]
  const [first, second] = attemptsAt(rows, 'cake')
  expect(first).toMatchObject({ id: 'a', picks: ['ask'] })
  expect(first).not.toHaveProperty('debriefed')
  expect(second).toMatchObject({ id: 'b', picks: ['post'], debriefed: evening('21:09') })
})

test('attempts at another scenario, and picks of nobody’s attempt, are left out', () => {
  const rows = [attempt(evening('20:00'), 'x', { scenario: 'noticeboard' }), pick(evening('20:00'), 'lost', 0, 'ask')]
  expect(attemptsAt(rows, 'cake')).toEqual([])
})

test('one carries on with the latest attempt whose debrief was not opened', () => {
  const rows = [begun, attempt(evening('21:00'), 'b'), attempt(evening('22:00'), 'c')]
  expect(openAttempt(attemptsAt(rows, 'cake'))?.id).toBe('c')
  expect(openAttempt(attemptsAt([...rows, debrief(evening('22:30'), 'c')], 'cake'))?.id).toBe('b')
  expect(openAttempt(attemptsAt([begun, debrief(evening('22:30'), 'a')], 'cake'))).toBeUndefined()
})

test('the same decision has the same id in every tab, and no other has it', () => {
  expect(pickId('a', 1)).toBe('a:1')
  expect(pickId('a', 1)).not.toBe(pickId('a', 11))
})
