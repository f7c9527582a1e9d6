'use client'

/** While a story is on its way, and when it does not come. */
export function Fetching({ again }: { again: (() => void) | undefined }) {
  if (!again) return <p role="status">Fetching the story…</p>
  return (
    <div className="note trouble" role="alert">
      <p>
        <strong>The story could not be fetched.</strong> It needs a connection this once. You lose nothing by this: try again when you have signal.
      </p>
      <p className="row">
        <button type="button" className="button" onClick={again}>
          Try again
        </button>
      </p>
    </div>
  )
}
