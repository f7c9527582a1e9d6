'use client'

import { useEffect } from 'react'

/** Something on a page broke: said plainly, with a way on. What was stored is not touched. */
export default function PageError({ error, reset }: { error: Error; reset: () => void }) {
  useEffect(() => console.error(error), [error])
  return (
    <div className="column" role="alert">
      <h1>Something on this page went wrong</h1>
      <p className="standfirst">That is our fault, not yours. What you have done is still saved where it was.</p>
      <div className="row">
        <button type="button" className="button" onClick={reset}>
          Try again
        </button>
        <a className="quiet" href="/settings">
          Save a backup of my record
        </a>
      </div>
    </div>
  )
}
