// After a build: lays out what the site gives to everybody alike, as its addresses say it and each text squeezed for good, for scripts/support/files.mjs to send:
// docs/decisions/0020-files.md.
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { site } from './support/files.mjs'
import { filesIn } from './support/run.mjs'

const built = '.next/server/app'
// These come with a status of their own, from the framework.
const faults = ['_not-found.html', '_global-error.html']
const texts = /\.(html|js|css|svg|json|webmanifest|txt|xml)$/

rmSync(site, { recursive: true, force: true })
cpSync('public', site, { recursive: true })
cpSync('.next/static', join(site, '_next/static'), { recursive: true })
for (const file of filesIn(built)) {
  const to = addressOf(relative(built, file))
  if (to) cpSync(file, join(site, to))
}
const squeezed = await Promise.all(filesIn(site).filter((file) => texts.test(file)).map(squeeze))
const sum = (which) => Math.round(squeezed.reduce((sum, each) => sum + each[which], 0) / 1e6)
console.log(`files: ${squeezed.length} texts, ${sum('whole')} MB, as brotli ${sum('brotli')}`)

/** A page is built as `page.html`, and what a route answered as `route.body`. */
function addressOf(file) {
  if (file.endsWith('.html')) return faults.includes(file) ? undefined : file
  if (!file.endsWith('.body')) return undefined
  const route = file.slice(0, -'.body'.length)
  if (/\.\w+$/.test(route)) return route
  const { headers } = JSON.parse(readFileSync(join(built, `${route}.meta`), 'utf8'))
  if (headers['content-type'] !== 'application/json') throw new Error(`/${route} is ${headers['content-type']}: give it a name that ends as such files do.`)
  return `${route}.json`
}

/** Beside itself, when that is worth the trouble. */
async function squeeze(file) {
  const whole = readFileSync(file)
  // 11 would take three times as long for the last 3 %.
  const brotli = await promisify(brotliCompress)(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })
  for (const [body, end] of [[brotli, 'br'], [await promisify(gzip)(whole, { level: 9 }), 'gz']]) if (body.length < whole.length) writeFileSync(`${file}.${end}`, body)
  return { whole: whole.length, brotli: brotli.length }
}
