'use client'

import { useEffect, useState, useSyncExternalStore, type FormEvent } from 'react'
import { checkCertificate, codeIn, type Checked } from '#client/certificate.ts'
import { CertificateFields } from '#components/record/certificate-fields.tsx'
import { doesNotProve, notEndorsed, proves } from '#lib/cpd/certificate-words.ts'
import { sayDay, ukDay } from '#lib/cpd/days.ts'

type State = Checked['state'] | 'nothing' | 'looking'

const verdicts: Record<State, { mark: keyof typeof marks; title: string; say: string }> = {
  nothing: { mark: 'ask', title: 'Which certificate?', say: 'Open the link of a certificate, scan its code with a phone, or paste the link below.' },
  looking: { mark: 'ask', title: 'Checking…', say: 'This takes a moment.' },
  damaged: {
    mark: 'cross',
    title: 'This link is not whole',
    say: 'A part of it is missing or mistyped, so nothing can be said of the certificate. Links are often cut short in e-mail: scan the code on the certificate, or ask the learner to send the link again.',
  },
  forged: {
    mark: 'cross',
    title: 'This is not a certificate of ours',
    say: 'Its signature does not fit what it says. Something in it was changed after it was made, or it was never made here. Do not rely on it: ask the learner to make the certificate again, which takes a minute.',
  },
  unknown: {
    mark: 'cross',
    title: 'We do not know who signed this',
    say: 'It was signed with a key that this site has never used. It may come from another copy of the course: check it at the address that is printed on it. Otherwise, do not rely on it.',
  },
  unreachable: {
    mark: 'ask',
    title: 'It could not be checked just now',
    say: 'The keys of this site cannot be reached. You may be offline. The certificate can be read below, but nothing on it has been checked.',
  },
  revoked: { mark: 'cross', title: 'This certificate was revoked', say: 'This site made it, and nothing on it was changed since.' },
  valid: { mark: 'tick', title: 'This certificate is genuine', say: 'This site made it, and nothing on it was changed since.' },
  retired: {
    mark: 'tick',
    title: 'This certificate is genuine',
    say: 'This site made it, and nothing on it was changed since. It was signed with an earlier key of ours, which has been replaced in the meantime. It is as good as on the day it was made.',
  },
}

/** Whether its owner has revoked it, which no signature can tell. */
function sayStanding(checked: Checked): string | undefined {
  if (checked.state === 'revoked') return `But it was revoked by its owner on ${sayDay(ukDay(checked.at))}: do not rely on it. Ask the learner for another one.`
  if (!('lookedUp' in checked)) return undefined
  return checked.lookedUp ? 'It has not been revoked.' : 'But whether its owner has revoked it could not be looked up just now. Try again before you rely on it.'
}

/**
 * The public check of a certificate. What is checked stands after the “#” of the address, which no browser sends anywhere; this site is only asked
 * for its keys, and by a number whether it was revoked.
 */
export function Verify({ current }: { /** The version of each module that is published now, by its id. */ current: Readonly<Record<string, string>> }) {
  const code = useSyncExternalStore(onHashChange, readHash, () => undefined)
  const [tries, setTries] = useState(0)
  const [found, setFound] = useState<{ of: string; tries: number; checked: Checked }>()
  useEffect(() => {
    if (!code) return
    let wanted = true
    void checkCertificate(code).then((checked) => wanted && setFound({ of: code, tries, checked }))
    return () => void (wanted = false)
  }, [code, tries])

  const checked = found && found.of === code && found.tries === tries ? found.checked : undefined
  const state: State = code === '' ? 'nothing' : (checked?.state ?? 'looking')
  const standing = checked && sayStanding(checked)
  const incomplete = state === 'unreachable' || (checked && 'lookedUp' in checked && !checked.lookedUp)
  return (
    <>
      <section aria-labelledby="verdict" className="check-verdict" data-state={state}>
        <div role="status">
          <h2 id="verdict">
            <Mark name={verdicts[state].mark} /> {verdicts[state].title}
          </h2>
          <p>{verdicts[state].say}</p>
          {standing && <p>{standing}</p>}
        </div>
        {incomplete && (
          <button type="button" className="button" onClick={() => setTries(tries + 1)}>
            Try again
          </button>
        )}
      </section>
      {checked && 'certificate' in checked && <Shown checked={checked} current={current} />}
      <Paste key={state === 'nothing' ? 'open' : 'closed'} first={state === 'nothing'} />
    </>
  )
}

function Shown({ checked, current }: { checked: Extract<Checked, { certificate: object }>; current: Readonly<Record<string, string>> }) {
  const { certificate, number, state } = checked
  const genuine = state === 'valid' || state === 'retired'
  return (
    <>
      <article className="card certificate" aria-label={`Certificate of ${certificate.name}`}>
        <p className="kicker">{genuine ? 'Certificate' : state === 'revoked' ? 'Revoked' : 'Not checked'}</p>
        <p className="certificate-name">{certificate.name}</p>
        <p className="standfirst">{certificate.module.title}</p>
        <CertificateFields certificate={certificate} number={number} />
        <p className="small soft">{notEndorsed}</p>
      </article>
      {genuine && (
        <>
          <p className="small">{sayVersion(current[certificate.module.id], certificate.content)}</p>
          <section aria-labelledby="proves">
            <h2 id="proves">What this proves</h2>
            <ul>
              {proves.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
            <h2>What it does not prove</h2>
            <ul>
              {doesNotProve.map((each) => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          </section>
        </>
      )}
    </>
  )
}

function sayVersion(now: string | undefined, then: string): string {
  if (now === then) return 'The module is the same today as it was when this certificate was made.'
  return now ? 'The module has changed since this certificate was made. It was checked against the version of its day.' : 'This module is no longer in the course. The certificate was checked against the version of its day.'
}

function Paste({ first }: { first: boolean }) {
  const [pasted, setPasted] = useState('')
  function check(event: FormEvent) {
    event.preventDefault()
    location.hash = codeIn(pasted)
  }
  const form = (
    <form onSubmit={check} className="field">
      <label htmlFor="paste">The link of the certificate</label>
      <p className="hint" id="paste-hint">
        It begins with https:// and has a # in it. Line breaks do no harm.
      </p>
      <textarea id="paste" aria-describedby="paste-hint" autoComplete="off" spellCheck={false} value={pasted} onChange={(event) => setPasted(event.target.value)} />
      <p>
        <button type="submit" className={first ? 'button' : 'quiet'} disabled={pasted.trim() === ''}>
          Check it
        </button>
      </p>
    </form>
  )
  return first ? (
    form
  ) : (
    <details>
      <summary>Check another certificate</summary>
      {form}
    </details>
  )
}

const marks = { tick: 'M3 10.5 8 15.5 17 4.5', cross: 'M4 4l12 12M16 4 4 16', ask: 'M6.5 7a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.1-1.5 2.3M10 16v.2' } as const

function Mark({ name }: { name: keyof typeof marks }) {
  return (
    <svg className="mark" viewBox="0 0 20 20" aria-hidden="true">
      <path d={marks[name]} fill="none" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}

function onHashChange(listener: () => void) {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

function readHash(): string {
  return codeIn(location.hash)
}
