import type { Row } from '#lib/record/rows.ts'
import type { Change } from '#lib/sync/outbox.ts'
import type { Link } from '#lib/sync/protocol.ts'
import { forgetCleared, noteKept } from './cleared.ts'
import { addRow, dropUnsaved, endTrouble, FORGET, keepDraft, load, notOnDevice, openRecord, place, refuse, reopen, retryUnsaved, sendWhatWaits, tabPlace, tell, useRecord } from './store.ts'
import { doing, sessionStorageIfAny, typing } from './typing.ts'

// What is done with the record on few pages, or seldom: its code does not come with every page, as the store’s does.

/** After the browser has cleared the device: keeps there again what this page still shows. */
export async function keepAgain(): Promise<void> {
  const { rows, drafts } = useRecord.getState()
  for (const row of rows) await place!.add(row)
  for (const [key, text] of Object.entries(drafts)) await place!.draft(key, text)
  const { link } = useRecord.getState()
  if (link) await place!.bind({ ...link, since: 0 }, true)
  dropUnsaved()
  useRecord.setState({ cleared: undefined })
  endTrouble()
  await load()
}

/** The learner has been told that the record was cleared, and goes on without it. */
export async function letGo(): Promise<void> {
  forgetCleared()
  dropUnsaved()
  useRecord.setState({ trouble: undefined, cleared: undefined })
  await reopen()
}

/** Binds this place to an account, or frees it; the outbox takes it from there. */
export async function bind(link: Link | undefined, afresh?: boolean): Promise<void> {
  await openRecord()
  await place!.bind(link, afresh)
  useRecord.setState({ line: 'idle', lineSay: undefined })
  await load()
  tell('changed')
  void sendWhatWaits()
}

/** Keeps what an account answered; false when this place is bound to it no more. */
export async function take(link: Pick<Link, 'account' | 'since' | 'store'>, change: Change): Promise<boolean> {
  if (!(await place!.take(link, change))) return false
  await load()
  tell('changed')
  return true
}

/** Tries once more to store what was refused: what was done, and what was typed. */
export async function tryAgain(): Promise<void> {
  await retryUnsaved().catch(refuse)
  for (const [key, text] of typing.left()) await keepDraft(key, text)
}

/** Adds the rows of a backup that are not here yet. Returns how many could not be kept. */
export async function addRows(rows: readonly Row[]): Promise<number> {
  let refused = 0
  for (const row of rows) if ((await addRow(row)) === 'unsaved') refused++
  if (refused === 0 && rows.length > 0) {
    forgetCleared()
    noteKept(rows.at(-1)!.at)
    useRecord.setState({ cleared: undefined })
  }
  return refused
}

/** Takes rows that cannot be read out of storage, after the learner has downloaded them. */
export async function discardUnreadable(): Promise<void> {
  await place!.remove(useRecord.getState().unreadable.map(({ id }) => id))
  await load()
}

/** Erases everything that the course keeps in this place. */
export async function eraseRecord(): Promise<void> {
  await openRecord()
  for (const notes of [typing, doing]) for (const [key] of notes.left()) notes.strike(key)
  await place!.erase()
  if (place!.kind === 'device') forgetCleared()
  useRecord.setState({ unsaved: [], trouble: notOnDevice, cleared: undefined })
  await load()
  tell('changed')
}

/**
 * Turns “Forget everything when I close this” on or off for this tab. On: the tab starts an empty record of its own, and
 * what lies on the device is neither shown nor touched. Off: what the tab kept is forgotten and the device’s record shown.
 * Does nothing while rows are unsaved: they are in this page alone, and would be lost.
 */
export async function forgetOnClose(on: boolean): Promise<void> {
  const session = sessionStorageIfAny()
  if (!session || useRecord.getState().unsaved.length > 0) return
  await openRecord()
  if (on) session.setItem(FORGET, 'yes')
  else {
    if (!session.getItem(FORGET)) return // a tab may keep the record for want of a device: nothing to forget
    await (await tabPlace(session)).erase()
    session.removeItem(FORGET)
  }
  useRecord.setState({ unsaved: [], trouble: undefined })
  await reopen()
}
