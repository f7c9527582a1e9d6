import { useId, type ReactNode } from 'react'

/** A word that opens its meaning. Focus goes there, so that it is read, and back when it closes. */
export function Term({ term, meaning, children }: { term: string; meaning: string; children: ReactNode }) {
  const id = useId()
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" autoFocus tabIndex={-1} className="window" role="dialog" aria-label={`What “${term}” means`}>
        <strong>{term}</strong>
        <br />
        {meaning}
        <br />
        <button type="button" className="quiet close" popoverTarget={id} popoverTargetAction="hide">
          Close
        </button>
      </span>
    </>
  )
}
