import { isEnding, type EndingKind, type Goto, type Scenario } from '#lib/scenario/types.ts'

/** One whole play, as a person with pen and paper would note it. */
export type Noted = { picks: string[]; scenes: string[]; scores: number[]; score: number; harms: number; ending: EndingKind; end: string }

/**
 * Every play of a scenario, found by trying every choice. It shares no code with the machine or the walk, so that they can
 * be held against it; only small scenarios can be tried like this.
 */
export function allPlays(scenario: Scenario): Noted[] {
  return from(scenario.start, new Set())

  function from(id: string, marks: ReadonlySet<string>): Noted[] {
    const scene = scenario.scenes[id]!
    if (isEnding(scene)) return [{ picks: [], scenes: [], scores: [], score: 0, harms: 0, ending: scene.ending, end: id }]
    return Object.entries(scene.choices).flatMap(([pick, choice]) => {
      const after = new Set([...marks, ...[choice.marks ?? []].flat()])
      return from(follow(choice.goto, after), after).map((rest) => ({
        picks: [pick, ...rest.picks],
        scenes: [id, ...rest.scenes],
        scores: [choice.score, ...rest.scores],
        score: choice.score + rest.score,
        harms: (choice.harm ? 1 : 0) + rest.harms,
        ending: rest.ending,
        end: rest.end,
      }))
    })
  }
}

function follow(goto: Goto, marks: ReadonlySet<string>): string {
  return typeof goto === 'string' ? goto : follow(marks.has(goto.if) ? goto.then : goto.else, marks)
}

const rank = { breach: 0, poor: 1, good: 2 }

/** The best of some plays: by ending first, then by score. */
export function bestOf(plays: readonly Noted[]): Noted {
  return plays.reduce((best, each) => (rank[each.ending] - rank[best.ending] || each.score - best.score) > 0 ? each : best)
}

/** The plays that begin with these picks. */
export function beginningWith(plays: readonly Noted[], picks: readonly string[]): Noted[] {
  return plays.filter((play) => picks.every((pick, n) => play.picks[n] === pick))
}
