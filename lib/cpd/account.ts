import { ofKind, type Account, type Row } from '#lib/record/rows.ts'
import { currentPeriod } from './period.ts'

/** How many reflective accounts a period needs (domain.md, 3.4). */
export const accountsNeeded = 5

/**
 * The four prompts of a reflective account, in the order of the regulator’s form and in our own words: the form’s exact
 * wording was not confirmed, and accounts are to be written on the form itself in the end.
 */
export const accountPrompts = [
  { field: 'nature', ask: 'What was it? The learning, the feedback, or the event or experience in your practice' },
  { field: 'learned', ask: 'What did you learn from it?' },
  { field: 'changed', ask: 'What do you do differently now, or better?' },
  { field: 'relevant', ask: 'How does it relate to the Code? Choose the themes as well' },
] as const satisfies readonly { field: keyof Account; ask: string }[]

export type AccountField = (typeof accountPrompts)[number]['field']

/** What is typed of an account before it is kept. */
export type TypedAccount = { title: string; themes: string[]; entries: string[]; readThrough: boolean } & Record<AccountField, string>

export const emptyAccount: TypedAccount = { title: '', nature: '', learned: '', changed: '', relevant: '', themes: [], entries: [], readThrough: false }

/** The account that stands in each place of a period: the one that no later one replaces. */
export function standingAccounts(accounts: readonly Account[], period: string): Account[] {
  const replaced = new Set(accounts.map(({ replaces }) => replaces))
  return accounts.filter((account) => account.period === period && !replaced.has(account.id)).sort((a, b) => a.slot - b.slot)
}

/** The period of accounts that were written before the learner set their dates. */
export const noPeriod = '9999-12-31'

/** The accounts that stand now: those of the period, and those from before there was one, in places that it leaves free. */
export function accountsNow(rows: readonly Row[]): Account[] {
  const all = ofKind(rows, 'account')
  const period = currentPeriod(rows)?.to ?? noPeriod
  const now = standingAccounts(all, period)
  const before = period === noPeriod ? [] : standingAccounts(all, noPeriod).filter(({ slot }) => !now.some((account) => account.slot === slot))
  return [...now, ...before].sort((a, b) => a.slot - b.slot)
}

/** What has to be mended before an account can be kept, by field. Nothing is said of how it is written. */
export function accountFaults({ title, nature, learned, changed, relevant, themes }: TypedAccount): Partial<Record<'title' | 'themes' | AccountField, string>> {
  const empty = 'Write at least a sentence. Short notes are enough.'
  return {
    ...(title.trim() ? {} : { title: 'Give it a name that you will know again.' }),
    ...(nature.trim() ? {} : { nature: empty }),
    ...(learned.trim() ? {} : { learned: empty }),
    ...(changed.trim() ? {} : { changed: empty }),
    ...(relevant.trim() ? {} : { relevant: empty }),
    ...(themes.length > 0 ? {} : { themes: 'Choose at least one theme.' }),
  }
}
