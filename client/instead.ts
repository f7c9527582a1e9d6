import { readDraft } from '#lib/record/draft.ts'
import { readRows } from '#lib/record/rows.ts'
import type { Link } from '#lib/sync/protocol.ts'
import type { Found, Place } from './rows.ts'
import { tabPlace } from './tab-place.ts'

/** Where rows are kept when the device will not, and what the learner is told of it. */
export function insteadOfDevice(session: Storage | undefined, error: unknown): { place: Place; say: string } {
  const place = session ? tabPlace(session) : carriedPlace()
  const until = session ? 'kept only until you close this tab' : 'kept only while you go from page to page here. It is gone when you close this tab or reload it'
  const full = error instanceof DOMException && error.name === 'QuotaExceededError'
  const why = full
    ? 'The storage of this device is full, so your record could not be opened. It is still there.'
    : 'This browser will not let the course save on this device. It may be a private window, or site data may be blocked. You can still use the whole course.'
  const remedy = full ? 'or free some space and open this page again' : 'or allow site data for this site and open it again'
  return { place, say: `${why} What you do now is ${until}. Save a backup file before you leave, ${remedy}.` }
}

/**
 * When a browser keeps nothing at all. The debrief of a story is another page, so what was done goes along to the next page of the course, in the name of the window:
 * only as it is left for one, so that no other site finds it there. A browser that does not say where it goes carries nothing.
 */
function carriedPlace(): Place {
  const place = memoryPlace(readDraft<Found>(window.name))
  window.name = ''
  navigationIfAny()?.addEventListener('navigate', ({ destination, downloadRequest }) => {
    if (destination.sameDocument || downloadRequest !== null) return
    window.name = ''
    // At the end of this very task: a name given as late as when the page is hidden does not reach the next.
    if (new URL(destination.url).origin === location.origin) void place.load().then((found) => (window.name = JSON.stringify(found)))
  })
  addEventListener('pageshow', () => (window.name = ''))
  return place
}

/** What is kept while a page is open, beginning with what was found elsewhere. */
export function memoryPlace(before: Partial<Found> = {}): Place {
  const rows = new Map(readRows(before.rows ?? []).rows.map((row) => [row.id, row]))
  const drafts = new Map(Object.entries(before.drafts ?? {}))
  const sent = new Set(before.sent)
  let link: Link | undefined = before.link
  return {
    kind: 'memory',
    load: async () => ({ rows: [...rows.values()], drafts: Object.fromEntries(drafts), sent: [...sent], ...(link ? { link } : {}) }),
    add: async (row) => (rows.has(row.id) ? false : (rows.set(row.id, row), true)),
    draft: async (key, text) => void (text ? drafts.set(key, text) : drafts.delete(key)),
    remove: async (ids) => ids.forEach((id) => rows.delete(id)),
    async bind(bound, afresh = !bound) {
      link = bound
      if (afresh) sent.clear()
    },
    async take(bound, change) {
      if (link?.account !== bound.account || link.out) return false
      link = { ...link, ...bound }
      change.put.forEach((row) => rows.set(row.id, row))
      change.gone.forEach((id) => (rows.delete(id), sent.delete(id)))
      change.sent.forEach((id) => sent.add(id))
      return true
    },
    async erase() {
      for (const each of [rows, drafts, sent]) each.clear()
      link = undefined
    },
  }
}

type Navigation = { addEventListener: (type: 'navigate', hear: (event: { destination: { url: string; sameDocument: boolean }; downloadRequest: string | null }) => void) => void }

function navigationIfAny(): Navigation | undefined {
  return (window as { navigation?: Navigation }).navigation
}
