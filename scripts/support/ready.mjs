// Install and build, each only when something changed: `npm start`, `npm test` and `npm run measure` share them.
import { existsSync, readFileSync } from 'node:fs'
import { at, hashOf, npm, Plain, readJson, seconds, writeJson } from './run.mjs'

// What a build reads. Tests and docs are left out: a changed test needs no new build.
const sources = [
  'app', 'components', 'content', 'scenarios', 'lib', 'client', 'server', 'scripts', 'public',
  'instrumentation.ts', 'next.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json',
]
const generated = ['public/faces']
const stampFile = '.cache/build.json'

/** Installs exactly what the lock file says, unless that is what node_modules already holds. */
export async function ensureInstalled({ stdout } = {}) {
  if (isInstalled()) return
  const began = performance.now()
  console.error('Installing packages (once; a minute or two) …')
  // Without --include=dev a machine with NODE_ENV=production would leave out what build and tests need.
  const { code, output } = await npm(['ci', '--include=dev'], { stdout: 'collect', check: false })
  // A registry that lacks another system's optional packages leaves them out of the lock file, and `npm ci` takes that for
  // a contradiction. This installs the same versions and leaves the lock file alone.
  if (output.includes('EUSAGE')) await npm(['install', '--no-save', '--include=dev'], { stdout })
  else if (code !== 0) throw new Plain(`${output}\nThe packages could not be installed. Is there a network?`)
  console.error(`Installed in ${seconds(began).toFixed(0)} s.`)
}

// npm notes what it installed in a lock file of its own, so an install by hand counts too and an interrupted one does not.
function isInstalled() {
  const wanted = readJson('package-lock.json')?.packages ?? {}
  const found = readJson('node_modules/.package-lock.json')?.packages
  if (!found) return false
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || found[path]?.version === version || (!found[path] && (optional || devOptional)),
  )
}

/** Builds the site unless the last build was of these very sources. */
export async function ensureBuilt({ stdout } = {}) {
  const hash = hashOf(sources, generated)
  const last = readJson(stampFile)
  if (last && last.hash === hash && last.build === buildId()) return
  const began = performance.now()
  console.error('Building the course …')
  await npm(['run', '--silent', 'build'], { stdout })
  writeJson(stampFile, { hash, build: buildId() })
  console.error(`Built in ${seconds(began).toFixed(0)} s.`)
}

// The id ties the stamp to the build itself: a build made by hand, deleted or broken off has another, or none.
function buildId() {
  const file = at('.next', 'BUILD_ID')
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}
