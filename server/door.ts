import 'server-only'
import * as v from 'valibot'
import type { Db, Role } from './db/schema.ts'
import { addressOf, sayWait, takeTurn, type Limit } from './limits.ts'
import { originOf, ownOrigin, readBody } from './origin.ts'
import { rank } from './roles.ts'
import { causes, traceOf, troubleOf } from './trouble.ts'
import { whoAsks, type Person } from './who.ts'

/**
 * Who may come in. `anyone`: guests too, and the store need not be there. The others are asked for their session, and are let in from
 * their role up.
 */
export type Rule<Body> = {
  for: 'anyone' | Role
  /** What a POST must hold. A door without it takes no body. */
  body?: v.GenericSchema<unknown, Body>
  /** The longest body that is read, in bytes. */
  most?: number
  /** How often: of each person, or where anyone may come in, from each network address. */
  limit?: Limit
}

export type Asked<Body> = {
  request: Request
  /** Where this site is reached. */
  origin: string
  body: Body
  /** An ISO time. */
  now: string
}

/** Somebody who is signed in, and the store. */
export type Known = { db: Db; person: Person }

/**
 * The one way into the server: checks where a request comes from, who asks and what they send, and puts trouble into words. A bug is
 * logged by where it happened, with nothing that was sent, and said to be one.
 */
export function door<Body = undefined>(rule: Rule<Body> & { for: 'anyone' }, act: (asked: Asked<Body>) => Promise<Response>): (request: Request) => Promise<Response>
export function door<Body = undefined>(rule: Rule<Body> & { for: Role }, act: (asked: Asked<Body> & Known) => Promise<Response>): (request: Request) => Promise<Response>
export function door<Body>(rule: Rule<Body>, act: (asked: Asked<Body> & Known) => Promise<Response>): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      const reads = request.method === 'GET' || request.method === 'HEAD'
      if (!reads && !ownOrigin(request)) return refuse(403, 'This is for pages of this site only. Open the course in a browser and ask there.')
      const known = rule.for === 'anyone' ? undefined : await whoAsks(request)
      if (rule.for !== 'anyone') {
        if (!known) return refuse(401, 'You are not signed in. Sign in again: nothing on your device is lost.')
        if (rank[known.person.role] < rank[rule.for]) return refuse(403, 'Your account may not do this. Ask an administrator of this site.')
      }
      const wait = rule.limit && (await takeTurn(rule.limit, known?.person.id ?? addressOf(request)))
      if (wait) return tooOften(wait)
      const read = reads ? { ok: true as const, body: undefined as Body } : await bodyOf(request, rule)
      if (!read.ok) return read.response
      const asked = { request, origin: originOf(request), body: read.body, now: new Date().toISOString() }
      const response = await act({ ...asked, ...known } as unknown as Asked<Body> & Known)
      // An act that sets cookies itself, as erasing an account does, has the last word.
      return response.headers.has('Set-Cookie') ? response : withCookies(response, known?.cookies ?? [])
    } catch (fault) {
      return sorry(request, fault)
    }
  }
}

async function bodyOf<Body>(request: Request, { body, most = 64 * 1024 }: Rule<Body>): Promise<{ ok: true; body: Body } | { ok: false; response: Response }> {
  if (!body) return { ok: true, body: undefined as Body }
  const no = (status: number, say: string) => ({ ok: false as const, response: refuse(status, say) })
  if (!request.headers.get('content-type')?.startsWith('application/json')) return no(415, 'Send it as application/json.')
  const text = await readBody(request, most)
  if (text === undefined) return no(413, `That is more than this site takes at once (${Math.round(most / 1024)} kB). Load the page again and try once more.`)
  let sent: unknown
  try {
    sent = JSON.parse(text)
  } catch {
    return no(400, 'That is not JSON. Load the page again and try once more.')
  }
  const checked = v.safeParse(body, sent)
  if (checked.success) return { ok: true, body: checked.output }
  const where = checked.issues[0].path?.map(({ key }) => String(key)).join('.')
  return no(400, `The course could not read what this page sent${where ? ` (${where})` : ''}. Load the page again, so that page and course are of one version.`)
}

/** An answer in JSON that nobody keeps. */
export function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } })
}

/** An answer that says why not, and what to do. */
export function refuse(status: number, say: string, headers: Record<string, string> = {}): Response {
  return answer(status, { say }, headers)
}

/** An answer to somebody who has asked too often. */
export function tooOften(wait: number, instead = ''): Response {
  return refuse(429, `That was tried too often. ${sayWait(wait)}${instead && ` ${instead}`}`, { 'Retry-After': String(wait) })
}

/** The answer, with these cookies to set as well. */
export function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie)
  return response
}

/** What is answered when something went wrong. */
export function sorry(request: Request, fault: unknown): Response {
  const trouble = troubleOf(fault)
  const where = `${request.method} ${new URL(request.url).pathname.replace(/[\w-]{16,}/g, '…')}` // a code may stand in there
  if (trouble) {
    console.error(`${where}: ${trouble.status}`, causes(fault))
    return refuse(trouble.status, trouble.say, trouble.retryAfter ? { 'Retry-After': String(trouble.retryAfter) } : {})
  }
  console.error(where, traceOf(fault))
  return refuse(500, 'Something on this site is broken, and it is not your doing. What you did is still saved on your device. Try again later, or tell whoever runs the site.')
}
