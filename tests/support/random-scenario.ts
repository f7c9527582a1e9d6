import fc from 'fast-check'
import type { Choice, Ending, Goto, Scenario, Scene } from '#lib/scenario/types.ts'
import type { StandardId } from '#lib/sources/cite.ts'

// On a machine that is busy with other things, fewer stories are tried, and no test runs into its time limit.
fc.configureGlobal({ interruptAfterTimeLimit: 3_000 })

const marks = ['m-one', 'm-two', 'm-three']
const standards: StandardId[] = ['5.1', '8.2', '16.1', '20.6', '20.10']

/**
 * A random story in layers: every goto leads to a later layer, so it always ends; scores, marks, harms and conditions are
 * drawn by lot. At most five layers of decisions with three or four choices, so that every play of it can be tried.
 */
export const randomScenario: fc.Arbitrary<Scenario> = fc
  .array(fc.integer({ min: 1, max: 2 }), { minLength: 1, maxLength: 5 })
  .chain((widths) => {
    const layers = widths.map((width, layer) => Array.from({ length: width }, (_, n) => `scene-${letters[layer]}-${letters[n]}`))
    const endings = ['end-well', 'end-poorly', 'end-in-breach']
    const scenes = layers.flatMap((ids, layer) =>
      ids.map((id) => decision(id, [...layers.slice(layer + 1).flat(), ...endings]).map((scene) => [id, scene] as const)),
    )
    return fc.tuple(...scenes).map((made) => ({
      id: 'random',
      title: 'A random story',
      blurb: 'You are anybody.',
      role: 'Nurse',
      reflect: 'What now?',
      passMark: 1,
      marks,
      people: { you: { name: 'You', role: 'Nurse', face: { skin: 'tan', hair: 'short1', hairColour: 'black', top: 'sky' } as const } },
      you: 'you',
      start: layers[0]![0]!,
      scenes: Object.fromEntries<Scene>([...made, ['end-well', ending('good')], ['end-poorly', ending('poor')], ['end-in-breach', ending('breach')]]),
    }))
  })

/** Numbers to make picks of: each is taken modulo what a scene offers. Enough for the longest random story. */
export const lots = fc.array(fc.nat({ max: 11 }), { minLength: 6, maxLength: 6 })

const letters = ['a', 'b', 'c', 'd', 'e']

function decision(title: string, later: string[]): fc.Arbitrary<Scene> {
  return fc
    .array(choice(later), { minLength: 3, maxLength: 4 })
    .map((choices) => ({ title, text: 'Something happens.', choices: Object.fromEntries(choices.map((each, n) => [`pick-${letters[n]}`, each])) }))
}

function choice(later: string[]): fc.Arbitrary<Choice> {
  return fc
    .record({
      score: fc.constantFrom(0, 1, 2, 3),
      standard: fc.constantFrom(...standards),
      marks: fc.subarray(marks, { maxLength: 2 }),
      harmful: fc.boolean(),
      goto: goto(later, 2),
    })
    .map(({ score, standard, marks: set, harmful, goto: leads }) => ({
      label: 'Do something about it',
      score: score as Choice['score'],
      consequence: 'Something comes of it.',
      because: `There is a reason for it [${standard} G-47].`,
      standards: [standard],
      statements: ['G-47'],
      ...(set.length > 0 ? { marks: set } : {}),
      ...(harmful ? { harm: 'Somebody is hurt.' } : {}),
      goto: leads,
    }))
}

function goto(later: string[], depth: number): fc.Arbitrary<Goto> {
  const scene: fc.Arbitrary<Goto> = fc.constantFrom(...later)
  if (depth === 0) return scene
  const asked: fc.Arbitrary<Goto> = fc.record({ if: fc.constantFrom(...marks), then: goto(later, depth - 1), else: goto(later, depth - 1) })
  return fc.oneof({ weight: 2, arbitrary: scene }, { weight: 1, arbitrary: asked })
}

function ending(kind: Ending['ending']): Ending {
  return { ending: kind, title: `A ${kind} ending`, text: 'It ends.', outcome: `It ended in ${kind}.` }
}
