import type { Row } from '#lib/record/rows.ts'
import type { Change } from '#lib/sync/outbox.ts'
import type { Link } from '#lib/sync/protocol.ts'

/**
 * What was found in a place that keeps rows: the rows as they lie there, not yet read; the words being typed; the account that the rows are
 * sent to, if any, and the ids that it has acknowledged.
 */
export type Found = { rows: unknown[]; drafts: Record<string, string>; link?: Link; sent: string[] }

/**
 * A place that keeps rows. `add` resolves once they are kept for good, with false when a row of that id was there already:
 * nothing is ever written over. A place that fails, throws.
 */
export type Place = {
  kind: 'device' | 'tab' | 'memory'
  load(): Promise<Found>
  add(row: Row): Promise<boolean>
  /** Words being typed, kept as they are typed; an empty text forgets them. Not part of the record. */
  draft(key: string, text: string): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  /** Binds the place to an account, or frees it. `afresh`: forgets what was acknowledged, so that everything is sent again. */
  bind(link: Link | undefined, afresh?: boolean): Promise<void>
  /**
   * Does all that an account’s answer asks for, or nothing: false when the place is bound to that account no more, because another tab
   * signed out or erased the record meanwhile.
   */
  take(link: Pick<Link, 'account' | 'since' | 'store'>, change: Change): Promise<boolean>
  erase(): Promise<void>
}

const NAME = 'before-you-post'
const LINK = 'link'
const VERSION = 2
const stores = ['rows', 'drafts', 'sent', 'link'] as const

/**
 * IndexedDB: stays on the device until the learner erases it or the browser clears a site that is not visited. `onCleared` is called when
 * the browser clears it while it is open; nothing can be kept in this place then.
 */
export async function devicePlace(onCleared?: () => void): Promise<Place> {
  const db = await openDatabase()
  db.onclose = onCleared ?? null
  /** Runs one transaction to its end, and says what its request found. */
  function within<T>(store: (typeof stores)[number], mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    // Strict: it resolves after the disk has it, since a consequence is shown next.
    const tx = db.transaction(store, mode, { durability: 'strict' })
    const request = ask(tx.objectStore(store))
    return ended(tx).then(() => request.result)
  }
  return {
    kind: 'device',
    async load() {
      // One transaction: a row that is added meanwhile comes after what was found, so that no view loses it again.
      const tx = db.transaction(stores)
      const rows = tx.objectStore('rows').getAll()
      const keys = tx.objectStore('drafts').getAllKeys()
      const texts = tx.objectStore('drafts').getAll()
      const sent = tx.objectStore('sent').getAllKeys()
      const link = tx.objectStore('link').get(LINK) as IDBRequest<Link | undefined>
      await ended(tx)
      const drafts = Object.fromEntries(keys.result.map((key, n) => [String(key), String(texts.result[n])]))
      return { rows: rows.result, drafts, sent: sent.result.map(String), ...(link.result ? { link: link.result } : {}) }
    },
    add: (row) =>
      within('rows', 'readwrite', (store) => store.add(row)).then(
        () => true,
        (error: unknown) => {
          if (error instanceof DOMException && error.name === 'ConstraintError') return false // there already
          throw error
        },
      ),
    draft: async (key, text) => void (await within('drafts', 'readwrite', (store): IDBRequest => (text ? store.put(text, key) : store.delete(key)))),
    async remove(ids) {
      await Promise.all(ids.map((id) => within('rows', 'readwrite', (store) => store.delete(id))))
    },
    bind(link, afresh = !link) {
      const tx = db.transaction(['link', 'sent'], 'readwrite', { durability: 'strict' })
      if (link) tx.objectStore('link').put(link, LINK)
      else tx.objectStore('link').clear()
      if (afresh) tx.objectStore('sent').clear()
      return ended(tx)
    },
    async take(link, { put, gone, sent }) {
      const tx = db.transaction(['rows', 'sent', 'link'], 'readwrite', { durability: 'strict' })
      const bound = tx.objectStore('link').get(LINK) as IDBRequest<Link | undefined>
      let ours = false
      bound.onsuccess = () => {
        ours = bound.result?.account === link.account && !bound.result.out
        if (!ours) return
        tx.objectStore('link').put({ ...bound.result, ...link }, LINK)
        for (const row of put) tx.objectStore('rows').put(row)
        for (const id of gone) for (const name of ['rows', 'sent']) tx.objectStore(name).delete(id)
        for (const id of sent) tx.objectStore('sent').put(1, id)
      }
      await ended(tx)
      return ours
    },
    erase() {
      const tx = db.transaction(stores, 'readwrite', { durability: 'strict' })
      for (const name of stores) tx.objectStore(name).clear()
      return ended(tx)
    },
  }
}

/** Resolves when a transaction is done for good; rejects with why it was not. */
function ended(tx: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve()
    tx.onabort = () => reject(tx.error)
  })
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, VERSION)
    opening.onupgradeneeded = () => {
      const made = opening.result.objectStoreNames
      for (const name of stores) if (!made.contains(name)) opening.result.createObjectStore(name, name === 'rows' ? { keyPath: 'id' } : {})
    }
    opening.onsuccess = () => {
      const db = opening.result
      db.onversionchange = () => db.close() // another tab runs a newer build: let go, so that it need not wait for this one
      resolve(db)
    }
    opening.onerror = () => reject(opening.error)
  })
}

/** When a browser keeps nothing at all: until the page is closed. */
export function memoryPlace(): Place {
  const rows = new Map<string, Row>()
  const drafts = new Map<string, string>()
  const sent = new Set<string>()
  let link: Link | undefined
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
