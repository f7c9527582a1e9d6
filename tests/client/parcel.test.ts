import { expect, test } from 'vitest'
import { unpack, type ParcelHead } from '#client/offline/parcel.ts'

const files = ['first', 'a longer second one', '', 'last']
const head: ParcelHead = files.map((text, place) => ({ place, length: text.length, headers: { 'Content-Type': `text/${place}` } }))

function parcel(): Uint8Array {
  const text = JSON.stringify(head)
  const bytes = new TextEncoder().encode(`....${text}${files.join('')}`)
  new DataView(bytes.buffer).setUint32(0, text.length)
  return bytes
}

/** As a network gives it: in pieces that end anywhere. */
function inPieces(bytes: Uint8Array, size: number): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(out) {
      for (let at = 0; at < bytes.length; at += size) out.enqueue(bytes.subarray(at, at + size))
      out.close()
    },
  })
}

async function read(stream: ReadableStream<Uint8Array>) {
  const found: string[] = []
  let share = 0
  for await (const file of unpack(stream)) {
    found.push(`${file.place} ${file.headers['Content-Type']} ${new TextDecoder().decode(file.body)}`)
    share += file.share
  }
  return { found, share }
}

test.each([1, 3, 7, 64, 1000])('files come out as they went in, from pieces of %i bytes', async (size) => {
  const { found, share } = await read(inPieces(parcel(), size))
  expect(found).toEqual(files.map((text, place) => `${place} text/${place} ${text}`))
  expect(share).toBeCloseTo(1)
})

test('a parcel that ends too soon gives the files that came whole, and then fails as a lost signal does', async () => {
  const found: number[] = []
  const cut = inPieces(parcel().subarray(0, -2), 16)
  await expect(async () => {
    for await (const { place } of unpack(cut)) found.push(place)
  }).rejects.toThrow(TypeError)
  expect(found).toEqual([0, 1, 2])
})

test('who stops in the middle lets the rest go', async () => {
  let cancelled = false
  const stream = new ReadableStream({ pull: (out) => out.enqueue(parcel()), cancel: () => void (cancelled = true) })
  for await (const { place } of unpack(stream)) if (place === 1) break
  expect(cancelled).toBe(true)
})
