import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { lookup } from 'mrmime'
import type { ParcelHead } from '#client/offline/parcel.ts'
import { inParcel, type FileList, type Listed, type Parcel } from '#lib/offline/list.ts'
import { forPages, headersOf, policyOf } from './headers.mjs'
import { hashOf } from './list-files.ts'

/** Writes a parcel for each way, as client/offline/parcel.ts takes it apart. `fileOf` says where a file of the list lies. */
export async function packParcels(site: string, list: Omit<FileList, 'parcels'>, fileOf: (address: string) => string): Promise<Record<string, Parcel>> {
  mkdirSync(join(site, 'parcels'))
  const packed = await Promise.all(Object.keys(list.tracks).map(async (track) => [track, await pack(track)] as const))
  return Object.fromEntries(packed)

  async function pack(track: string): Promise<Parcel> {
    // Those that are alike stand beside each other: drawings, stories, pages.
    const files = inParcel({ ...list, parcels: {} }, track).sort((a, b) => kindOf(a.address).localeCompare(kindOf(b.address)))
    const bodies = files.map(({ address }) => readFileSync(fileOf(address)))
    const head: ParcelHead = files.map((file, i) => ({ place: list.files.indexOf(file), length: bodies[i]!.length, headers: headersFor(file, fileOf(file.address)) }))
    const headText = Buffer.from(JSON.stringify(head))
    const length = Buffer.alloc(4)
    length.writeUInt32BE(headText.length)
    const whole = Buffer.concat([length, headText, ...bodies])
    const address = `/parcels/${track}-${hashOf(whole)}.bin`
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
    // At 11 it takes three times as long for the last 2 %.
    const brotli = await promisify(brotliCompress)(whole, { params: { [BROTLI_PARAM_QUALITY]: 10, [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: whole.length } })
    const file = join(site, address)
    writeFileSync(file, whole)
    writeFileSync(`${file}.br`, brotli)
    writeFileSync(`${file}.gz`, await promisify(gzip)(whole))
    return { address, size: brotli.length }
  }
}

function kindOf(address: string): string {
  return /^\/_next|\.\w+$/.test(address) ? `1${address.split('.').at(-1)}` : `2${address}`
}

/** As the server would give it: a page that is opened from what is kept is guarded as well as one from the server. */
function headersFor({ address, needs }: Listed, file: string): Record<string, string> {
  const always = Object.entries(headersOf({})).filter(([name]) => needs || !forPages.includes(name))
  return { 'Content-Type': lookup(file)!, ...Object.fromEntries(always), ...(needs && { 'Content-Security-Policy': policyOf(address) }) }
}
