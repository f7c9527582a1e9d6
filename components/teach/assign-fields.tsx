'use client'

import { focusOn } from '#client/focus.ts'
import { TextField } from '#components/ui/text-field.tsx'
import { isDay } from '#lib/cpd/days.ts'
import type { Assigning, GroupView } from '#lib/groups/protocol.ts'
import { ChoosePeople } from './choose-people.tsx'

/** What can be changed of an assignment after it was made, as it is typed. */
export type Typed = { opens: string; due: string; message: string; some: boolean; members: readonly string[] }
export type Faults = Partial<Record<'what' | 'opens' | 'due' | 'members', string>>

/** The longest message that the site takes. */
export const longestMessage = 1000

/** What is wrong with what was typed. */
export function faultsOf({ opens, due, some, members }: Typed): Faults {
  return {
    ...(isDay(opens) ? {} : { opens: 'Choose the day on which it opens.' }),
    ...(due && !isDay(due) ? { due: 'This is not a day. Choose one, or leave it empty.' } : due && due < opens ? { due: 'This is before the day on which it opens. Choose a later one.' } : {}),
    ...(some && members.length === 0 ? { members: 'Choose at least one person, or everybody.' } : {}),
  }
}

/** Shows the first fault, which may lie in a part of the form that is folded away. */
export function showFault(id: string, faults: Faults): boolean {
  const [first] = Object.keys(faults)
  if (first === undefined) return false
  document.getElementById(`${id}-${first}`)?.closest('details')?.setAttribute('open', '')
  focusOn(`${id}-${first}`)
  return true
}

/** What was typed, as it is sent. */
export function sentOf({ opens, due, message, some, members }: Typed): Pick<Assigning, 'opens' | 'due' | 'message' | 'members'> {
  return { opens, message: message.trim(), ...(due ? { due } : {}), ...(some ? { members: [...members] } : {}) }
}

type Props = { id: string; typed: Typed; faults: Faults; put: (change: Partial<Typed>) => void }

export function DueField({ id, typed, faults, put }: Props) {
  return (
    <TextField id={`${id}-due`} label="Due" hint="That day is included. Leave it empty if there is none." fault={faults.due} type="date" min={typed.opens} value={typed.due} onChange={(event) => put({ due: event.target.value })} />
  )
}

/** The rest, which seldom needs a change. */
export function MoreFields({ id, typed, faults, put, group }: Props & { group: GroupView }) {
  return (
    <>
      <TextField id={`${id}-opens`} label="Opens" hint="Until that day, learners see only that it is coming." fault={faults.opens} type="date" value={typed.opens} onChange={(event) => put({ opens: event.target.value })} />
      <div className="field">
        <label htmlFor={`${id}-message`}>Message (you may leave this out)</label>
        <p className="hint" id={`${id}-message-hint`}>
          Learners read it beside the work, on their own page.
        </p>
        <textarea id={`${id}-message`} aria-describedby={`${id}-message-hint`} maxLength={longestMessage} value={typed.message} onChange={(event) => put({ message: event.target.value })} />
      </div>
      <fieldset className="field">
        <legend>For whom</legend>
        <div>
          <label className="option">
            <input type="radio" name={`${id}-whom`} checked={!typed.some} onChange={() => put({ some: false })} />
            <span>Everybody in the group, and whoever joins later</span>
          </label>
          <label className="option">
            <input type="radio" name={`${id}-whom`} checked={typed.some} onChange={() => put({ some: true })} />
            <span>People that you choose</span>
          </label>
        </div>
      </fieldset>
      {typed.some && <ChoosePeople id={`${id}-members`} people={group.people} chosen={typed.members} fault={faults.members} onChange={(members) => put({ members })} />}
    </>
  )
}
