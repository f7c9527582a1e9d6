import { create } from 'zustand'
import { idAt, lotLength, lotLetters } from '#lib/record/ids.ts'
import { removedIds } from '#lib/record/removed.ts'
import { readRows, type Row, type RowOf, type Unreadable } from '#lib/record/rows.ts'
import type { Change } from '#lib/sync/outbox.ts'
import type { Link } from '#lib/sync/protocol.ts'
import { clearedSince, forgetCleared, noteKept } from './cleared.ts'
import { devicePlace, memoryPlace, type Place } from './rows.ts'
import { leftTyping, noteTyping, sessionStorageIfAny, strikeOut } from './typing.ts'

type RecordView = {
  /** `opening` until storage has answered; pages show their unstarted state meanwhile. */
  status: 'opening' | 'ready'
  place: Place['kind']
  /** “Forget everything when I close this” is on for this tab. */
  forgetting: boolean
  rows: readonly Row[]
  unreadable: readonly Unreadable[]
  drafts: Readonly<Record<string, string>>
  /** Rows that storage refused: shown, kept in this page, tried again with the next one. */
  unsaved: readonly Row[]
  /** Why, in plain words, when anything is unsaved or storage could not be opened. */
  trouble?: string
  /** The browser cleared what was kept here: `now`, while this page still shows it, or some time after this day. */
  cleared?: 'now' | string
  /** The account that the record is sent to, if any, and the ids of the rows that it has acknowledged. */
  link?: Link
  sent: ReadonlySet<string>
  /** How the sending goes (client/outbox.ts). `out`: the account wants one to sign in again. */
  line: 'idle' | 'sending' | 'waiting' | 'out'
  /** Why something waits, in plain words, when it is not for want of signal. */
  lineSay?: string
  /** By how many milliseconds the clock of this device is ahead of the account’s, if by much. */
  clockOff?: number
}

/** The view of what is stored. Components read it; only the functions below change it. */
export const useRecord = create<RecordView>(() => ({
  status: 'opening',
  place: 'device',
  forgetting: false,
  rows: [],
  unreadable: [],
  drafts: {},
  unsaved: [],
  sent: new Set<string>(),
  line: 'idle',
}))

const FORGET = 'byp:forget'
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('before-you-post')
let place: Place | undefined
let opening: Promise<void> | undefined
/** What is said for as long as this page is open, when it could not keep its rows on the device. */
let notOnDevice: string | undefined

/** Opens the record once for this page; later calls wait for the same opening. */
export function openRecord(): Promise<void> {
  opening ??= open()
  return opening
}

async function open() {
  notOnDevice = undefined
  useRecord.setState({ forgetting: Boolean(sessionStorageIfAny()?.getItem(FORGET)) })
  place = await choosePlace()
  try {
    await load()
  } catch (error) {
    place = await placeInstead(error)
    await load()
  }
  if (place.kind === 'device') missWhatIsGone()
  void sendWhatWaits()
  for (const [key, text] of leftTyping()) void keepDraft(key, text)
  if (channel && place.kind === 'device') channel.onmessage = () => void load().catch((error: unknown) => console.warn('The record could not be read again:', error))
}

async function choosePlace(): Promise<Place> {
  const session = sessionStorageIfAny()
  if (session?.getItem(FORGET)) return tabPlace(session).catch(placeInstead)
  try {
    return await devicePlace(onCleared)
  } catch (error) {
    return placeInstead(error)
  }
}

function missWhatIsGone() {
  const { rows, unreadable } = useRecord.getState()
  useRecord.setState({ cleared: clearedSince(rows.length + unreadable.length === 0) })
  const last = rows.map(({ at }) => at).sort().at(-1)
  if (last) noteKept(last)
}

function onCleared() {
  useRecord.setState({ cleared: 'now' })
}

