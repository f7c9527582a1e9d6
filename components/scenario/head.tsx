import type { Scenario } from '#lib/scenario/types.ts'

export function ScenarioHead({ scenario, kind }: { scenario: Scenario; kind: 'Scenario' | 'Debrief' }) {
  return (
    <header className="scenario-head">
      <p className="kicker">
        {kind} · {scenario.role}
      </p>
      <h1>{scenario.title}</h1>
      <p className="standfirst">{scenario.blurb}</p>
    </header>
  )
}
