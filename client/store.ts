import { create } from 'zustand'
import { readDraft } from '#lib/record/draft.ts'
import { idAt, lotLength, lotLetters } from '#lib/record/ids.ts'
import { removedIds } from '#lib/record/removed.ts'
import { readRows, type Row, type RowOf, type Unreadable } from '#lib/record/rows.ts'
import type { Link } from '#lib/sync/protocol.ts'
import { clearedSince, noteKept } from './cleared.ts'
import { devicePlace, type Place } from './rows.ts'
import { doing, sessionStorageIfAny, typing } from './typing.ts'

type RecordView = {
  /** `opening` until storage has answered; pages show their unstarted state meanwhile. */
  status: 'opening' | 'ready'
  place: Place['kind']
  /** “Forget everything when I close this” is on for this tab. */
  forgetting: boolean
  rows: readonly Row[]
  unreadable: readonly Unreadable[]
  drafts: Readonly<Record<string, string>>
  /** Rows that storage refused: shown, noted in this tab where that can be, tried again with the next one and on the next page. */
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

export const FORGET = 'byp:forget'
const SLOW_MS = 8000
const KEPT_IN_TAB = /^byp:(row|draft):/
const channel = openChannel('before-you-post')
export let place: Place | undefined
let opening: Promise<void> | undefined
/** What the page before this one had noted and not stored: read before this page notes anything. */
let left = doing.left()
/** What is said for as long as this page is open, when it could not keep its rows on the device. */
export let notOnDevice: string | undefined

/** A channel to the other tabs; a browser that blocks site data may refuse one. */
export function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name)
  } catch {
    return undefined
  }
}

/** Opens the record once for this page; later calls wait for the same opening. */
export function openRecord(): Promise<void> {
  opening ??= open()
  return opening
}

/** Opens it anew, when where it is kept has changed. */
export function reopen(): Promise<void> {
  return (opening = open())
}

async function open() {
  notOnDevice = undefined
  useRecord.setState({ forgetting: Boolean(sessionStorageIfAny()?.getItem(FORGET)) })
  const slow = setTimeout(() => useRecord.setState({ trouble: 'Your record takes long to open. Close other tabs of this course, then open this page again.' }), SLOW_MS)
  try {
    place = await choosePlace()
    await keepWhatWasLeft()
    await load()
  } catch (error) {
    place = await placeInstead(error)
    await load()
  }
  clearTimeout(slow)
  endTrouble()
  if (place.kind === 'device') missWhatIsGone()
  void sendWhatWaits()
  for (const [key, text] of typing.left()) void keepDraft(key, text)
  if (channel) channel.onmessage = ({ data }: MessageEvent<Told>) => void hear(data)
  // A page that the browser had put aside has heard nothing meanwhile.
  addEventListener('pageshow', ({ persisted }) => persisted && void hear('changed'))
}

type Told = 'changed' | { draft: string; text?: string }

/** Another tab has changed the record, or the words being typed: shown here too, so that neither writes over the other’s unseen. */
async function hear(told: Told) {
  if (place!.kind !== 'device') return
  try {
    if (told === 'changed') await load()
    else if (typing.noted(told.draft) === null) showDraft(told.draft, told.text)
  } catch (error) {
    console.warn('The record could not be read again:', error)
  }
}

export function tell(told: Told) {
  if (place!.kind === 'device') channel?.postMessage(told)
}

/** Stores what the page before this one was left in the middle of, or could not store; and what the tab kept while the device would not. */
async function keepWhatWasLeft() {
  const { rows } = readRows(left.map(([, text]) => readDraft<Row>(text)))
  left = []
  useRecord.setState({ unsaved: rows })
  await retryUnsaved().catch(refuse)
  const session = sessionStorageIfAny()
  if (place!.kind !== 'device' || !session || !Object.keys(session).some((key) => KEPT_IN_TAB.test(key))) return
  await import('./tab-place.ts').then(({ giveOver }) => giveOver(session, place!)).catch((error: unknown) => console.warn('It stays in the tab:', error))
}

