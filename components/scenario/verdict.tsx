import type { Play } from '#lib/scenario/replay.ts'
import { travelled, type Result } from '#lib/scenario/result.ts'
import type { EndingKind } from '#lib/scenario/types.ts'
import { ReachTrail } from './reach.tsx'

export const endingWords: Record<EndingKind, string> = {
  good: 'A good ending',
  poor: 'A poor ending',
  breach: 'An ending that breaks the Code',
}

/** How it came out: the ending in a sentence, the opportunities taken, and, apart from them, who was hurt. */
export function Verdict({ result, play, rehearsal }: { result: Result; play: Play; rehearsal: boolean }) {
  const { score, max, passMark, ending, passed, harms, best } = result
  return (
    <section aria-labelledby="outcome" className="verdict" data-ending={ending}>
      <p id="outcome-kind" className="kicker">
        <EndingMark ending={ending} /> {endingWords[ending]}
        {rehearsal && ' · rehearsal'}
      </p>
      <h2 id="outcome" tabIndex={-1} aria-describedby="outcome-kind">{play.ending!.title}</h2>
      <p className="standfirst">{play.ending!.outcome}</p>
      <p>
        At {best.taken} of your {best.made} decisions you did the best thing there was to do.
      </p>
      <p>
        You earned {score} of the {max} points that the best way through this story earns. You need {passMark} to pass.{' '}
        <strong>{passed ? 'You passed.' : ending === 'breach' ? 'Not passed: the story ended in a breach.' : 'Not passed yet.'}</strong>
      </p>
      <div className="harms">
        <h3>Who was hurt</h3>
        {harms.length === 0 ? (
          <p>Nobody, on the way you took.</p>
        ) : (
          <ul>
            {harms.map(({ scene, title, harm }) => (
              <li key={scene}>
                {harm} <span className="soft">(At “{title}”.)</span>
              </li>
            ))}
          </ul>
        )}
      </div>
      <ReachTrail trail={travelled(play.steps)} />
    </section>
  )
}

/** A shape for each kind of ending, beside its words. */
export function EndingMark({ ending }: { ending: EndingKind }) {
  const shapes = { good: 'M2 8.5 6.2 13 14 3.5', poor: 'M2.5 8h11', breach: 'M3 3l10 10M13 3 3 13' }
  return (
    <svg className="ending-mark" data-ending={ending} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={shapes[ending]} fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />
    </svg>
  )
}
