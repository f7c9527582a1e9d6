'use client'

import { useEffect, useState } from 'react'
import { useRecord } from '#client/store.ts'
import { hrefOf, partKey, wayKey, type Outline, type Part } from '#lib/course/outline.ts'
import { attemptsAt } from '#lib/record/attempts.ts'
import { resumeOf } from '#lib/record/status.ts'

/**
 * The way in, and the way back: at first where to start, later what to carry on with. Both are the same card, so that
 * nothing on the page moves when the record has been read.
 */
export function CarryOn({ outline, start, ways }: { outline: Outline; start: Part; ways: Readonly<Record<string, readonly string[]>> }) {
  const rows = useRecord((record) => record.rows)
  const way = useRecord((record) => record.drafts[wayKey])
  const resume = resumeOf(outline, rows, way ? ways[way] : undefined)
  const attempt = resume?.kind === 'attempt' ? resume.attempt : undefined
  const where = useWhere(resume?.part, attempt, rows)
  const begun = rows.length > 0

  if (begun && !resume) {
    return (
      <Card kicker="You have finished the course" title="Everything is complete" href="/record" action="See your CPD record">
        Come back when the Code changes, or play a story again and choose differently.
      </Card>
    )
  }
  if (!begun || !resume) {
    return (
      <Card kicker="Begin here" title={start.title} href={hrefOf(start)} action="Start the course">
        {start.summary} About {start.minutes} minutes.
      </Card>
    )
  }
  const { part } = resume
  return (
    <Card kicker={resume.kind === 'next' ? 'Next' : 'Carry on'} title={part.title} href={hrefOf(part)} action={resume.kind === 'next' ? 'Start' : 'Carry on'}>
      {resume.kind === 'next' && `${part.summary} About ${part.minutes} minutes.`}
      {resume.kind === 'lesson' && (resume.checksLeft > 0 ? `${resume.checksLeft === 1 ? 'One check is' : `${resume.checksLeft} checks are`} still open.` : 'You have only to say that you reached the end.')}
      {resume.kind === 'attempt' && (where ?? 'You were in the middle of the story.')}
    </Card>
  )
}

function Card({ kicker, title, href, action, children }: { kicker: string; title: string; href: string; action: string; children: React.ReactNode }) {
  return (
    <section className="card carry-on" aria-label={kicker}>
      <p className="kicker">{kicker}</p>
      <h2>{title}</h2>
      <p className="soft">{children}</p>
      <a className="button" href={href}>
        {action}
      </a>
    </section>
  )
}

/** “You had reached “The message at 2 am”. About 4 minutes left.” The story is fetched only when there is one to carry on. */
function useWhere(part: Part | undefined, attempt: string | undefined, rows: Parameters<typeof attemptsAt>[0]): string | undefined {
  const [where, setWhere] = useState<{ of: string; text: string }>()
  const found = part && attempt ? attemptsAt(rows, part.id).find(({ id }) => id === attempt) : undefined
  const key = found && part ? `${partKey(part)} ${found.id} ${found.picks.join(' ')}` : undefined
  useEffect(() => {
    if (!part || !found || !key) return
    let wanted = true
    void import('./where.ts')
      .then(({ whereOf }) => whereOf(part, found))
      .then((text) => {
        if (wanted && text) setWhere({ of: key, text })
      })
      .catch((error: unknown) => console.warn('The place in the story could not be read:', error))
    return () => void (wanted = false)
    // The key says all that the place depends on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [key])
  return where && where.of === key ? where.text : undefined
}
