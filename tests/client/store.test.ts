import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Row } from '#lib/record/rows.ts'
import { attempt, evening, pick } from '#tests/support/rows.ts'
import { fillStorage, newBrowser, onDevice, openTab, putOnDevice, settle } from '#tests/support/tabs.ts'

const begun = attempt(evening('20:00'), 'a')
const first = pick(evening('20:01'), 'a', 0, 'ask')
const second = pick(evening('20:02'), 'a', 1, 'decline')

beforeEach(() => void newBrowser())

test('a page that opens for the first time shows an empty record, kept on the device', async () => {
  const { record } = await openTab()
  expect(record()).toMatchObject({ status: 'ready', place: 'device', rows: [], unreadable: [], drafts: {}, unsaved: [] })
  expect(record().trouble).toBeUndefined()
})

test('a choice is stored before it is shown', async () => {
  const { addRow, record, useRecord } = await openTab()
  const order: string[] = []
  const transaction = IDBDatabase.prototype.transaction
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const tx = transaction.apply(this, args)
    tx.addEventListener('complete', () => order.push('stored'))
    return tx
  })
  useRecord.subscribe(({ rows }) => void (rows.length > 0 && order.push('shown')))
  const adding = addRow(begun).then((kept) => order.push(kept))
  expect(record().rows).toEqual([])
  await adding
  expect(order).toEqual(['stored', 'shown', 'kept'])
  expect(await onDevice()).toEqual([begun])
})

test('what was done is there when the page is opened again', async () => {
  const before = await openTab()
  for (const row of [begun, first]) await before.addRow(row)
  await before.keepDraft('entry:2026-11-22', 'Half a thought')
  const { record } = await openTab()
  expect(record().rows).toEqual([begun, first])
  expect(record().drafts).toEqual({ 'entry:2026-11-22': 'Half a thought' })
})

test('a draft that is emptied is forgotten', async () => {
  const { keepDraft } = await openTab()
  await keepDraft('note', 'Hm')
  await keepDraft('note', '')
  expect((await openTab()).record().drafts).toEqual({})
})

test('the same decision made twice is known the second time, and the first one stays', async () => {
  const { addRow, record } = await openTab()
  expect(await addRow(first)).toBe('kept')
  expect(await addRow({ ...first, choice: 'post' })).toBe('known')
  expect(record().rows).toEqual([first])
  expect(await onDevice()).toEqual([first])
})

test('two clicks in the same moment make one decision', async () => {
  const { addRow, record } = await openTab()
  const answers = await Promise.all([addRow(first), addRow({ ...first, choice: 'post' })])
  expect(answers.toSorted()).toEqual(['kept', 'known'])
  expect(record().rows).toEqual([first])
})

test('what another tab keeps shows here too, and a decision made there is known here', async () => {
  const here = await openTab()
  const there = await openTab()
  await there.addRow(first)
  await vi.waitFor(() => expect(here.record().rows).toEqual([first]))
  expect(await here.addRow({ ...first, choice: 'post' })).toBe('known')
})

test('when another tab was first, its decision is shown at once', async () => {
  const { addRow, record } = await openTab()
  await putOnDevice(first)
  expect(await addRow({ ...first, choice: 'post' })).toBe('known')
  expect(record().rows).toEqual([first])
})

test('when storage is full the step is shown, said to be unsaved, and why', async () => {
  const { addRow, record } = await openTab()
  fillStorage()
  expect(await addRow(begun)).toBe('unsaved')
  expect(record()).toMatchObject({ rows: [begun], unsaved: [begun] })
  expect(record().trouble).toBe(
    'The storage of this device is full. Your last step is kept only until you close this tab. Save a backup file now, or free some space and try again.',
  )
})

test('a step that the device takes and then cannot write to its disk is unsaved', async () => {
  const { addRow, record } = await openTab()
  const add = IDBObjectStore.prototype.add
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, row: unknown) {
    const request = add.call(this, row)
    request.addEventListener('success', () => this.transaction.abort())
    return request
  })
  expect(await addRow(first)).toBe('unsaved')
  expect(record().unsaved).toEqual([first])
  expect(await onDevice()).toEqual([])
})

