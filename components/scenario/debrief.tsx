'use client'

import { useEffect, useMemo, useState } from 'react'
import { measureActiveTime } from '#client/active-time.ts'
import { focusOn } from '#client/focus.ts'
import { addRow, stamp, useRecord } from '#client/store.ts'
import { useHash } from '#client/use-hash.ts'
import { useOnce } from '#client/use-once.ts'
import { useStory } from '#client/use-story.ts'
import { useNext } from '#components/course/use-next.ts'
import { WhereKept } from '#components/record/where-kept.tsx'
import { CitationWindows } from '#components/ui/citations.tsx'
import type { Part } from '#lib/course/outline.ts'
import { attemptsAt, openAttempt, type Attempt } from '#lib/record/attempts.ts'
import { replay, type Play } from '#lib/scenario/replay.ts'
import { resultOf } from '#lib/scenario/result.ts'
import type { Story, StoryHead } from '#lib/scenario/story.ts'
import { survey } from '#lib/scenario/survey.ts'
import { Attempts } from './attempts.tsx'
import { DecisionList } from './decision-list.tsx'
import { Fetching } from './fetching.tsx'
import { PathMapView } from './path-map.tsx'
import { ThemesTaken } from './themes-taken.tsx'
import { Trouble } from './trouble.tsx'
import { Verdict } from './verdict.tsx'
import { WhatMattered } from './what-mattered.tsx'

/** The debrief of one attempt: the one that the address names, else the latest that was finished. */
export function Debrief({ id, shape, next: following, ways }: { id: string; shape: string; next?: Part; ways: Readonly<Record<string, Part>> }) {
  const next = useNext(following, ways)
  const status = useRecord((record) => record.status)
  const rows = useRecord((record) => record.rows)
  const wanted = useHash()
  useEffect(() => measureActiveTime(`scenario:${id}`), [id])

  const attempts = attemptsAt(rows, id)
  const attempt = attempts.find((each) => each.id === wanted) ?? attempts.findLast(({ debriefed }) => debriefed) ?? openAttempt(attempts)

  // Another attempt chosen here, by its link; not when the page is opened at it.
  const [moved, setMoved] = useState(false)
  useEffect(() => {
    const move = () => setMoved(true)
    addEventListener('hashchange', move)
    return () => removeEventListener('hashchange', move)
  }, [])

  if (status === 'opening') return <p role="status">Opening your record…</p>
  if (!attempt) return <NothingYet scenario={id} say="You have not played this story on this device yet. The debrief comes after it." />
  return <OfAttempt key={attempt.id} current={{ id, shape }} attempt={attempt} attempts={attempts} next={next} moved={moved} />
}

type OfProps = { attempt: Attempt; attempts: Attempt[]; next?: Part; moved: boolean }

function OfAttempt({ current, attempt, attempts, next, moved }: OfProps & { current: Pick<StoryHead, 'id' | 'shape'> }) {
  const version = useStory(current.id, attempt.shape)
  if ('waiting' in version || 'again' in version) return <Fetching again={'again' in version ? version.again : undefined} />
  if ('say' in version) return <Trouble say={version.say} attempt={attempt} current={current} />
  const play = replay(version.story.scenario, attempt.picks)
  if (!play.ok) return <Trouble say={play.say} attempt={attempt} current={current} />
  if (!play.ending) return <NothingYet scenario={current.id} say="You are still in the middle of this story. The debrief comes at its end." />
  return <Finished story={version.story} attempt={attempt} attempts={attempts} play={play} next={next} moved={moved} />
}

function Finished({ story, attempt, attempts, play, next, moved }: OfProps & { story: Story; play: Play }) {
  const { scenario } = story
  const graph = useMemo(() => survey(scenario, story.themes), [scenario, story.themes])
  const result = resultOf(scenario, graph, play)
  const once = useOnce()
  useEffect(() => {
    if (!attempt.debriefed) void addRow({ id: `${attempt.id}:debrief`, at: new Date().toISOString(), kind: 'debrief', attempt: attempt.id })
  }, [attempt.id, attempt.debriefed])

  // The link that was pressed is drawn anew, so focus goes to what it led to.
  useEffect(() => {
    if (moved) focusOn('outcome')
  }, [moved])

  /** A rehearsal from decision n: the picks before it are given, the rest is to be played. */
  async function rehearse(n: number) {
    const made = stamp(attempts)
    await addRow({ ...made, kind: 'attempt', scenario: scenario.id, shape: story.shape, given: attempt.picks.slice(0, n), rehearses: attempt.id })
    // A page load, as every change of page is here: docs/decisions/0004-plain-links.md.
    // eslint-disable-next-line @next/next/no-location-assign-relative-destination
    location.assign(`/scenarios/${scenario.id}#${made.id}`)
  }
  const onRehearse = (n: number) => void once(() => rehearse(n))

  const drawn = useSteps(4)
  return (
    <div className="debrief">
      <Attempts attempts={attempts} shown={attempt} />
      <Verdict result={result} play={play} rehearsal={attempt.rehearses !== undefined} />
      {drawn >= 2 && <WhatMattered scenario={scenario} graph={graph} play={play} onRehearse={onRehearse} />}
      {drawn >= 2 && <ThemesTaken themes={result.themes} />}
      {drawn >= 3 && (
        <section aria-labelledby="path">
          <h2 id="path">Your path</h2>
          <PathMapView map={story.map} play={play} />
          <DecisionList story={story} play={play} onRehearse={onRehearse} />
        </section>
      )}
      {drawn >= 4 && <Onward story={story} next={next} />}
      {drawn >= 4 && <CitationWindows citations={story.citations} />}
    </div>
  )
}

function Onward({ story: { scenario }, next }: { story: Story; next: Part | undefined }) {
  return (
    <section aria-labelledby="onward" className="card">
      <h2 id="onward">Reflect on this</h2>
      <p>{scenario.reflect}</p>
      <p className="soft">A CPD entry for today is drafted for you. Write your thoughts there: they are kept <WhereKept of="record" />.</p>
      <div className="row">
        <a className="button" href="/record">
          Write it in your CPD record
        </a>
        {next && (
          <a className="quiet" href={`/${next.kind}s/${next.id}`}>
            Carry on: {next.title} ({next.minutes} minutes)
          </a>
        )}
      </div>
    </section>
  )
}

/** Counts from 1 to `last`, a step in each task: a long page is drawn from the top in pieces, and a slow phone can be scrolled meanwhile. */
function useSteps(last: number): number {
  const [step, setStep] = useState(1)
  useEffect(() => {
    if (step >= last) return
    const timer = setTimeout(() => setStep(step + 1))
    return () => clearTimeout(timer)
  }, [step, last])
  return step
}

function NothingYet({ scenario, say }: { scenario: string; say: string }) {
  return (
    <div className="note">
      <p>{say}</p>
      <a className="button" href={`/scenarios/${scenario}`}>
        Go to the story
      </a>
    </div>
  )
}
