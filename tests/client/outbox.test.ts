import { beforeEach, expect, test, vi } from 'vitest'
import type { Row } from '#lib/record/rows.ts'
import type { Pulled, Push } from '#lib/sync/protocol.ts'
import { attempt, entry, evening, pick } from '#tests/support/rows.ts'
import { newBrowser, onDevice, openTab, settle } from '#tests/support/tabs.ts'

const ama = { id: 'ama', name: 'Ama', email: 'ama@example.org', emailVerified: false, role: 'learner', hasPassword: true } as const
const begun = attempt(evening('20:00'), 'a')
const note: Row = { id: 'n', at: evening('20:05'), kind: 'note', lesson: 'boundaries', text: 'Between me and me' }

/** A site with one account: it keeps what it is sent, gives out what it has, and answers as it is told to. */
function newSite() {
  const site = { kept: new Map<string, Row>(), pushes: [] as Push[], paths: [] as string[], answer: undefined as undefined | (() => Response | Promise<Response>) }
  vi.stubGlobal('fetch', async (path: string, { body }: { body?: string } = {}) => {
    site.paths.push(path)
    if (path !== '/api/sync') return Response.json({})
    const push = JSON.parse(body!) as Push
    site.pushes.push(push)
    if (site.answer) return site.answer()
    for (const row of push.rows) if (!site.kept.has(row.id)) site.kept.set(row.id, row)
    return Response.json({ store: 'first', seq: site.pushes.length, more: false, now: new Date().toISOString(), rows: [...site.kept.values()], refused: [] } satisfies Pulled)
  })
  return site
}

/** A page that has just been opened, with what speaks to the account. */
async function openPage() {
  const tab = await openTab()
  return { ...tab, ...(await import('#client/account.ts')), ...(await import('#client/outbox.ts')) }
}

beforeEach(() => void newBrowser())

test('a guest’s record is sent nowhere', async () => {
  const site = newSite()
  const { addRow, sendNow } = await openPage()
  await addRow(begun)
  await sendNow()
  expect(site.paths).toEqual([])
})

test('signing in sends what was done before, fetches what another device did, and doubles nothing', async () => {
  const site = newSite()
  const other = entry(evening('19:00'), 'from the other phone')
  site.kept.set(other.id, other)
  const { addRow, keepWith, sendNow, record } = await openPage()
  await addRow(begun)
  expect(await keepWith(ama)).toEqual({ ok: true })
  await sendNow()
  await sendNow()
  expect([...site.kept.keys()].sort()).toEqual(['a', 'from the other phone'])
  expect(record()).toMatchObject({ line: 'idle', rows: [begun, other] })
  expect(site.pushes.flatMap(({ rows }) => rows)).toEqual([begun])
})

test('without signal the record waits on the device, and goes once there is some', async () => {
  const site = newSite()
  const { addRow, keepWith, sendNow, record } = await openPage()
  await keepWith(ama)
  site.answer = () => Promise.reject(new TypeError('no network'))
  expect(await addRow(begun)).toBe('kept')
  await sendNow()
  expect(record().line).toBe('waiting')
  expect(await onDevice()).toEqual([begun])
  site.answer = undefined
  dispatchEvent(new Event('online'))
  await vi.waitFor(() => expect(record().line).toBe('idle'))
  expect([...site.kept.keys()]).toEqual(['a'])
})

test('an answer that is lost makes it send again, and the next page goes on where this one was', async () => {
  const site = newSite()
  const { addRow, keepWith, sendNow } = await openPage()
  await keepWith(ama)
  await addRow(begun)
  site.answer = () => (site.kept.set('a', begun), Promise.reject(new TypeError('gone')))
  await sendNow()
  site.answer = undefined
  const next = await openPage()
  await next.sendNow()
  expect(next.record()).toMatchObject({ line: 'idle', rows: [begun] })
  expect(next.record().sent.has('a')).toBe(true)
})

test('a site that is full says so in its own words, and the record waits', async () => {
  const site = newSite()
  const { addRow, keepWith, sendNow, record } = await openPage()
  await keepWith(ama)
  site.answer = () => Response.json({ say: 'This site has no room left.' }, { status: 507, headers: { 'Retry-After': '5' } })
  await addRow(begun)
  await sendNow()
  expect(record()).toMatchObject({ line: 'waiting', lineSay: 'This site has no room left.' })
})

