/** Said on pages that show what the browser keeps, when it runs no JavaScript. */
export function NeedsScript() {
  return (
    <noscript>
      <p className="note">This page needs JavaScript, because what it shows is kept by your browser. The lessons can be read without it.</p>
    </noscript>
  )
}
