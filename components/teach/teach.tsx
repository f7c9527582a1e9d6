'use client'

import { useState, type FormEvent } from 'react'
import { focusOn } from '#client/focus.ts'
import { makeGroup, myGroups } from '#client/teach.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { Fetched, useFetched } from '#components/ui/fetched.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { sayCode } from '#lib/groups/code.ts'
import type { GroupCard } from '#lib/groups/protocol.ts'
import { ForEducators } from './for-educators.tsx'
import { groupHref, sayPeople } from './words.ts'

/** An educator’s groups, and the way to a new one. */
export function Teach() {
  return (
    <ForEducators>
      <Groups />
    </ForEducators>
  )
}

function Groups() {
  const groups = useFetched('', 'groups', myGroups)
  return <Fetched of={groups}>{({ groups }) => <AllGroups groups={groups} />}</Fetched>
}

function AllGroups({ groups }: { groups: readonly GroupCard[] }) {
  const [making, setMaking] = useState(groups.length === 0)
  const open = groups.filter(({ archived }) => !archived)
  const archived = groups.filter(({ archived }) => archived)
  return (
    <>
      <section aria-labelledby="groups">
        <h2 id="groups" tabIndex={-1}>
          Groups that you teach
        </h2>
        {open.length === 0 && <p className="soft">{archived.length > 0 ? 'All of them are archived.' : 'You have none yet. Give the first one a name; everything else can wait.'}</p>}
        <Cards groups={open} />
        {making ? (
          <NewGroup />
        ) : (
          <button type="button" className="button" onClick={() => (setMaking(true), focusOn('group-name'))}>
            New group
          </button>
        )}
      </section>
      {archived.length > 0 && (
        <details>
          <summary>Archived groups ({archived.length})</summary>
          <Cards groups={archived} />
        </details>
      )}
    </>
  )
}

function Cards({ groups }: { groups: readonly GroupCard[] }) {
  if (groups.length === 0) return null
  return (
    <ul className="ways">
      {groups.map(({ id, name, code, members, assignments, archived }) => (
        <li key={id} className="card">
          <h3>
            <a href={groupHref(id)}>{name}</a>
          </h3>
          <p>
            {sayPeople(members)}, {assignments === 0 ? 'no assignments' : assignments === 1 ? '1 assignment' : `${assignments} assignments`}
          </p>
          {!archived && (
            <p className="soft small">
              Code to join: <span className="join-code">{sayCode(code)}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** One field is enough. The group’s own page then says what is next. */
function NewGroup() {
  const [name, setName] = useState('')
  const [asksNumber, setAsksNumber] = useState(false)
  const [fault, setFault] = useState<string>()
  const { waiting, said, ask } = useAsking()

  function submit(event: FormEvent) {
    event.preventDefault()
    if (!name.trim()) {
      setFault('Write a name for the group.')
      return focusOn('group-name')
    }
    void ask(
      () => makeGroup({ name: name.trim(), asksNumber }),
      ({ group }) => {
        location.href = new URL(groupHref(group.id), location.href).href
      },
    )
  }
  return (
    <form className="card column" method="dialog" onSubmit={submit} noValidate aria-labelledby="new-group">
      <h3 id="new-group">New group</h3>
      <TextField
        id="group-name"
        label="Name of the group"
        hint="As its learners will see it, for example “Adult nursing, September”."
        fault={fault}
        autoComplete="off"
        maxLength={80}
        value={name}
        onChange={(event) => (setName(event.target.value), setFault(undefined))}
      />
      <label className="tick">
        <input type="checkbox" checked={asksNumber} onChange={(event) => setAsksNumber(event.target.checked)} /> Ask for a student number when they join
      </label>
      <Said said={said} />
      <button type="submit" className="button" aria-disabled={waiting || undefined}>
        {waiting ? 'One moment …' : 'Create'}
      </button>
    </form>
  )
}
