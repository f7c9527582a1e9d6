import type { Row } from '#lib/record/rows.ts'

/** What was found in a place that keeps rows: the rows as they lie there, not yet read, and the words being typed. */
export type Found = { rows: unknown[]; drafts: Record<string, string> }

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
  erase(): Promise<void>
}

const NAME = 'before-you-post'
const VERSION = 1

/**
 * IndexedDB: stays on the device until the learner erases it or the browser clears a site that is not visited. `onCleared` is called when
 * the browser clears it while it is open; nothing can be kept in this place then.
 */
export async function devicePlace(onCleared?: () => void): Promise<Place> {
  const db = await openDatabase()
  db.onclose = onCleared ?? null
  /** Runs one transaction to its end, and says what its request found. */
  function within<T>(store: 'rows' | 'drafts', mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    // Strict: it resolves after the disk has it, since a consequence is shown next.
    const tx = db.transaction(store, mode, { durability: 'strict' })
    const request = ask(tx.objectStore(store))
    return ended(tx).then(() => request.result)
  }
  return {
    kind: 'device',
    async load() {
      // One transaction: a row that is added meanwhile comes after what was found, so that no view loses it again.
      const tx = db.transaction(['rows', 'drafts'])
      const rows = tx.objectStore('rows').getAll()
      const keys = tx.objectStore('drafts').getAllKeys()
      const texts = tx.objectStore('drafts').getAll()
      await ended(tx)
      return { rows: rows.result, drafts: Object.fromEntries(keys.result.map((key, n) => [String(key), String(texts.result[n])])) }
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
    async erase() {
      await Promise.all([within('rows', 'readwrite', (store) => store.clear()), within('drafts', 'readwrite', (store) => store.clear())])
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
      opening.result.createObjectStore('rows', { keyPath: 'id' })
      opening.result.createObjectStore('drafts')
    }
    opening.onsuccess = () => {
      const db = opening.result
      db.onversionchange = () => db.close() // another tab runs a newer build: let go, so that it need not wait for this one
      resolve(db)
    }
    opening.onerror = () => reject(opening.error)
  })
}

const ROW = 'byp:row:'
const DRAFT = 'byp:draft:'

/**
 * Session storage: this tab only, and gone when it closes. For “Forget everything when I close this” on a shared computer,
 * and for browsers that refuse IndexedDB.
 */
export function tabPlace(storage: Storage): Place {
  const keys = () => Array.from({ length: storage.length }, (_, n) => storage.key(n)!)
  return {
    kind: 'tab',
    async load() {
      const rows = keys().filter((key) => key.startsWith(ROW)).map((key) => parse(key.slice(ROW.length), storage.getItem(key)))
      const drafts = keys().filter((key) => key.startsWith(DRAFT)).map((key) => [key.slice(DRAFT.length), storage.getItem(key)!])
      return { rows, drafts: Object.fromEntries(drafts) }
    },
    async add(row) {
      if (storage.getItem(ROW + row.id) !== null) return false
      storage.setItem(ROW + row.id, JSON.stringify(row))
      return true
    },
    async draft(key, text) {
      if (text) storage.setItem(DRAFT + key, text)
      else storage.removeItem(DRAFT + key)
    },
    async remove(ids) {
      ids.forEach((id) => storage.removeItem(ROW + id))
    },
    async erase() {
      keys().filter((key) => key.startsWith(ROW) || key.startsWith(DRAFT)).forEach((key) => storage.removeItem(key))
    },
  }
}

/** When a browser keeps nothing at all: until the page is closed. */
export function memoryPlace(): Place {
  const rows = new Map<string, Row>()
  const drafts = new Map<string, string>()
  return {
    kind: 'memory',
    load: async () => ({ rows: [...rows.values()], drafts: Object.fromEntries(drafts) }),
    add: async (row) => (rows.has(row.id) ? false : (rows.set(row.id, row), true)),
    draft: async (key, text) => void (text ? drafts.set(key, text) : drafts.delete(key)),
    remove: async (ids) => ids.forEach((id) => rows.delete(id)),
    erase: async () => (rows.clear(), drafts.clear()),
  }
}

function parse(id: string, text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return { id, text } // no row: it is offered back to the learner as unreadable, and can be taken out by its id
  }
}
