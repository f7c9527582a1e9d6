import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Pulled } from '#lib/sync/protocol.ts'
import { apartDoor } from '#server/account-doors.ts'
import type { Db } from '#server/db/schema.ts'
import { allRows } from '#server/records.ts'
import { syncDoor } from '#server/sync.ts'
import { attempt, check, entry, evening } from '#tests/support/rows.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { newVisitor, signUp, type Visitor } from '#tests/support/visitor.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const at = evening('20:00')

const postgres = thePostgres()

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)

  const somebody = async () => {
    const { id, visitor } = await signUp(db)
    return { ...visitor, id }
  }
  const push = ({ send }: Visitor, rows: readonly unknown[], more?: Record<string, string>, since = 0) => send(syncDoor, '/api/sync', { since, rows }, more)

  test('what is sent comes back with the next answer, and only to its owner', async () => {
    const [ama, ben] = [await somebody(), await somebody()]
    const sent = await push(ama, [attempt(at, 'a'), check(at, 'loaf')])
    expect(await sent.json()).toMatchObject({ more: false, refused: [], rows: [{ id: 'a' }, { kind: 'check' }] })
    expect(((await (await push(ben, [])).json()) as Pulled).rows).toEqual([])
  })

  test('a guest, and a page of another site, get nothing and leave nothing', async () => {
    const ama = await somebody()
    expect((await push(newVisitor(), [attempt(at, 'a')])).status).toBe(401)
    expect((await push(ama, [attempt(at, 'a')], { Origin: 'https://elsewhere.example' })).status).toBe(403)
    expect(await allRows(db, ama.id)).toEqual([])
  })

  test('a record that belongs to another account than the one that is signed in is not taken', async () => {
    const [ama, ben] = [await somebody(), await somebody()]
    const refused = await push(ama, [attempt(at, 'a')], { 'X-Account': ben.id })
    expect([refused.status, await refused.json()]).toEqual([401, { say: expect.stringContaining('Sign in again') }])
    expect([...(await allRows(db, ama.id)), ...(await allRows(db, ben.id))]).toEqual([])
    expect((await push(ama, [attempt(at, 'a')], { 'X-Account': ama.id })).status).toBe(200)
  })

  test('what is no row, or far too long for one, is kept apart with why, and the rest is taken', async () => {
    const ama = await somebody()
    const answer = await push(ama, [{ id: 'odd', at, kind: 'riddle' }, attempt(at, 'a'), entry(at, 'long', { relates: 'x'.repeat(70_000) }), 7, null])
    const { refused, rows } = (await answer.json()) as Pulled
    expect(rows.map(({ id }) => id)).toEqual(['a'])
    expect(refused.map(({ id }) => id)).toEqual(['odd', 'long', 'number 4', 'number 5'])
    const { apart } = (await (await ama.send(apartDoor, '/api/account/apart')).json()) as { apart: { id: string; say: string }[] }
    expect(apart.find(({ id }) => id === 'odd')?.say).toContain('not one that the course knows')
    expect(apart.find(({ id }) => id === 'long')?.say).toContain('too long')
  })

  test('a push that is no push, or has more rows than one may, is refused in words and changes nothing', async () => {
    const ama = await somebody()
    for (const body of [{}, { since: -1, rows: [] }, { since: 0, rows: 'all' }, { since: 0, rows: Array.from({ length: 201 }, () => check(at, 'loaf')) }]) {
      const refused = await ama.send(syncDoor, '/api/sync', body)
      expect([refused.status, await refused.json()]).toEqual([400, { say: expect.stringContaining('could not read') }])
    }
    expect(await allRows(db, ama.id)).toEqual([])
  })
})
