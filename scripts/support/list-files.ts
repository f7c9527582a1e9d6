import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { relative } from 'node:path'
import { news } from '#content/news.ts'
import { allParts, hrefOf, type Part } from '#lib/course/outline.ts'
import { lightOf, type FileList, type Listed } from '#lib/offline/list.ts'
import { outline, tracks } from '#server/course.ts'
import { filesIn } from './run.mjs'
import { calls, islands, isSmall, scriptsOf } from './scripts-of.ts'

/** What every visitor gets: where one begins, what is one’s own, and what cannot wait for a signal. */
const shell = ['/', '/record', '/settings', '/search', '/already-posted', '/about', '/privacy', '/offline', '/account', '/groups', ...tracks().map(({ id }) => `/tracks/${id}`)]
/** For authors and educators, or to be measured: nobody is without signal there. */
const left = /^\/(light|preview|floor|admin|teach|verify|join|schemas|badge|icons)\b/
/** What comes along with any way through the course, and what documents are made with. */
const along = /^\/(code|toolkit|report|search-index)(\/|$)|^\/fonts\/.*\.ttf$|\.icc$|^\/(manifest\.webmanifest|icon\.svg)$/

/** Every file of the laid out site that a learner may need, with what each page needs; and where each lies. */
export function listFiles(site: string): { list: Omit<FileList, 'parcels'>; fileOf: (address: string) => string } {
  const onDisk = new Map(filesIn(site).filter((file) => !/\.(br|gz)$/.test(file)).map((file) => [addressOf(relative(site, file)), file]))
  const scripts = Object.keys(calls).map((name) => islands + name)

  const all = [...onDisk.keys()].filter((address) => !left.test(address))
  const pages = new Map(all.filter((address) => fileOf(address).endsWith('.html')).map((address) => [address, needsOf(address)]))
  const common = [...all.filter((address) => along.test(address)), ...scripts.filter((address) => !isSmall(fileOf(address)))]
  const addresses = [...new Set([...pages.keys(), ...[...pages.values()].flat(), ...common, ...all.filter((address) => address.startsWith('/released/'))])].sort()
  const places = new Map(addresses.map((address, place) => [address, place]))
  const placesOf = (list: readonly string[]) => list.map((address) => places.get(address)!)
  const pagesOf = (parts: readonly Part[]) => placesOf(parts.flatMap((part) => [hrefOf(part), ...(part.kind === 'scenario' ? [`${hrefOf(part)}/debrief`] : [])]))
  const parts = allParts(outline())
  const list = {
    files: addresses.map((address): Listed => {
      const needs = pages.get(address)
      return { address, hash: hashOf(readFileSync(fileOf(address))), size: sizeOf(fileOf(address)), ...(needs && { needs: placesOf(needs) }) }
    }),
    shell: placesOf(shell),
    common: placesOf(common),
    tracks: { ...Object.fromEntries(tracks().map((track) => [track.id, pagesOf(track.parts)])), course: pagesOf(parts) },
    titles: Object.fromEntries(parts.map((part) => [hrefOf(part), { title: part.title, words: wordsOf(fileOf(hrefOf(part))) }])),
    news,
  }
  return { list: { version: hashOf(Buffer.from(JSON.stringify(list))), ...list }, fileOf }

  /** A page, as a worker asks for it. */
  function fileOf(address: string): string {
    const file = onDisk.get(lightOf({ address, needs: [] })) ?? onDisk.get(address)
    if (!file) throw new Error(`${address} is to be kept on phones, and is not there`)
    return file
  }

  /** What a page asks for: styles, the letters they name, pictures, script and what that calls for. Who plays a story goes on to its debrief, so a story brings it along. */
  function needsOf(page: string): string[] {
    const debrief = `${page}/debrief`
    return [...new Set([...askedBy(page), ...(onDisk.has(debrief) ? [debrief, ...askedBy(debrief)] : [])])]
  }

  function askedBy(page: string): string[] {
    const html = readFileSync(fileOf(page), 'utf8')
    const asked = [...html.matchAll(/(?:href|src)="(\/[^"#?]+\.\w+)["#]|href="(\/released\/[^"]+)"/g)].map(([, file, story]) => file ?? story!).filter((address) => onDisk.has(address))
    const letters = asked.filter((address) => address.endsWith('.css')).flatMap(lettersOf)
    return [...new Set([...asked, ...letters, ...scriptsOf(html, site)])]
  }

  function lettersOf(style: string): string[] {
    const urls = [...readFileSync(fileOf(style), 'utf8').matchAll(/url\(["']?([^)"']+\.woff2)/g)]
    return urls.map(([, url]) => new URL(url!, `http://site${style}`).pathname)
  }
}

/** `/lessons/be-informed` for `lessons/be-informed.html`, `/` for `index.html`. */
export function addressOf(file: string): string {
  const address = file.replaceAll('\\', '/').replace(/\.html$/, '').replace(/^index$/, '')
  return `/${address.replace(/^(search-index|released\/.*)\.json$/, '$1')}`
}

/** What can be read on a page: a new name for a file of script is no change of words. */
function wordsOf(file: string): string {
  const [main] = /<main[\s\S]*<\/main>/.exec(readFileSync(file, 'utf8'))!
  return hashOf(Buffer.from(main.replace(/\/_next\/[^"]*/g, '')))
}

/** As it goes over the wire. */
function sizeOf(file: string): number {
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size
}

/** As client/offline/kept.ts checks it. */
export function hashOf(body: Buffer): string {
  return createHash('sha256').update(body).digest().subarray(0, 9).toString('base64url')
}
