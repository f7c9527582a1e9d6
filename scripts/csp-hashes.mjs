// After a build: the SHA-256 of every inline script of every static page, for the Content-Security-Policy that scripts/support/headers.mjs makes of them.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import { filesIn } from './support/run.mjs'

const ROOT = '.next/server/app'
const pages = {}
for (const file of filesIn(ROOT)) {
  if (!file.endsWith('.html')) continue
  const html = readFileSync(file, 'utf8')
  const scripts = [...html.matchAll(/<script(?![^>]*(?:\ssrc=|application\/json))[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code)
  const path = `/${relative(ROOT, file).replace(/\\/g, '/').replace(/\.html$/, '').replace(/^index$/, '')}`
  pages[path] = [...new Set(scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`))]
}
writeFileSync('.next/csp-hashes.json', JSON.stringify(pages))
console.log(`content security policy: ${Object.keys(pages).length} pages, ${Object.values(pages).flat().length} inline scripts`)
