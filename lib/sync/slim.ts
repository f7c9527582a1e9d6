import { lotIn, lotLength } from '#lib/record/ids.ts'
import type { Row } from '#lib/record/rows.ts'
import type { Terms } from './terms.ts'

/**
 * Rows as columns without what can be worked out, as a server keeps them: the names of fields, what is the same as in the row before, the part of an id that its row says too, and words
 * of the course, which are numbers. What is alike stands together, and so packs well. The order of kinds and of fields is for ever: new ones come at the end. Of each field it is said how it is
 * kept, by `forms` below.
 */
const fieldsOf = {
  attempt: { scenario: 'words', shape: 'words', given: 'words', rehearses: 'words' },
  pick: { attempt: 'words', n: 'next', choice: 'choice', scene: 'scene' },
  debrief: { attempt: 'words' },
  check: { lesson: 'words', check: 'words', picked: 'words', sure: 'words' },
  finish: { lesson: 'words', shape: 'words', checks: 'words' },
  note: { lesson: 'words', text: 'words' },
  time: { part: 'words', seconds: 'plain' },
  entry: {
    ...{ replaces: 'words', title: 'words', from: 'words', to: 'words', method: 'words', topic: 'words', relates: 'words', measuredMinutes: 'plain', hours: 'plain', participatoryHours: 'plain' },
    ...{ edition: 'words', themes: 'words', standards: 'words', evidence: 'words', parts: 'parts', byHand: 'plain', proficiencies: 'words' },
  },
  period: { from: 'words', to: 'words' },
  account: {
    ...{ replaces: 'words', period: 'words', slot: 'plain', title: 'words', nature: 'words', learned: 'words', changed: 'words', relevant: 'words', edition: 'words', themes: 'words' },
    ...{ entries: 'words', readThrough: 'plain' },
  },
  removed: { what: 'words', rows: 'words' },
  backup: { rows: 'plain' },
} as const satisfies Record<Row['kind'], Record<string, keyof typeof forms>>

const kinds = Object.keys(fieldsOf) as Row['kind'][]
const fields = kinds.map((kind) => Object.entries(fieldsOf[kind]) as [name: string, form: keyof typeof forms][])
/** How an id is kept: worked out of the row, as a lot, or as it is. */
const ways = ['derived', 'lot', 'whole'] as const

type Fields = Record<string, unknown>
/** A row with the fields of all kinds, as far as it has them. */
type Loose = { id: string; at: string; kind: Row['kind'] } & Fields

export type Slim = [
  /** A letter for each row: its kind, and how its id is kept. */
  heads: string,
  lots: string,
  wholeIds: string[],
  /** Milliseconds since the row before; a moment written in another form as it is. */
  times: (number | string)[],
  /** The fields of each row in their order, `null` for one that is missing. */
  fields: unknown[],
  /** Fields that are not known here, by the number of the row. */
  others: Record<string, Fields>,
]

/** What a field is kept or read in: its row, which is the n-th, the one before it, and all. */
type Beside = { name: string; row: Loose; n: number; before: Loose | undefined; rows: readonly Loose[]; terms: Terms }
type Form = { keep: (value: unknown, beside: Beside) => unknown; read: (kept: unknown, beside: Beside) => unknown }

export function slim(all: readonly Row[], terms: Terms): Slim {
  const rows = all as readonly Loose[]
  const onto: Slim = ['', '', [], [], [], {}]
  for (const [n, row] of rows.entries()) {
    const before = rows[n - 1]
    const kind = kinds.indexOf(row.kind)
    const timed = isPlain(row.at)
    const lot = timed ? lotIn(row.id, row.at) : undefined
    const way = row.id === derivedId(row) ? 0 : lot === undefined ? 2 : 1
    if (way === 1) onto[1] += lot!
    if (way === 2) onto[2].push(row.id)
    onto[3].push(timed ? Date.parse(row.at) - momentOf(before?.at) : row.at)
    for (const [name, form] of fields[kind]!) onto[4].push(row[name] === undefined ? null : forms[form].keep(row[name], { name, row, n, before, rows, terms }))
    const unknown = Object.entries(row).filter(([name]) => !Object.hasOwn(fieldsOf[row.kind], name) && name !== 'id' && name !== 'at' && name !== 'kind')
    if (unknown.length > 0) onto[5][n] = Object.fromEntries(unknown)
    onto[0] += (kind * ways.length + way).toString(36)
  }
  return onto
}

export function full([heads, lots, wholeIds, times, kept, others]: Slim, terms: Terms): Row[] {
  const rows: Loose[] = []
  let [lot, whole, field, moment] = [0, 0, 0, 0]
  for (let n = 0; n < heads.length; n++) {
    const code = parseInt(heads[n]!, 36)
    const kind = Math.floor(code / ways.length)
    const time = times[n]!
    moment = typeof time === 'number' ? moment + time : momentOf(time)
    const row: Loose = { id: '', at: typeof time === 'number' ? isoOf(moment) : time, kind: kinds[kind]! }
    const beside: Beside = { name: '', row, n, before: rows[n - 1], rows, terms }
    for (const [name, form] of fields[kind]!) {
      const value = kept[field++]
      beside.name = name
      if (value !== null) row[name] = forms[form].read(value, beside)
    }
    if (n in others) Object.assign(row, others[n])
    const way = ways[code % ways.length]!
    row.id = way === 'derived' ? derivedId(row)! : way === 'lot' ? `${moment.toString(36)}-${lots.slice(lot, (lot += lotLength))}` : wholeIds[whole++]!
    rows.push(row)
  }
  return rows as Row[]
}

