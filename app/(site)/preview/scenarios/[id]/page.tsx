import type { Metadata } from 'next'
import { PathMapView } from '#components/scenario/path-map.tsx'
import { Island } from '#components/islands/island.tsx'
import { checkScenario, say } from '#lib/scenario/check.ts'
import { walk } from '#lib/scenario/walk.ts'
import { describePlays, extremePlay } from '#lib/scenario/plays.ts'
import { replay } from '#lib/scenario/replay.ts'
import { lintScenario } from '#server/lint.ts'
import { storyOr404, storyParams, type StoryProps } from '#app/(site)/scenarios/[id]/story.ts'

export const dynamicParams = false
export const generateStaticParams = storyParams

export async function generateMetadata({ params }: StoryProps): Promise<Metadata> {
  const { scenario } = await storyOr404(params)
  return { title: `Preview: ${scenario.title}`, description: 'The graph, the plays and every scene, for authors.', robots: { index: false } }
}

/** One scenario from above: its problems, its graph with the best way through, its plays, and any scene as the learner sees it. */
export default async function ScenarioPreviewPage({ params }: StoryProps) {
  const { scenario, map } = await storyOr404(params)
  const graph = walk(scenario)
  const problems = [...checkScenario(scenario), ...lintScenario(scenario)]
  const best = replay(scenario, extremePlay(scenario, graph, 'most'))
  return (
    <div className="column">
      <h1>{scenario.title}</h1>
      <p className="standfirst">{problems.length === 0 ? 'The checker finds no problems.' : `${problems.length} problems.`}</p>
      <ul>
        {problems.map((problem) => (
          <li key={say(problem)}>{say(problem)}</li>
        ))}
      </ul>
      <h2>The graph, and the best way through</h2>
      {best.ok && <PathMapView map={map} play={best} />}
      <h2>Every play</h2>
      <pre tabIndex={0} role="region" aria-label="Every place, where each choice leads, and the totals">
        {describePlays(scenario, graph)}
      </pre>
      <h2>Any scene</h2>
      <Island is="ScenePreview" scenario={scenario} />
    </div>
  )
}
