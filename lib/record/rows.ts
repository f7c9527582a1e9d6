import { count, day, hours, id, list, moment, oneOf, optional, shape, text, yes, type Of } from './fields.ts'

/**
 * The record is one list of rows, each a thing that the learner did, made by the device that it happened on and never
 * changed. Everything shown is derived from them. Because ids are made where the row is and no row changes, two records
 * merge by putting their rows together; sending or importing twice changes nothing.
 */
const shapes = {
  /** One play of a scenario begins. A rehearsal starts from the first picks (`given`) of the attempt that it rehearses. */
  attempt: shape({
    scenario: text,
    /** The shape of the scenario that it began with, and keeps. */
    shape: text,
    given: list(text),
    rehearses: optional(text),
  }),

  /**
   * A choice made. Its id is `<attempt>:<n>`, so that two tabs cannot both make the same decision; `scene` is where it was made, so that a
   * pick of another device, which went another way before it, is known for what it is.
   */
  pick: shape({ attempt: text, n: count, choice: text, scene: optional(text) }),

  /** The debrief of a finished attempt was opened. */
  debrief: shape({ attempt: text }),

  /** An answer to a check. The first counts as the attempt; whether it is right is derived. */
  check: shape({ lesson: text, check: text, picked: list(text), sure: optional(oneOf('guess', 'think', 'certain')) }),

  /** The end of a lesson was reached. `checks` are those that it had then: a check added later does not undo what was finished. */
  finish: shape({ lesson: text, shape: text, checks: optional(list(text)) }),

  /** The learner’s own note to a lesson’s question. The latest one stands. */
  note: shape({ lesson: text, text }),

  /** Active time spent on a part (`lesson:<id>` or `scenario:<id>`), in whole seconds. */
  time: shape({ part: text, seconds: count }),

  /** A CPD entry as the learner kept it. It copies every word that it must still show later. */
  entry: shape({
    /** The entry that this one takes the place of. */
    replaces: optional(text),
    title: text,
    from: day,
    to: day,
    method: text,
    topic: text,
    relates: text,
    /** Active minutes that the course measured, and the hours that the learner claims: both are kept. */
    measuredMinutes: count,
    hours,
    participatoryHours: hours,
    edition: text,
    themes: list(text),
    standards: list(text),
    evidence: text,
    /** What was finished: part, title, version, how it ended, and the row that says so. */
    parts: list(shape({ part: text, title: text, shape: text, outcome: optional(text), row: text })),
    /** Other CPD, written by the learner: the course drafted and measured nothing. */
    byHand: optional(yes),
    /** Standards of proficiency that it links to, in the learner’s words. */
    proficiencies: optional(text),
  }),

  /** The learner’s own three-year dates, both included. The latest row stands; an entry belongs to the period that its last day is in. */
  period: shape({ from: day, to: day }),

  /** A reflective account for one of the five places of a period, in the four prompts (lib/cpd/account.ts). */
  account: shape({
    replaces: optional(text),
    /** The last day of the period that it is for. */
    period: day,
    /** 1 to 5. */
    slot: count,
    title: text,
    nature: text,
    learned: text,
    changed: text,
    relevant: text,
    edition: text,
    themes: list(text),
    /** The ids of the entries that it is about, if any. */
    entries: list(text),
    /** The learner has read it through for anything that could point to a person. */
    readThrough: optional(yes),
  }),

  /** What was removed for good: the words are gone, and this says that and when. Rows of these ids are never taken in again. */
  removed: shape({ what: oneOf('entry', 'account', 'note'), rows: list(text) }),

  /** A backup file was downloaded: lets the course stop asking. */
  backup: shape({ rows: count }),
}

const base = shape({ id, at: moment })

type Kind = keyof typeof shapes
export type RowOf<K extends Kind> = K extends Kind ? { kind: K } & Of<typeof base> & Of<(typeof shapes)[K]> : never
export type Row = RowOf<Kind>
export type Entry = RowOf<'entry'>
export type Account = RowOf<'account'>
export type Sure = NonNullable<RowOf<'check'>['sure']>

/** Something in storage or in a file that is not a row, kept as it was found. */
export type Unreadable = { id: string; why: string; raw: unknown }

/** Reads what storage or a file holds, row by row: what cannot be read never takes the rest with it. */
export function readRows(found: readonly unknown[]): { rows: Row[]; unreadable: Unreadable[] } {
  const rows: Row[] = []
  const unreadable: Unreadable[] = []
  for (const [n, raw] of found.entries()) {
    const why = faultOf(raw)
    if (why === undefined) rows.push(raw as Row)
    else unreadable.push({ id: idOf(raw) ?? `number ${n + 1}`, why, raw })
  }
  return { rows, unreadable }
}

/** What is wrong with a supposed row, if anything: “at: not a moment”. */
function faultOf(raw: unknown): string | undefined {
  const fault = base(raw)
  if (fault) return fault
  const { kind } = raw as { kind?: unknown }
  return typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind as Kind](raw) : 'kind: not one that the course knows'
}

function idOf(raw: unknown): string | undefined {
  return typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : undefined
}

/** The rows of one kind, oldest first. */
export function ofKind<K extends Kind>(rows: readonly Row[], kind: K): RowOf<K>[] {
  return rows.filter((row): row is RowOf<K> => row.kind === kind).sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}
