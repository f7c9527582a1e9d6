import 'server-only'
import { authOf } from './auth.ts'
import { answer, refuse, sorry, withCookies } from './door.ts'
import { originOf, ownOrigin, readBody } from './origin.ts'
import { theStore } from './store.ts'

/** What of better-auth is used here. It knows more, and what nobody needs is not open. */
const open = [
  /^\/(sign-up|sign-in)\/email$/,
  /^\/sign-in\/(magic-link|social)$/,
  /^\/magic-link\/verify$/,
  /^\/callback\/organisation$/,
  /^\/(sign-out|forget-session)$/,
  /^\/request-password-reset$/,
  /^\/reset-password$/,
  /^\/change-password$/,
]

/** Names, addresses and passwords need far less, in bytes. */
const longest = 16 * 1024

/** /api/auth/…: signing in and out, by better-auth. From pages of this site; only a single sign-on comes back from elsewhere. */
export async function authDoor(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice('/api/auth'.length)
  const reads = request.method === 'GET' || request.method === 'HEAD'
  const isLink = path === '/magic-link/verify'
  if (!open.some((each) => each.test(path))) return refuse(404, 'There is nothing here.')
  if (reads ? isLink && !mayFollow(request) : !ownOrigin(request)) return refuse(403, 'Sign in from the pages of this site only. Open the course in a browser.')
  try {
    const body = reads ? undefined : await readBody(request, longest)
    if (!reads && body === undefined) return refuse(413, 'That is more than this site needs to sign anybody in. Write less, and try again.')
    const auth = await authOf(await theStore(), originOf(request))
    const response = await auth.handler(reads ? request : new Request(request.url, { method: request.method, headers: request.headers, body: body! }))
    // A page asks, and is to be told that a link is spent; better-auth would lead it on to another page, as if somebody had opened the link.
    const spent = isLink ? new URL(response.headers.get('location') ?? '', request.url).searchParams.get('error') : null
    if (spent) return answer(400, { code: spent })
    response.headers.set('Cache-Control', 'no-store')
    return response
  } catch (fault) {
    const { statusCode, body, headers } = fault as { statusCode?: unknown; body?: object; headers?: HeadersInit }
    // An answer of better-auth’s own, such as “wrong password”, comes as an error with a status.
    if (typeof statusCode === 'number' && statusCode < 500) return withCookies(answer(statusCode, body ?? {}), new Headers(headers).getSetCookie())
    return sorry(request, fault)
  }
}

/**
 * Whether a page of this site follows a link to sign in. Led there from elsewhere, somebody would be signed in to an account that is not theirs, and what they do would
 * be kept for its owner. A browser says where it was led from; those that do not are years old.
 */
function mayFollow(request: Request): boolean {
  return ['same-origin', null].includes(request.headers.get('sec-fetch-site'))
}
