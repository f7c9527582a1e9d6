import type { Metadata } from 'next'
import { DraftPost } from '#components/course/draft-post.tsx'
import { Island } from '#components/islands/island.tsx'
import { ThemeMark } from '#components/ui/theme-mark.tsx'
import { allParts, partKey, sayMinutes, sumMinutes } from '#lib/course/outline.ts'
import { sayDay } from '#lib/cpd/days.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import { outline, tracks } from '#server/course.ts'

export const metadata: Metadata = { title: { absolute: 'Before You Post: using social media responsibly, for nurses and midwives' } }

export default function HomePage() {
  const course = outline()
  const parts = allParts(course)
  const count = (kind: string) => parts.filter((part) => part.kind === kind).length
  return (
    <>
      <div className="hero">
        <div>
          <h1>Use social media well, without fear and without harm</h1>
          <p className="standfirst">
            For nurses, midwives, nursing associates and students in the United Kingdom. {count('lesson')} short lessons and{' '}
            {count('scenario')} stories in which you decide. Six minutes are enough to begin. No account needed. Stop when you like.
          </p>
          <div className="room-kept">
            <Island is="Assigned" />
          </div>
          <Island is="CarryOn" outline={course} start={parts[0]!} ways={Object.fromEntries(tracks().map((track) => [track.id, track.parts.map(partKey)]))} />
          <p className="soft">
            In trouble? <a href="/already-posted">I have already posted something: what now?</a>
          </p>
        </div>
        <DraftPost />
      </div>
      <section aria-labelledby="ways">
        <h2 id="ways">Ways through</h2>
        <p className="column soft">A choice of parts for what you need now. They count for the whole course.</p>
        <ul className="ways">
          {tracks().map((track) => (
            <li key={track.id} className="card">
              <h3>
                <a href={`/tracks/${track.id}`}>{track.title}</a>
              </h3>
              <p>{track.promise}</p>
              <p className="soft small">
                {track.parts.length} parts, {sayMinutes(sumMinutes(track.parts))}
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="course">
        <h2 id="course">The whole course</h2>
        <p className="column soft">
          Four modules follow the four themes of the Code; four more go across them. Take them in any order: {sayMinutes(sumMinutes(parts))} in all.
        </p>
        <div className="modules">
          {course.modules.map((module) => (
            <section key={module.id} id={`module-${module.id}`} className="card module" data-theme-of={module.theme} aria-labelledby={module.id}>
              <h3 id={module.id}>
                {module.theme && <ThemeMark theme={module.theme} />} {module.title}
              </h3>
              <p>{module.promise}</p>
              <Island is="PartList" parts={module.parts} />
            </section>
          ))}
        </div>
      </section>
      <section aria-labelledby="follows" className="column">
        <h2 id="follows">What it follows</h2>
        <p>
          The Code in its edition of 2015, as updated on {sayDay(code2018.updated)}; the regulator’s guidance on using social media
          responsibly; and, for managers, an interview from 2011 about that year’s advice. The guidance asks you to read it beside your
          employer’s or university’s own rules, so keep those at hand too.
        </p>
        <p>
          A new Code is planned for October 2027. When it comes, the course will say what changed.{' '}
          <a href="/code/where">See every point of the sources, and where it is taught</a>.
        </p>
      </section>
    </>
  )
}
