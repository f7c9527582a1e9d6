import { joinBytes } from '#lib/bytes.ts'

/** Where Open Badges 3.0 keeps a credential in a PNG. */
const keyword = 'openbadgecredential'
const signature = [137, 80, 78, 71, 13, 10, 26, 10]

/**
 * Bakes a credential into a PNG: an iTXt chunk after the header, uncompressed, as Open Badges 3.0 asks. One that is there
 * already is replaced. Throws when the bytes are no PNG.
 */
export function bake(png: Uint8Array, credential: object): Uint8Array<ArrayBuffer> {
  const [header, ...rest] = chunksOf(png)
  if (!header) throw new Error('the picture of the badge is no PNG')
  const kept = rest.filter((chunk) => !isBaked(chunk))
  return joinBytes([new Uint8Array(signature), header.whole, chunk('iTXt', joinBytes([latin1(keyword), new Uint8Array([0, 0, 0, 0, 0]), new TextEncoder().encode(JSON.stringify(credential))])), ...kept.map(({ whole }) => whole)])
}

/** The credential in a baked PNG, as its text; undefined when there is none. */
export function unbake(png: Uint8Array): string | undefined {
  const baked = chunksOf(png).find(isBaked)
  return baked && new TextDecoder().decode(baked.data.slice(keyword.length + 5))
}

type Chunk = { type: string; data: Uint8Array; whole: Uint8Array }

function chunksOf(png: Uint8Array): Chunk[] {
  if (signature.some((byte, n) => png[n] !== byte)) return []
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  const chunks: Chunk[] = []
  for (let at = signature.length; at + 12 <= png.length; ) {
    const length = view.getUint32(at)
    const type = String.fromCharCode(...png.slice(at + 4, at + 8))
    chunks.push({ type, data: png.slice(at + 8, at + 8 + length), whole: png.slice(at, at + 12 + length) })
    at += 12 + length
  }
  return chunks
}

function isBaked({ type, data }: Chunk): boolean {
  return type === 'iTXt' && latin1(`${keyword}\0`).every((byte, n) => data[n] === byte)
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = joinBytes([latin1(type), data])
  const framed = new Uint8Array(body.length + 8)
  const view = new DataView(framed.buffer)
  view.setUint32(0, data.length)
  framed.set(body, 4)
  view.setUint32(4 + body.length, crc32(body))
  return framed
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}
