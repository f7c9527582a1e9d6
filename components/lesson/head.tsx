import { ThemeMark } from '#components/ui/theme-mark.tsx'
import type { Lesson } from '#lib/course/lesson.ts'
import type { Module } from '#lib/course/outline.ts'

export function LessonHead({ lesson, module, minutes }: { lesson: Lesson; module: Pick<Module, 'theme' | 'title'>; minutes: number }) {
  const sections = lesson.sections.slice(0, -2)
  return (
    <header>
      <p className="kicker">
        {module.theme && <ThemeMark theme={module.theme} />} {module.title} · lesson · about {minutes} minutes
      </p>
      <h1>{lesson.title}</h1>
      <p className="standfirst">{lesson.summary}</p>
      <div className="card outcomes">
        <p className="kicker">Afterwards you can</p>
        <ul>
          {lesson.outcomes.map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ul>
      </div>
      <nav aria-label="In this lesson" className="in-lesson">
        <p className="kicker">In this lesson</p>
        <ol>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
    </header>
  )
}
