import { syllable } from 'syllable'
import type { Problem } from '#lib/scenario/check.ts'
import { isEnding, type Decision, type Scenario } from '#lib/scenario/types.ts'

/** How often the best choice stands out in one way, over all decisions of the course, and how often chance would have it. */
export type CourseTell = { tell: string; often: number; chance: number; spread: number; of: number }

/**
 * Ways to guess the right answer that show only over the whole course: it is the longest label, the most formal (most
 * syllables a word), or the first. `spread` is one standard deviation of chance.
 */
export function courseTells(scenarios: readonly Scenario[]): CourseTell[] {
  const decisions = scenarios.flatMap(({ scenes }) => Object.values(scenes).filter((scene): scene is Decision => !isEnding(scene)))
  const count = (tell: string, is: (decision: Decision) => boolean): CourseTell => {
    const odds = decisions.map(({ choices }) => 1 / Object.keys(choices).length)
    return {
      tell,
      of: decisions.length,
      often: decisions.filter(is).length,
      chance: odds.reduce((sum, odd) => sum + odd, 0),
      spread: Math.sqrt(odds.reduce((sum, odd) => sum + odd * (1 - odd), 0)),
    }
  }
  return [
    count('has the longest label', (decision) => standsOut(decision, (label) => label.length)),
    count('has the most formal label', (decision) => standsOut(decision, formality)),
    count('stands first', (decision) => bestOf(decision) === 0),
  ]
}

/** Problems, where a tell is more frequent than chance and two spreads would have it. */
export function checkCourseTells(scenarios: readonly Scenario[]): Problem[] {
  return courseTells(scenarios)
    .filter(({ often, chance, spread }) => often > chance + 2 * spread)
    .map(({ tell, often, of, chance }) => ({
      place: 'scenarios',
      fault: `over the whole course the best choice ${tell} in ${often} of ${of} decisions, where chance would give ${Math.round(chance)}`,
      remedy: 'Change the labels of some, best or others, in the scenarios where it is most frequent',
    }))
}

function bestOf({ choices }: Decision): number {
  const scores = Object.values(choices).map(({ score }) => Number(score))
  return scores.indexOf(Math.max(...scores))
}

function standsOut(decision: Decision, measure: (label: string) => number): boolean {
  const sizes = Object.values(decision.choices).map(({ label }) => measure(label))
  const best = sizes[bestOf(decision)]!
  return sizes.filter((size) => size >= best).length === 1
}

function formality(label: string): number {
  const words = label.match(/\p{L}[\p{L}’'-]*/gu) ?? []
  return words.reduce((sum, word) => sum + syllable(word), 0) / Math.max(1, words.length)
}
