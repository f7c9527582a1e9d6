'use client'

import { useEffect, useState } from 'react'
import type { Asked } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { keptCertificates, revokeCertificate, type Kept } from '#client/kept-certificates.ts'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import { numberOf, unseal } from '#lib/cpd/seal.ts'

/** The certificates that the learner has kept: to find again, and to revoke. */
export function KeptCertificates() {
  const [found, setFound] = useState<Asked<{ certificates: Kept[] }>>()
  const [tries, setTries] = useState(0)
  useEffect(() => {
    let wanted = true
    void keptCertificates().then((asked) => wanted && setFound(asked))
    return () => void (wanted = false)
  }, [tries])

  if (!found) return <p role="status">Fetching them …</p>
  if (!found.ok) {
    return (
      <div className="note trouble" role="alert">
        <p>{found.say}</p>
        <button type="button" className="quiet" onClick={() => (setFound(undefined), setTries(tries + 1))}>
          Try again
        </button>
      </div>
    )
  }
  if (found.certificates.length === 0) return <p>None yet. Only a certificate that you keep when it is made comes here.</p>
  return (
    <ul className="slots">
      {found.certificates.map((kept) => (
        <li key={kept.id}>
          <KeptCertificate kept={kept} />
        </li>
      ))}
    </ul>
  )
}

function KeptCertificate({ kept: { id, code, at, revoked: before } }: { kept: Kept }) {
  const [revoked, setRevoked] = useState(before)
  const [asking, setAsking] = useState(false)
  const { waiting, said, ask } = useAsking()
  const certificate = unseal(code)?.certificate
  const title = certificate?.module.title ?? 'A certificate'
  const heading = `kept-${id}`

  async function revoke() {
    await ask(
      () => revokeCertificate(id),
      (done) => setRevoked(done.revoked),
    )
    setAsking(false)
    focusOn(heading)
  }
  return (
    <article className="card" aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {title}
      </h3>
      <p>
        {certificate && `${certificate.name}, `}
        {sayDay(ukDay(at))}, number {numberOf(code)}. <a href={`/verify#${code}`}>See its check page</a>
      </p>
      {revoked && (
        <p>
          <strong>Revoked on {sayDay(ukDay(revoked))}.</strong> Whoever checks it is told not to rely on it.
        </p>
      )}
      {!revoked && !asking && (
        <button type="button" className="quiet" onClick={() => setAsking(true)}>
          Revoke …
        </button>
      )}
      {!revoked && asking && (
        <AskFirst label={`Revoke the certificate “${title}”`} ways={[{ words: waiting ? 'Revoking …' : 'Revoke it for good', go: () => void revoke() }]} back={{ words: 'Leave it as it is', go: () => (setAsking(false), focusOn(heading)) }}>
          From then on, whoever checks this certificate is told that you revoked it, and not to rely on it. On paper or in a file it looks as before. This cannot be undone, but you can
          make another certificate.
        </AskFirst>
      )}
      <Said said={said && { ...said, say: `It may not be revoked yet. ${said.say}` }} />
    </article>
  )
}