/** After the browser has cleared the device: keeps there again what this page still shows. */
export async function keepAgain(): Promise<void> {
  const { rows, drafts } = useRecord.getState()
  place = await devicePlace(onCleared)
  for (const row of rows) await place.add(row)
  for (const [key, text] of Object.entries(drafts)) await place.draft(key, text)
  const { link } = useRecord.getState()
  if (link) await place.bind({ ...link, since: 0 }, true)
  useRecord.setState({ unsaved: [], cleared: undefined })
  endTrouble()
  await load()
}

/** The learner has been told that the record was cleared, and goes on without it. */
export async function letGo(): Promise<void> {
  forgetCleared()
  useRecord.setState({ unsaved: [], trouble: undefined, cleared: undefined })
  opening = open()
  await opening
}

/** Where rows are kept when the device will not: said to the learner. */
async function placeInstead(error: unknown): Promise<Place> {
  console.warn('This browser would not open IndexedDB:', error)
  const session = sessionStorageIfAny()
  const instead = (session && (await tabPlace(session).catch(() => undefined))) ?? memoryPlace()
  const where = instead.kind === 'tab' ? 'this tab is closed' : 'this page is closed'
  notOnDevice = `This browser will not let the course save on this device. What you do is kept until ${where}. Download your record before you leave.`
  useRecord.setState({ trouble: notOnDevice })
  return instead
}

/** The place that few need: its code comes only then. */
async function tabPlace(session: Storage): Promise<Place> {
  return (await import('./tab-place.ts')).tabPlace(session)
}

async function load() {
  const found = await place!.load()
  const { rows: stored, unreadable } = readRows(found.rows)
  const gone = removedIds(stored)
  const rows = stored.filter(({ id }) => !gone.has(id))
  // Left by a crash between a tombstone and the removal that it speaks of.
  if (rows.length < stored.length) await place!.remove(stored.flatMap(({ id }) => (gone.has(id) ? id : [])))
  const { unsaved } = useRecord.getState()
  const drafts = { ...found.drafts, ...Object.fromEntries(leftTyping()) }
  const sent = new Set(found.sent)
  useRecord.setState({ status: 'ready', place: place!.kind, rows: unsaved.reduce<readonly Row[]>(withRow, rows), unreadable, drafts, link: found.link, sent })
}

/** Has the outbox send what waits, if the record is kept with an account. Its code comes only then. */
async function sendWhatWaits() {
  const { link } = useRecord.getState()
  if (!link || link.out) return
  try {
    const { nudge } = await import('./outbox.ts')
    nudge()
  } catch (error) {
    console.warn('What sends to the account could not be loaded:', error)
    useRecord.setState({ line: 'waiting' })
  }
}

/** Binds this place to an account, or frees it; the outbox takes it from there. */
export async function bind(link: Link | undefined, afresh?: boolean): Promise<void> {
  await openRecord()
  await place!.bind(link, afresh)
  useRecord.setState({ line: 'idle', lineSay: undefined })
  await load()
  channel?.postMessage('changed')
  void sendWhatWaits()
}

/** Keeps what an account answered; false when this place is bound to it no more. */
export async function take(link: Pick<Link, 'account' | 'since' | 'store'>, change: Change): Promise<boolean> {
  if (!(await place!.take(link, change))) return false
  await load()
  channel?.postMessage('changed')
  return true
}

/**
 * Keeps a row, then shows it. Resolves to `kept` once it is stored, `known` when a row of that id was there already (another
 * tab was first: the view is loaded afresh), `unsaved` when storage refused: it is then held in this page and said to be so.
 */
