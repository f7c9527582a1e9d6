import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Place } from '#server/db/open.ts'
import type { Db } from '#server/db/schema.ts'

/** An empty store of either kind: what is tested on one is tested on both. */
export async function emptyPlace(kind: 'sqlite' | 'postgres', postgresUrl: string): Promise<Place> {
  if (kind === 'sqlite') return { file: join(mkdtempSync(join(tmpdir(), 'byp-sqlite-')), 'course.db') }
  const name = `test_${Math.random().toString(36).slice(2)}`
  const client = new pg.Client({ connectionString: postgresUrl })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(postgresUrl)
  url.pathname = `/${name}`
  return { url: url.href }
}

/** Somebody with an account, as signing up makes one; returns their id. */
export async function newPerson(db: Db, id = `person ${Math.random().toString(36).slice(2)}`): Promise<string> {
  const at = '2026-11-22T20:00:00.000Z'
  await db.insertInto('person').values({ id, name: 'Ama', email: `${id.replaceAll(' ', '-')}@example.org`, image: null, lastSeen: null, warned: null, createdAt: at, updatedAt: at }).execute()
  return id
}
