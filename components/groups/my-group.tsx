'use client'

import { useState } from 'react'
import { ask as askSite } from '#client/account.ts'
import { forgetAssigned } from '#client/assigned.ts'
import { focusOn } from '#client/focus.ts'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import type { MyGroup } from '#lib/groups/protocol.ts'
import { sayEducators } from './words.ts'
import { Work } from './work.tsx'

/** A group as its educators see this learner in it, and the way out of it. */
export function MyGroupCard({ group, today, onLeft }: { group: MyGroup; today: string; onLeft: () => Promise<void> }) {
  const { id, name, educators, as, archived, work } = group
  return (
    <section className="card" aria-labelledby={`group-${id}`}>
      <h3 id={`group-${id}`}>{name}</h3>
      <p>
        {sayEducators(educators)} In their list you are <strong>{as.name}</strong>
        {as.number && (
          <>
            , number <strong>{as.number}</strong>
          </>
        )}
        , since {sayDay(ukDay(as.joined))}.
      </p>
      {archived && <p className="note">This group was archived on {sayDay(ukDay(archived))}. Nothing more is asked of you in it, and your educators still see what stands here.</p>}
      <h4>What they see of your work</h4>
      {work.length === 0 ? (
        <p className="soft">Nothing yet: they have given you no work.</p>
      ) : (
        <ul className="listed">
          {work.map((each) => (
            <li key={each.id}>
              <Work work={each} today={today} inGroup />
            </li>
          ))}
        </ul>
      )}
      <Leave id={id} name={name} onLeft={onLeft} />
    </section>
  )
}

function Leave({ id, name, onLeft }: { id: string; name: string; onLeft: () => Promise<void> }) {
  const [asking, setAsking] = useState(false)
  const { waiting, said, ask } = useAsking()
  const leave = () =>
    ask(
      () => askSite('/api/groups/leave', { group: id }),
      async () => {
        forgetAssigned()
        await onLeft()
        focusOn('groups') // this card is gone
      },
    )
  return (
    <>
      {asking ? (
        <AskFirst
          label={`Leave ${name}`}
          ways={[{ words: waiting ? 'One moment …' : 'Leave the group', go: () => void leave() }]}
          back={{ words: 'Stay', go: () => (setAsking(false), focusOn(`leave-${id}`)) }}
        >
          Your educators then see nothing of you any more, not even that you were there, and give you no more work. Your own record stays as it is, and whatever your certificates prove. You can
          join again with the code.
        </AskFirst>
      ) : (
        <button type="button" className="plain" id={`leave-${id}`} onClick={() => setAsking(true)}>
          Leave this group<span className="unseen">, {name}</span>
        </button>
      )}
      <Said said={said} />
    </>
  )
}
