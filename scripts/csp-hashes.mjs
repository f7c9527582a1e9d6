// After a build: the SHA-256 of every inline script of every static page, for the Content-Security-Policy that scripts/support/headers.mjs makes of them.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const ROOT = '.next/server/app'
const pages = {}
for (const entry of readdirSync(ROOT, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith('.html')) continue
  const file = join(entry.parentPath ?? entry.path, entry.name)
  const html = readFileSync(file, 'utf8')
  const scripts = [...html.matchAll(/<script(?![^>]*(?:\ssrc=|application\/json))[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code)
  const path = `/${relative(ROOT, file).replace(/\\/g, '/').replace(/\.html$/, '').replace(/^index$/, '')}`
  pages[path] = [...new Set(scripts.map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`))]
}
writeFileSync('.next/csp-hashes.json', JSON.stringify(pages))
console.log(`content security policy: ${Object.keys(pages).length} pages, ${Object.values(pages).flat().length} inline scripts`)
