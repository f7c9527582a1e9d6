import { initialTransition, transition, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate'
import { remember, toMachine } from './machine.ts'
import { isEnding, type Choice, type Decision, type Ending, type Scenario } from './types.ts'

/** One decision of a play: where it was made, what was remembered before it, and where it led. */
export type Step = {
  scene: string
  decision: Decision
  marks: readonly string[]
  choiceId: string
  choice: Choice
  to: string
}

export type Play = {
  ok: true
  steps: readonly Step[]
  /** Where the play stands now. */
  scene: string
  marks: readonly string[]
  /** Set once an ending is reached. */
  ending?: Ending
  /** For `useMachine(machine, { snapshot })`. Never store it: replay the picks instead. */
  snapshot: AnyMachineSnapshot
}

/** A pick that the scenario does not allow, by name. `n` counts from 0. */
export type Refusal = { ok: false; n: number; scene: string; pick: string; say: string }

/**
 * Folds picks (choice ids, oldest first) through the scenario's machine. This is the only way in which anything is known of
 * an attempt: ending, score and harms are read off the play that it returns. Pure; the same in the browser and on the server.
 * Refused by name: a pick that its scene does not offer, and a pick after an ending.
 */
export function replay(scenario: Scenario, picks: readonly string[]): Play | Refusal {
  const machine = toMachine(scenario)
  let snapshot = once(machine, '', () => initialTransition(machine)[0])
  let marks: readonly string[] = []
  const steps: Step[] = []
  for (const [n, pick] of picks.entries()) {
    const scene = String(snapshot.value)
    const here = scenario.scenes[scene]!
    if (isEnding(here)) {
      return { ok: false, n, scene, pick, say: `Pick ${n + 1}, “${pick}”, comes after the story has ended at “${scene}”.` }
    }
    const choice = Object.hasOwn(here.choices, pick) ? here.choices[pick] : undefined
    if (!choice) {
      const offered = Object.keys(here.choices).join(', ')
      return { ok: false, n, scene, pick, say: `Pick ${n + 1}, “${pick}”, is not offered at “${scene}”, which offers ${offered}.` }
    }
    const before = snapshot
    snapshot = once(machine, [scene, ...marks, '', pick].join(' '), () => transition(machine, before, { type: `choose.${pick}` })[0])
    steps.push({ scene, decision: here, marks, choiceId: pick, choice, to: String(snapshot.value) })
    marks = remember(scenario, marks, choice)
  }
  const scene = String(snapshot.value)
  const now = scenario.scenes[scene]!
  return { ok: true, steps, scene, marks, snapshot, ...(isEnding(now) ? { ending: now } : {}) }
}

const known = new WeakMap<AnyStateMachine, Map<string, AnyMachineSnapshot>>()

/** Where a machine goes depends on scene, marks and choice alone, so it is asked once for each: a server replays the same stories all day. */
function once(machine: AnyStateMachine, step: string, ask: () => AnyMachineSnapshot): AnyMachineSnapshot {
  const steps = known.get(machine) ?? new Map<string, AnyMachineSnapshot>()
  known.set(machine, steps)
  const snapshot = steps.get(step) ?? ask()
  steps.set(step, snapshot)
  return snapshot
}
