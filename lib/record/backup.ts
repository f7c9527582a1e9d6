import * as v from 'valibot'
import { format, version } from './make-backup.ts'
import { ofKind, readRows, type Row, type Unreadable } from './rows.ts'

/**
 * What the record page downloads as JSON (client/documents/json.ts); it is read like a backup of the rows in it. Version 1 held entries
 * alone; 2 has the reflective accounts and the period as well.
 */
const cpdFormat = 'before-you-post-cpd'
const newest = { [format]: version, [cpdFormat]: 2 }

export type ReadBackup =
  | {
      ok: true
      /** Rows that this device has not, each id once. */
      fresh: Row[]
      /** How many rows of the file are here already. */
      known: number
      /** How many rows of the file were removed for good, here or in the file: they are left out. */
      removed: number
      /** What in the file is not a row, as it was found. The rest is read all the same. */
      unreadable: Unreadable[]
      drafts: Record<string, string>
      /** When the backup was made, as an ISO time, if the file says. */
      made?: string
    }
  | { ok: false; say: string }

const file = v.object({
  rows: v.array(v.unknown()),
  drafts: v.optional(v.record(v.string(), v.unknown()), {}),
  made: v.optional(v.unknown()),
})

const cpdFile = v.object({
  entries: v.array(v.unknown()),
  accounts: v.optional(v.array(v.unknown()), []),
  period: v.optional(v.unknown()),
  made: v.optional(v.unknown()),
})

/**
 * Reads a backup file against what the device has. Reading changes nothing: the caller adds `fresh`.
 *
 * A row whose id is here already is known, and what is here stays, even where the file says something else. Rows never change, so a
 * difference means that the file was edited or damaged, or that a copy of the record went another way on another device; and later
 * rows here stand on the one that is here (a pick on the pick before it), so putting another in its place could make them unreadable.
 *
 * A row that was removed for good stays removed, whether this device or the file says so: it is never among `fresh`.
 *
 * @returns `say` names what is wrong with the file and what to do, in words for the learner
 */
export function readBackup(text: string, have: readonly Row[]): ReadBackup {
  const trimmed = text.replace(/^\uFEFF/, '').trim()
  if (trimmed === '') return refuse('This file is empty. It may not have finished saving. Choose another backup, or make a new one on the device that has your record.')
  if (!trimmed.startsWith('{')) return refuse(notOurs)
  const content = parse(trimmed)
  if (content === undefined) return refuse(trimmed.slice(0, 200).includes('before-you-post') ? halfWritten : notOurs)
  if (!v.is(v.object({ format: v.picklist([format, cpdFormat]) }), content)) return refuse(notOurs)
  if (!isKnown(content)) return refuse(isNewer(content) ? newer : damaged)
  const read = v.safeParse(file, content.format === cpdFormat ? asRows(content) : content)
  if (!read.success) return refuse(damaged)

  const { rows, unreadable } = readRows(read.output.rows)
  const gone = new Set(ofKind([...have, ...rows], 'removed').flatMap((row) => row.rows))
  const ids = new Set(have.map(({ id }) => id))
  const unknown = rows.filter(({ id }) => !ids.has(id) && ids.add(id))
  const fresh = unknown.filter(({ kind, id }) => kind === 'removed' || !gone.has(id))
  const drafts = Object.entries(read.output.drafts).filter((draft): draft is [string, string] => typeof draft[1] === 'string')
  const { made } = read.output
  return {
    ok: true,
    fresh,
    known: rows.length - unknown.length,
    removed: unknown.length - fresh.length,
    unreadable,
    drafts: Object.fromEntries(drafts),
    ...(v.is(v.pipe(v.string(), v.isoTimestamp()), made) ? { made } : {}),
  }
}

const halfWritten =
  'This backup breaks off before its end, so it cannot be read. It may have been cut short while it was saved or sent. Choose another backup, or make a new one on the device that has your record.'
const notOurs =
  'This is not a backup of this course. A backup is a file whose name begins with “before-you-post” and ends in “.json”. Look for one in your downloads.'
const newer =
  'This backup was made by a newer version of the course than the one on this page. Load this page again to get the newest version, then choose the file again. Nothing in it is lost.'
const damaged =
  'This backup is damaged: something in it was changed after it was saved. Choose another backup, or make a new one on the device that has your record.'

function refuse(say: string): ReadBackup {
  return { ok: false, say }
}

/** Undefined when the text is not JSON, which never holds undefined itself. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Named = { format: keyof typeof newest }

function isKnown(content: Named): boolean {
  return v.is(v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(newest[content.format])) }), content)
}

function isNewer(content: Named): boolean {
  return 'version' in content && typeof content.version === 'number' && content.version > newest[content.format]
}

/** A CPD record’s file as the rows that it holds; anything that is not as it should be is left for the next look to refuse. */
function asRows(content: object): unknown {
  const read = v.safeParse(cpdFile, content)
  if (!read.success) return undefined
  const { entries, accounts, period, made } = read.output
  return { rows: [...entries, ...accounts, ...(period === undefined ? [] : [period])], drafts: {}, made }
}