test('what was refused is saved with the next step that storage takes, in order, and the warning ends', async () => {
  const { addRow, record } = await openTab()
  const makeRoom = fillStorage()
  await addRow(begun)
  await addRow(first)
  makeRoom()
  expect(await addRow(second)).toBe('kept')
  expect(record()).toMatchObject({ rows: [begun, first, second], unsaved: [] })
  expect(record().trouble).toBeUndefined()
  expect(await onDevice()).toHaveLength(3)
})

test('a step refused while another is being saved stays unsaved, and is not forgotten', async () => {
  const { addRow, record } = await openTab()
  let refusals = 2
  fillStorage(() => refusals-- > 0)
  await addRow(begun)
  const answers = await Promise.all([addRow(first), addRow({ ...second, id: 'other' })])
  expect(answers).toContain('unsaved')
  const stored = await onDevice()
  for (const row of record().rows) expect([...stored, ...record().unsaved]).toContainEqual(row)
  expect(record().trouble).toMatch(/kept only until you close this tab/)
})

test('a second click while storage refuses does not make a second decision', async () => {
  const { addRow, record } = await openTab()
  fillStorage()
  expect(await addRow(first)).toBe('unsaved')
  expect(await addRow({ ...first, choice: 'post' })).toBe('known')
  expect(record()).toMatchObject({ rows: [first], unsaved: [first] })
})

test('what is unsaved stays in view when another tab changes the record', async () => {
  const here = await openTab()
  const there = await openTab()
  const makeRoom = fillStorage()
  await here.addRow(first)
  makeRoom()
  await there.addRow(begun)
  await vi.waitFor(() => expect(here.record().rows).toHaveLength(2))
  expect(here.record().unsaved).toEqual([first])
})

test('typed words that storage refuses stay on the page, and the warning ends once they are kept', async () => {
  const { keepDraft, record } = await openTab()
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No.', 'UnknownError')
  })
  await keepDraft('note', 'Half a')
  expect(record().drafts).toEqual({ note: 'Half a' })
  expect(record().trouble).toMatch(/^This browser refused to save\./)
  put.mockRestore()
  await keepDraft('note', 'Half a thought')
  expect(record().trouble).toBeUndefined()
})

test('damaged rows are set apart, the rest is kept and used', async () => {
  await openTab()
  await putOnDevice(begun, { id: 'bad', at: 'last night', kind: 'pick' }, first)
  const { record, addRow } = await openTab()
  expect(record().rows).toEqual([begun, first])
  expect(record().unreadable).toEqual([{ id: 'bad', why: expect.any(String), raw: { id: 'bad', at: 'last night', kind: 'pick' } }])
  expect(await addRow(second)).toBe('kept')
})

test('damaged rows are taken out only when the learner says so, and nothing else goes with them', async () => {
  await openTab()
  await putOnDevice(begun, { id: 'bad', kind: 'pick' })
  const { record, discardUnreadable } = await openTab()
  expect(await onDevice()).toHaveLength(2)
  await discardUnreadable()
  expect(record()).toMatchObject({ rows: [begun], unreadable: [] })
  expect(await onDevice()).toEqual([begun])
})

test('a damaged row of a shared computer’s tab can be read for download and taken out too', async () => {
  const { forgetOnClose } = await openTab()
  await forgetOnClose(true)
  sessionStorage.setItem('byp:row:cut', '{"id":"cut","at":"2026-')
  const { record, discardUnreadable } = await openTab()
  expect(record().unreadable).toMatchObject([{ id: 'cut', raw: { text: '{"id":"cut","at":"2026-' } }])
  await discardUnreadable()
  expect(record().unreadable).toEqual([])
})

