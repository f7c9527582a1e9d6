// @vitest-environment node
import { expect, test } from 'vitest'
import { recordWord } from '#client/documents/record-word.ts'
import type { Entry } from '#lib/record/rows.ts'
import { readDocx } from './read-docx.ts'
import { byHand, entry, made, period } from './sample.ts'

async function word(entries: Entry[], options: { name?: string; period?: typeof period } = {}) {
  return readDocx(await recordWord(entries, { made, ...options }))
}

test('a Word record has a table with the columns of the CPD log in their order, a header row that repeats, and the sums', async () => {
  const { tables } = await word([entry(), entry({ id: 'entry-2', from: '2026-07-02', to: '2026-07-02', hours: 1.25, participatoryHours: 1 })])
  expect(tables).toHaveLength(1)
  const [{ headRows, rows, layout }] = tables as [(typeof tables)[0]]
  expect({ headRows, layout }).toEqual({ headRows: 1, layout: 'fixed' })
  expect(rows[0]).toEqual(['Dates', 'Method', 'Topic(s)', 'Link to Code', 'Number of hours', 'Number of participatory hours'])
  expect(rows[1]).toEqual([
    '22 November 2026',
    'Online learning (structured learning at a distance)',
    `1. ${entry().title}\n${entry().topic}`,
    'Prioritise people\n1.1 Kindness, respect and compassion\n5.1 The right to privacy\nPromote professionalism and trust\n20.6 Clear professional boundaries\n20.10 Use all communication responsibly',
    '0.5',
    '0',
  ])
  expect(rows[3]).toEqual(['Total', '2 entries', '', '', '1.75', '1'])
})

test('standards of proficiency have their column, after the link to the Code, only where an entry names some', async () => {
  const { tables, title } = await word([entry(), byHand()])
  expect(tables[0]!.rows[0]!.slice(3, 5)).toEqual(['Link to Code', 'Link to standards of proficiency'])
  expect(tables[0]!.rows.map((row) => row[4]).slice(1)).toEqual(['', 'Platform 1: being an accountable professional', ''])
  expect(title).toBe('CPD record')
})

test('what the log has no column for stands under real headings, entry by entry', async () => {
  const { headings, said, outlineLevels } = await word([entry(), byHand()])
  expect(headings).toEqual([
    '1 CPD record',
    '2 CPD log',
    '2 What the log has no column for',
    '3 1. Before You Post: using social media responsibly',
    '4 How it related to my practice',
    '4 Evidence',
    '4 Hours',
    '3 2. Study afternoon on consent',
    '4 How it related to my practice',
    '4 Evidence',
    '4 Hours',
    '2 About this record',
  ])
  expect(outlineLevels).toMatchObject({ Heading1: 0, Heading2: 1, Heading3: 2, Heading4: 3 })
  expect(said).toContain('I talked it over with our practice educator')
  expect(said).toContain('The friend request (scenario, version a81b20c4f6d93e07): you kept the boundary, and kept her trust')
  expect(said).toContain('The course measured 34 active minutes. I claim 0.5 hours.')
  expect(said).toContain('3 hours, of which 2.5 participatory.\nThis entry was added by hand: the course measured no time for it.')
})

test('a Word record says its title and language, whose it is and for when, and lies on its side on A4', async () => {
  const { title, author, language, page, foot, paragraphs, said } = await word([entry()], { name: ' Tom & <Jerry> ', period })
  expect({ title, author, language }).toEqual({ title: 'CPD record: using social media responsibly', author: 'Tom & <Jerry>', language: 'en-GB' })
  expect(page).toMatchObject({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' })
  expect(foot).toContain('Made on 22 November 2026 · Not accredited or endorsed by the NMC · Page ')
  expect(paragraphs[1]).toMatchObject({ style: 'Name', text: 'Tom & <Jerry>' })
  expect(said).toContain('For the period from 1 April 2024 to 31 March 2027.\n1 entry, 22 November 2026. 0.5 hours claimed in all, of which 0 participatory.')
  expect(said).toContain('Not accredited or endorsed by the NMC.')
})

test('a record with no entry says so, and has no table', async () => {
  const { said, tables } = await word([])
  expect(said).toContain('There is no entry in this record yet.')
  expect(tables).toEqual([])
})

test('an entry with empty fields leaves no cell that Word would call damaged', async () => {
  const { tables, said } = await word([byHand({ method: ' ', topic: '', relates: '', evidence: '', themes: [], standards: [], proficiencies: '\n' })])
  expect(tables[0]!.emptyCells).toBe(0)
  expect(said).toContain('How it related to my practice\nNot written yet.\nEvidence\nNot written yet.')
})

test('emoji stay as typed, and names from right to left run so', async () => {
  const { paragraphs } = await word([entry({ relates: 'Thank you 👩‍⚕️👍🏽 said مريم حسن, then שלום ☃' })], { name: 'مريم حسن' })
  expect(paragraphs.find(({ style }) => style === 'Name')).toMatchObject({ text: 'مريم حسن', fromRight: true, runsFromRight: ['مريم حسن'] })
  const thanks = paragraphs.find(({ text }) => text.startsWith('Thank you'))
  expect(thanks).toMatchObject({ text: 'Thank you 👩‍⚕️👍🏽 said مريم حسن, then שלום ☃', fromRight: false, runsFromRight: ['مريم حسن', 'שלום'] })
})

test('signs that would make the file unreadable are left out, and the rest is there', async () => {
  const { said } = await word([entry({ relates: 'a\u0000b\u0008c \ud83d d\u202ee\ufffe\u000bnew line]]> &amp; <w:p>' })], { name: 'x\u0001y' })
  expect(said).toContain('abc \uFFFD de\nnew line]]> &amp; <w:p>')
  expect(said).toContain('\nxy\n')
})

test('a word of many lines and a text of many pages are there to their last letter', async () => {
  const long = 'https://example.org/' + 'abcdefghij'.repeat(800)
  const many = Array.from({ length: 6000 }, (_, n) => `word${n}`).join(' ')
  const { said } = await word([entry({ relates: many, topic: long })])
  expect(said).toContain(long)
  expect(said).toContain(many)
})

test('four hundred entries make a document with a row for each', async () => {
  const entries = Array.from({ length: 400 }, (_, n) => entry({ id: `entry-${n}`, relates: `The ${n}th thing that I learnt.` }))
  const bytes = await recordWord(entries, { made })
  expect(bytes.byteLength).toBeLessThan(1_000_000)
  const { tables, said, headings } = readDocx(bytes)
  expect(tables[0]!.rows).toHaveLength(402)
  expect(tables[0]!.rows.at(-1)!.at(-2)).toBe('200')
  expect(headings).toHaveLength(4 + 400 * 4)
  for (const { relates } of entries) expect(said).toContain(relates)
}, 60_000)
