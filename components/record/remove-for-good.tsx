'use client'

import { useState } from 'react'
import { focusOn } from '#client/focus.ts'
import { removeForGood, useRecord } from '#client/store.ts'
import { AskFirst } from '#components/ui/ask-first.tsx'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import { tombstones, versionsOf } from '#lib/record/removed.ts'
import type { Account, Entry } from '#lib/record/rows.ts'

/** Asks first, then takes the words of an entry or an account away, in every version of it. */
export function RemoveForGood({ row, draftKeys }: { row: Entry | Account; draftKeys: readonly string[] }) {
  const rows = useRecord((record) => record.rows)
  const [asking, setAsking] = useState(false)
  const name = row.kind
  if (!asking) {
    return (
      <button type="button" id={`remove-${row.id}`} className="plain" onClick={() => setAsking(true)}>
        Remove for good
      </button>
    )
  }
  return (
    <AskFirst
      label={`Remove this ${name} for good`}
      ways={[{ words: 'Remove it now', go: () => void removeForGood(row.kind, versionsOf(row, rows).map(({ id }) => id), draftKeys).then(() => focusOn(row.kind === 'entry' ? 'entries' : 'accounts')) }]}
      back={{ words: 'Keep it', go: () => (setAsking(false), focusOn(`remove-${row.id}`)) }}
    >
      This deletes the words of this {name} and of its earlier versions, here and in your account if you have one. Only the date of the removal stays. Files that
      you downloaded are not changed. To correct something, change the {name} instead: then the former one stays visible.
    </AskFirst>
  )
}

/** What was removed, by kind and day: no word of it is left. */
export function Tombstones() {
  const found = tombstones(useRecord((record) => record.rows))
  if (found.length === 0) return null
  return (
    <ul className="soft small">
      {found.map(({ id, at, what, rows }) => (
        <li key={id}>
          {what === 'note' ? 'A note' : `An ${what}`}
          {rows.length > 1 && ` in ${rows.length} versions`} was removed for good on {sayDay(ukDay(at))}.
        </li>
      ))}
    </ul>
  )
}
