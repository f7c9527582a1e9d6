import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getMDXComponent } from 'mdx-bundler/client'
import { createElement } from 'react'
import * as exercises from '#content/exercises.ts'
import { glossary } from '#content/glossary.ts'
import { Island } from '#components/islands/island.tsx'
import { lessonTags } from '#components/lesson/index.tsx'
import { LiveReload } from '#components/lesson/live-reload.tsx'
import { LessonHead } from '#components/lesson/head.tsx'
import { Sources } from '#components/lesson/sources.tsx'
import { citesOf } from '#lib/course/lesson.ts'
import { allParts, nextOnWays, partAfter } from '#lib/course/outline.ts'
import { citation, compareCitations } from '#lib/sources/cite.ts'
import { outline, tracks } from '#server/course.ts'
import { bundleLesson, lessons } from '#server/lessons.ts'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return lessons().map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const lesson = lessons().find((each) => each.id === id)
  return { title: lesson?.title, description: lesson?.summary }
}

export default async function LessonPage({ params }: Props) {
  const { id } = await params
  const lesson = lessons().find((each) => each.id === id)
  const parts = allParts(outline())
  const part = parts.find((each) => each.kind === 'lesson' && each.id === id)
  const within = outline().modules.find((each) => each.id === lesson?.module)
  if (!lesson || !part || !within) notFound()
  const code = await bundleLesson(lesson.file)
  const tags = lessonTags(id, parts.filter(({ kind }) => kind === 'scenario'), glossary, exercises)
  return (
    <article className="column lesson">
      <LessonHead lesson={lesson} module={within} minutes={part.minutes} />
      {renderLesson(code, tags)}
      {process.env.NODE_ENV === 'development' && <LiveReload />}
      <Island is="Finish" part={part} next={partAfter(outline(), part)} ways={nextOnWays(tracks(), part)} />
      <Sources lesson={lesson} citations={citesOf(lesson).slice().sort(compareCitations).map(citation)} />
    </article>
  )
}

/** A plain function, so that the component it makes is not taken for one made anew on every render. */
function renderLesson(code: string, components: ReturnType<typeof lessonTags>) {
  return createElement(getMDXComponent(code), { components: components as never })
}
