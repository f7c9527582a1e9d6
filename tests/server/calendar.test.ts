import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, ukDay } from '#lib/cpd/days.ts'
import type { Db } from '#server/db/schema.ts'
import { calendarDoor, feedDoor, remindersDoor, setRemindersDoor } from '#server/learner-doors.ts'
import { putRows } from '#server/records.ts'
import { versionOf } from '#server/to-judge.ts'
import { finishedRows, moduleOf } from '#tests/support/finished-module.ts'
import { evening } from '#tests/support/rows.ts'
import { enterStore, leaveStore, openBrowser, site } from '#tests/support/signing-in.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { newVisitor, signUp } from '#tests/support/visitor.ts'
import { newAssignment, newGroup, newMember } from '#tests/support/assignments.ts'

const postgres = thePostgres()
const today = ukDay(new Date().toISOString())
const soon = addDays(today, 10)
const plain = (day: string) => day.replaceAll('-', '')

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  let group: string
  let ben: Awaited<ReturnType<typeof signUp>>
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  beforeEach(async () => {
    for (const table of ['person', 'study_group', 'learner'] as const) await db.deleteFrom(table).execute()
    ben = await signUp(db)
    group = await newGroup(db, [])
    await newMember(db, group, ben.id)
  })

  const turn = async (on: boolean) => (await ben.visitor.ask(feedDoor, '/api/reminders/feed', { on })).body['link'] as string | undefined
  const codeOf = (link: string) => link.slice(`${site}/api/calendar/`.length)
  /** As a phone asks, which is signed in nowhere. */
  const fetchAt = (code: string) => openBrowser().send(calendarDoor(code), `/api/calendar/${code}`)
  /** The events of a calendar as names and values, with long lines put together again. */
  async function events(link: string) {
    const text = (await (await fetchAt(codeOf(link))).text()).replace(/\r\n[\t ]/g, '')
    // What an event and its alarm both have is the event’s.
    return text.split('BEGIN:VEVENT').slice(1).map((event) => Object.fromEntries(event.trim().split('\r\n').reverse().map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)])))
  }

  test('a learner’s calendar has the whole day on which each assignment is due, with an alarm before', async () => {
    const id = await newAssignment(db, group, { opens: today, due: soon })
    const link = (await turn(true))!
    const response = await fetchAt(codeOf(link))
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    const text = await response.text()
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*END:VCALENDAR\r\n$/)
    expect(await events(link)).toEqual([
      expect.objectContaining({
        ...{ UID: `${id}-due@before-you-post`, SUMMARY: 'Due: Prioritise people', 'DTSTART;VALUE=DATE': plain(soon), 'DTEND;VALUE=DATE': plain(addDays(soon, 1)) },
        ...{ DESCRIPTION: `For your group “Autumn starters”: ${site}/#module-people`, STATUS: 'CONFIRMED', TRANSP: 'TRANSPARENT', ACTION: 'DISPLAY', TRIGGER: '-PT63H' },
      }),
    ])
  })

  test('the alarm keeps to the days before that the learner chose, and to the quiet hours', async () => {
    await newAssignment(db, group, { opens: today, due: soon })
    const link = (await turn(true))!
    const trigger = async (lead: number, quietFrom: number, quietTo: number) => {
      await ben.visitor.ask(setRemindersDoor, '/api/reminders', { email: false, lead, quietFrom, quietTo })
      return (await events(link))[0]!['TRIGGER']
    }
    expect(await trigger(1, 20, 8)).toBe('-PT15H')
    expect(await trigger(1, 20, 11)).toBe('-PT13H')
    expect(await trigger(0, 20, 8)).toBe('PT9H')
    expect((await ben.visitor.ask(remindersDoor, '/api/reminders')).body).toMatchObject({ feed: true, lead: 0 })
  })

  test('the day that it opens is there while it is to come, and the day that it is due moves with a later one, as the same event', async () => {
    const id = await newAssignment(db, group, { opens: addDays(today, 1), due: soon })
    await newAssignment(db, group, { opens: today, due: null })
    const link = (await turn(true))!
    const days = async () => (await events(link)).map((event) => [event['UID'], event['DTSTART;VALUE=DATE']])
    expect(await days()).toEqual([[`${id}-opens@before-you-post`, plain(addDays(today, 1))], [`${id}-due@before-you-post`, plain(soon)]])
    const { id: member } = await db.selectFrom('member').select('id').executeTakeFirstOrThrow()
    await db.insertInto('extension').values({ assignment: id, member, due: addDays(soon, 7) }).execute()
    await db.updateTable('assignment').set({ opens: today }).execute()
    expect(await days()).toEqual([[`${id}-due@before-you-post`, plain(addDays(soon, 7))]])
  })

  test('what is withdrawn is cancelled, and what is done, archived or not theirs is not there', async () => {
    const withdrawn = await newAssignment(db, group, { what: 'module:trust', due: soon, withdrawn: evening('20:00') })
    await newAssignment(db, group, { due: soon })
    await newAssignment(db, group, { what: 'module:gone', due: soon })
    const other = await newMember(db, group, null)
    await newAssignment(db, group, { what: 'module:safety', due: soon }, [other])
    const archived = await newGroup(db, [], { archived: evening('20:00') })
    await newMember(db, archived, ben.id)
    await newAssignment(db, archived, { what: 'module:start', due: soon })
    await putRows(db, ben.id, finishedRows(moduleOf('people')), versionOf, evening('20:00'))
    const found = await events((await turn(true))!)
    expect(found.map(({ UID, STATUS, SEQUENCE, TRIGGER }) => [UID, STATUS, SEQUENCE, TRIGGER])).toEqual([[`${withdrawn}-due@before-you-post`, 'CANCELLED', '1', undefined]])
  })

  test('the calendar says nothing of how anybody does', async () => {
    await newAssignment(db, group, { opens: today, due: soon, message: 'Ben, please.' })
    const link = (await turn(true))!
    const before = await events(link)
    await putRows(db, ben.id, finishedRows({ ...moduleOf('people'), parts: moduleOf('people').parts.slice(0, 2) }, 'least'), versionOf, evening('20:00'))
    const after = await events(link)
    const withoutTime = (list: Record<string, string>[]) => list.map((event) => ({ ...event, DTSTAMP: '' }))
    expect(withoutTime(after)).toEqual(withoutTime(before))
    expect(JSON.stringify(after)).not.toMatch(/Ben|Ama|progress|overdue/)
  })

  test('a new link ends the old one, none shows anything once it is stopped, and the store keeps no link', async () => {
    await newAssignment(db, group, { due: soon })
    const first = (await turn(true))!
    const second = (await turn(true))!
    expect((await fetchAt(codeOf(first))).status).toBe(404)
    expect((await fetchAt(codeOf(second))).status).toBe(200)
    expect(JSON.stringify(await db.selectFrom('reminding').selectAll().execute())).not.toContain(codeOf(second))
    expect(await turn(false)).toBeUndefined()
    for (const code of [codeOf(first), codeOf(second), '', 'x']) expect((await fetchAt(code)).status).toBe(404)
    expect((await ben.visitor.ask(remindersDoor, '/api/reminders')).body).toMatchObject({ feed: false })
    expect((await newVisitor().ask(feedDoor, '/api/reminders/feed', { on: true })).status).toBe(401)
  })

  test('an empty calendar is a calendar', async () => {
    const text = await (await fetchAt(codeOf((await turn(true))!))).text()
    expect(text).toMatch(/^BEGIN:VCALENDAR[^]*END:VCALENDAR\r\n$/)
  })
})
