import Papa from 'papaparse'

// Not papaparse’s own pattern, which lets a formula of two lines through. The wide forms count as the plain ones in Excel. An apostrophe that stands there already counts as
// text, so that `plainCell` finds again what was meant.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/**
 * Rows as a spreadsheet, in UTF-8 with the mark that tells Excel so. A cell that a spreadsheet could take for a formula (it begins with = + - @, a tab or a return)
 * gets an apostrophe before it, so that words from elsewhere cannot run.
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${Papa.unparse({ fields: [...columns], data: rows.map((row) => [...row]) }, { newline: '\r\n', escapeFormulae: formula })}\r\n`
}

/** A cell of a spreadsheet that we made, or that somebody else kept from running in the same way, without its apostrophe. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
