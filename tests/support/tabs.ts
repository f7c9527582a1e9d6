import { IDBFactory } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { vi } from 'vitest'

/** A browser with nothing stored, in which storage works. What the store says on the console is kept out of the report. */
export function newBrowser() {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
  vi.stubGlobal('indexedDB', new IDBFactory())
  for (const channel of channels.splice(0)) channel.close()
  vi.stubGlobal('BroadcastChannel', KnownChannel)
  sessionStorage.clear()
  localStorage.clear()
  return vi.spyOn(console, 'warn').mockImplementation(() => undefined)
}

/** The channels of all tabs, so that those of one test do not speak into the next. */
const channels: BroadcastChannel[] = []
class KnownChannel extends BroadcastChannel {
  constructor(name: string) {
    super(name)
    channels.push(this)
  }
}

/** Loads the store as a page does that has just been opened, and waits until it has read what is stored. */
export async function openTab() {
  vi.resetModules()
  const store = await import('#client/store.ts')
  const more = await import('#client/store-more.ts')
  await store.openRecord()
  return { ...store, ...more, record: () => store.useRecord.getState() }
}

/** Everything that lies in IndexedDB, read past the store. */
export async function onDevice(): Promise<unknown[]> {
  const db = await database()
  const rows = await new Promise<unknown[]>((resolve) => {
    const request = db.transaction('rows').objectStore('rows').getAll()
    request.onsuccess = () => resolve(request.result as unknown[])
  })
  db.close()
  return rows
}

/** Writes past the store, as damage or another program would. */
export async function putOnDevice(...values: unknown[]) {
  const db = await database()
  await new Promise<void>((resolve) => {
    const tx = db.transaction('rows', 'readwrite')
    for (const value of values) tx.objectStore('rows').put(value)
    tx.oncomplete = () => resolve()
  })
  db.close()
}

function database(): Promise<IDBDatabase> {
  return new Promise((resolve) => {
    const request = indexedDB.open('before-you-post')
    request.onsuccess = () => resolve(request.result)
  })
}

/** Storage refuses to add rows, until the function that this returns is called. */
export function fillStorage(refuse: (row: unknown) => boolean = () => true): () => void {
  const add = IDBObjectStore.prototype.add
  const spy = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: unknown) {
    if (refuse(row)) throw new DOMException('The disk is full.', 'QuotaExceededError')
    return add.call(this, row)
  })
  return () => spy.mockRestore()
}

/** Lets promises, storage and messages between tabs take their course: so many turns of the loop, since on a busy machine one turn may take all the time that was given. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await new Promise((resolve) => setTimeout(resolve, 1))
}
