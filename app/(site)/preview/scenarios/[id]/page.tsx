import type { Metadata } from 'next'
import { PathMapView } from '#components/scenario/path-map.tsx'
import { StageView } from '#components/scenario/stage.tsx'
import { checkScenario, say } from '#lib/scenario/check.ts'
import { describePlays, extremePlay } from '#lib/scenario/plays.ts'
import { replay } from '#lib/scenario/replay.ts'
import { tell } from '#lib/scenario/tell.ts'
import { isEnding } from '#lib/scenario/types.ts'
import { storyOr404, storyParams, type StoryProps } from '#app/(site)/scenarios/[id]/story.ts'

export const dynamicParams = false
export const generateStaticParams = storyParams

export async function generateMetadata({ params }: StoryProps): Promise<Metadata> {
  const { scenario } = await storyOr404(params)
  return { title: `Preview: ${scenario.title}`, description: 'The graph, the plays and every scene, for authors.', robots: { index: false } }
}

/** One scenario from above: its problems, its best way through as a map, its plays, and each scene as the learner sees it. */
export default async function ScenarioPreviewPage({ params }: StoryProps) {
  const { scenario, graph, map } = await storyOr404(params)
  const problems = checkScenario(scenario)
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
      <h2>The best way through</h2>
      {best.ok && <PathMapView map={map} play={best} />}
      <h2>Every play</h2>
      <pre tabIndex={0} aria-label="Every place, where each choice leads, and the totals">
        {describePlays(scenario, graph)}
      </pre>
      <h2>Every scene</h2>
      {Object.entries(scenario.scenes).map(([id, scene]) => (
        <section key={id} aria-labelledby={`scene-${id}`}>
          <h3 id={`scene-${id}`}>
            {scene.title} <span className="soft">({id}{isEnding(scene) && `, ${scene.ending}`})</span>
          </h3>
          {tell(scene.text, []).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {scene.stage && (
            <StageView stage={scene.stage} cast={{ scenario: scenario.id, people: scenario.people, you: (!isEnding(scene) && scene.you) || scenario.you, marks: [] }} />
          )}
          {!isEnding(scene) && (
            <ul>
              {Object.entries(scene.choices).map(([choiceId, choice]) => (
                <li key={choiceId}>
                  {choice.label} <span className="soft">({choiceId}, {choice.score})</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
