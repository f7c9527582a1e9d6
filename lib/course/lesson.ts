import type { CitationId } from '#lib/sources/cite.ts'
import type { CheckKind, KeyedOption } from './check.ts'

/** A lesson as it was read from its file: what the course, the check and the page need, without the page itself. */
export type Lesson = {
  id: string
  /** `content/lessons/people/01-dignity-and-privacy.mdx`, for messages. */
  file: string
  title: string
  summary: string
  /** The module that it belongs to: the folder it lies in. */
  module: string
  outcomes: string[]
  /** Who reviewed it and when; null until a clinician has. */
  reviewed: { by: string; on: string } | null
  reviewBy: string
  words: number
  /** All that a learner reads in it, for the check of its language. */
  text: string
  /** Where its links lead, and the line that each stands on. */
  links: { url: string; line: number }[]
  sections: Section[]
}

/** What stands under one `##` heading: what it teaches, with the words that rest on each source, and the checks in it. */
export type Section = { id: string; title: string; teaches: Passage[]; checks: LessonCheck[]; text: string }

/** A sentence or two and the sources that they rest on: what stands before a `<Cite>`, or the quotation itself. */
export type Passage = { text: string; cites: CitationId[] }

export type LessonCheck = {
  id: string
  kind: CheckKind
  ask: string
  cites: CitationId[]
  options: (KeyedOption & { text: string; why: string })[]
  /** Where options are sorted or matched to. */
  bins: string[]
}

export function checksOf(lesson: Lesson): LessonCheck[] {
  return lesson.sections.flatMap(({ checks }) => checks)
}

/** Every source that a lesson rests on, in the order of its sections, each once. */
export function citesOf(lesson: Lesson): CitationId[] {
  return [...new Set(lesson.sections.flatMap((section) => [...taughtIn(section), ...section.checks.flatMap(({ cites }) => cites)]))]
}

/** What a section teaches, each source once. */
export function taughtIn({ teaches }: Pick<Section, 'teaches'>): CitationId[] {
  return [...new Set(teaches.flatMap(({ cites }) => cites))]
}
