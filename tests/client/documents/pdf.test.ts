// @vitest-environment node
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { entriesPdf } from '#client/documents/pdf.ts'
import type { Entry } from '#lib/record/rows.ts'
import { readPdf } from './read-pdf.ts'
import { byHand, entry, fonts, made, period } from './sample.ts'

function pdf(entries: Entry[], name?: string, without: Partial<typeof fonts> = {}) {
  return entriesPdf(entries, { ...(name ? { name } : {}), made, fonts: { ...fonts, ...without }, PDFDocument })
}

test('a PDF holds the six elements of an entry, in order, as text that can be selected', async () => {
  const { said } = await readPdf(await pdf([entry()], 'Siân Griffiths'))
  expect(said).toMatchInlineSnapshot(`
    "CPD record: using social media responsibly
    Siân Griffiths
    A record of continuing professional development (CPD), kept by the learner for revalidation.
    Before You Post: using social media responsibly
    CPD method
    Online learning (structured learning at a distance)
    Topic, and how it related to my practice
    Clear boundaries with people I have cared for, and why “friend” is a bigger word online than it looks.
    Who can see a post, how far it can travel, and why deleting it does not bring it back.
    How it related to my practice
    I work on a surgical ward in a small town, and former patients often find me online. I used to leave their requests unanswered and feel rude. Now I have a sentence ready that is kind and closes the door, and I have looked at who can see my old posts.
    I talked it over with our practice educator and we are adding the sentence to the ward’s welcome folder.
    Dates
    22 November 2026
    Hours, including participatory hours
    0.5 hours, of which 0 participatory.
    The course measured 34 active minutes. I claim 0.5 hours.
    Participatory learning needs other professionals to learn with. I did this on my own, so none of it is participatory.
    Part of the Code most relevant
    Prioritise people
    •
    1.1 Kindness, respect and compassion
    •
    5.1 The right to privacy
    Promote professionalism and trust
    •
    20.6 Clear professional boundaries
    •
    20.10 Use all communication responsibly
    Evidence
    This entry, with the parts listed in it, made by the course on 22 November 2026.
    Parts finished
    •
    Dignity and privacy (lesson, version 3f9a1c77d02b4e55)
    •
    The friend request (scenario, version a81b20c4f6d93e07): you kept the boundary, and kept her trust
    About this record
    This record follows The Code: Professional standards of practice and behaviour for nurses, midwives and nursing associates (published 29 January 2015, updated 10 October 2018). The words beside a number are the course’s own; the Code’s text is the one to go by.
    Active minutes are those in which the course was open, in view and in use.
    Before You Post, 22 November 2026. Made on the learner’s own device. Hours are the learner’s claim. Not accredited or endorsed by the NMC."
  `)
})

test('a PDF says its title, its language and that it is tagged', async () => {
  const bytes = await pdf([entry()], 'Siân Griffiths')
  const { info } = await readPdf(bytes)
  expect(info).toMatchObject({ Title: 'CPD record: using social media responsibly', Author: 'Siân Griffiths', Language: 'en-GB', CreationDate: 'D:20261122210500Z' })
  const raw = Buffer.from(bytes).toString('latin1')
  expect(raw).toContain('/Marked true')
  expect(raw).toContain('/DisplayDocTitle true')
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
})

test('the structure has one title, a heading for each entry, and tables whose header cells head their rows', async () => {
  const bytes = await pdf([entry(), entry({ id: 'entry-2' })])
  const { roles, outline } = await readPdf(bytes)
  const count = (role: string) => roles.filter((each) => each === role).length
  expect({ H1: count('H1'), H2: count('H2'), Table: count('Table'), TR: count('TR'), TH: count('TH'), TD: count('TD') }).toEqual({ H1: 1, H2: 3, Table: 2, TR: 12, TH: 12, TD: 12 })
  expect(Buffer.from(bytes).toString('latin1').match(/\/Scope \/Row/g)).toHaveLength(12)
  expect(outline).toEqual(['1. Before You Post: using social media responsibly', '2. Before You Post: using social media responsibly'])
})

test('page numbers and the repeated title are artifacts: shown, and not part of what is read out', async () => {
  const { pages, said, shown } = await readPdf(await pdf([entry(), entry()], 'Siân'))
  expect(pages).toBe(2)
  expect(shown[1]).toContain('Page 2 of 2')
  expect(shown[1]).toContain('CPD record: using social media responsibly · Siân')
  expect(said).not.toContain('Page 2 of 2')
  expect(said.match(/CPD record: using social media responsibly/g)).toHaveLength(1)
})

test('several entries begin with their sum', async () => {
  const { said } = await readPdf(await pdf([entry(), entry({ from: '2026-07-02', to: '2026-07-02', hours: 1.25, participatoryHours: 1 })]))
  expect(said).toContain('2 entries, 2 July 2026 to 22 November 2026. 1.75 hours claimed in all, of which 1 participatory.')
})

test('a record with no entry says so', async () => {
  const { said, pages } = await readPdf(await pdf([]))
  expect(pages).toBe(1)
  expect(said).toContain('There is no entry in this record yet.')
})