test('a session that has ended asks to sign in again, and nothing is lost', async () => {
  const site = newSite()
  const { addRow, keepWith, sendNow, record } = await openPage()
  await keepWith(ama)
  site.answer = () => Response.json({ say: 'You are not signed in.' }, { status: 401 })
  await addRow(begun)
  await sendNow()
  expect(record()).toMatchObject({ line: 'out', rows: [begun] })
  site.answer = undefined
  await keepWith(ama)
  await sendNow()
  expect(record().line).toBe('idle')
  expect([...site.kept.keys()]).toEqual(['a'])
})

test('reflections stay on the device until the learner lets them go', async () => {
  const site = newSite()
  const { addRow, keepWith, sendNow, sendReflections, record } = await openPage()
  await keepWith(ama)
  for (const row of [begun, note]) await addRow(row)
  await sendNow()
  expect([...site.kept.keys()]).toEqual(['a'])
  expect(record().line).toBe('idle')
  await sendReflections(true)
  await sendNow()
  expect([...site.kept.keys()].sort()).toEqual(['a', 'n'])
})

test('the record of one account is never mixed with another’s', async () => {
  const site = newSite()
  const { addRow, keepWith, leave, record } = await openPage()
  await keepWith(ama)
  await addRow(begun)
  await leave('stays')
  const refused = await keepWith({ ...ama, id: 'ben', email: 'ben@example.org' })
  expect(refused).toMatchObject({ ok: false, say: expect.stringContaining('belongs to the account ama@example.org') })
  expect(record().link).toMatchObject({ account: 'ama', out: true })
  expect(site.paths.at(-1)).toBe('/api/auth/sign-out') // of the one who had just signed in
  expect(await keepWith(ama)).toEqual({ ok: true })
  expect(record().link?.out).toBeUndefined()
})

test('signing out can clear the device; another tab sees it at once', async () => {
  newSite()
  const { addRow, keepWith, sendNow, leave, record } = await openPage()
  await keepWith(ama)
  await addRow(begun)
  await sendNow()
  const other = await openPage()
  expect(other.record().rows).toEqual([begun])
  await leave('goes')
  await settle()
  expect(record()).toMatchObject({ rows: [], link: undefined })
  expect(other.record()).toMatchObject({ rows: [], link: undefined })
  expect(await onDevice()).toEqual([])
})

test('an answer that comes after another tab has signed out is not taken in', async () => {
  const site = newSite()
  const { addRow, keepWith, sendNow, leave, record } = await openPage()
  await keepWith(ama)
  await addRow(begun)
  site.answer = async () => {
    await leave('goes')
    return Response.json({ store: 'first', seq: 1, more: false, now: new Date().toISOString(), rows: [begun, entry(evening('19:00'), 'e')], refused: [] } satisfies Pulled)
  }
  await sendNow()
  expect(record().rows).toEqual([])
  expect(await onDevice()).toEqual([])
})

test('a pick that another device made first takes the place of the one that was made here', async () => {
  const site = newSite()
  const { addRow, keepWith, sendNow, record } = await openPage()
  await keepWith(ama)
  await addRow(begun)
  await sendNow()
  site.kept.set('a:0', pick(evening('20:01'), 'a', 0, 'ask'))
  await addRow(pick(evening('20:02'), 'a', 0, 'post'))
  await sendNow()
  expect(record().rows).toEqual([begun, pick(evening('20:01'), 'a', 0, 'ask')])
})

test('a clock that is days wrong is noticed', async () => {
  const site = newSite()
  const { keepWith, sendNow, record } = await openPage()
  await keepWith(ama)
  await sendNow()
  expect(record().clockOff).toBeUndefined()
  site.answer = () => Response.json({ store: 'first', seq: 1, more: false, now: new Date(Date.now() - 3 * 86_400_000).toISOString(), rows: [], refused: [] } satisfies Pulled)
  await sendNow()
  expect(record().clockOff).toBeCloseTo(3 * 86_400_000, -4)
})
