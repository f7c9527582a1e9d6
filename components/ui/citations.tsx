import type { Citation } from '#lib/sources/cite.ts'
import { citationLabel } from '#lib/sources/label.ts'

/** Small buttons that open the cited statements. Native popovers: they work before, and without, any script. */
export function Chips({ citations }: { citations: readonly Pick<Citation, 'id' | 'short'>[] }) {
  return (
    <span className="chips">
      {citations.map(({ id, short }) => (
        <button key={id} type="button" className="chip" popoverTarget={windowId(id)} aria-label={`${citationLabel(id)}: ${short}`}>
          {citationLabel(id)}
        </button>
      ))}
    </span>
  )
}

/** The windows that the chips of a page open. Each source once, at the end of the page: focus goes there, or a reader would say nothing of it; and back when it closes. */
export function CitationWindows({ citations }: { citations: readonly Citation[] }) {
  return citations.map(({ id, short, text, quoted, from }) => (
    <div key={id} id={windowId(id)} popover="auto" autoFocus tabIndex={-1} className="window" role="dialog" aria-label={`${citationLabel(id)}: ${short}`}>
      <p className="kicker">{from}</p>
      <p>{quoted ? `“${text}”` : text}</p>
      <p className="soft small">{quoted ? 'Quoted word for word.' : 'Put in our own words.'} <a href={`/code#${id}`}>See it among all the sources</a></p>
      <button type="button" className="quiet close" popoverTarget={windowId(id)} popoverTargetAction="hide">
        Close
      </button>
    </div>
  ))
}

function windowId(id: string): string {
  return `source-${id.replace('.', '-')}`
}
