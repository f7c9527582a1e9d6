import 'server-only'
import { cache } from 'react'
import { modules } from '#content/course.ts'
import { checksOf, citesOf, type Lesson } from '#lib/course/lesson.ts'
import { estimateMinutes, type Outline, type Part } from '#lib/course/outline.ts'
import { fingerprint } from '#lib/scenario/hash.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import { lessons } from './lessons.ts'
import { stories } from './stories.ts'

/** The whole course, small enough to hand to a page: modules with their parts, minutes and versions. */
export const outline = cache((): Outline => {
  const all = lessons()
  return {
    edition: code2018.id,
    modules: modules.map(({ id, theme, promise, parts }) => ({
      id,
      theme,
      promise,
      title: code2018.themes[theme].title,
      parts: parts.map((part) => ('lesson' in part ? lessonPart(part.lesson, all) : scenarioPart(part.scenario))),
    })),
  }
})

function lessonPart(id: string, all: Lesson[]): Part {
  const lesson = all.find((each) => each.id === id)
  if (!lesson) throw new Error(`content/course.ts: there is no lesson “${id}”. Name one of ${all.map((each) => each.id).join(', ')}`)
  const checks = checksOf(lesson)
  return {
    kind: 'lesson',
    id,
    title: lesson.title,
    summary: lesson.summary,
    minutes: estimateMinutes({ words: lesson.words, decisions: checks.length }),
    shape: lessonShape(lesson),
    checks: checks.map((check) => check.id),
  }
}

/** A lesson has changed for those who finished it when what it teaches or asks has: its sources, its checks, their key. */
export function lessonShape(lesson: Lesson): string {
  return fingerprint([
    citesOf(lesson).slice().sort(),
    checksOf(lesson).map(({ id, options }) => [id, options.map(({ right }) => right)]),
  ])
}

function scenarioPart(id: string): Part {
  const story = stories().find((each) => each.scenario.id === id)
  if (!story) throw new Error(`content/course.ts: there is no scenario “${id}”. Name one of ${stories().map((each) => each.scenario.id).join(', ')}`)
  const { scenario, shape, minutes } = story
  return { kind: 'scenario', id, title: scenario.title, summary: scenario.blurb, minutes, shape, checks: [] }
}
