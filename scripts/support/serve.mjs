// Serves the built site. Always as localhost: browsers treat that name as secure, as they do https.
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { at, Plain, start } from './run.mjs'

/** A port that nobody uses just now; the system picks it, so that two runs side by side do not collide. */
export async function freePort() {
  const { port, close } = await listen(0)
  await close()
  return port
}

/** Refuses, in words, a port that is taken or is none. */
export async function requirePort(port) {
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Plain(`PORT must be a number from 1 to 65535.`)
  const other = port === 65535 ? 3000 : port + 1
  const remedy = `Stop what runs there, or choose another: PORT=${other} npm start`
  const { close } = await listen(port).catch((fault) => {
    if (fault.code === 'EADDRINUSE') throw new Plain(`Port ${port} is taken. ${remedy}`)
    if (fault.code === 'EACCES') throw new Plain(`Port ${port} needs more rights than you have. ${remedy}`)
    throw fault
  })
  await close()
}

function listen(port) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, () =>
      resolve({ port: server.address().port, close: () => new Promise((done) => server.close(done)) }),
    )
  })
}

/**
 * Starts the built site and waits until it answers. Returns its origin, `stop()`, which may be told another signal than
 * SIGTERM, `ended`, which resolves to the exit code, and its `pid`.
 *
 * `stdout: 'ignore'` is for callers whose own output is read by machines; `stderr` may be a file. `through` is a command that becomes the server, with the server’s own
 * at its end: `['taskset', '-c', '0']`.
 */
export async function serve(port, { stdout = 'inherit', stderr = 'inherit', env = {}, through = [] } = {}) {
  const [file, ...args] = [...through, process.execPath, at('scripts', 'serve.mjs')]
  const child = start(file, args, { env: { ...env, PORT: String(port) }, stdio: ['ignore', stdout, stderr] })
  const origin = `http://localhost:${port}`
  const early = child.ended.then((code) => {
    throw new Plain(`The server ended with ${code} before it answered.`)
  })
  await Promise.race([early, untilAnswers(origin, 60)])
  const stop = (signal) => (child.kill(signal), child.ended)
  return { origin, stop, ended: child.ended, pid: child.pid }
}

/** Waits for any answer at all from the address; which one is for the caller to judge. */
export async function untilAnswers(url, limit) {
  const until = Date.now() + limit * 1000
  while (Date.now() < until) {
    const answer = await fetch(url, { redirect: 'manual' }).catch(() => null)
    if (answer) return answer
    await sleep(100)
  }
  throw new Plain(`${url} did not answer within ${limit} s.`)
}
