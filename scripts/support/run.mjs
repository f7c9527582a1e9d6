// What every command needs before anything is installed: so only what Node itself brings.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const at = (...parts) => join(root, ...parts)

// Children build nothing and send nothing beyond this machine: Next's usage reports are off, and so are the browser
// downloads that some packages would like to do while they are installed.
export const quietEnv = {
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  PUPPETEER_SKIP_DOWNLOAD: '1',
}

/** A fault that the reader can mend: shown as its message alone, without a stack. */
export class Plain extends Error {}

export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Plain(`This needs Node 20.19 or newer; here is ${process.versions.node}. Install a newer one from nodejs.org.`)
}

/** Runs a command's main function; a Plain fault is told in words, any other with its stack. */
export async function command(main) {
  try {
    requireNode()
    await main()
  } catch (fault) {
    console.error(fault instanceof Plain ? `\n${fault.message}` : fault)
    process.exit(1)
  }
}

const children = new Set()
let endsThem = false

/** Starts a child that does not outlive us: whatever stops this command stops it too. */
export function start(file, args, options) {
  endThemWithUs()
  const child = spawn(file, args, { cwd: root, ...options, env: { ...quietEnv, ...options.env } })
  children.add(child)
  child.ended = new Promise((resolve, reject) => {
    child.on('error', (fault) => reject(new Plain(`${file} could not be started: ${fault.message}`)))
    child.on('close', (code, signal) => resolve(code ?? signal))
  }).finally(() => children.delete(child))
  return child
}

/** Only once there is a child: the server has no child, knows better how to end, and takes no more from here than where a file is. */
function endThemWithUs() {
  if (endsThem) return
  endsThem = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, async () => {
      const last = [...children].map((child) => child.kill(signal) && child.ended)
      await Promise.allSettled(last)
      process.exit(process.exitCode ?? 130)
    })
  }
}

/**
 * Runs a child to its end. `stdout: 'stderr'` keeps our own output clean for machines; `stdout: 'collect'` returns all
 * it said, for steps that run side by side. Refuses a non-zero end unless `check` is false.
 */
export async function run(file, args, { env = {}, cwd = root, stdout = 'inherit', check = true } = {}) {
  const collect = stdout === 'collect'
  const out = collect ? 'pipe' : stdout === 'stderr' ? 2 : 'inherit'
  const child = start(file, args, {
    cwd,
    env,
    stdio: ['ignore', out, collect ? 'pipe' : 'inherit'],
    // Windows starts npm and npx, which are batch files, through a shell only.
    shell: process.platform === 'win32' && file !== process.execPath,
  })
  const said = []
  if (collect) for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk))
  const code = await child.ended
  const output = Buffer.concat(said).toString()
  if (check && code !== 0) throw new Plain(`${output}\n${[file, ...args].join(' ')} ended with ${code}.`.trim())
  return { code, output }
}

/** Runs a package's command by the file it names as its `bin`: quicker than npx, and the same on Windows. */
export function bin(name, args, options, pkg = name) {
  return run(process.execPath, [binFile(name, pkg), ...args], options)
}

export function binFile(name, pkg = name) {
  const { bin: files } = JSON.parse(readFileSync(at('node_modules', pkg, 'package.json'), 'utf8'))
  return at('node_modules', pkg, typeof files === 'string' ? files : files[name])
}

export function npm(args, options) {
  const cli = process.env.npm_execpath
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args], options) : run('npm', args, options)
}

/** Every file in a folder and in those within it, each as a path that begins with the folder’s. */
export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [join(entry.parentPath ?? entry.path, entry.name)] : []))
}

/** One hash over the contents of files and folders; what does not exist counts as absent. */
export function hashOf(paths, ignore = []) {
  const hash = createHash('sha256')
  const add = (path) => {
    if (ignore.includes(path) || !existsSync(at(path))) return
    if (statSync(at(path)).isDirectory()) for (const name of readdirSync(at(path)).sort()) add(`${path}/${name}`)
    else hash.update(`${path}\0`).update(readFileSync(at(path))).update('\0')
  }
  paths.forEach(add)
  return hash.digest('hex')
}

export function readJson(path) {
  try {
    return JSON.parse(readFileSync(at(path), 'utf8'))
  } catch {
    return null // absent, or half written by a run that was stopped: the caller makes it anew
  }
}

export function writeJson(path, value) {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), `${JSON.stringify(value, null, 2)}\n`)
}

export const seconds = (since) => (performance.now() - since) / 1000
