/** Said on pages that do their work in the browser, when it runs no JavaScript. */
export function NeedsScript({ because = 'what it shows is kept by your browser' }: { because?: string }) {
  return (
    <noscript>
      <p className="note">This page needs JavaScript, because {because}. The lessons can be read without it.</p>
    </noscript>
  )
}
