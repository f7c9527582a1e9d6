import { changesBetween, keyOf, lightOf, missing, plan, type Changes, type FileList, type Listed, type Parcel } from '#lib/offline/list.ts'
import { unpack } from './parcel.ts'

/**
 * What this browser keeps of the site, in its own cache storage, each file under its address and hash. A page and the service worker both write there, and
 * neither can put in what the other would not: what does not have its hash is not kept.
 */
const CACHE = 'course'
const NOW = '/kept/now'
const NEXT = '/kept/next'
const CHANGES = '/kept/changes'
const CHOSEN = '/kept/ways'

export const openKept = () => caches.open(CACHE)

/** Resolves once there is a service worker that has taken over; never where a browser has none. One that the browser left without its files is asked to begin again. */
export async function workerReady(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  while (active && active.state === 'activating') await new Promise((done) => active.addEventListener('statechange', done, { once: true }))
  if (!active || (await listNow(await openKept()))) return
  const { port1, port2 } = new MessageChannel()
  active.postMessage('again', [port2])
  await new Promise((done) => (port1.onmessage = done))
}

/** What one is told when a file on the server is not the one that the list names: there is a newer version. */
export class Outdated extends Error {}

export async function keysOf(cache: Cache): Promise<Set<string>> {
  const requests = await cache.keys()
  return new Set(requests.map(({ url }) => url.slice(new URL(url).origin.length)))
}

/** Fetches a file and keeps it; checked against its hash. Throws `Outdated`, whatever `fetch` throws, and what the storage throws when it is full. */
async function keepFile(cache: Cache, file: Listed, signal: AbortSignal | null): Promise<void> {
  // The browser may hold an older one of the same address for a while: then it is asked for anew.
  for (const mode of ['default', 'reload'] as const) {
    const answer = await fetch(lightOf(file), { cache: mode, signal })
    if (answer.ok && (await keepAnswer(cache, file, answer))) return
  }
  throw new Outdated(file.address)
}

/** Keeps an answer if it is the file that the list names; says whether it is. */
export async function keepAnswer(cache: Cache, file: Listed, answer: Response): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer())
  const text = btoa(String.fromCharCode(...new Uint8Array(digest).slice(0, 9)))
  const isIt = text.replaceAll('+', '-').replaceAll('/', '_') === file.hash
  if (isIt) await cache.put(keyOf(file), answer)
  return isIt
}

type Watched = { onSize?: (bytes: number) => void; signal?: AbortSignal }

/**
 * Fetches what is not there yet, by parcels where they are smaller and the rest four at a time. `onSize` gets the bytes on the wire of each file as it comes. What came stays. Throws
 * `Outdated`, whatever `fetch` throws and what the storage throws when it is full, once nothing more is on its way.
 */
export async function keepAll(cache: Cache, list: FileList, wanted: readonly Listed[], watched: Watched = {}): Promise<void> {
  const { parcels, files } = plan(list, missing(wanted, await keysOf(cache)))
  for (const parcel of parcels) await keepParcel(cache, list, parcel, watched)
  const work = async () => {
    for (let file = files.shift(); file; file = files.shift()) {
      await keepFile(cache, file, watched.signal ?? null)
      watched.onSize?.(file.size)
    }
  }
  const ended = await Promise.allSettled([1, 2, 3, 4].map(() => work().catch((fault: unknown) => (files.splice(0), Promise.reject(fault as Error)))))
  const failed = ended.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
}

/** Keeps each file of a parcel as it comes, so that a signal that goes costs no more than what had not come. */
async function keepParcel(cache: Cache, list: FileList, parcel: Parcel, { onSize, signal }: Watched): Promise<void> {
  const answer = await fetch(parcel.address, { cache: 'no-store', signal: signal ?? null })
  if (!answer.ok) throw new Outdated(parcel.address)
  for await (const { place, headers, body, share } of unpack(answer.body!)) {
    const file = list.files[place]
    if (!file || !(await keepAnswer(cache, file, new Response(body, { headers })))) throw new Outdated(parcel.address)
    onSize?.(share * parcel.size)
  }
}

/** The list that the service worker goes by. */
export const listNow = (cache: Cache) => read<FileList>(cache, NOW)
/** The list of the version that waits to be used. */
export const listNext = (cache: Cache) => read<FileList>(cache, NEXT)
export const setNext = (cache: Cache, list: FileList) => cache.put(NEXT, Response.json(list))

/** The waiting version takes over; files that neither it nor the one before it has are let go. Pages of the one before it may still be open. */
export async function takeOver(cache: Cache, list: FileList): Promise<void> {
  const before = await listNow(cache)
  await letGoAllBut(cache, [...list.files, ...(before?.files ?? [])])
  if (before) await cache.put(CHANGES, Response.json(changesBetween(before, list)))
  await cache.put(NOW, Response.json(list))
  await cache.delete(NEXT)
}

/** Only these files stay. */
export async function letGoAllBut(cache: Cache, files: readonly Listed[]): Promise<void> {
  const stay = new Set(files.map(keyOf))
  for (const key of await keysOf(cache)) if (!key.startsWith('/kept/') && !stay.has(key)) await cache.delete(key)
}

/** What the last update changed, until it has been said. */
export const changesMade = (cache: Cache) => read<Changes>(cache, CHANGES)
export const forgetChanges = (cache: Cache) => cache.delete(CHANGES)

/** The ways through the course that were chosen to be kept, with the ISO time. */
export type Chosen = Readonly<Record<string, string>>

export async function chosen(cache: Cache): Promise<Chosen> {
  return (await read<Chosen>(cache, CHOSEN)) ?? {}
}

export async function choose(cache: Cache, tracks: Chosen): Promise<void> {
  await cache.put(CHOSEN, Response.json(tracks))
}

async function read<T>(cache: Cache, address: string): Promise<T | undefined> {
  const answer = await cache.match(address)
  return answer && ((await answer.json()) as T)
}
