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

/** What a scenario’s page says before the story begins; the story itself is fetched from `releasedSrc`. */
export type StoryHead = { id: string; shape: string; minutes: number; note?: string; you: { id: string; name: string; role: string } }
