import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addYears, daysFrom } from '#lib/cpd/days.ts'
import { currentPeriod, isIn, nextPeriod, periodEnding, periodFault, sayTowards, totalsOf } from '#lib/cpd/period.ts'
import { entry } from '#tests/support/rows.ts'

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2080-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

test('three years end on a day and begin three years before, both counted', () => {
  expect(periodEnding('2027-03-31')).toEqual({ from: '2024-04-01', to: '2027-03-31' })
  expect(periodEnding('2028-02-29')).toEqual({ from: '2025-03-01', to: '2028-02-29' })
})

test('the next three years follow without a gap or an overlap, again and again', () => {
  expect(nextPeriod({ from: '2024-04-01', to: '2027-03-31' })).toEqual({ from: '2027-04-01', to: '2030-03-31' })
  fc.assert(
    fc.property(day, (to) => {
      const next = nextPeriod(periodEnding(to))
      expect(next.from).toBe(addDays(to, 1))
      expect(periodFault(next)).toBeUndefined()
      expect(daysFrom(next.from, next.to)).toBeGreaterThanOrEqual(1095)
      expect(daysFrom(next.from, next.to)).toBeLessThanOrEqual(1096)
    }),
  )
})

test('days and years are added as a calendar has them', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
  expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
  expect(daysFrom('2026-03-28', '2026-03-30')).toBe(3) // over the change of the clocks
  fc.assert(fc.property(day, fc.integer({ min: -900, max: 900 }), (from, days) => addDays(addDays(from, days), -days) === from))
})

test('a period that ends before it starts, or has no dates, is refused in words', () => {
  expect(periodFault({ from: '2027-03-31', to: '2024-04-01' })).toContain('ends before it begins')
  expect(periodFault({ from: '', to: '2024-04-01' })).toContain('Give both dates')
  expect(periodFault({ from: '2024-04-01', to: '2072-04-01' })).toContain('more than ten years')
})

test('the dates that were set last stand', () => {
  const set = (at: string, to: string) => ({ id: at, at, kind: 'period' as const, from: '2024-04-01', to })
  expect(currentPeriod([])).toBeUndefined()
  expect(currentPeriod([set('2026-02-02T10:00:00.000Z', '2027-04-30'), set('2026-01-01T10:00:00.000Z', '2027-03-31')])?.to).toBe('2027-04-30')
})

test('totals count the entries whose last day is in the period', () => {
  const period = { from: '2024-04-01', to: '2027-03-31' }
  const on = (to: string, hours: number, participatoryHours = 0) => entry(`${to}T20:00:00.000Z`, to, { from: to, to, hours, participatoryHours })
  const entries = [on('2024-03-31', 9), on('2024-04-01', 0.25, 0.25), on('2027-03-31', 0.1), on('2027-04-01', 5)]
  expect(totalsOf(entries, period)).toEqual({ entries: 2, hours: 0.35, participatoryHours: 0.25 })
  expect(totalsOf(entries).hours).toBe(14.35)
  expect(isIn({ to: '2027-04-01' }, period)).toBe(false)
})

test('what is missing is said in words, never as a percentage', () => {
  expect(sayTowards(12.5, 35, 'hours')).toBe('12.5 of 35 hours: 22.5 to go')
  expect(sayTowards(35, 35, 'hours')).toBe('35 of 35 hours: enough')
  expect(sayTowards(41, 35, 'hours')).toBe('41 of 35 hours: enough, with 6 to spare')
})
