import type { ReactNode } from 'react'

/** A made-up post, as an example. */
export function Post({ by, app, children }: { by: string; app: string; children: ReactNode }) {
  return (
    <figure className="example-post">
      <figcaption>
        <strong>{by}</strong> · {app}
      </figcaption>
      <div>{children}</div>
    </figure>
  )
}
