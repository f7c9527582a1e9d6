import type { Row } from '#lib/record/rows.ts'

/** What a device sends: the last change that it knows of (0: none), and rows that were not acknowledged yet. */
export type Push = { since: number; rows: readonly Row[] }

/**
 * What it is answered. Every row that was sent is taken care of: kept, known already, or refused and kept apart.
 *
 * `rows` are all rows of each shelf that changed after `since`, up to the change `seq`; with `more` there are further ones to ask for. `now` is
 * the server’s clock, an ISO time.
 */
export type Pulled = { seq: number; more: boolean; now: string; rows: Row[]; refused: { id: string; say: string }[] }

/** The most that goes in one push: small enough for poor signal, where a large one would start over again and again. */
export const mostRows = 200
export const mostBytes = 256 * 1024

/** The longest that one row may be as JSON: a reflective account of many pages. */
export const longestRow = 64 * 1024
