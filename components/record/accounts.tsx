'use client'

import { useState } from 'react'
import { useRecord } from '#client/store.ts'
import { accountPrompts, accountsNeeded, accountsNow, noPeriod } from '#lib/cpd/account.ts'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import { currentPeriod } from '#lib/cpd/period.ts'
import { versionsOf } from '#lib/record/removed.ts'
import type { Account, Entry } from '#lib/record/rows.ts'
import { AccountForm } from './account-form.tsx'
import { AccountDownloads } from './downloads.tsx'
import { RemoveForGood } from './remove-for-good.tsx'

/** The five reflective accounts of a period, each at its place. */
export function Accounts({ entries, edition }: { entries: readonly Entry[]; edition: string }) {
  const rows = useRecord((record) => record.rows)
  const drafts = useRecord((record) => record.drafts)
  const [open, setOpen] = useState<number>()
  const period = currentPeriod(rows)?.to ?? noPeriod
  const standing = accountsNow(rows)
  const at = (slot: number) => standing.find((account) => account.slot === slot)

  return (
    <section aria-labelledby="accounts">
      <h2 id="accounts" tabIndex={-1}>Reflective accounts</h2>
      <p>
        Revalidation asks for five in three years, on the regulator’s own form. Write them here first, in its four questions; then move the text to the form.{' '}
        {standing.length === 0 ? 'None is kept yet.' : `${standing.length} of ${accountsNeeded} kept.`}
      </p>
      <ol className="slots">
        {Array.from({ length: accountsNeeded }, (_, index) => index + 1).map((slot) => {
          const account = at(slot)
          const key = `account:${period}:${slot}`
          return (
            <li key={slot}>
              {open === slot ? (
                <AccountForm slot={slot} period={period} draftKey={key} former={account} entries={entries} edition={edition} onDone={() => setOpen(undefined)} />
              ) : account ? (
                <AccountView account={account} entries={entries} former={versionsOf(account, rows).slice(1)} draftKey={key} onChange={() => setOpen(slot)} />
              ) : (
                <button type="button" className="quiet" onClick={() => setOpen(slot)}>
                  {drafts[key] ? `Carry on with account ${slot}` : `Write account ${slot}`}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}

function AccountView({ account, entries, former, draftKey, onChange }: { account: Account; entries: readonly Entry[]; former: readonly Account[]; draftKey: string; onChange: () => void }) {
  return (
    <article className="card entry" aria-label={`Account ${account.slot}: ${account.title}`}>
      <h3>
        {account.slot}. {account.title}
      </h3>
      <details>
        <summary>Read it</summary>
        <dl>
          {accountPrompts.map(({ field, ask }) => (
            <div key={field}>
              <dt>{ask}</dt>
              <dd>{account[field]}</dd>
            </div>
          ))}
        </dl>
        {former.length > 0 && (
          <details>
            <summary>{former.length === 1 ? 'One earlier version' : `${former.length} earlier versions`}</summary>
            {former.map((each) => (
              <div key={each.id} className="small">
                <p>Kept on {sayDay(ukDay(each.at))}: “{each.title}”.</p>
                {accountPrompts.map(({ field }) => (
                  <p key={field}>{each[field]}</p>
                ))}
              </div>
            ))}
          </details>
        )}
      </details>
      <div className="row">
        <button type="button" className="plain" onClick={onChange}>
          Change this account
        </button>
        <AccountDownloads account={account} entries={entries} />
        <RemoveForGood row={account} draftKeys={[draftKey]} />
      </div>
    </article>
  )
}
