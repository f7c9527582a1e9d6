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
  return (
    <section className="column" aria-labelledby="settings">
      <h2 id="settings" tabIndex={-1}>
        Group settings
      </h2>
      {archived ? (
        <>
          <Step id="bring-back" words="Bring it back …" way="Bring it back" act={() => changeGroup({ id, archived: false })} then={onChanged} done="The group is back.">
            Learners can join “{name}” again, and its work is on their pages again, with the dates that it had.
          </Step>
          <Step id="delete-group" words="Delete it for good …" way="Delete it for good" act={() => deleteGroup(id)} then={toMyGroups} done="">
            “{name}” goes for good: the list of its people, its assignments and what you see of them. It cannot be undone. Download the table for an audit first if you need one. What learners did stays theirs.
          </Step>
        </>
      ) : (
        <>
          <Rename group={group} onChanged={onChanged} />
          <Step id="new-code" words="Make a new code …" way="Make a new code" act={() => changeGroup({ id, newCode: true })} then={onChanged} done="There is a new code, at the top of this page.">
            The code, link and picture of now stop working, also where you printed them. Whoever has joined stays in the group.
          </Step>
          <Step id="archive" words="Archive the group …" way="Archive it" act={() => changeGroup({ id, archived: true })} then={onChanged} done="The group is archived.">
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

type StepProps = { id: string; words: string; way: string; act: () => Promise<Asked<object>>; then: () => Promise<void>; done: string; children: ReactNode }

/** Something that changes the group for everybody in it: asked first. The focus goes to the head of the settings, because the button may be gone by then. */
function Step({ id, words, way, act, then, done, children }: StepProps) {
  const [asking, setAsking] = useState(false)
  const { waiting, said, ask } = useAsking()
  const go = () =>
    ask(act, async () => {
      await then()
      setAsking(false)
      focusOn('settings')
      return done
    })
  return (
    <div className="step">
      {asking ? (
        <AskFirst label={way} ways={[{ words: waiting ? 'One moment …' : way, go: () => void go() }]} back={{ words: 'Leave it as it is', go: () => (setAsking(false), focusOn(id)) }}>
          {children}
        </AskFirst>
      ) : (
        <button type="button" className="quiet" id={id} onClick={() => setAsking(true)}>
          {words}
        </button>
      )}
      <Said said={said} />
    </div>
  )
}
