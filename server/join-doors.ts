import 'server-only'
import * as v from 'valibot'
import { passwordFault } from '#lib/account/password.ts'
import { authOf } from './auth.ts'
import type { Db } from './db/schema.ts'
import { answer, door, refuse, tooOften, withCookies } from './door.ts'
import { join, lookAt, type NotJoined } from './join.ts'
import { addressOf, isSpent, takeTurn, type Limit } from './limits.ts'
import { giveAddress, recovered, recoveryLink, renewRecovery } from './recovery.ts'
import { keepMonths } from './retention.ts'
import { theStore } from './store.ts'
import { whoAsks } from './who.ts'

/** Codes can be guessed by nobody at this rate. Right ones are not counted: a lecture hall joins from one address. */
const wrongCodes: Limit = { name: 'wrong join code', most: 30, seconds: 10 * 60 }
const wrongRecoveries: Limit = { name: 'wrong recovery code', most: 30, seconds: 10 * 60 }
/** A university may join from one address, in an hour when all begin. */
export const accountsMade: Limit = { name: 'account made by joining', most: 400, seconds: 3600 }

const code = v.pipe(v.string(), v.maxLength(100))
const typed = v.pipe(v.string(), v.maxLength(1000))

/** POST /api/join/look: the group that a code leads to. */
export const lookDoor = door({ for: 'anyone', body: v.object({ code }) }, ({ request, body }) =>
  withCode(request, async () => {
    const known = await whoAsks(request)
    const found = await lookAt(known?.db ?? (await theStore()), known?.person, body.code)
    if (!found.ok) return found
    const months = keepMonths()
    return withCookies(answer(200, { group: found.group, ...(months ? { keepMonths: months } : {}) }), known?.cookies ?? [])
  }),
)

/** POST /api/join: joins, as who is signed in, or with an account that is made for it and signed in to. */
export const joinDoor = door({ for: 'anyone', body: v.object({ code, name: typed, number: v.optional(typed), recovery: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{43}$/))) }) }, ({ request, body, origin, now }) =>
  withCode(request, async () => {
    const known = await whoAsks(request)
    if (!known && request.headers.get('x-account')) return refuse(401, 'You are not signed in any more. Sign in again, then join: nothing on your device is lost.')
    const db = known?.db ?? (await theStore())
    if (!known) {
      const found = await lookAt(db, undefined, body.code)
      if (!found.ok) return found
      const wait = await takeTurn(accountsMade, addressOf(request))
      if (wait) return tooOften(wait, 'Or make an account with an e-mail address first.')
    }
    const came = await join(db, known?.person, body, now)
    if (!came.ok) return came
    const { group, account } = came
    const cookies = known ? known.cookies : await letIn(db, account, request, origin)
    return withCookies(answer(200, { group, account, ...(came.code ? { recovery: recoveryLink(came.code, origin) } : {}) }), cookies)
  }),
)

/** POST /api/account/recovery: a new recovery link; the one before stops. */
export const recoveryDoor = door({ for: 'learner', body: v.object({}) }, async ({ db, person, origin, now }) => {
  const done = await renewRecovery(db, person, now)
  return done.ok ? answer(200, { link: recoveryLink(done.code, origin) }) : refuse(422, done.say)
})

/** POST /api/account/recover: signs in by a recovery link. */
export const recoverDoor = door({ for: 'anyone', body: v.object({ code }) }, async ({ request, body, origin }) => {
  const db = await theStore()
  const who = addressOf(request)
  const spent = await isSpent(wrongRecoveries, who)
  if (spent) return tooOften(spent)
  const person = await recovered(db, body.code)
  if (!person) {
    await takeTurn(wrongRecoveries, who)
    return refuse(422, 'This recovery link is not known here. See whether the whole link was copied, and whether there is a newer one. If you gave your account an e-mail address, sign in with that.')
  }
  return withCookies(answer(200, { account: person }), await letIn(db, person, request, origin))
})

/** POST /api/account/address: gives an account without an e-mail address one, and a password. */
export const addressDoor = door({ for: 'learner', body: v.object({ email: typed, password: typed }), limit: { name: 'address given', most: 20, seconds: 3600 } }, async ({ db, person, body, origin, now }) => {
  const fault = body.password.length > 200 ? 'The password is too long. It may have up to 200 signs.' : passwordFault(body.password)
  if (fault) return refuse(422, fault)
  const { password } = await (await authOf(db, origin)).$context
  const done = await giveAddress(db, person, { email: body.email, hash: await password.hash(body.password) }, now)
  return done.ok ? answer(200, { email: done.email }) : refuse(422, done.say)
})

/** What a code leads to, unless too many that were tried from there led nowhere. */
async function withCode(request: Request, act: () => Promise<Response | NotJoined>): Promise<Response> {
  const who = addressOf(request)
  const spent = await isSpent(wrongCodes, who)
  if (spent) return tooOften(spent)
  const done = await act()
  if (done instanceof Response) return done
  if (done.wrong) await takeTurn(wrongCodes, who)
  return refuse(done.wrong ? 404 : 422, done.say)
}

/** The cookies of a session that begins here. */
async function letIn(db: Db, person: string, request: Request, origin: string): Promise<string[]> {
  const { headers, response } = await (await authOf(db, origin)).api.letIn({ body: { person }, headers: request.headers, returnHeaders: true })
  if (!response.status) throw new Error('Somebody was let in who has no account.')
  return headers.getSetCookie()
}
