import { expect, test } from 'vitest'
import { ofKind, readRows } from '#lib/record/rows.ts'
import { growthOfYear } from '#scripts/support/growth.ts'
import { seeded } from '#scripts/support/writers.ts'
import { yearOf } from '#scripts/support/year.ts'

test('a year is the whole course once, some of it again, and a CPD record, in rows that the course can read', () => {
  const rows = yearOf(seeded(1), '2026-01-05T00:00:00.000Z').flatMap((portion) => portion.rows)
  expect(readRows(rows).unreadable).toEqual([])
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  const attempts = ofKind(rows, 'attempt')
  expect([ofKind(rows, 'finish'), attempts, ofKind(rows, 'debrief'), ofKind(rows, 'entry'), ofKind(rows, 'account')].map(({ length }) => length)).toEqual([24, 25, 25, 8, 2])
  expect(new Set(attempts.map(({ scenario }) => scenario)).size).toBe(19)
  expect(ofKind(rows, 'entry').flatMap(({ parts }) => parts)).toHaveLength(43)
  expect(ofKind(rows, 'time').length).toBeGreaterThanOrEqual(90)
})

test('a learner’s year takes less than 10 kB of the database on SQLite', async () => {
  const { bytes } = await growthOfYear(50, { gather: 30 })
  expect(bytes).toBeGreaterThan(5000)
  expect(bytes).toBeLessThan(10_000)
}, 240_000)
