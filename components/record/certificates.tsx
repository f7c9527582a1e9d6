'use client'

import { lazy, Suspense, useState } from 'react'
import { useRecord } from '#client/store.ts'
import { Broken } from '#components/ui/broken.tsx'
import type { Outline } from '#lib/course/outline.ts'
import { statusOfAll } from '#lib/record/status.ts'

// Most visits to the record want no certificate: what makes one is fetched when a module is chosen, and what lists them when that is opened.
const Certificate = lazy(() => import('./certificate.tsx').then((file) => ({ default: file.Certificate })))
const KeptCertificates = lazy(() => import('./kept-certificates.tsx').then((file) => ({ default: file.KeptCertificates })))

/** A certificate for each module that is finished; for the others, what is left to do. With an account, also those that were kept. */
export function Certificates({ outline }: { outline: Outline }) {
  const rows = useRecord((record) => record.rows)
  const signedIn = useRecord(({ link }) => link !== undefined && !link.out)
  const [chosen, setChosen] = useState('')
  const [open, setOpen] = useState(false)
  const [kept, setKept] = useState(0)
  const chosenModule = outline.modules.find(({ id }) => id === chosen)
  const soon = <p role="status">One moment …</p>
  return (
    <section aria-labelledby="certificates">
      <h2 id="certificates">Certificates</h2>
      <p>
        For each module that you finish: a dated certificate that a tutor or a confirmer can <a href="/verify">check</a>. To make one, what you did in
        the module and the name that you type are sent once, replayed, signed and forgotten{signedIn && ', unless you want the certificate kept in your account'}. It is not accredited or endorsed by the regulator.
      </p>
      <div className="field no-print">
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
          <Suspense fallback={soon}>
            <Certificate key={chosenModule.id} module={chosenModule} onKept={() => setKept(kept + 1)} />
          </Suspense>
        </Broken>
      )}
      {signedIn && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Certificates in your account</summary>
          {open && (
            <Broken>
              <Suspense fallback={soon}>
                <KeptCertificates key={kept} />
              </Suspense>
            </Broken>
          )}
        </details>
      )}
    </section>
  )
}
