'use client'

import { useEffect } from 'react'
import { openRecord, useRecord } from '#client/store.ts'
import { SentState } from '#components/account/sent-state.tsx'
import { Cleared } from './cleared.tsx'

const words = {
  device: 'Saved on this device.',
  tab: 'Kept in this tab only, and forgotten when you close it.',
  memory: 'Kept only until you leave this page.',
}

/** Where the learner’s record is kept, in plain words, on every page; and when it has been cleared. Opens the record. */
export function Saved() {
  useEffect(() => void openRecord(), [])
  return (
    <>
      <Cleared />
      <Where />
    </>
  )
}

function Where() {
  const { status, place, rows, trouble, link } = useRecord()
  if (trouble) {
    return (
      <p className="saved" data-trouble role="status">
        <Dot /> {trouble}
      </p>
    )
  }
  if (link) {
    return (
      <p className="saved">
        <Dot />
        <span>
          {words[place]}{' '}
          {link.out ? (
            <>
              You are signed out: <a href="/account">sign in</a> to go on sending.
            </>
          ) : (
            <SentState />
          )}
        </span>
      </p>
    )
  }
  const empty = status === 'opening' || (rows.length === 0 && place === 'device')
  return (
    <p className="saved">
      <Dot />
      <span>
        {empty ? 'No account needed. What you do stays on this device.' : words[place]}{' '}
        {!empty && place === 'device' && <a href="/account">Have it on your other devices</a>}
      </span>
    </p>
  )
}

function Dot() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="6" cy="6" r="1.8" fill="currentColor" />
    </svg>
  )
}
