import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Place } from '#server/db/open.ts'

/** An empty store of either kind: what is tested on one is tested on both. */
export async function emptyPlace(kind: 'sqlite' | 'postgres', postgresUrl: string): Promise<Place> {
  if (kind === 'sqlite') return { file: join(mkdtempSync(join(tmpdir(), 'byp-sqlite-')), 'store.db') }
  const name = `test_${Math.random().toString(36).slice(2)}`
  const client = new pg.Client({ connectionString: postgresUrl })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
  const url = new URL(postgresUrl)
  url.pathname = `/${name}`
  return { url: url.href }
}
