'use client'

import { useEffect, useRef, useState } from 'react'
import { measureActiveTime } from '#client/active-time.ts'
import { addRow, stamp, useRecord } from '#client/store.ts'
import { useOnce } from '#client/use-once.ts'
import { useNext } from '#components/course/use-next.ts'
import { hrefOf, partKey, type Part } from '#lib/course/outline.ts'
import { checksLeft, statusOf } from '#lib/record/status.ts'

/** The end of a lesson: the learner says that they reached it, and sees what is next. */
export function Finish({ part, next: following, ways }: { part: Part; next?: Part; ways: Readonly<Record<string, Part>> }) {
  const next = useNext(following, ways)
  const rows = useRecord((record) => record.rows)
  useEffect(() => measureActiveTime(partKey(part)), [part])
  const once = useOnce()
  const said = useRef<HTMLParagraphElement>(null)
  // Announced when a check that was left is answered further up; not while focus goes to it, which reads it too.
  const [announced, setAnnounced] = useState(true)
  const left = checksLeft(part, rows)
  const status = statusOf(part, rows)
  const reached = rows.some((row) => row.kind === 'finish' && row.lesson === part.id && row.shape === part.shape)

  async function finish() {
    setAnnounced(false)
    await once(() => addRow({ ...stamp(), kind: 'finish', lesson: part.id, shape: part.shape, checks: part.checks }))
    said.current?.focus() // the button is gone, and with it the place of the keyboard
  }

  return (
    <section className="finish" aria-label="The end of this lesson">
      <p ref={said} tabIndex={-1} role={announced ? 'status' : undefined} onBlur={() => setAnnounced(true)} className="finish-status">
        {status === 'Complete' && 'Complete. A CPD entry is drafted for you.'}
        {reached && left.length > 0 && `${left.length === 1 ? 'One check is' : `${left.length} checks are`} left to try.`}
        {status === 'Changed since you finished' && 'This lesson has changed since you finished it.'}
      </p>
      <div className="row">
        {!reached && (
          <button type="button" className="button" onClick={() => void finish()}>
            I have finished this lesson
          </button>
        )}
        {reached && left.length > 0 && (
          <a className="button" href={`#check-${left[0]}`}>
            Go to {left.length === 1 ? 'the check' : 'the first of them'}
          </a>
        )}
        {status === 'Complete' && next && (
          <a className="button" href={hrefOf(next)}>
            Carry on: {next.title} ({next.minutes} minutes)
          </a>
        )}
        {!reached && next && (
          <a href={hrefOf(next)}>
            Next: {next.title} ({next.minutes} minutes)
          </a>
        )}
        {status === 'Complete' && (
          <a className="quiet" href="/record">
            See your CPD entry
          </a>
        )}
      </div>
    </section>
  )
}