test('“Forget everything when I close this” starts an empty record, and leaves the device untouched', async () => {
  const { addRow, forgetOnClose, record } = await openTab()
  await addRow(begun)
  await forgetOnClose(true)
  expect(record()).toMatchObject({ place: 'tab', rows: [] })
  expect(await addRow(first)).toBe('kept')
  expect(await onDevice()).toEqual([begun])
  expect((await openTab()).record().rows).toEqual([first]) // the same tab, loaded again
})

test('turning it off forgets what the tab kept, and shows the device’s record again', async () => {
  const { addRow, forgetOnClose, record } = await openTab()
  await addRow(begun)
  await forgetOnClose(true)
  await addRow(first)
  await forgetOnClose(false)
  expect(record()).toMatchObject({ place: 'device', rows: [begun] })
  expect(Object.keys(sessionStorage)).toEqual([])
})

test('turning it off where it was never on forgets nothing', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const { addRow, forgetOnClose, record } = await openTab()
  await addRow(first)
  await forgetOnClose(false)
  expect(record()).toMatchObject({ place: 'tab', rows: [first] })
})

test('erasing leaves nothing, here or in another tab', async () => {
  const here = await openTab()
  const there = await openTab()
  await here.addRow(first)
  await here.keepDraft('note', 'Hm')
  await here.eraseRecord()
  expect(here.record()).toMatchObject({ rows: [], drafts: {} })
  expect(await onDevice()).toEqual([])
  await vi.waitFor(() => expect(there.record().rows).toEqual([]))
  expect((await openTab()).record()).toMatchObject({ rows: [], drafts: {} })
})

test('erasing on a shared computer’s tab leaves the device’s own record', async () => {
  const { addRow, forgetOnClose, eraseRecord, record } = await openTab()
  await addRow(begun)
  await forgetOnClose(true)
  await addRow(first)
  await eraseRecord()
  expect(record().rows).toEqual([])
  expect(await onDevice()).toEqual([begun])
})

test('a browser without IndexedDB keeps the record in the tab, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined)
  const { addRow, record } = await openTab()
  expect(record().place).toBe('tab')
  expect(record().trouble).toEqual(
    expect.stringMatching(/^This browser will not let the course save on this device.*kept only until you close this tab\. Save a backup file/),
  )
  expect(await addRow(first)).toBe('kept')
  expect((await openTab()).record().rows).toEqual([first])
})

test('the same when IndexedDB opens but cannot be read', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('Internal error.', 'UnknownError')
  })
  const { record, addRow } = await openTab()
  expect(record()).toMatchObject({ status: 'ready', place: 'tab', trouble: expect.stringContaining('until you close this tab') })
  expect(await addRow(first)).toBe('kept')
})

test('a browser that keeps nothing at all keeps it in the page, and says so', async () => {
  vi.stubGlobal('indexedDB', undefined)
  vi.stubGlobal('sessionStorage', undefined)
  const { addRow, record } = await openTab()
  expect(record()).toMatchObject({ place: 'memory', trouble: expect.stringContaining('It is gone when you close this tab') })
  expect(await addRow(first)).toBe('kept')
  expect(await addRow(first)).toBe('known')
  expect(record().rows).toEqual([first])
})

test('that nothing is kept on the device goes on being said after a refusal has passed', async () => {
  vi.stubGlobal('indexedDB', undefined)
  let full = false
  const setItem = (key: string, value: string) => {
    if (full) throw new DOMException('Full.', 'QuotaExceededError')
    storage.setItem(key, value)
  }
  const storage = sessionStorage
  const { length } = storage
  vi.stubGlobal('sessionStorage', { length, setItem, key: () => null, getItem: storage.getItem.bind(storage), removeItem: storage.removeItem.bind(storage) })
  const { addRow, record } = await openTab()
  full = true
  expect(await addRow(begun)).toBe('unsaved')
  full = false
  expect(await addRow(first)).toBe('kept')
  expect(record().trouble).toMatch(/^This browser will not let the course save on this device\./)
})

test('a backup brings back what is missing and counts what could not be kept', async () => {
  const { addRow, addRows, record } = await openTab()
  await addRow(begun)
  expect(await addRows([begun, first])).toBe(0)
  expect(record().rows).toEqual([begun, first])
  fillStorage()
  expect(await addRows([second])).toBe(1)
})

