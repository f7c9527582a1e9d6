import 'server-only'
import * as v from 'valibot'
import { modules } from '#content/course.ts'
import { certify } from '#lib/cpd/certify.ts'
import type { Certificate, CertificateRequest, Refusal } from '#lib/cpd/certificate.ts'
import { idOf, messageOf, seal } from '#lib/cpd/seal.ts'
import { issueBadge } from './badges.ts'
import type { Db } from './db/schema.ts'
import { issuerSigner } from './issuer.ts'
import { courseToJudge, versionOf } from './to-judge.ts'

const text = v.pipe(v.string(), v.maxLength(200))
const shape = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
const picks = v.pipe(v.array(text), v.maxLength(60))

/** What a device may send. Larger than any learner’s, and small enough to replay in a moment. */
export const certificateRequest = v.strictObject({
  module: text,
  name: v.pipe(v.string(), v.maxLength(2000)),
  from: text,
  to: text,
  minutes: v.number(),
  hours: v.number(),
  participatoryHours: v.number(),
  lessons: v.pipe(v.array(v.strictObject({ id: text, shape, checks: v.pipe(v.array(v.strictObject({ id: text, picked: picks })), v.maxLength(60)) })), v.maxLength(40)),
  attempts: v.pipe(v.array(v.strictObject({ scenario: text, shape, picks, at: v.pipe(v.string(), v.isoTimestamp()) })), v.maxLength(200)),
}) satisfies v.GenericSchema<CertificateRequest>

export type Issued = { ok: true; code: string; badge: Record<string, unknown> } | { ok: false; refusals: Refusal[] }

/**
 * Judges what a device sent and signs what comes out: the code for a link, and an Open Badge. Nothing is kept, and nothing that
 * was sent is logged.
 *
 * @param now an ISO time
 * @param origin `https://example.org`: where this instance is reached
 * @throws Fault when the signing keys cannot be read
 */
export async function issueCertificate(db: Db, request: CertificateRequest, { now, origin, publicHost }: { now: string; origin: string; publicHost?: string }): Promise<Issued> {
  const judged = certify(request, courseToJudge(), versionOf, now)
  if (!judged.ok) return judged
  const { certificate } = judged
  const signer = await issuerSigner(db, now)
  const code = seal(certificate, signer.key.id, signer.sign(messageOf(certificate, signer.key.id)))
  const badge = await issueBadge(certificate, { code, id: idOf(code), origin, promise: promiseOf(certificate), signer, ...(publicHost ? { publicHost } : {}) })
  return { ok: true, code, badge }
}

function promiseOf({ module }: Certificate): string {
  return modules.find(({ id }) => id === module.id)!.promise
}
