import 'server-only'
import type { Kysely, Migration } from 'kysely'

/** Learners, and the shelves that their rows lie on. */
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
    },
  }
}
