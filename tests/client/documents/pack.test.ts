// @vitest-environment node
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { packDocument } from '#client/documents/pack-pieces.ts'
import { piecesPdf } from '#client/documents/pieces-pdf.ts'
import { piecesWord } from '#client/documents/pieces-word.ts'
import type { StudentPack } from '#lib/cpd/student-pack.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import { fonts, pack } from './sample.ts'

async function both(words: Partial<StudentPack> = {}) {
  const written = packDocument(pack(words))
  const [pdf, word] = await Promise.all([piecesPdf(written, { fonts, PDFDocument }), piecesWord(written)])
  return { pdf: await readPdf(pdf), word: readDocx(word) }
}

test('a student pack has a cover, what was finished by theme, the audit, one account and the declaration', async () => {
  const { pdf, word } = await both()
  expect(word.said).toMatchInlineSnapshot(`
    "Student pack: using social media responsibly
    Siân Griffiths
    Programme: BSc Adult Nursing, year 1
    University: University of Aberystwyth
    Date: 22 November 2026
    What I have done in Before You Post, a free course on using social media responsibly for nurses, midwives, nursing associates and students.
    Universities, not the NMC, decide about students.
    This pack and the course are not accredited or endorsed by the NMC or by a university.
    What I have finished, by theme of the Code
    2 of 15 parts of the course.
    Prioritise people
    2 of 6 parts finished.
    Dignity and privacy (lesson), 19 November 2026.
    The long shift (scenario), 20 November 2026; it has changed since. How it ended: A patient was recognised. Played again: Nobody could be recognised.
    Preserve safety
    Nothing finished yet, of 5 parts.
    What I have finished across the themes
    Start here
    Nothing finished yet, of 4 parts.
    Profile audit
    Profile audit: gone through on 20 November 2026. My answers are mine, and are not shown.
    A reflective account: A request from a former patient
    Kept on 22 November 2026.
    What was it? The learning, the feedback, or the event or experience in your practice
    I worked through a story about a friend request.
    It was close to something that had happened to me.
    What did you learn from it?
    That saying nothing is an answer too, and a poor one.
    What do you do differently now, or better?
    I have a sentence ready.
    How does it relate to the Code? Choose the themes as well
    Clear boundaries protect everyone.
    Themes ticked
    Prioritise people
    Promote professionalism and trust
    Themes of The Code: Professional standards of practice and behaviour for nurses, midwives and nursing associates (published 29 January 2015, updated 10 October 2018).
    I have read it through for anything that could point to a person.
    Declaration
    I have read the guidance and my university’s policy.
    Declared by Siân Griffiths on 21 November 2026.
    The guidance: Guidance on using social media responsibly, by the NMC, https://www.nmc.org.uk/standards/guidance/social-media-guidance/
    My university’s policy: https://example.ac.uk/social-media
    About this pack
    The course follows The Code: Professional standards of practice and behaviour for nurses, midwives and nursing associates (published 29 January 2015, updated 10 October 2018). A part is finished when its end was reached and its checks were attempted, or its story was played to an ending. No score, answer or choice is in this pack.
    Before You Post, 22 November 2026. Made on the student’s own device, from what is kept there and what the student typed. Universities, not the NMC, decide about students. Not accredited or endorsed by the NMC."
  `)
  // Where a long address is broken, its lines are read as two words.
  expect(pdf.said.replaceAll('•\n', '').replaceAll(/[^\S\n]/g, '')).toBe(word.said.replaceAll(/[^\S\n]/g, ''))
})

test('the cover has a page of its own, and headings are real in both', async () => {
  const { pdf, word } = await both()
  expect(pdf.shown[0]).toContain('University: University of Aberystwyth')
  expect(pdf.shown[0]).toContain('Universities, not the NMC, decide about students.')
  expect(pdf.shown[0]).not.toContain('What I have finished')
  expect(word.paragraphs.find(({ newPage }) => newPage)?.text).toBe('What I have finished, by theme of the Code')
  expect(pdf.paragraphs.filter(({ role }) => /^H\d$/.test(role)).map(({ role, text }) => `${role.slice(1)} ${text.trim()}`)).toEqual(word.headings)
  expect(pdf.info).toMatchObject({ Title: 'Student pack: using social media responsibly', Author: 'Siân Griffiths', Language: 'en-GB' })
  expect(word).toMatchObject({ title: 'Student pack: using social media responsibly', language: 'en-GB' })
})

test('what is not there yet is said, and nothing is declared that was not', async () => {
  const { word } = await both({ name: '', programme: '', university: '', policy: '', declared: undefined, audited: undefined, account: undefined })
  expect(word.said).toContain('Name not given\nProgramme: not given\nUniversity: not given')
  expect(word.said).toContain('Profile audit: not gone through yet.')
  expect(word.said).toContain('No account is in this pack.')
  expect(word.said).toContain('Declaration\nNot declared yet.')
  expect(word.said).toContain('My university’s policy: no link given yet')
  expect(word.said).not.toContain('I have read the guidance')
})

test('emoji, names from right to left, signs of XML and very long addresses: as typed in Word, in words in the PDF', async () => {
  const policy = `https://example.ac.uk/${'abcdefghij'.repeat(80)}?a=1&b=<2>`
  const { pdf, word } = await both({ name: 'مريم حسن', programme: 'Midwifery 👶', policy })
  expect(word.said).toContain(`My university’s policy: ${policy}`)
  expect(word.said).toContain('Programme: Midwifery 👶')
  expect(word.paragraphs.find(({ style }) => style === 'Name')).toMatchObject({ text: 'مريم حسن', fromRight: true })
  expect(pdf.said.replaceAll(/\s/g, '')).toContain(policy)
  expect(pdf.said).toContain('[Arabic text]')
})

test('a pack from a course of four hundred parts is there to its last part', async () => {
  const finished = Array.from({ length: 400 }, (_, n) => ({ kind: 'lesson' as const, title: `Part ${n}`, finished: '2026-11-19', changed: false, endings: [] }))
  const { pdf, word } = await both({ themes: [{ title: 'Prioritise people', of: 400, finished }] })
  expect(word.paragraphs.filter(({ text }) => /^Part \d+ \(lesson\)/.test(text))).toHaveLength(400)
  expect(pdf.paragraphs.filter(({ role, text }) => role === 'LBody' && /^ ?Part \d+ \(lesson\)/.test(text))).toHaveLength(400)
})
