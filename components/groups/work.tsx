import type { Assigned } from '#lib/groups/protocol.ts'
import { asksWords } from '#lib/groups/words.ts'
import { SeenOf } from './seen.tsx'
import { sayDue, sayWeekday } from './words.ts'

/** One piece of work that a learner was given: what, by when, what is asked for, and where they stand, as their educators see it. */
export function Work({ work, today, inGroup = false }: { work: Assigned; today: string; inGroup?: boolean }) {
  const { title, href, groupName, opens, extended, asks, message, seen } = work
  const due = sayDue(work, today)
  return (
    <>
      <p>
        <a href={href}>
          <strong>{title}</strong>
        </a>
        {!inGroup && <span className="soft">, for {groupName}</span>}
      </p>
      {opens > today && <p>Opens on {sayWeekday(opens, today)}. What you do before counts as well.</p>}
      {due && (
        <p>
          {seen.overdue ? <strong>{due}</strong> : due}
          {extended && '. You were given longer than the others'}
        </p>
      )}
      <SeenOf seen={seen} />
      {message && (
        <p className="letter from-educator">
          <span className="unseen">Message: </span>
          {message}
        </p>
      )}
      <p className="small soft">{asksWords[asks].rule}</p>
    </>
  )
}
