import { fixtures } from '#components/fixtures.tsx'
import { stories } from '#server/stories.ts'

/** The fixtures, with faces lent by the first scenario. */
export function previewFixtures() {
  const { scenario } = stories()[0]!
  return fixtures(scenario.id, Object.keys(scenario.people))
}
