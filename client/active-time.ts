import { readDraft } from '#lib/record/draft.ts'
import { readRows, type RowOf } from '#lib/record/rows.ts'
import { addRow, forgetDraft, keepDraft, openChannel, openRecord, stamp, useRecord } from './store.ts'

/** Active means: the tab is visible and there was input within this time (product.md, rule 5). */
const IDLE_MS = 2 * 60_000
const TICK_MS = 5_000
/** Time is noted at least this often, in case that the device dies; it is written down when the page is hidden, or when nobody is there. */
const NOTE_SECONDS = 60
/** What was noted so long ago was noted by a page that is no more: one that lives notes anew, or has written it down. */
const LEFT_MS = 5 * 60_000
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
  let noted = 0
  const key = `time:${stamp().id}`
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
    if (now - lastInput >= IDLE_MS) write()
    else if (active >= noted + NOTE_SECONDS * 1000) void note()
  }
  /** As the row that it would be if the page died now. Rows do not change, and one for each minute would be many. */
  function note() {
    noted = active
    const row: RowOf<'time'> = { ...stamp(), kind: 'time', part, seconds: Math.floor(active / 1000) }
    void keepDraft(key, JSON.stringify(row))
    return row
  }
  function write() {
    if (active < 1000) return
    const row = note() // first, under the id that it will have: if the device dies in between it is not counted twice
    active -= row.seconds * 1000
    noted = 0
    void addRow(row).then((kept) => (kept === 'unsaved' ? undefined : forgetDraft(key, JSON.stringify(row))))
  }
  function onVisibility() {
    tick()
    visible = document.visibilityState === 'visible'
    if (!visible) write()
  }

  turn.take()
  void writeWhatWasLeft()
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

/** Writes down what pages have noted that did not come to do it. */
async function writeWhatWasLeft() {
  await openRecord()
  for (const [key, text] of Object.entries(useRecord.getState().drafts)) {
    if (!key.startsWith('time:') || !text) continue
    const [row] = readRows([readDraft(text)]).rows
    if (row && Math.abs(Date.now() - Date.parse(row.at)) < LEFT_MS) continue // of a clock that was set back since, it is as old as can be
    if (!row || (await addRow(row)) !== 'unsaved') await forgetDraft(key, text)
  }
}

/** Whose turn it is among the tabs of this browser: whoever had input last says so, and the others stand back. */
function takeTurns(beforeLosing: () => void) {
  const channel = openChannel('before-you-post:turn')
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
