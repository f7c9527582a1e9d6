'use client'

import { useState } from 'react'
import { keepDraft, useRecord } from '#client/store.ts'
import { tryAgain } from '#client/store-more.ts'
import { useBackup } from './use-backup.ts'

/** Kept in no backup: it is of this tab alone. */
const TOLD = 'told'

/** Said in sight on whatever page the learner is: something is not saved, or nothing can be, and what can be done. */
export function StorageTrouble() {
  const { trouble, place, rows, drafts, unsaved, status } = useRecord()
  const backup = useBackup()
  const [tried, setTried] = useState(false)
  const nothingRefused = place !== 'device' && unsaved.length === 0
  if (!trouble || (nothingRefused && drafts[TOLD])) return null
  const anything = rows.length > 0 || Object.keys(drafts).length > 0

  async function again() {
    setTried(false)
    await tryAgain()
    setTried(true)
  }
  return (
    <div className="note trouble stands" role="alert">
      <p>{trouble}</p>
      {status === 'ready' && (
        <div className="row">
          {anything && (
            <button type="button" className="button" onClick={() => void backup()}>
              Save a backup file
            </button>
          )}
          {nothingRefused ? (
            <button type="button" className="quiet" onClick={() => void keepDraft(TOLD, 'yes')}>
              Go on
            </button>
          ) : (
            <button type="button" className="quiet" onClick={() => void again()}>
              Try saving again
            </button>
          )}
        </div>
      )}
      {tried && <p className="small">It is still refused. What you did is not lost while this tab is open.</p>}
    </div>
  )
}
