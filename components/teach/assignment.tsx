'use client'

import { lazy, useState, type FormEvent } from 'react'
import { focusOn } from '#client/focus.ts'
import { changeAssignment, csvOf, withdrawAssignment } from '#client/teach.ts'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { Later } from '#components/ui/later.tsx'
import type { AssignmentView, GroupView } from '#lib/groups/protocol.ts'
import { DueField, faultsOf, MoreFields, sentOf, showFault, type Faults, type Typed } from './assign-fields.tsx'
import { inOrder, sayCounts, sayTask, whatHref } from './words.ts'

const Progress = lazy(() => import('./progress.tsx').then((file) => ({ default: file.Progress })))

type Props = { assignment: AssignmentView; group: GroupView; onChanged: () => Promise<void>; onWithdrawn: (words: string) => void }

/** One assignment: how far the group has come with it, person by person when that is opened, and what can be done with it. */
export function OneAssignment({ assignment, group, onChanged, onWithdrawn }: Props) {
  const { id, what, title, message } = assignment
  const [open, setOpen] = useState(false)
  const [doing, setDoing] = useState<'change' | 'withdraw'>()
  const { waiting, said, say, ask } = useAsking()
  const heading = `assignment-${id}`
  const leave = () => (setDoing(undefined), focusOn(heading))

  const withdraw = () =>
    ask(
      () => withdrawAssignment(id),
      async () => {
        await onChanged()
        onWithdrawn(`“${title}” is withdrawn. It has left the pages of your learners.`)
      },
    )
  return (
    <article aria-labelledby={heading}>
      <h3 id={heading} tabIndex={-1}>
        {title}
      </h3>
      <HowFar assignment={assignment} group={group} />
      <p className="counts">{sayCounts(assignment, group)}</p>
      <p className="soft small">{sayTask(assignment)}</p>
      {message && <p className="letter">“{message}”</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          See each person<span className="unseen"> with {title}</span>
        </summary>
        {open && (
          <Later>
            <Progress key={`${assignment.due} ${assignment.members} ${group.people.length}`} assignment={assignment} archived={group.archived !== undefined} onChanged={onChanged} />
          </Later>
        )}
      </details>
      <div className="row">
        <a href={whatHref(what)}>
          Preview as a learner<span className="unseen"> of {title}</span>
        </a>
        <a href={csvOf('progress', id)} download>
          Download as CSV<span className="unseen"> {title}</span>
        </a>
        {!group.archived && (
          <>
            <button type="button" className="plain" onClick={() => (setDoing('change'), focusOn(`change-${id}-due`))}>
              Change<span className="unseen"> {title}</span>
            </button>
            <button type="button" className="plain" onClick={() => setDoing('withdraw')}>
              Withdraw<span className="unseen"> {title}</span>
            </button>
          </>
        )}
      </div>
      {doing === 'change' && <ChangeForm assignment={assignment} group={group} onKept={async () => (await onChanged(), say('Changed.'), leave())} onLeave={leave} />}
      {doing === 'withdraw' && (
        <AskFirst label={`Withdraw “${title}”`} ways={[{ words: waiting ? 'One moment …' : 'Withdraw it', go: () => void withdraw() }]} back={{ words: 'Leave it', go: leave }}>
          It leaves the pages of your learners, and nobody is reminded of it any more. What they did stays theirs and counts for the course. It cannot be brought back; you can assign it anew.
        </AskFirst>
      )}
      <Said said={said} />
    </article>
  )
}

/** How high the part of those is who have come so far, so that no colour alone tells it. */
const high: Partial<Record<(typeof inOrder)[number], number>> = { Complete: 1, 'Changed since you finished': 0.7, 'In progress': 0.4 }

/** A picture of the words below it: each person is as wide as the next, from those who are through to those who have not joined yet. */
function HowFar({ assignment: { counts, members }, group }: Pick<Props, 'assignment' | 'group'>) {
  const before = (n: number) => inOrder.slice(0, n).reduce((sum, status) => sum + counts[status], 0)
  const all = Math.max(before(inOrder.length), members?.length ?? group.people.length)
  if (all === 0) return null
  return (
    <svg className="how-far" viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true">
      {inOrder.map((status, n) => (
        <rect key={status} data-status={status} x={before(n)} width={counts[status]} y={1 - (high[status] ?? 0)} height={high[status] ?? 0} />
      ))}
    </svg>
  )
}

/** Dates, message and for whom. What it is and what it asks for were told to learners, and stay. */
function ChangeForm({ assignment, group, onKept, onLeave }: Pick<Props, 'assignment' | 'group'> & { onKept: () => Promise<void>; onLeave: () => void }) {
  const { id, title, opens, due = '', message, members } = assignment
  const [typed, setTyped] = useState<Typed>({ opens, due, message, some: members !== undefined, members: members ?? [] })
  const [faults, setFaults] = useState<Faults>({})
  const { waiting, said, ask } = useAsking()
  const place = `change-${id}`
  const fields = { id: place, typed, faults, put: (change: Partial<Typed>) => (setTyped({ ...typed, ...change }), setFaults({})) }

  function submit(event: FormEvent) {
    event.preventDefault()
    const found = faultsOf(typed)
    setFaults(found)
    if (showFault(place, found)) return
    void ask(() => changeAssignment({ id, ...sentOf(typed) }), onKept)
  }
  return (
    <form className="card column" method="dialog" onSubmit={submit} noValidate aria-label={`Change ${title}`}>
      <DueField {...fields} />
      <MoreFields {...fields} group={group} />
      <Said said={said} />
      <div className="row">
        <button type="submit" className="button" aria-disabled={waiting || undefined}>
          {waiting ? 'One moment …' : 'Keep the change'}
        </button>
        <button type="button" className="quiet" onClick={onLeave}>
          Leave it as it is
        </button>
      </div>
    </form>
  )
}
