'use client'

import type { RefObject } from 'react'
import { useRecord } from '#client/store.ts'
import type { Attempt } from '#lib/record/attempts.ts'
import type { Step } from '#lib/scenario/replay.ts'
import { travelled } from '#lib/scenario/result.ts'
import type { Scenario } from '#lib/scenario/types.ts'
import { ReportLink } from '#components/report/report-link.tsx'
import { WhereKept } from '#components/record/where-kept.tsx'
import { LookBack } from './look-back.tsx'
import { ReachTrail } from './reach.tsx'

type Props = {
  scenario: Scenario
  attempt: Attempt
  steps: readonly Step[]
  heading: RefObject<HTMLHeadingElement | null>
  onCarryOn: () => void
}

/** What came of the last pick. */
export function Consequence({ scenario, attempt, steps, heading, onCarryOn }: Props) {
  const refused = useRecord((record) => record.unsaved.length > 0)
  const { scene, decision, choice } = steps.at(-1)!
  return (
    <section className="scene arrives" aria-labelledby="consequence-title">
      <p className="kicker">
        Decision {steps.length} · you chose{attempt.rehearses && ' · rehearsal'}
      </p>
      <p className="chosen">{choice.label}</p>
      <h2 id="consequence-title" ref={heading} tabIndex={-1}>
        What happens
      </h2>
      <p>{choice.consequence}</p>
      {choice.stop && (
        <div className="note trouble">
          <p>
            <strong>Please stop here for a moment.</strong> {choice.stop}
          </p>
        </div>
      )}
      {choice.reach && <ReachTrail trail={travelled(steps)} />}
      <p className="soft small" role="status">
        {refused ? 'This choice is not saved yet.' : <>Your choice is saved <WhereKept />.</>}
      </p>
      <button type="button" className="button" onClick={onCarryOn}>
        Carry on
      </button>
      <LookBack steps={steps.slice(0, -1)} />
      <LeaveRehearsal scenario={scenario.id} attempt={attempt} />
      <ReportLink place={`scenario:${scenario.id}#${scene}`} of={decision.title} />
    </section>
  )
}

/** The way back from a rehearsal that one has seen enough of. */
export function LeaveRehearsal({ scenario, attempt }: { scenario: string; attempt: Attempt }) {
  if (!attempt.rehearses) return null
  return (
    <p className="row">
      <a className="plain" href={`/scenarios/${scenario}/debrief#${attempt.rehearses}`}>Leave the rehearsal, back to the debrief</a>
    </p>
  )
}
