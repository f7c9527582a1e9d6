'use client'

import { useState, type FormEvent } from 'react'
import { resetPassword, useLink as signInByLink } from '#client/account.ts'
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
