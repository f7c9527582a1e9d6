import type { Page } from '@playwright/test'
import type { Row } from '#lib/record/rows.ts'

/** Puts rows into the browser’s storage as they are, valid or not, before the page under test is opened. */
export async function putRows(page: Page, rows: readonly unknown[]) {
  await page.goto('/settings')
  await page.getByRole('button', { name: 'Save a backup file' }).waitFor()
  await page.waitForFunction(() => indexedDB.databases().then((all) => all.some(({ name }) => name === 'before-you-post')))
  await page.evaluate(
    (given) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('before-you-post')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const tx = opening.result.transaction('rows', 'readwrite')
          for (const row of given) tx.objectStore('rows').put(row)
          tx.oncomplete = () => (opening.result.close(), resolve())
          tx.onerror = () => reject(tx.error)
        }
      }),
    rows,
  )
}

/** What the browser has stored. */
export async function storedRows(page: Page): Promise<Row[]> {
  return page.evaluate(
    () =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('before-you-post')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const all = opening.result.transaction('rows').objectStore('rows').getAll()
          all.onsuccess = () => (opening.result.close(), resolve(all.result as Row[]))
        }
      }),
  )
}

/** An attempt that stands after these picks: the picks are given, as for a rehearsal. */
export function attemptRow(scenario: string, shape: string, given: readonly string[], id = 'attempt-1'): Row {
  return { id, at: '2026-03-03T20:00:00.000Z', kind: 'attempt', scenario, shape, given: [...given] }
}
