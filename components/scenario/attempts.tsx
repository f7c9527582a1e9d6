import type { Attempt } from '#lib/record/attempts.ts'

/** Which attempt is shown, and the ways to the others. The first stays the record. */
export function Attempts({ attempts, shown }: { attempts: readonly Attempt[]; shown: Attempt }) {
  const finished = attempts.filter(({ debriefed, id }) => debriefed || id === shown.id)
  if (finished.length < 2) return null
  return (
    <nav className="attempts" aria-label="Your attempts">
      <ul>
        {finished.map((attempt, n) => (
          <li key={attempt.id}>
            <a href={`#${attempt.id}`} aria-current={attempt.id === shown.id ? 'page' : undefined}>
              {nameOf(attempt, n)}
            </a>
          </li>
        ))}
      </ul>
      <p className="soft small">Your first attempt stays your record. The others stand beside it.</p>
    </nav>
  )
}

function nameOf(attempt: Attempt, n: number): string {
  if (n === 0) return 'First attempt'
  return attempt.rehearses ? `Rehearsal from decision ${attempt.given + 1}` : `Attempt ${n + 1}`
}
