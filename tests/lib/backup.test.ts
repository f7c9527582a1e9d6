import { expect, test } from 'vitest'
import { readBackup } from '#lib/record/backup.ts'
import { makeBackup } from '#lib/record/make-backup.ts'
import type { Row } from '#lib/record/rows.ts'

const made = '2026-11-22T21:05:00.000Z'
const at = '2026-11-22T20:00:00.000Z'
const attempt: Row = { id: 'a1', at, kind: 'attempt', scenario: 'friend-request', shape: '3f9a', given: [] }
const pick: Row = { id: 'a1:0', at, kind: 'pick', attempt: 'a1', n: 0, choice: 'look' }
const note: Row = { id: 'n1', at, kind: 'note', lesson: 'dignity-and-privacy', text: 'Naïve “quotes” 👩‍⚕️ مريم' }

function file(rows: unknown, more: object = {}): string {
  return JSON.stringify({ format: 'before-you-post-record', version: 1, made, rows, drafts: {}, ...more })
}

test('a backup comes back as it was made', () => {
  const text = JSON.stringify(makeBackup([attempt, pick, note], { 'note:dignity': 'half a thought' }, made))
  expect(readBackup(text, [])).toEqual({ ok: true, fresh: [attempt, pick, note], known: 0, removed: 0, unreadable: [], drafts: { 'note:dignity': 'half a thought' }, made })
})

test('reading the same backup twice adds nothing the second time', () => {
  const text = JSON.stringify(makeBackup([attempt, pick, note], {}, made))
  expect(readBackup(text, [attempt, pick, note])).toMatchObject({ fresh: [], known: 3 })
  expect(readBackup(text, [attempt])).toMatchObject({ fresh: [pick, note], known: 1 })
})

test('where a row here and in the file differ, the one here stays', () => {
  expect(readBackup(file([attempt, { ...pick, choice: 'accept' }]), [attempt, pick])).toMatchObject({ ok: true, fresh: [], known: 2 })
})

test('a row that stands twice in a file is taken once', () => {
  expect(readBackup(file([note, note]), [])).toMatchObject({ fresh: [note], known: 1 })
})

test('what cannot be read is handed back as found, and the rest is read', () => {
  const odd = { id: 'x', at, kind: 'dance' }
  const read = readBackup(file([attempt, odd, 7, null]), [])
  expect(read).toMatchObject({ ok: true, fresh: [attempt], unreadable: [{ id: 'x', raw: odd }, { id: 'number 3', raw: 7 }, { id: 'number 4', raw: null }] })
})

const entry: Row = {
  id: 'e1', at, kind: 'entry', title: 'A study afternoon', from: '2026-11-22', to: '2026-11-22', method: 'Workshop', topic: '', relates: '', measuredMinutes: 0,
  hours: 2, participatoryHours: 0, edition: 'code-2018', themes: [], standards: [], evidence: '', parts: [], byHand: true,
}
const removed: Row = { id: 'r1', at, kind: 'removed', what: 'entry', rows: ['e1', 'e0'] }

test('a backup keeps what says that something was removed', () => {
  const text = JSON.stringify(makeBackup([note, removed], {}, made))
  expect(readBackup(text, [])).toMatchObject({ ok: true, fresh: [note, removed], removed: 0 })
})

test('what was removed here does not come back from an older backup, and is counted', () => {
  expect(readBackup(file([note, entry, { ...entry, id: 'e0' }]), [removed])).toMatchObject({ ok: true, fresh: [note], known: 0, removed: 2 })
})

test('what a file itself says was removed is not brought in, wherever in the file it says so', () => {
  expect(readBackup(file([entry, note, removed]), [])).toMatchObject({ ok: true, fresh: [note, removed], known: 0, removed: 1 })
})

