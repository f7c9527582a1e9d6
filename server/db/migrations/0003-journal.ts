import 'server-only'
import { inflateRawSync } from 'node:zlib'
import { sql, type Kysely, type Migration } from 'kysely'
import type { Row } from '#lib/record/rows.ts'
import { appended } from '#server/journal.ts'
import { packRows } from '#server/packed.ts'

type Before = { shelf: { learner: string; shelf: string; seq: number; body: Uint8Array | ArrayBuffer }; journal: { learner: string; n: number; seq: number; body: Uint8Array } }

/**
 * The rows of a learner lie in one journal, and no longer on a shelf of the store for each attempt and part (docs/decisions/0016): their rows alone took 31 kB for a year. What attempts amount to is worked out
 * when it is asked for.
 */
export function journal(bytes: 'blob' | 'bytea'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await sql.raw(`create table journal (
        learner text not null references learner (id) on delete cascade, n integer not null, seq integer not null, body ${bytes} not null, primary key (learner, n))`).execute(db)
      await carryOver(db as Kysely<Before>)
      for (const statement of rest(bytes).split(';')) await sql.raw(statement).execute(db)
    },
  }
}

/** What was only a cache goes. Two tables with short rows are made again so that SQLite keeps each row once, in its key, and not beside it as well. */
function rest(bytes: 'blob' | 'bytea'): string {
  const once = bytes === 'blob' ? 'without rowid' : ''
  return `
    drop table outcome;
    drop table shelf;
    drop table standing;
    create table standing (learner text primary key references learner (id) on delete cascade, body ${bytes} not null) ${once};
    alter table reminded rename to reminded_before;
    drop index reminded_of;
    create table reminded (
      assignment text not null references assignment (id) on delete cascade, person text not null references person (id) on delete cascade, due text not null, at text not null,
      primary key (person, assignment, due)) ${once};
    insert into reminded select assignment, person, due, at from reminded_before;
    drop table reminded_before`
}

async function carryOver(db: Kysely<Before>) {
  const learners = await db.selectFrom('shelf').select('learner').distinct().orderBy('learner').execute()
  for (const { learner } of learners) {
    const shelves = await db.selectFrom('shelf').select(['seq', 'body']).where('learner', '=', learner).orderBy('seq').orderBy('shelf').execute()
    const rows = shelves.flatMap(({ seq, body }) => unpacked(body).map((row) => ({ row, seq })))
    for (const stretch of appended([], rows)) {
      await db.insertInto('journal').values({ learner, n: stretch.n, seq: stretch.rows.at(-1)!.seq, body: packRows(stretch.rows) }).execute()
    }
  }
}

/** As rows were packed before: a byte that is 1, and deflated JSON. */
function unpacked(body: Uint8Array | ArrayBuffer): Row[] {
  return JSON.parse(inflateRawSync(Buffer.from(body as Uint8Array).subarray(1)).toString()) as Row[]
}
