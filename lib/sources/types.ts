/** The four themes of the Code. The ids are ours; the titles are edition data. */
export const themeIds = ['people', 'practice', 'safety', 'trust'] as const
export type ThemeId = (typeof themeIds)[number]

export function isThemeId(x: string): x is ThemeId {
  return themeIds.some((id) => id === x)
}

/**
 * What a statement of a source is, which decides how it is taught:
 * a duty, advice and an example of misconduct are practised in a decision or a check; so is a benefit;
 * context (the regulator's imprint, who said what when) is taught but need not be practised.
 */
export type Kind = 'duty' | 'misconduct' | 'benefit' | 'advice' | 'context'

/** One numbered point of a source document. */
export type Statement = {
  kind: Kind
  /** The heading of the source under which it stands. */
  part: string
  /** Two to six words, for a citation chip. */
  short: string
  /** One or two sentences in our own words; the source's own words where `quotation` is set. */
  text: string
  /** Set when `text` is verbatim. Only the eight Code quotations printed in the guidance are. */
  quotation?: true
} & Fate

/** One standard (`'5'`) or sub-paragraph (`'5.1'`) of an edition of the Code. */
export type Standard = {
  theme: ThemeId
  /** Two to six words, for a citation chip. */
  short: string
  text: string
  /** Verbatim, or our own words because the exact wording was not confirmed. */
  wording: 'quotation' | 'paraphrase'
} & Fate

/**
 * What became of a point between editions. `was`: its id in the edition before, when that was another. `withdrawn`: the day
 * from which it holds no more; it stays in the data, because old records still name it, and nothing may rest on it.
 */
export type Fate = { was?: string; withdrawn?: string }

/** A dated version of the Code. A new one is a new file of data, never an edit of prose. */
export type Edition<Id extends string = string> = {
  id: string
  title: string
  /** ISO dates. */
  published: string
  effective: string
  updated?: string
  /** When we last read it, and its public address. */
  read: string
  url: string
  themes: Record<ThemeId, { title: string; promise: string; first: number; last: number }>
  standards: Record<Id, Standard>
}
