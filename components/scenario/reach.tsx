import type { Reach } from '#lib/scenario/types.ts'

/** How far things have travelled: a trail that only ever grows, in words and as growing circles. */
export function ReachTrail({ trail }: { trail: readonly Reach[] }) {
  if (trail.length === 0) return null
  return (
    <div className="reach">
      <p className="kicker">How far it has travelled</p>
      <ol>
        {trail.map(({ people, words }, n) => (
          <li key={n}>
            <svg viewBox="0 0 28 28" width="28" height="28" aria-hidden="true">
              <circle cx="14" cy="14" r={ringSize(people)} fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray={people === 'unknown' ? '3 3' : undefined} />
              <circle cx="14" cy="14" r="2.5" fill="currentColor" />
            </svg>
            <span>
              {words} <span className="soft">{countWords(words, people)}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function ringSize(people: Reach['people']): number {
  return people === 'unknown' ? 13 : Math.min(12, 4 + 2 * Math.log10(Math.max(1, people)) * 1.6)
}

/** The number, unless the words have said it. */
function countWords(words: string, people: Reach['people']): string {
  if (people === 'unknown') return /^nobody can say/i.test(words) ? '' : '(nobody can say how many)'
  if (/\d/.test(words) || /^one\b/i.test(words)) return ''
  return `(${people} ${people === 1 ? 'person' : 'people'})`
}
