import { changesBetween, keyOf, missing, type Changes, type FileList, type Listed } from '#lib/offline/list.ts'

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

/** Resolves once there is a service worker that has taken over; never where a browser has none. */
export async function workerReady(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready
  while (active && active.state === 'activating') await new Promise((done) => active.addEventListener('statechange', done, { once: true }))
}

/** What one is told when a file on the server is not the one that the list names: there is a newer version. */
export class Outdated extends Error {}

export async function keysOf(cache: Cache): Promise<Set<string>> {
  const requests = await cache.keys()
  return new Set(requests.map(({ url }) => url.slice(new URL(url).origin.length)))
}

/** Fetches a file and keeps it; checked against its hash. Throws `Outdated`, whatever `fetch` throws, and what the storage throws when it is full. */
export async function keepFile(cache: Cache, file: Listed, signal?: AbortSignal): Promise<void> {
  // The browser may hold an older one of the same address for a while: then it is asked for anew.
  for (const mode of ['default', 'reload'] as const) {
    const answer = await fetch(file.address, { cache: mode, signal: signal ?? null })
    if (answer.ok && (await isOf(file, answer))) return cache.put(keyOf(file), answer)
  }
  throw new Outdated(file.address)
}

/** Whether an answer is the file that the list names. */
export async function isOf({ hash }: Listed, answer: Response): Promise<boolean> {
  const digest = await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer())
  const text = btoa(String.fromCharCode(...new Uint8Array(digest).slice(0, 9)))
  return text.replaceAll('+', '-').replaceAll('/', '_') === hash
}

/** Fetches what is not there yet, four at a time. `onSize` gets the bytes of each as it comes. Throws as `keepFile` does, once nothing more is on its way. */
export async function keepAll(cache: Cache, files: readonly Listed[], { onSize, signal }: { onSize?: (bytes: number) => void; signal?: AbortSignal } = {}): Promise<void> {
  const open = missing(files, await keysOf(cache))
  const work = async () => {
    for (let file = open.shift(); file; file = open.shift()) {
      await keepFile(cache, file, signal)
      onSize?.(file.size)
    }
  }
  const ended = await Promise.allSettled([1, 2, 3, 4].map(() => work().catch((fault: unknown) => (open.splice(0), Promise.reject(fault as Error)))))
  const failed = ended.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
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
