import MiniSearch, { type SearchResult } from 'minisearch'
import { stemmer } from 'stemmer'
import type { Found } from './search.ts'

/** Words that say nothing of what is looked for. */
const small = new Set('a an and are at be but by can could do does for from had has have how i if in is it its me my no not of on or our should so than that the their them then they this to was we what when where which who why will with would you your'.split(' '))

export type Index = MiniSearch<Found>
/** What was found, the best first. `near`: nothing had these words, and this comes closest. */
export type Hits = { found: Found[]; near: boolean }

/** An index in memory of everything that can be found. Words are kept by their stem: “liking” finds “likes”. */
export function makeIndex(entries: readonly Found[]): Index {
  const index: Index = new MiniSearch<Found>({
    fields: ['title', 'text', 'words'],
    storeFields: ['id', 'kind', 'title', 'href', 'text'],
    processTerm: (term) => {
      const word = term.toLowerCase().replace(/’s?$/, '')
      return small.has(word) || word === '' ? null : stemmer(word)
    },
    searchOptions: { boost: { title: 4, text: 2 }, prefix: (term) => term.length > 3 },
  })
  index.addAll([...entries])
  return index
}

/**
 * Looks for all the words; where no entry has them all, for as many as there are; and only where nothing has any, for words that are
 * spelled nearly so. `synonyms` adds the course’s word for what people type.
 */
export function find(index: Index, query: string, synonyms: Readonly<Record<string, string>>): Hits {
  const lower = query.toLowerCase()
  const more = Object.entries(synonyms).flatMap(([said, ours]) => (new RegExp(`(^|[^\\p{L}])${said}`, 'u').test(lower) ? ours : []))
  const all = (results: SearchResult[]) => results as unknown as Found[]
  const exact = all(index.search(query, { combineWith: 'AND' }))
  const wide = all(index.search([query, ...more].join(' '), { combineWith: 'OR' }))
  if (exact.length + wide.length > 0) return { found: [...exact, ...wide.filter(({ id }) => !exact.some((each) => each.id === id))], near: false }
  return { found: all(index.search(query, { combineWith: 'OR', fuzzy: 0.25 })), near: true }
}

/** Whether somebody may be asking for themselves, and help should stand first. */
export function isDistressed(query: string, words: readonly string[]): boolean {
  const lower = query.toLowerCase()
  return words.some((word) => lower.includes(word))
}
