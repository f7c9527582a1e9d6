// @vitest-environment node
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import { accountDocument, accountsDocument } from '#client/documents/account-pieces.ts'
import { piecesPdf } from '#client/documents/pieces-pdf.ts'
import { piecesWord } from '#client/documents/pieces-word.ts'
import type { Written } from '#client/documents/pieces.ts'
import { accountPrompts } from '#lib/cpd/account.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import { account, entry, fonts, made } from './sample.ts'

const prompts = accountPrompts.map(({ ask }) => ask)

async function both(written: Written) {
  const [pdf, word] = await Promise.all([piecesPdf(written, { fonts, PDFDocument }), piecesWord(written)])
  return { raw: Buffer.from(pdf).toString('latin1'), pdf: await readPdf(pdf), word: readDocx(word) }
}

function headingsOf(paragraphs: { role: string; text: string }[]): string[] {
  return paragraphs.filter(({ role }) => /^H\d$/.test(role)).map(({ role, text }) => `${role.slice(1)} ${text.trim()}`)
}

test('an account holds the four prompts in order as headings, the words under them, the themes ticked, and what to do with it', async () => {
  const { pdf, word } = await both(accountDocument(account(), { name: 'Siân', made, entries: [entry(), entry({ id: 'other', title: 'Another' })] }))
  expect(word.said).toMatchInlineSnapshot(`
    "Reflective account: A request from a former patient
    Siân
    Account 1 of 5, for the period that ends on 31 March 2027. Kept on 22 November 2026.
    It is about:
    Before You Post: using social media responsibly, 22 November 2026
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
    To move to the official form
    The NMC asks for reflective accounts on its own approved form. The four headings here are in the form’s order and in the course’s words: copy each text to its place on the form, and tick the same themes. Leave out anything that could point to a person.
    The form: https://www.nmc.org.uk/revalidation/requirements/written-reflective-accounts/"
  `)
  expect(pdf.said.replaceAll('•\n', '')).toBe(word.said)
})

test('the headings of an account are tagged as such in the PDF and in Word, and both say their title and language', async () => {
  const { raw, pdf, word } = await both(accountDocument(account(), { name: 'Siân', made }))
  const title = 'Reflective account: A request from a former patient'
  const headings = [`1 ${title}`, ...prompts.map((ask) => `2 ${ask}`), '2 To move to the official form']
  expect(headingsOf(pdf.paragraphs)).toEqual(headings)
  expect(word.headings).toEqual(headings)
  expect(pdf.info).toMatchObject({ Title: title, Author: 'Siân', Language: 'en-GB' })
  expect({ title: word.title, author: word.author, language: word.language }).toEqual({ title, author: 'Siân', language: 'en-GB' })
  expect(raw).toContain('/Marked true')
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(word.page).toMatchObject({ 'w:w': '11906', 'w:h': '16838' })
})

test('all five accounts stand in the order of their places, each on a page of its own', async () => {
  const accounts = [3, 1, 5, 2, 4].map((slot) => account({ id: `a${slot}`, slot, title: `Number ${slot}` }))
  const { pdf, word } = await both(accountsDocument(accounts, { made }))
  expect(pdf.pages).toBe(6)
  expect(pdf.outline).toEqual(['To move to the official form', '1. Number 1', '2. Number 2', '3. Number 3', '4. Number 4', '5. Number 5'])
  expect(word.paragraphs.filter(({ newPage }) => newPage).map(({ text }) => text)).toEqual(['1. Number 1', '2. Number 2', '3. Number 3', '4. Number 4', '5. Number 5'])
  expect(word.said).toContain('All 5 accounts of the period are here.')
  expect(headingsOf(pdf.paragraphs)).toEqual(word.headings)
})

test('accounts that are missing are named by their places', async () => {
  const { word } = await both(accountsDocument([account({ slot: 2 })], { made }))
  expect(word.said).toContain('1 of the 5 accounts of the period is here. Not written yet: 1, 3, 4, 5.')
})

test('an unfinished account says what is not there yet', async () => {
  const { word, pdf } = await both(accountDocument(account({ title: ' ', learned: ' \n', themes: [], readThrough: undefined }), { made }))
  expect(word.title).toBe('Reflective account')
  expect(word.said).toContain(`${prompts[1]}\nNot written yet.`)
  expect(word.said).toContain('Themes ticked\nNone yet.\nNot read through yet for anything that could point to a person.')
  expect(pdf.said).toBe(word.said)
})

test('emoji, names from right to left and very long words: Word has them as typed, the PDF in words, and says so', async () => {
  const long = 'abcdefghij'.repeat(200)
  const { pdf, word } = await both(accountDocument(account({ title: 'Tom & <Jerry> 👍', nature: `${long} 👩‍⚕️ مريم` }), { name: 'مريم', made }))
  expect(word.said).toContain(`${long} 👩‍⚕️ مريم`)
  expect(word.paragraphs.find(({ style }) => style === 'Name')?.fromRight).toBe(true)
  expect(pdf.said.replaceAll(/\s/g, '')).toContain(long)
  expect(pdf.said).toContain('[Arabic text]')
  expect(pdf.said).toContain('Some signs that were typed cannot be printed here.')
  expect(pdf.said).toContain('The Word document keeps them as typed.')
})

test('an account of many pages is there to its last word', async () => {
  const words = Array.from({ length: 6000 }, (_, n) => `word${n}`)
  const { pdf, word } = await both(accountDocument(account({ changed: words.join(' ') }), { made }))
  expect(pdf.said.replaceAll('\n', ' ').split(/\s+/).filter((each) => /^word\d+$/.test(each))).toEqual(words)
  expect(word.said).toContain(words.join(' '))
})
