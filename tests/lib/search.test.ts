import { expect, test } from 'vitest'
import { distress, synonyms } from '#content/synonyms.ts'
import { find, isDistressed, makeIndex } from '#lib/course/find.ts'
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

const index = makeIndex(entries)
const first = (query: string, many = 5) => find(index, query, synonyms).found.slice(0, many).map(({ href }) => href)

test.each([
  ['friend request', '/scenarios/friend-request'],
  ['can i accept a friend request from a patient', '/scenarios/friend-request'],
  ['noticebord', '/scenarios/noticeboard'],
  ['participatory', '/code#word-participatory'],
  ['already posted', '/already-posted'],
  ['posted by mistake', '/already-posted'],
  ['someone complained about my post', '/already-posted'],
  ['suicide', '/already-posted'],
  ['whatsapp', '/lessons/colleagues-and-group-chats'],
  ['vaccine', '/scenarios/good-news'],
  ['voucher', '/scenarios/gift-card'],
])('“%s” finds %s among the first', (query, href) => {
  expect(first(query, 6).some((found) => found.startsWith(href))).toBe(true)
})

test('words are found by their stem, and near misses only where nothing else is', () => {
  expect(first('liking a post', 8).join(' ')).toMatch(/G-79|boundaries-and-likes|protect-your-good-name|one-tap/)
  expect(find(index, 'noticebord', synonyms).near).toBe(true)
  expect(find(index, 'noticeboard', synonyms).near).toBe(false)
  expect(find(index, 'zzzzzz', synonyms).found).toEqual([])
})

test('who may be asking for themselves is offered help first', () => {
  expect(isDistressed('I want to end my life', distress)).toBe(true)
  expect(isDistressed('life as a student', distress)).toBe(false)
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
