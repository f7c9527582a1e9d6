'use client'

import { useEffect, useState } from 'react'
import { useRecord } from '#client/store.ts'
import { partKey, type Outline } from '#lib/course/outline.ts'
import { accountsNow } from '#lib/cpd/account.ts'
import { ukDay } from '#lib/cpd/days.ts'
import { draftEntries, standingEntries, type EntryDraft, type PartFacts } from '#lib/cpd/entry.ts'
import { versionsOf } from '#lib/record/removed.ts'
import { Accounts } from './accounts.tsx'
import { BackupNudge } from './backup.tsx'
import { Certificates } from './certificates.tsx'
import { Downloads } from './downloads.tsx'
import { EntryForm } from './entry-form.tsx'
import { EntryView } from './entry-view.tsx'
import { PackForm } from './pack-form.tsx'
import { PeriodTotals } from './period.tsx'
import { Tombstones } from './remove-for-good.tsx'
import { WhereKept } from './where-kept.tsx'
import { Unreadable } from './unreadable.tsx'

/** The CPD record: what the course proposes to record, what the learner has kept, and ways to take it away. */
export function Record({ outline, facts }: { outline: Outline; facts: Readonly<Record<string, PartFacts>> }) {
  const status = useRecord((record) => record.status)
  const rows = useRecord((record) => record.rows)
  const outcomes = useOutcomes(rows)
  const [changing, setChanging] = useState<string>()
  const [adding, setAdding] = useState<string>()
  const drafts = draftEntries(outline, rows, (part) => facts[partKey(part)]!, outcomes)
  const entries = standingEntries(rows)
  const accounts = accountsNow(rows)

  if (status === 'opening') return <p role="status">Opening your record…</p>
  return (
    <>
      <Unreadable />
      <PeriodTotals entries={entries} />
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
        <h2 id="entries" tabIndex={-1}>Your entries</h2>
        {adding ? (
          <EntryForm draft={byHand(adding, outline.edition)} onDone={() => setAdding(undefined)} />
        ) : (
          <p>
            <button type="button" className="quiet" onClick={() => setAdding(newHandKey)}>
              Add other CPD by hand
            </button>
          </p>
        )}
        {entries.length === 0 && <p>
            None yet. They are kept <WhereKept of="record" />.
          </p>}
        {entries.map((entry) =>
          changing === entry.id ? (
            <EntryForm key={entry.id} draft={{ ...entry, key: entry.id }} replaces={entry} onDone={() => setChanging(undefined)} />
          ) : (
            <EntryView key={entry.id} entry={entry} former={versionsOf(entry, rows).slice(1)} onChange={() => setChanging(entry.id)} />
          ),
        )}
      </section>
      <Tombstones />
      <Accounts entries={entries} edition={outline.edition} />
      {entries.length + accounts.length > 0 && <Downloads entries={entries} accounts={accounts} />}
      <Certificates outline={outline} />
      <PackForm outline={outline} accounts={accounts} outcomes={outcomes} />
      <BackupNudge />
    </>
  )
}

/** One at a time, so that what was being typed is found again. */
const newHandKey = 'by-hand'

/** An empty entry for any other CPD. Its participatory hours are the learner’s to say. */
function byHand(key: string, edition: string): EntryDraft & { byHand: true } {
  const today = ukDay(new Date().toISOString())
  return { key, byHand: true, title: '', from: today, to: today, method: '', topic: '', measuredMinutes: 0, hours: 0, participatoryHours: 0, edition, themes: [], standards: [], evidence: '', parts: [] }
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
