'use client'

import { useEffect, useState } from 'react'
import { measureActiveTime } from '#client/active-time.ts'
import { addRow, stamp, useRecord } from '#client/store.ts'
import { useHash } from '#client/use-hash.ts'
import { useOnce } from '#client/use-once.ts'
import { useStory } from '#client/use-story.ts'
import { attemptsAt, openAttempt, type Attempt } from '#lib/record/attempts.ts'
import type { StoryHead } from '#lib/scenario/story.ts'
import { Playing } from './playing.tsx'
import { Begin } from './begin.tsx'
import { Fetching } from './fetching.tsx'
import { Trouble } from './trouble.tsx'

/** A scenario’s page: begin, or carry on exactly where the last attempt stands. */
export function Player({ head }: { head: StoryHead }) {
  const status = useRecord((record) => record.status)
  const rows = useRecord((record) => record.rows)
  const { id, shape } = head
  const wanted = useHash()
  useEffect(() => measureActiveTime(`scenario:${id}`), [id])

  // Focus follows the story once the learner has set it going here; on arriving it stays where the browser puts it.
  const [begun, setBegun] = useState(false)
  const once = useOnce()

  const attempts = attemptsAt(rows, id)
  // A rehearsal has an address of its own: the story’s, with its id.
  const open = attempts.find((attempt) => attempt.id === wanted && !attempt.debriefed) ?? openAttempt(attempts)
  if (open) return <Version key={open.id} current={head} attempt={open} begun={begun} />

  function begin() {
    setBegun(true)
    return once(() => addRow({ ...stamp(attempts), kind: 'attempt', scenario: id, shape, given: [] }))
  }
  return <Begin head={head} opening={status === 'opening'} played={attempts.length > 0} onBegin={() => void begin()} />
}

/** Finds the version that the attempt began with, and plays it. */
function Version({ current, attempt, begun }: { current: StoryHead; attempt: Attempt; begun: boolean }) {
  const version = useStory(current.id, attempt.shape)
  // Another tab may make a decision first; then this one begins afresh from what is stored.
  const [conflicts, setConflicts] = useState(0)
  if ('waiting' in version || 'again' in version) return <Fetching again={'again' in version ? version.again : undefined} />
  if ('say' in version) return <Trouble say={version.say} attempt={attempt} current={current} />
  return (
    <>
      {attempt.shape !== current.shape && (
        <p className="note small">This story has changed since you began. You are carrying on with the version you began with.</p>
      )}
      <Playing key={conflicts} current={current} story={version.story} attempt={attempt} begun={begun} onConflict={() => setConflicts(conflicts + 1)} />
    </>
  )
}

/** The way out of a finished story. */
export function ToDebrief({ scenario, attempt }: { scenario: string; attempt: string }) {
  return (
    <a className="button" href={`/scenarios/${scenario}/debrief#${attempt}`}>
      See your debrief
    </a>
  )
}
