/**
 * The id of a new row: its moment, and a lot that was drawn, so that two devices of one learner which do something in the same millisecond differ. Short, and shorter still where rows are
 * kept together, because the moment stands in the row already (server/packed-rows.ts). Rows from before have other ids.
 *
 * @param at an ISO time
 */
export function idAt(at: string, lot: string): string {
  return `${Date.parse(at).toString(36)}-${lot}`
}

/** How many of `lotLetters` are drawn. A device makes no two rows in one millisecond (client/store.ts), so one is plenty: that two devices of one person draw the same in the same millisecond happens once in millions of years of learning. */
export const lotLength = 1
export const lotLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The lot in an id that was made at this moment; undefined of any other. */
export function lotIn(id: string, at: string): string | undefined {
  const lot = id.slice(-lotLength)
  return id === idAt(at, lot) ? lot : undefined
}
