import type { CitationId } from '#lib/sources/cite.ts'
import type { ThemeId } from '#lib/sources/types.ts'

/** A lesson as it was read from its file: what the course, the check and the page need, without the page itself. */
export type Lesson = {
  id: string
  /** `content/lessons/people/01-dignity-and-privacy.mdx`, for messages. */
  file: string
  title: string
  summary: string
  theme: ThemeId
  outcomes: string[]
  /** Who reviewed it and when; null until a clinician has. */
  reviewed: { by: string; on: string } | null
  reviewBy: string
  words: number
  sections: Section[]
}

/** What stands under one `##` heading: the sources it teaches and the checks in it. */
export type Section = { id: string; title: string; cites: CitationId[]; checks: LessonCheck[] }

export type LessonCheck = { id: string; ask: string; cites: CitationId[]; options: { text: string; right: boolean }[] }

export function checksOf(lesson: Lesson): LessonCheck[] {
  return lesson.sections.flatMap(({ checks }) => checks)
}

/** Every source that a lesson rests on, in the order of its sections, each once. */
export function citesOf(lesson: Lesson): CitationId[] {
  return [...new Set(lesson.sections.flatMap(({ cites, checks }) => [...cites, ...checks.flatMap((check) => check.cites)]))]
}
