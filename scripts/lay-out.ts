// After a build: lays out what the site gives to everybody alike, as its addresses say it and each text squeezed for good, for scripts/support/files.mjs to send
// (docs/decisions/0020-files.md); and tells the service worker which files there are (docs/decisions/0022-offline.md).
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import sharp from 'sharp'
import { lightOf } from '#lib/offline/list.ts'
import { site } from './support/files.mjs'
import { addressOf, listFiles } from './support/list-files.ts'
import { packParcels } from './support/parcels.ts'
import { filesIn } from './support/run.mjs'
import { withStyle } from './support/with-style.ts'

const built = '.next/server/app'
// These come with a status of their own, from the framework.
const faults = ['_not-found.html', '_global-error.html']
const texts = /\.(html|js|css|svg|json|webmanifest|txt|xml|ttf|icc)$/

rmSync(site, { recursive: true, force: true })
cpSync('public', site, { recursive: true })
cpSync('.next/static', join(site, '_next/static'), { recursive: true })
for (const file of filesIn(built)) {
  const to = placeOf(relative(built, file))
  if (to) cpSync(file, join(site, to))
}
for (const file of pagesOf(site)) putStyleInside(file)
nameWhatIsInside()
await drawIcons()
const squeezed = await Promise.all(filesIn(site).filter((file) => texts.test(file)).map(squeeze))

const { list, fileOf } = listFiles(site)
const parcels = await packParcels(site, list, fileOf)
const worker = join(site, 'sw.js')
writeFileSync(worker, `const list=${JSON.stringify({ ...list, parcels })};\n${readFileSync('.next/worker.js', 'utf8')}`)
squeezed.push(await squeeze(worker))

const sum = (which: 'whole' | 'brotli') => Math.round(squeezed.reduce((sum, each) => sum + each[which], 0) / 1e6)
console.log(`files: ${squeezed.length} texts, ${sum('whole')} MB, as brotli ${sum('brotli')}; ${list.files.length} that a phone may keep, ${Object.keys(parcels).length} parcels`)

/** A page is built as `page.html`, and what a route answered as `route.body`. */
function placeOf(file: string): string | undefined {
  if (file.endsWith('.html')) return faults.includes(file) ? undefined : file
  if (!file.endsWith('.body')) return undefined
  const route = file.slice(0, -'.body'.length)
  if (/\.\w+$/.test(route)) return route
  const { headers } = JSON.parse(readFileSync(join(built, `${route}.meta`), 'utf8')) as { headers: Record<string, string> }
  if (headers['content-type'] !== 'application/json') throw new Error(`/${route} is ${headers['content-type']}: give it a name that ends as such files do.`)
  return `${route}.json`
}

/** Who comes for the first time sees a page one question sooner with its style inside; a worker, which has the style, asks for the page as it was built: client/offline. */
function putStyleInside(file: string): void {
  const html = readFileSync(file, 'utf8')
  const whole = withStyle(html, site)
  if (whole === html) return
  const light = join(site, `${lightOf({ address: addressOf(relative(site, file)), needs: [] })}.html`)
  mkdirSync(dirname(light), { recursive: true })
  writeFileSync(light, html)
  writeFileSync(file, whole)
}

/** The hashes of what stands inside each page, for the Content-Security-Policy that scripts/support/headers.mjs makes of them. */
function nameWhatIsInside(): void {
  const inside: Record<string, { scripts: string[]; styles: string[] }> = {}
  const hashes = (html: string, parts: RegExp) => [...new Set([...html.matchAll(parts)].map(([, text]) => `'sha256-${createHash('sha256').update(text!).digest('base64')}'`))]
  const note = (address: string, html: string) => {
    inside[address] = {
      scripts: hashes(html, /<script(?![^>]*(?:\ssrc=|application\/json))[^>]*>([\s\S]*?)<\/script>/g),
      styles: hashes(html, /<style[^>]*>([\s\S]*?)<\/style>/g),
    }
  }
  for (const file of pagesOf(site)) note(addressOf(relative(site, file)), readFileSync(file, 'utf8'))
  for (const file of faults) note(`/${file.replace('.html', '')}`, readFileSync(join(built, file), 'utf8'))
  writeFileSync('.next/csp-hashes.json', JSON.stringify(inside))
}

function pagesOf(folder: string): string[] {
  return filesIn(folder).filter((file) => file.endsWith('.html') && !/^light[\\/.]/.test(relative(folder, file)))
}

/** The icon at the sizes that phones ask for. Some cut a shape of their own out of the maskable ones: those have no corners and room around. */
async function drawIcons() {
  const icon = readFileSync('app/icon.svg', 'utf8')
  const whole = icon.replace(/ rx="9"/, '').replace('viewBox="0 0 32 32"', 'viewBox="-4 -4 40 40"').replace('<rect width="32" height="32"', '<rect x="-4" y="-4" width="40" height="40"')
  mkdirSync(join(site, 'icons'))
  for (const size of [192, 512]) {
    for (const [purpose, svg] of Object.entries({ any: icon, maskable: whole })) {
      await sharp(Buffer.from(svg), { density: 72 * (size / 32) }).resize(size, size).png({ palette: true }).toFile(join(site, `icons/${purpose}-${size}.png`))
    }
  }
}

/** Beside itself, when that is worth the trouble. Pages are many: for their last 1 % the build would take half as long again. */
async function squeeze(file: string) {
  const whole = readFileSync(file)
  const quality = file.endsWith('.html') ? 10 : 11
  const brotli = await promisify(brotliCompress)(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length } })
  for (const [body, end] of [[brotli, 'br'], [await promisify(gzip)(whole, { level: 9 }), 'gz']] as const) if (body.length < whole.length) writeFileSync(`${file}.${end}`, body)
  return { whole: whole.length, brotli: brotli.length }
}
