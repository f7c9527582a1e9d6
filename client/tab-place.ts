import { readRows } from '#lib/record/rows.ts'
import type { Link } from '#lib/sync/protocol.ts'
import type { Place } from './rows.ts'

const LINK = 'byp:link'
const ROW = 'byp:row:'
const DRAFT = 'byp:draft:'
const SENT = 'byp:sent:'

/**
 * Session storage: this tab only, and gone when it closes. For “Forget everything when I close this” on a shared computer,
 * and for browsers that refuse IndexedDB.
 */
export function tabPlace(storage: Storage): Place {
  const keys = (prefix: string) => Array.from({ length: storage.length }, (_, n) => storage.key(n)!).filter((key) => key.startsWith(prefix))
  const link = () => JSON.parse(storage.getItem(LINK) ?? 'null') as Link | null
  return {
    kind: 'tab',
    async load() {
      const rows = keys(ROW).map((key) => parse(key.slice(ROW.length), storage.getItem(key)))
      const drafts = keys(DRAFT).map((key) => [key.slice(DRAFT.length), storage.getItem(key)!])
      const bound = link()
      return { rows, drafts: Object.fromEntries(drafts), sent: keys(SENT).map((key) => key.slice(SENT.length)), ...(bound ? { link: bound } : {}) }
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
    async bind(bound, afresh = !bound) {
      if (afresh) keys(SENT).forEach((key) => storage.removeItem(key))
      if (bound) storage.setItem(LINK, JSON.stringify(bound))
      else storage.removeItem(LINK)
    },
    async take(bound, { put, gone, sent }) {
      const found = link()
      if (found?.account !== bound.account || found.out) return false
      for (const row of put) storage.setItem(ROW + row.id, JSON.stringify(row))
      for (const id of gone) for (const prefix of [ROW, SENT]) storage.removeItem(prefix + id)
      for (const id of sent) storage.setItem(SENT + id, '1')
      storage.setItem(LINK, JSON.stringify({ ...found, ...bound })) // last: stopped half-way, the same is asked for again
      return true
    },
    async erase() {
      ;[LINK, ...[ROW, DRAFT, SENT].flatMap(keys)].forEach((key) => storage.removeItem(key))
    },
  }
}

/** Gives over to the device what a tab kept while the device would not. */
export async function giveOver(storage: Storage, device: Place): Promise<void> {
  const tab = tabPlace(storage)
  const { rows, drafts } = await tab.load()
  for (const row of readRows(rows).rows) await device.add(row)
  for (const [key, text] of Object.entries(drafts)) await device.draft(key, text)
  await tab.erase()
}

function parse(id: string, text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return { id, text } // no row: it is offered back to the learner as unreadable, and can be taken out by its id
  }
}
