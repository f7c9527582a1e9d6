import { filesOf, missing, pageOf, plan } from '#lib/offline/list.ts'
import { choose, chosen, keepAll, keysOf, letGoAllBut, listNow, openKept, Outdated, type Chosen } from './kept.ts'

const KEY = 'byp:ways'

/** The ways that were kept, as local storage remembers them: a browser that clears the files may leave that standing. */
export function remembered(): Chosen {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Chosen
  } catch {
    return {}
  }
}

function remember(ways: Chosen): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(ways))
  } catch {
    // The browser blocks it: then it cannot be told when the files are cleared.
  }
}

export type Way = {
  /** Bytes on the wire: all of it, and what is still to come. */
  size: number
  left: number
  /** When it was kept, as ISO time. */
  since?: string
}

/** How far a way is kept. Undefined where the browser keeps nothing, or has not begun to. */
export async function lookAt(track: string): Promise<Way | undefined> {
  if (!('serviceWorker' in navigator) || typeof caches === 'undefined') return undefined
  const cache = await openKept()
  const list = await listNow(cache)
  if (!list) return undefined
  const files = filesOf(list, [track])
  return { size: plan(list, files).size, left: plan(list, missing(files, await keysOf(cache))).size, since: remembered()[track] }
}

/** A lesson or a story. */
export type PartHere = { address: string; title: string }

/** The lessons and stories that are kept with all they need: opened once, or as part of a way. In no order but the list’s. */
export async function partsHere(): Promise<PartHere[]> {
  const cache = await openKept()
  const [list, kept] = await Promise.all([listNow(cache), keysOf(cache)])
  if (!list) return []
  return Object.entries(list.titles).flatMap(([address, { title }]) => (missing(pageOf(list, address), kept).length === 0 ? [{ address, title }] : []))
}

export type Outcome = 'kept' | 'stopped' | 'full' | 'signal' | 'newer'

/** Fetches what is missing of a way. What came stays, whatever the outcome. `onSize` gets the bytes of each file as it comes. */
export async function keepWay(track: string, now: string, onSize: (bytes: number) => void, signal: AbortSignal): Promise<Outcome> {
  const cache = await openKept()
  const list = await listNow(cache)
  if (!list) return 'signal'
  try {
    await keepAll(cache, list, filesOf(list, [track]), { onSize, signal })
    const ways = { ...(await chosen(cache)), [track]: now }
    await choose(cache, ways)
    remember(ways)
    return 'kept'
  } catch (fault) {
    if (signal.aborted) return 'stopped'
    if (fault instanceof Outdated) return 'newer'
    return fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'full' : 'signal'
  }
}

/** Lets a way go: its files leave, but for what the shell and other ways need. */
export async function letWayGo(track: string): Promise<void> {
  const cache = await openKept()
  const list = await listNow(cache)
  const { [track]: _, ...ways } = { ...remembered(), ...(await chosen(cache)) }
  await choose(cache, ways)
  remember(ways)
  if (list) await letGoAllBut(cache, filesOf(list, Object.keys(ways)))
}
