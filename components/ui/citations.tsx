import type { Citation } from '#lib/sources/cite.ts'

/** “Code 5.1”, “Guidance 47”, “Interview 24”: what a chip says. */
function chipText(id: string): string {
  if (id.startsWith('G-')) return `Guidance ${Number(id.slice(2))}`
  if (id.startsWith('J-')) return `Interview ${Number(id.slice(2))}`
  return `Code ${id}`
}

/** Small buttons that open the cited statements. Native popovers: they work before, and without, any script. */
export function Chips({ citations }: { citations: readonly Pick<Citation, 'id' | 'short'>[] }) {
  return (
    <span className="chips">
      {citations.map(({ id, short }) => (
        <button key={id} type="button" className="chip" popoverTarget={windowId(id)} aria-label={`${chipText(id)}: ${short}`}>
          {chipText(id)}
        </button>
      ))}
    </span>
  )
}

/** The windows that the chips of a page open. Each source once, at the end of the page: focus goes there, or a reader would say nothing of it; and back when it closes. */
export function CitationWindows({ citations }: { citations: readonly Citation[] }) {
  return citations.map(({ id, short, text, quoted, from }) => (
    <div key={id} id={windowId(id)} popover="auto" autoFocus tabIndex={-1} className="window" role="dialog" aria-label={`${chipText(id)}: ${short}`}>
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
