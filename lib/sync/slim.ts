import { idAt, lotIn, lotLength } from '#lib/record/ids.ts'
import type { Row } from '#lib/record/rows.ts'
import type { Terms } from './terms.ts'

/**
 * Rows as columns without what can be worked out, as a server keeps them: the names of fields, what is the same as in the row before, the part of an id that its row says too, and words
 * of the course, which are numbers. What is alike stands together, and so packs well. The order of kinds and of fields is for ever: new ones come at the end.
 */
const fieldsOf = {
  attempt: ['scenario', 'shape', 'given', 'rehearses'],
  pick: ['attempt', 'n', 'choice', 'scene'],
  debrief: ['attempt'],
  check: ['lesson', 'check', 'picked', 'sure'],
  finish: ['lesson', 'shape', 'checks'],
  note: ['lesson', 'text'],
  time: ['part', 'seconds'],
  entry: [
    'replaces', 'title', 'from', 'to', 'method', 'topic', 'relates', 'measuredMinutes', 'hours', 'participatoryHours', 'edition', 'themes', 'standards', 'evidence', 'parts', 'byHand', 'proficiencies',
  ],
  period: ['from', 'to'],
  account: ['replaces', 'period', 'slot', 'title', 'nature', 'learned', 'changed', 'relevant', 'edition', 'themes', 'entries', 'readThrough'],
  removed: ['what', 'rows'],
  backup: ['rows'],
} as const satisfies Record<Row['kind'], readonly string[]>

const kinds = Object.keys(fieldsOf) as Row['kind'][]
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

export function slim(rows: readonly Row[], terms: Terms): Slim {
  const [heads, lots, wholeIds, times, fields, others]: [string[], string[], string[], (number | string)[], unknown[], Record<string, Fields>] = [[], [], [], [], [], {}]
  const places = new Map(rows.map(({ id }, n) => [id, n]))
  let before: Loose | undefined
  for (const [n, row] of (rows as readonly Loose[]).entries()) {
    const lot = lotIn(row.id, row.at)
    const way = row.id === derivedId(row) ? 'derived' : lot === undefined ? 'whole' : 'lot'
    heads.push((kinds.indexOf(row.kind) * ways.length + ways.indexOf(way)).toString(36))
    if (way === 'lot') lots.push(lot!)
    if (way === 'whole') wholeIds.push(row.id)
    times.push(isPlain(row.at) ? Date.parse(row.at) - momentOf(before) : row.at)
    const known: readonly string[] = fieldsOf[row.kind]
    for (const name of known) fields.push(name === 'parts' ? (row[name] as Fields[]).map((part) => shortPart(part, n, places, terms)) : shortened(name, row, before, terms))
    const unknown = Object.entries(row).filter(([name]) => !known.includes(name) && name !== 'id' && name !== 'at' && name !== 'kind')
    if (unknown.length > 0) others[n] = Object.fromEntries(unknown)
    before = row
  }
  return [heads.join(''), lots.join(''), wholeIds, times, fields, others]
}

