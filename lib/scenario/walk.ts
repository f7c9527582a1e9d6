import { themeOf } from '#lib/sources/cite.ts'
import { themeIds } from '#lib/sources/types.ts'
import type { Graph } from './graph.ts'
import { survey, type ThemesAt } from './survey.ts'
import { isEnding, type Scenario } from './types.ts'

/** Every place of a scenario and what can still come of a play there, by the themes of the Code as it stands. */
export function walk(scenario: Scenario): Graph {
  return survey(scenario, themesAt(scenario))
}

/** The themes of each decision. It needs the Code, which a browser need not have: so a story carries what it says. */
export function themesAt({ scenes }: Scenario): ThemesAt {
  return Object.fromEntries(
    Object.entries(scenes).flatMap(([id, scene]) => {
      if (isEnding(scene)) return []
      const found = new Set(Object.values(scene.choices).flatMap((choice) => choice.standards.map(themeOf)))
      return [[id, themeIds.filter((theme) => found.has(theme))]]
    }),
  )
}
