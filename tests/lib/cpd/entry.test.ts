import fc from 'fast-check'
import { expect, test } from 'vitest'
import { partKey } from '#lib/course/outline.ts'
import { draftEntries, entryWarnings, sayHours, standingEntries, toQuarterHours, type EntryDraft } from '#lib/cpd/entry.ts'
import type { Entry, Row } from '#lib/record/rows.ts'
import { attempt, check, debrief, entry, evening, finish, later, lesson, minutes, outline, story } from '#tests/support/rows.ts'

const facts = { topic: 'A topic', themes: ['trust'], standards: ['20.6'] }

function drafts(rows: readonly Row[], course = outline): EntryDraft[] {
  return draftEntries(course, rows, () => facts)
}

/** The draft as it becomes an entry when the learner keeps it. */
function kept(draft: EntryDraft, at: string, more: Partial<Entry> = {}): Entry {
  const { key, ...rest } = draft
  return { ...entry(at, `entry ${key} ${at}`), ...rest, relates: 'To my ward.', ...more }
}

const learned: Row[] = [check(evening('20:01'), 'loaf'), check(evening('20:02'), 'likes'), minutes(evening('20:04'), 'lesson:boundaries', 8), finish(evening('20:05'))]
const played: Row[] = [attempt(evening('20:10'), 'a'), minutes(evening('20:22'), 'scenario:cake', 12), debrief(evening('20:23'), 'a')]
const rehearsed: Row[] = [
  attempt(evening('19:00', '2026-11-24'), 'b', { rehearses: 'a' }),
  minutes(evening('19:05', '2026-11-24'), 'scenario:cake', 5),
  debrief(evening('19:06', '2026-11-24'), 'b'),
]

test('an evening is one entry, with everything that was finished in it', () => {
  const [draft, ...more] = drafts([...learned, ...played])
  expect(more).toEqual([])
  expect(draft).toMatchObject({ key: '2026-11-22', from: '2026-11-22', to: '2026-11-22', measuredMinutes: 20, hours: 0.25, participatoryHours: 0, edition: 'code-2018' })
  expect(draft!.parts.map(({ part, shape }) => [part, shape])).toEqual([['lesson:boundaries', 'l1'], ['scenario:cake', 's1']])
})

test('nothing is drafted for what is not finished', () => {
  expect(drafts([...learned.slice(1)])).toEqual([])
  expect(drafts(played.slice(0, 2))).toEqual([])
})

test('an evening across midnight in summer time is two days, each with what was finished on it', () => {
  const late = [...learned.slice(0, 3), finish('2026-07-22T22:50:00.000Z'), attempt('2026-07-22T22:51:00.000Z', 'a'), debrief('2026-07-22T23:10:00.000Z', 'a')]
  expect(drafts(late).map(({ key, parts }) => [key, parts.map(({ part }) => part)])).toEqual([
    ['2026-07-23', ['scenario:cake']],
    ['2026-07-22', ['lesson:boundaries']],
  ])
})

test('what an entry holds is not drafted again, and what is finished later the same evening is', () => {
  const first = kept(drafts(learned)[0]!, evening('20:08'))
  expect(drafts([...learned, first])).toEqual([])
  const [second] = drafts([...learned, first, ...played])
  expect(second!.parts.map(({ part }) => part)).toEqual(['scenario:cake'])
  expect(second!.measuredMinutes).toBe(12)
})

test('a rehearsal on another day is an entry of its own', () => {
  expect(drafts([...played, ...rehearsed]).map(({ key, measuredMinutes }) => [key, measuredMinutes])).toEqual([
    ['2026-11-24', 5],
    ['2026-11-22', 12],
  ])
})

test('minutes are counted once, in whichever order and however late the entries are kept', () => {
  const rows = [...played, ...rehearsed]
  const [rehearsal, first] = drafts(rows) as [EntryDraft, EntryDraft]
  expect(drafts([...rows, kept(first, evening('12:00', '2026-12-01'))])).toEqual([rehearsal])
  expect(drafts([...rows, kept(rehearsal, evening('12:00', '2026-12-01'))])).toEqual([first])
})

test('a part finished again on the same evening, after its entry was kept, counts only the new minutes', () => {
  const first = kept(drafts(played)[0]!, evening('20:30'))
  const again = [attempt(evening('20:40'), 'b'), minutes(evening('20:46'), 'scenario:cake', 6), debrief(evening('20:47'), 'b')]
  expect(drafts([...played, first, ...again])[0]).toMatchObject({ measuredMinutes: 6, parts: [{ row: 'b:debrief' }] })
})

test('minutes spent after an entry was kept go with the next time that the part is finished', () => {
  const first = kept(drafts(played)[0]!, evening('20:30'))
  const readOn = minutes(evening('21:00'), 'scenario:cake', 10)
  expect(drafts([...played, first, readOn, ...rehearsed])[0]!.measuredMinutes).toBe(15)
})

test('changing an entry counts no minutes anew and takes none away', () => {
  const first = kept(drafts(played)[0]!, evening('20:30'))
  const changed = kept(drafts(played)[0]!, evening('12:00', '2026-12-01'), { id: 'changed', replaces: first.id, relates: 'Better words.' })
  expect(drafts([...played, first, changed])).toEqual([])
  expect(drafts([...played, ...rehearsed, first, changed])[0]!.measuredMinutes).toBe(5)
  const readOn = minutes(evening('21:00'), 'scenario:cake', 10)
  expect(drafts([...played, readOn, ...rehearsed, first, changed])[0]!.measuredMinutes).toBe(15)
})