export function full([heads, lots, wholeIds, times, fields, others]: Slim, terms: Terms): Row[] {
  const rows: Loose[] = []
  let [lot, whole, field] = [0, 0, 0]
  let before: Loose | undefined
  for (const [n, head] of [...heads].entries()) {
    const code = parseInt(head, 36)
    const [kind, way] = [kinds[Math.floor(code / ways.length)]!, ways[code % ways.length]!]
    const time = times[n]!
    const row: Loose = { id: '', at: typeof time === 'number' ? new Date(momentOf(before) + time).toISOString() : time, kind }
    for (const name of fieldsOf[kind]) {
      const value = fields[field++]
      if (name === 'parts') row[name] = (value as unknown[][]).map((part) => longPart(part, rows, terms))
      else lengthen(name, value, row, before, terms)
    }
    Object.assign(row, others[n])
    row.id = way === 'derived' ? derivedId(row)! : way === 'lot' ? idAt(row.at, lots.slice(lot, (lot += lotLength))) : wholeIds[whole++]!
    rows.push(row)
    before = row
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

function momentOf(before: Loose | undefined): number {
  return before && plain.test(before.at) ? Date.parse(before.at) : 0
}

const numbers: readonly string[] = ['seconds', 'measuredMinutes', 'hours', 'participatoryHours', 'slot']

/** 0 for what the row before says already; the number of a pick is counted from the one before; a choice and its scene are one term. */
function shortened(name: string, row: Loose, before: Loose | undefined, terms: Terms): unknown {
  const value = row[name]
  if (value === undefined) return null
  if (name === 'n') return (value as number) - expected(before)
  if (numbers.includes(name) || typeof value === 'number' || typeof value === 'boolean') return value
  if (name === 'choice') return terms.number(pair(row['choice'], row['scene'])) ?? value
  if (name === 'scene' && terms.number(pair(row['choice'], value)) !== undefined) return 0
  return value === said(name, before) ? 0 : shortValue(value, terms)
}

function lengthen(name: string, value: unknown, row: Loose, before: Loose | undefined, terms: Terms): void {
  if (value === null) return
  if (name === 'n') row[name] = (value as number) + expected(before)
  else if (numbers.includes(name) || typeof value === 'boolean' || (name === 'rows' && row.kind === 'backup')) row[name] = value
  else if (name === 'choice' && typeof value === 'number') [row['choice'], row['scene']] = (terms.term(value) as string).split('\n')
  else if (name === 'scene') row['scene'] = value === 0 ? row['scene'] : longValue(value, terms)
  else row[name] = value === 0 ? said(name, before) : longValue(value, terms)
}

function pair(choice: unknown, scene: unknown): string {
  return `${String(choice)}\n${String(scene)}`
}

/** A text or a list that is a term is its number; of others, the lines or elements that are. */
function shortValue(value: unknown, terms: Terms): unknown {
  if (typeof value === 'string') {
    const number = terms.number(value)
    if (number !== undefined) return number
    const lines = value.includes('\n') ? value.split('\n').map((line) => terms.number(line) ?? line) : []
    return lines.some((line) => typeof line === 'number') ? { lines } : value
  }
  return terms.numberOf(value as string[]) ?? (value as string[]).map((each) => terms.number(each) ?? each)
}

function longValue(value: unknown, terms: Terms): unknown {
  if (typeof value === 'number') return terms.term(value)
  if (Array.isArray(value)) return value.map((each: unknown) => longValue(each, terms))
  return typeof value === 'object' ? (value as { lines: unknown[] }).lines.map((line) => longValue(line, terms)).join('\n') : value
}

/** What an entry holds of a part: what the course wrote is a term, and the row that it rests on is named by how far before this one it stands. */
function shortPart({ part, title, shape, row, outcome, ...rest }: Fields, n: number, places: ReadonlyMap<string, number>, terms: Terms): [unknown, unknown, unknown, Fields] {
  const place = places.get(String(row)) ?? n
  const head = terms.numberOf({ part, title, shape }) ?? { part, title, shape }
  return [head, place < n ? n - place : row, shortOutcome(outcome, terms), rest]
}

/** “First attempt: The name stayed on the ward.” is two terms. */
function shortOutcome(outcome: unknown, terms: Terms): unknown {
  if (typeof outcome !== 'string') return null
  const [which = '', ...told] = outcome.split(': ')
  const numbers = [terms.number(which), terms.number(told.join(': '))]
  return numbers.includes(undefined) ? outcome : numbers
}

function longPart([head, row, outcome, rest]: readonly unknown[], rows: readonly Loose[], terms: Terms): Fields {
  return {
    ...(typeof head === 'number' ? (terms.term(head) as Fields) : (head as Fields)),
    row: typeof row === 'number' ? rows[rows.length - row]!.id : row,
    ...(outcome === null ? {} : { outcome: Array.isArray(outcome) ? (longValue(outcome, terms) as string[]).join(': ') : outcome }),
    ...(rest as Fields),
  }
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
