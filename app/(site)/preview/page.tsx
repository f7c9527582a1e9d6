import type { Metadata } from 'next'
import { previewFixtures } from '#app/(site)/preview/fixtures.ts'
import { checkScenario } from '#lib/scenario/check.ts'
import { lintScenario } from '#server/lint.ts'
import { walk } from '#lib/scenario/walk.ts'
import { stories } from '#server/stories.ts'

export const metadata: Metadata = { title: 'Preview', description: 'For authors: every scenario’s graph and plays, and every component in its states.', robots: { index: false } }

/** For authors and reviewers: the stories from above, and the parts that pages are made of. */
export default function PreviewPage() {
  return (
    <div className="column">
      <h1>Preview</h1>
      <p className="standfirst">For those who write and review the course.</p>
      <h2>Scenarios</h2>
      <ul>
        {stories().map(({ scenario, minutes }) => {
          const graph = walk(scenario)
          const { least, most, plays } = graph.outlook[graph.start]!
          const problems = checkScenario(scenario).length + lintScenario(scenario).length
          return (
            <li key={scenario.id}>
              <a href={`/preview/scenarios/${scenario.id}`}>{scenario.title}</a>
              <br />
              <span className="soft small">
                {Object.keys(scenario.scenes).length} scenes, {plays.toLocaleString('en-GB')} plays, {least} to {most} points, pass mark {scenario.passMark}, about{' '}
                {minutes} minutes, {problems === 0 ? 'no problems' : `${problems} problems`}
              </span>
            </li>
          )
        })}
      </ul>
      <h2>Components</h2>
      <ul>
        {Object.entries(previewFixtures()).map(([name, { title }]) => (
          <li key={name}>
            <a href={`/preview/${name}`}>{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
