import 'server-only'
import * as v from 'valibot'
import { modules } from '#content/course.ts'
import { certify } from '#lib/cpd/certify.ts'
import type { Certificate, CertificateRequest, Refusal } from '#lib/cpd/certificate.ts'
import { idOf, messageOf, seal } from '#lib/cpd/seal.ts'
import { issueBadge } from './badges.ts'
import { issuerSigner } from './issuer.ts'
import { courseToJudge, versionOf } from './to-judge.ts'

const text = v.pipe(v.string(), v.maxLength(200))
const shape = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/))
const picks = v.pipe(v.array(text), v.maxLength(60))

/** What a device may send. Larger than any learner’s, and small enough to replay in a moment. */
const request = v.strictObject({
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

export type Issued =
  | { ok: true; code: string; badge: Record<string, unknown> }
  | { ok: false; why: 'not-understood' | 'refused' | 'no-keys'; refusals: Refusal[]; /** For whoever runs the site. */ trouble?: string }

/**
 * Judges what a device sent and signs what comes out: the code for a link, and an Open Badge. Nothing is kept, and nothing that
 * was sent is logged.
 *
 * @param sent parsed JSON, from anybody
 * @param now an ISO time
 * @param origin `https://example.org`: where this instance is reached
 */
export async function issueCertificate(sent: unknown, { now, origin, publicHost }: { now: string; origin: string; publicHost?: string }): Promise<Issued> {
  const read = v.safeParse(request, sent)
  if (!read.success) {
    const where = read.issues[0].path?.map(({ key }) => String(key)).join('.')
    const say = `The course could not read what this page sent${where ? ` (${where})` : ''}. Load the page again, so that page and course are of one version.`
    return { ok: false, why: 'not-understood', refusals: [{ about: 'request', say }] }
  }
  const judged = certify(read.output, courseToJudge(), versionOf, now)
  if (!judged.ok) return { ok: false, why: 'refused', refusals: judged.refusals }
  const opened = issuerSigner(now)
  if (!opened.ok) {
    const say = 'Certificates cannot be made on this site at present. Nothing of yours is lost: try again tomorrow, or tell whoever runs the site.'
    return { ok: false, why: 'no-keys', refusals: [{ about: 'request', say }], trouble: opened.say }
  }
  const { certificate } = judged
  const { key, sign } = opened.signer
  const code = seal(certificate, key.id, sign(messageOf(certificate, key.id)))
  const badge = await issueBadge(certificate, { code, id: idOf(code), origin, promise: promiseOf(certificate), signer: opened.signer, ...(publicHost ? { publicHost } : {}) })
  return { ok: true, code, badge }
}

function promiseOf({ module }: Certificate): string {
  return modules.find(({ id }) => id === module.id)!.promise
}