/** The id that the course makes of an attempt’s. */
function derivedId({ kind, attempt, n }: Loose): string | undefined {
  return kind === 'pick' ? `${String(attempt)}:${String(n)}` : kind === 'debrief' ? `${String(attempt)}:debrief` : undefined
}

const plain = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

function isPlain(at: string): boolean {
  return plain.test(at) && new Date(Date.parse(at)).toISOString() === at // the 31st of February is another day
}

function momentOf(at: string | undefined): number {
  return at !== undefined && plain.test(at) ? Date.parse(at) : 0
}

let lastDay = { number: NaN, iso: '' }

/** As toISOString, which takes longer than all the rest of reading a row. Rows of one day come together. */
function isoOf(moment: number): string {
  const day = Math.floor(moment / 86_400_000)
  if (day !== lastDay.number) lastDay = { number: day, iso: new Date(day * 86_400_000).toISOString().slice(0, -13) }
  const ms = moment - day * 86_400_000
  const two = (value: number) => (value < 10 ? `0${value}` : String(value))
  return `${lastDay.iso}${two(Math.floor(ms / 3_600_000))}:${two(Math.floor(ms / 60_000) % 60)}:${two(Math.floor(ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}Z`
}

const forms = {
  plain: { keep: (value) => value, read: (kept) => kept },
  /** A number that counts on from that of the row before. */
  next: { keep: (value, { before }) => (value as number) - expected(before), read: (kept, { before }) => (kept as number) + expected(before) },
  /** A text, or a list of texts: 0 for what the row before says already. */
  words: {
    keep: (value, { name, before, terms }) => (value === said(name, before) ? 0 : shortValue(value, terms)),
    read: (kept, { name, before, terms }) => (kept === 0 ? said(name, before) : longValue(kept, terms)),
  },
  /** With its scene one term, where there is one: then the scene is 0. */
  choice: {
    keep: (value, { row, terms }) => terms.number(`${String(value)}\n${String(row['scene'])}`) ?? value,
    read(kept, { row, terms }) {
      if (typeof kept !== 'number') return kept
      const [choice, scene] = String(terms.term(kept)).split('\n')
      row['scene'] = scene
      return choice
    },
  },
  scene: {
    keep: (value, { row, terms }) => (terms.number(`${String(row['choice'])}\n${String(value)}`) === undefined ? value : 0),
    read: (kept, { row }) => (kept === 0 ? row['scene'] : kept),
  },
  parts: {
    keep: (value, beside) => (value as Fields[]).map((part) => shortPart(part, beside)),
    read: (kept, beside) => (kept as unknown[][]).map((part) => longPart(part, beside)),
  },
} as const satisfies Record<string, Form>

/** A text or a list that is a term is its number; of others, the lines or elements that are. */
function shortValue(value: unknown, terms: Terms): unknown {
  if (typeof value !== 'string') return terms.numberOf(value as string[]) ?? (value as string[]).map((each) => terms.number(each) ?? each)
  const number = terms.number(value)
  if (number !== undefined || !value.includes('\n')) return number ?? value
  const lines = value.split('\n').map((line) => terms.number(line) ?? line)
  return lines.some((line) => typeof line === 'number') ? { lines } : value
}

function longValue(kept: unknown, terms: Terms): unknown {
  if (typeof kept === 'number') return terms.term(kept)
  if (typeof kept !== 'object') return kept
  return Array.isArray(kept) ? kept.map((each: unknown) => longValue(each, terms)) : (kept as { lines: unknown[] }).lines.map((line) => longValue(line, terms)).join('\n')
}

/** What an entry holds of a part: what the course wrote is a term, and the row that it rests on is named by how far before this one it stands. */
function shortPart({ part, title, shape, row, outcome, ...rest }: Fields, { rows, n, terms }: Beside): unknown[] {
  const place = rows.slice(0, n).findLastIndex(({ id }) => id === row)
  const head = terms.numberOf({ part, title, shape }) ?? { part, title, shape }
  return [head, place < 0 ? row : n - place, shortOutcome(outcome, terms), rest]
}

function longPart([head, row, outcome, rest]: readonly unknown[], { rows, n, terms }: Beside): Fields {
  return {
    ...(typeof head === 'number' ? (terms.term(head) as Fields) : (head as Fields)),
    row: typeof row === 'number' ? rows[n - row]!.id : row,
    ...(outcome === null ? {} : { outcome: Array.isArray(outcome) ? (longValue(outcome, terms) as string[]).join(': ') : outcome }),
    ...(rest as Fields),
  }
}

/** “First attempt: The name stayed on the ward.” is two terms. */
function shortOutcome(outcome: unknown, terms: Terms): unknown {
  if (typeof outcome !== 'string') return null
  const [which = '', ...told] = outcome.split(': ')
  const numbers = [terms.number(which), terms.number(told.join(': '))]
  return numbers.includes(undefined) ? outcome : numbers
}

/** What the row before makes likely of this one. */
function said(name: string, before: Loose | undefined): unknown {
  if (name === 'attempt') return before?.kind === 'attempt' ? before.id : before?.['attempt']
  if (name === 'lesson') return before?.['lesson']
  if (name === 'part') return before?.kind === 'time' ? before['part'] : before && 'lesson' in before ? `lesson:${String(before['lesson'])}` : undefined
  return undefined
}

function expected(before: Loose | undefined): number {
  return before?.kind === 'pick' ? (before['n'] as number) + 1 : before?.kind === 'attempt' ? (before['given'] as unknown[]).length : 0
}
