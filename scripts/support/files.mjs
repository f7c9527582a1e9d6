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
    let sent = isAddress(request)
    if (sent) send(request, response, () => (sent = false))
    return sent
  }
}

/** No browser shows script or letters as a page: what is said to pages would be as long as many of them. */
function setHeaders(response, path) {
  const isWorker = path === '/sw.js'
  const isPart = path.startsWith('/_next/static/')
  if (isPart || isWorker) for (const name of forPages) response.removeHeader(name)
  if (isPart) response.setHeader('Cache-Control', forGood)
  if (!isWorker) return
  response.setHeader('Content-Security-Policy', "default-src 'self'")
  // Every page asks after a newer version: within the hour the browser knows.
  response.setHeader('Cache-Control', 'public, max-age=3600')
}

/** A page has one address: the framework sends others on to it, or says that there is none. */
function isAddress({ method, url }) {
  const path = url.split('?')[0]
  return (method === 'GET' || method === 'HEAD') && !/.\/$|\.html$|\.(br|gz)$|\/index$|%|\/\//.test(path)
}
