import { exchange, type Answered, type Device, type Failed } from '#lib/sync/exchange.ts'
import { waiting } from '#lib/sync/waiting.ts'
import type { Pulled, Push } from '#lib/sync/protocol.ts'
import { useRecord } from './store.ts'
import { bind, take } from './store-more.ts'

/** How long a new row waits for others to go with, how often other devices are asked after, and the pauses after a failure. In milliseconds. */
const gather = 1500
const lookAgain = 120_000
const firstPause = 5_000
const longestPause = 300_000

let timer: ReturnType<typeof setTimeout> | undefined
let failures = 0
let running = false
let again = false
let listening = false

/** Something may wait to be sent: sends it shortly, together with what comes meanwhile. Also fetches what other devices did. */
export function nudge(): void {
  listen()
  if (running) again = true
  else if (failures === 0) plan(gather)
}

/** Sends and fetches now; resolves when there is nothing more to do, or it cannot be done just now. */
export async function sendNow(): Promise<void> {
  if (running) return void (again = true)
  running = true
  clearTimeout(timer)
  try {
    // One tab at a time: two would send the same twice, which is harmless, but wasteful where signal is poor.
    const locks = navigator.locks as LockManager | undefined // none outside a secure context
    await (locks ? locks.request('before-you-post:outbox', goOn) : goOn())
  } finally {
    running = false
  }
  if (again) {
    again = false
    nudge()
  } else if (failures === 0) plan(lookAgain)
}

async function goOn() {
  useRecord.setState({ line: 'sending' })
  const done = await exchange(thisDevice, ask).catch((error: unknown): Failed => {
    console.warn('What the account answered could not be kept:', error)
    return { say: 'This device could not keep what you did on other devices. Free some space, and open the course again.' }
  })
  if (!done.ok) return fail(done)
  failures = 0
  useRecord.setState({ line: 'idle', lineSay: undefined })
  if ('pulled' in done) noteClock(done.pulled.now)
}

/** The store of this page. A row that storage refused is in this page alone, and is not sent before it is kept. */
const thisDevice: Device = {
  read() {
    const { link, rows, sent, unsaved } = useRecord.getState()
    const held = new Set(unsaved.map(({ id }) => id))
    return { rows: rows.filter(({ id }) => !held.has(id)), sent, ...(link ? { link } : {}) }
  },
  bind,
  take,
}

function isWaiting(): boolean {
  const { link, rows, sent } = thisDevice.read()
  return Boolean(link && !link.out && waiting(rows, sent, Boolean(link.reflections)).length > 0)
}

function plan(delay: number) {
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (document.visibilityState === 'visible' || isWaiting()) void sendNow()
    else plan(lookAgain)
  }, delay)
}

function listen() {
  if (listening) return
  listening = true
  addEventListener('online', tryNow)
  addEventListener('offline', () => useRecord.setState({ line: 'waiting', lineSay: undefined }))
  document.addEventListener('visibilitychange', () => {
    // Leaving the page is the last moment at which this phone may have signal; coming back, another device may have gone on.
    if (document.visibilityState === 'visible' || isWaiting()) tryNow()
  })
}

function tryNow() {
  failures = 0
  void sendNow()
}

async function ask({ account, ...push }: Push): Promise<Answered> {
  const body = JSON.stringify(push)
  try {
    // `keepalive` lets a push end that began as the page was left; browsers allow it for small ones.
    const response = await fetch('/api/sync', { method: 'POST', body, headers: { 'Content-Type': 'application/json', 'X-Account': account }, keepalive: body.length < 50_000 })
    if (response.ok) return { ok: true, pulled: (await response.json()) as Pulled }
    const { say } = (await response.json().catch(() => ({}))) as { say?: string }
    if (response.status === 401) return { out: true }
    const pause = Number(response.headers.get('retry-after')) * 1000
    const passing = response.status >= 500 || response.status === 429
    return { ...(say ? { say } : {}), ...(pause > 0 ? { pause } : {}), ...(passing ? {} : { final: true }) }
  } catch {
    return {} // no signal: nothing to say that the learner does not know
  }
}

/** What could not be sent waits, and is tried again after a pause that grows; not before the learner comes back where trying again is no use. */
function fail({ out, final, say, pause }: Failed) {
  failures++
  useRecord.setState({ line: out ? 'out' : 'waiting', lineSay: say })
  if (out || final) return
  const grown = Math.min(firstPause * 2 ** (failures - 1), longestPause)
  plan(Math.max(pause ?? 0, grown * (0.75 + Math.random() / 2)))
}

/** Dates in the record come from this device. More than ten minutes off, the learner should know. */
function noteClock(server: string) {
  const off = Date.now() - Date.parse(server)
  useRecord.setState({ clockOff: Math.abs(off) > 600_000 ? off : undefined })
}
