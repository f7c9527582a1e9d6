import type { Scenario } from './types.ts'

/**
 * Types a scenario where it is written: a misspelt destination, mark, person or citation, a missing citation and a score
 * outside 0–3 do not compile. What types cannot see, `checkScenario` says.
 */
export function defineScenario<const S extends string, const M extends string, const P extends string>(
  scenario: Scenario<S, M, P>,
): Scenario {
  // Inside the file the ids are exact; everywhere else a scenario is read through its own ids.
  return scenario as unknown as Scenario
}
