import { expect, test } from 'vitest'
import { article } from '#lib/sources/article.ts'
import {
  allStandards,
  allStatements,
  citation,
  compareCitations,
  isQuotationId,
  isStandardId,
  isStatementId,
  practisable,
  quotedStandards,
  splitCitations,
  standard,
  statement,
  themeOf,
  type CitationId,
} from '#lib/sources/cite.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import { guidance } from '#lib/sources/guidance.ts'
import { themeIds } from '#lib/sources/types.ts'

/** The quotations with their attribution, copied from the guidance and freed of its broken lines and glued words. */
const printedInTheGuidance = {
  'G-21': '“Use all forms of spoken, written and digital communication (including social media and networking sites) responsibly.” (The Code, paragraph 20.10)',
  'G-43': '“Treat people with kindness, respect and compassion.” (The Code, paragraph 1.1)',
  'G-47': '“As a nurse, midwife or nursing associate, you owe a duty of confidentiality to all those who are receiving care.” (The Code, paragraph 5)',
  'G-55': '“Always practise in line with the best available evidence.” (The Code, paragraph 6)',
  'G-60': '“Maintain effective communication with colleagues.” (The Code, paragraph 8.2)',
  'G-63': '“Act without delay if you believe that there is a risk to patient safety or public protection.” (The Code, paragraph 16)',
  'G-66': '“Stay objective and have clear professional boundaries at all times with people in your care (including those who have been in your care in the past), their families and carers.” (The Code, paragraph 20.6)',
  'G-70': '“Act with honesty and integrity in any financial dealings you have with everyone you have a professional relationship with, including people in your care.” (The Code, paragraph 21.3)',
}

/** The paragraphs of the Code that were read word for word somewhere. Another joins only when it has been read too. */
const confirmedWordings = '1.1 1.3 1.5 5 5.1 5.2 5.3 5.4 5.5 6 8.2 9.3 16 20.6 20.10 21.1 21.3'

/** The paragraphs that each planned scenario rests on. */
const scenarioParagraphs = {
  S01: '20.5, 20.6, 5.1, 8.3, 10.1, 17.1',
  S02: '8.2, 8.7, 9.3, 20.2, 20.3, 16.4, 16.6, 25.2',
  S03: '6.1, 6.2, 7.1, 7.4, 13.2, 13.3, 15.1, 18',
  S04: '1.1, 5.1, 5.3, 20.1, 20.3, 20.10',
  S05: '4.2, 4.3, 5.1, 5.2, 20.10, 21.6',
  S06: '5.1, 5.4, 8.2, 10.5, 14.3, 16.1, 20.10',
  S07: '1.1, 1.3, 20.2, 20.3, 20.7, 21.5',
  S08: '20.1, 20.2, 20.3, 20.8',
  S09: '6.1, 21.1, 21.3, 21.4, 21.5',
  S10: '5, 10.5, 16.1, 20.2, 20.4, 23.2',
  S11: '16, 17.1, 17.2, 17.3, 19.1, 20.4, 20.5',
  S12: '16.1, 16.4, 16.5, 16.6, 8.7, 20.2',
  S13: '16.1, 16.3, 16.4, 5.1, 20.8',
  S14: '16.4, 16.6, 24.1, 24.2, 25.1, 25.2, 23',
  S15: '20.5, 20.6, 21.1, 21.2, 21.3, 5.5',
  S16: '3.1, 6.1, 7.1, 9.4, 20.10, 21.6, 25.1',
  S17: '22.2, 22.3, 9.2, 9.3, 5.1, 20.2',
  S18: '6.2, 9.4, 20.8, 20.10, 25.2',
  S19: '20.10, 5.1, 19.1, 6.2',
}

const everything: CitationId[] = [...allStandards(), ...allStatements()]

function plain(text: string): string {
  return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim()
}

