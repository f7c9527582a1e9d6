import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { bake, unbake } from '#lib/interop/bake.ts'

const picture = new Uint8Array(readFileSync('public/badge.png'))

test('a baked badge is still a picture, and holds the credential under the keyword of Open Badges', async () => {
  const baked = bake(picture, { name: 'Siân' })
  expect(JSON.parse(unbake(baked)!)).toEqual({ name: 'Siân' })
  expect(Buffer.from(baked).toString('latin1')).toContain('iTXtopenbadgecredential\0\0\0\0\0{"name"')
  // sharp reads every chunk and its checksum.
  expect(await sharp(baked).metadata()).toMatchObject({ format: 'png', width: 480, height: 480 })
  const [after, before] = [await sharp(baked, { failOn: 'warning' }).raw().toBuffer(), await sharp(picture).raw().toBuffer()]
  expect(after.equals(before)).toBe(true)
})

test('baking again replaces what was there', () => {
  const again = bake(bake(picture, { n: 1 }), { n: 2 })
  expect(unbake(again)).toBe('{"n":2}')
  expect(again).toHaveLength(bake(picture, { n: 2 }).length)
})

test('a plain picture holds nothing, and what is no picture is refused', () => {
  expect(unbake(picture)).toBeUndefined()
  expect(() => bake(new Uint8Array([1, 2, 3]), {})).toThrow('no PNG')
})
