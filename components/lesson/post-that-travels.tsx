'use client'

import { useRef, useState } from 'react'
import { travel, type Holder, type Journey } from '#lib/course/travel.ts'
import { Exercise } from './exercise.tsx'

type Props = { post: string; photo: string; journey: Journey }

const deletedWords: Record<Holder['afterDelete'], string> = { gone: 'No longer there', stays: 'Still there', 'nobody can say': 'Nobody can say' }

/** Choose who sees a post and three settings, send it, and follow what could become of it, step by step; then delete it. */
export function PostThatTravels({ post, photo, journey }: Props) {
  const [audience, setAudience] = useState(journey.audiences[0]!.id)
  const [on, setOn] = useState<ReadonlySet<string>>(new Set(journey.settings.filter((setting) => setting.on).map(({ id }) => id)))
  const [step, setStep] = useState(0)
  const now = useRef<HTMLHeadingElement>(null)
  const audiences = useRef<HTMLFieldSetElement>(null)
  const told = travel(journey, audience, on)
  const sent = step > 0
  const deleted = step > told.length
  const leg = deleted ? undefined : told[step - 1]
  const holders = told.slice(0, step).flatMap(({ holder }) => holder ?? [])
  const people = journey.audiences.find(({ id }) => id === audience)!.people

  /** The button that was pressed may be gone: focus goes to what is told next, or back to the first question. */
  function go(to: number) {
    setStep(to)
    requestAnimationFrame(() => (to === 0 ? audiences.current?.querySelector<HTMLElement>('input:checked') : now.current)?.focus())
  }

  return (
    <Exercise label="A post that travels" kicker="a post that travels">
      <div className="example-post">
        <p>{post}</p>
        <p className="soft small">Photo: {photo}</p>
      </div>
      {!sent && (
        <>
          <fieldset ref={audiences}>
            <legend className="ask">Who is it for?</legend>
            {journey.audiences.map(({ id, words }) => (
              <label key={id} className="option">
                <input type="radio" name="audience" checked={audience === id} onChange={() => setAudience(id)} />
                <span>{words}</span>
              </label>
            ))}
          </fieldset>
          <fieldset className="sure">
            <legend>Settings, as many apps have them when they are new</legend>
            {journey.settings.map(({ id, words }) => (
              <label key={id}>
                <input type="checkbox" checked={on.has(id)} onChange={() => setOn(new Set(on.has(id) ? [...on].filter((each) => each !== id) : [...on, id]))} /> {words}
              </label>
            ))}
          </fieldset>
        </>
      )}
      {sent && (
        <div className="leg">
          <h3 ref={now} tabIndex={-1} className="leg-title">
            {deleted ? 'You delete it' : leg!.title}
          </h3>
          <p>{deleted ? 'It is gone from your page. Look at the list again: what you sent away is not yours to call back.' : leg!.text}</p>
        </div>
      )}
      {holders.length > 0 && (
        <>
          <p className="kicker">{deleted ? 'After you deleted it' : 'Who could hold a copy by now'}</p>
          <ul className="holders">
            {holders.map(({ who, afterDelete, why }) => (
              <li key={who} data-now={deleted ? afterDelete : undefined}>
                <strong>{who}</strong>
                {deleted && (
                  <>
                    {' '}
                    · {deletedWords[afterDelete]}
                    <br />
                    <span className="soft">{why}</span>
                  </>
                )}
              </li>
            ))}
          </ul>
          <p className="soft small">
            You chose {people === 'anyone' ? 'everyone' : `${people.toLocaleString('en-GB')} people`}. This says what could happen, not how likely it is. One copy is enough.
          </p>
        </>
      )}
      <p className="row">
        {!sent && (
          <button type="button" className="button" onClick={() => go(1)}>
            Post it
          </button>
        )}
        {sent && !deleted && (
          <button type="button" className="button" onClick={() => go(step + 1)}>
            {step < told.length ? 'What could happen next?' : 'Delete the post'}
          </button>
        )}
        {sent && (
          <button type="button" className="plain" onClick={() => go(0)}>
            Start again with other settings
          </button>
        )}
      </p>
    </Exercise>
  )
}
