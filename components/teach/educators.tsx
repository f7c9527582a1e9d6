'use client'

import { useState, type FormEvent } from 'react'
import { focusOn } from '#client/focus.ts'
import { addEducator, leaveGroup } from '#client/teach.ts'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { OfGroup } from './group.tsx'

/** Who teaches the group: all of them may do the same with it. */
export function Educators({ group, onChanged }: OfGroup) {
  const alone = group.educators.length === 1
  return (
    <section className="column" aria-labelledby="educators">
      <h2 id="educators" tabIndex={-1}>
        Educators
      </h2>
      <p>All of them may do the same here, and none of them sees more than another.</p>
      <ul>
        {group.educators.map(({ id, name, you }) => (
          <li key={id}>
            {name}
            {you && ' (you)'}
          </li>
        ))}
      </ul>
      <AddEducator group={group} onChanged={onChanged} />
      {alone ? <p className="soft">You are the only educator here. To hand the group on, add somebody first; then you can leave. Or archive and delete it below.</p> : <Leave id={group.id} name={group.name} />}
    </section>
  )
}

function AddEducator({ group, onChanged }: OfGroup) {
  const [email, setEmail] = useState('')
  const [fault, setFault] = useState<string>()
  const { waiting, said, ask } = useAsking()

  function submit(event: FormEvent) {
    event.preventDefault()
    const to = email.trim()
    if (!/^\S+@\S+\.\S+$/.test(to)) {
      setFault('Write the e-mail address, like name@example.org.')
      return focusOn('educator-email')
    }
    void ask(
      () => addEducator(group.id, to),
      async () => {
        await onChanged()
        setEmail('')
        return `${to} teaches this group as well now.`
      },
    )
  }
  return (
    <form className="card" method="dialog" onSubmit={submit} noValidate>
      <TextField
        id="educator-email"
        label="Add an educator"
        hint="The e-mail address of their account here. It must be the account of an educator."
        fault={fault}
        type="email"
        inputMode="email"
        autoComplete="off"
        value={email}
        onChange={(event) => (setEmail(event.target.value), setFault(undefined))}
      />
      <Said said={said} />
      <button type="submit" className="quiet" aria-disabled={waiting || undefined}>
        {waiting ? 'One moment …' : 'Add'}
      </button>
    </form>
  )
}

function Leave({ id, name }: { id: string; name: string }) {
  const [asking, setAsking] = useState(false)
  const { waiting, said, ask } = useAsking()
  const leave = () =>
    ask(
      () => leaveGroup(id),
      () => {
        location.href = new URL('/teach', location.href).href
      },
    )
  return (
    <>
      {asking ? (
        <AskFirst label={`Leave “${name}”`} ways={[{ words: waiting ? 'One moment …' : 'Leave the group', go: () => void leave() }]} back={{ words: 'Stay', go: () => (setAsking(false), focusOn('leave-group')) }}>
          You will not see this group any more. The other educators go on with it, and can add you again.
        </AskFirst>
      ) : (
        <button type="button" className="quiet" id="leave-group" onClick={() => setAsking(true)}>
          Leave this group …
        </button>
      )}
      <Said said={said} />
    </>
  )
}
