import { readFile } from 'node:fs/promises'
import { putRows, storedRows } from './support/record.ts'
import { expect, test } from './support/test.ts'

const note = (id: string, text: string) => ({ id, at: '2026-03-03T20:00:00.000Z', kind: 'note', lesson: 'dignity-and-privacy', text })

test('a note is kept as it is typed, even when the page is left in the middle of a word', async ({ page }) => {
  await page.goto('/lessons/dignity-and-privacy')
  const box = page.getByLabel('Your own note')
  await expect(box).toBeEnabled()
  await box.pressSequentially('I will look at my old pos')
  await page.goto('/about')
  await page.goto('/lessons/dignity-and-privacy')
  await expect(page.getByLabel('Your own note')).toHaveValue('I will look at my old pos')
})

test('a note stays in its box when it is left, grows when more is typed, and goes for good when it is emptied', async ({ page }) => {
  await page.goto('/lessons/dignity-and-privacy')
  const box = page.getByLabel('Your own note')
  await box.fill('I saw Mrs Unwise online')
  await box.blur()
  await expect.poll(async () => (await storedRows(page)).filter(({ kind }) => kind === 'note').length).toBe(1)
  await expect(box).toHaveValue('I saw Mrs Unwise online')
  await box.press('End')
  await box.pressSequentially('!')
  await box.blur()
  await page.reload()
  await expect(box).toHaveValue('I saw Mrs Unwise online!')
  await box.fill('')
  await box.blur()
  await expect.poll(async () => JSON.stringify(await storedRows(page))).not.toContain('Unwise')
  await page.reload()
  await expect(page.getByText('Saved on this device.')).toBeVisible()
  await expect(box).toHaveValue('')
})

test('two quick taps keep one entry', async ({ page }) => {
  await putRows(page, [{ id: 'f', at: '2026-03-03T20:00:00.000Z', kind: 'finish', lesson: 'whose-rules', shape: 'x', checks: [] }])
  await page.goto('/record')
  const form = page.locator('form.entry').first()
  await form.getByLabel('How does it relate to your practice?').fill('I ask first.')
  await form.getByRole('button', { name: /^Keep this entry/ }).dblclick()
  await expect(page.getByRole('article', { name: /^Entry of/ })).toHaveCount(1)
  expect((await storedRows(page)).filter(({ kind }) => kind === 'entry')).toHaveLength(1)
  await expect(page.getByRole('heading', { name: 'Your entries' })).toBeFocused()
})

test('a fault in the part of an entry that is folded away is unfolded and said', async ({ page }) => {
  await putRows(page, [{ id: 'f', at: '2026-03-03T20:00:00.000Z', kind: 'finish', lesson: 'whose-rules', shape: 'x', checks: [] }])
  await page.goto('/record')
  const form = page.locator('form.entry').first()
  await form.getByText('The rest of the entry, filled in for you').click()
  await form.getByLabel('CPD method').fill('')
  await form.getByText('The rest of the entry, filled in for you').click()
  await form.getByLabel('How does it relate to your practice?').fill('I ask first.')
  await form.getByRole('button', { name: /^Keep this entry/ }).click()
  await expect(form.getByLabel('CPD method')).toBeFocused()
  await expect(form.locator('.fault')).toBeVisible()
})

test('a damaged row is said plainly, offered as a download, and the rest is kept @once', async ({ page }) => {
  await putRows(page, [note('good', 'Kept'), { id: 'bad', kind: 'note', at: 'yesterday', lesson: 7 }])
  await page.goto('/record')
  const alert = page.locator('.note.trouble')
  await expect(alert).toContainText('One thing in your record cannot be read.')
  const downloading = page.waitForEvent('download')
  await alert.getByRole('button', { name: 'Download what is stored' }).click()
  expect(await readFile(await (await downloading).path(), 'utf8')).toContain('yesterday')
  await alert.getByRole('button', { name: 'I have it: take it out of this record' }).click()
  await expect(alert).toBeHidden()
  expect((await storedRows(page)).map(({ id }) => id)).toEqual(['good'])
})

test('a backup can be saved, everything erased, and the backup brought back; twice changes nothing @once', async ({ page }) => {
  await putRows(page, [note('one', 'First'), note('two', 'Second')])
  await page.goto('/settings')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save a backup file' }).click()
  const file = await (await saving).path()

  await page.getByRole('button', { name: 'Erase my record' }).click()
  await page.getByRole('button', { name: 'Erase it all now' }).click()
  await expect(page.getByText('Erased. Nothing of your record is left')).toBeVisible()
  expect(await storedRows(page)).toEqual([])

  await page.getByLabel('Bring back a backup file').setInputFiles(file)
  await page.getByRole('button', { name: 'Add 2 things to this record' }).click()
  await expect(page.getByText('Done: 2 things added.')).toBeVisible()
  await page.getByLabel('Bring back a backup file').setInputFiles(file)
  await expect(page.getByText('holds 0 things that are not here yet and 2 that are')).toBeVisible()
  expect(await storedRows(page)).toHaveLength(2)
})

