import Papa from 'papaparse'
import { codeParts, isByHand, sayDates, sayEdition } from '#lib/cpd/table.ts'
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

// Not papaparse’s own pattern, which lets a formula of two lines through. The wide forms count as the plain ones in Excel.
const formula = /^[=+\-@\t\r\n＝＋－＠]/

/**
 * The entries as a spreadsheet: a row each, in UTF-8 with the mark that tells Excel so. A cell that a spreadsheet could take for a
 * formula (it begins with = + - @, a tab or a return) gets an apostrophe before it, so that words from elsewhere cannot run.
 */
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
  return `\uFEFF${Papa.unparse({ fields: [...columns], data: rows }, { newline: '\r\n', escapeFormulae: formula })}\r\n`
}
