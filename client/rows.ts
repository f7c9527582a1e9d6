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
 * IndexedDB: stays on the device until the learner erases it or the browser clears a site that is not visited. `onClosed` is called when
 * the browser closes it, as it does to clear it; whatever is asked next opens it anew.
 */
export async function devicePlace(onClosed?: () => void): Promise<Place> {
  let db = await open()
  async function open() {
    const opened = await openDatabase()
    opened.onclose = onClosed ?? null
    return opened
  }
  // Strict: it is done after the disk has it, since a consequence is shown next.
  const begun = (names: string | readonly string[], mode: IDBTransactionMode) => db.transaction(names as string[], mode, { durability: 'strict' })
  async function begin(names: string | readonly string[], mode: IDBTransactionMode = 'readwrite') {
    try {
      return begun(names, mode)
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error
      db = await open() // some phones close it without a word
      return begun(names, mode)
    }
  }
  /** Runs one transaction to its end, and says what its request found. */
  async function within<T>(store: (typeof stores)[number], ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const tx = await begin(store)
    const request = ask(tx.objectStore(store))
    return ended(tx).then(() => request.result)
  }
  return {
    kind: 'device',
    async load() {
      // One transaction: a row that is added meanwhile comes after what was found, so that no view loses it again.
      const tx = await begin(stores, 'readonly')
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
      within('rows', (store) => store.add(row)).then(
        () => true,
        (error: unknown) => {
          if (error instanceof DOMException && error.name === 'ConstraintError') return false // there already
          throw error
        },
      ),
    draft: async (key, text) => void (await within('drafts', (store): IDBRequest => (text ? store.put(text, key) : store.delete(key)))),
    async remove(ids) {
      await Promise.all(ids.map((id) => within('rows', (store) => store.delete(id))))
    },
    async bind(link, afresh = !link) {
      const tx = await begin(['link', 'sent'])
      if (link) tx.objectStore('link').put(link, LINK)
      else tx.objectStore('link').clear()
      if (afresh) tx.objectStore('sent').clear()
      return ended(tx)
    },
    async take(link, { put, gone, sent }) {
      const tx = await begin(['rows', 'sent', 'link'])
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
    async erase() {
      const tx = await begin(stores)
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
