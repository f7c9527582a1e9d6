import type { Citation } from '#lib/sources/cite.ts'
import { citationLabel } from '#lib/sources/label.ts'

type Use = { kind: 'section' | 'check' | 'decision'; title: string; href: string; sentence: string }
type Item = Citation & { uses: readonly Use[] }

const kindWords = { section: 'Taught in', check: 'Asked in', decision: 'Practised in' }

/** Statements of a source, each at an address of its own, with the places in the course that rest on it. */
export function StatementList({ items }: { items: readonly Item[] }) {
  return items.map(({ id, short, text, quoted, uses }) => (
    <article key={id} id={id} className="statement" aria-label={`${citationLabel(id)}: ${short}`}>
      <h4>
        {citationLabel(id)} <span className="soft">· {short}</span>
      </h4>
      <p>{quoted ? `“${text}”` : text}</p>
      {uses.length > 0 && (
        <details>
          <summary className="small">
            Where it stands in the course ({uses.length})
          </summary>
          <ul>
            {uses.map(({ kind, title, href }) => (
              <li key={`${kind} ${title}`}>
                {kindWords[kind]} <a href={href}>{title}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  ))
}
