import 'server-only'
import * as v from 'valibot'
import { readRows, type Unreadable } from '#lib/record/rows.ts'
import { longestRow, mostBytes, mostRows, type Pulled } from '#lib/sync/protocol.ts'
import { answer, door } from './door.ts'
import { changedSince, keepApart, putRows, rowsSince } from './records.ts'
import { nameOfStore } from './settings.ts'
import { placeOfStore } from './store.ts'
import { versionOf } from './to-judge.ts'

const push = v.object({
  since: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 31 - 1)),
  rows: v.pipe(v.array(v.unknown()), v.maxLength(mostRows)),
})

/** POST /api/sync: takes what a device has not had acknowledged yet, and gives what it does not know. For whoever is signed in, and theirs alone. */
export const syncDoor = door({ for: 'learner', body: push, most: 2 * mostBytes }, async ({ db, person, body, now }) => {
  const fits = body.rows.map((raw) => JSON.stringify(raw).length <= longestRow)
  const { rows, unreadable } = readRows(body.rows.map((raw, n) => (fits[n] ? raw : { id: (raw as { id?: unknown })?.id, tooLong: true })))
  const why = (each: Unreadable) => ('tooLong' in Object(each.raw) ? 'This is too long to be kept in an account.' : `This could not be read (${each.why}).`)
  const apart = unreadable.map((each) => ({ id: each.id, say: why(each), raw: each.raw }))
  if (apart.length > 0) await keepApart(db, person.id, apart, now)
  const put = rows.length > 0 ? await putRows(db, person.id, rows, versionOf, now) : undefined
  const refused = put?.refused ?? []
  const { seq, more, rows: changed } = put ? changedSince(put.journal, body.since) : await rowsSince(db, person.id, body.since)
  const all = [...refused.map(({ row, say }) => ({ id: row.id, say })), ...apart.map(({ id, say }) => ({ id, say }))]
  return answer(200, { store: await nameOfStore(db, 'file' in placeOfStore()), seq, more, now, rows: changed, refused: all } satisfies Pulled)
})
