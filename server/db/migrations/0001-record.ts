import 'server-only'
import type { Kysely, Migration } from 'kysely'

/** Learners, the shelves that their rows lie on, what their attempts amount to, and what could not be taken in. */
export function record(bytes: 'blob' | 'bytea'): Migration {
  return {
    async up(db: Kysely<unknown>) {
      await db.schema
        .createTable('learner')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('seq', 'integer', (column) => column.notNull().defaultTo(0))
        .addColumn('created', 'text', (column) => column.notNull())
        .execute()
      await db.schema
        .createTable('shelf')
        .addColumn('learner', 'text', (column) => column.notNull().references('learner.id').onDelete('cascade'))
        .addColumn('shelf', 'text', (column) => column.notNull())
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('body', bytes, (column) => column.notNull())
        .addPrimaryKeyConstraint('shelf_key', ['learner', 'shelf'])
        .execute()
      await db.schema.createIndex('shelf_seq').on('shelf').columns(['learner', 'seq']).execute()
      await db.schema
        .createTable('outcome')
        .addColumn('learner', 'text', (column) => column.notNull().references('learner.id').onDelete('cascade'))
        .addColumn('attempt', 'text', (column) => column.notNull())
        .addColumn('scenario', 'text', (column) => column.notNull())
        .addColumn('shape', 'text', (column) => column.notNull())
        .addColumn('rehearsal', 'integer', (column) => column.notNull())
        .addColumn('ending', 'text')
        .addColumn('passed', 'integer', (column) => column.notNull())
        .addColumn('debriefed', 'text')
        .addPrimaryKeyConstraint('outcome_key', ['learner', 'attempt'])
        .execute()
      await db.schema
        .createTable('refused')
        .addColumn('learner', 'text', (column) => column.notNull().references('learner.id').onDelete('cascade'))
        .addColumn('id', 'text', (column) => column.notNull())
        .addColumn('row', 'text', (column) => column.notNull())
        .addColumn('say', 'text', (column) => column.notNull())
        .addColumn('at', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('refused_key', ['learner', 'id'])
        .execute()
    },
  }
}
