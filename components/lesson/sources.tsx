import { CitationWindows } from '#components/ui/citations.tsx'
import { sayDay } from '#lib/cpd/days.ts'
import type { Lesson } from '#lib/course/lesson.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import type { Citation } from '#lib/sources/cite.ts'

/** What a lesson rests on, at its foot, and the windows that its chips open. */
export function Sources({ lesson, citations }: { lesson: Lesson; citations: Citation[] }) {
  return (
    <footer className="sources">
      <h2 id="sources">Sources</h2>
      <details>
        <summary>The {citations.length} points that this lesson rests on</summary>
        <dl>
          {citations.map(({ id, text, quoted, from }) => (
            <div key={id}>
              <dt>{from}</dt>
              <dd>{quoted ? `“${text}”` : text}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p className="soft small">
        Based on the Code as updated on {sayDay(code2018.updated)} and on the guidance as we read it on {sayDay(code2018.read)}.{' '}
        {lesson.reviewed
          ? `Reviewed by ${lesson.reviewed.by} on ${sayDay(lesson.reviewed.on)}.`
          : 'Not yet reviewed by a clinician.'}{' '}
        To be looked at again by {sayDay(lesson.reviewBy)}.
      </p>
      <CitationWindows citations={citations} />
    </footer>
  )
}
