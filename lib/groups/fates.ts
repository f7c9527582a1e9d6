import { readName } from '#lib/account/name.ts'
import { mostMembers, nameKey, numberKey, readEmail, readNumber } from './listed.ts'
import type { Fate } from './protocol.ts'
import type { ListedRow } from './read-list.ts'

/** Somebody on the list of a group, as far as a row can be about them. */
export type OnList = { id: string; name: string; number: string; email: string; joined: boolean }

/** What becomes of a row, and who on the list it is about. */
export type Decided = Fate & { member?: OnList }

type Row = { line: number; name: string; number: string; email: string }

/**
 * What becomes of each row of a list that is brought into a group. A row is about whoever has its number; else whoever has its e-mail address; else, of one name, whoever has
 * neither. An empty cell changes nothing, so a list with names alone adds to nobody what they have already.
 */
export function fatesOf(rows: readonly ListedRow[], group: readonly OnList[]): Decided[] {
  const read = rows.map(readRow)
  const good = read.flatMap((each) => (each.ok ? [each.row] : []))
  const here = { file: new Index(good), group: new Index(group) }
  const taken = new Map<string, number>()
  let room = mostMembers - group.length
  return read.map((each, n): Decided => {
    if (!each.ok) return { line: each.line, name: rows[n]!.name, number: rows[n]!.number, email: rows[n]!.email, fate: 'fault', say: each.say }
    const { member, ...decided } = decide(each.row, here)
    if (decided.fate === 'new' && room-- <= 0) return fault(each.row, `A group has at most ${mostMembers.toLocaleString('en-GB')} people, and there is no room for this one. Make another group for some of them.`)
    const other = member && taken.get(member.id)
    if (other) return fault(each.row, `Lines ${other} and ${each.row.line} are about one person, ${sayWho(member)}. Take one of the two rows out.`)
    if (member) taken.set(member.id, each.row.line)
    return member ? { ...decided, member } : decided
  })
}

function readRow({ line, name: typed, number: written, email: address, wide }: ListedRow): { ok: true; row: Row } | { ok: false; line: number; say: string } {
  const no = (say: string) => ({ ok: false as const, line, say })
  if (wide) return no('This row has more cells than there are headings. If there is a comma in a name, put the name in quotation marks.')
  const name = readName(typed)
  if (!name.ok) return no(typed === '' ? 'There is no name in this row. Write one, or take the row out.' : `This cannot be a name: ${name.say}`)
  const number = readNumber(written)
  if (number === undefined) return no('This cannot be a number: it has more than 40 signs, or one that cannot be seen.')
  const email = readEmail(address)
  if (email === undefined) return no('This is not an e-mail address. Write it like ama@example.org, or leave the cell empty.')
  return { ok: true, row: { line, name: name.name, number, email } }
}

/** People by what they are known by. */
class Index<Of extends { name: string; number: string; email: string }> {
  readonly numbers = new Map<string, Of[]>()
  readonly emails = new Map<string, Of[]>()
  readonly names = new Map<string, Of[]>()
  /** Those of whom nothing but the name is known. */
  readonly bare = new Map<string, Of[]>()

  constructor(all: readonly Of[]) {
    const put = (map: Map<string, Of[]>, key: string, each: Of) => void (map.get(key)?.push(each) ?? map.set(key, [each]))
    for (const each of all) {
      if (each.number) put(this.numbers, numberKey(each.number), each)
      if (each.email) put(this.emails, each.email, each)
      put(this.names, nameKey(each.name), each)
      if (!each.number && !each.email) put(this.bare, nameKey(each.name), each)
    }
  }
}

type Here = { file: Index<Row>; group: Index<OnList> }

function decide(row: Row, here: Here): Decided {
  const { number, email } = row
  const twice = (number && twiceInFile(row, here.file.numbers.get(numberKey(number))!, 'number')) || (email && twiceInFile(row, here.file.emails.get(email)!, 'e-mail address'))
  if (twice) return fault(row, twice)
  if (!number && !email) return decideBare(row, here)
  const byNumber = number ? here.group.numbers.get(numberKey(number))?.[0] : undefined
  const byEmail = email ? here.group.emails.get(email)?.[0] : undefined
  if (byEmail && byNumber !== byEmail && (byNumber || (number && byEmail.number))) {
    return fault(row, `In the group this e-mail address is that of ${sayWho(byEmail)}, and not of the person with this number. Put right which of the two belongs here.`)
  }
  const known = byNumber ?? byEmail
  if (known) return changed(row, known)
  return decideByName(row, here)
}

function twiceInFile(row: Row, all: readonly Row[], what: string): string | undefined {
  const other = all.find(({ line }) => line !== row.line)
  return other && `This ${what} is twice in the file: line ${other.line} has it too. Take one of the two rows out, or put it right.`
}

/** A row with a name alone. As many of one name as are in the group already are taken to be those. */
function decideBare(row: Row, { file, group }: Here): Decided {
  const inFile = file.bare.get(nameKey(row.name))!
  const inGroup = group.names.get(nameKey(row.name)) ?? []
  if (inFile.length <= inGroup.length) return { ...row, fate: 'same', say: 'Somebody of this name is in the group already: nothing changes. If this is somebody else, give their number or e-mail address.' }
  if (inFile.length > 1) return fault(row, `This name is twice in the file: line ${inFile.find(({ line }) => line !== row.line)!.line} has it too. Take one out or, if they are two people, give each their number or e-mail address.`)
  return { ...row, fate: 'new', say: 'Will be put on the list.' }
}

/** A row with a number or an address that nobody in the group has: it may be somebody there of whom only the name is known. */
function decideByName(row: Row, { file, group }: Here): Decided {
  const bare = group.bare.get(nameKey(row.name)) ?? []
  const alike = (file.names.get(nameKey(row.name)) ?? []).length
  if (bare.length === 1 && alike === 1) return changed(row, bare[0]!)
  if (bare.length > 1 && alike === 1) return fault(row, 'This name is twice in the group, both times without a number, so we cannot tell who is meant. Take one of the two out of the group first.')
  return { ...row, fate: 'new', say: row.email ? 'Will be put on the list, and sent the link to join by e-mail.' : 'Will be put on the list.' }
}

function changed(row: Row, member: OnList): Decided {
  const now = { name: row.name, number: member.number || row.number, email: row.email || member.email }
  const words = { name: 'Name', number: 'Number', email: 'E-mail' } as const
  const differ = (['name', 'number', 'email'] as const).filter((each) => now[each] !== member[each])
  if (differ.length === 0) return { ...row, ...now, fate: 'same', say: 'Is in the group already: nothing changes.', member }
  const say = differ.map((each) => (member[each] ? `${words[each]}: “${member[each]}” becomes “${now[each]}”.` : `${words[each]}: “${now[each]}” is added.`)).join(' ')
  return { ...row, ...now, fate: 'changed', say: `Is in the group already. ${say}`, member }
}

function fault(row: Row, say: string): Decided {
  return { ...row, fate: 'fault', say }
}

function sayWho({ name, number }: OnList): string {
  return number ? `${name}, ${number}` : name
}
