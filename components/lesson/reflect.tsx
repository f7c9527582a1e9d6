'use client'

import type { ReactNode } from 'react'
import { addRow, forgetDraft, keepDraft, removeForGood, stamp, useRecord } from '#client/store.ts'
import { WhereKept } from '#components/record/where-kept.tsx'
import { ofKind } from '#lib/record/rows.ts'

/** The lesson’s question, and the learner’s own note to it. Every letter is kept as it is typed. */
export function Reflect({ lesson, children }: { lesson: string; children: ReactNode }) {
  const key = `note:${lesson}`
  const status = useRecord((record) => record.status)
  const draft = useRecord((record) => record.drafts[key])
  const rows = useRecord((record) => record.rows)
  const notes = ofKind(rows, 'note').filter((row) => row.lesson === lesson)
  const kept = notes.at(-1)?.text ?? ''
  const text = draft ?? kept

  /** A note that was emptied is removed for good, with what it said before: somebody may have wanted a name out. */
  async function keep() {
    if (draft === undefined || draft === kept) return
    const before = notes.map(({ id }) => id)
    const stored = await (draft === '' ? removeForGood('note', before, [key]) : addRow({ ...stamp(notes), kind: 'note', lesson, text: draft }))
    if (stored !== 'unsaved') await forgetDraft(key, draft)
  }

  return (
    <div className="card">
      <div id="note-ask" className="asked">{children}</div>
      <div className="field">
        <label htmlFor="note">Your own note</label>
        <p className="hint" id="note-hint">
          It is kept <WhereKept of="reflections" />. Leave out names, places and dates that could point to a person.
        </p>
        <textarea
          id="note"
          aria-describedby="note-ask note-hint"
          value={text}
          disabled={status === 'opening'}
          onChange={(event) => void keepDraft(key, event.target.value)}
          onBlur={() => void keep()}
        />
      </div>
    </div>
  )
}
