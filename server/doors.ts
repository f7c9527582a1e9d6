import 'server-only'
import type { Refusal } from '#lib/cpd/certificate.ts'
import { didDocument } from './badges.ts'
import { issueCertificate, type Issued } from './certificates.ts'
import { issuerKeys } from './issuer.ts'
import { ownOrigin, publicOrigin, readBody } from './origin.ts'

/** A module with every attempt at its stories is a few kilobytes. */
const mostBytes = 128 * 1024
const statuses = { 'not-understood': 400, refused: 422, 'no-keys': 503 } as const satisfies Record<Extract<Issued, { ok: false }>['why'], number>

/** POST /api/certificates: certifies a finished module. For pages of this site alone; no cookies, and nothing is kept. */
export async function certificatesDoor(request: Request): Promise<Response> {
  const origin = ownOrigin(request)
  if (!origin) return refuse(403, 'Certificates are made from the pages of this site only. Open the course in a browser and ask there.')
  if (!request.headers.get('content-type')?.startsWith('application/json')) return refuse(415, 'Send it as application/json.')
  const text = await readBody(request, mostBytes)
  if (text === undefined) return refuse(413, 'That is more than one module can be. Load the page again and try once more.')
  const sent = parse(text)
  if (sent === undefined) return refuse(400, 'That is not JSON. Load the page again and try once more.')

  const home = publicOrigin()
  const now = new Date().toISOString()
  const issued = await issueCertificate(sent, { now, origin: home ?? origin, ...(home ? { publicHost: new URL(home).host } : {}) })
  if (issued.ok) return answer(200, { code: issued.code, badge: issued.badge })
  // About the folder of the keys only: nothing that was sent is ever logged.
  if (issued.trouble) console.error(`Certificates: ${issued.trouble}`)
  return answer(statuses[issued.why], { refusals: issued.refusals })
}

/** GET /api/issuer: the public keys that certificates of this site are checked with, the retired ones too. */
export function issuerDoor(): Response {
  const found = issuerKeys()
  if (found.ok) return answer(200, { issuer: 'Before You Post', keys: found.keys })
  console.error(`Issuer keys: ${found.say}`)
  return answer(503, { say: 'The keys of this site cannot be read at present. Try again later, or tell whoever runs the site.' })
}

/** GET /api/certificates/<id>/status, the address that a badge names as its own. There is nothing to look up until there are accounts. */
export function statusDoor(id: string): Response {
  if (!/^[0-9a-f]{32}$/.test(id)) return answer(404, { say: 'That is no id of a certificate. It has 32 signs, from 0 to 9 and a to f.' })
  const say =
    'This instance keeps no certificates, so it cannot say whether it issued this one, and it withdraws none. Verify it by its signature: the keys are at /api/issuer, and /verify does it for you.'
  return answer(200, { id, status: 'not kept', say })
}

/** GET /.well-known/did.json, who this site is, for programs that verify its badges. Without `PUBLIC_URL` badges name their key itself. */
export function didDoor(): Response {
  const home = publicOrigin()
  const found = issuerKeys()
  if (!home || !found.ok) return answer(404, { say: 'This instance has no public address (PUBLIC_URL), or its keys cannot be read.' })
  return answer(200, didDocument(found.keys, new URL(home).host))
}

function refuse(status: number, say: string) {
  return answer(status, { refusals: [{ about: 'request', say }] satisfies Refusal[] })
}

function answer(status: number, body: object) {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store' } })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
