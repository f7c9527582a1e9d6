import { accountPrompts, accountsNeeded, noPeriod } from '#lib/cpd/account.ts'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import { codeParts, sayDates, sayEdition } from '#lib/cpd/table.ts'
import type { Account, Entry } from '#lib/record/rows.ts'
import type { Piece, Written } from './pieces.ts'

type Options = {
  /** What the learner typed, if anything. Never a Pin. */
  name?: string
  /** Now, as an ISO time. */
  made: string
  /** Where the entries that an account is about are looked up; without them it only does not name them. */
  entries?: readonly Entry[]
}

/** One reflective account, ready to be moved to the official form. */
export function accountDocument(account: Account, { name, made, entries = [] }: Options): Written {
  const title = account.title.trim() ? `Reflective account: ${account.title.trim()}` : 'Reflective account'
  return {
    title,
    author: name?.trim() ?? '',
    made,
    pieces: [{ kind: 'heading', level: 1, text: title }, ...byName(name), sayPlace(account), ...accountPieces(account, 2, entries), ...officialForm()],
  }
}

/** The reflective accounts of a period in the order of their places, each on its own page. */
export function accountsDocument(accounts: readonly Account[], { name, made, entries = [] }: Options): Written {
  const sorted = [...accounts].sort((a, b) => a.slot - b.slot)
  const title = 'Reflective accounts'
  return {
    title,
    author: name?.trim() ?? '',
    made,
    pieces: [
      { kind: 'heading', level: 1, text: title },
      ...byName(name),
      { kind: 'text', text: sayHowMany(sorted) },
      ...officialForm(),
      ...sorted.flatMap((account): Piece[] => [
        { kind: 'page' },
        { kind: 'heading', level: 2, text: `${account.slot}. ${account.title.trim() || 'Reflective account'}` },
        sayPlace(account),
        ...accountPieces(account, 3, entries),
      ]),
    ],
  }
}

/** An account under a heading that the caller writes: what it is about, the four prompts in the form’s order, the themes ticked. */
export function accountPieces(account: Account, level: 2 | 3, entries: readonly Entry[] = []): Piece[] {
  const about = entries.filter(({ id }) => account.entries.includes(id))
  return [
    ...(about.length > 0
      ? [{ kind: 'text', text: 'It is about:' } as const, { kind: 'list', items: about.map((entry) => `${entry.title}, ${sayDates(entry)}`) } as const]
      : []),
    ...accountPrompts.flatMap(({ field, ask }): Piece[] => [
      { kind: 'heading', level, text: ask },
      { kind: 'text', text: account[field].trim() || 'Not written yet.' },
    ]),
    { kind: 'strong', text: 'Themes ticked' },
    ...themesOf(account),
    {
      kind: 'small',
      text: account.readThrough ? 'I have read it through for anything that could point to a person.' : 'Not read through yet for anything that could point to a person.',
    },
  ]
}

function sayPlace({ slot, period, at }: Account): Piece {
  const until = period === noPeriod ? '' : `, for the period that ends on ${sayDay(period)}`
  return { kind: 'text', text: `Account ${slot} of ${accountsNeeded}${until}. Kept on ${sayDay(ukDay(at))}.` }
}

function themesOf({ edition, themes }: Account): Piece[] {
  const items = codeParts({ edition, themes, standards: [] }).map(({ theme }) => theme)
  if (items.length === 0) return [{ kind: 'text', text: 'None yet.' }]
  return [
    { kind: 'list', items },
    { kind: 'small', text: `Themes of ${sayEdition(edition)}.` },
  ]
}

function officialForm(): Piece[] {
  return [
    { kind: 'heading', level: 2, text: 'To move to the official form' },
    {
      kind: 'text',
      text: 'The NMC asks for reflective accounts on its own approved form. The four headings here are in the form’s order and in the course’s words: copy each text to its place on the form, and tick the same themes. Leave out anything that could point to a person.',
    },
    { kind: 'text', text: 'The form: https://www.nmc.org.uk/revalidation/requirements/written-reflective-accounts/' },
  ]
}

function sayHowMany(accounts: readonly Account[]): string {
  const written = new Set(accounts.map(({ slot }) => slot))
  const open = Array.from({ length: accountsNeeded }, (_, n) => n + 1).filter((slot) => !written.has(slot))
  if (open.length === 0) return `All ${accountsNeeded} accounts of the period are here.`
  return `${written.size} of the ${accountsNeeded} accounts of the period ${written.size === 1 ? 'is' : 'are'} here. Not written yet: ${open.join(', ')}.`
}

function byName(name: string | undefined): Piece[] {
  return name?.trim() ? [{ kind: 'name', text: name.trim() }] : []
}
