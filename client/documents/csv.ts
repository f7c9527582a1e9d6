import { codeParts, isByHand, sayDates, sayEdition } from '#lib/cpd/table.ts'
import { csvOf } from '#lib/csv.ts'
import type { Entry } from '#lib/record/rows.ts'

/** The columns of the NMC’s CPD log template, in its order (domain.md, 3.3), and after them what it has no column for. */
export const columns = [
  'Dates',
  'Method',
  'Topic(s)',
  'Link to Code',
  'Link to standards of proficiency',
  'Number of hours',
  'Number of participatory hours',
  'How it related to my practice',
  'Evidence',
  'Active minutes measured',
  'Edition of the Code',
] as const

/** The entries as a spreadsheet: a row each. */
export function entriesCsv(entries: readonly Entry[]): string {
  const rows = entries.map((entry) => [
    sayDates(entry),
    entry.method,
    `${entry.title}\n${entry.topic}`.trim(),
    codeParts(entry).map(({ theme, standards }) => [theme, ...standards].join('\n')).join('\n'),
    entry.proficiencies ?? '',
    entry.hours,
    entry.participatoryHours,
    entry.relates,
    [entry.evidence, ...entry.parts.map(({ title, shape, outcome }) => `${title}, version ${shape}${outcome ? `: ${outcome}` : ''}`)].join('\n'),
    isByHand(entry) ? 'Not measured' : entry.measuredMinutes,
    sayEdition(entry.edition),
  ])
  return csvOf(columns, rows)
}
