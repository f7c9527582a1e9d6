'use client'

import { lazy, useState } from 'react'
import { focusOn } from '#client/focus.ts'
import { csvOf, removeMember } from '#client/teach.ts'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { Later } from '#components/ui/later.tsx'
import { TextField } from '#components/ui/text-field.tsx'
import { sayDay } from '#lib/cpd/days.ts'
import type { MemberView } from '#lib/groups/protocol.ts'
import { notJoined } from '#lib/groups/words.ts'
import { holds } from './choose-people.tsx'
import type { OfGroup } from './group.tsx'
import { sayPeople } from './words.ts'

const Import = lazy(() => import('./import.tsx').then((file) => ({ default: file.Import })))

/** With more people than this, the list is folded, and has a field to find them. */
const many = 12

/** Who is in the group, and the ways to put people on its list and off it. */
export function People({ group, onChanged }: OfGroup) {
  const [open, setOpen] = useState(false)
  const { said, say } = useAsking()
  const { people } = group
  const joined = people.filter((person) => person.joined).length
  return (
    <section className="column" aria-labelledby="people">
      <h2 id="people" tabIndex={-1}>
        People
      </h2>
      <Said said={said} />
      {people.length === 0 ? (
        <p>Nobody is in the group yet. You will see here whoever joins by the code or the link.</p>
      ) : (
        <p>
          {sayPeople(people.length)}{joined < people.length ? `, of whom ${joined === 0 ? 'nobody has' : `${joined} ${joined === 1 ? 'has' : 'have'}`} joined` : ''}.{' '}
          <a href={csvOf('members', group.id)} download>
            Download the list (CSV)
          </a>
        </p>
      )}
      <Listed key={group.id} group={group} onChanged={onChanged} />
      {!group.archived && (
        <details className="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>Put people on the list from a file</summary>
          {open && (
            <Later>
              <Import group={group} onChanged={onChanged} onImported={(words) => (say(words), focusOn('people'))} />
            </Later>
          )}
        </details>
      )}
    </section>
  )
}

function Listed({ group, onChanged }: OfGroup) {
  const [find, setFind] = useState('')
  const [removing, setRemoving] = useState('')
  const { waiting, said, ask } = useAsking()
  const { people } = group
  const remove = ({ id, name }: MemberView) =>
    ask(
      () => removeMember(group.id, id),
      async () => {
        await onChanged()
        setRemoving('')
        focusOn('people')
        return `${name} is no longer in the group.`
      },
    )
  const list = (
    <ul className="listed roster">
      {people
        .filter((person) => holds(person, find))
        .map((person) => (
          <li key={person.id}>
            <p>
              <strong>{person.name}</strong>
              {person.number && ` ${person.number}`}
              <br />
              <span className="small soft">{[person.email, person.joined ? `Joined ${sayDay(person.joined)}` : notJoined].filter(Boolean).join(' · ')}</span>
            </p>
            {removing === person.id ? (
              <AskFirst label={`Remove ${person.name}`} ways={[{ words: waiting ? 'One moment …' : 'Remove them', go: () => void remove(person) }]} back={{ words: 'Leave them', go: () => (setRemoving(''), focusOn(`remove-${person.id}`)) }}>
                {person.name} leaves the group, with all that you see of them in it. Their own record stays theirs. They can join again with the code.
              </AskFirst>
            ) : (
              <button type="button" className="plain" id={`remove-${person.id}`} onClick={() => setRemoving(person.id)}>
                Remove<span className="unseen"> {person.name}</span>
              </button>
            )}
          </li>
        ))}
    </ul>
  )
  return (
    <>
      <Said said={said} />
      {people.length > many ? (
        <details>
          <summary>Show the people</summary>
          <TextField id="find-person" label="Find somebody" type="search" autoComplete="off" value={find} onChange={(event) => setFind(event.target.value)} />
          {list}
        </details>
      ) : (
        people.length > 0 && list
      )}
    </>
  )
}
