// Serves the built site on PORT as `next start` would, and sends away at once what would only wait: scripts/support/gate.mjs. Prints errors alone.
// TRUST_PROXY=1 says that a proxy stands before it.
import { createServer } from 'node:http'
import { makeFiles } from './support/files.mjs'
import { makeGate } from './support/gate.mjs'
import { headersOf, policyOf } from './support/headers.mjs'

process.env.NODE_ENV = 'production' // before anything of React is loaded
const port = Number(process.env.PORT || 3000)
const behindProxy = process.env.TRUST_PROXY === '1'
const longestEnd = 10_000 // ms
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const headers = Object.entries(headersOf())

// A connection is kept for longer than proxies and browsers keep theirs: to close it just when something is sent would be an error to somebody.
const server = createServer({ headersTimeout: 15_000, requestTimeout: 120_000, keepAliveTimeout: 75_000 })
const { pass } = makeGate(server)
const sendFile = makeFiles()
const ready = getReady().catch(giveUp)
let ending = false

server.on('request', async (request, response) => {
  try {
    for (const [name, value] of headers) response.setHeader(name, value)
    response.setHeader('Content-Security-Policy', policyOf(request.url))
    // TRACE and the like, with which the framework can do nothing.
    if (!methods.includes(request.method)) return void response.writeHead(405, { Allow: methods.join(', ') }).end()
    if (ending) response.setHeader('Connection', 'close')
    if (sendFile(request, response)) return
    believe(request.headers)
    if (isGuarded(request.url) && !(await pass(request, response))) return
    const handle = await ready
    await handle(request, response)
  } catch (fault) {
    console.error(`${request.method} ${request.url.split('?')[0].replace(/[\w-]{16,}/g, '…')}`, fault?.stack) // a code may stand in there
    if (!response.headersSent) response.writeHead(500)
    response.end('Internal Server Error')
  }
})
server.on('error', (fault) => (server.listening ? console.error(fault.message) : giveUp(fault)))
server.listen(port) // at once: who asks before all is loaded waits for it
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, end)

async function getReady() {
  const { log } = console
  console.log = (...said) => said.join(' ').includes('next.config') || log(...said) // how long that took is no error
  const { default: next } = await import('next')
  const site = next({ dev: false, port })
  await site.prepare()
  return site.getRequestHandler()
}

function giveUp(fault) {
  console.error(fault.message)
  process.exit(1)
}

/** Pages are files and cost next to nothing; and whoever watches the server asks for its health when it is busiest. */
function isGuarded(url) {
  return url.startsWith('/api/') && url !== '/api/health'
}

/**
 * What a request says of where it comes from. With no proxy before us anybody could write that, to pass for another or for a thousand others: so it goes, and the
 * framework puts in the address of the connection. A proxy writes at the end of the list whom it saw.
 */
function believe(headers) {
  if (!behindProxy) for (const name of Object.keys(headers)) if (/^(x-forwarded-|forwarded$|x-real-ip$)/.test(name)) delete headers[name]
  if (headers['x-forwarded-for']) headers['x-forwarded-for'] = headers['x-forwarded-for'].split(',').at(-1).trim()
}

/** Takes no more, finishes what was begun, and ends well. */
function end() {
  if (ending) return
  ending = true
  const done = () => process.exit(0)
  server.close(done)
  setInterval(() => server.closeIdleConnections(), 50)
  setTimeout(done, longestEnd)
}
