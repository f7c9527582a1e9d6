'use client'

import { useEffect, useState, type FormEvent } from 'react'
import { ask as askSite } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { RecoveryLink } from '#components/groups/recovery-link.tsx'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { passwordFault, passwordHint } from '#lib/account/password.ts'

type Props = { /** The account has an address now. */ onAddress: () => Promise<void> }

/** Of an account that was made by joining a group: the link that leads back into it, and a way to have an address and a password instead. */
export function NoAddress({ onAddress }: Props) {
  useEffect(() => {
    if (location.hash === '#address') focusOn('address') // it was not on the page when the browser looked for it
  }, [])
  return (
    <>
      <NewLink />
      <AddAddress onAddress={onAddress} />
    </>
  )
}

function NewLink() {
  const [asking, setAsking] = useState(false)
  const [link, setLink] = useState('')
  const { waiting, said, ask } = useAsking()
  const make = () =>
    ask(
      () => askSite<{ link: string }>('/api/account/recovery', {}),
      (answer) => {
        setLink(answer.link)
        setAsking(false)
        focusOn('way-back')
      },
    )
  if (link) return <RecoveryLink link={link} />
  return (
    <section aria-labelledby="recovery">
      <h2 id="recovery">Your recovery link</h2>
      <p>It is your only way back into this account, because there is no e-mail address and no password. It was shown when you joined.</p>
      {asking ? (
        <AskFirst label="Make a new recovery link" ways={[{ words: waiting ? 'One moment …' : 'Make a new one', go: () => void make() }]} back={{ words: 'Keep the old one', go: () => (setAsking(false), focusOn('new-recovery')) }}>
          The link that you have now stops working. Devices that are signed in stay signed in.
        </AskFirst>
      ) : (
        <button type="button" className="quiet" id="new-recovery" onClick={() => setAsking(true)}>
          Make a new recovery link …
        </button>
      )}
      <Said said={said} />
    </section>
  )
}

type Typed = { email: string; password: string }

function AddAddress({ onAddress }: Props) {
  const [typed, setTyped] = useState<Typed>({ email: '', password: '' })
  const [faults, setFaults] = useState<{ [Field in keyof Typed]?: string | undefined }>({})
  const { waiting, said, ask } = useAsking()
  const field = (name: keyof Typed) => ({
    id: `add-${name}`,
    value: typed[name],
    fault: faults[name],
    onChange: (event: { target: { value: string } }) => (setTyped({ ...typed, [name]: event.target.value }), setFaults({ ...faults, [name]: undefined })),
  })
  function submit(event: FormEvent) {
    event.preventDefault()
    const email = typed.email.trim()
    const found = { email: /^\S+@\S+\.\S+$/.test(email) ? undefined : 'Write your e-mail address, like name@example.org.', password: passwordFault(typed.password) }
    setFaults(found)
    if (found.email || found.password) return focusOn(found.email ? 'add-email' : 'add-password')
    void ask(() => askSite('/api/account/address', { email, password: typed.password }), onAddress)
  }
  return (
    <section aria-labelledby="address">
      <h2 id="address" tabIndex={-1}>
        Add an e-mail address
      </h2>
      <p>Then you sign in anywhere with the address and a password, and can be reminded by e-mail. Your recovery link stops working, and your educators are not told the address.</p>
      <form className="card" method="dialog" onSubmit={submit} noValidate aria-labelledby="address">
        <TextField label="E-mail address" hint="One that you will still have in three years; a work address may go when you change jobs." type="email" inputMode="email" autoComplete="username" {...field('email')} />
        <TextField label="Password" hint={passwordHint} type="password" autoComplete="new-password" {...field('password')} />
        <Said said={said} />
        <button type="submit" className="quiet" aria-disabled={waiting || undefined}>
          {waiting ? 'One moment …' : 'Add them'}
        </button>
      </form>
    </section>
  )
}
