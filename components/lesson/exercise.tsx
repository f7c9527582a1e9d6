import type { ReactNode } from 'react'
import { useRecord } from '#client/store.ts'

/** The frame of something to try. It can be used once its script is there: a tap before that would be lost unseen. */
export function Exercise({ label, kicker, children }: { label: string; kicker: string; children: ReactNode }) {
  const opening = useRecord((record) => record.status === 'opening')
  return (
    <section className="card exercise" aria-label={label}>
      <p className="kicker">Try it · {kicker}</p>
      <fieldset role="none" disabled={opening}>
        {children}
      </fieldset>
    </section>
  )
}
