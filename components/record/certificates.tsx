'use client'

import { lazy, Suspense, useState } from 'react'
import { useRecord } from '#client/store.ts'
import { Broken } from '#components/ui/broken.tsx'
import type { Outline } from '#lib/course/outline.ts'
import { statusOfAll } from '#lib/record/status.ts'

// Most visits to the record want no certificate: what makes one is fetched when a module is chosen.
const Certificate = lazy(() => import('./certificate.tsx').then((file) => ({ default: file.Certificate })))

/** A certificate for each module that is finished; for the others, what is left to do. */
export function Certificates({ outline }: { outline: Outline }) {
  const rows = useRecord((record) => record.rows)
  const [chosen, setChosen] = useState('')
  const chosenModule = outline.modules.find(({ id }) => id === chosen)
  return (
    <section aria-labelledby="certificates">
      <h2 id="certificates">Certificates</h2>
      <p>
        For each module that you finish: a dated certificate that a tutor or a confirmer can <a href="/verify">check</a>. To make one, what you did in
        the module and the name that you type are sent once, replayed, signed and forgotten. It is not accredited or endorsed by the regulator.
      </p>
      <div className="field">
        <label htmlFor="certificate-module">Module</label>
        <select id="certificate-module" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">Choose …</option>
          {outline.modules.map(({ id, title, parts }) => {
            const { complete, of } = statusOfAll(parts, rows)
            return (
              <option key={id} value={id}>
                {title} ({complete} of {of} complete)
              </option>
            )
          })}
        </select>
      </div>
      {chosenModule && (
        <Broken>
          <Suspense fallback={<p role="status">One moment …</p>}>
            <Certificate key={chosenModule.id} module={chosenModule} />
          </Suspense>
        </Broken>
      )}
    </section>
  )
}
