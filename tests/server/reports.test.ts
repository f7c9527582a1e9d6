import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Db } from '#server/db/schema.ts'
import { keepHouse } from '#server/housekeeping.ts'
import { places } from '#server/places.ts'
import { reportDoneDoor, reportDoor, reportsDoor } from '#server/report-doors.ts'
import { mostOpen, type ReportView } from '#server/reports.ts'
import { enterStore, leaveStore } from '#tests/support/signing-in.ts'
import { thePostgres } from '#tests/support/the-postgres.ts'
import { newVisitor, signUp, type Visitor } from '#tests/support/visitor.ts'

const postgres = thePostgres()
const words = 'The second answer says the opposite of the text above it.'
const place = 'lesson:be-informed#recap'

test('every page of the site can be named in a report, and no page that there is not', () => {
  const files = readdirSync('app/(site)', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('page.tsx'))
  const paths = files.map((file) => `/${file.replaceAll('\\', '/').replace(/\/?page\.tsx$/, '')}`).filter((path) => !path.startsWith('/preview'))
  const named = [...places().keys()].filter((each) => each.startsWith('/'))
  const patterns = paths.map((path) => new RegExp(`^${path.replace(/\[\w+\]/g, '[^/]+')}$`))
  expect(paths.filter((_path, n) => !named.some((each) => patterns[n]!.test(each)))).toEqual([])
  expect(named.filter((each) => !patterns.some((pattern) => pattern.test(each)))).toEqual([])
})

test('every section of a lesson and every scene of a story can be named', () => {
  for (const each of [place, 'lesson:be-informed#reflect', 'scenario:friend-request', '/scenarios/friend-request/debrief']) expect([each, places().has(each)]).toEqual([each, each !== 'scenario:friend-request'])
  expect(places().get('lesson:be-informed#recap')).toMatchObject({ title: expect.stringMatching(/: Recap$/), href: '/lessons/be-informed#recap', shape: expect.stringMatching(/^[0-9a-f]{16}$/) })
  expect([...places().keys()].filter((each) => each.startsWith('scenario:friend-request#')).length).toBeGreaterThan(5)
})

