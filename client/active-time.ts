import { addRow, stamp } from './store.ts'

/** Active means: the tab is visible and there was input within this time (product.md, rule 5). */
const IDLE_MS = 2 * 60_000
const TICK_MS = 5_000
/** Time is written down at least this often, and whenever the page is hidden. */
const WRITE_SECONDS = 60
/** A tick that took much longer was a sleeping device, not a learner at work. */
const LONGEST_TICK_MS = 2 * TICK_MS

const inputs = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'touchstart'] as const

/**
 * Measures active time on a part until the returned function is called. Uses the monotonic clock, so a change of the wall
 * clock does not count; only the tab that had the last input counts, so two tabs never count the same minute twice.
 */
export function measureActiveTime(part: string): () => void {
  let lastInput = performance.now()
  let lastTick = performance.now()
  let active = 0
  let visible = document.visibilityState === 'visible'
  const turn = takeTurns(tick)

  function onInput() {
    tick() // what went before it was not yet this input’s, nor this tab’s
    lastInput = performance.now()
    turn.take()
  }
  function tick() {
    const now = performance.now()
    const passed = Math.min(now - lastTick, LONGEST_TICK_MS)
    lastTick = now
    if (visible && now - lastInput < IDLE_MS && turn.mine()) active += passed
    if (active >= WRITE_SECONDS * 1000) write()
  }
  function write() {
    const seconds = Math.floor(active / 1000)
    if (seconds < 1) return
    active -= seconds * 1000
    void addRow({ ...stamp(), kind: 'time', part, seconds })
  }
  function onVisibility() {
    tick()
    visible = document.visibilityState === 'visible'
    if (!visible) write()
  }

  turn.take()
  const timer = setInterval(tick, TICK_MS)
  for (const type of inputs) addEventListener(type, onInput, { passive: true })
  document.addEventListener('visibilitychange', onVisibility)
  return () => {
    tick()
    write()
    clearInterval(timer)
    turn.leave()
    for (const type of inputs) removeEventListener(type, onInput)
    document.removeEventListener('visibilitychange', onVisibility)
  }
}

/** Whose turn it is among the tabs of this browser: whoever had input last says so, and the others stand back. */
function takeTurns(beforeLosing: () => void) {
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('before-you-post:turn')
  let mine = false
  if (channel) {
    channel.onmessage = () => {
      beforeLosing()
      mine = false
    }
  }
  return {
    mine: () => mine,
    take() {
      if (mine) return
      mine = true
      channel?.postMessage('mine')
    },
    leave: () => channel?.close(),
  }
}
