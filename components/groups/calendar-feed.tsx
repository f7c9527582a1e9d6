'use client'

import { useState } from 'react'
import { ask as askSite } from '#client/account.ts'
import { focusOn } from '#client/focus.ts'
import { Copy } from '#components/admin/copy.tsx'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { TextField } from '#components/ui/text-field.tsx'

/** A link by which the learner’s own calendar fetches the days of their work. It is told once; a new one ends the old one. */
export function CalendarFeed({ start }: { start: boolean }) {
  const [on, setOn] = useState(start)
  const [link, setLink] = useState('')
  const { waiting, said, ask } = useAsking()
  const turn = (to: boolean) =>
    ask(
      () => askSite<{ link?: string }>('/api/reminders/feed', { on: to }),
      (answer) => {
        setOn(to)
        setLink(answer.link ?? '')
        focusOn(to ? 'feed-link' : 'in-calendar')
        return to ? undefined : 'Stopped. The link shows nothing any more.'
      },
    )
  return (
    <section className="card" aria-labelledby="in-calendar">
      <h3 id="in-calendar" tabIndex={-1}>
        In your calendar
      </h3>
      <p>
        Your calendar app can show the days of your work, and follow when they change. It fetches them by a link. Whoever has the link sees what work you
        still have, its days and the name of your group, and nothing else: not your name, and not how you do.
      </p>
      {on && !link && <p>You have a link. It was shown when it was made; if you need it again, make a new one, and the old one stops.</p>}
      {link && (
        <>
          <TextField
            id="feed-link"
            label="The link for your calendar"
            hint="In your calendar app, choose to add a calendar by its address (or “subscribe”), and paste this. It is shown only now."
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
          <p>
            <a href={link.replace(/^https?:/, 'webcal:')}>Open it in a calendar app</a>
          </p>
        </>
      )}
      <Said said={said} />
      <div className="row">
        {link && <Copy key={link} text={link} words="Copy the link" />}
        <button type="button" className="quiet" aria-disabled={waiting || undefined} onClick={() => void turn(true)}>
          {waiting ? 'One moment …' : on ? 'Make a new link' : 'Make a link'}
        </button>
        {on && (
          <button type="button" className="plain" onClick={() => void turn(false)}>
            Stop it
          </button>
        )}
      </div>
    </section>
  )
}
