import { assign, setup, type AnyStateMachine } from 'xstate'
import { isEnding, type Choice, type Goto, type Scenario } from './types.ts'

export type Remembered = { marks: readonly string[] }
export type ChooseEvent = { type: `choose.${string}` }

/** The marks after a choice, in the order in which the scenario declares them, so that equal memories compare equal. */
export function remember(scenario: Scenario, marks: readonly string[], choice: Choice): readonly string[] {
  const added = choice.marks === undefined ? [] : typeof choice.marks === 'string' ? [choice.marks] : choice.marks
  return scenario.marks.filter((mark) => marks.includes(mark) || added.includes(mark))
}

/** A conditional goto laid flat: the first branch whose every mark is as it says leads on. */
export type Branch = { has: string[]; lacks: string[]; to: string }

export function branches(goto: Goto, has: string[] = [], lacks: string[] = []): Branch[] {
  if (typeof goto === 'string') return [{ has, lacks, to: goto }]
  return [...branches(goto.then, [...has, goto.if], lacks), ...branches(goto.else, has, [...lacks, goto.if])]
}

/** Where a choice leads, and what is remembered there: the same as the machine says, for a survey of thousands of places. A test asks both at every place of every story. */
export function follow(scenario: Scenario, before: readonly string[], choice: Choice): { scene: string; marks: readonly string[] } {
  const marks = remember(scenario, before, choice)
  return { scene: branches(choice.goto).find((branch) => leads(branch, marks))!.to, marks }
}

function leads({ has, lacks }: Branch, marks: readonly string[]): boolean {
  return has.every((mark) => marks.includes(mark)) && !lacks.some((mark) => marks.includes(mark))
}

const built = new WeakMap<Scenario, ReturnType<typeof build>>()

/**
 * Compiles a scenario to an XState machine: a scene is a state, a choice is the event `choose.<id>`, a conditional goto
 * becomes guarded transitions, an ending is a final state tagged with its kind. Context: the marks. There is no clock, no
 * randomness and no actor in it, so the same picks lead to the same place anywhere. Built once for each scenario value.
 */
export function toMachine(scenario: Scenario) {
  const known = built.get(scenario)
  if (known) return known
  const machine = build(scenario)
  built.set(scenario, machine)
  return machine
}

function build(scenario: Scenario) {
  const types = setup({ types: { context: {} as Remembered, events: {} as ChooseEvent } })
  const states = Object.fromEntries(
    Object.entries(scenario.scenes).map(([id, scene]) =>
      isEnding(scene)
        ? [id, { type: 'final' as const, tags: [scene.ending] }]
        : [id, { on: Object.fromEntries(Object.entries(scene.choices).map(([c, choice]) => [`choose.${c}`, transitions(choice)])) }],
    ),
  )
  // Scene ids are data, so the typed state names that createMachine could infer are not known here.
  return types.createMachine({ id: scenario.id, context: { marks: [] }, initial: scenario.start, states } as never) as unknown as AnyStateMachine

  function transitions(choice: Choice) {
    return branches(choice.goto).map((branch) => ({
      target: branch.to,
      guard: ({ context }: { context: Remembered }) => leads(branch, remember(scenario, context.marks, choice)),
      actions: assign(({ context }: { context: Remembered }) => ({ marks: remember(scenario, context.marks, choice) })),
    }))
  }
}
