'use client'

import { useState, type FormEvent } from 'react'
import { focusOn } from '#client/focus.ts'
import { addRow, stamp, useRecord } from '#client/store.ts'
import { sayDay } from '#lib/cpd/days.ts'
import { currentPeriod, nextPeriod, periodEnding, periodFault, required, sayTowards, totalsOf, type Period } from '#lib/cpd/period.ts'
import { ofKind, type Entry } from '#lib/record/rows.ts'

/** The learner’s three years with what they have towards them: two bars, and the same in words. */
export function PeriodTotals({ entries }: { entries: readonly Entry[] }) {
  const rows = useRecord((record) => record.rows)
  const period = currentPeriod(rows)
  const [asking, setAsking] = useState(false)
  const totals = totalsOf(entries, period)
  const outside = period ? entries.length - totals.entries : 0

  const set = async (next: Period) => {
    await addRow({ ...stamp(ofKind(rows, 'period')), kind: 'period', ...next })
    leave()
  }
  const leave = () => {
    setAsking(false)
    focusOn('towards')
  }
  const ask = () => {
    setAsking(true)
    focusOn('period-to')
  }

  return (
    <section aria-labelledby="towards" className="card">
      <h2 id="towards" tabIndex={-1}>Towards revalidation</h2>
      {period ? (
        <p>
          Your three years: {sayDay(period.from)} to {sayDay(period.to)}.
        </p>
      ) : (
        <p>Every three years you need {required.hours} hours of CPD, of which at least {required.participatoryHours} are participatory: with other professionals. Set your own dates to count towards them.</p>
      )}
      <Bar label="CPD hours" have={totals.hours} needed={required.hours} words="hours" />
      <Bar label="Participatory hours" have={totals.participatoryHours} needed={required.participatoryHours} words="participatory hours" />
      {outside > 0 && (
        <p className="soft small">
          {outside === 1 ? 'One entry is' : `${outside} entries are`} outside these dates and not counted here. Nothing is deleted: they stay below.
        </p>
      )}
      {asking ? (
        <PeriodForm period={period} onSet={(next) => void set(next)} onLeave={leave} />
      ) : (
        <div className="row">
          <button type="button" className="quiet" onClick={ask}>
            {period ? 'Change the dates' : 'Set my three years'}
          </button>
          {period && (
            <button type="button" className="plain" onClick={() => void set(nextPeriod(period))}>
              Start the next three years ({sayDay(nextPeriod(period).from)})
            </button>
          )}
        </div>
      )}
    </section>
  )
}

function Bar({ label, have, needed, words }: { label: string; have: number; needed: number; words: string }) {
  return (
    <div className="towards">
      <p className="label">{label}</p>
      <progress max={needed} value={Math.min(have, needed)} aria-label={label} />
      <p>{sayTowards(have, needed, words)}</p>
    </div>
  )
}

function PeriodForm({ period, onSet, onLeave }: { period: Period | undefined; onSet: (period: Period) => void; onLeave: () => void }) {
  const [from, setFrom] = useState(period?.from ?? '')
  const [to, setTo] = useState(period?.to ?? '')
  const [fault, setFault] = useState<string>()
  /** The first day is the learner’s own: typed, or kept before. */
  const [own, setOwn] = useState(period !== undefined)

  function keep(event: FormEvent) {
    event.preventDefault()
    const found = periodFault({ from, to })
    setFault(found)
    if (!found) onSet({ from, to })
  }

  /** The last day says the first, until the learner says otherwise. */
  function end(day: string) {
    setTo(day)
    const proposed = periodEnding(day)
    if (!own) setFrom(proposed.from >= '2000' && periodFault(proposed) === undefined ? proposed.from : '') // a year that is half typed is no year
  }

  return (
    <form onSubmit={keep} noValidate>
      <div className="field">
        <label htmlFor="period-to">Last day of your three years</label>
        <p className="hint" id="period-to-hint">
          The day on which your registration has to be renewed. You find it in your account with the regulator.
        </p>
        <input id="period-to" type="date" value={to} onChange={(event) => end(event.target.value)} aria-describedby="period-to-hint period-fault" />
      </div>
      <div className="field">
        <label htmlFor="period-from">First day of your three years</label>
        <input id="period-from" type="date" value={from} onChange={(event) => (setFrom(event.target.value), setOwn(true))} aria-describedby="period-fault" />
      </div>
      <p id="period-fault" role="status" className="fault">
        {fault}
      </p>
      <div className="row">
        <button type="submit" className="quiet">
          Keep these dates
        </button>
        <button type="button" className="plain" onClick={onLeave}>
          Not now
        </button>
      </div>
    </form>
  )
}
