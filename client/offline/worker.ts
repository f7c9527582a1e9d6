/**
 * The service worker: pages open from this browser first, so that they open at once and without a network. Bundled by scripts/islands.mjs; scripts/lay-out.ts
 * puts the list of files before it, so a new build is a new worker: docs/decisions/0022-offline.md.
 */
import { filesOf, keyOf, lightOf, pageOf, toUpdate, type FileList, type Listed } from '#lib/offline/list.ts'
import { chosen, keepAll, keepAnswer, keysOf, listNow, openKept, setNext, takeOver } from './kept.ts'

declare const list: FileList
declare const self: WorkerScope

// Of the types for workers only this much, which clash with those for pages.
type Extendable = Event & { waitUntil: (work: Promise<unknown>) => void }
type Fetching = Extendable & { request: Request; respondWith: (answer: Promise<Response>) => void }
type WorkerScope = {
  addEventListener: ((type: 'install' | 'activate', on: (event: Extendable) => void) => void) &
    ((type: 'fetch', on: (event: Fetching) => void) => void) &
    ((type: 'message', on: (event: Extendable & Pick<MessageEvent<string>, 'data' | 'ports'>) => void) => void)
  clients: { claim: () => Promise<void> }
  skipWaiting: () => Promise<void>
  location: Location
}

const byAddress = new Map(list.files.map((file) => [file.address, file]))

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== self.location.origin || pathname.startsWith('/api/')) return
  const file = byAddress.get(pathname)
  if (file) event.respondWith(give(event, file))
  else if (pathname.startsWith('/_next/static/')) event.respondWith(giveOlder(event.request))
  else if (mode === 'navigate') event.respondWith(fetch(event.request).catch(noSignal))
})
// A page says when its learner wants the new version (components/offline/notices.tsx), and when all that was kept is gone (workerReady).
self.addEventListener('message', (event) => {
  if (event.data === 'use') void self.skipWaiting()
  if (event.data === 'again') event.waitUntil(again().finally(() => event.ports[0]?.postMessage('done')))
})

/** First the shell; later all that is kept, in its new form. What came before a failure stays, and the next try goes on from there. */
async function install() {
  const cache = await openKept()
  const tracks = Object.keys(await chosen(cache))
  const isFirst = !(await listNow(cache))
  await keepAll(cache, list, isFirst ? filesOf(list, tracks) : toUpdate(list, await keysOf(cache), tracks))
  await setNext(cache, list)
}

/** As on a first visit: the browser has cleared the files and left the worker. Without signal that fails, and the next page asks again. */
async function again() {
  await install()
  await takeOver(await openKept(), list)
}

async function activate() {
  await takeOver(await openKept(), list)
  await self.clients.claim()
}

/** What is kept, else from the server; then it is kept, with what the page needs. */
async function give(event: Fetching, file: Listed): Promise<Response> {
  const cache = await openKept()
  const kept = await cache.match(keyOf(file))
  if (kept) return kept
  const isPage = event.request.mode === 'navigate'
  try {
    const answer = await fetch(isPage ? lightOf(file) : event.request)
    // A newer build may have no such file any more, and say where it went.
    if (!answer.ok) return isPage ? await fetch(event.request) : answer
    const copy = answer.clone()
    // After a new build the server gives what this list does not know; that is passed on and not kept.
    event.waitUntil(keepAnswer(cache, file, copy).then(() => (isPage ? keepAll(cache, list, pageOf(list, file.address)) : undefined)).catch(() => {}))
    return answer
  } catch (fault) {
    if (isPage) return noSignal()
    throw fault
  }
}

/** A tab that was open before an update calls for script of its own version, whose name says what is in it. */
async function giveOlder(request: Request): Promise<Response> {
  return (await (await openKept()).match(request, { ignoreSearch: true })) ?? fetch(request)
}

async function noSignal(): Promise<Response> {
  const file = byAddress.get('/offline')
  return (file && (await (await openKept()).match(keyOf(file)))) ?? Response.error()
}