async function choosePlace(): Promise<Place> {
  const session = sessionStorageIfAny()
  if (session?.getItem(FORGET)) return tabPlace(session).catch(placeInstead)
  try {
    return await devicePlace(onClosed)
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

/** The browser closed the database under this page: because it cleared it, or, as phones do, because the page was long out of sight. */
async function onClosed() {
  const { rows } = useRecord.getState()
  const found = await place!.load().catch(() => undefined)
  if (rows.length > 0 && !found?.rows.length) useRecord.setState({ cleared: 'now' })
  else void hear('changed')
}

/** Where rows are kept when the device will not: said to the learner. */
async function placeInstead(error: unknown): Promise<Place> {
  console.warn('This browser would not open IndexedDB:', error)
  try {
    const { insteadOfDevice } = await import('./instead.ts')
    const found = insteadOfDevice(sessionStorageIfAny(), error)
    notOnDevice = found.say
    useRecord.setState({ trouble: notOnDevice })
    return found.place
  } catch (fault) {
    opening = undefined // tried again by whatever needs it next
    useRecord.setState({ trouble: 'Your record could not be opened. Check your signal, then open this page again.' })
    throw fault
  }
}

/** The place that few need: its code comes only then. */
export async function tabPlace(session: Storage): Promise<Place> {
  return (await import('./tab-place.ts')).tabPlace(session)
}

export async function load() {
  const found = await place!.load()
  const { rows: stored, unreadable } = readRows(found.rows)
  const gone = removedIds(stored)
  const rows = stored.filter(({ id }) => !gone.has(id))
  // Left by a crash between a tombstone and the removal that it speaks of.
  if (rows.length < stored.length) await place!.remove(stored.flatMap(({ id }) => (gone.has(id) ? id : [])))
  const { unsaved, rows: shown, cleared } = useRecord.getState()
  const also = cleared === 'now' ? shown : unsaved // what was just cleared stays in sight until the learner has said what becomes of it
  const drafts = { ...found.drafts, ...Object.fromEntries(typing.left()) }
  const sent = new Set(found.sent)
  useRecord.setState({ status: 'ready', place: place!.kind, rows: also.reduce<readonly Row[]>(withRow, rows), unreadable, drafts, link: found.link, sent })
}

/** Has the outbox send what waits, if the record is kept with an account. Its code comes only then. */
export async function sendWhatWaits() {
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

/**
 * Keeps a row, then shows it. Resolves to `kept` once it is stored, `known` when a row of that id was there already (another
 * tab was first: the view is loaded afresh), `unsaved` when storage refused: it is then held in this tab and said to be so.
 */
export async function addRow(row: Row): Promise<'kept' | 'known' | 'unsaved'> {
  if (doing.noted(row.id) === null) doing.note(row.id, JSON.stringify(row)) // before anything is waited for: the page may be left now
  await openRecord()
  if (removedIds(useRecord.getState().rows).has(row.id)) return (doing.strike(row.id), 'known') // an old backup: what was removed stays removed
  try {
    await retryUnsaved()
    if (!(await keep(row))) {
      await load()
      return 'known'
    }
  } catch (error) {
    console.warn('Storage refused a row:', error)
    const { rows, unsaved } = useRecord.getState()
    if (rows.some(({ id }) => id === row.id)) return 'known'
    useRecord.setState({ rows: [...rows, row], unsaved: [...unsaved, row] })
    refuse(error)
    return 'unsaved'
  }
  // A tombstone, made here or brought by a backup, takes away what it speaks of.
  if (row.kind === 'removed') await load()
  else useRecord.setState(({ rows }) => ({ rows: withRow(rows, row) }))
  void sendWhatWaits()
  return 'kept'
}

/** Stores a row; false when one of that id was there. */
async function keep(row: Row): Promise<boolean> {
  const fresh = await place!.add(row)
  doing.strike(row.id)
  if (fresh && place!.kind === 'device') noteKept(row.at)
  if (fresh) tell('changed')
  return fresh
}

export async function retryUnsaved() {
  for (const row of useRecord.getState().unsaved) {
    await keep(row)
    // Only this one: another may have been refused in the meantime.
    useRecord.setState(({ unsaved }) => ({ unsaved: unsaved.filter(({ id }) => id !== row.id) }))
    endTrouble()
  }
}

export function dropUnsaved() {
  for (const { id } of useRecord.getState().unsaved) doing.strike(id)
  useRecord.setState({ unsaved: [] })
}

/** Takes back what was said of a refusal once nothing is unsaved. */
export function endTrouble() {
  const { unsaved, trouble } = useRecord.getState()
  if (unsaved.length === 0 && trouble !== notOnDevice) useRecord.setState({ trouble: notOnDevice })
}

function withRow(rows: readonly Row[], row: Row): readonly Row[] {
  return rows.some(({ id }) => id === row.id) ? rows : [...rows, row]
}

/** Says that storage refused something, why, and what can be done. */
export function refuse(error: unknown) {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  const why = full ? 'The storage of this device is full.' : 'This browser refused to save.'
  const inTab = sessionStorageIfAny() && useRecord.getState().unsaved.every(({ id }) => doing.noted(id))
  useRecord.setState({ trouble: `${why} Your last step is kept only ${inTab ? 'until you close this tab' : 'while this page stays open'}. Save a backup file now, or free some space and try again.` })
}

/** Keeps words as they are typed, under a key such as `entry:2026-11-22`; an empty text forgets them. */
export async function keepDraft(key: string, text: string): Promise<void> {
  showDraft(key, text)
  typing.note(key, text)
  await openRecord()
  try {
    await place!.draft(key, text)
    typing.strike(key, text)
    tell({ draft: key, text })
    endTrouble()
  } catch (error) {
    refuse(error)
  }
}

function showDraft(key: string, text: string | undefined) {
  useRecord.setState(({ drafts: { [key]: _before, ...drafts } }) => ({ drafts: text === undefined ? drafts : { ...drafts, [key]: text } }))
}

/** Lets go of words that have become a row, unless others have been typed since. */
export async function forgetDraft(key: string, text: string): Promise<void> {
  if (useRecord.getState().drafts[key] !== text) return
  showDraft(key, undefined)
  typing.strike(key, text)
  try {
    await place!.draft(key, '')
    tell({ draft: key })
  } catch (error) {
    console.warn('A draft that is no longer needed could not be deleted:', error)
  }
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

let last = 0

/**
 * A new row’s id and time. No two of a page are of the same millisecond, because their ids are made of it.
 *
 * @param after the rows that this one comes after: its time is later than theirs, even where the clock of this device was set back since
 */
export function stamp(after: readonly { at: string }[] = []): { id: string; at: string } {
  const now = Date.now()
  last = now <= last && now > last - 1000 ? last + 1 : now // not where the clock was set back
  let moment = after.reduce((latest, { at }) => Math.max(latest, Date.parse(at) + 1), last)
  const taken = new Set(useRecord.getState().rows.map(({ id }) => id))
  for (;;) {
    const at = new Date(moment++).toISOString()
    const lots = crypto.getRandomValues(new Uint8Array(lotLength)) // also outside a secure context, unlike randomUUID
    const id = idAt(at, [...lots].map((lot) => lotLetters[lot % lotLetters.length]).join(''))
    if (!taken.has(id)) return { at, id }
  }
}
