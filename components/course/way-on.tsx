'use client'

import { useEffect } from 'react'
import { keepDraft, useRecord } from '#client/store.ts'
import { hrefOf, wayKey, type Track } from '#lib/course/outline.ts'
import { statusOf } from '#lib/record/status.ts'

/** Opens a way: it is the learner’s from now on, and begins, or goes on, at the first part that is not complete. */
export function WayOn({ track }: { track: Track }) {
  const ready = useRecord((record) => record.status === 'ready')
  const way = useRecord((record) => record.drafts[wayKey])
  const rows = useRecord((record) => record.rows)
  useEffect(() => {
    if (ready && way !== track.id) void keepDraft(wayKey, track.id)
  }, [ready, way, track.id])
  const next = track.parts.find((part) => statusOf(part, rows) !== 'Complete')
  const begun = track.parts.some((part) => statusOf(part, rows) !== 'Not started')
  if (!next) return <p>You have finished this way. Well done.</p>
  return (
    <p>
      <a className="button" href={hrefOf(next)}>
        {begun ? 'Carry on' : 'Start'}: {next.title}
      </a>
    </p>
  )
}
