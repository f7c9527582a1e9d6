'use client'

import { useState, type FormEvent } from 'react'
import { ask as askSite, type Account } from '#client/account.ts'
import { download } from '#client/documents/download.ts'
import { bind, eraseRecord } from '#client/store-more.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'

/** Everything that is held of somebody, as one archive. */
export function Export() {
  return (
    <section aria-labelledby="export">
      <h2 id="export">Take everything with you</h2>
      <p>One archive with all that this site holds of you: your record, your certificates, what was kept apart, and who changed what. The course can read the record back.</p>
      <p>
        <a className="quiet" href="/api/account/export" download>
          Download the archive
        </a>
      </p>
    </section>
  )
}

/** What is given for an account that was erased. */
type Receipt = { number: string; at: string; erased: Record<string, number>; stays: string[]; backups: string }

/** Erases the account at once, and the record on this device if that is wanted; gives a receipt. */
export function EraseAccount({ account }: { account: Account }) {
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState({ who: '', password: '' })
  const [here, setHere] = useState(true)
  const { waiting, said, ask } = useAsking()

  function submit(event: FormEvent) {
    event.preventDefault()
    void ask(
      () => askSite<{ receipt: Receipt }>('/api/account/erase', { [account.email ? 'email' : 'name']: typed.who.trim(), ...(account.hasPassword ? { password: typed.password } : {}) }),
      async ({ receipt }) => {
        sessionStorage.setItem(RECEIPT, JSON.stringify(receipt)) // this part of the page goes with the account
        if (here) await eraseRecord()
        else await bind(undefined)
        location.href = new URL('/account/erased', location.href).href
      },
    )
  }
  return (
    <section aria-labelledby="erase-account" className="no-print">
      <h2 id="erase-account">Erase your account</h2>
      {open ? (
        <form className="card" method="dialog" onSubmit={submit} noValidate>
          <p>
            This erases your account and all that is kept in it, at once and for good: choices, answers, entries, reflections, certificates. Certificates that you have handed out stay genuine, unless you
            revoke them first. Educators of your groups see nothing of you any more. Download the archive above if you may want any of it.
          </p>
          <TextField
            id="erase-email"
            label={account.email ? `To go on, type the address of the account: ${account.email}` : `To go on, type the name of the account: ${account.name}`}
            type={account.email ? 'email' : 'text'}
            autoComplete="off"
            value={typed.who}
            onChange={(event) => setTyped({ ...typed, who: event.target.value })}
          />
          {account.hasPassword && (
            <TextField
              id="erase-password"
              label="Your password"
              type="password"
              autoComplete="current-password"
              value={typed.password}
              onChange={(event) => setTyped({ ...typed, password: event.target.value })}
            />
          )}
          <label className="tick">
            <input type="checkbox" checked={here} onChange={(event) => setHere(event.target.checked)} /> Erase the record on this device as well
          </label>
          <Said said={said} />
          <div className="row">
            <button type="submit" className="quiet" aria-disabled={waiting || undefined}>
              {waiting ? 'Erasing …' : 'Erase it all now'}
            </button>
            <button type="button" className="button" onClick={() => setOpen(false)}>
              Keep it
            </button>
          </div>
        </form>
      ) : (
        <button type="button" className="quiet" onClick={() => setOpen(true)}>
          Erase my account …
        </button>
      )}
    </section>
  )
}

const RECEIPT = 'byp:receipt'

/** Shown once the account is gone: what was erased, what stays, and a receipt to keep. */
export function Receipt() {
  const [receipt] = useState(readReceipt)
  if (!receipt) return <p>There is no receipt here. It is shown once, in the tab in which an account was erased. To open this page erases nothing.</p>
  const lines = Object.entries(receipt.erased).map(([what, count]) => `${count} ${what}`)
  const text = [
    'Before You Post: an account was erased',
    `Receipt ${receipt.number}, ${receipt.at}`,
    '',
    'Erased at once:',
    ...lines.map((line) => `- ${line}`),
    '',
    'What stays:',
    ...receipt.stays.map((line) => `- ${line}`),
    '',
    receipt.backups,
    '',
  ].join('\n')
  return (
    <>
      <p>
        <strong>Your account is erased.</strong> Receipt <strong>{receipt.number}</strong>, {receipt.at.slice(0, 16).replace('T', ', ')} UTC. Whoever looks after this site can confirm it by this number.
      </p>
      <h2>Erased at once</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>What stays</h2>
      <ul>
        {receipt.stays.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{receipt.backups}</p>
      <p>
        <button type="button" className="button" onClick={() => download(`before-you-post-erased-${receipt.number}.txt`, text, 'text/plain')}>
          Save the receipt
        </button>
      </p>
    </>
  )
}

function readReceipt(): Receipt | undefined {
  try {
    return (JSON.parse(sessionStorage.getItem(RECEIPT) ?? 'null') as Receipt | null) ?? undefined
  } catch {
    return undefined
  }
}
