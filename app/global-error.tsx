'use client'

/** When even the frame of the page broke. Ours, because the framework's own has inline styles that our policy refuses. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <main>
          <h1>Something went wrong</h1>
          <p>What you have done is still saved where it was.</p>
          <button type="button" className="button" onClick={reset}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
