import fc from 'fast-check'
import { expect, test } from 'vitest'
import { auditCount, auditAnswers, readAudit, writeAudit } from '#lib/course/audit.ts'
import { jumbled, keyOf, samePicks } from '#lib/course/check.ts'
import { whoCouldTell } from '#lib/course/recognise.ts'
import { travel } from '#lib/course/travel.ts'
import { profileAudit, recognisableCase, travellingPost } from '#content/exercises.ts'

const { journey } = travellingPost
const settings = journey.settings.map(({ id }) => id)

test('whatever the audience and the settings, deleting never calls every copy back', () => {
  for (const { id } of journey.audiences) {
    fc.assert(
      fc.property(fc.subarray(settings), (on) => {
        const holders = travel(journey, id, new Set(on)).flatMap(({ holder }) => holder ?? [])
        expect(holders.some(({ afterDelete }) => afterDelete !== 'gone')).toBe(true)
      }),
    )
  }
})

test('a public post meets a search engine, a closed group new members, and close friends neither', () => {
  const titles = (audience: string) => travel(journey, audience, new Set(settings)).map(({ title }) => title)
  expect(titles('public')).toContain('A search engine passes by')
  expect(titles('group')).toContain('The group grows')
  expect(titles('close')).not.toContain('A search engine passes by')
  expect(titles('close')).toContain('Somebody takes a screenshot')
})

test('a setting that is off takes a holder away, and says what is still possible', () => {
  const share = (on: string[]) => travel(journey, 'close', new Set(on)).find(({ title }) => title === 'Somebody shares it')!
  expect(share(['share']).holder?.who).toBe('Friends of friends')
  expect(share([]).holder).toBeUndefined()
  expect(share([]).text).toContain('The share button is grey')
})

test('more details never make fewer people able to tell, and nobody can tell from nothing', () => {
  const ids = recognisableCase.details.map(({ id }) => id)
  const count = (shown: string[]) => whoCouldTell(recognisableCase, new Set(shown)).filter(({ by }) => by).length
  expect(count([])).toBe(0)
  expect(count(ids)).toBe(recognisableCase.people.length)
  fc.assert(fc.property(fc.subarray(ids), fc.constantFrom(...ids), (shown, more) => count(shown) <= count([...new Set([...shown, more])])))
})

test('every detail that a person needs is one that the post can have, and the fewest are named', () => {
  const ids = recognisableCase.details.map(({ id }) => id)
  for (const { tells } of recognisableCase.people) for (const list of tells) for (const id of list) expect(ids).toContain(id)
  expect(whoCouldTell(recognisableCase, new Set(['place', 'day', 'job'])).find(({ who }) => who === 'His daughter')!.by).toEqual(['job'])
})

test('the audit is kept as text and read back; words that are none of its answers are let be', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('outside', 'likes', 'policy'), fc.constantFrom(...auditAnswers)), (answers) => {
      expect(readAudit(writeAudit(answers))).toEqual({ ...answers })
    }),
  )
  expect(readAudit('outside=Perhaps\n=Done\nlikes=Done')).toEqual({ likes: 'Done' })
  expect(readAudit(undefined)).toEqual({})
  expect(auditCount(profileAudit, { likes: 'Done', tags: 'To do' })).toEqual({ answered: 2, toDo: 1, of: 12 })
})

test('steps are never shown in their right order, and each is shown once', () => {
  for (let count = 3; count <= 6; count++) {
    const shown = jumbled(count)
    expect([...shown].sort()).toEqual(Array.from({ length: count }, (_, index) => index + 1))
    expect(shown.some((n, index) => n !== index + 1)).toBe(true)
  }
})

test('the key of each kind says what has to be picked', () => {
  const options = [{ right: false, into: 'B' }, { right: true, into: 'A' }]
  expect(keyOf('choose', options, [])).toEqual(['2'])
  expect(keyOf('spot', options, [])).toEqual(['2'])
  expect(keyOf('order', options, [])).toEqual(['1:1', '2:2'])
  expect(keyOf('sort', options, ['A', 'B'])).toEqual(['1:2', '2:1'])
  expect(keyOf('rewrite', options, [])).toEqual([])
  expect(samePicks(['1', '2'], ['2', '1'])).toBe(true)
  expect(samePicks(['1', '2'], ['1'])).toBe(false)
})
