// Gives out what is the same for everybody, as scripts/lay-out.ts laid it out; what is not there is for the framework.
import sirv from 'sirv'
import { forPages } from './headers.mjs'
import { at } from './run.mjs'

export const site = at('.next', 'site')

/** Named by what is in it: under one address it never changes. */
const forGood = 'public, max-age=31536000, immutable'

/** What sends a file, and says whether there is one. Each request for a page asks whether it has changed, which costs a phone a few hundred bytes. */
export function makeFiles() {
  const send = sirv(site, { brotli: true, gzip: true, etag: true, maxAge: 0, extensions: ['html', 'json'], setHeaders })
  return (request, response) => {
    if (!isAddress(request)) return false
    const unsaid = isWorker(request.url) || isPart(request.url) ? leaveOut(response) : []
    let sent = true
    send(request, response, () => (sent = false))
    if (!sent) for (const [name, value] of unsaid) response.setHeader(name, value)
    return sent
  }
}

const isWorker = (url) => url.split('?')[0] === '/sw.js'
const isPart = (url) => url.startsWith('/_next/static/')

/** No browser shows script or letters as a page: what is said to pages would be as long as many of them, and longer than that nothing has changed. */
function leaveOut(response) {
  const said = forPages.map((name) => [name, response.getHeader(name)]).filter(([, value]) => value !== undefined)
  for (const [name] of said) response.removeHeader(name)
  return said
}

function setHeaders(response, path) {
  if (isPart(path)) response.setHeader('Cache-Control', forGood)
  if (!isWorker(path)) return
  response.setHeader('Content-Security-Policy', "default-src 'self'")
  // Every page asks after a newer version: within the hour the browser knows.
  response.setHeader('Cache-Control', 'public, max-age=3600')
}

/** A page has one address: the framework sends others on to it, or says that there is none. */
function isAddress({ method, url }) {
  const path = url.split('?')[0]
  return (method === 'GET' || method === 'HEAD') && !/.\/$|\.html$|\.(br|gz)$|\/index$|%|\/\//.test(path)
}
