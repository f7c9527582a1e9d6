import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { download, fileName } from '#client/documents/download.ts'
import { downloadAccount, downloadAccounts, downloadEntries, downloadPack } from '#client/documents/index.ts'
import { account, entry, made, pack, period } from './sample.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const saved: { name: string; blob: Blob }[] = []

beforeEach(() => {
  saved.length = 0
  let blob: Blob
  vi.spyOn(URL, 'createObjectURL').mockImplementation((each) => {
    blob = each as Blob
    return 'blob:made-here'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    expect(this.isConnected).toBe(true)
    saved.push({ name: this.download, blob })
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('a file is named for what it is and for the day in the United Kingdom', () => {
  expect(fileName('cpd', '2026-11-22T21:05:00.000Z', 'pdf')).toBe('before-you-post-cpd-2026-11-22.pdf')
  expect(fileName('backup', '2026-06-30T23:30:00.000Z', 'json')).toBe('before-you-post-backup-2026-07-01.json')
})

test('a download leaves nothing behind in the page and lets go of its data later', () => {
  vi.useFakeTimers()
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {})
  download('a.txt', 'words', 'text/plain')
  expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([['a.txt', 'text/plain']])
  expect(document.querySelector('a')).toBeNull()
  expect(revoke).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(revoke).toHaveBeenCalledWith('blob:made-here')
})

test('each kind of file is made and saved', async () => {
  vi.stubGlobal('fetch', async (path: string) => new Response(readFileSync(`public${path}`)))
  for (const kind of ['pdf', 'docx', 'csv', 'json'] as const) expect(await downloadEntries(kind, [entry()], { name: 'Siân', made })).toEqual({ ok: true })
  expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
    ['before-you-post-cpd-2026-11-22.pdf', 'application/pdf'],
    ['before-you-post-cpd-2026-11-22.docx', word],
    ['before-you-post-cpd-2026-11-22.csv', 'text/csv;charset=utf-8'],
    ['before-you-post-cpd-2026-11-22.json', 'application/json'],
  ])
  expect((await saved[0]!.blob.text()).slice(0, 8)).toBe('%PDF-1.7')
})

test('accounts and the student pack are made as PDF and as Word', async () => {
  vi.stubGlobal('fetch', async (path: string) => new Response(readFileSync(`public${path}`)))
  for (const paper of ['pdf', 'docx'] as const) {
    expect(await downloadAccount(paper, account(), { name: 'Siân', made, entries: [entry()] })).toEqual({ ok: true })
    expect(await downloadAccounts(paper, [account()], { made })).toEqual({ ok: true })
    expect(await downloadPack(paper, pack())).toEqual({ ok: true })
  }
  expect(saved.map(({ name, blob }) => [name, blob.type])).toEqual([
    ['before-you-post-reflective-account-2026-11-22.pdf', 'application/pdf'],
    ['before-you-post-reflective-accounts-2026-11-22.pdf', 'application/pdf'],
    ['before-you-post-student-pack-2026-11-22.pdf', 'application/pdf'],
    ['before-you-post-reflective-account-2026-11-22.docx', word],
    ['before-you-post-reflective-accounts-2026-11-22.docx', word],
    ['before-you-post-student-pack-2026-11-22.docx', word],
  ])
  for (const { name, blob } of saved) expect((await blob.text()).slice(0, 4)).toBe(name.endsWith('pdf') ? '%PDF' : 'PK\u0003\u0004')
})

test('the JSON holds the accounts and the period as well', async () => {
  await downloadEntries('json', [entry()], { made, accounts: [account()], period })
  expect(JSON.parse(await saved[0]!.blob.text())).toMatchObject({ entries: [{ id: 'entry-1' }], accounts: [{ id: 'account-1' }], period: { to: '2027-03-31' } })
})

test('a PDF of a pack or an account that cannot be made fails in the same manner, and offers no JSON where there is none', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
  expect(await downloadPack('pdf', pack())).toEqual({ ok: false, say: expect.not.stringContaining('JSON') })
  expect(await downloadAccount('pdf', account(), { made })).toEqual({ ok: false, say: expect.stringMatching(/^We could not load what makes the PDF\..*The JSON download works without a network\.$/) })
  expect(saved).toEqual([])
})

test.each(['offline', 'gone'])('without its fonts (%s) no PDF is made, and the learner is told what to do', async (how) => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal('fetch', async () => {
    if (how === 'offline') throw new TypeError('Failed to fetch')
    return new Response('', { status: 404 })
  })
  const result = await downloadEntries('pdf', [entry()], { made })
  expect(result).toEqual({ ok: false, say: expect.stringMatching(/^We could not load what makes the PDF\. You may be offline\. Your record is safe/) })
  expect(saved).toEqual([])
})

test('a PDF is made without the second typeface when only that cannot be loaded', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
  vi.stubGlobal('fetch', async (path: string) => (path.includes('noto') ? new Response('', { status: 404 }) : new Response(readFileSync(`public${path}`))))
  expect(await downloadEntries('pdf', [entry()], { name: 'Ọláwálé', made })).toEqual({ ok: true })
})
