// After `next build`: takes the framework’s script out of the pages that were built, and gives each the script of its islands
// instead: docs/decisions/0015-islands.md.
import { readFileSync, writeFileSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { dictionary } from '#lib/cpd/identifiers/data/dictionary.ts'
import { pack } from '#lib/cpd/identifiers/front-coding.ts'
import { filesIn } from './support/run.mjs'

const ROOT = '.next/server/app'
const OUT = '.next/static/islands'
const list = 'components/islands/list.ts'
// The floor is there to be measured with the framework’s script in it; the other is the framework’s own last resort.
const untouched = ['floor.html', '_global-error.html']

// Written in React and woken by Preact, which does the same in a tenth of the bytes. Without these lines React itself wakes them.
const alias = {
  'react/jsx-runtime': 'preact/jsx-runtime',
  'react-dom/client': 'preact/compat/client',
  'react-dom': 'preact/compat',
  react: 'preact/compat',
}

// What always comes together comes in one file: each request costs a phone with poor signal more than some bytes do.
const groups = [
  { name: 'base', test: /node_modules\/(preact|zustand)|\/islands\/|rolldown.runtime|\/client\/(store|rows|typing|cleared|active-time|use-once|focus|far-down)\.|\/record\/(attempts|status|rows|fields|removed|draft|ids|saved|where-kept)\.|\/course\/(outline|use-next)\.|\/ui\/(citations|broken)\.|\/sources\/label\.|\/lib\/\w+\/types\./ },
  { name: 'lesson', test: /\/lesson\/(check-card|why|finish|reflect)\.|\/course\/check\./ },
  { name: 'asking', test: /\/ui\/(fetched|later|asking|ask-first|text-field)\./ },
  { name: 'teach', test: /\/components\/teach\/|\/client\/teach\./ },
  { name: 'offline', test: /\/offline\/(after|kept|ways|list)\./ },
  { name: 'story', test: /node_modules\/(@?xstate|use-)|\/lib\/scenario\/(?!types)/ },
]

/** The dictionary, as small as its words can be sent. */
const packed = {
  name: 'packed dictionary',
  load: {
    filter: { id: /identifiers\/data\/dictionary\.ts$/ },
    handler: () => `import { unpack } from '../front-coding.ts'\nexport const dictionary = unpack(${JSON.stringify(pack(dictionary))})`,
  },
}

/** What makes PDFs could read letters squeezed as on the web, and brings a dictionary of 60 kB for that. Ours are not. */
const withoutWoff = {
  name: 'without woff2',
  load: {
    filter: { id: /node_modules\/brotli\/decompress\.js$/ },
    handler: () => 'export default () => { throw new Error("Letters squeezed for the web cannot be read here: use a .ttf.") }',
  },
}

const chunks = await bundle()
await bundleWorker()
const main = Object.values(chunks).find(({ isEntry }) => isEntry).fileName
const fileOf = islandFiles()
noteCalls()

let pages = 0
for (const file of filesIn(ROOT)) {
  if (!file.endsWith('.html') || untouched.includes(relative(ROOT, file))) continue
  writeFileSync(file, withIslands(readFileSync(file, 'utf8')))
  pages += 1
}
console.log(`islands: ${pages} pages, ${Object.keys(chunks).length} files of script`)

/** Bundles every island; returns the files written, by name. */
async function bundle() {
  const bundled = await rolldown({
    input: { main: 'components/islands/main.ts' },
    plugins: [packed, withoutWoff],
    platform: 'browser',
    resolve: { alias },
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' }, jsx: { runtime: 'automatic' } },
    // “use client” is the framework’s word; here all is for the browser.
    onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log),
  })
  const { output } = await bundled.write({ dir: OUT, format: 'esm', minify: true, comments: { annotation: false, jsdoc: false }, entryFileNames: '[name]-[hash].js', chunkFileNames: '[name]-[hash].js', codeSplitting: { groups, includeDependenciesRecursively: false } })
  return Object.fromEntries(output.filter(({ type }) => type === 'chunk').map((chunk) => [chunk.fileName, chunk]))
}

/** The service worker, all in one file; scripts/lay-out.ts tells it which files there are. */
async function bundleWorker() {
  const bundled = await rolldown({ input: 'client/offline/worker.ts', platform: 'browser', transform: { target: 'es2022' } })
  await bundled.write({ file: '.next/worker.js', format: 'iife', minify: true })
}

/** For scripts/support/scripts-of.ts: which file holds an island, and what calls for what. */
function noteCalls() {
  const calls = Object.fromEntries(Object.values(chunks).map(({ fileName, imports, dynamicImports }) => [fileName, { now: imports, later: dynamicImports }]))
  writeFileSync('.next/calls.json', JSON.stringify({ calls, withIsland: [...new Set(Object.values(fileOf))] }))
}

/** A page with our own script only: `data-keep` marks an inline one that stays, and data is no script. */
function withIslands(html) {
  const names = new Set([...html.matchAll(/<is-land data-is="(\w+)"/g)].map(([, name]) => name))
  const plain = html
    .replace(/<script(?![^>]*(?:data-keep|type="application\/json"))[^>]*>[\s\S]*?<\/script>/g, '')
    .replace(/<link[^>]*\bas="script"[^>]*>/g, '')
  if (names.size === 0) return plain
  // The words can be read before the script is there, so it waits for them and for the letters they are set in.
  const early = new Set([...names].flatMap((name) => withImports(fileOf[name])).filter((name) => name !== main))
  const links = [...early].map((name) => `<link rel="modulepreload" fetchpriority="low" href="${address(name)}">`).join('')
  return plain.replace('</head>', `${links}<script type="module" fetchpriority="low" src="${address(main)}"></script></head>`)
}

/** The file of script that holds each island, by its name in the list. */
function islandFiles() {
  const named = [...readFileSync(list, 'utf8').matchAll(/(\w+): .*?import\('#([^']+)'\)/g)]
  return Object.fromEntries(
    named.map(([, name, source]) => {
      const chunk = Object.values(chunks).find(({ moduleIds }) => moduleIds.includes(resolve(source)))
      return [name, chunk.fileName]
    }),
  )
}

/** A file and all that it imports at once, but not what it may fetch later. */
function withImports(name, seen = new Set()) {
  if (!seen.has(name)) {
    seen.add(name)
    for (const other of chunks[name].imports) withImports(other, seen)
  }
  return [...seen]
}

function address(name) {
  return `/_next/static/islands/${name}`
}
