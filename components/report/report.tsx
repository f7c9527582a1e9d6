'use client'

import { useState, type FormEvent, type MouseEvent } from 'react'
import { ask as askSite } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { forgetDraft, keepDraft, useRecord } from '#client/store.ts'
import { useHash } from '#client/use-hash.ts'
import { IdentifierHints } from '#components/record/identifier-hints.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { Fault } from '#components/ui/text-field.tsx'
import { hashToPlace, longestReport, shortestReport } from '#lib/course/report.ts'

/** Each place in words. */
type Places = Readonly<Record<string, string>>

/** The course as a whole: for whoever comes here from nowhere in it. */
const anywhere = '/report'

/** Says what is wrong at the place that the address names. What is typed is kept on the device until it is sent. */
export function Report({ places }: { places: Places }) {
  const wanted = hashToPlace(useHash())
  const place = Object.hasOwn(places, wanted) ? wanted : anywhere
  const [sent, setSent] = useState(false)
  if (sent) return <Thanks back={addressOf(place)} />
  return <Writing key={place} place={place} title={place === anywhere ? undefined : places[place]} onSent={() => (setSent(true), focusOn('thanks'))} />
}

function Writing({ place, title, onSent }: { place: string; title: string | undefined; onSent: () => void }) {
  const key = `report:${place}`
  const opening = useRecord((record) => record.status === 'opening')
  const text = useRecord((record) => record.drafts[key]) ?? ''
  const [fault, setFault] = useState<string>()
  const { waiting, said, ask } = useAsking()

  function submit(event: FormEvent) {
    event.preventDefault()
    const { length } = [...text.trim()]
    const why = length < shortestReport ? 'Say in a sentence what is wrong.' : length > longestReport ? `Shorten it: it has ${length} signs, and ${longestReport} fit.` : undefined
    setFault(why)
    if (why) return focusOn('report')
    void ask(
      () => askSite('/api/reports', { place, words: text }),
      async () => {
        await forgetDraft(key, text)
        onSent()
      },
    )
  }

  return (
    <form method="dialog" onSubmit={submit} noValidate>
      <p>{title ? <>You are writing about <strong>{title}</strong>.</> : 'You are writing about the course as a whole. Say where in it you saw the mistake.'}</p>
      <div className="field">
        <label htmlFor="report">What is wrong?</label>
        <p className="hint" id="report-hint">
          <Fault say={fault} /> Do not write about a real person or a patient, and leave out your own name. Nobody can answer you.
        </p>
        <textarea
          id="report"
          aria-describedby="report-hint"
          aria-invalid={fault ? true : undefined}
          value={text}
          disabled={opening}
          onChange={(event) => (setFault(undefined), void keepDraft(key, event.target.value))}
        />
        <IdentifierHints id="report-found" text={text} />
      </div>
      <button type="submit" className="button" aria-disabled={waiting || undefined}>
        {waiting ? 'One moment …' : 'Send it'}
      </button>
      <Said said={said} />
      {said && !said.ok && <p className="soft small">What you wrote is kept on this device. You can come back to this page and send it later.</p>}
    </form>
  )
}

/** The way back goes through the history, which knows where on the page somebody was; opened in a tab of its own, by the address. */
function Thanks({ back }: { back: string }) {
  function go(event: MouseEvent) {
    if (history.length < 2) return
    event.preventDefault()
    history.back()
  }
  return (
    <div className="note">
      <h2 id="thanks" tabIndex={-1}>
        Thank you
      </h2>
      <p>Your words are with those who look after the course. They put right what they can. Nothing was kept of who you are.</p>
      <p>
        <a className="button" href={back} onClick={go}>
          Back to where you were
        </a>
      </p>
    </div>
  )
}

/** The page that a place is on. A scene has none of its own: the story goes on where it was left. */
function addressOf(place: string): string {
  if (place === anywhere) return '/'
  return place.replace(/^scenario:([^#]*).*/, '/scenarios/$1').replace(/^lesson:/, '/lessons/')
}
