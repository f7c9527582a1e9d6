import 'server-only'
import type { Generated, Kysely } from 'kysely'

/**
 * The tables of the store. Only what SQLite and PostgreSQL both know: text for ids and ISO times, whole numbers, 0 and 1 for no
 * and yes, bytes. What belongs to somebody goes when they are erased.
 */
export type Schema = {
  /** Somebody with an account. This and the next three are kept by better-auth (server/auth.ts), which names the columns. */
  person: {
    id: string
    name: string
    email: string
    emailVerified: Generated<number>
    image: string | null
    role: Generated<Role>
    /** The day on which they last signed in or sent something, and that on which they were told that the account would be erased. */
    lastSeen: string | null
    warned: string | null
    createdAt: string
    updatedAt: string
  }
  session: { id: string; token: string; userId: string; expiresAt: string; ipAddress: string | null; userAgent: string | null; createdAt: string; updatedAt: string }
  /** A way in to an account: a password, hashed, or a single sign-on. */
  login: {
    id: string
    userId: string
    providerId: string
    accountId: string
    password: string | null
    accessToken: string | null
    refreshToken: string | null
    idToken: string | null
    accessTokenExpiresAt: string | null
    refreshTokenExpiresAt: string | null
    scope: string | null
    createdAt: string
    updatedAt: string
  }
  /** One-time links that were sent and not used yet. */
  verification: { id: string; identifier: string; value: string; expiresAt: string; createdAt: string; updatedAt: string }

  /** Somebody whose record is kept here. `seq` counts the changes of their record; it never goes back. */
  learner: { id: string; seq: Generated<number>; created: string }
  /** The rows of a learner that lie together (lib/sync/shelves.ts), packed. `seq` is the change that last touched it. */
  shelf: { learner: string; shelf: string; seq: number; body: Uint8Array }
  /** What each attempt amounts to: a cache of replaying its shelf, written with it. */
  outcome: { learner: string; attempt: string; scenario: string; shape: string; rehearsal: number; ending: string | null; passed: number; debriefed: string | null }
  /** Rows that cannot be true, kept apart for their learner to see: `row` as JSON, and why. */
  refused: { learner: string; id: string; row: string; say: string; at: string }
  /** Certificates that their learners asked us to keep. `code` is the whole certificate, as its link has it. */
  certificate: { id: string; learner: string; code: string; at: string }
  /** Certificates that their owners have revoked. It names nobody, and stays when the owner is erased. */
  revoked: { id: string; at: string }

  /** What this instance made for itself, such as the secret that it signs cookies with. */
  setting: { name: string; value: string }
  /** The keys that certificates are signed with. A retired one has lost its private half and still checks what it signed. */
  issuer_key: { id: string; created: string; retired: string | null; public_key: string; private_key: string | null }
  /** Invitations to a role, under the hash of their one-time code. */
  invitation: { id: string; email: string; role: Role; by: string; at: string; expires: string; used: string | null; withdrawn: string | null }
  /** Every e-mail to go out. Without a mail server an administrator reads them here; with one the words go once they are sent. */
  mail: {
    id: string
    recipient: string
    subject: string
    body: string
    at: string
    /** When it is to be sent, or tried again; null when it is not, or not any more. */
    due: string | null
    sent: string | null
    tries: Generated<number>
    trouble: string | null
  }
  /** Who did what to whom: ids of people, never their names, so that an erased person is nobody here. */
  audit: { id: string; at: string; actor: string; what: string; whom: string | null; detail: string | null }
}

export type Role = 'learner' | 'educator' | 'administrator'
export type Db = Kysely<Schema>

/** Every table, each after those that it points at: the order in which a store can be filled. */
export const tables = [
  'person', 'session', 'login', 'verification', 'learner', 'shelf', 'outcome', 'refused', 'certificate', 'revoked', 'setting', 'issuer_key', 'invitation', 'mail', 'audit',
] as const satisfies readonly (keyof Schema)[]
