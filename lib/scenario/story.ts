import type { Citation } from '#lib/sources/cite.ts'
import type { PathMap } from './path-map.ts'
import type { ThemesAt } from './survey.ts'
import type { Scenario } from './types.ts'

/** One version of a scenario with everything its pages show, worked out when the site is built. */
export type Story = {
  scenario: Scenario
  shape: string
  themes: ThemesAt
  map: PathMap
  citations: Citation[]
  minutes: number
}

/** What playing needs; reasons in windows, the themes and the drawing belong to the debrief. */
export type Playable = Pick<Story, 'scenario' | 'shape' | 'minutes'>
