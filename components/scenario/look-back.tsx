import { tell } from '#lib/scenario/tell.ts'
import type { Step } from '#lib/scenario/replay.ts'

/** The story so far, to read again. A pick can be looked back at, not changed. */
export function LookBack({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null
  return (
    <details className="look-back">
      <summary>Look back at {steps.length === 1 ? 'one earlier decision' : `${steps.length} earlier decisions`}</summary>
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
    </details>
  )
}
