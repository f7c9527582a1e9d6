'use client'

import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { focusOn } from '#client/focus.ts'
import { addRow, keepDraft, stamp, useRecord } from '#client/store.ts'
import { useOnce } from '#client/use-once.ts'
import { ThemeMark } from '#components/ui/theme-mark.tsx'
import { Fault } from '#components/ui/text-field.tsx'
import { themeTitles } from '#components/ui/theme-titles.ts'
import { sayDay } from '#lib/cpd/days.ts'
import { cpdMethods, entryWarnings, participatoryReason, sayHours, standingEntries, type EntryDraft } from '#lib/cpd/entry.ts'
import { currentPeriod } from '#lib/cpd/period.ts'
import { asTyped, faultsOfTyped, fromTyped, type TypedEntry, type TypedFaults } from '#lib/cpd/typed.ts'
import { readDraft } from '#lib/record/draft.ts'
import type { Entry } from '#lib/record/rows.ts'
import { themeIds } from '#lib/sources/types.ts'
import { PartOfTheCode } from './part-of-the-code.tsx'
import { Warnings } from './warnings.tsx'

type Field = keyof TypedEntry
type Props = {
  draft: EntryDraft & { relates?: string; byHand?: true }
  /** The entry that this one will take the place of. */
  replaces?: Entry
  onDone?: () => void
}

/**
 * The six elements of a CPD entry, to complete and keep: drafted by the course, or written by hand. Keeping appends a row; an
 * entry that it replaces stays in the record as it was.
 */
