import { expect, test } from 'vitest'
import { accountFaults, emptyAccount, standingAccounts, type TypedAccount } from '#lib/cpd/account.ts'
import { entryWarnings, hoursFault } from '#lib/cpd/entry.ts'
import { asTyped, faultsOfTyped, fromTyped, type TypedEntry } from '#lib/cpd/typed.ts'
import { readDraft } from '#lib/record/draft.ts'
import type { Account } from '#lib/record/rows.ts'
import { entry } from '#tests/support/rows.ts'

const kept = entry('2026-11-22T20:00:00.000Z', 'e1')
const typed = asTyped(kept)

test('an entry goes through its form unchanged', () => {
  const { title, from, to, method, topic, relates, hours, participatoryHours, evidence, themes, standards } = kept
  expect(fromTyped(typed)).toEqual({ title, from, to, method, topic, relates, hours, participatoryHours, evidence, themes, standards })
  expect(faultsOfTyped(typed, [])).toEqual({})
})

test('everything that has to be mended is said at once, by field', () => {
  expect(Object.keys(faultsOfTyped(asTyped({}), []))).toEqual(['title', 'from', 'to', 'method', 'topic', 'relates', 'hours'])
  expect(faultsOfTyped({ ...typed, from: '2026-11-23' }, []).to).toContain('cannot be before the first')
  expect(faultsOfTyped({ ...typed, hours: 'two' }, []).hours).toContain('as a number')
  expect(faultsOfTyped({ ...typed, participatoryHours: '-1' }, []).participatoryHours).toContain('Give a number')
  expect(faultsOfTyped({ ...typed, standards: '5.1, 20.6 26.1 5,1' }, []).standards).toContain('26.1:')
  expect(faultsOfTyped({ ...typed, standards: '5.1; 20.10' }, [])).toEqual({})
})

test('a day has 24 hours, with all the entries of it', () => {
  expect(hoursFault({ from: '2026-11-22', to: '2026-11-22', hours: 24 }, [])).toBeUndefined()
  expect(hoursFault({ from: '2026-11-22', to: '2026-11-22', hours: 24.25 }, [])).toBe('A day has 24 hours. Give fewer, or a later last day.')
  expect(hoursFault({ from: '2026-11-22', to: '2026-11-24', hours: 73 }, [])).toBe('3 days have 72 hours. Give fewer, or a later last day.')
  const other = entry('2026-11-22T21:00:00.000Z', 'e2', { hours: 20 })
  expect(hoursFault({ from: '2026-11-22', to: '2026-11-22', hours: 4.5 }, [other])).toContain('24.5 hours in one day')
  expect(hoursFault({ from: '2026-11-23', to: '2026-11-23', hours: 4.5 }, [other])).toBeUndefined()
})

test('warnings name what is odd and block nothing', () => {
  const claim = { from: '2026-11-22', to: '2026-11-22', hours: 1, participatoryHours: 0, measuredMinutes: 60 }
  const period = { from: '2024-04-01', to: '2027-03-31' }
  expect(entryWarnings(claim, period)).toEqual([])
  expect(entryWarnings({ ...claim, to: '2027-04-01' }, period)).toEqual([expect.stringContaining('outside your three years')])
  expect(entryWarnings({ ...claim, from: '2024-03-30' }, period)).toEqual([expect.stringContaining('began before your three years did')])
  expect(entryWarnings({ ...claim, participatoryHours: 1 }, period)).toEqual([expect.stringContaining('on your own')])
  // By hand nothing was measured, and others may have been there.
  expect(entryWarnings({ ...claim, byHand: true, measuredMinutes: 0, participatoryHours: 1 }, period)).toEqual([])
  expect(entryWarnings({ ...claim, byHand: true, participatoryHours: 2 }, period)).toEqual([expect.stringContaining('More hours are participatory')])
})

test('what was being typed is found again, and never lost for being unreadable', () => {
  expect(readDraft<TypedEntry>(JSON.stringify({ hours: '1.5' }), 'relates')).toEqual({ hours: '1.5' })
  expect(readDraft<TypedEntry>('half a sent', 'relates')).toEqual({ relates: 'half a sent' })
  expect(readDraft<TypedEntry>(undefined, 'relates')).toEqual({})
  expect(readDraft<TypedAccount>('half a sent', 'nature')).toEqual({ nature: 'half a sent' })
})

const account = (id: string, more: Partial<Account> = {}): Account => ({
  id, at: `2026-11-22T20:0${id.length}:00.000Z`, kind: 'account', period: '2027-03-31', slot: 1, title: id, nature: 'n', learned: 'l', changed: 'c', relevant: 'r', edition: 'code-2018', themes: ['trust'], entries: [], ...more,
})

test('in each place of a period the account stands that no later one replaces', () => {
  const all = [account('b', { slot: 2 }), account('a'), account('aa', { replaces: 'a' }), account('x', { period: '2030-03-31' })]
  expect(standingAccounts(all, '2027-03-31').map(({ id }) => id)).toEqual(['aa', 'b'])
})

test('an account needs its four answers, a name and a theme; short notes are enough', () => {
  expect(Object.keys(accountFaults(emptyAccount))).toEqual(['title', 'nature', 'learned', 'changed', 'relevant', 'themes'])
  expect(accountFaults({ ...emptyAccount, ...account('a') })).toEqual({})
})
