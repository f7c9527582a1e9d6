'use client'

import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { askForCertificate, type Badge } from '#client/certificate.ts'
import { downloadBadge, downloadCertificate, type Downloaded } from '#client/documents/index.ts'
import { useRecord } from '#client/store.ts'
import { Fault } from '#components/ui/text-field.tsx'
import { hrefOf, partKey, type Module } from '#lib/course/outline.ts'
import { certificateRequest, claimWarnings, hoursFault, longestName, minutesSpent, mostHours, nameFault, partsLeft, proposedHours, tidyName, type Certificate as Fields, type Refusal } from '#lib/cpd/certificate.ts'
import { notEndorsed } from '#lib/cpd/certificate-words.ts'
import { numberOf, unseal } from '#lib/cpd/seal.ts'
import { CertificateFields } from './certificate-fields.tsx'
import { Warnings } from './warnings.tsx'

/** `kept` comes when it was to be kept in the learner’s account: whether it is. */
type Made = { code: string; badge: Badge; certificate: Fields; kept?: boolean }

/** “Certificate for this module”: says what is left to do; asks for a name and the hours; then offers the certificate in every form. */
export function Certificate({ module, onKept }: { module: Module; onKept: () => void }) {
  const status = useRecord((record) => record.status)
  const rows = useRecord((record) => record.rows)
  const [made, setMade] = useState<Made>()
  const [typed, setTyped] = useState({ name: '', hours: String(proposedHours(module, rows)), participatoryHours: '0' })
  const [keep, setKeep] = useState(true)
  const id = useId()
  if (status === 'opening') return null
  const left = partsLeft(module, rows)
  return (
    <section aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{module.title}</h3>
      {made ? (
        <Ready made={made} onAgain={() => setMade(undefined)} />
      ) : left.length > 0 ? (
        <>
          <p>When the whole module is finished, you can have a certificate that a tutor or a confirmer can check. Still to do:</p>
          <ul>
            {left.map((part) => (
              <li key={partKey(part)}>
                <a href={hrefOf(part)}>{part.title}</a>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <Ask module={module} typed={typed} setTyped={setTyped} keep={keep} setKeep={setKeep} onMade={(made) => (setMade(made), made.kept && onKept())} />
      )}
    </section>
  )
}

type Typed = { name: string; hours: string; participatoryHours: string }

type AskProps = { module: Module; typed: Typed; setTyped: (typed: Typed) => void; keep: boolean; setKeep: (keep: boolean) => void; onMade: (made: Made) => void }

function Ask({ module, typed, setTyped, keep, setKeep, onMade }: AskProps) {
  const rows = useRecord((record) => record.rows)
  const signedIn = useRecord(({ link }) => link !== undefined && !link.out)
  const minutes = minutesSpent(module, rows)
  const [refusals, setRefusals] = useState<Refusal[]>([])
  const [waiting, setWaiting] = useState(false)
  const id = useId()
  const claim = { name: tidyName(typed.name), hours: numberIn(typed.hours), participatoryHours: numberIn(typed.participatoryHours) }
  const warnings = claimWarnings(claim, minutes)
  const faultOf = (field: keyof typeof typed) => refusals.find(({ about }) => about === field)?.say
  const elsewhere = refusals.filter(({ about }) => !Object.hasOwn(typed, about))

  async function ask(event: FormEvent) {
    event.preventDefault()
    if (waiting) return
    const fault = nameFault(claim.name)
    const found = [...(fault ? [{ about: 'name' as const, say: fault }] : []), ...[hoursFault(claim) ?? []].flat()]
    setRefusals(found)
    if (found[0]) return document.getElementById(`${id}-${found[0].about}`)?.focus()
    setWaiting(true)
    const asked = await askForCertificate(certificateRequest(module, rows, claim), signedIn && keep)
    setWaiting(false)
    const read = asked.ok ? unseal(asked.code) : undefined
    if (asked.ok && read) onMade({ ...asked, certificate: read.certificate })
    else setRefusals(asked.ok ? [{ about: 'request', say: 'The course sent what this page cannot read. Load the page again and try once more.' }] : asked.refusals)
  }

  const field = (name: keyof typeof typed) => ({
    id: `${id}-${name}`,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => {
      setTyped({ ...typed, [name]: event.target.value })
      setRefusals(refusals.filter(({ about }) => about !== name))
    },
    'aria-invalid': faultOf(name) ? (true as const) : undefined,
    'aria-describedby': `${id}-${name}-hint`,
  })
  const hint = (name: keyof typeof typed, text: string) => (
    <p className="hint" id={`${id}-${name}-hint`}>
      <Fault say={faultOf(name)} /> {text}
    </p>
  )

  return (
    <form className="card" onSubmit={(event) => void ask(event)} noValidate>
      <p>
        To make it, this page sends your choices, your answers and what you fill in here to this site, once. The site replays them, signs the
        result and forgets them{signedIn ? ', but for the certificate itself if you want it kept' : ''}.
      </p>
      <div className="field">
        <label htmlFor={`${id}-name`}>Your name, as it shall stand on the certificate</label>
        {hint('name', `Up to ${longestName} signs. Never write your Pin.`)}
        <input type="text" autoComplete="name" {...field('name')} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-hours`}>Hours that you claim</label>
        {hint('hours', `The course measured ${minutes} active minutes. The hours are your own claim; both are printed.`)}
        <input type="number" min="0" max={mostHours} step="0.25" inputMode="decimal" {...field('hours')} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-participatoryHours`}>Of these, participatory</label>
        {hint('participatoryHours', 'Leave this at 0 if you did the module on your own.')}
        <input type="number" min="0" max={mostHours} step="0.25" inputMode="decimal" {...field('participatoryHours')} />
      </div>
      {signedIn && (
        <label className="tick">
          <input type="checkbox" checked={keep} onChange={(event) => setKeep(event.target.checked)} /> Keep it in my account, so that I can find it and revoke it
        </label>
      )}
      <Warnings warnings={warnings} />
      <div role="alert">
        {elsewhere.length > 0 && (
          <div className="note trouble">
            {elsewhere.map(({ say }) => (
              <p key={say}>{say}</p>
            ))}
          </div>
        )}
      </div>
      <button type="submit" className="button" aria-disabled={waiting || undefined}>
        {waiting ? 'Making it…' : 'Make the certificate'}
      </button>
    </form>
  )
}

function Ready({ made: { code, badge, certificate, kept }, onAgain }: { made: Made; onAgain: () => void }) {
  const [said, setSaid] = useState('')
  const address = `/verify#${code}`
  const name = useRef<HTMLParagraphElement>(null)
  useEffect(() => name.current?.focus(), []) // it is there, and the button that asked for it is not
  const short = certificate.scenarios.filter(({ passed }) => !passed)

  async function make(what: string, done: Promise<Downloaded>) {
    setSaid(`Making ${what}…`)
    const made = await done
    setSaid(made.ok ? 'Done. Look among your downloads.' : made.say)
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(new URL(address, location.href).href)
      setSaid('The link is copied. Whoever opens it sees the whole certificate.')
    } catch {
      setSaid('This browser would not copy it. Open the check page and copy its address.')
    }
  }

  return (
    <>
      {short.length > 0 && (
        <div className="note">
          <p>
            Your latest attempt at {short.map(({ title }) => `“${title}”`).join(' and ')} did not pass, and the certificate says so. You may play it
            again and make another.
          </p>
        </div>
      )}
      <article className="card certificate" aria-label={`Certificate of ${certificate.name}`}>
        <p className="certificate-name" ref={name} tabIndex={-1}>
          {certificate.name}
        </p>
        <p className="standfirst">{certificate.module.title}</p>
        <CertificateFields certificate={certificate} number={numberOf(code)} />
        <p className="small soft">{notEndorsed}</p>
      </article>
      <p>{whereItIs(kept)}</p>
      <div className="row">
        <button type="button" className="button" onClick={() => void make('the PDF', downloadCertificate(certificate, code, new URL('/verify', location.href).href))}>
          PDF, to hand over
        </button>
        <button type="button" className="quiet" onClick={() => void copy()}>
          Copy the link to check it
        </button>
        <a className="quiet" href={address}>
          See the check page
        </a>
        <button type="button" className="quiet" onClick={() => void make('the badge', downloadBadge('png', badge, certificate))}>
          Open Badge, as a picture
        </button>
        <button type="button" className="quiet" onClick={() => void make('the badge', downloadBadge('json', badge, certificate))}>
          Open Badge, as JSON
        </button>
      </div>
      <p role="status" className="result">
        {said}
      </p>
      <button type="button" className="plain" onClick={onAgain}>
        Change the name or the hours
      </button>
    </>
  )
}

function whereItIs(kept: boolean | undefined): string {
  if (kept) return 'It is kept in your account: you find it below, under “Certificates in your account”, and can revoke it there.'
  const gone = 'Nothing of it is kept here or on the site. Take it with you before you leave this page; you can always make it again.'
  return kept === undefined ? gone : `It was not kept in your account: you may not be signed in any more. If you want it kept, sign in and make it again. ${gone}`
}

/** An empty field is no number, rather than nought. */
function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text)
}
