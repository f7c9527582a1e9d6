'use client'

import { useAssigned } from '#client/assigned.ts'
import { ukDay } from '#lib/cpd/days.ts'
import type { GroupToJoin } from '#lib/groups/protocol.ts'
import { RecoveryLink } from './recovery-link.tsx'
import { Work } from './work.tsx'

export type Outcome = { group: GroupToJoin; recovery?: string | undefined; trouble?: string | undefined }

/** After joining: the way back, for those who have no other, and then the work. */
export function Joined({ group, recovery, trouble }: Outcome) {
  return (
    <>
      <h2 id="joined" tabIndex={-1}>
        You have joined {group.name}
      </h2>
      {trouble && (
        <p className="note trouble" role="alert">
          {trouble}
        </p>
      )}
      {recovery && <RecoveryLink link={recovery} />}
      <ToDo group={group} />
    </>
  )
}

function ToDo({ group }: { group: GroupToJoin }) {
  const { work, answer } = useAssigned()
  const today = ukDay(new Date().toISOString())
  const theirs = work.filter((each) => each.group === group.id)
  return (
    <section aria-labelledby="to-do">
      <h2 id="to-do">What to do now</h2>
      {theirs.length > 0 ? (
        <ul className="listed">
          {theirs.map((each) => (
            <li key={each.id}>
              <Work work={each} today={today} inGroup />
            </li>
          ))}
        </ul>
      ) : (
        <p role="status">
          {answer === 'waiting' && 'One moment …'}
          {answer === 'here' && 'Nothing has been given to you yet. When there is something, it stands at the top of the course’s first page.'}
          {answer === 'none' && 'What was given to you could not be fetched just now. It will stand at the top of the course’s first page.'}
        </p>
      )}
      <p className="row">
        <a className="button" href="/">
          Go to the course
        </a>
        <a href="/groups">Your groups, reminders and calendar</a>
      </p>
    </section>
  )
}
