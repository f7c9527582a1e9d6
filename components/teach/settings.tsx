'use client'

import { useState, type FormEvent, type ReactNode } from 'react'
import type { Asked } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { changeGroup, deleteGroup } from '#client/teach.ts'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import type { OfGroup } from './group.tsx'

/** A group’s name and what it asks for, its code, and its end. */
export function GroupSettings({ group, onChanged }: OfGroup) {
  const { id, name, archived } = group
  const { said, say } = useAsking()
  const step = { onChanged, onDone: (words: string) => (say(words), focusOn('settings')) }
  return (
    <section className="column no-print" aria-labelledby="settings">
      <h2 id="settings" tabIndex={-1}>
        Group settings
      </h2>
      <Said said={said} />
      {archived ? (
        <>
          <Step key="bring-back" {...step} id="bring-back" way="Bring it back" act={() => changeGroup({ id, archived: false })} done="The group is back.">
            Learners can join “{name}” again, and its work is on their pages again, with the dates that it had.
          </Step>
          <Step key="delete" {...step} onChanged={toMyGroups} id="delete-group" way="Delete it for good" act={() => deleteGroup(id)} done="The group is deleted.">
            “{name}” goes for good: the list of its people, its assignments and what you see of them. It cannot be undone. Download the table for an audit first if you need one. What learners did stays theirs.
          </Step>
        </>
      ) : (
        <>
          <Rename group={group} onChanged={onChanged} />
          <Step key="new-code" {...step} id="new-code" way="Make a new code" act={() => changeGroup({ id, newCode: true })} done="There is a new code, at the top of this page.">
            The code, link and picture of now stop working, also where you printed them. Whoever has joined stays in the group.
          </Step>
          <Step key="archive" {...step} id="archive" way="Archive the group" act={() => changeGroup({ id, archived: true })} done="The group is archived.">
            Nobody can join any more, and the group’s work leaves the pages of its learners. What you see here stays, and you can bring the group back.
          </Step>
        </>
      )}
    </section>
  )
}

async function toMyGroups() {
  location.href = new URL('/teach', location.href).href
}

function Rename({ group, onChanged }: OfGroup) {
  const [name, setName] = useState(group.name)
  const [asksNumber, setAsksNumber] = useState(group.asksNumber)
  const [fault, setFault] = useState<string>()
  const { waiting, said, ask } = useAsking()

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!name.trim()) {
      setFault('Write a name for the group.')
      return focusOn('group-name')
    }
    void ask(
      () => changeGroup({ id: group.id, name: name.trim(), asksNumber }),
      async () => (await onChanged(), 'Changed.'),
    )
  }
  return (
    <form className="card" method="dialog" onSubmit={submit} noValidate>
      <TextField id="group-name" label="Name of the group" fault={fault} autoComplete="off" maxLength={80} value={name} onChange={(event) => (setName(event.target.value), setFault(undefined))} />
      <label className="tick">
        <input type="checkbox" checked={asksNumber} onChange={(event) => setAsksNumber(event.target.checked)} /> Ask for a student number when they join
      </label>
      <Said said={said} />
      <button type="submit" className="quiet" aria-disabled={waiting || undefined}>
        {waiting ? 'One moment …' : 'Keep these settings'}
      </button>
    </form>
  )
}

type StepProps = { id: string; way: string; act: () => Promise<Asked<object>>; onChanged: () => Promise<void>; done: string; onDone: (words: string) => void; children: ReactNode }

/** Something that changes the group for everybody in it: asked first. The button may be gone by the time that it is done. */
function Step({ id, way, act, onChanged, done, onDone, children }: StepProps) {
  const [asking, setAsking] = useState(false)
  const { waiting, said, ask } = useAsking()
  const go = () =>
    ask(act, async () => {
      await onChanged()
      setAsking(false)
      onDone(done)
    })
  return (
    <div className="step">
      {asking ? (
        <AskFirst label={way} ways={[{ words: waiting ? 'One moment …' : way, go: () => void go() }]} back={{ words: 'Leave it as it is', go: () => (setAsking(false), focusOn(id)) }}>
          {children}
        </AskFirst>
      ) : (
        <button type="button" className="quiet" id={id} onClick={() => setAsking(true)}>
          {way} …
        </button>
      )}
      <Said said={said} />
    </div>
  )
}