export async function addRow(row: Row): Promise<'kept' | 'known' | 'unsaved'> {
  await openRecord()
  if (removedIds(useRecord.getState().rows).has(row.id)) return 'known' // an old backup: what was removed stays removed
  try {
    await retryUnsaved()
    if (!(await place!.add(row))) {
      await load()
      return 'known'
    }
  } catch (error) {
    console.warn('Storage refused a row:', error)
    const { rows, unsaved } = useRecord.getState()
    if (rows.some(({ id }) => id === row.id)) return 'known'
    useRecord.setState({ rows: [...rows, row], unsaved: [...unsaved, row], trouble: whyRefused(error) })
    return 'unsaved'
  }
  if (place!.kind === 'device') noteKept(row.at)
  // A tombstone, made here or brought by a backup, takes away what it speaks of.
  if (row.kind === 'removed') await load()
  else useRecord.setState(({ rows }) => ({ rows: withRow(rows, row) }))
  channel?.postMessage('changed')
  void sendWhatWaits()
  return 'kept'
}

async function retryUnsaved() {
  for (const row of useRecord.getState().unsaved) {
    await place!.add(row)
    // Only this one: another may have been refused in the meantime.
    useRecord.setState(({ unsaved }) => ({ unsaved: unsaved.filter(({ id }) => id !== row.id) }))
    endTrouble()
  }
}

/** Takes back what was said of a refusal once nothing is unsaved. */
function endTrouble() {
  const { unsaved, trouble } = useRecord.getState()
  if (unsaved.length === 0 && trouble !== notOnDevice) useRecord.setState({ trouble: notOnDevice })
}

function withRow(rows: readonly Row[], row: Row): readonly Row[] {
  return rows.some(({ id }) => id === row.id) ? rows : [...rows, row]
}

function whyRefused(error: unknown): string {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  const why = full ? 'The storage of this device is full.' : 'This browser refused to save.'
  return `${why} Your last step is kept only while this page stays open. Download your record now, or free some space and carry on.`
}

/** Keeps words as they are typed, under a key such as `entry:2026-11-22`; an empty text forgets them. */
export async function keepDraft(key: string, text: string): Promise<void> {
  useRecord.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: text } }))
  noteTyping(key, text)
  await openRecord()
  try {
    await place!.draft(key, text)
    strikeOut(key, text)
    endTrouble()
  } catch (error) {
    useRecord.setState({ trouble: whyRefused(error) })
  }
}

/** Lets go of words that have become a row, unless others have been typed since. */
export async function forgetDraft(key: string, text: string): Promise<void> {
  if (useRecord.getState().drafts[key] !== text) return
  useRecord.setState(({ drafts: { [key]: _gone, ...drafts } }) => ({ drafts }))
  strikeOut(key, text)
  try {
    await place!.draft(key, '')
  } catch (error) {
    console.warn('A draft that is no longer needed could not be deleted:', error)
  }
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

/**
 * Removes words for good: every version of an entry or an account, and what was being typed for it. A dated tombstone stays,
 * and is written first, so that a crash in between removes too much at most.
 */
export async function removeForGood(what: RowOf<'removed'>['what'], ids: readonly string[], draftKeys: readonly string[]): Promise<'kept' | 'known' | 'unsaved'> {
  const stored = await addRow({ ...stamp(), kind: 'removed', what, rows: [...ids] })
  if (stored === 'kept') for (const key of draftKeys) await keepDraft(key, '')
  return stored
}

/** Erases everything that the course keeps in this place. */
export async function eraseRecord(): Promise<void> {
  await openRecord()
  for (const [key, text] of leftTyping()) strikeOut(key, text)
  await place!.erase()
  if (place!.kind === 'device') forgetCleared()
  useRecord.setState({ unsaved: [], trouble: notOnDevice, cleared: undefined })
  await load()
  channel?.postMessage('changed')
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
  opening = open()
  await opening
}

let last = 0

/** A new row’s id and time. No two of a page are of the same millisecond, because their ids are made of it. */
export function stamp(): { id: string; at: string } {
  const now = Date.now()
  last = now <= last && now > last - 1000 ? last + 1 : now // not where the clock was set back
  const at = new Date(last).toISOString()
  const lots = crypto.getRandomValues(new Uint8Array(lotLength)) // also outside a secure context, unlike randomUUID
  return { at, id: idAt(at, [...lots].map((lot) => lotLetters[lot % lotLetters.length]).join('')) }
}
