import 'server-only'
import { authOf, today } from './auth.ts'
import type { Db, Role } from './db/schema.ts'
import { originOf } from './origin.ts'
import { theStore } from './store.ts'

/** Somebody who is signed in. */
export type Person = { id: string; name: string; email: string; emailVerified: boolean; role: Role }

/** Who asks, by their session, and the cookies to send back when it was renewed. Undefined for a guest; the store is then not asked at all. */
export async function whoAsks(request: Request): Promise<{ db: Db; person: Person; cookies: string[] } | undefined> {
  if (!request.headers.get('cookie')?.includes('byp.session_token')) return undefined
  const db = await theStore()
  const auth = await authOf(db, originOf(request))
  const { headers, response } = await auth.api.getSession({ headers: request.headers, returnHeaders: true })
  if (!response) return undefined
  // A browser has one session, and a tab that forgets everything has a record of its own: a page says whose account it means, and another’s is not touched.
  const meant = request.headers.get('x-account')
  if (meant && meant !== response.user.id) return undefined
  const { id, name, email, emailVerified, role, lastSeen } = response.user
  if (lastSeen !== today()) await db.updateTable('person').set({ lastSeen: today(), warned: null }).where('id', '=', id).execute()
  return { db, person: { id, name, email, emailVerified, role: role as Role }, cookies: headers.getSetCookie() }
}
