import type { Metadata } from 'next'
import { CarryOn } from '#components/course/carry-on.tsx'
import { DraftPost } from '#components/course/draft-post.tsx'
import { PartList } from '#components/course/part-list.tsx'
import { ThemeMark } from '#components/ui/theme-mark.tsx'
import { allParts } from '#lib/course/outline.ts'
import { sayDay } from '#lib/cpd/days.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import { outline } from '#server/course.ts'

export const metadata: Metadata = { title: { absolute: 'Before You Post: using social media responsibly, for nurses and midwives' } }

export default function HomePage() {
  const course = outline()
  const parts = allParts(course)
  const minutes = parts.reduce((sum, part) => sum + part.minutes, 0)
  const count = (kind: string) => parts.filter((part) => part.kind === kind).length
  return (
    <>
      <div className="hero">
        <div>
          <h1>Use social media well, without fear and without harm</h1>
          <p className="standfirst">
            For nurses, midwives, nursing associates and students in the United Kingdom. {count('lesson')} short lessons and{' '}
            {count('scenario')} stories in which you decide: about {minutes} minutes in all. No account. Stop when you like.
          </p>
          <CarryOn outline={course} start={parts[0]!} />
        </div>
        <DraftPost />
      </div>
      <section aria-labelledby="course">
        <h2 id="course">The course</h2>
        <p className="column soft">It follows the four themes of the Code. Take them in any order.</p>
        <div className="modules">
          {course.modules.map((module) => (
            <section key={module.id} className="card module" data-theme-of={module.theme} aria-labelledby={module.id}>
              <h3 id={module.id}>
                {module.theme && <ThemeMark theme={module.theme} />} {module.title}
              </h3>
              <p>{module.promise}</p>
              <PartList module={module} />
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
          A new Code is planned for October 2027. When it comes, the course will say what changed. <a href="/code">See every point of the sources</a>.
        </p>
      </section>
    </>
  )
}
