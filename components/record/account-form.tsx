'use client'

import { useEffect, useId, useRef, useState, type FormEvent } from 'react'
import { focusOn } from '#client/focus.ts'
import { addRow, keepDraft, stamp, useRecord } from '#client/store.ts'
import { useOnce } from '#client/use-once.ts'
import { Fault } from '#components/ui/text-field.tsx'
import { accountFaults, accountPrompts, emptyAccount, type TypedAccount } from '#lib/cpd/account.ts'
import { sayDay } from '#lib/cpd/days.ts'
import { readDraft } from '#lib/record/draft.ts'
import type { Account, Entry } from '#lib/record/rows.ts'
import { Themes } from './entry-form.tsx'
import { IdentifierHints } from './identifier-hints.tsx'

type Props = {
  slot: number
  period: string
  draftKey: string
  former: Account | undefined
  entries: readonly Entry[]
  edition: string
  onDone: () => void
}

/** One account in the four prompts. Every letter is kept as it is typed; what could point to a person is pointed at beside it. */
export function AccountForm({ slot, period, draftKey, former, entries, edition, onDone }: Props) {
  const kept = useRecord((record) => record.drafts[draftKey])
  const [faults, setFaults] = useState<ReturnType<typeof accountFaults>>({})
  const id = useId()
  const once = useOnce()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const typed: TypedAccount = { ...emptyAccount, ...(former ? fromAccount(former) : {}), ...readDraft<TypedAccount>(kept, 'nature') }

  function put<F extends keyof TypedAccount>(field: F, value: TypedAccount[F]) {
    setFaults((all) => ({ ...all, [field]: undefined }))
    // A change of the words takes the tick back: it was said of other words.
    const readThrough = field === 'readThrough' ? Boolean(value) : ['themes', 'entries'].includes(field) ? typed.readThrough : false
    void keepDraft(draftKey, JSON.stringify({ ...typed, readThrough, [field]: value }))
  }

  async function keep(event: FormEvent) {
    event.preventDefault()
    const found = accountFaults(typed)
    setFaults(found)
    const first = Object.keys(found)[0]
    if (first) return document.getElementById(`${id}-${first}`)?.focus()
    const { readThrough, ...words } = typed
    await once(async () => {
      const stored = await addRow({ ...words, ...stamp(former ? [former] : []), kind: 'account', slot, period, edition, ...(readThrough ? { readThrough } : {}), ...(former ? { replaces: former.id } : {}) })
      if (stored !== 'unsaved') await keepDraft(draftKey, '')
    })
    leave()
  }

  function leave() {
    onDone()
    focusOn('accounts')
  }

  return (
    <form className="card entry" onSubmit={(event) => void keep(event)} aria-labelledby={`${id}-head`} noValidate>
      <h3 id={`${id}-head`} ref={heading} tabIndex={-1}>Account {slot}</h3>
      <div className="field">
        <label htmlFor={`${id}-title`}>What is it about, in a few words?</label>
        <p className="hint" id={`${id}-title-hint`}>
          <Fault say={faults.title} /> For you, to know it by.
        </p>
        <input id={`${id}-title`} type="text" value={typed.title} onChange={(event) => put('title', event.target.value)} aria-describedby={`${id}-title-hint`} aria-invalid={faults.title ? true : undefined} />
      </div>
      {accountPrompts.map(({ field, ask }) => (
        <div key={field} className="field">
          <label htmlFor={`${id}-${field}`}>{ask}</label>
          {faults[field] && (
            <p className="hint" id={`${id}-${field}-fault`}>
              <Fault say={faults[field]} />
            </p>
          )}
          <textarea id={`${id}-${field}`} value={typed[field]} onChange={(event) => put(field, event.target.value)} aria-describedby={`${id}-${field}-fault ${id}-${field}-hints`} aria-invalid={faults[field] ? true : undefined} />
          <IdentifierHints id={`${id}-${field}-hints`} text={typed[field]} />
        </div>
      ))}
      <div id={`${id}-themes`} tabIndex={-1}>
        <Themes chosen={typed.themes} fault={faults.themes} onChange={(themes) => put('themes', themes)} />
      </div>
      {entries.length > 0 && (
        <details>
          <summary>Link it to entries of your record ({typed.entries.length} chosen)</summary>
          <fieldset className="linked">
            <legend className="unseen">Entries that this account is about</legend>
            {entries.map((entry) => (
              <label key={entry.id} className="option">
                <input
                  type="checkbox"
                  checked={typed.entries.includes(entry.id)}
                  onChange={(event) => put('entries', event.target.checked ? [...typed.entries, entry.id] : typed.entries.filter((each) => each !== entry.id))}
                />
                <span>
                  {entry.title}, {sayDay(entry.to)}
                </span>
              </label>
            ))}
          </fieldset>
        </details>
      )}
      <label className="option">
        <input type="checkbox" checked={typed.readThrough} onChange={(event) => put('readThrough', event.target.checked)} />
        <span>I have read it through, and nothing in it points to a person: not by itself, and not together.</span>
      </label>
      <div className="row">
        <button type="submit" className="button">
          {former ? 'Keep the changed account' : 'Keep this account'}
        </button>
        <button type="button" className="quiet" onClick={leave}>
          Not now
        </button>
      </div>
      <p className="soft small">What you typed stays here as a draft until you keep it. It is on this device only.</p>
    </form>
  )
}

function fromAccount({ title, nature, learned, changed, relevant, themes, entries, readThrough }: Account): TypedAccount {
  return { title, nature, learned, changed, relevant, themes, entries, readThrough: readThrough === true }
}
