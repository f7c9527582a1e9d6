import { initialTransition, transition } from 'xstate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { branches, follow, remember, toMachine, type Remembered } from '#lib/scenario/machine.ts'
import { walk } from '#lib/scenario/walk.ts'
import { tell } from '#lib/scenario/tell.ts'
import { isEnding, type Goto, type Scenario } from '#lib/scenario/types.ts'
import { scenarios } from '#scenarios/index.ts'
import { lots, randomScenario } from '#tests/support/random-scenario.ts'
import { choiceAt, smallScenario } from '#tests/support/small-scenario.ts'

test('any sequence of legal choices comes to an ending, and there the story stops', () => {
  fc.assert(
    fc.property(randomScenario, lots, (scenario, numbers) => {
      const machine = toMachine(scenario)
      let [snapshot] = initialTransition(machine)
      for (const number of numbers) {
        const scene = scenario.scenes[String(snapshot.value)]!
        if (isEnding(scene)) break
        const offered = Object.keys(scene.choices)
        ;[snapshot] = transition(machine, snapshot, { type: `choose.${offered[number % offered.length]}` })
      }
      const last = scenario.scenes[String(snapshot.value)]!
      expect(isEnding(last)).toBe(true)
      expect(snapshot.status).toBe('done')
    }),
  )
})

test('a choice that the scene does not offer changes nothing', () => {
  const machine = toMachine(smallScenario())
  const [start] = initialTransition(machine)
  for (const type of ['choose.decline', 'choose.', 'choose.*', 'ask']) {
    expect(transition(machine, start, { type })[0].value).toBe('cake')
  }
})

test('a goto asks the marks as they are after the choice', () => {
  const scenario = smallScenario()
  choiceAt(scenario, 'cake', 'ask').marks = 'told'
  choiceAt(scenario, 'cake', 'ask').goto = { if: 'told', then: 'manager', else: 'tea' }
  const machine = toMachine(scenario)
  const [start] = initialTransition(machine)
  expect(transition(machine, start, { type: 'choose.ask' })[0].value).toBe('manager')
})

test('marks are kept in the order in which the scenario declares them, each once', () => {
  const scenario = smallScenario()
  const ownUp = choiceAt(scenario, 'comments', 'own-up')
  expect(remember(scenario, ['posted'], ownUp)).toEqual(['posted', 'told'])
  expect(remember(scenario, ['told'], { ...ownUp, marks: ['told', 'posted'] })).toEqual(['posted', 'told'])
})

test('a goto laid flat leads where the nested one does, whatever is remembered', () => {
  const marks = ['a', 'b', 'c']
  const goto: fc.Arbitrary<Goto> = fc.letrec<{ goto: Goto }>((tie) => ({
    goto: fc.oneof({ maxDepth: 4 }, fc.constantFrom('here', 'there', 'away'), fc.record({ if: fc.constantFrom(...marks), then: tie('goto'), else: tie('goto') })),
  })).goto
  const nested = (to: Goto, has: string[]): string => (typeof to === 'string' ? to : nested(has.includes(to.if) ? to.then : to.else, has))
  fc.assert(
    fc.property(goto, fc.subarray(marks), (to, remembered) => {
      const first = branches(to).find(({ has, lacks }) => has.every((m) => remembered.includes(m)) && !lacks.some((m) => remembered.includes(m)))
      expect(first?.to).toBe(nested(to, remembered))
    }),
  )
})

test('words are told by what is remembered, one paragraph for each blank line', () => {
  const told = ['First.\n\nSecond.', { if: 'posted', then: 'They saw it.', else: '' }, { if: 'told', then: '', else: ['You kept quiet.'] }] as const
  expect(tell(told, ['posted'])).toEqual(['First.', 'Second.', 'They saw it.', 'You kept quiet.'])
  expect(tell(told, ['told'])).toEqual(['First.', 'Second.'])
})

test('what a survey follows is what the machine does, at every place of every story', () => {
  for (const scenario of scenarios) expect(leadsOf(scenario, 'follow'), scenario.id).toEqual(leadsOf(scenario, 'machine'))
  fc.assert(fc.property(randomScenario, (scenario) => void expect(leadsOf(scenario, 'follow')).toEqual(leadsOf(scenario, 'machine'))))
})

function leadsOf(scenario: Scenario, by: 'follow' | 'machine') {
  const machine = toMachine(scenario)
  const start = initialTransition(machine)[0]
  return Object.values(walk(scenario).places).flatMap(({ scene, marks }) => {
    const here = scenario.scenes[scene]!
    if (isEnding(here)) return []
    return Object.entries(here.choices).map(([id, choice]) => {
      if (by === 'follow') return follow(scenario, marks, choice)
      const [{ value, context }] = transition(machine, machine.resolveState({ ...start, value: scene, context: { marks } }), { type: `choose.${id}` })
      return { scene: String(value), marks: (context as Remembered).marks }
    })
  })
}
