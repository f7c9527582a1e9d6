import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { eraseDoor, exportDoor, nameDoor } from '#server/account-doors.ts'
import { findPeopleDoor, inviteDoor } from '#server/admin-doors.ts'
import { tables, type Db } from '#server/db/schema.ts'
import { keepHouse } from '#server/housekeeping.ts'
import { joinDoor, lookDoor, recoverDoor } from '#server/join-doors.ts'
import { calendarDoor, setRemindersDoor } from '#server/learner-doors.ts'
import { importDoor } from '#server/member-doors.ts'
import { reportDoor } from '#server/report-doors.ts'
import { syncDoor } from '#server/sync.ts'
import { assignDoor } from '#server/teach/assignment-doors.ts'
import { changeGroupDoor, makeGroupDoor } from '#server/teach/group-doors.ts'
import { traceOf } from '#server/trouble.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { makeWorld, type World } from '#tests/support/world.ts'
import { newVisitor } from '#tests/support/visitor.ts'

const postgres = thePostgres()
const marks = ['Marigold', 'marigold', 'MARKCODE', 'markword', 'mark-password', 'person-', '203.0.113']

/** Everybody does everything, with names, addresses, codes and words that are known again. */
async function useEverything({ visitors, group, feed, recovery, code }: World) {
  const { educator, learner, administrator } = visitors
  const email = 'marigold@example.org'
  const password = 'mark-password is long'
  const asked = [
    newVisitor().auth('/sign-up/email', { name: 'Marigold', email, password }),
    newVisitor().auth('/sign-in/email', { email, password }),
    newVisitor().auth('/sign-in/magic-link', { name: 'Marigold', email }),
    newVisitor().auth('/request-password-reset', { email }),
    newVisitor().auth('/magic-link/verify?token=MARKCODE-0123456789'),
    newVisitor().send(lookDoor, '/api/join/look', { code: 'MARKCODE' }),
    newVisitor().send(joinDoor, '/api/join', { code, name: 'Marigold' }),
    newVisitor().send(recoverDoor, '/api/account/recover', { code: recovery }),
    newVisitor().send(reportDoor, '/api/reports', { place: '/about', words: 'markword and more of it' }),
    newVisitor().send(calendarDoor(feed), `/api/calendar/${feed}`),
    learner.send(nameDoor, '/api/account/name', { name: 'Marigold' }),
    learner.send(exportDoor, '/api/account/export'),
    learner.send(setRemindersDoor, '/api/reminders', { email: true, lead: 3, quietFrom: 22, quietTo: 7 }),
    learner.send(syncDoor, '/api/sync', { since: 0, rows: [{ id: 'markword', at: new Date().toISOString(), kind: 'note', lesson: 'be-informed', text: 'markword' }, { id: 'odd', markword: 'Marigold' }] }),
    educator.send(makeGroupDoor, '/api/teach/groups', { name: 'Marigold', asksNumber: true }),
    educator.send(changeGroupDoor, '/api/teach/group/change', { id: group, name: 'Marigold' }),
    educator.send(importDoor, '/api/teach/import', { group, csv: `name,number,email\nMarigold,markword,${email}\n`, dry: false }),
    educator.send(assignDoor, '/api/teach/assignments', { group, what: 'module:people', opens: '2026-11-30', asks: 'complete', message: 'markword' }),
    administrator.send(inviteDoor, '/api/admin/invitations', { email, role: 'educator' }),
    administrator.send(findPeopleDoor, '/api/admin/people/find', { from: 'marigold' }),
    learner.send(eraseDoor, '/api/account/erase', { email, password }),
  ]
  return (await Promise.all(asked)).map(({ status }) => status)
}

test('of a bug the log gets what and where, and nothing that was quoted or hangs on it', () => {
  const fault = Object.assign(new TypeError('Cannot read “Marigold” of \'Marigold\' or "Mari\'gold" for marigold@example.org', { cause: new SyntaxError('Unexpected token in "Marigold said"') }), { code: '23505', detail: 'Key (name)=(Marigold)' })
  const trace = traceOf(fault)
  expect(trace).toMatch(/^TypeError 23505: Cannot read/)
  expect(trace).toMatch(/\n\s+at .*log\.test\.ts/)
  expect(trace).toMatch(/caused by SyntaxError: Unexpected token in/)
  expect(trace).not.toMatch(/marigold/i)
  expect(traceOf({ name: 'Marigold' })).not.toContain('Marigold')
})

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(async () => {
    vi.restoreAllMocks()
    await leaveStore()
  })

  test('the log names nobody and tells nothing of what they wrote, when all is well and when the store breaks', async () => {
    const logged: string[] = []
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) vi.spyOn(console, level).mockImplementation((...said: unknown[]) => void logged.push(said.map((each) => (each instanceof Error ? `${each.stack} ${JSON.stringify(Object.entries(each))} ${each.message}` : typeof each === 'string' ? each : JSON.stringify(each))).join(' ')))
    const house = () => keepHouse(db, new Date().toISOString()).catch(() => undefined)

    let world = await makeWorld(db)
    const found = (statuses: number[]) => statuses.filter((status) => status >= 500).length
    expect(found(await useEverything(world))).toBe(0)
    await house()
    expect(logged).toEqual([])

    // A store that refuses every new row; PostgreSQL then says the whole of it.
    world = await makeWorld(db)
    const broken = tables.filter((table) => table !== 'setting')
    for (const table of broken) {
      if (kind === 'postgres') await sql`alter table ${sql.table(table)} add constraint broken check (false) not valid`.execute(db)
      else await sql`create trigger ${sql.id(`broken_${table}`)} before insert on ${sql.table(table)} begin select raise(abort, 'broken'); end`.execute(db)
    }
    expect(found(await useEverything(world))).toBeGreaterThan(8)
    await house()

    // And one whose tables are gone.
    for (const table of [...tables].reverse()) if (!['person', 'session', 'setting'].includes(table)) await (kind === 'postgres' ? sql`drop table ${sql.table(table)} cascade` : sql`drop table ${sql.table(table)}`).execute(db)
    expect(found(await useEverything(world))).toBeGreaterThan(8)
    await house()

    expect(logged.length).toBeGreaterThan(16)
    const told = marks.concat(world.secrets, world.feed, world.recovery)
    expect(logged.filter((line) => told.some((mark) => line.includes(mark)))).toEqual([])
  }, 180_000)
})
