import 'server-only'
import * as v from 'valibot'
import { didDocument } from './badges.ts'
import { certificateRequest, issueCertificate } from './certificates.ts'
import { answer, door, refuse, tooOften } from './door.ts'
import { issuerKeys } from './issuer.ts'
import { keepCertificate, keptCertificates, revokeCertificate, standingOf, type Standing } from './kept-certificates.ts'
import { takeTurn, type Limit } from './limits.ts'
import { publicOrigin } from './origin.ts'
import { theStore } from './store.ts'
import { whoAsks } from './who.ts'

/** A whole lecture hall may sit behind one address, and finish together; somebody who is signed in is counted alone as well. */
const fromOneAddress: Limit = { name: 'certificates', most: 200, seconds: 3600 }
const byOnePerson: Limit = { name: 'certificates kept', most: 20, seconds: 3600 }

const asked = v.strictObject({ ...certificateRequest.entries, keep: v.optional(v.literal(true)) })

/**
 * POST /api/certificates: certifies a finished module, for guests too. Nothing is kept, unless somebody who is signed in says `keep`; who asks
 * is not looked at otherwise. A module with every attempt at its stories is a few kilobytes.
 */
export const certificatesDoor = door({ for: 'anyone', body: asked, most: 128 * 1024, limit: fromOneAddress }, async ({ request, origin, now, body: { keep, ...finished } }) => {
  const db = await theStore()
  const home = publicOrigin()
  const who = keep && (await whoAsks(request))
  const wait = who && (await takeTurn(byOnePerson, who.person.id))
  if (wait) return tooOften(wait)
  const issued = await issueCertificate(db, finished, { now, origin, ...(home ? { publicHost: new URL(home).host } : {}) })
  if (!issued.ok) return answer(422, { refusals: issued.refusals })
  const { code, badge } = issued
  const response = answer(200, { code, badge, ...(keep ? { kept: who !== undefined && (await keepCertificate(db, who.person.id, code, now)) } : {}) })
  who?.cookies.forEach((cookie) => response.headers.append('Set-Cookie', cookie))
  return response
})

/** GET /api/issuer: the public keys that certificates of this site are checked with, the retired ones too. */
export const issuerDoor = door({ for: 'anyone' }, async () => answer(200, { issuer: 'Before You Post', keys: await issuerKeys(await theStore()) }))

const bySignature = 'Its signature says whether it is genuine: the keys are at /api/issuer, and /verify checks it for you.'
const words: Record<Standing['status'], string> = {
  kept: `This certificate is kept in an account of this site, and its owner has not revoked it. ${bySignature}`,
  revoked: 'The owner of this certificate has revoked it. Do not rely on it.',
  'not kept': `This site keeps no certificate of this id: its owner did not ask for that, or the account is no more. It cannot say whether it issued this one. Nobody has revoked it. ${bySignature}`,
}

/** GET /api/certificates/<id>/status, the address that a badge names as its own, for anybody. It says nothing of whose it is. */
export function statusDoor(id: string) {
  return door({ for: 'anyone' }, async () => {
    if (!isId(id)) return refuse(404, 'That is no id of a certificate. It has 32 signs, from 0 to 9 and a to f.')
    const standing = await standingOf(await theStore(), id)
    return answer(200, { id, ...standing, say: words[standing.status] })
  })
}

/** GET /api/account/certificates: those that whoever asks has kept. */
export const keptDoor = door({ for: 'learner' }, async ({ db, person }) => answer(200, { certificates: await keptCertificates(db, person.id) }))

/** POST /api/account/certificates/<id>/revoke. Of somebody else’s certificate it does not even say that there is one. */
export function revokeDoor(id: string) {
  return door({ for: 'learner' }, async ({ db, person, now }) => {
    const revoked = isId(id) ? await revokeCertificate(db, person.id, id, now) : undefined
    return revoked ? answer(200, { id, revoked }) : refuse(404, 'There is no such certificate in your account. Only one that you kept when you made it can be revoked. Load the page again to see those that you have.')
  })
}

/** GET /.well-known/did.json, who this site is, for programs that verify its badges. Without `PUBLIC_URL` badges name their key itself. */
export const didDoor = door({ for: 'anyone' }, async () => {
  const home = publicOrigin()
  if (!home) return refuse(404, 'This instance has no public address (PUBLIC_URL).')
  return answer(200, didDocument(await issuerKeys(await theStore()), new URL(home).host))
})

function isId(id: string): boolean {
  return /^[0-9a-f]{32}$/.test(id)
}
