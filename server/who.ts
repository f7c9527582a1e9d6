import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'
import { authOf, daysSignedIn, today } from './auth.ts'
import type { Db, Role } from './db/schema.ts'
import { originOf } from './origin.ts'
import { secretOf } from './settings.ts'
import { theStore } from './store.ts'

/** Somebody who is signed in. */
export type Person = { id: string; name: string; email: string; emailVerified: boolean; role: Role }

type Seen = Person & { lastSeen: string | null }

/** Who asks, by their session, and the cookies to send back when it was renewed. Undefined for a guest; the store is then not asked at all. */
export async function whoAsks(request: Request): Promise<{ db: Db; person: Person; cookies: string[] } | undefined> {
  const sent = request.headers.get('cookie')
  if (!sent?.includes(cookieName)) return undefined
  const db = await theStore()
  const origin = originOf(request)
  const found = (await atOnce(db, sent, origin)) ?? (await byAuth(db, request, origin))
  // A browser has one session, and a tab that forgets everything has a record of its own: a page says whose account it means, and another’s is not touched.
  const meant = request.headers.get('x-account')
  if (!found || (meant && meant !== found.person.id)) return undefined
  const { lastSeen, ...person } = found.person
  if (lastSeen !== today()) await db.updateTable('person').set({ lastSeen: today(), warned: null }).where('id', '=', person.id).execute()
  return { db, person, cookies: found.cookies }
}

type Found = { person: Seen; cookies: string[] }

const cookieName = 'byp.session_token'
const aDay = 86_400_000

/**
 * The session, when nothing is to be done about it: most requests come with one. In one query, and without better-auth, whose way costs as much as all the rest of a request. Whatever is
 * out of the ordinary is left to it: no such session, one that has run out or is due to be renewed, a signature that is wrong.
 */
async function atOnce(db: Db, cookies: string, origin: string): Promise<Found | undefined> {
  const token = tokenIn(cookies, origin.startsWith('https:') ? `__Secure-${cookieName}` : cookieName, await cookieSecret(db))
  if (!token) return undefined
  const found = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.userId')
    .select(['session.expiresAt', 'person.id', 'person.name', 'person.email', 'person.emailVerified', 'person.role', 'person.lastSeen'])
    .where('session.token', '=', token)
    .executeTakeFirst()
  const renewed = found && Date.parse(found.expiresAt) - (daysSignedIn - 1) * aDay // from when on it is to be renewed
  if (!renewed || !(renewed > Date.now())) return undefined
  const { expiresAt: _, emailVerified, ...person } = found
  return { person: { ...person, emailVerified: Boolean(emailVerified) }, cookies: [] }
}

/** The token in a cookie that better-auth has signed: the token, a dot, and the HMAC-SHA-256 of the token in base64. */
function tokenIn(cookies: string, name: string, secret: string): string | undefined {
  const found = cookies.split(/; */).find((each) => each.startsWith(`${name}=`))
  const value = found && decoded(found.slice(name.length + 1))
  const dot = value?.lastIndexOf('.') ?? -1
  if (!value || dot < 1) return undefined
  const token = value.slice(0, dot)
  const right = createHmac('sha256', secret).update(token).digest()
  const given = Buffer.from(value.slice(dot + 1), 'base64')
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const secrets = new WeakMap<Db, Promise<string>>()

/** It stays the same for as long as a store is open, as it does for better-auth. */
function cookieSecret(db: Db): Promise<string> {
  const secret = secrets.get(db) ?? secretOf(db, 'cookies')
  secrets.set(db, secret)
  secret.catch(() => secrets.delete(db))
  return secret
}

async function byAuth(db: Db, request: Request, origin: string): Promise<Found | undefined> {
  const auth = await authOf(db, origin)
  const { headers, response } = await auth.api.getSession({ headers: request.headers, returnHeaders: true })
  if (!response) return undefined
  const { id, name, email, emailVerified, role, lastSeen } = response.user
  return { person: { id, name, email, emailVerified, role: role as Role, lastSeen: lastSeen ?? null }, cookies: headers.getSetCookie() }
}
