import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newBrowser, openTab, settle } from '#tests/support/tabs.ts'

const MINUTE = 60_000
let shown: DocumentVisibilityState

beforeEach(() => {
  newBrowser()
  shown = 'visible'
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => shown)
  // Storage and the messages between tabs go on in real time.
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] })
})
afterEach(() => void vi.useRealTimers())

/** Opens a page that measures, and reads off what was written down when it is left. */
async function openPart() {
  const { record } = await openTab()
  const { measureActiveTime } = await import('#client/active-time.ts')
  const leave = measureActiveTime('lesson:boundaries')
  const seconds = async () => {
    await settle()
    return record().rows.reduce((sum, row) => sum + (row.kind === 'time' ? row.seconds : 0), 0)
  }
  return { record, leave, seconds }
}

function input() {
  window.dispatchEvent(new Event('pointermove'))
}

/** Somebody at work for some minutes: input every half minute. */
function work(minutes: number) {
  for (let n = 0; n < minutes * 2; n++) {
    vi.advanceTimersByTime(MINUTE / 2)
    input()
  }
}

function show(visibility: DocumentVisibilityState) {
  shown = visibility
  document.dispatchEvent(new Event('visibilitychange'))
}

test('ten minutes at work are ten minutes', async () => {
  const { leave, seconds } = await openPart()
  work(10)
  leave()
  expect(await seconds()).toBe(600)
})

test('a visit is one row, for the part, however long it was', async () => {
  const { record, leave, seconds } = await openPart()
  work(30)
  expect(await seconds()).toBe(0)
  leave()
  expect(await seconds()).toBe(1800)
  expect(record().rows).toMatchObject([{ kind: 'time', part: 'lesson:boundaries', seconds: 1800 }])
  expect(Object.values(record().drafts).filter(Boolean)).toEqual([])
})

test('a device that dies loses a minute at most: the next visit writes down what was noted, once, and not before the page must be dead', async () => {
  const dead = await openPart()
  work(3)
  await settle()
  const next = await openPart()
  expect(await next.seconds()).toBe(0)
  next.leave()
  vi.spyOn(Date, 'now').mockImplementation(() => new Date().getTime() + 6 * MINUTE)
  for (const _ of [1, 2]) {
    const later = await openPart()
    expect(await later.seconds()).toBe(180)
    later.leave()
  }
  dead.leave()
  await settle()
})

test('time is written down when nobody is there any more, though the page stays open', async () => {
  const { record, seconds } = await openPart()
  work(1)
  vi.advanceTimersByTime(3 * MINUTE)
  expect(await seconds()).toBeGreaterThanOrEqual(175)
  expect(record().rows).toHaveLength(1)
})

test('two minutes after the last input the time stops, and the next input starts it again', async () => {
  const { leave, seconds } = await openPart()
  vi.advanceTimersByTime(30 * MINUTE)
  expect(await seconds()).toBeLessThanOrEqual(120)
  input()
  vi.advanceTimersByTime(MINUTE)
  leave()
  const all = await seconds()
  expect(all).toBeLessThanOrEqual(180)
  expect(all).toBeGreaterThanOrEqual(170)
})

test('a hidden page counts nothing, however long', async () => {
  const { leave, seconds } = await openPart()
  work(1)
  vi.advanceTimersByTime(2_000)
  show('hidden')
  expect(await seconds()).toBe(62)
  vi.advanceTimersByTime(63_000)
  show('visible')
  vi.advanceTimersByTime(10_000)
  leave()
  expect(await seconds()).toBe(72)
})

test('what was measured is written down when the page is hidden, since it may never come back', async () => {
  const { seconds } = await openPart()
  vi.advanceTimersByTime(20_000)
  expect(await seconds()).toBe(0)
  show('hidden')
  expect(await seconds()).toBe(20)
})

test('the sleep of a device is not time at work', async () => {
  const { leave, seconds } = await openPart()
  work(1)
  const now = performance.now()
  vi.spyOn(performance, 'now').mockImplementation(() => now + 90_000) // a minute and a half without a tick
  leave()
  expect(await seconds()).toBeLessThanOrEqual(70)
})

test('a clock that is set back or forward changes nothing', async () => {
  const { leave, seconds } = await openPart()
  work(1)
  vi.spyOn(Date, 'now').mockImplementation(() => Date.parse('2031-01-01T00:00:00Z'))
  work(1)
  leave()
  expect(await seconds()).toBe(120)
})

test('a tab in which somebody works takes over, and this one stands back until the next input here', async () => {
  const { leave, seconds } = await openPart()
  const other = new BroadcastChannel('before-you-post:turn')
  work(1)
  vi.advanceTimersByTime(3_000)
  other.postMessage('mine')
  await settle()
  vi.advanceTimersByTime(MINUTE)
  const told = new Promise((resolve) => (other.onmessage = resolve))
  input()
  await told // so that the other stands back in its turn
  vi.advanceTimersByTime(10_000)
  leave()
  expect(await seconds()).toBe(73)
})

test('leaving the page stops the measuring, and less than a second is no row', async () => {
  const { record, leave, seconds } = await openPart()
  vi.advanceTimersByTime(900)
  leave()
  work(5)
  show('hidden')
  expect(await seconds()).toBe(0)
  expect(record().rows).toEqual([])
})