test('each row made here has an id of its own and the time of making', async () => {
  const { stamp } = await openTab()
  const made: Pick<Row, 'id' | 'at'>[] = [stamp(), stamp()]
  expect(made[0]!.id).not.toBe(made[1]!.id)
  expect(Math.abs(Date.parse(made[0]!.at) - Date.now())).toBeLessThan(5000)
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  expect(stamp().id).toMatch(/^[0-9a-z]{8}-[\w-]$/) // http on a hospital’s network has no randomUUID
})

test('a record that the browser cleared between two visits is missed, and said until a backup is back or the learner lets it go', async () => {
  const before = await openTab()
  await before.addRow(begun)
  vi.stubGlobal('indexedDB', new IDBFactory())
  const after = await openTab()
  expect(after.record().cleared).toBe(begun.at.slice(0, 10))
  await after.addRow(second)
  expect((await openTab()).record().cleared).toBe(begun.at.slice(0, 10))
  const back = await openTab()
  await back.addRows([begun])
  expect(back.record().cleared).toBeUndefined()
  expect((await openTab()).record().cleared).toBeUndefined()

  vi.stubGlobal('indexedDB', new IDBFactory())
  const again = await openTab()
  expect(again.record().cleared).toBeDefined()
  await again.letGo()
  expect((await openTab()).record().cleared).toBeUndefined()
})

test('what a page was left in the middle of is stored by the next page of the tab, and noted no more', async () => {
  const { addRow } = await openTab()
  const makeRoom = fillStorage()
  await addRow(begun)
  await addRow(first)
  const next = await openTab()
  expect(next.record()).toMatchObject({ rows: [begun, first], unsaved: [begun, first], trouble: expect.stringContaining('full') })
  makeRoom()
  const last = await openTab()
  expect(last.record()).toMatchObject({ rows: [begun, first], unsaved: [] })
  expect(last.record().trouble).toBeUndefined()
  expect(await onDevice()).toEqual([begun, first])
  expect(Object.keys(sessionStorage)).toEqual([])
})

test('a press is noted before anything is waited for', async () => {
  const { addRow, record } = await openTab()
  const adding = addRow(begun)
  expect(sessionStorage.getItem(`byp:doing:${begun.id}`)).toBe(JSON.stringify(begun))
  await adding
  expect(Object.keys(sessionStorage)).toEqual([])
  expect(record().rows).toEqual([begun])
})

test('a second click while storage refuses is not what the next page stores', async () => {
  const { addRow } = await openTab()
  const makeRoom = fillStorage()
  await addRow(first)
  await addRow({ ...first, choice: 'post' })
  makeRoom()
  expect((await openTab()).record().rows).toEqual([first])
})

test('trying again keeps what was refused, rows and words', async () => {
  const { addRow, keepDraft, tryAgain, record } = await openTab()
  const makeRoom = fillStorage()
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('No.', 'UnknownError')
  })
  await addRow(begun)
  await keepDraft('note', 'Half a')
  await tryAgain()
  expect(record().unsaved).toEqual([begun])
  makeRoom()
  put.mockRestore()
  await tryAgain()
  expect(record()).toMatchObject({ unsaved: [], trouble: undefined })
  sessionStorage.clear()
  expect((await openTab()).record()).toMatchObject({ rows: [begun], drafts: { note: 'Half a' } })
})

test('erasing takes what was refused as well', async () => {
  const { addRow, eraseRecord } = await openTab()
  const makeRoom = fillStorage()
  await addRow(begun)
  await eraseRecord()
  makeRoom()
  expect((await openTab()).record().rows).toEqual([])
})

