'use client'

import { useId } from 'react'
import { downloadPack, type Paper } from '#client/documents/index.ts'
import { keepDraft, useRecord } from '#client/store.ts'
import { auditKey } from '#lib/course/audit.ts'
import type { Outline } from '#lib/course/outline.ts'
import { studentPack, type PackTyped } from '#lib/cpd/student-pack.ts'
import { readDraft } from '#lib/record/draft.ts'
import type { Account } from '#lib/record/rows.ts'
import { useMaking } from './downloads.tsx'

type Typed = Omit<PackTyped, 'declared' | 'audited'> & { declared: string; audited: string; account: string }
const key = 'pack'
const empty: Typed = { name: '', programme: '', university: '', policy: '', declared: '', audited: '', account: '' }

/** What a student may want to show a tutor before a placement, put together on the device. */
export function PackForm({ outline, accounts, outcomes }: { outline: Outline; accounts: readonly Account[]; outcomes: Readonly<Record<string, string>> }) {
  const rows = useRecord((record) => record.rows)
  const drafts = useRecord((record) => record.drafts)
  const [said, make] = useMaking()
  const id = useId()
  const typed: Typed = { ...empty, ...readDraft<Typed>(drafts[key]) }
  const put = (field: keyof Typed, value: string) => void keepDraft(key, JSON.stringify({ ...typed, [field]: value }))

  function pack(paper: Paper) {
    const { declared, audited, account, ...words } = typed
    make((made) => downloadPack(paper, studentPack({ outline, rows, outcomes, made, typed: { ...words, ...(declared ? { declared } : {}), ...(audited ? { audited } : {}) }, ...(account ? { account } : {}) })))
  }
  const field = (name: keyof Typed, label: string, type: 'text' | 'date', hint?: string) => (
    <div className="field">
      <label htmlFor={`${id}-${name}`}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-${name}-hint`}>
          {hint}
        </p>
      )}
      <input id={`${id}-${name}`} type={type} value={typed[name]} onChange={(event) => put(name, event.target.value)} aria-describedby={hint ? `${id}-${name}-hint` : undefined} />
    </div>
  )

  return (
    <section aria-labelledby="pack">
      <h2 id="pack">For students: a pack for your tutor</h2>
      <p>What you finished, by theme, with one reflection and your declaration. Your university decides what it asks for: the regulator does not regulate students.</p>
      <details>
        <summary>Put a pack together</summary>
        {field('name', 'Your name', 'text')}
        {field('programme', 'Programme', 'text', 'For example: BSc Adult Nursing, first year. No student number.')}
        {field('university', 'University', 'text')}
        {field('policy', 'Your university’s social media policy', 'text', 'The address of its page, or its name if it is on paper.')}
        {field('declared', 'I have read the guidance and that policy: the day on which I declare it', 'date')}
        {drafts[auditKey] && field('audited', 'The day on which you went through the profile audit', 'date', 'Only the day is shown, never your answers.')}
        {accounts.length > 0 && (
          <div className="field">
            <label htmlFor={`${id}-account`}>One reflective account to put in</label>
            <select id={`${id}-account`} value={typed.account} onChange={(event) => put('account', event.target.value)}>
              <option value="">None</option>
              {accounts.map((account) => (
                <option key={account.id} value={account.id}>
                  {account.slot}. {account.title}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="row">
          <button type="button" className="quiet" onClick={() => pack('pdf')}>
            Pack as PDF
          </button>
          <button type="button" className="quiet" onClick={() => pack('docx')}>
            Pack as Word
          </button>
        </div>
        <p role="status" className="result">
          {said}
        </p>
      </details>
    </section>
  )
}
