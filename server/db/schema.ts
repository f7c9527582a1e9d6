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
  /** The rows of a learner in the order in which they came, packed (server/packed.ts), in stretches that are numbered from 0 on. `seq` is the change that last touched it. */
  journal: { learner: string; n: number; seq: number; body: Uint8Array }
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

  /** How far a learner has come with each part, with no pick and no words of theirs (lib/record/standing.ts), packed: a cache, written with their journal. */
  standing: { learner: string; body: Uint8Array }
  /** A group of learners. Whoever has its `code` may join it. */
  study_group: { id: string; name: string; code: string; asks_number: number; made: string; archived: string | null }
  /** Who teaches a group: all of them may do the same. */
  educator: { study_group: string; person: string; since: string }
  /**
   * Somebody in a group, as its educators know them. Put there by an educator (`since`), with no `person` until they join. `number` and `email` are empty when
   * there are none; neither is that of the account.
   */
  member: { id: string; study_group: string; person: string | null; name: string; number: string; email: string; since: string; joined: string | null }
  /** A module or a track (`module:people`, `track:student`) for a group, or for those in `assigned`. Days, not times; `due` is included. */
  assignment: {
    id: string
    study_group: string
    what: string
    opens: string
    due: string | null
    asks: 'complete' | 'passed'
    message: string
    everyone: number
    made: string
    withdrawn: string | null
  }
  assigned: { assignment: string; member: string }
  /** A later day for one person. */
  extension: { assignment: string; member: string; due: string }
  /**
   * What a group chose at one decision, as its educators last saw it: `counts` as JSON, people by choice; empty while it is `hidden`. `counted` is never shown to anybody: in which
   * batches people are counted (lib/groups/pattern.ts), each by a key that is no id of theirs (server/pattern-rows.ts).
   */
  pattern: { study_group: string; scenario: string; shape: string; scene: string; counts: string; counted: string; at: string; hidden: number }

  /** The way in of somebody without an e-mail address: the hash of the code in their recovery link. */
  recovery: { id: string; person: string; made: string }
  /** How somebody wants to be reminded: days before, and hours of the UK day in which no e-mail is sent. `feed` is the hash of the code of their calendar. */
  reminding: { person: string; email: number; lead: number; quiet_from: number; quiet_to: number; feed: string | null }
  /** Which reminders have been written, for which day. */
  reminded: { assignment: string; person: string; due: string; at: string }
  /** Mistakes in the course that readers told of: where, in which version, and their words. Not who. */
  report: { id: string; at: string; place: string; shape: string; words: string; done: string | null }
}

export type Role = 'learner' | 'educator' | 'administrator'
export type Db = Kysely<Schema>

/** Every table, each after those that it points at: the order in which a store can be filled. */
export const tables = [
  'person', 'session', 'login', 'verification', 'learner', 'journal', 'refused', 'certificate', 'revoked', 'setting', 'issuer_key', 'invitation', 'mail', 'audit',
  'standing', 'study_group', 'educator', 'member', 'assignment', 'assigned', 'extension', 'pattern', 'recovery', 'reminding', 'reminded', 'report',
] as const satisfies readonly (keyof Schema)[]

/** Tables that stores of earlier versions have, until they are brought up to date. */
export const formerTables = ['shelf', 'outcome'] as const
