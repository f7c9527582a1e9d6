// @vitest-environment node
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { columns, entriesCsv } from '#client/documents/csv.ts'
import { byHand, entry } from './sample.ts'

function parsed(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data
}

test('a spreadsheet has the columns of the log template and a row for each entry', () => {
  const csv = entriesCsv([entry(), entry({ from: '2026-07-02', hours: 1.25 })])
  expect(csv.startsWith('\uFEFFDates,Method,Topic(s),Link to Code,Link to standards of proficiency,Number of hours,Number of participatory hours,')).toBe(true)
  const rows = parsed(csv)
  expect(rows).toHaveLength(2)
  expect(Object.keys(rows[0]!)).toEqual([...columns])
  expect(rows[1]).toMatchObject({ Dates: '2 July 2026 to 22 November 2026', 'Number of hours': '1.25', 'Number of participatory hours': '0', 'Active minutes measured': '34' })
  expect(rows[0]?.['Link to Code']).toBe('Prioritise people\n1.1 Kindness, respect and compassion\n5.1 The right to privacy\nPromote professionalism and trust\n20.6 Clear professional boundaries\n20.10 Use all communication responsibly')
  expect(rows[0]?.['How it related to my practice']).toBe(entry().relates)
})

test('lines of a spreadsheet end as Excel wants them', () => {
  const [head] = entriesCsv([]).split('\r\n')
  expect(head).toBe(`\uFEFF${columns.join(',')}`)
  expect(entriesCsv([entry()]).endsWith('\r\n')).toBe(true)
})

test.each(['=cmd|calc', '+44', '-5', '@SUM(A1)', '\t=1', '\r=1', '=1\n=2', '＝1'])('a cell that begins like a formula cannot run: %j', (text) => {
  const [row] = parsed(entriesCsv([entry({ method: text, relates: `${text}, "quoted"` })]))
  expect(row?.['Method']).toBe(`'${text}`)
  expect(row?.['How it related to my practice']).toBe(`'${text}, "quoted"`)
})

test('emoji and names from right to left stay as typed in a spreadsheet', () => {
  const [row] = parsed(entriesCsv([entry({ relates: '👩‍⚕️ مريم' })]))
  expect(row?.['How it related to my practice']).toBe('👩‍⚕️ مريم')
})

test('standards of proficiency stand in the place that the log template gives them, and are empty where none are named', () => {
  expect(columns.slice(3, 5)).toEqual(['Link to Code', 'Link to standards of proficiency'])
  const rows = parsed(entriesCsv([entry(), byHand({ proficiencies: '=Platform 1' })]))
  expect(rows.map((row) => row['Link to standards of proficiency'])).toEqual(['', "'=Platform 1"])
})

test('an entry by hand says that nothing was measured rather than 0, and keeps its participatory hours', () => {
  const [row] = parsed(entriesCsv([byHand()]))
  expect(row).toMatchObject({ 'Active minutes measured': 'Not measured', 'Number of hours': '3', 'Number of participatory hours': '2.5', Evidence: 'The attendance list, in my folder.' })
})

test('four hundred entries and very long words make a spreadsheet that reads back row by row', () => {
  const long = 'abcdefghij'.repeat(2000)
  const rows = parsed(entriesCsv(Array.from({ length: 400 }, (_, n) => entry({ id: `entry-${n}`, relates: `${n} ${long}` }))))
  expect(rows.map((row) => row['How it related to my practice'])).toEqual(Array.from({ length: 400 }, (_, n) => `${n} ${long}`))
})
