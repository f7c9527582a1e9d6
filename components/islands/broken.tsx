import { Component, type ReactNode } from 'react'

/** When an island breaks: said plainly in its place, with a way on. What was stored is not touched. */
export class Broken extends Component<{ children?: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(error: unknown) {
    console.error(error)
  }

  override render() {
    if (!this.state.broken) return this.props.children
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