test('a file that is no backup is refused in plain words @once', async ({ page }) => {
  await page.goto('/settings')
  await page.getByLabel('Bring back a backup file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"format": "before-you-') })
  await expect(page.getByRole('status').filter({ hasText: /file/ })).toBeVisible()
})

test('a file that is far too large is refused before it is read @once', async ({ page }) => {
  await page.goto('/settings')
  await page.getByLabel('Bring back a backup file').setInputFiles({ name: 'holiday.json', mimeType: 'application/json', buffer: Buffer.alloc(20_000_000, ' ') })
  await expect(page.getByText('This file has 20 megabytes')).toBeVisible()
})

test('when the browser clears what it kept, the page that still has it offers to keep it again; later the record is missed @once', async ({ page, context, baseURL }) => {
  await putRows(page, [note('mine', 'On the device')])
  await page.goto('/lessons/dignity-and-privacy')
  await expect(page.getByLabel('Your own note')).toHaveValue('On the device')
  const devtools = await context.newCDPSession(page)
  const clear = () => devtools.send('Storage.clearDataForOrigin', { origin: new URL(baseURL!).origin, storageTypes: 'indexeddb' })
  await clear()
  const alert = page.getByRole('alert').filter({ hasText: 'Your browser has just cleared' })
  await alert.getByRole('button', { name: 'Keep it here again' }).click()
  await expect(alert).toBeHidden()
  await page.reload()
  await expect(page.getByLabel('Your own note')).toHaveValue('On the device')

  await page.getByLabel('Your own note').fill('Another thought')
  await page.getByLabel('Your own note').blur()
  await expect.poll(async () => (await storedRows(page)).length).toBe(2)
  await page.goto('about:blank')
  await clear()
  await page.goto('/')
  const missed = page.getByRole('alert').filter({ hasText: 'There was a record on this device' })
  await expect(missed).toBeVisible()
  await missed.getByRole('button', { name: 'Go on without it' }).click()
  await expect(missed).toBeHidden()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(missed).toBeHidden()
})

test('“forget everything” starts an empty record for this tab and leaves the device as it was @once', async ({ page, context }) => {
  await putRows(page, [note('mine', 'On the device')])
  await page.goto('/settings')
  await page.getByLabel(/Forget everything when I close this/).check()
  await page.goto('/lessons/dignity-and-privacy')
  const box = page.getByLabel('Your own note')
  await expect(box).toHaveValue('')
  await box.fill('On a ward computer')
  await box.blur()
  await expect(page.getByText('Kept in this tab only, and forgotten when you close it.')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Your own note')).toHaveValue('On a ward computer')

  // Taking the tick away asks first: it would forget what this tab has kept.
  await page.goto('/settings')
  await page.getByLabel(/Forget everything when I close this/).click()
  await expect(page.getByText('What you did in this tab will be forgotten now.')).toBeVisible()
  await page.getByRole('button', { name: 'Stay as it is' }).click()
  await expect(page.getByLabel(/Forget everything when I close this/)).toBeChecked()
  await page.close()

  const later = await context.newPage()
  await later.goto('/lessons/dignity-and-privacy')
  await expect(later.getByLabel('Your own note')).toHaveValue('On the device')
  expect(await storedRows(later)).toHaveLength(1)
})

test('when the browser refuses to save, the learner is told and can go on @once', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.add = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('/scenarios/friend-request')
  await page.getByRole('button', { name: 'Start the story' }).click()
  await expect(page.getByText('The storage of this device is full.')).toBeVisible()
  await page.locator('.choices input').first().check()
  await page.getByRole('button', { name: 'Choose this' }).click()
  await expect(page.getByText('This choice is not saved yet.')).toBeVisible()
})

test('without IndexedDB the course works in the tab and says so @once', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('no', 'SecurityError')
    }
  })
  await page.goto('/scenarios/friend-request')
  await expect(page.getByText('This browser will not let the course save on this device.')).toBeVisible()
  await page.getByRole('button', { name: 'Start the story' }).click()
  await page.locator('.choices input').first().check()
  await page.getByRole('button', { name: 'Choose this' }).click()
  await page.reload()
  await expect(page.getByText('Decision 1 · you chose')).toBeVisible()
})

test('the theme chosen in settings stays @once', async ({ page }) => {
  await page.goto('/settings')
  await page.getByLabel('Dark', { exact: true }).check()
  const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.goto('/')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(dark)
  await page.goto('/settings')
  await page.getByLabel('Light', { exact: true }).check()
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(dark)
})
