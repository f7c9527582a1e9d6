import 'server-only'
import * as v from 'valibot'
import { isAddress, sayAddress } from '#lib/account/address.ts'
import { authOf, singleSignOn } from './auth.ts'
import { answer, door, refuse, tooOften, withCookies } from './door.ts'
import { eraseAccount } from './erase.ts'
import { exportOf } from './export.ts'
import { useInvitation } from './invitations.ts'
import { mailWorks } from './mail.ts'
import { passwordOf, rename } from './people.ts'
import { keptApart } from './records.ts'
import { whoAsks } from './who.ts'
import { tryPassword } from './wrong-passwords.ts'

/** GET /api/account: who is signed in, if anybody, and what this site offers for signing in. */
export const accountDoor = door({ for: 'anyone' }, async ({ request }) => {
  const known = await whoAsks(request)
  const account = known ? { ...known.person, email: sayAddress(known.person.email), hasPassword: (await passwordOf(known.db, known.person.id)) !== undefined } : null
  const button = singleSignOn()
  return withCookies(answer(200, { account, site: { mail: mailWorks(), ...(button ? { singleSignOn: button } : {}) } }), known?.cookies ?? [])
})

/** GET /api/account/apart: what was sent and could not be taken into the record. */
export const apartDoor = door({ for: 'learner' }, async ({ db, person }) => answer(200, { apart: await keptApart(db, person.id) }))

/** GET /api/account/export: everything that is held of whoever asks, as a zip archive. */
export const exportDoor = door({ for: 'learner', limit: { name: 'export', most: 10, seconds: 3600 } }, async ({ db, person, now }) => {
  const headers = { 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="before-you-post-${now.slice(0, 10)}.zip"`, 'Cache-Control': 'no-store' }
  return new Response(Buffer.from(await exportOf(db, person, now)), { headers })
})

/** POST /api/account/name: changes one’s own name. */
export const nameDoor = door({ for: 'learner', body: v.object({ name: v.string() }) }, async ({ db, person, body, now }) => {
  const done = await rename(db, person, body.name, now)
  return done.ok ? answer(200, { name: done.name }) : refuse(422, done.say)
})

/** POST /api/account/invitation: uses an invitation to a role. */
export const invitationDoor = door({ for: 'learner', body: v.object({ code: v.string() }) }, async ({ db, person, body, now }) => {
  const done = await useInvitation(db, person, body.code, now)
  return done.ok ? answer(200, { role: done.role }) : refuse(422, done.say)
})

const password = v.optional(v.string())
const erasing = v.union([v.object({ email: v.string(), password }), v.object({ name: v.string(), password })])

/** POST /api/account/erase: erases the account of whoever asks, once they have typed its address, or its name if it has none, and its password again. */
export const eraseDoor = door({ for: 'learner', body: erasing }, async ({ db, person, body, request, origin, now }) => {
  const typed = ('email' in body ? body.email : body.name).trim().toLowerCase()
  const { asked, say } = isAddress(person.email)
    ? { asked: person.email, say: 'this is not the e-mail address of your account. Type it as you sign in with it.' }
    : { asked: person.name, say: 'this is not the name of your account. Type it as it stands on this page.' }
  if (typed !== asked.toLowerCase()) return refuse(422, `Nothing was erased: ${say}`)
  const auth = await authOf(db, origin)
  const hash = await passwordOf(db, person.id)
  if (hash) {
    if (!body.password) return refuse(422, 'Nothing was erased: your account has a password. Type it as well.')
    const { password } = body
    const found = await tryPassword(person.email, async () => (await auth.$context).password.verify({ hash, password }), (right) => !right)
    if ('wait' in found) return tooOften(found.wait)
    if (!found.tried) return refuse(422, 'Nothing was erased: the password is not right. Type it again, or sign out and ask for a new one.')
  }
  const done = await eraseAccount(db, person, now)
  if (!done.ok) return refuse(422, done.say)
  const { headers } = await auth.api.signOut({ headers: request.headers, returnHeaders: true })
  return withCookies(answer(200, { receipt: done.receipt }), headers.getSetCookie())
})
