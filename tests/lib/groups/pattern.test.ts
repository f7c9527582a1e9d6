import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countsOf, nextPattern, nothingYet, peopleIn, type Met, type Pattern } from '#lib/groups/pattern.ts'
import { nextRound, without, type Patterns } from '#lib/groups/round.ts'

/** `people('a b b')`: three people and their choices. */
function people(choices: string, from = 0): Met {
  return new Map(choices.split(' ').map((choice, n) => [`p${from + n}`, choice]))
}
const both = (...all: Met[]): Met => new Map(all.flatMap((each) => [...each]))
const shown = (pattern: Pattern) => (pattern.hidden ? undefined : countsOf(pattern))
const anew = (met: Met, published = nothingYet, others: Pattern[] = []) => nextPattern(met, published, others)

test('four people are too few, and five are enough', () => {
  expect(shown(anew(people('a a b b')))).toBeUndefined()
  expect(shown(anew(people('a a b b c')))).toEqual({ a: 2, b: 2, c: 1 })
})

test('that all chose the same is not told, until one of five more did not', () => {
  const all = people('a a a a a a a')
  const held = anew(all)
  expect(shown(held)).toBeUndefined()
  expect(held.waiting).toHaveLength(7)
  expect(shown(anew(both(all, people('b', 7)), held))).toEqual({ a: 7, b: 1 })
})

test('what is shown stays as it is until five more people come, who did not all choose the same', () => {
  const first = people('a a b b c')
  const told = anew(first)
  expect(shown(anew(both(first, people('c c c a', 5)), told))).toEqual({ a: 2, b: 2, c: 1 })
  expect(shown(anew(both(first, people('c c c c c', 5)), told))).toEqual({ a: 2, b: 2, c: 1 })
  expect(shown(anew(both(first, people('c c c c a', 5)), told))).toEqual({ a: 3, b: 2, c: 5 })
})

test('people are dealt out so that as few as can be go when one does, and in no batch did all choose the same', () => {
  const { batches } = anew(people('a a a a a a a a a a a a a a a a a b b c c c c'))
  expect(batches.map(({ who }) => who.length).sort()).toEqual([5, 6, 6, 6])
  for (const { counts } of batches) expect(Object.keys(counts).length).toBeGreaterThan(1)
  expect(anew(people('a a a a a a a a a a a a a a b')).batches).toHaveLength(1)
})

test('who is counted in another group of the same educator is not counted twice, and a batch that is here as a whole is', () => {
  const cohort = anew(people('a b c a b c a b c a'))
  const [one, two] = cohort.batches
  const tutorial: Met = new Map([...people('a b c a b c a b c a')].filter(([id]) => one!.who.includes(id)))
  expect(shown(anew(tutorial, nothingYet, [cohort]))).toEqual(one!.counts)
  const mixed = both(new Map([...tutorial].slice(1)), people('c', 50), new Map([[two!.who[0]!, 'a']]))
  expect(shown(anew(mixed, nothingYet, [cohort]))).toBeUndefined()
})

test('a batch is not taken over that a third group has counted otherwise', () => {
  const one = anew(people('a b c a b'))
  const two = anew(both(people('b c a b', 1), people('c', 9)))
  const here = both(people('a b c a b'), people('c', 9))
  expect(shown(anew(here, nothingYet, [one]))).toEqual(countsOf(one))
  expect(shown(anew(here, nothingYet, [one, two]))).toBeUndefined()
})

const round = (met: Record<string, Met>, published: Patterns = new Map()) =>
  nextRound('start', new Set(met['start']!.keys()), new Map(Object.entries(met)), published, [])

test('all decisions of a story change together, so that the fifth to come to one does not show which way they went', () => {
  const first = people('go go go go stay stay')
  const four = people('x x y y')
  const told = round({ start: first, deep: four })
  expect(shown(told.get('deep')!)).toBeUndefined()
  const one = both(first, people('go', 6))
  expect(shown(round({ start: one, deep: both(four, people('x', 6)) }, told).get('deep')!)).toBeUndefined()
  const five = both(first, people('go stay stay stay stay', 6))
  expect(shown(round({ start: five, deep: both(four, people('x', 6)) }, told).get('deep')!)).toEqual({ x: 3, y: 2 })
})

test('when somebody goes all decisions of the story are hidden, those too that they did not meet, until five more people come', () => {
  const first = people('go go go go go stay stay stay stay stay')
  const told = round({ start: first, deep: people('x x y y x') })
  for (const who of ['p0', 'p9']) {
    const after = without(who, told, true)
    expect([...after.values()].map(shown)).toEqual([undefined, undefined])
    expect(after.get('deep')!.batches).toEqual([]) // of p9, who was never there, as well
    expect(JSON.stringify([...after])).not.toContain(`"${who}"`)
    const left = new Map([...first].filter(([id]) => id !== who))
    expect(shown(round({ start: left, deep: people('') }, after).get('start')!)).toBeUndefined()
    const more = round({ start: both(left, people('go go stay stay stay', 20)), deep: people('x y', 20) }, after)
    const counted = countsOf(more.get('start')!)
    expect((counted['go'] ?? 0) + (counted['stay'] ?? 0)).toBe(10) // a batch of five went, and one came
    expect(shown(more.get('start')!)).toEqual(counted)
  }
})

