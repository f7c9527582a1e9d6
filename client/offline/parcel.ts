/** What stands at the head of a parcel: its files in order, as places in the list, each with its length in bytes and the headers that the server gives it. */
export type ParcelHead = { place: number; length: number; headers: Record<string, string> }[]

/** A file out of a parcel. `share` is how much of the whole it is, from 0 to 1. */
export type Unpacked = { place: number; headers: Record<string, string>; body: Uint8Array<ArrayBuffer>; share: number }

/**
 * Takes a parcel apart as it comes. It is made by scripts/support/parcels.ts: four bytes with the length of the head, highest first; the head as JSON; the files. Throws a
 * TypeError, as `fetch` does, when it ends too soon.
 */
export async function* unpack(parcel: ReadableStream<Uint8Array>): AsyncGenerator<Unpacked> {
  const reader = parcel.getReader()
  let rest: Uint8Array = new Uint8Array()
  try {
    const length = new DataView((await take(4)).buffer).getUint32(0)
    const head = JSON.parse(new TextDecoder().decode(await take(length))) as ParcelHead
    const whole = head.reduce((sum, file) => sum + file.length, 0)
    for (const { place, length, headers } of head) yield { place, headers, body: await take(length), share: length / whole }
  } finally {
    void reader.cancel().catch(() => {}) // whoever stops in the middle wants no more of it
  }

  async function take(length: number): Promise<Uint8Array<ArrayBuffer>> {
    const taken = new Uint8Array(length)
    for (let at = 0; at < length; ) {
      if (rest.length === 0) {
        const { value, done } = await reader.read()
        if (done) throw new TypeError('The parcel ended too soon.')
        rest = value
      }
      const part = rest.subarray(0, length - at)
      taken.set(part, at)
      at += part.length
      rest = rest.subarray(part.length)
    }
    return taken
  }
}
