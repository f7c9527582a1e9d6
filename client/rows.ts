import { openDB, type IDBPDatabase } from 'idb'
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

/** IndexedDB: stays on the device until the learner erases it or the browser clears a site that is not visited. */
export async function devicePlace(): Promise<Place> {
  const db = await openDB(NAME, VERSION, {
    upgrade(fresh) {
      fresh.createObjectStore('rows', { keyPath: 'id' })
      fresh.createObjectStore('drafts')
    },
    // Another tab runs a newer build: let go, so that it need not wait for this one.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
  })
  return {
    kind: 'device',
    async load() {
      const [rows, keys, texts] = await Promise.all([db.getAll('rows'), db.getAllKeys('drafts'), db.getAll('drafts')])
      return { rows, drafts: Object.fromEntries(keys.map((key, n) => [String(key), String(texts[n])])) }
    },
    add: (row) => addOnce(db, row),
    async draft(key, text) {
      await (text ? db.put('drafts', text, key) : db.delete('drafts', key))
    },
    async remove(ids) {
      const { store, done } = db.transaction('rows', 'readwrite')
      await Promise.all([...ids.map((id) => store.delete(id)), done])
    },
    async erase() {
      const tx = db.transaction(['rows', 'drafts'], 'readwrite')
      await Promise.all([tx.objectStore('rows').clear(), tx.objectStore('drafts').clear(), tx.done])
    },
  }
}

async function addOnce(db: IDBPDatabase, row: Row): Promise<boolean> {
  // Strict: the promise resolves after the disk has it, since the consequence is shown next.
  const tx = db.transaction('rows', 'readwrite', { durability: 'strict' })
  if ((await tx.store.getKey(row.id)) !== undefined) return false
  await Promise.all([tx.store.add(row), tx.done])
  return true
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
      const rows = keys().filter((key) => key.startsWith(ROW)).map((key) => parse(storage.getItem(key)))
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

function parse(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return text // read as it is, so that it is offered back to the learner as unreadable
  }
}
