'use client'

import { useState, type FormEvent } from 'react'
import { ask as askSite, resetPassword, useLink as signInByLink } from '#client/account.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { passwordFault, passwordHint } from '#lib/account/password.ts'
import { SharedComputer } from './shared-computer.tsx'

/** Came by a link to sign in. A button, because programs that look through e-mail open every link. */
export function FromLink({ token, onEntered }: { token: string; onEntered: () => Promise<void> }) {
  const { waiting, said, ask } = useAsking()
  return (
    <section className="card" aria-labelledby="from-link">
      <h2 id="from-link">Sign in with your link</h2>
      <p>What is kept on this device goes into your account, and stays here as well.</p>
      <SharedComputer />
      <Said said={said} />
      <div className="row">
        <button type="button" className="button" aria-disabled={waiting || undefined} onClick={() => void ask(() => signInByLink(token), onEntered)}>
          {waiting ? 'One moment …' : 'Sign in'}
        </button>
        <a href="/account">Another way to sign in</a>
      </div>
    </section>
  )
}

/** Came by the recovery link of an account without an e-mail address. It works as often as it is opened, until a new one is made. */
export function FromRecovery({ code, onEntered }: { code: string; onEntered: () => Promise<void> }) {
  const { waiting, said, ask } = useAsking()
  return (
    <section className="card" aria-labelledby="from-recovery">
      <h2 id="from-recovery">Carry on with your record</h2>
      <p>This link leads back into your account. What is kept there comes to this device, and what is kept on this device goes into the account.</p>
      <SharedComputer />
      <Said said={said} />
      <div className="row">
        <button type="button" className="button" aria-disabled={waiting || undefined} onClick={() => void ask(() => askSite('/api/account/recover', { code }), onEntered)}>
          {waiting ? 'One moment …' : 'Carry on here'}
        </button>
        <a href="/account">Another way to sign in</a>
      </div>
    </section>
  )
}

/** Came by a link that proves an e-mail address. A button, because programs that look through e-mail open every link. */
export function Confirm({ token }: { token: string }) {
  const { waiting, said, ask } = useAsking()
  return (
    <section className="card" aria-labelledby="confirm">
      <h2 id="confirm">Is this address yours?</h2>
      {said?.ok !== true && <p>The link came to your e-mail address. Press the button, and this site knows that what it sends there reaches you.</p>}
      <Said said={said} />
      <div className="row">
        {said?.ok !== true && (
          <button
            type="button"
            className="button"
            aria-disabled={waiting || undefined}
            onClick={() => void ask(() => askSite('/api/account/confirm', { token }), () => 'Thank you. The address is yours, and reminders can go there.')}
          >
            {waiting ? 'One moment …' : 'Yes, it is mine'}
          </button>
        )}
        <a href="/groups#reminders">Your reminders</a>
      </div>
    </section>
  )
}

/** Came by a link to choose a new password. */
export function NewPassword({ token }: { token: string }) {
  const [password, setPassword] = useState('')
  const [fault, setFault] = useState<string>()
  const [done, setDone] = useState(false)
  const { waiting, said, ask } = useAsking()
  function submit(event: FormEvent) {
    event.preventDefault()
    const found = passwordFault(password)
    if (found) return setFault(found)
    void ask(
      () => resetPassword(token, password),
      () => (setDone(true), 'Your password is changed. Wherever you were signed in, you are signed out.'),
    )
  }
  return (
    <form className="card" method="dialog" onSubmit={submit} noValidate aria-labelledby="new-password">
      <h2 id="new-password">Choose a new password</h2>
      {!done && (
        <TextField
          id="new-password-field"
          label="New password"
          hint={passwordHint}
          fault={fault}
          type="password"
          autoComplete="new-password"
          value={password}
          onChange={(event) => (setPassword(event.target.value), setFault(undefined))}
        />
      )}
      <Said said={said} />
      {done ? (
        <a className="button" href="/account">
          Sign in with it
        </a>
      ) : (
        <button type="submit" className="button" aria-disabled={waiting || undefined}>
          {waiting ? 'One moment …' : 'Change the password'}
        </button>
      )}
    </form>
  )
}
