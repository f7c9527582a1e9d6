'use client'

import { useState } from 'react'
import { tell } from '#lib/scenario/tell.ts'
import type { Step } from '#lib/scenario/replay.ts'

/** The story so far, to read again. A pick can be looked back at, not changed. Written once it is opened: a long story would make each scene wait for all before it. */
export function LookBack({ steps }: { steps: readonly Step[] }) {
  const [wanted, setWanted] = useState(false)
  if (steps.length === 0) return null
  return (
    <details className="look-back" onToggle={() => setWanted(true)}>
      <summary>Look back at {steps.length === 1 ? 'one earlier decision' : `${steps.length} earlier decisions`}</summary>
      {wanted && <Decisions steps={steps} />}
    </details>
  )
}

function Decisions({ steps }: { steps: readonly Step[] }) {
  return (
    <ol>
      {steps.map(({ scene, decision, marks, choice }) => (
        <li key={scene}>
          <h3>{decision.title}</h3>
          {tell(decision.text, marks).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>
            <strong>You chose:</strong> {choice.label}
          </p>
          <p>{choice.consequence}</p>
        </li>
      ))}
    </ol>
  )
}
