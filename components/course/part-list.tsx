'use client'

import { useRecord } from '#client/store.ts'
import { Portrait } from '#components/ui/portrait.tsx'
import { StatusWord } from '#components/ui/status-word.tsx'
import { hrefOf, partKey, type Part } from '#lib/course/outline.ts'
import { statusOf, statusOfAll } from '#lib/record/status.ts'

/** The lessons and scenarios of a module or a track, each with where the learner stands, and the count in words. */
export function PartList({ parts }: { parts: readonly Part[] }) {
  const rows = useRecord((record) => record.rows)
  const { complete, of } = statusOfAll(parts, rows)
  return (
    <>
      <ul className="parts">
        {parts.map((part) => (
          <li key={partKey(part)}>
            <a href={hrefOf(part)}>
              {part.face && <Portrait src={part.face} size={40} />}
              {part.title}
            </a>
            <span className="part-facts">
              <span>
                {part.kind} · {part.minutes} minutes
              </span>
              <StatusWord status={statusOf(part, rows)} />
            </span>
          </li>
        ))}
      </ul>
      <p className="soft small count">
        {complete} of {of} complete
      </p>
    </>
  )
}
