import type { Row } from '#lib/record/rows.ts'

/**
 * What a device sends: the account that its record belongs to, the last change that it knows of (0: none), and rows that were not acknowledged
 * yet. A browser has one session and may have two records (a tab that forgets everything has its own), so the account is said (in the
 * header X-Account) and checked: one person’s record must never run into another’s.
 */
export type Push = { account: string; since: number; rows: readonly Row[] }

/**
 * What it is answered. Every row that was sent is taken care of: kept, known already, or refused and kept apart.
 *
 * `rows` are all rows of each shelf that changed after `since`, up to the change `seq`; with `more` there are further ones to ask for. `now` is
 * the server’s clock, an ISO time. `store` names the store: another name than last time means that it was brought back from a backup, and that
 * it may lack what it has acknowledged, so a device sends everything again.
 */
export type Pulled = { store: string; seq: number; more: boolean; now: string; rows: Row[]; refused: { id: string; say: string }[] }

/** The account that a device keeps its record with: how far it has come, and what it lets go. */
export type Link = {
  account: string
  name: string
  email: string
  /** The last change that this device knows of, in which store. */
  since: number
  store?: string
  /** Reflections are sent as well. */
  reflections?: true
  /** Signed out, with the record left on the device: it still belongs to this account. */
  out?: true
}

/** The most that goes in one push: small enough for poor signal, where a large one would start over again and again. */
export const mostRows = 200
export const mostBytes = 256 * 1024

/** The longest that one row may be as JSON: a reflective account of many pages. */
export const longestRow = 64 * 1024
