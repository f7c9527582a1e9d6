import { changesMade, keepAll, keysOf, listNow, openKept, workerReady } from '#client/offline/kept.ts'
import { remembered } from '#client/offline/ways.ts'
import { filesOf, missing, pageOf } from '#lib/offline/list.ts'
import type { Said } from './notices.tsx'

void afterPage().catch(() => {}) // no signal, or the browser will have none of it: the page is none the worse

/**
 * What every page does once it stands: the service worker is there from now on, this page is kept, and what there is to say about it is said. Nothing of it is needed to use
 * the page, and a browser that knows no service workers, or will have none, goes without.
 */
async function afterPage(): Promise<void> {
  if (!('serviceWorker' in navigator) || typeof caches === 'undefined') return
  const { serviceWorker } = navigator
  if (!navigator.onLine) void say('offline')
  addEventListener('offline', () => void say('offline'))
  addEventListener('online', () => void say('online'))

  const registration = await serviceWorker.register('/sw.js', { updateViaCache: 'all' }).catch(() => undefined)
  if (!registration) return
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => coming.state === 'installed' && serviceWorker.controller && void say('waiting'))
  })
  if (registration.waiting && serviceWorker.controller) void say('waiting')

  await workerReady()
  const cache = await openKept()
  const list = await listNow(cache)
  if (!list) return
  // The first page of a first visit came before there was a worker.
  await keepAll(cache, list, pageOf(list, location.pathname))
  if (await changesMade(cache)) void say('updated')
  const ways = Object.keys(remembered())
  if (ways.length === 0) return
  if (missing(filesOf(list, ways), await keysOf(cache)).length > 0) void say('gone')
}

async function say(what: Said): Promise<void> {
  const notices = await import('./notices.tsx').catch(() => undefined)
  notices?.notice(what)
}