describe.each(['sqlite', 'postgres'] as const)('%s', (kind) => {
  let db: Db
  let address = 0
  beforeAll(async () => void (db = await enterStore(kind, postgres.url)))
  afterAll(leaveStore)
  beforeEach(async () => void (await db.deleteFrom('report').execute()))

  /** Each time from another address, unless one is given. */
  const report = (body: object, visitor = newVisitor(), from = `192.0.2.${++address}`) => visitor.ask(reportDoor, '/api/reports', body, { 'X-Forwarded-For': from })
  const list = async (admin: Visitor, after = '') => (await admin.ask(reportsDoor, `/api/admin/reports${after && `?after=${after}`}`)).body as unknown as { reports: ReportView[]; more: boolean }
  const put = (id: string, at: string, of: object = {}) => db.insertInto('report').values({ id, at, place, shape: 'old', words, done: null, ...of }).execute()

  test('anybody reports a mistake; administrators read where it is, and nobody can tell who wrote it', async () => {
    const learner = await signUp(db, { name: 'Marigold' })
    const admin = await signUp(db, { role: 'administrator' })
    expect((await report({ place, words: `  ${words}\0 ` })).status).toBe(200)
    expect((await report({ place: '/toolkit', words: 'There is no way\nback from here.' }, learner.visitor)).status).toBe(200)
    const { reports, more } = await list(admin.visitor)
    expect(more).toBe(false)
    expect(reports.map(({ id: _id, at: _at, ...rest }) => rest).sort((a, b) => a.place.localeCompare(b.place))).toEqual([
      { place: '/toolkit', shape: '', words: 'There is no way\nback from here.', title: 'Toolkit for managers', href: '/toolkit' },
      { place, shape: places().get(place)!.shape, words, title: places().get(place)!.title, href: '/lessons/be-informed#recap' },
    ])
    const kept = JSON.stringify(await db.selectFrom('report').selectAll().execute())
    for (const trace of [learner.id, learner.email, 'Marigold', '192.0.2']) expect(kept).not.toContain(trace)
  })

  test('a place that there is not, and words that are too few or too many, are refused in words', async () => {
    for (const [body, say] of [
      [{ place: 'lesson:be-informed#nowhere', words }, /no such place/],
      [{ place: '/etc/passwd', words }, /no such place/],
      [{ place, words: '  too few  ' }, /10 to 2,000 signs, and this one has 7\. Say a little more/],
      [{ place, words: 'x'.repeat(2001) }, /this one has 2,001\. Shorten it/],
    ] as const) {
      const { status, body: answer } = await report(body)
      expect([status, answer.say]).toEqual([422, expect.stringMatching(say)])
    }
    expect((await report({ place, words: '🙂'.repeat(2000) })).status).toBe(200)
    expect(await db.selectFrom('report').select('id').execute()).toHaveLength(1)
  })

  test('ten an hour come from one address; then it is told when to come back', async () => {
    const from = `2001:db8:${kind.length}::`
    for (let n = 0; n < 10; n++) expect((await report({ place, words }, newVisitor(), `${from}${n}`)).status).toBe(200)
    const { status, headers, body } = await report({ place, words }, newVisitor(), `${from}ffff`)
    expect([status, body.say]).toEqual([429, expect.stringMatching(/^That was tried too often. Wait 60 minutes/)])
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(3500)
    expect((await report({ place, words })).status).toBe(200)
  })

  test('when too many wait to be read, no more come in until some are done', async () => {
    for (let n = 0; n < mostOpen; n += 200) await db.insertInto('report').values(Array.from({ length: 200 }, (_, m) => ({ id: `${n + m}`, at: '2026-11-01T00:00:00.000Z', place, shape: '', words, done: null }))).execute()
    expect((await report({ place, words })).body.say).toMatch(/no more fit in/)
    const admin = await signUp(db, { role: 'administrator' })
    expect((await admin.visitor.ask(reportDoneDoor, '/api/admin/reports/done', { id: '7' })).status).toBe(200)
    expect((await report({ place, words })).status).toBe(200)
  })

  test('one that is done says since when, keeps the first day, and is noted by its place', async () => {
    const admin = await signUp(db, { role: 'administrator' })
    await put('one', '2026-11-01T00:00:00.000Z')
    const done = () => admin.visitor.ask(reportDoneDoor, '/api/admin/reports/done', { id: 'one' })
    const { body } = await done()
    await done()
    expect((await list(admin.visitor)).reports).toMatchObject([{ id: 'one', done: body['done'], changed: true }])
    expect(await db.selectFrom('audit').select(['actor', 'detail']).where('what', '=', 'report done').where('actor', '=', admin.id).execute()).toEqual([{ actor: admin.id, detail: place }])
    expect((await admin.visitor.ask(reportDoneDoor, '/api/admin/reports/done', { id: 'gone' })).body.say).toMatch(/no such report any more/)
  })

  test('many come in portions, the newest first, none twice and none left out', async () => {
    const admin = await signUp(db, { role: 'administrator' })
    for (let n = 0; n < 120; n++) await put(`r${String(n).padStart(3, '0')}`, `2026-11-01T00:00:0${Math.floor(n / 40)}.000Z`)
    const all: ReportView[] = []
    for (let more = true; more; ) {
      const portion = await list(admin.visitor, all.at(-1)?.id)
      all.push(...portion.reports)
      more = portion.more
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(120)
    expect(all).toHaveLength(120)
    expect(all.map(({ at }) => at)).toEqual(all.map(({ at }) => at).sort().reverse())
  })

  test('a place that has gone since is still told, without a link', async () => {
    const admin = await signUp(db, { role: 'administrator' })
    await put('old', '2026-11-01T00:00:00.000Z', { place: 'lesson:gone#recap' })
    const [{ title, href }] = (await list(admin.visitor)).reports as [ReportView]
    expect([title, href]).toEqual(['lesson:gone#recap', undefined])
  })

  test('what was done a year ago is forgotten, and what waits is not', async () => {
    const now = '2027-11-30T12:00:00.000Z'
    await put('done long ago', '2026-01-01T00:00:00.000Z', { done: '2026-11-29T12:00:00.000Z' })
    await put('done lately', '2026-01-01T00:00:00.000Z', { done: '2026-12-01T12:00:00.000Z' })
    await put('waits', '2026-01-01T00:00:00.000Z')
    await keepHouse(db, now)
    expect((await db.selectFrom('report').select('id').orderBy('id').execute()).map(({ id }) => id)).toEqual(['done lately', 'waits'])
  })
})
