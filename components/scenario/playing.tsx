'use client'

import { useMachine } from '@xstate/react'
import { useEffect, useRef, useState } from 'react'
import { addRow } from '#client/store.ts'
import { pickId, type Attempt } from '#lib/record/attempts.ts'
import { toMachine, type Remembered } from '#lib/scenario/machine.ts'
import { replay, type Play } from '#lib/scenario/replay.ts'
import { seatAt, seatBefore } from '#lib/scenario/seat.ts'
import type { Story, StoryHead } from '#lib/scenario/story.ts'
import { tell } from '#lib/scenario/tell.ts'
import { isEnding, type Scenario, type Scene } from '#lib/scenario/types.ts'
import { ReportLink } from '#components/report/report-link.tsx'
import { Choices } from './choices.tsx'
import { Consequence, LeaveRehearsal } from './consequence.tsx'
import { Face } from './face.tsx'
import { LookBack } from './look-back.tsx'
import { ToDebrief } from './player.tsx'
import { StageView } from './stage.tsx'
import { Trouble } from './trouble.tsx'

type Props = {
  story: Story
  /** The version that is published now. */
  current: StoryHead
  attempt: Attempt
  /** Begun on this page just now, so that focus goes to the first scene. */
  begun: boolean
  /** The stored picks have moved on elsewhere: begin afresh from them. */
  onConflict: () => void
}

/** One attempt being played. The stored picks say where it stands; picks that cannot be are refused by name. */
export function Playing(props: Props) {
  const { story, current, attempt } = props
  const play = replay(story.scenario, attempt.picks)
  if (!play.ok) return <Trouble say={play.say} attempt={attempt} current={current} />
  return (
    <>
      <Scenes {...props} play={play} />
      <KeepDrawing scenario={story.scenario} />
    </>
  )
}

/** A browser forgets a drawing that nothing shows, and would read it anew for the next scene, which would then be late and at first without faces. */
function KeepDrawing({ scenario: { id, you } }: { scenario: Scenario }) {
  return (
    <div hidden>
      <Face scenario={id} person={you} />
    </div>
  )
}

/**
 * The scene now, or what came of the last pick. A pick is stored before its consequence is shown, so that closing the page
 * at any moment loses nothing; coming back shows the last consequence again, then carries on. While that is read, the next
 * scene is drawn out of sight, so that “Carry on” has only to show it.
 */
function Scenes({ story, attempt, begun, play, onConflict }: Omit<Props, 'current'> & { play: Play }) {
  const { scenario } = story
  const [now, send] = useMachine(toMachine(scenario), { snapshot: play.snapshot })
  /** Of how many picks it was read what came of them. Coming back, the last is read again. */
  const [read, setRead] = useState(attempt.given)
  const reading = attempt.picks.length > read
  /** How many picks the machine has been sent. */
  const sent = useRef(attempt.picks.length)
  const saving = useRef(false)
  const [slow, setSlow] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  /** How many picks this page has made or found: one more than that was made by another tab. */
  const known = useRef(attempt.picks.length)
  const shown = useRef(begun && attempt.picks.length === 0 ? '' : `${attempt.picks.length} ${reading}`)

  // Focus follows the story, so that a screen reader and the keyboard are where the reader is; not on arriving.
  useEffect(() => {
    const here = `${attempt.picks.length} ${reading}`
    if (shown.current !== here) heading.current?.focus()
    shown.current = here
  }, [attempt.picks.length, reading])

  // The machine follows when what came of a pick has been on the screen for a moment, and whoever presses again at once is not kept waiting.
  useEffect(() => {
    const soon = setTimeout(follow, 200)
    return () => clearTimeout(soon)
  })

  // Another tab made this decision: what is stored is the truth.
  useEffect(() => {
    if (attempt.picks.length > known.current) onConflict()
  }, [attempt.picks.length, onConflict])

  // What came of a pick is shown by the row itself, once that is stored: nothing is drawn twice.
  async function choose(choice: string) {
    if (saving.current) return
    saving.current = true
    const n = attempt.picks.length
    known.current = n + 1
    const storing = addRow({ id: pickId(attempt.id, n), at: new Date().toISOString(), kind: 'pick', attempt: attempt.id, n, choice, scene: play.scene })
    const patience = setTimeout(() => setSlow(true), 300)
    if ((await storing) === 'known') onConflict()
    clearTimeout(patience)
    setSlow(false)
    saving.current = false
  }

  function follow() {
    for (const pick of attempt.picks.slice(sent.current)) send({ type: `choose.${pick}` })
    sent.current = attempt.picks.length
  }

  function carryOn() {
    follow()
    setRead(attempt.picks.length)
  }

  const scene = scenario.scenes[String(now.value)]!
  const { marks } = now.context as Remembered
  const cast = { scenario: scenario.id, people: scenario.people, you: seatAt(scenario, play), marks }
  return (
    <>
      {reading && <Consequence scenario={scenario} attempt={attempt} steps={play.steps} heading={heading} onCarryOn={carryOn} />}
      {now.value === play.scene && (
        <section className="scene arrives" hidden={reading} aria-labelledby="scene-title" key={play.scene}>
          <p id="scene-place" className="kicker">
            {isEnding(scene) ? 'How it ends' : `Decision ${play.steps.length + 1}${attempt.rehearses ? ' · rehearsal' : ''}`}
          </p>
          <h2 id="scene-title" ref={reading ? undefined : heading} tabIndex={-1} aria-describedby="scene-place">
            {scene.title}
          </h2>
          <NewSeat scene={scene} cast={cast} before={seatBefore(scenario, play)} />
          {tell(scene.text, marks).map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {scene.stage && <StageView stage={scene.stage} cast={cast} />}
          {isEnding(scene) ? (
            <ToDebrief scenario={scenario.id} attempt={attempt.id} />
          ) : (
            <Choices choices={scene.choices} saving={slow} onChoose={(choice) => void choose(choice)} />
          )}
          <LookBack steps={play.steps} />
          <LeaveRehearsal scenario={scenario.id} attempt={attempt} />
          <ReportLink place={`scenario:${scenario.id}#${play.scene}`} of={scene.title} />
        </section>
      )}
    </>
  )
}

/** Said when the story puts the learner in other shoes. */
function NewSeat({ scene, cast, before }: { scene: Scene; cast: { people: Record<string, { name: string; role: string }>; you: string }; before: string }) {
  if (isEnding(scene) || before === cast.you) return null
  const { name, role } = cast.people[cast.you]!
  return (
    <p className="note">
      You are now in other shoes: <strong>{name}</strong>, {role}.
    </p>
  )
}
