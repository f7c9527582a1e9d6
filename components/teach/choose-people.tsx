'use client'

import { useState } from 'react'
import { Fault, TextField } from '#components/ui/text-field.tsx'
import type { MemberView } from '#lib/groups/protocol.ts'

/** With more people than this, there is a field to find them. */
const many = 12

type Props = { id: string; people: readonly MemberView[]; chosen: readonly string[]; fault: string | undefined; onChange: (chosen: string[]) => void }

/** People of the group, to tick. */
export function ChoosePeople({ id, people, chosen, fault, onChange }: Props) {
  const [find, setFind] = useState('')
  const shown = people.filter((person) => holds(person, find))
  return (
    <fieldset className="field">
      <legend id={id} tabIndex={-1}>
        {chosen.length} of {people.length} chosen
      </legend>
      {fault && (
        <p className="hint">
          <Fault say={fault} />
        </p>
      )}
      {people.length === 0 && <p>Nobody is in the group yet.</p>}
      {people.length > many && <TextField id={`${id}-find`} label="Find somebody" type="search" autoComplete="off" value={find} onChange={(event) => setFind(event.target.value)} />}
      <div className="linked">
        {shown.map((person) => (
          <label key={person.id} className="tick">
            <input type="checkbox" checked={chosen.includes(person.id)} onChange={(event) => onChange(event.target.checked ? [...chosen, person.id] : chosen.filter((each) => each !== person.id))} />
            <span>
              {person.name}
              {person.number && <span className="soft"> {person.number}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** Whether somebody’s name or number holds all words that are looked for. */
export function holds({ name, number }: Pick<MemberView, 'name' | 'number'>, find: string): boolean {
  const text = `${name} ${number}`.toLowerCase()
  return find.toLowerCase().split(/\s+/).every((word) => text.includes(word))
}
