import { isEnding, type Decision, type Scenario } from './types.ts'

/** A way to guess the right answer without reading the story. */
export type Tell = { scene: string; fault: string; remedy: string }

/**
 * Tells of length and place: labels of very different lengths in one decision, the best choice the longest more often than
 * chance would have it, or in the same place again and again. Chance with four choices is a quarter; half is too often.
 */
export function tellsOf(scenario: Scenario): Tell[] {
  const decisions = Object.entries(scenario.scenes).flatMap(([id, scene]) => (isEnding(scene) ? [] : [{ id, scene }]))
  const tells: Tell[] = []
  for (const { id, scene } of decisions) {
    const lengths = Object.values(scene.choices).map(({ label }) => label.length)
    if (Math.max(...lengths) > (4 / 3) * Math.min(...lengths)) {
      tells.push({
        scene: id,
        fault: `labels from ${Math.min(...lengths)} to ${Math.max(...lengths)} characters`,
        remedy: 'Bring them within a third of each other: length must not tell',
      })
    }
  }
  const longest = decisions.filter(({ scene }) => isLongest(scene)).length
  if (decisions.length >= 4 && longest > decisions.length / 2) {
    tells.push({
      scene: 'choices',
      fault: `the best choice has the longest label in ${longest} of ${decisions.length} decisions`,
      remedy: 'Lengthen wrong labels or shorten right ones',
    })
  }
  for (const place of [0, 1, 2, 3]) {
    const here = decisions.filter(({ scene }) => bestPlace(scene) === place).length
    if (decisions.length >= 4 && here > decisions.length / 2) {
      tells.push({
        scene: 'choices',
        fault: `the best choice is number ${place + 1} in ${here} of ${decisions.length} decisions`,
        remedy: 'Put it in other places',
      })
    }
  }
  return tells
}

function bestPlace(decision: Decision): number {
  const scores = Object.values(decision.choices).map(({ score }) => score)
  return scores.indexOf(Math.max(...scores) as 0 | 1 | 2 | 3)
}

function isLongest(decision: Decision): boolean {
  const choices = Object.values(decision.choices)
  const best = choices[bestPlace(decision)]!
  return choices.every((choice) => choice === best || choice.label.length < best.label.length)
}
