'use client'

import { useEffect, useState } from 'react'
import { useRecord } from '#client/store.ts'
import { partKey, type Outline } from '#lib/course/outline.ts'
import { draftEntries, standingEntries, type PartFacts } from '#lib/cpd/entry.ts'
import type { Entry } from '#lib/record/rows.ts'
import { BackupNudge } from './backup.tsx'
import { Downloads } from './downloads.tsx'
import { EntryForm } from './entry-form.tsx'
import { EntryView } from './entry-view.tsx'
import { WhereKept } from './where-kept.tsx'
import { Unreadable } from './unreadable.tsx'

/** The CPD record: what the course proposes to record, what the learner has kept, and ways to take it away. */
export function Record({ outline, facts }: { outline: Outline; facts: Readonly<Record<string, PartFacts>> }) {
  const status = useRecord((record) => record.status)
  const rows = useRecord((record) => record.rows)
  const outcomes = useOutcomes(rows)
  const [changing, setChanging] = useState<string>()
  const drafts = draftEntries(outline, rows, (part) => facts[partKey(part)]!, outcomes)
  const entries = standingEntries(rows)

  if (status === 'opening') return <p role="status">Opening your record…</p>
  return (
    <>
      <Unreadable />
      <section aria-labelledby="drafts">
        <h2 id="drafts">To record</h2>
        {drafts.length === 0 ? (
          <p>
            {entries.length === 0
              ? 'Nothing yet. Finish a lesson or a story, and an entry is drafted here for you.'
              : 'Everything that you have finished is in your record.'}{' '}
            <a href="/">Go to the course</a>.
          </p>
        ) : (
          drafts.map((draft) => <EntryForm key={draft.key} draft={draft} />)
        )}
      </section>
      <section aria-labelledby="entries">
        <h2 id="entries">Your entries</h2>
        {entries.length === 0 && <p>
            None yet. They are kept <WhereKept />.
          </p>}
        {entries.map((entry) =>
          changing === entry.id ? (
            <EntryForm key={entry.id} draft={{ ...entry, key: entry.id }} replaces={entry} onDone={() => setChanging(undefined)} />
          ) : (
            <EntryView key={entry.id} entry={entry} former={formerOf(entry, rows)} onChange={() => setChanging(entry.id)} />
          ),
        )}
      </section>
      {entries.length > 0 && <Downloads entries={entries} />}
      <BackupNudge />
    </>
  )
}

/** The entries that one took the place of, newest first: what was kept once stays visible. */
function formerOf(entry: Entry, rows: ReturnType<typeof useRecord.getState>['rows']): Entry[] {
  const before = rows.find((row): row is Entry => row.kind === 'entry' && row.id === entry.replaces)
  return before ? [before, ...formerOf(before, rows)] : []
}

/** How each finished attempt ended, by the row that says so. The stories are fetched and replayed only here. */
function useOutcomes(rows: ReturnType<typeof useRecord.getState>['rows']): Record<string, string> {
  const [outcomes, setOutcomes] = useState<Record<string, string>>({})
  const key = rows.filter(({ kind }) => kind === 'debrief').map(({ id }) => id).join(' ')
  useEffect(() => {
    if (!key) return
    let wanted = true
    void import('./outcomes.ts')
      .then(({ outcomesOf }) => outcomesOf(rows))
      .then((found) => wanted && setOutcomes(found))
      .catch((error: unknown) => console.warn('The outcomes could not be read:', error))
    return () => void (wanted = false)
    // The key says all that the outcomes depend on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  return outcomes
}
