'use client'

import { useLayoutEffect, useRef } from 'react'
import { useAssigned } from '#client/assigned.ts'
import { keepRoom } from '#client/room.ts'
import { ukDay } from '#lib/cpd/days.ts'
import { sayWeekday } from './words.ts'
import { Work } from './work.tsx'

/** As many as stand above “Carry on” without pushing it off the screen; the others are one press away. */
const most = 3

/** What is still to do of the work that educators have given, the nearest first. */
export function AssignedCard() {
  const { work, at, answer, out } = useAssigned()
  const today = ukDay(new Date().toISOString())
  const card = useRef<HTMLElement>(null)
  const open = answer !== 'waiting' || at !== undefined // until then there may be work that is not here yet
  useLayoutEffect(() => {
    if (open) keepRoom(card.current?.closest<HTMLElement>('.room-kept'))
  }, [open, work, answer])
  if (work.length === 0) return null
  return (
    <section ref={card} className="card assigned" aria-labelledby="assigned">
      <h2 id="assigned">Assigned to you</h2>
      {answer === 'none' && at && (
        <p className="small soft" role="status">
          As of {sayWeekday(ukDay(at), today)}. {out ? 'Sign in again to see what is new.' : 'What is new could not be fetched just now.'}
        </p>
      )}
      <ul className="listed">
        {work.slice(0, most).map((each) => (
          <li key={each.id}>
            <Work work={each} today={today} />
          </li>
        ))}
      </ul>
      <p className="small">
        <a href="/groups">{work.length > most ? `And ${work.length - most} more: your groups` : 'Your groups, and what your educators see'}</a>
      </p>
    </section>
  )
}