test('a CPD record does not bring back what was removed here', () => {
  const text = JSON.stringify({ format: 'before-you-post-cpd', version: 2, made, entries: [entry], accounts: [] })
  expect(readBackup(text, [removed])).toMatchObject({ ok: true, fresh: [], known: 0, removed: 1 })
})

test('a row that is here and named as removed in the file counts as known', () => {
  expect(readBackup(file([entry, removed]), [entry])).toMatchObject({ ok: true, fresh: [removed], known: 1, removed: 0 })
})

test('nothing can remove the row that says that something was removed', () => {
  const other: Row = { ...removed, id: 'r2', rows: ['r1'] }
  expect(readBackup(file([removed, other]), [])).toMatchObject({ ok: true, fresh: [removed, other], removed: 0 })
})

test('drafts that are not text are left out, and no draft can reach further than its own name', () => {
  const text = `{"format":"before-you-post-record","version":1,"made":"${made}","rows":[],"drafts":{"a":"kept","b":1,"c":null,"__proto__":"x"}}`
  const read = readBackup(text, [])
  expect(read).toMatchObject({ ok: true, drafts: { a: 'kept' } })
  expect(read.ok && Object.keys(read.drafts)).toEqual(['a'])
})

test('a file without drafts, or with an unreadable date, is still a backup', () => {
  const read = readBackup(file([note], { drafts: undefined, made: 'yesterday' }), [])
  expect(read).toEqual({ ok: true, fresh: [note], known: 0, removed: 0, unreadable: [], drafts: {} })
})

test('the mark that some editors put before a text does no harm', () => {
  expect(readBackup(`\uFEFF${file([note])}\r\n`, [])).toMatchObject({ ok: true, fresh: [note] })
})

test.each([
  ['an empty file', '', /^This file is empty\. .* Choose another backup/],
  ['only white space', ' \n\uFEFF ', /^This file is empty/],
  ['a half-written file', file([attempt, pick, note]).slice(0, -40), /^This backup breaks off before its end.* Choose another backup/],
  ['a picture', '\u0089PNG\r\n', /^This is not a backup of this course\. .*\.json/],
  ['a page', '<!doctype html><title>before-you-post</title>', /^This is not a backup/],
  ['other JSON', '[1, 2]', /^This is not a backup/],
  ['nothing in JSON', 'null', /^This is not a backup/],
  ['another program’s file', '{"format":"something-else","version":1,"rows":[]}', /^This is not a backup/],
  ['a newer version', file([], { version: 2 }), /^This backup was made by a newer version .* Load this page again/],
  ['no version', file([], { version: undefined }), /^This backup is damaged/],
  ['rows that are no list', file({ 0: note }), /^This backup is damaged: .* Choose another backup/],
  ['no rows', file(undefined), /^This backup is damaged/],
])('%s is refused with what is wrong and what to do', (_, text, say) => {
  expect(readBackup(text, [])).toEqual({ ok: false, say: expect.stringMatching(say) })
})

test.each([
  ['cut off', `{"format":"before-you-post-record","rows":["${'x'.repeat(20_000_000)}`],
  ['deep', '['.repeat(20_000_000)],
  ['whole', file([{ ...note, text: 'x'.repeat(20_000_000) }])],
  ['of many rows', file(Array.from({ length: 90_000 }, (_, n) => ({ ...pick, id: `a1:${n}`, n, choice: 'x'.repeat(120) })))],
])('a file of 20 MB, %s, is answered within seconds', (kind, text) => {
  expect(text.length).toBeGreaterThan(19_000_000)
  const begun = performance.now()
  expect(readBackup(text, []).ok).toBe(kind === 'whole' || kind === 'of many rows')
  expect(performance.now() - begun).toBeLessThan(5000)
})

test('the answers of the profile audit are in no backup', () => {
  expect(makeBackup([], { audit: 'outside=Done', 'entry:x': 'words' }, '2026-11-22T20:00:00.000Z').drafts).toEqual({ 'entry:x': 'words' })
})