test('who has left and comes back is not counted again', () => {
  const first = people('go go stay stay stay')
  const told = round({ start: first })
  const back = round({ start: both(first, people('go stay stay stay', 5)) }, without('p0', told, false))
  expect(shown(back.get('start')!)).toBeUndefined()
})

type Happens = { what: 'join' | 'leave' | 'finish' | 'erase' | 'look'; who: number; group: number } | { what: 'teach' }
const groups = ['one', 'two', 'later']
const often = (weight: number, ...what: Exclude<Happens['what'], 'teach'>[]) => ({ weight, arbitrary: fc.record({ what: fc.constantFrom(...what), who: fc.nat(39), group: fc.nat(2) }) as fc.Arbitrary<Happens> })
const happens = fc.oneof(often(100, 'join', 'join', 'finish', 'look'), often(4, 'leave', 'erase'), { weight: 1, arbitrary: fc.constant<Happens>({ what: 'teach' }) })

/** What an educator of two groups, and later of a third, is shown, ever: at each decision, which people were counted. */
function everythingSeen(choices: readonly string[], events: readonly Happens[]): Map<string, Set<string>[]> {
  const inGroup = groups.map(() => new Set<string>())
  const finished = new Set<string>()
  const gone = new Set<string>()
  const patterns: Patterns[] = groups.map(() => new Map())
  const seen = new Map<string, Set<string>[]>([['start', []], ['deep', []]])
  let mine = [0, 1]
  const choiceOf = (who: string) => choices[Number(who)]!
  for (const event of events) {
    if (event.what === 'teach') {
      mine = [0, 1, 2]
      continue
    }
    const { what, group } = event
    const who = String(event.who)
    if (gone.has(who)) continue
    if (what === 'join') inGroup[group]!.add(who)
    if (what === 'finish') finished.add(who)
    if (what === 'leave' && inGroup[group]!.delete(who)) patterns[group] = without(who, patterns[group]!, false)
    if (what === 'erase') {
      gone.add(who)
      for (const n of groups.keys()) {
        inGroup[n]!.delete(who)
        patterns[n] = without(who, patterns[n]!, true)
      }
    }
    if (what !== 'look') continue
    const start: Met = new Map([...inGroup[group]!].filter((id) => finished.has(id)).map((id) => [id, choiceOf(id)[0]!]))
    const deep: Met = new Map([...start].filter(([, choice]) => choice === 'a').map(([id]) => [id, choiceOf(id)[1]!]))
    const beside = mine.includes(group) ? mine.filter((each) => each !== group) : []
    patterns[group] = nextRound('start', inGroup[group]!, new Map([['start', start], ['deep', deep]]), patterns[group]!, beside.map((n) => patterns[n]!))
    if (mine.includes(group)) for (const [scene, pattern] of patterns[group]!) if (!pattern.hidden) seen.get(scene)!.push(new Set(peopleIn(pattern.batches)))
  }
  return seen
}

test('nobody who sees all that is ever shown, of groups that overlap, with people coming and going, can work out what fewer than five people chose', () => {
  const choices = fc.array(fc.constantFrom('aa', 'ab', 'ab', 'b', 'c'), { minLength: 40, maxLength: 40 })
  let tellings = 0
  const different = new Set<string>()
  fc.assert(
    fc.property(choices, fc.array(happens, { minLength: 200, maxLength: 400, size: 'max' }), (choices, events) => {
      for (const [scene, sets] of everythingSeen(choices, events)) {
        tellings += sets.length
        for (const one of sets) {
          for (const other of sets) {
            const difference = [...one].filter((id) => !other.has(id)).length + [...other].filter((id) => !one.has(id)).length
            expect(difference === 0 || difference >= 5, `two tellings of ${difference} people’s difference`).toBe(true)
          }
        }
        // Stronger: those who stand in the same tellings cannot be told apart by any sum of them. They are five, and did not all choose the same.
        const places = [...choices.keys()].map((n) => sets.map((set) => Number(set.has(String(n)))).join(''))
        for (const place of new Set(places.filter((each) => each.includes('1')))) {
          const chosen = choices.filter((_, n) => places[n] === place).map((choice) => choice[scene === 'start' ? 0 : 1])
          expect(chosen.length).toBeGreaterThanOrEqual(5)
          expect(new Set(chosen).size).toBeGreaterThan(1)
          different.add(place)
        }
      }
    }),
    { numRuns: 100, endOnFailure: true },
  )
  expect(tellings).toBeGreaterThan(1000) // else nothing was tried
  expect(different.size).toBeGreaterThan(50)
})
