import Papa from 'papaparse'
import { plainCell } from '#lib/csv.ts'

/** A row of a list of people, as it came: `line` as a spreadsheet counts it, with the heading as line 1. `wide`: it has a cell too many. */
export type ListedRow = { line: number; name: string; number: string; email: string; wide: boolean }

/** The most rows and bytes that are read. */
export const mostRows = 2000
export const mostBytes = 256 * 1024

type Column = 'name' | 'first' | 'last' | 'number' | 'email'

/** Headings that people use, in small letters and without anything else. */
const headings: Readonly<Record<Column, readonly string[]>> = {
  name: ['name', 'fullname', 'names', 'studentname', 'learnername', 'learner', 'student', 'displayname', 'staffname', 'nurse', 'namefull'],
  first: ['firstname', 'forename', 'forenames', 'givenname', 'givennames', 'firstnames', 'preferredname'],
  last: ['lastname', 'surname', 'familyname', 'lastnames', 'secondname'],
  number: ['number', 'studentnumber', 'studentno', 'studentnum', 'studentid', 'id', 'idnumber', 'no', 'learnerid', 'learnernumber', 'candidatenumber', 'matriculationnumber', 'staffnumber', 'staffid', 'staffno', 'employeenumber', 'personnumber', 'studentidnumber'],
  email: ['email', 'emailaddress', 'mail', 'emails', 'studentemail', 'staffemail', 'universityemail', 'workemail', 'contactemail', 'emailid'],
}

const words: Readonly<Record<Column, string>> = { name: 'the name', first: 'the first name', last: 'the last name', number: 'the student number', email: 'the e-mail address' }

/** The rows of a list of people: of a CSV, with commas, semicolons or tabs; or why it cannot be read. Empty rows are left out. */
export function readList(csv: string): { ok: true; rows: ListedRow[] } | { ok: false; say: string } {
  const { text, skipped, delimiter } = opened(csv)
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' })
  const torn = errors.find(({ type }) => type === 'Quotes')
  if (torn) return no(`A quotation mark does not match in line ${(torn.row ?? 0) + 1 + skipped}. Write "" for one that is part of a name, and close each one that begins a cell.`)
  const [head = [], ...rows] = data
  const columns = columnsOf(head)
  if (!columns.ok) return columns
  const filled = rows.map((cells, n) => ({ cells, line: n + 2 + skipped })).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return no('There is nobody on this list: below the headings there is no row.')
  if (filled.length > mostRows) return no(`This list has ${filled.length.toLocaleString('en-GB')} rows, and at most ${mostRows.toLocaleString('en-GB')} are read at once. Leave out those that do not belong to the group.`)
  return { ok: true, rows: filled.map(({ cells, line }) => rowOf(cells, columns.at, line, head.length)) }
}

/** The text without what programs put before it, its lines ended in one way, and what stands between its cells: what the headings have most of. */
function opened(csv: string): { text: string; skipped: number; delimiter: string } {
  const plain = csv.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const said = /^sep=(.)\n/i.exec(plain) // a line by which Excel is told
  const text = said ? plain.slice(said[0].length) : plain
  const head = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'))
  const count = (sign: string) => head.split(sign).length
  return { text, skipped: said ? 1 : 0, delimiter: said?.[1] ?? [',', ';', '\t'].reduce((most, each) => (count(each) > count(most) ? each : most)) }
}

function columnsOf(head: readonly string[]): { ok: true; at: Partial<Record<Column, number>> } | { ok: false; say: string } {
  const at: Partial<Record<Column, number>> = {}
  for (const [n, heading] of head.entries()) {
    const key = plainCell(heading).normalize('NFKC').toLowerCase().replace(/[^\p{L}]/gu, '')
    const column = (Object.keys(headings) as Column[]).find((each) => headings[each].includes(key))
    if (!column) continue
    if (at[column] !== undefined) return no(`Two columns could be ${words[column]}: “${head[at[column]]}” and “${heading}”. Rename the one that is not meant.`)
    at[column] = n
  }
  if (at.name !== undefined || at.first !== undefined || at.last !== undefined) return { ok: true, at }
  const found = head.map((each) => each.trim()).filter(Boolean).slice(0, 6).map((each) => `“${each.slice(0, 40)}”`).join(', ')
  return no(`There is no column with names. The first line must hold headings, one of them “Name”${found ? `; here it holds ${found}` : ''}. “Student number” and “E-mail” may stand beside it.`)
}

function rowOf(cells: readonly string[], at: Partial<Record<Column, number>>, line: number, width: number): ListedRow {
  const cell = (column: Column) => (at[column] === undefined ? '' : meant((cells[at[column]] ?? '').trim()).replace(/\s+/g, ' ').trim())
  const name = at.name === undefined ? `${cell('first')} ${cell('last')}`.trim() : cell('name')
  return { line, name, number: cell('number'), email: cell('email'), wide: cells.slice(width).some((each) => each.trim() !== '') }
}

/** `="0123"` is how some programs keep a spreadsheet from taking the noughts away. */
function meant(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? plainCell(cell)
}

function no(say: string) {
  return { ok: false as const, say }
}
