import { decisionThatMattered, shortestRepair } from '#lib/scenario/debrief.ts'
import type { Graph } from '#lib/scenario/graph.ts'
import type { Play } from '#lib/scenario/replay.ts'
import { isEnding, type EndingKind, type Scenario } from '#lib/scenario/types.ts'

const stillWords: Record<EndingKind, string> = { good: 'a good ending', poor: 'a poor ending', breach: 'an ending that breaks the Code' }

/** The decision that closed off most, and the fewest other choices that would have put it right. Both from the graph. */
export function WhatMattered({ scenario, graph, play, onRehearse }: { scenario: Scenario; graph: Graph; play: Play; onRehearse: (n: number) => void }) {
  const mattered = decisionThatMattered(graph, play)
  const repair = shortestRepair(scenario, graph, play)
  if (!mattered) {
    return (
      <section aria-labelledby="mattered">
        <h2 id="mattered">The decision that mattered most</h2>
        <p>None of your choices closed anything off: this was a best way through. Try another choice below, to see what you avoided.</p>
      </section>
    )
  }
  const { step, before, after, n } = mattered
  /** “At decision 4,”: a scene that this play did not come to has no number. */
  const place = (scene: string) => {
    const at = play.steps.findIndex((step) => step.scene === scene)
    return at < 0 ? 'At' : `At decision ${at + 1},`
  }
  return (
    <section aria-labelledby="mattered" className="card mattered">
      <h2 id="mattered">The decision that mattered most</h2>
      <p>
        <strong>
          Decision {n + 1}, “{step.decision.title}”.
        </strong>{' '}
        You chose “{step.choice.label}”.{' '}
        {before.ending === after.ending
          ? `Before it, ${before.score} points could still be reached; after it, ${after.score}.`
          : `Before it, ${stillWords[before.ending]} was still open; after it, the best that could still be reached was ${stillWords[after.ending]}.`}
      </p>
      {repair && repair.changes.length > 0 && (
        <>
          <p>
            The shortest way to {play.ending?.ending === 'good' ? 'the highest total' : 'a good ending'} takes{' '}
            {repair.changes.length === 1 ? 'one other choice' : `${repair.changes.length} other choices`}:
          </p>
          <ul>
            {repair.changes.map(({ scene, title, to }) => (
              <li key={scene}>
                {place(scene)} “{title}”: {labelOf(scenario, scene, to)}
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="quiet" onClick={() => onRehearse(n)}>
        Try another choice at decision {n + 1}
      </button>
    </section>
  )
}

function labelOf(scenario: Scenario, scene: string, choice: string): string {
  const found = scenario.scenes[scene]!
  return isEnding(found) ? '' : found.choices[choice]!.label
}
