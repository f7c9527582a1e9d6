'use client'

import type { ReactNode } from 'react'
import { addRow, keepDraft, stamp, useRecord } from '#client/store.ts'
import { WhereKept } from '#components/record/where-kept.tsx'
import { ofKind } from '#lib/record/rows.ts'

/** The lesson’s question, and the learner’s own note to it. Every letter is kept as it is typed. */
export function Reflect({ lesson, children }: { lesson: string; children: ReactNode }) {
  const key = `note:${lesson}`
  const status = useRecord((record) => record.status)
  const draft = useRecord((record) => record.drafts[key])
  const kept = useRecord((record) => ofKind(record.rows, 'note').findLast((row) => row.lesson === lesson)?.text ?? '')
  const text = draft ?? kept

  async function keep() {
    if (draft === undefined || draft === '' || draft === kept) return
    if ((await addRow({ ...stamp(), kind: 'note', lesson, text: draft })) !== 'unsaved') await keepDraft(key, '')
  }

  return (
    <div className="card">
      <div id="note-ask">{children}</div>
      <div className="field">
        <label htmlFor="note">Your own note</label>
        <p className="hint" id="note-hint">
          It is kept <WhereKept />. Leave out names, places and dates that could point to a person.
        </p>
        <textarea
          id="note"
          aria-describedby="note-hint"
          value={text}
          disabled={status === 'opening'}
          onChange={(event) => void keepDraft(key, event.target.value)}
          onBlur={() => void keep()}
        />
      </div>
    </div>
  )
}
