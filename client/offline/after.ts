import { filesOf, missing, pageOf } from '#lib/offline/list.ts'
import { changesMade, keepAll, keysOf, listNow, openKept } from './kept.ts'
import { remembered } from './ways.ts'

/** What notices know: why there is something to say. */
export type Said = 'offline' | 'online' | 'waiting' | 'updated' | 'gone'

/**
 * What every page does once it stands: the service worker is there from now on, this page is kept, and what there is to say about it is said. Nothing of it is needed to use
 * the page, and a browser that knows no service workers, or will have none, goes without.
 */
export async function afterPage(say: (what: Said) => void): Promise<void> {
  if (!('serviceWorker' in navigator) || typeof caches === 'undefined') return
  const { serviceWorker } = navigator
  if (!navigator.onLine) say('offline')
  addEventListener('offline', () => say('offline'))
  addEventListener('online', () => say('online'))

  const registration = await serviceWorker.register('/sw.js').catch(() => undefined)
  if (!registration) return
  registration.addEventListener('updatefound', () => {
    const coming = registration.installing
    coming?.addEventListener('statechange', () => coming.state === 'installed' && serviceWorker.controller && say('waiting'))
  })
  if (registration.waiting && serviceWorker.controller) say('waiting')

  await serviceWorker.ready
  const cache = await openKept()
  const list = await listNow(cache)
  if (!list) return
  // The first page of a first visit came before there was a worker.
  if (!serviceWorker.controller) await keepAll(cache, pageOf(list, location.pathname))
  if (await changesMade(cache)) say('updated')
  const ways = Object.keys(remembered())
  if (ways.length === 0) return
  if (missing(filesOf(list, ways), await keysOf(cache)).length > 0) say('gone')
}
