import { ask } from './account.ts'

/** A certificate in the learner’s account: `code` as its link has it; `at` and `revoked` are ISO times. */
export type Kept = { id: string; code: string; at: string; revoked?: string }

/** Those that the learner kept when they were made, the newest first. */
export function keptCertificates() {
  return ask<{ certificates: Kept[] }>('/api/account/certificates')
}

/** Revokes one of them for good. */
export function revokeCertificate(id: string) {
  return ask<{ revoked: string }>(`/api/account/certificates/${id}/revoke`, {})
}
