import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { readName } from '#lib/account/name.ts'
import { csvOf } from '#lib/csv.ts'
import { fatesOf, type OnList } from '#lib/groups/fates.ts'
import { numberKey, readNumber } from '#lib/groups/listed.ts'
import { mostRows, readList } from '#lib/groups/read-list.ts'

const rowsOf = (csv: string) => {
  const read = readList(csv)
  return read.ok ? read.rows.map(({ line, name, number, email }) => [line, name, number, email]) : read.say
}
const person = (name: string, number = '', email = '', joined = false): OnList => ({ id: `${name} ${number} ${email}`, name, number, email, joined })
const fates = (csv: string, group: OnList[] = []) => {
  const read = readList(csv)
  if (!read.ok) throw new Error(read.say)
  return fatesOf(read.rows, group)
}
const saysOf = (csv: string, group: OnList[] = []) => fates(csv, group).map(({ line, fate, say }) => `${line} ${fate}: ${say}`)

test('a list is read with commas, semicolons or tabs, with what Excel puts before it, with any usual headings in any order', () => {
  const expected = [[2, 'Ben Okoro', '00123', 'ben@example.org'], [3, 'Cai', '', '']]
  expect(rowsOf('Name,Student number,E-mail\nBen Okoro,00123,ben@example.org\nCai,,\n')).toEqual(expected)
  expect(rowsOf('\uFEFFE-Mail Address;STUDENT ID;Full name\r\nben@example.org;00123;Ben Okoro\r\n;;Cai\r\n')).toEqual(expected)
  expect(rowsOf('Student No.\tEmail\tCohort\tname\r00123\tben@example.org\tSept\tBen Okoro\r\t\t\tCai')).toEqual(expected)
  expect(rowsOf('sep=;\nname;number;email\nBen Okoro;="00123";ben@example.org')).toEqual([[3, 'Ben Okoro', '00123', 'ben@example.org']])
  expect(rowsOf('Surname,First name,ID\nOkoro,Ben,1')).toEqual([[2, 'Ben Okoro', '1', '']])
})

test('a name over two lines is one name, and rows are counted as a spreadsheet counts them', () => {
  expect(rowsOf('number,name\n1,"Okoro,\nBen ""Benny"""\n\n ,\n2,Cai')).toEqual([[2, 'Okoro, Ben "Benny"', '1', ''], [5, 'Cai', '2', '']])
})

test('what cannot be read is refused in words that say what to do', () => {
  expect(rowsOf('Code;Year\n1;2')).toContain('There is no column with names. The first line must hold headings, one of them “Name”; here it holds “Code”, “Year”.')
  expect(rowsOf('')).toContain('There is no column with names')
  expect(rowsOf('name,ID,Student number\nBen,1,2')).toContain('Two columns could be the student number: “ID” and “Student number”.')
  expect(rowsOf('name\n\n  \n')).toContain('There is nobody on this list')
  expect(rowsOf('name\n"Ben\nCai')).toContain('A quotation mark does not match in line 2')
  expect(rowsOf(`name\n${'Ben\n'.repeat(mostRows + 1)}`)).toContain('has 2,001 rows, and at most 2,000 are read')
  expect(rowsOf(`name\n${'Ben\n'.repeat(mostRows)}`)).toHaveLength(mostRows)
})

test('somebody new is put on the list; somebody with the same number is the same, whatever else about them changed', () => {
  const group = [person('Ben Okoro', 'S 01', 'ben@example.org', true), person('Cai', 'S02')]
  expect(saysOf('name,number,email\nBen Okoro,s01,BEN@example.org\nCai Evans,S02,cai@example.org\nDee,S03,\nEli,,eli@example.org', group)).toEqual([
    '2 same: Is in the group already: nothing changes.',
    '3 changed: Is in the group already. Name: “Cai” becomes “Cai Evans”. E-mail: “cai@example.org” is added.',
    '4 new: Will be put on the list.',
    '5 new: Will be put on the list, and sent the link to join by e-mail.',
  ])
  expect(saysOf('name,number\nBen Okoro,S 01', group)).toEqual(['2 same: Is in the group already: nothing changes.']) // an empty cell takes nothing away
  expect(fates('name,number\nBen Okoro,0S 01', group)[0]!.fate).toBe('new')
})

test('a number or an address that is twice in the file stops it, with both lines named', () => {
  const says = saysOf('name,number,email\nBen,01,a@example.org\nCai,0 1,\nDee,,A@example.org')
  expect(says[0]).toBe('2 fault: This number is twice in the file: line 3 has it too. Take one of the two rows out, or put it right.')
  expect(says[1]).toContain('3 fault: This number is twice in the file: line 2 has it too.')
  expect(says[2]).toContain('4 fault: This e-mail address is twice in the file: line 2 has it too.')
  expect(saysOf('name,number,email\nBen,1,\nBea,,b@example.org', [person('Ben', '1', 'b@example.org')])[1]).toBe('3 fault: Lines 2 and 3 are about one person, Ben, 1. Take one of the two rows out.')
})

