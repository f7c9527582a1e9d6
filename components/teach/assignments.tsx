'use client'

import { useState } from 'react'
import { focusOn } from '#client/focus.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import { AssignForm } from './assign-form.tsx'
import { OneAssignment } from './assignment.tsx'
import type { OfGroup } from './group.tsx'
import { sayTask, type Assignable } from './words.ts'

type Props = OfGroup & {
  work: readonly Assignable[]
  /** What was assigned when nobody had joined yet: the next thing is to give out the code. */
  onInvite: (words: string) => void
}

/** What the group is asked to do, how far it has come, and the way to assign more. */
export function Assignments({ group, onChanged, work, onInvite }: Props) {
  const open = group.work.filter(({ withdrawn }) => !withdrawn)
  const withdrawn = group.work.filter(({ withdrawn }) => withdrawn)
  const [assigning, setAssigning] = useState(open.length === 0)
  const { said, say } = useAsking()

  async function assigned(id: string, words: string) {
    await onChanged()
    setAssigning(false)
    if (!group.people.some(({ joined }) => joined)) return onInvite(`${words} Nobody has joined yet: give your learners the code or the link.`)
    say(words)
    focusOn(`assignment-${id}`)
  }
  return (
    <section aria-labelledby="assignments">
      <h2 id="assignments" tabIndex={-1}>
        Assignments
      </h2>
      <Said said={said} />
      {open.length > 0 && (
        <ul className="listed">
          {open.map((assignment) => (
            <li key={assignment.id}>
              <OneAssignment assignment={assignment} group={group} onChanged={onChanged} onWithdrawn={(words) => (say(words), focusOn('assignments'))} />
            </li>
          ))}
        </ul>
      )}
      {!group.archived &&
        (assigning ? (
          <AssignForm group={group} work={work} onAssigned={assigned} onLeave={open.length > 0 ? () => (setAssigning(false), focusOn('assignments')) : undefined} />
        ) : (
          <button type="button" className="button" onClick={() => (setAssigning(true), focusOn('assign-what'))}>
            {open.length > 0 ? 'Assign something else' : 'Assign'}
          </button>
        ))}
      {withdrawn.length > 0 && (
        <details>
          <summary>Withdrawn ({withdrawn.length})</summary>
          <ul className="listed">
            {withdrawn.map((assignment) => (
              <li key={assignment.id}>
                <p>
                  <strong>{assignment.title}</strong>
                  <br />
                  <span className="soft small">
                    {sayTask(assignment)} Withdrawn on {sayDay(ukDay(assignment.withdrawn!))}.
                  </span>
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
