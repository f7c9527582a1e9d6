'use client'

import { lazy, useState } from 'react'
import { ask as askSite, sendReflections, type Account, type Site } from '#client/account.ts'
import { sendNow } from '#client/outbox.ts'
import { useRecord } from '#client/store.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { Later } from '#components/ui/later.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { passwordHint } from '#lib/account/password.ts'
import type { Link } from '#lib/sync/protocol.ts'
import { KeptApart } from './kept-apart.tsx'
import { EraseAccount, Export } from './rights.tsx'
import { SentState, useWaiting } from './sent-state.tsx'
import { SignIn } from './sign-in.tsx'
import { SignOut } from './sign-out.tsx'

// Few accounts have none.
const NoAddress = lazy(() => import('./no-address.tsx').then((file) => ({ default: file.NoAddress })))

type Props = {
  link: Link
  /** Undefined without signal, and when the session has ended. */
  account: Account | undefined
  signedOut: boolean
  site: Site | undefined
  onEntered: () => Promise<void>
}

/** The account that this device keeps its record with, and everything that can be done with it. */
export function SignedIn({ link, account, signedOut, site, onEntered }: Props) {
  return (
    <>
      <section className="card" aria-labelledby="who">
        <h2 id="who">{account?.name ?? link.name}</h2>
        <p>{(account ?? link).email || 'No e-mail address'}</p>
        <p role="status" className="soft">
          <SentState />
        </p>
        <ClockOff />
        <div className="row">
          <button type="button" className="quiet" onClick={() => void sendNow()}>
            Send and fetch now
          </button>
          <a href="/groups">Your groups</a>
          {account && account.role !== 'learner' && <a href="/teach">Groups that you teach</a>}
          {account?.role === 'administrator' && <a href="/admin">Look after this site</a>}
        </div>
      </section>
      {signedOut && (
        <section aria-labelledby="again">
          <h2 id="again">You are signed out</h2>
          <p>The account asks you to sign in again. Nothing is lost: what you did is on this device, and is sent once you are in.</p>
          <SignIn site={site} onEntered={onEntered} />
        </section>
      )}
      {account && !account.email && (
        <Later>
          <NoAddress onAddress={onEntered} />
        </Later>
      )}
      <KeptApart />
      <Reflections link={link} />
      {account && <Details account={account} site={site} />}
      <SignOut byLink={!(account ?? link).email} />
      {account && (
        <>
          <Export />
          <EraseAccount account={account} />
        </>
      )}
    </>
  )
}

/** Dates in a record come from the device: a wrong clock is worth knowing of before a confirmer sees them. */
function ClockOff() {
  const off = useRecord((record) => record.clockOff)
  if (!off) return null
  const minutes = Math.round(Math.abs(off) / 60_000)
  const say = minutes < 120 ? `${minutes} minutes` : minutes < 2880 ? `${Math.round(minutes / 60)} hours` : `${Math.round(minutes / 1440)} days`
  return (
    <p className="note trouble">
      The clock of this device is about {say} {off > 0 ? 'ahead' : 'behind'}. The dates in your record come from it: set it right before you go on.
    </p>
  )
}

function Reflections({ link }: { link: Link }) {
  const { kept } = useWaiting()
  return (
    <section aria-labelledby="reflections">
      <h2 id="reflections">Your reflections</h2>
      <label className="option">
        <input type="checkbox" checked={Boolean(link.reflections)} onChange={(event) => void sendReflections(event.target.checked)} />
        <span>
          <strong>Keep my notes and reflective accounts in my account as well</strong>
          <br />
          <span className="soft">
            Then they are on all your devices. Nobody but you is shown them. Unticked, new ones stay on the device that they were written on; what was sent before stays in the account
            until you remove it for good in your record.
          </span>
        </span>
      </label>
      {kept > 0 && <p className="small">{kept === 1 ? 'One stays' : `${kept} stay`} on this device alone. Keep a backup file of it, or tick the box.</p>}
    </section>
  )
}

function Details({ account, site }: { account: Account; site: Site | undefined }) {
  const [name, setName] = useState(account.name)
  const [passwords, setPasswords] = useState({ currentPassword: '', newPassword: '' })
  const naming = useAsking()
  const changing = useAsking()
  return (
    <details>
      <summary>Change your name or password</summary>
      <form
        className="card"
        method="dialog"
        onSubmit={(event) => (event.preventDefault(), void naming.ask(() => askSite('/api/account/name', { name }), () => 'Changed.'))}
      >
        <TextField id="account-new-name" label="Your name" autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
        <Said said={naming.said} />
        <button type="submit" className="quiet">
          Change the name
        </button>
      </form>
      {account.hasPassword ? (
        <form
          className="card"
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault()
            void changing.ask(
              () => askSite('/api/auth/change-password', { ...passwords, revokeOtherSessions: true }),
              () => (setPasswords({ currentPassword: '', newPassword: '' }), 'Changed. On your other devices you will be asked to sign in again.'),
            )
          }}
        >
          <TextField
            id="account-old-password"
            label="Your password now"
            type="password"
            autoComplete="current-password"
            value={passwords.currentPassword}
            onChange={(event) => setPasswords({ ...passwords, currentPassword: event.target.value })}
          />
          <TextField
            id="account-new-password"
            label="New password"
            hint={passwordHint}
            type="password"
            autoComplete="new-password"
            value={passwords.newPassword}
            onChange={(event) => setPasswords({ ...passwords, newPassword: event.target.value })}
          />
          <Said said={changing.said} />
          <button type="submit" className="quiet">
            Change the password
          </button>
        </form>
      ) : (
        <p>You sign in without a password.{site?.mail && account.email && ' To have one, sign out and choose “choose a new one” under the form.'}</p>
      )}
    </details>
  )
}
