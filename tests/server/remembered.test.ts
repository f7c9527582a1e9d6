import { expect, test } from 'vitest'
import { forgetRemembered, remember, remembered } from '#server/remembered.ts'

const bytes = (text: string) => Buffer.from(text)
const unpack = (body: Uint8Array) => ({ text: Buffer.from(body).toString() })

test('the same bytes are unpacked once, and others anew: what somebody else wrote meanwhile is seen', () => {
  const first = remembered('journal a 0', bytes('one'), unpack)
  expect(remembered('journal a 0', bytes('one'), unpack)).toBe(first)
  expect(remembered('journal a 0', bytes('two'), unpack)).toEqual({ text: 'two' })
  expect(remembered('journal b 0', bytes('two'), unpack)).not.toBe(remembered('journal a 0', bytes('two'), unpack))
})

test('what was packed and then not kept, because the change was undone, does not come back', () => {
  remembered('journal c 0', bytes('kept'), unpack)
  remember('journal c 0', bytes('undone'), { text: 'undone' })
  expect(remembered('journal c 0', bytes('kept'), unpack)).toEqual({ text: 'kept' })
})

test('of somebody who is erased nothing stays in memory, and of others all', () => {
  const [mine, theirs] = ['journal d 0', 'journal e 0'].map((key) => remembered(key, bytes('x'), unpack))
  forgetRemembered('d')
  expect(remembered('journal d 0', bytes('x'), unpack)).not.toBe(mine)
  expect(remembered('journal e 0', bytes('x'), unpack)).toBe(theirs)
})
