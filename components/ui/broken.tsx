import { Component, type ReactNode } from 'react'

export const lostSignal = 'This part of the page could not be loaded. Check your signal, then open the page again. What you have done is still saved.'

/** How the browsers say that a file of script did not come. */
const notLoaded = /import(ed|ing)? (a )?module/i

/** When a part of a page breaks, or its script does not come: said plainly in its place, with a way on. What was stored is not touched. */
export class Broken extends Component<{ children?: ReactNode }, { why?: 'fault' | 'signal' }> {
  override state: { why?: 'fault' | 'signal' } = {}

  static getDerivedStateFromError(error: unknown) {
    return { why: error instanceof TypeError && notLoaded.test(error.message) ? 'signal' : 'fault' }
  }

  override componentDidCatch(error: unknown) {
    console.error(error)
  }

  override render() {
    if (!this.state.why) return this.props.children
    if (this.state.why === 'signal') {
      return (
        <p className="note trouble" role="alert">
          {lostSignal}
        </p>
      )
    }
    return (
      <div className="note trouble" role="alert">
        <p>
          <strong>Something on this page went wrong.</strong> That is our fault, not yours. What you have done is still saved where it was.
        </p>
        <p className="row">
          <button type="button" className="button" onClick={() => location.reload()}>
            Try again
          </button>
          <a className="quiet" href="/settings">
            Save a backup of my record
          </a>
        </p>
      </div>
    )
  }
}