function numbered(letter: string, last: number): string[] {
  return Array.from({ length: last }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`)
}

test('the guidance has 82 statements without a gap', () => {
  expect(Object.keys(guidance)).toEqual(numbered('G', 82))
})

test('the article has 34 statements without a gap', () => {
  expect(Object.keys(article)).toEqual(numbered('J', 34))
})

test('exactly eight statements are quotations, and their words are those the guidance prints', () => {
  const quotations = allStatements().filter((id) => statement(id).quotation)
  expect(quotations).toEqual(Object.keys(printedInTheGuidance))
  for (const [id, printed] of Object.entries(printedInTheGuidance)) {
    if (!isQuotationId(id)) throw new Error(`${id} is not a quotation`)
    expect(plain(`“${guidance[id].text}” (The Code, paragraph ${quotedStandards[id]})`)).toBe(plain(printed))
  }
})

test('what the guidance quotes begins the same paragraph in our copy of the Code', () => {
  for (const [id, paragraph] of Object.entries(quotedStandards)) {
    if (!isQuotationId(id)) throw new Error(`${id} is not a quotation`)
    const { text, wording } = standard(paragraph)
    expect(wording, paragraph).toBe('quotation')
    expect(text.startsWith(guidance[id].text.replace(/\.$/, '')), paragraph).toBe(true)
  }
})

test('the examples of misconduct in the guidance are the thirteen that it lists', () => {
  const examples = Object.entries(guidance).filter(([, { kind }]) => kind === 'misconduct')
  expect(examples.map(([id]) => id)).toEqual(numbered('G', 37).slice(24))
})

test('every theme agrees with the number of the standard', () => {
  for (const id of allStandards()) {
    const { first, last } = code2018.themes[themeOf(id)]
    const number = Math.trunc(Number(id))
    expect(number >= first && number <= last, id).toBe(true)
  }
})

test('the four themes share the 25 standards without gap or overlap', () => {
  const numbers = themeIds.flatMap((theme) => {
    const { first, last } = code2018.themes[theme]
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
  expect(numbers).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
})

test('all 25 whole standards are there, and every sub-paragraph belongs to one', () => {
  const whole = allStandards().filter((id) => !id.includes('.'))
  expect(whole).toEqual(Array.from({ length: 25 }, (_, index) => String(index + 1)))
  for (const id of allStandards()) expect(id).toMatch(/^(?:[1-9]|1\d|2[0-5])(?:\.[1-9]\d?)?$/)
})

test('only confirmed wordings of the Code are given as quotations', () => {
  const quoted = allStandards().filter((id) => standard(id).wording === 'quotation')
  expect(quoted.join(' ')).toBe(confirmedWordings)
})

test('no paraphrase contains quotation marks', () => {
  for (const id of everything) if (!citation(id).quoted) expect(citation(id).text, id).not.toMatch(/["“”‘]/)
})

test('everything a learner reads has curly apostrophes, no stray spaces, and ends as a sentence does', () => {
  for (const id of everything) {
    const { short, text, from } = citation(id)
    expect(short + text + from, id).not.toMatch(/['"]|\s{2}/)
    expect(text, id).toMatch(/^[A-Z].*\.\)?$/)
  }
})

test('every short name has two to six words', () => {
  for (const id of everything) {
    const words = citation(id).short.split(' ').length
    expect(words >= 2 && words <= 6, `${id}: ${citation(id).short}`).toBe(true)
  }
})

test('no two paragraphs of the Code and no two statements share a short name or a text', () => {
  for (const ids of [allStandards(), allStatements()]) {
    expect(new Set(ids.map((id) => citation(id).short)).size).toBe(ids.length)
    expect(new Set(ids.map((id) => citation(id).text)).size).toBe(ids.length)
  }
})

test('every paragraph that a planned scenario names exists', () => {
  for (const [scenario, list] of Object.entries(scenarioParagraphs)) {
    expect(splitCitations(list).unknown, scenario).toEqual([])
  }
})

test('what may be practised is every statement but the context', () => {
  const context = allStatements().filter((id) => !practisable().includes(id))
  for (const id of context) expect(statement(id).kind).toBe('context')
  for (const id of practisable()) expect(statement(id).kind).not.toBe('context')
  expect(practisable().length + context.length).toBe(116)
})

test('an id is known only when it is written exactly', () => {
  expect(['5', '5.1', '20.10'].every(isStandardId)).toBe(true)
  expect(['', '05', '5.', '5.10', '26', 'G-47', 'toString'].some(isStandardId)).toBe(false)
  expect(['G-01', 'G-82', 'J-34'].every(isStatementId)).toBe(true)
  expect(['', 'G-1', 'g-01', 'G-83', 'J-35', '5', 'constructor'].some(isStatementId)).toBe(false)
})

test('a statement carries its id and its document', () => {
  expect(statement('G-07')).toMatchObject({ id: 'G-07', document: { by: 'Nursing and Midwifery Council' } })
  expect(statement('J-24')).toMatchObject({ id: 'J-24', document: { published: '2011' } })
  expect(standard('20.10')).toMatchObject({ id: '20.10', theme: 'trust' })
})

test('a citation says where its words are from and whether they are quoted', () => {
  expect(citation('5.1')).toMatchObject({ quoted: true, from: 'The Code, paragraph 5.1' })
  expect(citation('16.1')).toMatchObject({ quoted: false, from: 'The Code, paragraph 16.1' })
  expect(citation('G-50')).toMatchObject({ quoted: false, from: 'Guidance on using social media responsibly, point 50' })
  expect(citation('G-21')).toMatchObject({ quoted: true, from: 'The Code, paragraph 20.10, as quoted in the guidance' })
  expect(citation('J-24')).toMatchObject({ quoted: false, from: 'The Guardian, 2011 (about that year’s advice), point 24' })
})

test('ids sort in source order: the Code by number, the guidance, the article', () => {
  const ids: CitationId[] = ['J-01', 'G-47', '20.10', 'G-05', '20.6', '5.1', '20', '5', '16', '6.1']
  expect(ids.sort(compareCitations)).toEqual(['5', '5.1', '6.1', '16', '20', '20.6', '20.10', 'G-05', 'G-47', 'J-01'])
  expect(allStandards().slice(0, 5)).toEqual(['1', '1.1', '1.3', '1.5', '2'])
})

test('a list of citations is split at spaces and commas, sorted, and each id kept once', () => {
  expect(splitCitations(' G-47, 5.1\n20.10,5.1 ')).toEqual({ ids: ['5.1', '20.10', 'G-47'], unknown: [] })
  expect(splitCitations('')).toEqual({ ids: [], unknown: [] })
})

test('a list of citations reports the ids it does not know', () => {
  expect(splitCitations('G-99 5.1 99.9, g-47 G-99')).toEqual({ ids: ['5.1'], unknown: ['G-99', '99.9', 'g-47'] })
})