test('what a tab kept while the device would not comes to the device once it will', async () => {
  const { indexedDB: works } = globalThis
  vi.stubGlobal('indexedDB', undefined)
  const { addRow, keepDraft } = await openTab()
  await addRow(begun)
  await keepDraft('note', 'Half a')
  vi.stubGlobal('indexedDB', works)
  const { record } = await openTab()
  expect(record()).toMatchObject({ place: 'device', rows: [begun], drafts: { note: 'Half a' } })
  expect(record().trouble).toBeUndefined()
  expect(await onDevice()).toEqual([begun])
  expect(Object.keys(sessionStorage)).toEqual([])
})

test('a device that is too full to open its record says that the record is still there', async () => {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError')
  })
  expect((await openTab()).record().trouble).toMatch(/^The storage of this device is full, so your record could not be opened\. It is still there\./)
})

test('a browser that refuses channels between tabs keeps the record all the same', async () => {
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        throw new DOMException('No.', 'SecurityError')
      }
    },
  )
  const { addRow } = await openTab()
  expect(await addRow(begun)).toBe('kept')
})

test('words typed in one tab show in the other, so that neither writes over the other’s unseen', async () => {
  const here = await openTab()
  const there = await openTab()
  await here.keepDraft('entry:2026-11-22', 'I ask')
  await vi.waitFor(() => expect(there.record().drafts).toEqual({ 'entry:2026-11-22': 'I ask' }))
  await there.addRow(begun)
  await vi.waitFor(() => expect(here.record().rows).toEqual([begun]))
  expect(here.record().drafts).toEqual({ 'entry:2026-11-22': 'I ask' })
  await here.forgetDraft('entry:2026-11-22', 'I ask')
  await vi.waitFor(() => expect(there.record().drafts).toEqual({}))
})

test('words typed on a shared computer’s tab show in no other tab', async () => {
  const here = await openTab()
  await here.forgetOnClose(true)
  await here.keepDraft('note', 'Hm')
  sessionStorage.removeItem('byp:forget')
  const there = await openTab()
  await here.keepDraft('note', 'Hmm')
  await settle()
  expect(there.record().drafts['note']).not.toBe('Hmm')
})

test('a database that the browser closed without a word is opened anew', async () => {
  const { addRow, record } = await openTab()
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
    throw new DOMException('Closing.', 'InvalidStateError')
  })
  expect(await addRow(begun)).toBe('kept')
  expect(record().unsaved).toEqual([])
})

test('a database that was closed with the record in it was not cleared', async () => {
  const opened: IDBDatabase[] = []
  const transaction = IDBDatabase.prototype.transaction
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    opened.push(this)
    return transaction.apply(this, args)
  })
  const { addRow, record } = await openTab()
  await addRow(begun)
  await putOnDevice(first)
  opened[0]!.onclose!(new Event('close'))
  await vi.waitFor(() => expect(record().rows).toEqual([begun, first]))
  expect(record().cleared).toBeUndefined()
})

test('a row comes after those that it takes the place of, wherever the clock stands', async () => {
  const { stamp } = await openTab()
  const ahead = { at: '2031-01-01T00:00:00.000Z' }
  expect(stamp([ahead, begun]).at).toBe('2031-01-01T00:00:00.001Z')
  expect(Math.abs(Date.parse(stamp([begun]).at) - Date.now())).toBeLessThan(5000)
})

test('no row gets the id of another', async () => {
  const { addRow, stamp, record } = await openTab()
  const ahead = { at: '2031-01-01T00:00:00.000Z' }
  for (let n = 0; n < 30; n++) expect(await addRow({ ...begun, ...stamp([ahead]) })).toBe('kept')
  expect(record().rows).toHaveLength(30)
})

test('a record that takes long to open is said to', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest)
  vi.resetModules()
  const { openRecord, useRecord } = await import('#client/store.ts')
  void openRecord()
  vi.advanceTimersByTime(8000)
  vi.useRealTimers()
  expect(useRecord.getState()).toMatchObject({ status: 'opening', trouble: expect.stringContaining('Close other tabs of this course') })
})

test('a record that the learner erased is not missed', async () => {
  const { addRow, eraseRecord } = await openTab()
  await addRow(begun)
  await eraseRecord()
  expect((await openTab()).record().cleared).toBeUndefined()
})
