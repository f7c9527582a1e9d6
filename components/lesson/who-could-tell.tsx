'use client'

import { useState } from 'react'
import { whoCouldTell, type Case } from '#lib/course/recognise.ts'
import { Exercise } from './exercise.tsx'

/** Put details into a post, or take them out, and see who could recognise the patient in it, and by what. */
export function WhoCouldTell({ details, people }: Case) {
  const [shown, setShown] = useState<ReadonlySet<string>>(new Set(details.map(({ id }) => id)))
  const words = (id: string) => details.find((detail) => detail.id === id)!.words
  const verdicts = whoCouldTell({ details, people }, shown)
  const count = verdicts.filter(({ by }) => by).length
  const told = details.filter(({ id }) => shown.has(id)).map((detail) => detail.words)

  return (
    <Exercise label="Who could recognise him?" kicker="who could recognise him?">
      <div className="example-post">
        <p>Looked after someone special {told.length > 0 ? told.join(', ') : 'this week'}. Nights like this are why I do it.</p>
      </div>
      <fieldset className="sure">
        <legend>Which details stay in the post?</legend>
        {details.map((detail) => (
          <label key={detail.id}>
            <input
              type="checkbox"
              checked={shown.has(detail.id)}
              onChange={() => setShown(new Set(shown.has(detail.id) ? [...shown].filter((each) => each !== detail.id) : [...shown, detail.id]))}
            />{' '}
            {detail.words}
          </label>
        ))}
      </fieldset>
      <p role="status" className="result">
        {count === 0 ? 'Nobody on this list could tell from these words alone.' : `${count} of ${people.length} could tell.`}
      </p>
      <ul className="holders">
        {verdicts.map(({ who, by, why }) => (
          <li key={who} data-now={by ? 'stays' : 'gone'}>
            <strong>{who}</strong> · {by ? `could tell by “${by.map(words).join('” with “')}”` : 'not from these words'}
            {by && (
              <>
                <br />
                <span className="soft">{why}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {count === 0 && <p className="soft">And still it is somebody’s night in hospital, told to people who did not look after him. The duty holds whether or not anyone could tell.</p>}
    </Exercise>
  )
}
