import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { addRow, keepDraft, openRecord, removeForGood, useRecord } from '#client/store.ts'
import { addRows, eraseRecord } from '#client/store-more.ts'
import { devicePlace } from '#client/rows.ts'
import { versionsOf } from '#lib/record/removed.ts'
import { entry } from '#tests/support/rows.ts'

const first = entry('2026-11-22T20:00:00.000Z', 'e1', { relates: 'Mrs Unwise told me' })
const second = entry('2026-11-22T21:00:00.000Z', 'e2', { replaces: 'e1', relates: 'A patient told me' })

beforeEach(() => eraseRecord())

test('removing for good deletes the words of every version, everywhere, and leaves a dated tombstone', async () => {
  await addRows([first, second])
  await keepDraft('entry:e2', '{"relates":"Mrs Unwise again"}')
  await removeForGood('entry', versionsOf(second, useRecord.getState().rows).map(({ id }) => id), ['entry:e2'])

  const { rows, drafts } = useRecord.getState()
  expect(rows).toMatchObject([{ kind: 'removed', what: 'entry', rows: ['e2', 'e1'] }])
  expect(JSON.stringify([rows, drafts])).not.toContain('Unwise')
  const stored = await (await devicePlace()).load()
  expect(JSON.stringify(stored)).not.toContain('Unwise')
})

test('what was removed does not come back from an old backup, nor from a crash in the middle', async () => {
  await addRows([first])
  await removeForGood('entry', ['e1'], [])
  expect(await addRow(first)).toBe('known')
  expect(await addRows([first])).toBe(0)
  expect(useRecord.getState().rows.map(({ kind }) => kind)).toEqual(['removed'])

  // The tombstone was written and the page died before the words were deleted.
  await (await devicePlace()).add(first)
  await removeForGood('entry', ['e9'], [])
  await openRecord()
  expect(JSON.stringify(await (await devicePlace()).load())).not.toContain('Unwise')
})
