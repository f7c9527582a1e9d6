import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Row } from '#lib/record/rows.ts'
import { byShelf, putOn, shelfOf } from '#lib/sync/shelves.ts'
import { attempt, check, debrief, entry, evening, finish, minutes, pick } from '#tests/support/rows.ts'

const at = evening('20:00')
const rows: Row[] = [attempt(at, 'a'), pick(at, 'a', 0, 'ask'), pick(at, 'a', 1, 'wait'), debrief(at, 'a'), check(at, 'loaf'), finish(at), minutes(at, 'lesson:boundaries', 3), minutes(at, 'scenario:cake', 2), entry(at, 'e')]
const none: ReadonlySet<string> = new Set()

test('what belongs together lies together: an attempt, a part, the record', () => {
  expect([...byShelf(rows)].map(([shelf, on]) => [shelf, on.length])).toEqual([
    ['attempt:a', 4],
    ['part:lesson:boundaries', 3],
    ['part:scenario:cake', 1],
    ['record', 1],
  ])
})

test('sent in any order, in any portions, more than once: everything arrives, once, and each on its shelf', () => {
  const sendings = fc.array(fc.subarray(rows, { minLength: 1 }), { maxLength: 12 })
  fc.assert(
    fc.property(sendings, (portions) => {
      const shelves = new Map<string, readonly Row[]>()
      for (const portion of [...portions, rows]) {
        for (const [shelf, on] of byShelf(portion)) shelves.set(shelf, putOn(shelves.get(shelf) ?? [], on, none))
      }
      const kept = [...shelves.values()].flat()
      expect(kept.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort())
      for (const [shelf, on] of shelves) expect(on.every((row) => shelfOf(row) === shelf)).toBe(true)
    }),
  )
})

test('of two decisions in one place the first stays, and sending again adds nothing', () => {
  const first = putOn([], [pick(at, 'a', 0, 'ask')], none)
  expect(putOn(first, [pick(at, 'a', 0, 'post')], none)).toBe(first)
})

test('what was removed for good is not taken in again', () => {
  expect(putOn([], [entry(at, 'e')], new Set(['e']))).toEqual([])
})
