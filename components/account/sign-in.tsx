'use client'

import { useState, type FormEvent } from 'react'
import { askForLink, askForReset, goToSingleSignOn, signIn, signUp, type Site } from '#client/account.ts'
import { useRecord } from '#client/store.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { passwordFault, passwordHint } from '#lib/account/password.ts'
import { SharedComputer } from './shared-computer.tsx'

type Typed = { name: string; email: string; password: string }
type Faults = Partial<Record<keyof Typed, string | undefined>>

/** Signing in, or making an account: one form, and two other ways where the site has them. */
export function SignIn({ site, onEntered }: { site: Site | undefined; onEntered: () => Promise<void> }) {
  const [isNew, setNew] = useState(false)
  const [typed, setTyped] = useState<Typed>({ name: '', email: '', password: '' })
  const [faults, setFaults] = useState<Faults>({})
  const [shown, setShown] = useState(false)
  const out = useRecord((record) => record.link?.out)
  const { waiting, said, ask } = useAsking()

  const field = (name: keyof Typed) => ({
    id: `account-${name}`,
    value: typed[name],
    fault: faults[name],
    onChange: (event: { target: { value: string } }) => {
      setTyped({ ...typed, [name]: event.target.value })
      setFaults(({ [name]: _mended, ...others }) => others)
    },
  })

  function fitting(fields: readonly (keyof Typed)[]): boolean {
    const found: Faults = Object.fromEntries(fields.map((name) => [name, faultOf(name, typed[name], isNew)]))
    setFaults(found)
    const first = fields.find((name) => found[name])
    if (first) document.getElementById(`account-${first}`)?.focus()
    return !first
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (!fitting(isNew ? ['name', 'email', 'password'] : ['email', 'password'])) return
    const { name, email, password } = tidy(typed)
    await ask(() => (isNew ? signUp({ name, email, password }) : signIn({ email, password })), onEntered)
  }
  const link = () => fitting(['email']) && ask(() => askForLink(tidy(typed).email, tidy(typed).name), () => 'If that is your address, a link is on its way to it. It works once, within 30 minutes. Look among unwanted mail as well.')
  const reset = () => fitting(['email']) && ask(() => askForReset(tidy(typed).email), () => 'If there is an account with that address, a link to choose a new password is on its way to it.')

  return (
    <>
      <WhatHappens />
      {site?.singleSignOn && (
        <p>
          <button type="button" className="quiet" onClick={() => void ask(goToSingleSignOn, () => undefined)}>
            Sign in with {site.singleSignOn}
          </button>
        </p>
      )}
      <form className="card" method="dialog" onSubmit={(event) => void submit(event)} noValidate aria-labelledby="sign-in-title">
        <h2 id="sign-in-title">{isNew ? 'Make an account' : 'Sign in'}</h2>
        {isNew && <TextField label="Your name" hint="As you want to be greeted. You can change it later." autoComplete="name" {...field('name')} />}
        <TextField
          label="E-mail address"
          hint={isNew ? 'One that you will still have in three years; a work address may go when you change jobs.' : undefined}
          type="email"
          inputMode="email"
          autoComplete="username"
          {...field('email')}
        />
        <TextField
          label="Password"
          hint={isNew ? passwordHint : undefined}
          type={shown ? 'text' : 'password'}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          {...field('password')}
        />
        <label className="tick">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} /> Show the password
        </label>
        <Said said={said} />
        <div className="row">
          <button type="submit" className="button" aria-disabled={waiting || undefined}>
            {waiting ? 'One moment …' : isNew ? 'Make the account' : 'Sign in'}
          </button>
          <button type="button" className="plain" onClick={() => (setNew(!isNew), setFaults({}))}>
            {isNew ? 'I have an account already' : 'I am new: make an account'}
          </button>
        </div>
        {!isNew && site?.mail && (
          <p className="small">
            Forgotten the password?{' '}
            <button type="button" className="plain" onClick={() => void link()}>
              Send me a link to sign in
            </button>{' '}
            or{' '}
            <button type="button" className="plain" onClick={() => void reset()}>
              choose a new one
            </button>
          </p>
        )}
      </form>
      {!out && <p className="small soft">Have you a recovery link? Open it in this browser: it needs no password.</p>}
    </>
  )
}

/** What signing in does to the record that is here, said before it is done. */
function WhatHappens() {
  const { rows, link } = useRecord()
  return (
    <>
      {link?.out ? (
        <p className="note">
          The record on this device belongs to <strong>{link.email || link.name}</strong>.{' '}
          {link.email ? 'Sign in to that account to go on sending it.' : 'That account has no e-mail address: open its recovery link in this browser to go on sending it.'}
        </p>
      ) : (
        rows.length > 0 && (
          <p className="note">
            <strong>What you have done on this device goes into your account when you sign in,</strong> and stays here as well. Your reflections stay on this device alone, unless
            you say otherwise.
          </p>
        )
      )}
      <SharedComputer />
    </>
  )
}

function tidy({ name, email, password }: Typed): Typed {
  return { name: name.trim(), email: email.trim(), password }
}

function faultOf(field: keyof Typed, value: string, isNew: boolean): string | undefined {
  if (field === 'name' && !value.trim()) return 'Write the name that you want to be greeted by.'
  if (field === 'email' && !/^\S+@\S+\.\S+$/.test(value.trim())) return 'Write your e-mail address, like name@example.org.'
  if (field === 'password' && isNew) return passwordFault(value)
  if (field === 'password' && !value) return 'Write your password.'
  return undefined
}
