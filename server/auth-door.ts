import 'server-only'
import { authOf } from './auth.ts'
import { refuse, sorry } from './door.ts'
import { originOf, ownOrigin } from './origin.ts'
import { theStore } from './store.ts'

/** What of better-auth is used here. It knows more, and what nobody needs is not open. */
const open = [
  /^\/(sign-up|sign-in)\/email$/,
  /^\/sign-in\/(magic-link|social)$/,
  /^\/magic-link\/verify$/,
  /^\/callback\/organisation$/,
  /^\/sign-out$/,
  /^\/request-password-reset$/,
  /^\/reset-password$/,
  /^\/change-password$/,
]

/** /api/auth/…: signing in and out, by better-auth. From pages of this site; only a single sign-on comes back from elsewhere. */
export async function authDoor(request: Request): Promise<Response> {
  const path = new URL(request.url).pathname.slice('/api/auth'.length)
  if (!open.some((each) => each.test(path))) return refuse(404, 'There is nothing here.')
  if (request.method !== 'GET' && !ownOrigin(request)) return refuse(403, 'Sign in from the pages of this site only. Open the course in a browser.')
  try {
    const auth = await authOf(await theStore(), originOf(request))
    return await auth.handler(request)
  } catch (fault) {
    const { statusCode, body, headers } = fault as { statusCode?: unknown; body?: unknown; headers?: HeadersInit }
    // An answer of better-auth’s own, such as “wrong password”, comes as an error with a status.
    if (typeof statusCode === 'number' && statusCode < 500) return Response.json(body ?? {}, { status: statusCode, ...(headers ? { headers } : {}) })
    return sorry(request, fault)
  }
}
