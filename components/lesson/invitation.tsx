import type { ReactNode } from 'react'
import { hrefOf, type Part } from '#lib/course/outline.ts'

/** The way from a lesson into a scenario. */
export function Invitation({ part, children }: { part: Part; children: ReactNode }) {
  return (
    <aside className="card invitation" aria-label={`Scenario: ${part.title}`}>
      <p className="kicker">Scenario · about {part.minutes} minutes</p>
      <p className="invitation-title">{part.title}</p>
      <p>{part.summary}</p>
      <div className="soft">{children}</div>
      <p>
        <a href={hrefOf(part)} className="quiet">
          Play “{part.title}”
        </a>
      </p>
    </aside>
  )
}
