'use client'

import { useState, type FormEvent } from 'react'
import { focusOn } from '#client/focus.ts'
import { extend } from '#client/teach.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { addDays, isDay, sayDay, ukDay } from '#lib/cpd/days.ts'
import type { AssignmentView, ProgressRow } from '#lib/groups/protocol.ts'

type Props = { assignment: AssignmentView; row: ProgressRow; onChanged: () => Promise<void> }

/** A later day for one person. Nobody else in the group is shown it. */
export function Extension({ assignment, row: { member, name, due, extended }, onChanged }: Props) {
  const [open, setOpen] = useState(false)
  const [day, setDay] = useState(extended ? due! : inAWeek(assignment.due!))
  const [fault, setFault] = useState<string>()
  const { waiting, said, ask } = useAsking()
  const place = `extend-${assignment.id}-${member}`
  const leave = () => (setOpen(false), focusOn(place))
  const give = (to: string | null) =>
    ask(
      () => extend({ assignment: assignment.id, member, due: to }),
      async () => {
        await onChanged()
        leave()
        return to ? `${name} has until ${sayDay(to)}.` : `For ${name} the same day holds as for the others.`
      },
    )

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isDay(day) && day > assignment.due!) return void give(day)
    setFault(`Choose a day after ${sayDay(assignment.due!)}.`)
    focusOn(`${place}-day`)
  }
  return (
    <>
      {open ? (
        <form method="dialog" onSubmit={submit} noValidate>
          <TextField
            id={`${place}-day`}
            label={`${name} has until`}
            fault={fault}
            type="date"
            min={addDays(assignment.due!, 1)}
            value={day}
            onChange={(event) => (setDay(event.target.value), setFault(undefined))}
          />
          <div className="row">
            <button type="submit" className="quiet" aria-disabled={waiting || undefined}>
              {waiting ? 'One moment …' : 'Give more time'}
            </button>
            {extended && (
              <button type="button" className="plain" onClick={() => void give(null)}>
                Take it back
              </button>
            )}
            <button type="button" className="plain" onClick={leave}>
              Leave it
            </button>
          </div>
        </form>
      ) : (
        <button type="button" className="plain" id={place} onClick={() => (setOpen(true), focusOn(`${place}-day`))}>
          {extended ? 'Change' : 'Give more time'}
          <span className="unseen"> for {name}</span>
        </button>
      )}
      <Said said={said} />
    </>
  )
}

/** What is proposed: a week more, from the day that it was due or from today. */
function inAWeek(due: string): string {
  const today = ukDay(new Date().toISOString())
  return addDays(today > due ? today : due, 7)
}
