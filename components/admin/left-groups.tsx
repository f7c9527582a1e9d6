'use client'

import { useState, type FormEvent } from 'react'
import { ask as askSite } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import type { LeftGroup } from '#lib/groups/protocol.ts'
import { Items, useItems } from './items.tsx'

/** Groups that nobody may teach any more, and the way to give each to an educator. */
export function LeftGroups() {
  const list = useItems<LeftGroup>('groups', () => '/api/admin/groups')
  const { said, say } = useAsking()
  return (
    <>
      <Items of={list} none="Every group has an educator.">
        {(group) => <LeftItem group={group} onGiven={(words) => (list.drop(group.id), say(words), focusOn('left'))} />}
      </Items>
      <Said said={said} />
    </>
  )
}

function LeftItem({ group: { id, name, made, archived, members }, onGiven }: { group: LeftGroup; onGiven: (words: string) => void }) {
  const [email, setEmail] = useState('')
  const { waiting, said, ask } = useAsking()
  function submit(event: FormEvent) {
    event.preventDefault()
    void ask(
      () => askSite('/api/admin/groups', { group: id, email }),
      () => onGiven(`“${name}” has an educator again.`),
    )
  }
  return (
    <form method="dialog" onSubmit={submit} noValidate>
      <p>
        <strong>{name}</strong>
      </p>
      <p className="small soft">
        {members === 1 ? '1 person' : `${members} people`}. Made on {sayDay(ukDay(made))}{archived ? ', archived' : ''}.
      </p>
      <TextField id={`give-${id}`} label={`E-mail address of the educator for ${name}`} hint="Of somebody who is an educator or an administrator here." type="email" autoComplete="off" value={email} onChange={(event) => setEmail(event.target.value)} />
      <Said said={said} />
      <button type="submit" className="quiet" aria-disabled={waiting || undefined}>
        {waiting ? 'One moment …' : 'Give it to them'}
      </button>
    </form>
  )
}
