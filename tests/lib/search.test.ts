import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import { bagOfWords, excerpt, type Found } from '#lib/course/search.ts'
import { searchEntries } from '#server/search.ts'

const entries = searchEntries()

test('lessons, scenarios, statements and the glossary can all be found, each once', () => {
  const of = (kind: Found['kind']) => entries.filter((each) => each.kind === kind)
  expect(of('Scenario').length).toBe(19)
  expect(of('Source').length).toBeGreaterThan(116)
  expect(of('Word explained').length).toBeGreaterThan(10)
  expect(new Set(of('Lesson').map(({ href }) => href.split('#')[0])).size).toBe(24)
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
})

test('what people would type finds what they mean', () => {
  const index = new MiniSearch<Found>({ fields: ['title', 'text', 'words'], storeFields: ['href'], searchOptions: { boost: { title: 3, text: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'AND' } })
  index.addAll(entries)
  const first = (query: string) => index.search(query).slice(0, 5).map((hit) => String(hit.href))
  expect(first('friend request')).toContain('/scenarios/friend-request')
  expect(first('noticebord')).toContain('/scenarios/noticeboard')
  expect(first('participatory')).toContain('/code#word-participatory')
  expect(first('already posted')).toContain('/already-posted')
})

test('a story can be found by a word in it, and its index tells nobody how it goes', () => {
  const story = entries.find(({ id }) => id === 'scenario:friend-request')!
  expect(story.words!.split(' ').length).toBeGreaterThan(200)
  expect(story.words).not.toMatch(/[.“”,]/)
})

test('words are kept once, and an excerpt ends on a whole word', () => {
  expect(bagOfWords('The ward, the Ward and a whole day. Ward!')).toBe('ward whole')
  expect(excerpt('one two three four', 9)).toBe('one two …')
  expect(excerpt('one two', 9)).toBe('one two')
})
