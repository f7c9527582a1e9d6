'use client'

import { useState, type FormEvent } from 'react'
import { ask as askSite } from '#client/account.ts'
import { useRecord } from '#client/store.ts'
import { Said, useAsking } from '#components/ui/asking.tsx'
import { Fetched, useFetched } from '#components/ui/fetched.tsx'
import type { Reminders as Of } from '#lib/groups/protocol.ts'
import { CalendarFeed } from './calendar-feed.tsx'

/** How a learner wants to be reminded of the work that they were given: by e-mail, and in their own calendar. */
export function Reminders() {
  const reminders = useFetched('', 'reminders', () => askSite<Of>('/api/reminders'))
  return (
    <section aria-labelledby="reminders">
      <h2 id="reminders" tabIndex={-1}>
        Reminders
      </h2>
      <Fetched of={reminders}>
        {(found) => (
          <>
            <ByEmail start={found} />
            <CalendarFeed start={found.feed} />
          </>
        )}
      </Fetched>
    </section>
  )
}

const leads = [1, 2, 3, 5, 7, 14] as const
const hours = Array.from({ length: 24 }, (_, hour) => hour)

function ByEmail({ start }: { start: Of }) {
  const [kept, setKept] = useState(start)
  const [wanted, setWanted] = useState(start)
  const address = useRecord((record) => record.link?.email)
  const { waiting, said, ask } = useAsking()
  if (!kept.mail) return <p className="note">This site sends no e-mails. Your own calendar can remind you instead.</p>
  if (!kept.address) {
    return (
      <p className="note">
        Your account has no e-mail address to send reminders to. <a href="/account#address">Add one</a>, or let your own calendar remind you.
      </p>
    )
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const { email, lead, quietFrom, quietTo } = wanted
    void ask(
      () => askSite<Of>('/api/reminders', { email, lead, quietFrom, quietTo }),
      (answer) => {
        setKept(answer)
        setWanted(answer)
        if (!answer.email) return 'Kept. You get no e-mails about your work.'
        return answer.confirmed ? 'Kept. You get an e-mail when work comes near its day and is not complete.' : undefined
      },
    )
  }
  return (
    <form method="dialog" className="card" onSubmit={submit} noValidate aria-labelledby="by-email">
      <h3 id="by-email">By e-mail</h3>
      <label className="tick">
        <input type="checkbox" checked={wanted.email} onChange={(event) => setWanted({ ...wanted, email: event.target.checked })} /> Remind me of work that is not complete yet
      </label>
      {wanted.email && (
        <>
          <Choice id="lead" label="How long before the day" value={wanted.lead} of={withOwn(leads, wanted.lead)} say={sayLead} onChoose={(lead) => setWanted({ ...wanted, lead })} />
          <fieldset className="field">
            <legend>No e-mails at night</legend>
            <p className="hint">Hours of the United Kingdom. An e-mail that falls between them waits. The same hour twice means at any time.</p>
            <div className="row hours">
              <Choice id="quiet-from" label="From" value={wanted.quietFrom} of={hours} say={sayHour} onChoose={(quietFrom) => setWanted({ ...wanted, quietFrom })} />
              <Choice id="quiet-to" label="To" value={wanted.quietTo} of={hours} say={sayHour} onChoose={(quietTo) => setWanted({ ...wanted, quietTo })} />
            </div>
          </fieldset>
        </>
      )}
      {kept.email && !kept.confirmed && (
        <p className="note" role="status">
          Open the link that we sent to <strong>{address}</strong>. Until then no reminder goes there: anybody could have typed that address.
        </p>
      )}
      <Said said={said} />
      <button type="submit" className="quiet" aria-disabled={waiting || undefined}>
        {waiting ? 'One moment …' : 'Keep this'}
      </button>
    </form>
  )
}

type ChoiceOf = { id: string; label: string; value: number; of: readonly number[]; say: (value: number) => string; onChoose: (value: number) => void }

function Choice({ id, label, value, of, say, onChoose }: ChoiceOf) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(Number(event.target.value))}>
        {of.map((each) => (
          <option key={each} value={each}>
            {say(each)}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What was chosen elsewhere is in the list too. */
function withOwn(list: readonly number[], own: number): readonly number[] {
  return list.includes(own) ? list : [...list, own].sort((a, b) => a - b)
}

function sayLead(days: number): string {
  return days === 0 ? 'On the day' : days === 1 ? '1 day' : days % 7 === 0 ? (days === 7 ? '1 week' : `${days / 7} weeks`) : `${days} days`
}

function sayHour(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`
}
