'use client'

import { useRef, useState, type FormEvent } from 'react'
import { ask as askSite, joiningKey, keepWith, sayWhose, whoAmI, type Account } from '#client/account.ts'
import { newRecovery } from '#client/recovery.ts'
import { keepDraft, useRecord } from '#client/store.ts'
import { SharedComputer } from '#components/account/shared-computer.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { GroupToJoin, Joined as Answer } from '#lib/groups/protocol.ts'
import type { Outcome } from './joined.tsx'
import { WhatIsSeen } from './what-is-seen.tsx'

type Props = { code: string; group: GroupToJoin; keepMonths: number | undefined; account: Account | undefined; onJoined: (outcome: Outcome) => void }
type Typed = { name: string; number: string }
type Faults = Partial<Typed>

/** Joins: as who is signed in, or with an account that is made for it and has no e-mail address. What that means is said first. */
export function JoinForm({ code, group, keepMonths, account, onJoined }: Props) {
  const [typed, setTyped] = useState<Typed>({ name: account?.name ?? '', number: '' })
  const [faults, setFaults] = useState<Faults>({})
  const { waiting, said, ask } = useAsking()
  // The same at each try: when the signal takes the answer away, the next try finds the account that the first one made.
  const recovery = useRef<string>(undefined)

  const field = (name: keyof Typed) => ({
    id: `join-${name}`,
    value: typed[name],
    fault: faults[name],
    onChange: (event: { target: { value: string } }) => {
      setTyped({ ...typed, [name]: event.target.value })
      setFaults(({ [name]: _mended, ...others }) => others)
    },
  })

  async function submit(event: FormEvent) {
    event.preventDefault()
    const [name, number] = [typed.name.trim(), typed.number.trim()]
    const found: Faults = {
      ...(name ? {} : { name: 'Write the name that your educators know you by.' }),
      ...(number || !group.asksNumber ? {} : { number: 'Write your student number. Your educators ask for it in this group.' }),
    }
    setFaults(found)
    if (found.name || found.number) return document.getElementById(found.name ? 'join-name' : 'join-number')?.focus()
    recovery.current ??= newRecovery()
    await ask(
      () => askSite<Answer>('/api/join', { code, name, ...(group.asksNumber ? { number } : {}), ...(account ? {} : { recovery: recovery.current }) }),
      async (answer) => onJoined({ group: answer.group, recovery: answer.recovery, trouble: await keepHere(answer) }),
    )
  }

  return (
    <>
      <section aria-labelledby="before">
        <h2 id="before">Before you join</h2>
        <WhatIsSeen number={group.asksNumber} />
        <h3>What this site keeps</h3>
        <WhatIsKept months={keepMonths} />
      </section>
      <form className="card" method="dialog" onSubmit={(event) => void submit(event)} noValidate aria-labelledby="join-title">
        <h2 id="join-title">Join</h2>
        {account ? <p>You join as {sayWhose(account)}.</p> : <p>You need no e-mail address and no password.</p>}
        <TextField label="Your name" hint="As your educators know you. They see it in their list." autoComplete="name" maxLength={80} {...field('name')} />
        {group.asksNumber && <TextField label="Your student number" hint="Your educators ask for it in this group, to find you in their list." autoComplete="off" maxLength={40} {...field('number')} />}
        {!account && <SharedComputer />}
        {!account && <p className="small soft">If you have an account, sign in first: then it all stays together. You come back here afterwards.</p>}
        <Said said={said} />
        <div className="row">
          <button type="submit" className="button" aria-disabled={waiting || undefined}>
            {waiting ? 'One moment …' : account ? 'Join' : 'Join without an e-mail address'}
          </button>
          <a className={account ? undefined : 'quiet'} href="/account" onClick={() => void keepDraft(joiningKey, code)}>
            {account ? 'Not you? Sign in as yourself' : 'Sign in first'}
          </a>
        </div>
      </form>
    </>
  )
}

/**
 * Without an account the record is on the device alone; a group changes that.
 *
 * @param months after which an account that nobody uses is erased, if it is
 */
function WhatIsKept({ months }: { months: number | undefined }) {
  const { link, rows } = useRecord()
  if (link) return <p>Your record is kept with your account already. Nothing about that changes.</p>
  return (
    <p>
      To know what you have finished, this site keeps the record on this device from now on: your choices and answers, the time they took, and your CPD entries
      {rows.length > 0 && ', with what you did here before'}. Your notes and reflective accounts stay on this device unless you say otherwise. It keeps them until you erase your account
      {months !== undefined && `, or until nobody has used it for ${months} months; without an e-mail address no warning comes first`}. <a href="/privacy">More about what is kept</a>.
    </p>
  )
}

/** Keeps the record of this device with the account that has joined. @returns why not, if so */
async function keepHere({ account, recovery }: Answer): Promise<string | undefined> {
  void keepDraft(joiningKey, '')
  const later = recovery ? 'open your recovery link in this browser' : 'open “Your account” in this browser'
  const asked = await whoAmI()
  if (!asked.ok) return `You have joined, but the signal went before this device was told. When it is back, ${later}.`
  if (asked.account?.id !== account) return `You have joined, but this browser did not stay signed in: it may block cookies. Allow them for this site, then ${later}.`
  const kept = await keepWith(asked.account)
  return kept.ok ? undefined : kept.say
}
