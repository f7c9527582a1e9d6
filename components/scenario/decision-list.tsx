import { Chips } from '#components/ui/citations.tsx'
import { ReportLink } from '#components/report/report-link.tsx'
import { partsOf } from '#lib/scenario/reason.ts'
import type { Play, Step } from '#lib/scenario/replay.ts'
import type { Story } from '#lib/scenario/story.ts'
import type { Score } from '#lib/scenario/types.ts'

const worth: Record<Score, string> = {
  3: 'The best thing to do',
  2: 'Most of the way there',
  1: 'Understandable, and somebody is worse off',
  0: 'A wrong turn',
}

/** Every decision of the play: what was chosen, why it helped or harmed, what it rests on, words to use. */
export function DecisionList({ story, play, onRehearse }: { story: Story; play: Play; onRehearse: (n: number) => void }) {
  return (
    <ol className="decisions">
      {play.steps.map((step, n) => (
        <li key={step.scene}>
          <Decision story={story} step={step} n={n} onRehearse={onRehearse} />
        </li>
      ))}
    </ol>
  )
}

function Decision({ story, step: { scene, decision, choice }, n, onRehearse }: { story: Story; step: Step; n: number; onRehearse: (n: number) => void }) {
  const cited = (ids: readonly string[]) => story.citations.filter(({ id }) => ids.includes(id))
  return (
    <div className="decision">
      <h3>
        <span className="soft">{n + 1}.</span> {decision.title}
      </h3>
      <p className="chosen">
        <span className="soft">You chose: </span>
        {choice.label}
      </p>
      <p className="worth" data-score={choice.score}>
        {worth[choice.score]}
      </p>
      <p>
        {partsOf(choice.because).map(({ text, cites }) => (
          <span key={text}>
            {text} {cites.length > 0 && <Chips citations={cited(cites)} />}{' '}
          </span>
        ))}
      </p>
      {choice.harm && (
        <p>
          <strong>Who was hurt:</strong> {choice.harm}
        </p>
      )}
      {choice.instead && (
        <p className="instead">
          <strong>Words you could use:</strong> {choice.instead}
        </p>
      )}
      <button type="button" className="plain" onClick={() => onRehearse(n)} aria-label={`Try another choice from here: ${decision.title}`}>
        Try another choice from here
      </button>
      <ReportLink place={`scenario:${story.scenario.id}#${scene}`} of={decision.title} />
    </div>
  )
}
