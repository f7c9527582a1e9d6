import { useId, type ReactNode } from 'react'
import { glossary } from '#content/glossary.ts'

/** A word that opens its meaning. */
export function Term({ of, children }: { of: string; children: ReactNode }) {
  const id = useId()
  const { term, meaning } = glossary[of]!
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {children}
      </button>
      <span id={id} popover="auto" className="window" role="dialog" aria-label={`What “${term}” means`}>
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
