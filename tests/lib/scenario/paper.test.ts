import { expect, test } from 'vitest'
import { onPaper } from '#lib/scenario/paper.ts'
import { isEnding } from '#lib/scenario/types.ts'
import { scenarios } from '#scenarios/index.ts'

test('on paper every scene and choice has a number, and every way leads to one', () => {
  for (const scenario of scenarios) {
    const scenes = onPaper(scenario)
    expect(scenes.map(({ n }) => n)).toEqual(scenes.map((_, index) => index + 1))
    expect(scenes.map(({ id }) => id).sort()).toEqual(Object.keys(scenario.scenes).sort())
    const choices = Object.values(scenario.scenes).flatMap((scene) => (isEnding(scene) ? [] : Object.values(scene.choices)))
    expect(scenes.flatMap((scene) => scene.choices).length).toBe(choices.length)
    for (const { leads } of scenes.flatMap((scene) => scene.choices)) for (const lead of leads) expect(Number(/^scene (\d+)/.exec(lead)![1])).toBeLessThanOrEqual(scenes.length)
  }
})

test('what turns on a mark says so, and citations stand beside the sentence that speaks to them', () => {
  const scenes = onPaper(scenarios.find(({ id }) => id === 'friend-request')!)
  expect(scenes.flatMap(({ lines }) => lines).some((line) => /^\[if \w+\]/.test(line))).toBe(true)
  expect(scenes[0]!.choices[0]!.leads.join()).toMatch(/^scene \d+/)
  expect(scenes.flatMap(({ choices }) => choices.flatMap(({ reasons }) => reasons.flatMap(({ cites }) => cites)))).toContain('20.6')
})