export function EntryForm({ draft, replaces, onDone }: Props) {
  const key = `entry:${draft.key}`
  const rows = useRecord((record) => record.rows)
  const kept = useRecord((record) => record.drafts[key])
  const [faults, setFaults] = useState<TypedFaults>({})
  const id = useId()
  const once = useOnce()
  const heading = useRef<HTMLHeadingElement>(null)
  const asked = onDone !== undefined
  useEffect(() => void (asked && heading.current?.focus()), [asked]) // opened by a button that is gone now
  const typed: TypedEntry = { ...asTyped(draft), ...readDraft<TypedEntry>(kept, 'relates') }
  const claim = { ...fromTyped(typed), measuredMinutes: draft.measuredMinutes, ...(draft.byHand ? { byHand: draft.byHand } : {}) }
  const warnings = entryWarnings(claim, currentPeriod(rows))

  const put = (field: Field, value: string) => {
    setFaults(({ [field]: _mended, ...others }) => others)
    void keepDraft(key, JSON.stringify({ ...typed, [field]: value }))
  }

  async function keep(event: FormEvent) {
    event.preventDefault()
    const found = faultsOfTyped(typed, standingEntries(rows).filter((entry) => entry.id !== replaces?.id))
    setFaults(found)
    const first = Object.keys(found)[0]
    if (first) return showFault(`${id}-${first}`)
    const { key: _key, ...rest } = draft
    await once(async () => {
      const stored = await addRow({ ...rest, ...fromTyped(typed), ...stamp(replaces ? [replaces] : []), kind: 'entry', ...(replaces ? { replaces: replaces.id } : {}) })
      if (stored !== 'unsaved') await keepDraft(key, '')
    })
    leave()
  }

  function leave() {
    onDone?.()
    focusOn('entries')
  }

  const field = (name: Field) => ({
    id: `${id}-${name}`,
    value: typed[name],
    onChange: (event: { target: { value: string } }) => put(name, event.target.value),
    'aria-invalid': faults[name] ? true : undefined,
    'aria-describedby': `${id}-${name}-hint`,
  })
  const ask = (name: Field, label: string, hint: string, input: ReactNode) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <p className="hint" id={`${id}-${name}-hint`}>
        <Fault say={faults[name]} /> {hint}
      </p>
      {input}
    </div>
  )

  const relates = ask('relates', 'How does it relate to your practice?', 'Two or three sentences of your own. Leave out names, places and dates that could point to a person.', <textarea {...field('relates')} />)
  const hours = ask(
    'hours',
    'Hours that you claim',
    draft.byHand ? 'In quarters of an hour: 1.5 is an hour and a half. No breaks, no travel.' : `The course measured ${draft.measuredMinutes} active minutes: this page in view, and you at work in it within the last two minutes. The hours are your own claim; both are kept.`,
    <input type="number" min="0" step="0.25" inputMode="decimal" {...field('hours')} />,
  )
  const name = ask('title', 'What was it?', 'A name that you will know again in three years.', <input type="text" {...field('title')} />)
  const topic = ask('topic', 'Topic', 'What it was about.', <textarea {...field('topic')} />)
  const method = ask(
    'method',
    'CPD method',
    'In the words of the regulator’s log, or your own.',
    <>
      <input type="text" list={`${id}-methods`} {...field('method')} />
      <datalist id={`${id}-methods`}>
        {cpdMethods.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
    </>,
  )
  const dates = (
    <>
      {ask('from', 'First day', 'When you began.', <input type="date" {...field('from')} />)}
      {ask('to', 'Last day', 'When you finished. The same day is fine.', <input type="date" {...field('to')} />)}
    </>
  )
  const evidence = ask('evidence', 'Evidence', 'What you could show, and where you keep it: a certificate, a file name, notes.', <textarea {...field('evidence')} />)
  const proficiencies = ask('proficiencies', 'Standards of proficiency (you may leave this out)', 'If your log has a column for them.', <input type="text" {...field('proficiencies')} />)

  return (
    <form className="card entry" onSubmit={(event) => void keep(event)} aria-labelledby={`${id}-title-of`} noValidate>
      <h3 id={`${id}-title-of`} ref={heading} tabIndex={-1}>{replaces ? `Change the entry of ${sayDay(draft.from)}` : draft.byHand ? 'Other CPD' : sayDay(draft.key)}</h3>
      {draft.parts.length > 0 && (
        <ul>
          {draft.parts.map(({ row, part, title, outcome }) => (
            <li key={row}>
              {part.startsWith('lesson') ? 'Lesson' : 'Scenario'}: {title}
              {outcome && <span className="soft"> · {outcome}</span>}
            </li>
          ))}
        </ul>
      )}
      {draft.byHand ? (
        <>
          {name}
          {dates}
          {method}
          {topic}
          {relates}
          {hours}
          {ask('participatoryHours', 'Of these, participatory', 'Hours in which you learned with one or more other professionals, in a room or online.', <input type="number" min="0" step="0.25" inputMode="decimal" {...field('participatoryHours')} />)}
          <Themes chosen={typed.themes.split(' ')} onChange={(themes) => put('themes', themes.join(' '))} />
          {ask('standards', 'Paragraphs of the Code (you may leave this out)', 'For example: 5.1, 20.6', <input type="text" {...field('standards')} />)}
          {proficiencies}
          {evidence}
        </>
      ) : (
        <>
          {relates}
          {hours}
          <p>
            <strong>Participatory hours: 0.</strong> {participatoryReason}
          </p>
          <details>
            <summary>The rest of the entry, filled in for you</summary>
            {topic}
            {method}
            {dates}
            {evidence}
            {proficiencies}
            <p className="label">Part of the Code</p>
            <PartOfTheCode entry={draft} />
          </details>
        </>
      )}
      <Warnings warnings={warnings} />
      <div className="row">
        <button type="submit" className="button">
          {replaces ? 'Keep the changed entry' : `Keep this entry (${sayHours(claim.hours || 0)})`}
        </button>
        {onDone && (
          <button type="button" className="quiet" onClick={leave}>
            {replaces ? 'Leave it as it was' : 'Not now'}
          </button>
        )}
      </div>
    </form>
  )
}

/** The field may lie in a part of the form that is folded away. */
function showFault(id: string) {
  const field = document.getElementById(id)
  field?.closest('details')?.setAttribute('open', '')
  field?.focus()
}

/** The four themes of the Code, to tick. */
export function Themes({ chosen, fault, onChange }: { chosen: readonly string[]; fault?: string | undefined; onChange: (themes: string[]) => void }) {
  return (
    <fieldset className="themes">
      <legend>Part of the Code</legend>
      <Fault say={fault} />
      {themeIds.map((theme) => (
        <label key={theme}>
          <input type="checkbox" checked={chosen.includes(theme)} onChange={() => onChange(themeIds.filter((each) => (each === theme) !== chosen.includes(each)))} />{' '}
          <ThemeMark theme={theme} /> {themeTitles[theme]}
        </label>
      ))}
    </fieldset>
  )
}
