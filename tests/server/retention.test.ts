import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays } from '#lib/cpd/days.ts'
import { openStore } from '#server/db/open.ts'
import type { Db } from '#server/db/schema.ts'
import { tidyMail } from '#server/mail.ts'
import { putRows } from '#server/records.ts'
import { expireAccounts, keepMonths } from '#server/retention.ts'
import { entry, evening } from '#tests/support/rows.ts'
import { emptyPlace, newPerson } from '#tests/support/stores.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'

const sends = { SMTP_URL: 'smtp://127.0.0.1:2525', PUBLIC_URL: 'https://example.org' }
const last = '2026-11-22'
/** That many days after an account that was seen last on 22 November 2026 has not been seen for 48 months. */
const due = (days: number) => evening('03:00', addDays('2030-11-22', days))

test('accounts are kept for 48 months where e-mail is sent, for ever where it is not, and as it is set anywhere', () => {
  expect(keepMonths(sends)).toBe(48)
  expect(keepMonths({})).toBeUndefined()
  expect(keepMonths({ ...sends, KEEP_MONTHS: '0' })).toBeUndefined()
  expect(keepMonths({ KEEP_MONTHS: '12' })).toBe(12)
  expect(() => keepMonths({ KEEP_MONTHS: 'two years' })).toThrow('KEEP_MONTHS: “two years” is no number of months. Write a whole number')
  expect(() => keepMonths({ KEEP_MONTHS: '-1' })).toThrow('KEEP_MONTHS')
})

