import { ThemeMark } from '#components/ui/theme-mark.tsx'
import type { Lesson } from '#lib/course/lesson.ts'
import { code2018 } from '#lib/sources/code-2018.ts'

export function LessonHead({ lesson, minutes }: { lesson: Lesson; minutes: number }) {
  const sections = lesson.sections.slice(0, -2)
  return (
    <header>
      <p className="kicker">
        <ThemeMark theme={lesson.theme} /> {code2018.themes[lesson.theme].title} · lesson · about {minutes} minutes
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
