import { expect, test } from 'vitest'
import { sayDay, ukDay } from '#lib/cpd/days.ts'

test('the day is the one on a British kitchen’s calendar, in winter', () => {
  expect(ukDay('2026-11-22T23:59:59.000Z')).toBe('2026-11-22')
  expect(ukDay('2026-11-23T00:00:00.000Z')).toBe('2026-11-23')
})

test('in summer time, the day turns an hour before midnight in Greenwich', () => {
  expect(ukDay('2026-07-22T22:59:59.000Z')).toBe('2026-07-22')
  expect(ukDay('2026-07-22T23:00:00.000Z')).toBe('2026-07-23')
})

test('on the nights when the clocks change, no moment falls on a day that it was not', () => {
  expect(ukDay('2026-03-28T23:59:59.000Z')).toBe('2026-03-28') // spring forward on the 29th
  expect(ukDay('2026-03-29T22:59:59.000Z')).toBe('2026-03-29')
  expect(ukDay('2026-03-29T23:00:00.000Z')).toBe('2026-03-30')
  expect(ukDay('2026-10-24T23:00:00.000Z')).toBe('2026-10-25') // fall back on the 25th
  expect(ukDay('2026-10-25T23:59:59.000Z')).toBe('2026-10-25')
})

test('a moment written with another offset is the same moment', () => {
  expect(ukDay('2026-11-22T23:30:00-05:00')).toBe('2026-11-23')
})

test('a day is said as a nurse would write it', () => {
  expect(sayDay('2026-11-02')).toBe('2 November 2026')
  expect(sayDay('2024-02-29')).toBe('29 February 2024')
})