test('an address that is somebody else’s in the group stops it', () => {
  const group = [person('Ben', '1', 'ben@example.org'), person('Cai', '2')]
  expect(saysOf('name,number,email\nCai,2,ben@example.org', group)[0]).toContain('2 fault: In the group this e-mail address is that of Ben, 1')
  expect(saysOf('name,number,email\nCai,3,ben@example.org', group)[0]).toContain('2 fault: In the group this e-mail address is that of Ben, 1')
  expect(saysOf('name,number,email\nCai,2,cai@example.org', group)[0]).toContain('2 changed')
})

test('a name alone is taken for whoever has it, and what is learned of them later is added', () => {
  const bare = [person('Ben', '', '', true)]
  expect(saysOf('name\nben', bare)[0]).toContain('2 same: Somebody of this name is in the group already')
  expect(saysOf('name,number\nBEN,7', [person('Ben')])[0]).toBe('2 changed: Is in the group already. Name: “Ben” becomes “BEN”. Number: “7” is added.')
  expect(saysOf('name,number\nBen,7\nBen,8', bare).map((each) => each.slice(0, 5))).toEqual(['2 new', '3 new']) // which of them it is cannot be known
  expect(saysOf('name,number\nBen,7', [...bare, { ...bare[0]!, id: 'other' }])[0]).toContain('2 fault: This name is twice in the group')
  expect(saysOf('name\nBen\nBen', bare)[0]).toContain('2 fault: This name is twice in the file: line 3 has it too.')
  expect(saysOf('name\nBen\nBen', [...bare, { ...bare[0]!, id: 'other' }]).map((each) => each.slice(0, 6))).toEqual(['2 same', '3 same'])
})

test('a row that is wrong in itself says how', () => {
  const says = saysOf(`name,number,email\n,1,\nBen,2,ben\nCai,${'3'.repeat(41)},\n${'x'.repeat(81)},4,\nOkoro, Dee,5,x@example.org\nEli,,a@none.invalid\nFay\u202Eyaf,,`)
  const expected = ['2 fault: There is no name', '3 fault: This is not an e-mail address', '4 fault: This cannot be a number', '5 fault: This cannot be a name: a name has', '6 fault: This row has more cells', '7 fault: This is not an e-mail', '8 fault: This cannot be a name: there is a sign']
  expect(says.map((each, n) => each.slice(0, expected[n]!.length))).toEqual(expected)
})

test('a group never has more than a thousand people', () => {
  const group = Array.from({ length: 999 }, (_, n) => person('Ben', String(n)))
  const found = fates('name,number\nCai,x\nDee,y\nBen,5', group)
  expect(found.map(({ fate }) => fate)).toEqual(['new', 'fault', 'same'])
  expect(found[1]!.say).toContain('at most 1,000 people')
})

// Names that a spreadsheet, a parser or a careless comparison could spoil.
const sign = fc.constantFrom(...'abAB01 \'"=+-@,;\t|éß🧁＝', '\u00A0', '\u2009')
const name = fc.oneof(fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => signs.join('')), fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constantFrom('Ben', "'=Ben", "''=Ben", '="01"'))
const someone = fc.record({ name, number: fc.oneof(fc.constant(''), name), email: fc.constantFrom('', '', 'a@example.org', "'b@example.org", '=c@example.org'), joined: fc.boolean() })

/** As a store keeps them: read, no number twice and no address twice. */
function kept(all: readonly Omit<OnList, 'id'>[]): OnList[] {
  const found: OnList[] = []
  for (const [n, each] of all.entries()) {
    const read = readName(each.name)
    const number = readNumber(each.number)
    if (!read.ok || number === undefined) continue
    if (found.some((other) => (number && numberKey(other.number) === numberKey(number)) || (each.email && other.email === each.email))) continue
    found.push({ ...each, id: String(n), name: read.name, number })
  }
  return found
}

test('whatever a group’s people are called, its own list brought in again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(someone, { maxLength: 12 }), (all) => {
      const group = kept(all)
      if (group.length === 0) return
      const csv = csvOf(['Name', 'Student number', 'E-mail', 'Joined'], group.map((each) => [each.name, each.number, each.email, each.joined ? '2026-11-30' : '']))
      expect(fates(csv, group).filter(({ fate }) => fate !== 'same')).toEqual([])
      expect(Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data.flat().filter((cell) => /^[=+\-@＝]/.test(cell))).toEqual([])
    }),
    { numRuns: 500 },
  )
})
