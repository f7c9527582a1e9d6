import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** The goal of docs/writing.md: what an eleven- to thirteen-year-old reads with ease, a tired adult reads on a bus. */
export const OLDEST_READER = 13

/**
 * The reading age of a text in years: the Flesch–Kincaid grade and five, since the first grade begins at six. It counts
 * letters, not sense, so it is a smoke alarm and no judge.
 */
export function readingAge(text: string): number {
  const sentences = [...new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text)].filter(({ segment }) => /\p{L}/u.test(segment))
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  if (words.length === 0) return 0
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) }) + 5
}
