import { expect, test } from 'vitest'
import { checkScenario } from '#lib/scenario/check.ts'
import { defineScenario } from '#lib/scenario/define.ts'

/*
 * What does not compile is shown here by `@ts-expect-error`, which is itself an error where the code does compile: `npm run
 * types` holds these. Each is also run, since `npm run check` may meet a file that the compiler has not seen.
 */

const people = { sam: { name: 'Sam', role: 'Nurse', face: { skin: 'tan', hair: 'short1', hairColour: 'black', top: 'sky' } } } as const
const common = { id: 'x', title: 'X', blurb: 'X.', role: 'Nurse', reflect: 'X?', passMark: 1, people, marks: ['told'] } as const
const end = { ending: 'good', title: 'End', text: 'It ends.', outcome: 'It ended.' } as const
const right = {
  label: 'Do it',
  score: 3,
  consequence: 'Done.',
  because: 'It matters [5.1 G-50].',
  standards: ['5.1'],
  statements: ['G-50'],
  goto: 'end',
} as const
const scene = { title: 'Now', text: 'It happens.' } as const

function faults(scenario: Parameters<typeof checkScenario>[0]): string[] {
  return checkScenario(scenario).map(({ fault }) => fault)
}

test('a story written rightly compiles', () => {
  const scenario = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    scenes: { now: { ...scene, choices: { go: { ...right, marks: 'told', goto: { if: 'told', then: 'end', else: 'now' } } } }, end },
  })
  expect(scenario.start).toBe('now')
})

test('a destination that is no scene does not compile', () => {
  const scenario = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error there is no scene “ned”
    scenes: { now: { ...scene, choices: { go: { ...right, goto: 'ned' } } }, end },
  })
  expect(faults(scenario)).toContain('goto leads to “ned”, which is not a scene')
})

test('a destination that is no scene does not compile inside a condition', () => {
  const scenario = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error there is no scene “ned”
    scenes: { now: { ...scene, choices: { go: { ...right, goto: { if: 'told', then: 'end', else: 'ned' } } } }, end },
  })
  expect(faults(scenario)).toContain('goto leads to “ned”, which is not a scene')
})

test('a start that is no scene does not compile', () => {
  const scenario = defineScenario({
    ...common,
    you: 'sam',
    // @ts-expect-error there is no scene “nwo”
    start: 'nwo',
    scenes: { now: { ...scene, choices: { go: right } }, end },
  })
  expect(faults(scenario)).toContain('there is no scene “nwo”')
})

test('a mark that is not declared does not compile, set, asked by a goto or asked by a text', () => {
  const set = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error the mark is called “told”
    scenes: { now: { ...scene, choices: { go: { ...right, marks: 'tolled' } } }, end },
  })
  const asked = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error the mark is called “told”
    scenes: { now: { ...scene, choices: { go: { ...right, goto: { if: 'tolled', then: 'end', else: 'end' } } } }, end },
  })
  const read = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error the mark is called “told”
    scenes: { now: { ...scene, text: { if: 'tolled', then: 'Yes.', else: 'No.' }, choices: { go: right } }, end },
  })
  for (const scenario of [set, asked, read]) expect(faults(scenario)).toContain('mark “tolled” is not declared')
})

test('somebody whom nobody has introduced does not compile, as the learner or on a stage', () => {
  const learner = defineScenario({
    ...common,
    // @ts-expect-error nobody is called “sma”
    you: 'sma',
    start: 'now',
    scenes: { now: { ...scene, choices: { go: right } }, end },
  })
  const onStage = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error nobody is called “sma”
    scenes: { now: { ...scene, stage: { app: 'talk', place: 'Here', lines: [{ from: 'sma', text: 'Hello' }] }, choices: { go: right } }, end },
  })
  for (const scenario of [learner, onStage]) expect(faults(scenario)).toContain('nobody is called “sma”')
})

test('a citation that is in no source does not compile', () => {
  const standard = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error the Code has no paragraph 5.99
    scenes: { now: { ...scene, choices: { go: { ...right, standards: ['5.99'] } } }, end },
  })
  const statement = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error the guidance has no G-99
    scenes: { now: { ...scene, choices: { go: { ...right, statements: ['G-99'] } } }, end },
  })
  expect(faults(standard)).toContain('“5.99” is not a standard of the Code')
  expect(faults(statement)).toContain('“G-99” is not a statement of a source')
})

test('a choice without its sources does not compile, left out or empty', () => {
  const { standards: _, ...uncited } = right
  const leftOut = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error standards are missing
    scenes: { now: { ...scene, choices: { go: uncited } }, end },
  })
  const empty = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error at least one standard and one statement
    scenes: { now: { ...scene, choices: { go: { ...right, standards: [], statements: [] } } }, end },
  })
  expect(faults(leftOut)).toContain('no standard of the Code')
  expect(faults(empty)).toEqual(expect.arrayContaining(['no standard of the Code', 'no statement of a source']))
})

test('a choice without a consequence or a reason does not compile', () => {
  const { consequence: _, because: __, ...silent } = right
  const scenario = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error consequence and because are missing
    scenes: { now: { ...scene, choices: { go: silent } }, end },
  })
  expect(faults(scenario)).toEqual(expect.arrayContaining(['no consequence', 'no because']))
})

test('a score of 4 does not compile', () => {
  const scenario = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error scores are 0, 1, 2 or 3
    scenes: { now: { ...scene, choices: { go: { ...right, score: 4 } } }, end },
  })
  expect(faults(scenario)).toContain('score 4')
})

test('a kind of ending that does not exist does not compile', () => {
  const scenario = defineScenario({
    ...common,
    you: 'sam',
    start: 'now',
    // @ts-expect-error endings are good, poor or breach
    scenes: { now: { ...scene, choices: { go: right } }, end: { ...end, ending: 'happy' } },
  })
  expect(scenario.scenes).toHaveProperty('end')
})
