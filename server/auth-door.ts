import 'server-only'
import * as v from 'valibot'
import { authOf } from './auth.ts'
import { answer, refuse, sorry, tooOften, withCookies } from './door.ts'
import { originOf, ownOrigin, readBody } from './origin.ts'
import { theStore } from './store.ts'
import { whoAsks } from './who.ts'
import { otherWayIn, tryPassword } from './wrong-passwords.ts'

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

const verify = '/magic-link/verify'

/** Names, addresses and passwords need far less, in bytes. */
const longest = 16 * 1024

/** /api/auth/…: signing in and out, by better-auth. From pages of this site; only a single sign-on comes back from elsewhere. */
export async function authDoor(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice('/api/auth'.length)
  const reads = request.method === 'GET' || request.method === 'HEAD'
  if (!open.some((each) => each.test(path))) return refuse(404, 'There is nothing here.')
  if (reads ? path === verify && !mayFollow(request) : !ownOrigin(request)) return refuse(403, 'Sign in from the pages of this site only. Open the course in a browser.')
  try {
    // It would read forms as well, and what is in them here could not be counted.
    if (!reads && !request.headers.get('content-type')?.startsWith('application/json')) return refuse(415, 'Send it as application/json.')
    const body = reads ? undefined : await readBody(request, longest)
    if (!reads && body === undefined) return refuse(413, 'That is more than this site needs to sign anybody in. Write less, and try again.')
    const whose = await passwordOfWhom(path, request, body)
    if (whose === undefined) return await askBetterAuth(request, path, body)
    const found = await tryPassword(whose, () => askBetterAuth(request, path, body), ({ status }) => status === 401 || status === 400)
    return 'wait' in found ? tooOften(found.wait, otherWayIn) : found.tried
  } catch (fault) {
    return sorry(request, fault)
  }
}

/** Whose password somebody tries here: the address that they typed, or that of the account that they are signed in to. Undefined where none is tried. */
async function passwordOfWhom(path: string, request: Request, body: string | undefined): Promise<string | undefined> {
  if (path === '/change-password') return (await whoAsks(request))?.person.email
  if (path !== '/sign-in/email' || body === undefined) return undefined
  const typed = v.safeParse(v.pipe(v.string(), v.parseJson(), v.object({ email: v.string() })), body)
  return typed.success ? typed.output.email : undefined // what cannot be read is refused further on
}

async function askBetterAuth(request: Request, path: string, body: string | undefined): Promise<Response> {
  const auth = await authOf(await theStore(), originOf(request))
  const headers = new Headers(request.headers)
  if (body !== undefined) headers.set('content-type', 'application/json')
  try {
    const response = await auth.handler(body === undefined ? request : new Request(request.url, { method: request.method, headers, body }))
    if (response.status === 429) return tooOften(Number(response.headers.get('x-retry-after')) || 60)
    // A page asks, and is to be told that a link is spent; better-auth would lead it on to another page, as if somebody had opened the link.
    const spent = path === verify ? new URL(response.headers.get('location') ?? '', request.url).searchParams.get('error') : null
    if (spent) return answer(400, { code: spent })
    response.headers.set('Cache-Control', 'no-store')
    return response
  } catch (fault) {
    const { statusCode, body, headers } = fault as { statusCode?: unknown; body?: object; headers?: HeadersInit }
    // An answer of better-auth’s own, such as “wrong password”, comes as an error with a status.
    if (typeof statusCode === 'number' && statusCode < 500) return withCookies(answer(statusCode, body ?? {}), new Headers(headers).getSetCookie())
    throw fault
  }
}

/**
 * Whether a page of this site follows a link to sign in. Led there from elsewhere, somebody would be signed in to an account that is not theirs, and what they do would
 * be kept for its owner. A browser says where it was led from; those that do not are years old.
 */
function mayFollow(request: Request): boolean {
  return ['same-origin', null].includes(request.headers.get('sec-fetch-site'))
}
