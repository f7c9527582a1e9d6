import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkScenario } from '#lib/scenario/check.ts'
import { toMachine } from '#lib/scenario/machine.ts'
import { countPlays, describePlays, extremePlay, playTo } from '#lib/scenario/plays.ts'
import type { Decision, EndingKind, Scenario, Scene } from '#lib/scenario/types.ts'
import { themeOf } from '#lib/sources/cite.ts'
import { themeIds } from '#lib/sources/types.ts'
import { walk } from '#lib/scenario/walk.ts'
import { allPlays, bestOf } from '#tests/support/all-plays.ts'
import { randomScenario } from '#tests/support/random-scenario.ts'
import { choiceAt, smallScenario, spoiled } from '#tests/support/small-scenario.ts'

test('most, least, best and the number of plays are what trying every play finds', () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const graph = walk(scenario)
      const { most, least, best, plays } = graph.outlook[graph.start]!
      const all = allPlays(scenario)
      expect(most).toBe(Math.max(...all.map(({ score }) => score)))
      expect(least).toBe(Math.min(...all.map(({ score }) => score)))
      expect(best).toEqual({ ending: bestOf(all).ending, score: bestOf(all).score })
      expect(plays).toBe(all.length)
    }),
  )
})

test('the opportunities of a theme are the most that any one play takes', () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const { themes } = walk(scenario).outlook[scenario.start]!
      for (const theme of themeIds) {
        const taken = allPlays(scenario).map(
          ({ scenes, scores }) => scenes.filter((id, n) => scores[n] === 3 && touches(scenario, id).includes(theme)).length,
        )
        expect(themes[theme]).toBe(Math.max(...taken))
      }
    }),
  )
})

function touches(scenario: Scenario, scene: string) {
  return Object.values((scenario.scenes[scene] as Decision).choices).flatMap(({ standards }) => standards.map(themeOf))
}

test('the plays are counted by ending and total as trying every play counts them', () => {
  fc.assert(
    fc.property(randomScenario, (scenario) => {
      const tried = new Map<string, number>()
      for (const { ending, score } of allPlays(scenario)) tried.set(`${ending} ${score}`, (tried.get(`${ending} ${score}`) ?? 0) + 1)
      const counted = countPlays(scenario, walk(scenario)).map(({ ending, score, plays }) => [`${ending} ${score}`, plays] as const)
      expect(new Map(counted)).toEqual(tried)
    }),
  )
})

test('a best play, a worst play and a shortest play to each ending are found', () => {
  const scenario = smallScenario()
  const graph = walk(scenario)
  expect(extremePlay(scenario, graph, 'most')).toEqual(['ask', 'decline', 'whole'])
  expect(extremePlay(scenario, graph, 'least')).toEqual(['post', 'ignore'])
  expect(playTo(scenario, graph, 'breach')).toEqual(['post', 'ignore'])
  for (const kind of ['good', 'poor'] as EndingKind[]) expect(playTo(scenario, graph, kind)).toHaveLength(3)
})

test('a story without a kind of ending is described without a number that nobody can read', () => {
  const scenario = spoiled((copy) => (choiceAt(copy, 'comments', 'ignore').goto = 'cold'))
  expect(describePlays(scenario, walk(scenario))).toContain('breach: no play')
})

test('the graph of a story that comes back to itself is refused, not walked for ever', () => {
  const scenario = spoiled((copy) => (choiceAt(copy, 'tea', 'show').goto = 'cake'))
  expect(() => walk(scenario)).toThrow('the story comes back to “cake”')
})

test('a scenario of twelve three-way decisions with four marks is checked and walked in under a second', () => {
  const scenario = longScenario()
  const begun = performance.now()
  const problems = checkScenario(scenario)
  const graph = walk(scenario)
  const took = performance.now() - begun
  console.log(`checked and walked: ${Object.keys(graph.places).length} places, ${graph.outlook[graph.start]!.plays} plays, ${Math.round(took)} ms`)
  expect(problems).toEqual([])
  expect(graph.outlook[graph.start]!.plays).toBe(3 ** 12)
  expect(took).toBeLessThan(1000)
})

test('a machine is built once for a scenario, so that every click does not build it anew', () => {
  const scenario = smallScenario()
  expect(toMachine(scenario)).toBe(toMachine(scenario))
})

/** Twelve decisions in a row; a mark can be set at each, so that sixteen memories meet at almost every scene. */
function longScenario(): Scenario {
  const names = 'abcdefghijkl'.split('')
  const marks = ['m-one', 'm-two', 'm-three', 'm-four']
  const mark = (n: number) => marks[n % 4]!
  const scene = (n: number): Scene => {
    const next = n < 11 ? `scene-${names[n + 1]}` : undefined
    const choice = (score: 0 | 1 | 3) => ({
      label: 'Do what is asked of you',
      score,
      consequence: 'It is done.',
      because: 'It matters [5.1 G-50].',
      standards: ['5.1'],
      statements: ['G-50'],
      ...(score === 0 ? { harm: 'Somebody is hurt.' } : {}),
      ...(score === 1 ? { marks: mark(n) } : {}),
      goto: next ?? { if: mark(n), then: { if: mark(n + 1), then: 'breach', else: 'poor' }, else: score === 0 ? 'poor' : 'good' },
    }) as const
    const order = [[3, 1, 0], [1, 3, 0], [0, 1, 3]][n % 3] as (0 | 1 | 3)[]
    const text = { if: mark(n), then: 'You remember.', else: 'You go on.' }
    return { title: `Decision ${n + 1}`, text, choices: Object.fromEntries(order.map((score) => [`score-${['none', 'some', '', 'full'][score]}`, choice(score)])) }
  }
  const ending = (kind: EndingKind): Scene => ({ ending: kind, title: kind, text: 'It ends.', outcome: 'It ended.' })
  return {
    ...smallScenario(),
    id: 'long',
    passMark: 18,
    marks,
    start: 'scene-a',
    scenes: Object.fromEntries([
      ...names.map((name, n) => [`scene-${name}`, scene(n)] as const),
      ...(['good', 'poor', 'breach'] as const).map((kind) => [kind, ending(kind)] as const),
    ]),
  }
}
