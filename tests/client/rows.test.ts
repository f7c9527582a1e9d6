import { beforeEach, expect, test } from 'vitest'
import { devicePlace } from '#client/rows.ts'
import { evening, pick } from '#tests/support/rows.ts'
import { newBrowser } from '#tests/support/tabs.ts'

beforeEach(() => void newBrowser())

test('what was read before a row was added is answered before it, so that a view never loses the row again', async () => {
  const place = await devicePlace()
  const order: string[] = []
  // A draft that is still being written holds up the reading of drafts.
  const typing = [1, 2, 3].map((n) => place.draft('note', 'x'.repeat(n)))
  const reading = place.load().then(({ rows }) => order.push(`read ${rows.length}`))
  const adding = place.add(pick(evening('20:00'), 'a', 0, 'ask')).then(() => order.push('added'))
  await Promise.all([...typing, reading, adding])
  expect(order).toEqual(['read 0', 'added'])
})

test('words typed one after the other are kept in their order', async () => {
  const place = await devicePlace()
  await Promise.all(['S', 'Si', 'Siâ', 'Siân'].map((text) => place.draft('note', text)))
  expect((await place.load()).drafts).toEqual({ note: 'Siân' })
})
