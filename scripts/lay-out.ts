// After a build: lays out what the site gives to everybody alike, as its addresses say it and each text squeezed for good, for scripts/support/files.mjs to send
// (docs/decisions/0020-files.md); and tells the service worker which files there are (docs/decisions/0022-offline.md).
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import sharp from 'sharp'
import { site } from './support/files.mjs'
import { listFiles } from './support/list-files.ts'
import { filesIn } from './support/run.mjs'

const built = '.next/server/app'
// These come with a status of their own, from the framework.
const faults = ['_not-found.html', '_global-error.html']
const texts = /\.(html|js|css|svg|json|webmanifest|txt|xml|ttf|icc)$/

rmSync(site, { recursive: true, force: true })
cpSync('public', site, { recursive: true })
cpSync('.next/static', join(site, '_next/static'), { recursive: true })
for (const file of filesIn(built)) {
  const to = addressOf(relative(built, file))
  if (to) cpSync(file, join(site, to))
}
await drawIcons()
const squeezed = await Promise.all(filesIn(site).filter((file) => texts.test(file)).map(squeeze))

const list = listFiles(site)
const worker = join(site, 'sw.js')
writeFileSync(worker, `const list=${JSON.stringify(list)};\n${readFileSync('.next/worker.js', 'utf8')}`)
squeezed.push(await squeeze(worker))

const sum = (which: 'whole' | 'brotli') => Math.round(squeezed.reduce((sum, each) => sum + each[which], 0) / 1e6)
console.log(`files: ${squeezed.length} texts, ${sum('whole')} MB, as brotli ${sum('brotli')}; ${list.files.length} that a phone may keep`)

/** A page is built as `page.html`, and what a route answered as `route.body`. */
function addressOf(file: string): string | undefined {
  if (file.endsWith('.html')) return faults.includes(file) ? undefined : file
  if (!file.endsWith('.body')) return undefined
  const route = file.slice(0, -'.body'.length)
  if (/\.\w+$/.test(route)) return route
  const { headers } = JSON.parse(readFileSync(join(built, `${route}.meta`), 'utf8')) as { headers: Record<string, string> }
  if (headers['content-type'] !== 'application/json') throw new Error(`/${route} is ${headers['content-type']}: give it a name that ends as such files do.`)
  return `${route}.json`
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

/** Beside itself, when that is worth the trouble. */
async function squeeze(file: string) {
  const whole = readFileSync(file)
  const brotli = await promisify(brotliCompress)(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: whole.length } })
  for (const [body, end] of [[brotli, 'br'], [await promisify(gzip)(whole, { level: 9 }), 'gz']] as const) if (body.length < whole.length) writeFileSync(`${file}.${end}`, body)
  return { whole: whole.length, brotli: brotli.length }
}