test('over any history, no minute is counted twice, and none is lost that came before something finished', () => {
  const step = fc.record({ after: fc.integer({ min: 1, max: 1800 }), does: fc.constantFrom('read', 'finish', 'keep newest', 'keep oldest') })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const rows: Row[] = []
      let now = Date.parse('2026-11-01T18:00:00Z')
      for (const [n, { after, does }] of steps.entries()) {
        const at = new Date((now += after * 60_000)).toISOString()
        if (does === 'read') rows.push(minutes(at, 'scenario:cake', 1))
        if (does === 'finish') rows.push(attempt(at, `a${n}`), debrief(at, `a${n}`))
        const draft = does === 'keep newest' ? drafts(rows)[0] : does === 'keep oldest' ? drafts(rows).at(-1) : undefined
        if (draft) rows.push(kept(draft, at))
      }
      const lastFinish = rows.findLast(({ kind }) => kind === 'debrief')?.at ?? ''
      const read = rows.filter(({ kind }) => kind === 'time')
      const counted = [...rows.filter((row) => row.kind === 'entry'), ...drafts(rows)].reduce((sum, { measuredMinutes }) => sum + measuredMinutes, 0)
      expect(counted).toBeLessThanOrEqual(read.length)
      expect(counted).toBeGreaterThanOrEqual(read.filter(({ at }) => at < lastFinish).length)
    }),
  )
})

test('time on a part that is not finished waits for it', () => {
  const begun = minutes(evening('20:30'), partKey(later), 9)
  expect(drafts([...learned, begun])[0]!.measuredMinutes).toBe(8)
  const [draft] = drafts([...learned, begun, finish(evening('09:00', '2026-11-23'), later)])
  expect(draft).toMatchObject({ key: '2026-11-23', measuredMinutes: 9 })
})

test('a lesson learned again after it changed is an entry of its own', () => {
  const changed = { ...lesson, shape: 'l2' }
  const course = { ...outline, modules: [{ ...outline.modules[0]!, parts: [changed, story] }] }
  const first = kept(drafts(learned)[0]!, evening('20:30'))
  const again = [...learned, first, finish(evening('19:00', '2026-12-01'), changed)]
  expect(drafts(again, course).map(({ key, parts }) => [key, parts[0]!.shape])).toEqual([['2026-12-01', 'l2']])
})

test('each part says its topic once, and how each attempt at a story ended', () => {
  const again = [attempt(evening('20:40'), 'b'), debrief(evening('20:47'), 'b')]
  const [draft] = draftEntries(outline, [...played, ...again], ({ title }) => ({ ...facts, topic: title }), { 'a:debrief': 'First attempt: Nobody is sure of you.' })
  expect(draft!.topic).toBe('The cake')
  expect(draft!.parts.map(({ outcome }) => outcome)).toEqual(['First attempt: Nobody is sure of you.', undefined])
})

test('themes and standards of several parts are put together without repeats', () => {
  const of = ({ id }: { id: string }) => ({ topic: id, themes: ['trust'], standards: id === 'cake' ? ['5.1', '20.6'] : ['20.6'] })
  expect(draftEntries(outline, [...learned, ...played], of)[0]).toMatchObject({ themes: ['trust'], standards: ['20.6', '5.1'] })
})

test.each([
  [0, 0],
  [1, 0.25],
  [7, 0.25],
  [22, 0.25],
  [23, 0.5],
  [38, 0.75],
  [60, 1],
])('%i minutes are proposed as %d hours', (measured, hours) => {
  expect(toQuarterHours(measured)).toBe(hours)
})

test('hours are said in words', () => {
  expect(sayHours(1)).toBe('1 hour')
  expect(sayHours(0.25)).toBe('0.25 hours')
})

test('a claim far above what was measured is questioned, kindly, and never refused', () => {
  expect(entryWarnings({ from: '2026-11-22', to: '2026-11-22', hours: 2, measuredMinutes: 40, participatoryHours: 0 })).toEqual([
    expect.stringContaining('You claim 2 hours; the course measured 40 active minutes. That can be right'),
  ])
  expect(entryWarnings({ from: '2026-11-22', to: '2026-11-22', hours: 0.75, measuredMinutes: 40, participatoryHours: 0 })).toEqual([])
})

test('participatory hours are questioned: this was done alone', () => {
  expect(entryWarnings({ from: '2026-11-22', to: '2026-11-22', hours: 1, measuredMinutes: 60, participatoryHours: 1 })).toEqual([expect.stringContaining('on your own')])
})

test('an entry that another takes the place of no longer stands, and is still in the record', () => {
  const rows = [entry(evening('20:00'), 'e1'), entry(evening('21:00'), 'e2', { replaces: 'e1' }), entry(evening('22:00'), 'e3', { replaces: 'e2' })]
  expect(standingEntries(rows).map(({ id }) => id)).toEqual(['e3'])
  expect(rows).toHaveLength(3)
})

test('entries stand newest day first, and of one day the one kept last first', () => {
  const rows = [
    entry(evening('20:00'), 'old', { to: '2026-11-20' }),
    entry(evening('20:01'), 'new', { to: '2026-11-22' }),
    entry(evening('20:02'), 'newest', { to: '2026-11-22' }),
  ]
  expect(standingEntries(rows).map(({ id }) => id)).toEqual(['newest', 'new', 'old'])
})