const postgres = thePostgres()

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  beforeAll(async () => void (db = await openStore(await emptyPlace(kind, postgres.url))))
  afterAll(() => db.destroy())
  beforeEach(async () => {
    for (const table of ['person', 'mail', 'audit'] as const) await db.deleteFrom(table).execute()
  })

  async function lastSeen(day: string | null, role: 'learner' | 'administrator' = 'learner') {
    const id = await newPerson(db)
    await db.updateTable('person').set({ lastSeen: day, role }).where('id', '=', id).execute()
    return id
  }
  const people = async () => (await db.selectFrom('person').select('id').execute()).map(({ id }) => id)
  const warnings = () => db.selectFrom('mail').select(['recipient', 'subject', 'body', 'at']).execute()
  /** As the mail server takes them: tests/server/mail.test.ts */
  const allSent = (at: string) => db.updateTable('mail').set({ sent: at, due: null, body: '' }).where('sent', 'is', null).execute()

  test('whoever is long gone is warned, and erased thirty days after the warning has left', async () => {
    const id = await lastSeen(last)
    await putRows(db, id, [entry(last, 'e')], () => undefined, due(0))
    expect(await expireAccounts(db, due(-30), sends)).toEqual({ warned: 0, erased: 0 })
    expect(await expireAccounts(db, due(-29), sends)).toEqual({ warned: 1, erased: 0 })
    expect(await warnings()).toMatchObject([{ subject: 'Your account will be erased', body: expect.stringContaining('erased on 23 November 2030 or soon after') }])
    expect((await warnings())[0]!.body).toContain('https://example.org/account')
    await allSent(due(-29))
    expect(await expireAccounts(db, due(-29), sends)).toEqual({ warned: 0, erased: 0 })
    expect(await expireAccounts(db, due(0), sends)).toEqual({ warned: 0, erased: 0 })
    expect(await people()).toEqual([id])
    expect(await expireAccounts(db, due(1), sends)).toEqual({ warned: 0, erased: 1 })
    expect(await people()).toEqual([])
    expect(await db.selectFrom('journal').selectAll().execute()).toEqual([])
    expect(await warnings()).toEqual([])
    const noted = await db.selectFrom('audit').select(['actor', 'what', 'whom']).orderBy('at').execute()
    expect(noted).toEqual([{ actor: 'site', what: 'account warned', whom: id }, { actor: 'site', what: 'account expired', whom: id }])
  })

  test('who was forgotten for years before this began has thirty days all the same', async () => {
    await lastSeen('2020-01-01')
    await expireAccounts(db, due(0), sends)
    expect((await warnings())[0]!.body).toContain('erased on 22 December 2030 or soon after')
    await allSent(due(3))
    await expireAccounts(db, due(3), sends)
    expect(await expireAccounts(db, due(32), sends)).toMatchObject({ erased: 0 })
    expect(await expireAccounts(db, due(33), sends)).toMatchObject({ erased: 1 })
  })

  test('a warning that could not be delivered is none: it is written again, and the account stays', async () => {
    const id = await lastSeen('2020-01-01')
    for (let day = 0; day <= 200; day++) {
      await expireAccounts(db, due(day), sends)
      await tidyMail(db, due(day))
    }
    expect(await people()).toEqual([id])
    const noted = await db.selectFrom('audit').select('what').execute()
    expect(noted.map(({ what }) => what)).toEqual(Array(7).fill('account warned')) // once a month
  })

  test('whoever comes back after the warning stays, and is warned anew the next time', async () => {
    const id = await lastSeen(last)
    await expireAccounts(db, due(-10), sends)
    await allSent(due(-10))
    await expireAccounts(db, due(-9), sends)
    await db.updateTable('person').set({ lastSeen: due(-8).slice(0, 10), warned: null }).where('id', '=', id).execute() // as server/who.ts does
    expect(await expireAccounts(db, due(60), sends)).toEqual({ warned: 0, erased: 0 })
    await tidyMail(db, due(60))
    const later = evening('03:00', '2035-01-01')
    expect(await expireAccounts(db, later, sends)).toEqual({ warned: 1, erased: 0 })
    expect(await people()).toEqual([id])
  })

  test('administrators never expire, nor who was seen, nor a new account that was never seen', async () => {
    const all = [await lastSeen('2020-01-01', 'administrator'), await lastSeen('2029-01-01'), await lastSeen(null)]
    const now = evening('03:00', '2030-10-22') // new persons of these tests were made on 22 November 2026
    expect(await expireAccounts(db, now, sends)).toEqual({ warned: 0, erased: 0 })
    expect((await people()).sort()).toEqual(all.sort())
    expect(await expireAccounts(db, due(0), sends)).toEqual({ warned: 1, erased: 0 })
  })

  test('an instance that sends no e-mail erases nobody, unless it was set to: then administrators have the warnings to pass on', async () => {
    const id = await lastSeen('2020-01-01')
    expect(await expireAccounts(db, due(0), {})).toEqual({ warned: 0, erased: 0 })
    expect(await expireAccounts(db, due(0), { ...sends, KEEP_MONTHS: '0' })).toEqual({ warned: 0, erased: 0 })
    expect(await expireAccounts(db, due(0), { KEEP_MONTHS: '24' })).toEqual({ warned: 1, erased: 0 })
    expect(await warnings()).toMatchObject([{ body: expect.stringContaining('sign in before then. That is all.') }])
    expect(await expireAccounts(db, due(29), { KEEP_MONTHS: '24' })).toEqual({ warned: 0, erased: 0 })
    expect(await people()).toEqual([id])
    expect(await expireAccounts(db, due(30), { KEEP_MONTHS: '24' })).toEqual({ warned: 0, erased: 1 })
  })

  test('many are gone through in portions, by two processes at once, and each is warned and erased once', async () => {
    const many = 110
    for (let n = 0; n < many; n++) await lastSeen('2020-01-01')
    const both = async (now: string) => {
      const [one, two] = await Promise.all([expireAccounts(db, now, sends), expireAccounts(db, now, sends)])
      return { warned: one.warned + two.warned, erased: one.erased + two.erased }
    }
    expect(await both(due(0))).toEqual({ warned: many, erased: 0 })
    expect(new Set((await warnings()).map(({ recipient }) => recipient)).size).toBe(many)
    expect(await warnings()).toHaveLength(many)
    await allSent(due(0))
    await both(due(0))
    expect(await both(due(30))).toEqual({ warned: 0, erased: many })
    expect(await people()).toEqual([])
  })
})
