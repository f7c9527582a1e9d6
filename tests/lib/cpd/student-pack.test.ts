import { expect, test } from 'vitest'
import { studentPack, type PackTyped } from '#lib/cpd/student-pack.ts'
import type { Account, Row } from '#lib/record/rows.ts'
import { attempt, check, debrief, evening, finish, lesson, outline } from '#tests/support/rows.ts'

const typed: PackTyped = { name: ' Siân ', programme: 'BSc', university: 'Aberystwyth', policy: ' https://example.ac.uk ', audited: '2026-11-20' }
const made = evening('21:05')

function packOf(rows: Row[], more: { outcomes?: Record<string, string>; account?: string } = {}) {
  return studentPack({ outline, rows, typed, made, ...more })
}

test('a pack of an empty record has every theme with nothing finished, and what was typed, tidied', () => {
  expect(packOf([])).toEqual({
    ...typed,
    name: 'Siân',
    policy: 'https://example.ac.uk',
    made,
    edition: 'code-2018',
    themes: [{ title: 'Promote trust', finished: [], of: 2 }, { title: 'Prioritise people', finished: [], of: 1 }],
    across: [],
    finished: 0,
    of: 3,
  })
})

test('a lesson counts once its checks were attempted, with the day in the United Kingdom', () => {
  const before = [check(evening('20:00'), 'loaf'), finish('2026-06-30T23:30:00.000Z')]
  expect(packOf(before).finished).toBe(0)
  const { themes, finished } = packOf([...before, check(evening('20:01'), 'likes')])
  expect(finished).toBe(1)
  expect(themes[0]!.finished).toEqual([{ kind: 'lesson', title: 'Boundaries', finished: '2026-07-01', changed: false, endings: [] }])
})

test('a scenario says each ending once, the first play’s first; one still being played is not there', () => {
  const rows = [
    attempt(evening('20:00'), 'a1'), debrief(evening('20:05'), 'a1'),
    attempt(evening('20:10'), 'a2', { rehearses: 'a1' }), debrief(evening('20:15'), 'a2'),
    attempt(evening('20:20'), 'a3'), debrief(evening('20:25'), 'a3'),
    attempt(evening('20:30'), 'a4'),
  ]
  const { themes } = packOf(rows, { outcomes: { 'a1:debrief': 'It got out.', 'a2:debrief': 'It held.', 'a3:debrief': 'It held.' } })
  expect(themes[0]!.finished).toEqual([{ kind: 'scenario', title: 'The cake', finished: '2026-11-22', changed: false, endings: ['It got out.', 'It held.'] }])
  expect(packOf(rows.slice(6)).finished).toBe(0)
})

test('a part that was finished in another version says that it has changed since', () => {
  const old = finish(evening('20:00', '2026-10-01'), { ...lesson, shape: 'l0', checks: [] })
  const { themes } = packOf([old])
  expect(themes[0]!.finished[0]).toMatchObject({ finished: '2026-10-01', changed: true })
})

test('modules across the themes stand apart, and a part in two modules counts once in the whole', () => {
  const across = { id: 'start', title: 'Start here', promise: '…', parts: [lesson] }
  const rows = [check(evening('20:00'), 'loaf'), check(evening('20:01'), 'likes'), finish(evening('20:02'))]
  const pack = studentPack({ outline: { ...outline, modules: [across, ...outline.modules] }, rows, typed, made })
  expect(pack.across.map(({ title, finished }) => [title, finished.length])).toEqual([['Start here', 1]])
  expect([pack.finished, pack.of]).toEqual([1, 3])
})

test('the account that was chosen is in the pack, and no other', () => {
  const account: Account = {
    id: 'x', at: evening('20:00'), kind: 'account', period: '2027-03-31', slot: 1, title: '', nature: '', learned: '', changed: '', relevant: '', edition: 'code-2018', themes: [], entries: [],
  }
  const rows = [account, { ...account, id: 'y' }]
  expect(packOf(rows, { account: 'y' }).account?.id).toBe('y')
  expect(packOf(rows).account).toBeUndefined()
  expect(packOf(rows, { account: 'gone' }).account).toBeUndefined()
})
