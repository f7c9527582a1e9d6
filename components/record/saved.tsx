'use client'

import { useEffect, useState, type ReactNode } from 'react'
import { openRecord, useRecord } from '#client/store.ts'

const words = {
  device: 'Saved on this device.',
  tab: 'Kept in this tab only, and forgotten when you close it.',
  memory: 'Kept in this tab only, and gone when you close or reload it.',
}

/** Where the learner’s record is kept, in plain words, on every page; and when it has been cleared. Opens the record. */
export function Saved() {
  useEffect(() => void openRecord(), [])
  const wasCleared = useRecord((record) => Boolean(record.cleared))
  const cleared = useLater(wasCleared, fetchCleared)
  const trouble = useLater(useRecord((record) => Boolean(record.trouble)), fetchTrouble)
  return (
    <>
      {cleared}
      {!wasCleared && trouble}
      <Where told={Boolean(trouble) && !wasCleared} />
    </>
  )
}

function Where({ told }: { told: boolean }) {
  const { status, place, rows, trouble, link } = useRecord()
  const sending = useLater(Boolean(link && !link.out), fetchSentState)
  if (trouble) {
    return (
      <p className="saved" data-trouble {...(told ? {} : { role: 'status' })}>
        <Dot /> {!told ? trouble : place === 'device' ? 'Not all of it is saved yet.' : words[place]}
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
            sending
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

/** A part that few learners need, whose code comes only then: with an account, or when something was cleared. */
export function useLater(wanted: boolean, fetchPart: () => Promise<ReactNode>): ReactNode {
  const [part, setPart] = useState<ReactNode>()
  useEffect(() => {
    if (wanted) void fetchPart().then(setPart, (error: unknown) => console.warn('A part of the page could not be loaded:', error))
  }, [wanted, fetchPart])
  return wanted && part
}

async function fetchCleared(): Promise<ReactNode> {
  try {
    const { Cleared } = await import('./cleared.tsx')
    return <Cleared />
  } catch (error) {
    console.warn('What can be done about it could not be loaded:', error)
    return (
      <p className="note trouble" role="alert">
        Your browser has cleared what this course kept on this device.
      </p>
    )
  }
}

/** Without it, the words stand where it is said where the record is kept. */
async function fetchTrouble(): Promise<ReactNode> {
  const { StorageTrouble } = await import('./storage-trouble.tsx')
  return <StorageTrouble />
}

async function fetchSentState(): Promise<ReactNode> {
  const { SentState } = await import('#components/account/sent-state.tsx')
  return <SentState />
}

function Dot() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />
      <circle cx="6" cy="6" r="1.8" fill="currentColor" />
    </svg>
  )
}
