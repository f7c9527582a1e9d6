import * as v from 'valibot'

/**
 * The record is one list of rows, each a thing that the learner did, made by the device that it happened on and never
 * changed. Everything shown is derived from them. Because ids are made where the row is and no row changes, two records
 * merge by putting their rows together; sending or importing twice changes nothing.
 */
const base = { id: v.pipe(v.string(), v.nonEmpty()), at: v.pipe(v.string(), v.isoTimestamp()) }
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.string()
const day = v.pipe(v.string(), v.isoDate())

/** One play of a scenario begins. A rehearsal starts from the first picks (`given`) of the attempt that it rehearses. */
const attempt = v.object({
  ...base,
  kind: v.literal('attempt'),
  scenario: text,
  /** The shape of the scenario that it began with, and keeps. */
  shape: text,
  given: v.array(text),
  rehearses: v.optional(text),
})

/** A choice made. Its id is `<attempt>:<n>`, so that two tabs cannot both make the same decision. */
const pick = v.object({ ...base, kind: v.literal('pick'), attempt: text, n: count, choice: text })

/** The debrief of a finished attempt was opened. */
const debrief = v.object({ ...base, kind: v.literal('debrief'), attempt: text })

/** An answer to a check. The first counts as the attempt; whether it is right is derived. */
const check = v.object({
  ...base,
  kind: v.literal('check'),
  lesson: text,
  check: text,
  picked: v.array(text),
  sure: v.optional(v.picklist(['guess', 'think', 'certain'])),
})

/** The end of a lesson was reached. */
const finish = v.object({ ...base, kind: v.literal('finish'), lesson: text, shape: text })

/** The learner's own note to a lesson's question. The latest one stands. */
const note = v.object({ ...base, kind: v.literal('note'), lesson: text, text })

/** Active time spent on a part (`lesson:<id>` or `scenario:<id>`), in whole seconds. */
const time = v.object({ ...base, kind: v.literal('time'), part: text, seconds: count })

/** A CPD entry as the learner kept it. It copies every word that it must still show later. */
const entry = v.object({
  ...base,
  kind: v.literal('entry'),
  /** The entry that this one takes the place of. */
  replaces: v.optional(text),
  title: text,
  from: day,
  to: day,
  method: text,
  topic: text,
  relates: text,
  /** Active minutes that the course measured, and the hours that the learner claims: both are kept. */
  measuredMinutes: count,
  hours: v.pipe(v.number(), v.minValue(0)),
  participatoryHours: v.pipe(v.number(), v.minValue(0)),
  edition: text,
  themes: v.array(text),
  standards: v.array(text),
  evidence: text,
  /** What was finished: part, title, version, how it ended, and the row that says so. */
  parts: v.array(v.object({ part: text, title: text, shape: text, outcome: v.optional(text), row: text })),
})

/** A backup file was downloaded: lets the course stop asking. */
const backup = v.object({ ...base, kind: v.literal('backup'), rows: count })

export const rowSchema = v.variant('kind', [attempt, pick, debrief, check, finish, note, time, entry, backup])
export type Row = v.InferOutput<typeof rowSchema>
export type RowOf<K extends Row['kind']> = Extract<Row, { kind: K }>
export type Entry = RowOf<'entry'>
export type Sure = NonNullable<RowOf<'check'>['sure']>

/** Something in storage or in a file that is not a row, kept as it was found. */
export type Unreadable = { id: string; why: string; raw: unknown }

/** Reads what storage or a file holds, row by row: what cannot be read never takes the rest with it. */
export function readRows(found: readonly unknown[]): { rows: Row[]; unreadable: Unreadable[] } {
  const rows: Row[] = []
  const unreadable: Unreadable[] = []
  for (const [n, raw] of found.entries()) {
    const read = v.safeParse(rowSchema, raw)
    if (read.success) rows.push(read.output)
    else {
      const issue = read.issues[0]
      const where = issue.path?.map(({ key }) => String(key)).join('.') ?? 'row'
      unreadable.push({ id: idOf(raw) ?? `number ${n + 1}`, why: `${where}: ${issue.message}`, raw })
    }
  }
  return { rows, unreadable }
}

function idOf(raw: unknown): string | undefined {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : undefined
}

/** The rows of one kind, oldest first. */
export function ofKind<K extends Row['kind']>(rows: readonly Row[], kind: K): RowOf<K>[] {
  return rows.filter((row): row is RowOf<K> => row.kind === kind).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
