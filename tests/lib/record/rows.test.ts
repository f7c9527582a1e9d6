import { expect, test } from 'vitest'
import { ofKind, readRows, type Entry, type Row } from '#lib/record/rows.ts'
import { ukDay } from '#lib/cpd/days.ts'
import { attempt, check, debrief, entry, evening, finish, minutes, pick } from '#tests/support/rows.ts'

const at = evening('20:00')
const good: Row[] = [
  attempt(at, 'a'),
  pick(at, 'a', 0, 'ask'),
  debrief(at, 'a'),
  check(at, 'loaf'),
  finish(at),
  { id: 'n', at, kind: 'note', lesson: 'boundaries', text: '“Diolch” 👩‍⚕️' },
  minutes(at, 'scenario:cake', 3),
  entry(at, 'e'),
  { id: 'b', at, kind: 'backup', rows: 8 },
]

test('every kind of row is read back as it was written', () => {
  expect(readRows(JSON.parse(JSON.stringify(good)) as unknown[])).toEqual({ rows: good, unreadable: [] })
})

test('what is damaged is set apart as it was found, with why, and the rest is kept in its order', () => {
  const cut = '{"id":"a:1","at":"2026-11-2'
  const edited = { ...pick(at, 'a', 1, 'decline'), n: 'two' }
  const { rows, unreadable } = readRows([good[0], edited, good[1], cut, null, good[2]])
  expect(rows).toEqual([good[0], good[1], good[2]])
  expect(unreadable.map(({ id, raw }) => [id, raw])).toEqual([
    ['a:1', edited],
    ['number 4', cut],
    ['number 5', null],
  ])
  expect(unreadable[0]!.why).toMatch(/^n: /)
})

test.each([
  ['no id', { ...pick(at, 'a', 0, 'ask'), id: '' }],
  ['no time', { ...pick(at, 'a', 0, 'ask'), at: '' }],
  ['a time in words', { ...pick(at, 'a', 0, 'ask'), at: 'last night' }],
  ['a kind from another program', { ...pick(at, 'a', 0, 'ask'), kind: 'dance' }],
  ['a pick before the first', { ...pick(at, 'a', 0, 'ask'), n: -1 }],
  ['picks that are no list', { ...attempt(at, 'a'), given: 'ask' }],
  ['hours below nothing', entry(at, 'e', { hours: -1 })],
  ['hours that are no number', entry(at, 'e', { hours: '1' as unknown as number })],
  ['hours without end', entry(at, 'e', { hours: Infinity })],
  ['minutes in halves', entry(at, 'e', { measuredMinutes: 1.5 })],
  ['a feeling that nobody was offered', { ...check(at, 'loaf'), sure: 'maybe' }],
  ['a part that names nothing', entry(at, 'e', { parts: [{ part: 'lesson:x', title: 'X', shape: 's' } as Entry['parts'][number]] })],
  ['a theme that is no text', entry(at, 'e', { themes: [1 as unknown as string] })],
  ['a day that is a moment', entry(at, 'e', { from: at })],
  ['an entry without its days', entry(at, 'e', { from: undefined as unknown as string })],
])('a row with %s is not read', (_, row) => {
  expect(readRows([row]).rows).toEqual([])
})

test.each(['2026-11-22T20:00:00+05', '2026-13-01T20:00:00Z', '2026-11-32T20:00:00Z'])('a moment that no calendar has (%s) is not read, so that no page breaks on it', (moment) => {
  expect(readRows([finish(moment)]).rows).toEqual([])
})

test('whatever moment is read can also be shown', () => {
  for (const moment of ['2026-11-22T20:00:00.000Z', '2026-11-22T20:00:00+01:00', '2026-02-31T20:00:00Z', '2026-11-22T20:00:00+0530']) {
    for (const { at: read } of readRows([finish(moment)]).rows) expect(ukDay(read)).toMatch(/^2026-\d\d-\d\d$/)
  }
})

test('a row from an older version of the course, with a field less, is still read', () => {
  const { checks: _, ...older } = finish(at)
  expect(readRows([older]).rows).toEqual([older])
})

test('a row from a newer version, with a field more, is read and keeps it', () => {
  const newer = { ...finish(at), mood: 'glad' }
  expect(readRows([newer]).rows).toEqual([newer])
})

test('rows of a kind come oldest first, and in their order when made in the same moment', () => {
  const rows = [check(evening('20:05'), 'b'), check(evening('20:01'), 'a'), check(evening('20:05'), 'c'), finish(at)]
  expect(ofKind(rows, 'check').map((row) => row.check)).toEqual(['a', 'b', 'c'])
})
