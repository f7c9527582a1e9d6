'use client'

import { useState, type FormEvent } from 'react'
import { assign } from '#client/teach.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { Fault } from '#components/ui/text-field.tsx'
import { sayMinutes } from '#lib/course/outline.ts'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import type { Asks, GroupView } from '#lib/groups/protocol.ts'
import { asksWords } from '#lib/groups/words.ts'
import { DueField, faultsOf, MoreFields, sentOf, showFault, type Faults, type Typed } from './assign-fields.tsx'
import { whatHref, type Assignable } from './words.ts'

type Props = { group: GroupView; work: readonly Assignable[]; onAssigned: (id: string, words: string) => Promise<void>; onLeave: (() => void) | undefined }

/** Assigns a module or a track. Two choices are enough: what, and until when. */
export function AssignForm({ group, work, onAssigned, onLeave }: Props) {
  const [what, setWhat] = useState('')
  const [asks, setAsks] = useState<Asks>('complete')
  const [typed, setTyped] = useState<Typed>({ opens: ukDay(new Date().toISOString()), due: '', message: '', some: false, members: [] })
  const [faults, setFaults] = useState<Faults>({})
  const { waiting, said, ask } = useAsking()
  const chosen = work.find((each) => each.what === what)
  const put = (change: Partial<Typed>) => (setTyped({ ...typed, ...change }), setFaults({}))

  function submit(event: FormEvent) {
    event.preventDefault()
    const found: Faults = { ...(chosen ? {} : { what: 'Choose a module or a track.' }), ...faultsOf(typed) }
    setFaults(found)
    if (showFault('assign', found) || !chosen) return
    void ask(
      () => assign({ group: group.id, what: chosen.what, asks, ...sentOf(typed) }),
      ({ assignment }) => onAssigned(assignment.id, sayAssigned(chosen.title, typed)),
    )
  }
  return (
    <form className="card column" method="dialog" onSubmit={submit} noValidate aria-labelledby="assign-title">
      <h3 id="assign-title">Assign a module or a track</h3>
      <WhatField work={work} chosen={chosen} fault={faults.what} onChange={(what) => (setWhat(what), setFaults({}))} />
      <DueField id="assign" typed={typed} faults={faults} put={put} />
      <AsksField asks={asks} onChange={setAsks} />
      <details>
        <summary>
          {typed.opens === ukDay(new Date().toISOString()) ? 'Opens today' : 'Opens later'}, for {typed.some ? 'people that you choose' : 'everybody'}, {typed.message.trim() ? 'with' : 'without'} a message: change this
        </summary>
        <MoreFields id="assign" typed={typed} faults={faults} put={put} group={group} />
      </details>
      <Said said={said} />
      <div className="row">
        <button type="submit" className="button" aria-disabled={waiting || undefined}>
          {waiting ? 'One moment …' : 'Assign'}
        </button>
        {onLeave && (
          <button type="button" className="quiet" onClick={onLeave}>
            Not now
          </button>
        )}
      </div>
    </form>
  )
}

function WhatField({ work, chosen, fault, onChange }: { work: readonly Assignable[]; chosen: Assignable | undefined; fault: string | undefined; onChange: (what: string) => void }) {
  return (
    <div className="field">
      <label htmlFor="assign-what">What</label>
      <p className="hint" id="assign-what-hint">
        <Fault say={fault} /> A module is a set of lessons and stories; a track is a way through several modules.
      </p>
      <select id="assign-what" aria-describedby="assign-what-hint" aria-invalid={fault ? true : undefined} value={chosen?.what ?? ''} onChange={(event) => onChange(event.target.value)}>
        <option value="">Choose …</option>
        <Choices label="Modules" of={work.filter(({ what }) => what.startsWith('module:'))} />
        <Choices label="Tracks" of={work.filter(({ what }) => what.startsWith('track:'))} />
      </select>
      {chosen && (
        <p className="soft small">
          {chosen.promise} <a href={whatHref(chosen.what)}>Preview as a learner</a>
        </p>
      )}
    </div>
  )
}

function Choices({ label, of }: { label: string; of: readonly Assignable[] }) {
  return (
    <optgroup label={label}>
      {of.map(({ what, title, minutes }) => (
        <option key={what} value={what}>
          {title} ({sayMinutes(minutes)})
        </option>
      ))}
    </optgroup>
  )
}

/** What it takes to be complete, in the words that learners are told before they start. */
function AsksField({ asks, onChange }: { asks: Asks; onChange: (asks: Asks) => void }) {
  return (
    <fieldset className="field">
      <legend>What you ask for</legend>
      <div>
        {(Object.keys(asksWords) as Asks[]).map((each) => (
          <label key={each} className="option">
            <input type="radio" name="assign-asks" value={each} checked={asks === each} onChange={() => onChange(each)} />
            <span>{asksWords[each].rule}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function sayAssigned(title: string, { due, some, members }: Typed): string {
  const whom = some ? (members.length === 1 ? '1 person' : `${members.length} people`) : 'everybody in the group'
  return `“${title}” is assigned to ${whom}${due ? `, due ${sayDay(due)}` : ''}.`
}
