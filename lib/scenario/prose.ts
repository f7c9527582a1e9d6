import { isEnding, type Scenario } from './types.ts'

/** Fields of a scene or a stage that hold names and times, not words to read. */
const silent = new Set(['if', 'unless', 'app', 'from', 'by', 'mood', 'time', 'privacy'])

/** Every text to read in a piece of a scenario: a telling, a stage, a list of labels; whatever the marks. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (silent.has(key) ? [] : textsIn(inner)))
}

/** Everything of a scenario that is said in our own voice or in its people’s, brackets of reasons left out. */
export function proseOf(scenario: Scenario): string {
  const scenes = Object.values(scenario.scenes).flatMap((scene) => [
    ...textsIn([scene.text, scene.stage]),
    ...(isEnding(scene)
      ? [scene.outcome]
      : Object.values(scene.choices).flatMap(({ label, consequence, because, instead = '', harm = '' }) => [label, consequence, because.replace(/\s*\[[^\]]*\]/g, ''), instead, harm])),
  ])
  return [scenario.blurb, scenario.note ?? '', scenario.reflect, ...scenes].join('\n')
}
