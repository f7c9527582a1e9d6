'use client'

import { useId, useState, type FormEvent } from 'react'
import { addRow, keepDraft, stamp, useRecord } from '#client/store.ts'
import { entryWarnings, participatoryReason, sayHours, type EntryDraft } from '#lib/cpd/entry.ts'
import { sayDay } from '#lib/cpd/days.ts'
import type { Entry } from '#lib/record/rows.ts'
import { PartOfTheCode } from './part-of-the-code.tsx'

/** What the learner may change; kept as typed under the draft’s key until the entry is kept. */
type Typed = { from: string; to: string; method: string; topic: string; relates: string; hours: string; evidence: string }

/**
 * The six elements of a CPD entry, to complete and keep. Keeping appends a row; an entry that it replaces stays in the
 * record as it was.
 */
export function EntryForm({ draft, replaces, onDone }: { draft: EntryDraft & { relates?: string }; replaces?: Entry; onDone?: () => void }) {
  const key = `entry:${draft.key}`
  const kept = useRecord((record) => record.drafts[key])
  const [faults, setFaults] = useState<Partial<Record<keyof Typed, string>>>({})
  const id = useId()
  const typed: Typed = { ...asTyped(draft), ...parse(kept) }
  const hours = Number(typed.hours)
  const warnings = entryWarnings({ hours, measuredMinutes: draft.measuredMinutes, participatoryHours: 0 })

  const set = (field: keyof Typed) => (event: { target: { value: string } }) => {
    setFaults(({ [field]: _mended, ...others }) => others)
    void keepDraft(key, JSON.stringify({ ...typed, [field]: event.target.value }))
  }

  async function keep(event: FormEvent) {
    event.preventDefault()
    const found = faultsOf(typed)
    setFaults(found)
    const first = Object.keys(found)[0]
    if (first) return document.getElementById(`${id}-${first}`)?.focus()
    const { key: _key, ...rest } = draft
    const stored = await addRow({ ...rest, ...typed, ...stamp(), kind: 'entry', hours, ...(replaces ? { replaces: replaces.id } : {}) })
    if (stored !== 'unsaved') await keepDraft(key, '')
    onDone?.()
  }

  const field = (name: keyof Typed) => ({
    id: `${id}-${name}`,
    value: typed[name],
    onChange: set(name),
    'aria-invalid': faults[name] ? true : undefined,
    'aria-describedby': `${id}-${name}-hint`,
  })
  const hint = (name: keyof Typed, text: string) => (
    <p className="hint" id={`${id}-${name}-hint`}>
      {faults[name] ? <strong className="fault">{faults[name]}</strong> : text}
    </p>
  )

  return (
    <form className="card entry" onSubmit={(event) => void keep(event)} aria-labelledby={`${id}-title`} noValidate>
      <h3 id={`${id}-title`}>{replaces ? `Change the entry of ${sayDay(draft.from)}` : sayDay(draft.key)}</h3>
      <ul>
        {draft.parts.map(({ row, part, title, outcome }) => (
          <li key={row}>
            {part.startsWith('lesson') ? 'Lesson' : 'Scenario'}: {title}
            {outcome && <span className="soft"> · {outcome}</span>}
          </li>
        ))}
      </ul>

      <div className="field">
        <label htmlFor={`${id}-relates`}>How does it relate to your practice?</label>
        {hint('relates', 'Two or three sentences of your own. Leave out names, places and dates that could point to a person.')}
        <textarea {...field('relates')} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-hours`}>Hours that you claim</label>
        {hint('hours', `The course measured ${draft.measuredMinutes} active minutes: this page in view, and you at work in it. The hours are your own claim; both are kept.`)}
        <input type="number" min="0" max="24" step="0.25" inputMode="decimal" {...field('hours')} />
        {warnings.map((warning) => (
          <p key={warning} className="note small" role="status">
            {warning}
          </p>
        ))}
      </div>
      <p>
        <strong>Participatory hours: 0.</strong> {participatoryReason}
      </p>
      <details>
        <summary>The rest of the entry, filled in for you</summary>
        <div className="field">
          <label htmlFor={`${id}-topic`}>Topic</label>
          {hint('topic', 'What it was about.')}
          <textarea {...field('topic')} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-method`}>CPD method</label>
          {hint('method', 'In the words of the regulator’s log, or your own.')}
          <input type="text" {...field('method')} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-from`}>First day</label>
          {hint('from', 'When you began.')}
          <input type="date" {...field('from')} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-to`}>Last day</label>
          {hint('to', 'When you finished. The same day is fine.')}
          <input type="date" {...field('to')} />
        </div>
        <div className="field">
          <label htmlFor={`${id}-evidence`}>Evidence</label>
          {hint('evidence', 'What you could show, and where you keep it.')}
          <textarea {...field('evidence')} />
        </div>
        <p className="label">Part of the Code</p>
        <PartOfTheCode entry={draft} />
      </details>
      <div className="row">
        <button type="submit" className="button">
          {replaces ? 'Keep the changed entry' : `Keep this entry (${sayHours(hours || 0)})`}
        </button>
        {onDone && (
          <button type="button" className="quiet" onClick={onDone}>
            Leave it as it was
          </button>
        )}
      </div>
    </form>
  )
}

function asTyped({ from, to, method, topic, relates, hours, evidence }: EntryDraft & { relates?: string }): Typed {
  return { from, to, method, topic, relates: relates ?? '', hours: String(hours), evidence }
}

/** What was being typed when the page was left; nothing when it cannot be read. */
function parse(kept: string | undefined): Partial<Typed> {
  if (!kept) return {}
  try {
    return JSON.parse(kept) as Partial<Typed>
  } catch {
    return { relates: kept }
  }
}

function faultsOf({ from, to, relates, hours, topic }: Typed): Partial<Record<keyof Typed, string>> {
  const claimed = Number(hours)
  return {
    ...(relates.trim() ? {} : { relates: 'Write at least a sentence: the regulator asks how the learning related to your practice.' }),
    ...(hours.trim() === '' || !(claimed >= 0) || claimed > 24 ? { hours: 'Give the hours as a number from 0 to 24, for example 0.75.' } : {}),
    ...(topic.trim() ? {} : { topic: 'Say what it was about.' }),
    ...(/^\d{4}-\d\d-\d\d$/.test(from) ? {} : { from: 'Give a date.' }),
    ...(/^\d{4}-\d\d-\d\d$/.test(to) && to >= from ? {} : { to: 'The last day cannot be before the first. Give a later date, or the same.' }),
  }
}