test('a text of many pages is there to its last word, with no line outside the page', async () => {
  const words = Array.from({ length: 6000 }, (_, n) => `word${n}`)
  const { said, pages } = await readPdf(await pdf([entry({ relates: words.join(' ') })]))
  expect(pages).toBeGreaterThan(8)
  const found = said.replaceAll('\n', ' ').split(/\s+/).filter((word) => /^word\d+$/.test(word))
  expect(found).toEqual(words)
})

test('a word longer than a line is broken and not cut off', async () => {
  const word = 'https://example.org/' + 'abcdefghij'.repeat(80)
  const { said } = await readPdf(await pdf([entry({ relates: word })]))
  expect(said.replaceAll(/\s/g, '')).toContain(word)
})

test('four hundred entries make a document that can be read', async () => {
  const entries = Array.from({ length: 400 }, (_, n) => entry({ id: `entry-${n}`, relates: `The ${n}th thing that I learnt.` }))
  const bytes = await pdf(entries)
  expect(bytes.length).toBeLessThan(5_000_000)
  const { pages, said, outline } = await readPdf(bytes)
  expect(pages).toBeGreaterThanOrEqual(400)
  expect(outline).toHaveLength(400)
  for (const { relates } of entries) expect(said).toContain(relates)
}, 60_000)

test('Welsh, Polish, Yoruba, Vietnamese, Greek and Ukrainian letters are printed as typed', async () => {
  const names = 'Siân Ŵyn, Łukasz Śliwiński, Ọláwálé Adébáyọ̀, Nguyễn Thị Ánh, Ελένη, Олена'
  const { said } = await readPdf(await pdf([entry()], names))
  // pdf.js takes the step back to an accent for a space and ignores the text that stands beside it for this.
  expect(said.replaceAll(/ (?=\p{M})/gu, '').normalize('NFC')).toContain(names.normalize('NFC'))
  expect(said).not.toContain('cannot be printed')
})

test('an emoji or a name from right to left is shown in words, kept for copying, and the reader is told', async () => {
  const bytes = await pdf([entry({ relates: 'Thank you 👩‍⚕️👍🏽 said مريم حسن ☃' })], 'مريم')
  const { said } = await readPdf(bytes)
  expect(said).toContain('[Arabic text]\nA record of')
  expect(said).toContain('Thank you [2 emoji] said [Arabic text] [emoji]')
  expect(said).toContain('Some signs that were typed cannot be printed here.')
})

test('letters of the second typeface fall back to their base when it cannot be had, and the reader is told', async () => {
  const { said } = await readPdf(await pdf([entry()], 'Ọláwálé', { more: () => Promise.resolve(undefined) }))
  expect(said).toContain('Oláwálé')
  expect(said).toContain('or as the letter without its mark')
})

test('a name with signs of XML in it leaves the metadata whole', async () => {
  const bytes = await pdf([entry()], 'Tom & <Jerry>')
  const { info, said } = await readPdf(bytes)
  expect(said).toContain('Tom & <Jerry>')
  expect(info['Title']).toBe('CPD record: using social media responsibly')
  expect(Buffer.from(bytes).toString('utf8')).not.toContain('<Jerry>')
})

test('an entry added by hand says that no time was measured, and gives no reason for its participatory hours', async () => {
  const { said } = await readPdf(await pdf([entry({ parts: [], measuredMinutes: 0, hours: 2, participatoryHours: 2, relates: ' ' })]))
  expect(said).toContain('2 hours, of which 2 participatory.\nThis entry was added by hand: the course measured no time for it.')
  expect(said).toContain('Not written yet.')
  expect(said).not.toContain('on my own')
})

test('a record with other CPD in it is not called after the course, and names its period and the standards of proficiency', async () => {
  const { said, info } = await readPdf(await entriesPdf([entry(), byHand()], { made, period, fonts, PDFDocument }))
  expect(info['Title']).toBe('CPD record')
  expect(said).toMatch(/^CPD record\nA record of .*\nFor the period from 1 April 2024 to 31 March 2027\.\n2 entries, 3 October 2026 to 22 November 2026\. 3\.5 hours claimed in all, of which 2\.5 participatory\.\n/)
  expect(said).toContain('3 hours, of which 2.5 participatory.\nThis entry was added by hand: the course measured no time for it.')
  expect(said).toContain('5.1 The right to privacy\nLink to standards of proficiency\nPlatform 1: being an accountable professional\nEvidence\nThe attendance list, in my folder.')
})

test('an entry by hand with empty fields says what is not there yet', async () => {
  const { said } = await readPdf(await pdf([byHand({ method: '', topic: ' ', relates: '', evidence: '\n', themes: [], standards: [], proficiencies: ' ' })]))
  expect(said.match(/Not written yet\./g)).toHaveLength(4)
  expect(said).toContain('Part of the Code most relevant\nNot chosen yet.\nEvidence')
})

test('paragraphs of a Code that the course does not hold stay bare numbers', async () => {
  const { said } = await readPdf(await pdf([entry({ edition: 'code-2027', themes: ['Care'], standards: ['5.1'] })]))
  expect(said).toContain('Care\nParagraphs\n•\n5.1\n')
  expect(said).toContain('This record follows code-2027.')
  expect(said).not.toContain('The right to privacy')
})
