'use client'

import { lazy, useEffect, useState } from 'react'
import { focusOn } from '#client/focus.ts'
import { csvOf, groupOf } from '#client/teach.ts'
import { Part } from '#components/admin/items.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { Fetched, useFetched } from '#components/ui/fetched.tsx'
import { Later } from '#components/ui/later.tsx'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import type { GroupView } from '#lib/groups/protocol.ts'
import { Assignments } from './assignments.tsx'
import { Educators } from './educators.tsx'
import { ForEducators } from './for-educators.tsx'
import { Invite } from './invite.tsx'
import { People } from './people.tsx'
import { GroupSettings } from './settings.tsx'
import type { Assignable } from './words.ts'

const Patterns = lazy(() => import('./patterns.tsx').then((file) => ({ default: file.Patterns })))

/** One group, for those who teach it. Which one stands in the part of the address that no browser sends anywhere. */
export function Group({ work }: { work: readonly Assignable[] }) {
  const id = useGroupId()
  const [name, setName] = useState('Your group')
  return (
    <>
      <p className="kicker">
        <a href="/teach">Groups that you teach</a>
      </p>
      <h1 id="group" tabIndex={-1}>
        {name}
      </h1>
      <ForEducators>{id ? <Found key={id} id={id} work={work} onName={setName} /> : <NoGroup />}</ForEducators>
    </>
  )
}

function NoGroup() {
  return (
    <p className="note">
      This address names no group. <a href="/teach">Choose one of yours</a>.
    </p>
  )
}

function Found({ id, work, onName }: { id: string; work: readonly Assignable[]; onName: (name: string) => void }) {
  const group = useFetched(id, 'group', () => groupOf(id))
  const name = group.found?.group.name
  useEffect(() => {
    if (name === undefined) return
    onName(name)
    document.title = `${name} · Before You Post`
  }, [name, onName])
  return <Fetched of={group}>{(found) => <Sections group={found.group} work={work} onChanged={group.again} />}</Fetched>
}

/** What every part of the page is handed: the group as it is, and a way to say that it has changed. */
export type OfGroup = { group: GroupView; onChanged: () => Promise<void> }

function Sections({ work, ...of }: OfGroup & { work: readonly Assignable[] }) {
  const { group } = of
  const { said, say } = useAsking()
  return (
    <>
      <Said said={said} />
      {group.archived ? (
        <p className="note">
          This group was archived on {sayDay(ukDay(group.archived))}. Nobody can join it, and its work has left the pages of its learners. What they did counts as before. You can bring it back under “Group settings”.
        </p>
      ) : (
        <Invite group={group} />
      )}
      <Assignments {...of} work={work} onInvite={(words) => (say(words), focusOn('invite'))} />
      <Part id="struggles" title="Where the group struggles" about={<p className="column">What the group chose in the stories, decision by decision, from five people up. Never who chose what.</p>} open="Show the decisions">
        <Later>
          <Patterns group={group.id} />
        </Later>
      </Part>
      <People {...of} />
      <Educators {...of} />
      <GroupSettings {...of} />
      <section className="column" aria-labelledby="audit">
        <h2 id="audit">For an audit</h2>
        <p>One table of who completed which module or track, in which version, under which edition of the Code, and when. No scores and no choices: you cannot see those, and neither can the table.</p>
        <p>
          <a className="quiet" href={csvOf('audit', group.id)} download>
            Download the table (CSV)
          </a>
        </p>
        <p>
          <a href="/teach/seen">What you cannot see, and why</a>
        </p>
      </section>
    </>
  )
}

/** The group that the address names. “Skip to the page” writes a place of the page over it: then the address is set right again. */
function useGroupId(): string {
  const [id, setId] = useState('')
  useEffect(() => {
    let known = ''
    const read = () => {
      const named = location.hash.slice(1)
      if (known && (named === 'main' || named === '')) history.replaceState(null, '', `#${known}`)
      else setId((known = named))
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  return id
}
