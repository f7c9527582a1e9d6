import 'server-only'
import { onceABuild } from './once.ts'
import { modules, tracks as trackList } from '#content/course.ts'
import { measuredMinutes } from '#content/measured-minutes.ts'
import { keyOf } from '#lib/course/check.ts'
import { checksOf, citesOf, type Lesson } from '#lib/course/lesson.ts'
import { allParts, estimateMinutes, minutesOf, type Outline, type Part, type Track } from '#lib/course/outline.ts'
import { youSrc } from '#lib/scenario/faces.ts'
import { fingerprint } from '#lib/scenario/hash.ts'
import type { PartFacts } from '#lib/cpd/entry.ts'
import { isEnding } from '#lib/scenario/types.ts'
import { compareCitations, isStandardId, themeOf, type StandardId } from '#lib/sources/cite.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import { themeIds, type ThemeId } from '#lib/sources/types.ts'
import { scenarios } from '#scenarios/index.ts'
import { lessons } from './lessons.ts'
import { stories } from './stories.ts'

/** The whole course, small enough to hand to a page: modules with their parts, minutes and versions. */
export const outline = onceABuild((): Outline => {
  const all = lessons()
  return {
    edition: code2018.id,
    modules: modules.map(({ id, promise, parts, ...named }) => ({
      id,
      promise,
      title: titleOf(named),
      ...('theme' in named ? { theme: named.theme } : {}),
      parts: parts.map((part) => ('lesson' in part ? lessonPart(part.lesson, all) : scenarioPart(part.scenario))),
    })),
  }
})

/** A module’s title: its own, or that of its theme in the edition. */
export function titleOf(named: { title: string } | { theme: ThemeId }): string {
  return 'theme' in named ? code2018.themes[named.theme].title : named.title
}

/** The ways through the course, with their parts. */
export const tracks = onceABuild((): Track[] => {
  const all = allParts(outline())
  return trackList.map(({ id, title, promise, parts }) => ({
    id,
    title,
    promise,
    parts: parts.map((part) => {
      const [kind, of] = 'lesson' in part ? ['lesson', part.lesson] : ['scenario', part.scenario]
      return all.find((each) => each.kind === kind && each.id === of)!
    }),
  }))
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
    minutes: minutesOf(`lesson:${id}`, estimateMinutes({ words: lesson.words, checks: checks.length }), measuredMinutes),
    shape: lessonShape(lesson),
    checks: checks.map((check) => check.id),
  }
}

/** A lesson has changed for those who finished it when what it teaches or asks has: its sources, its checks, their key. */
export function lessonShape(lesson: Lesson): string {
  return fingerprint([
    citesOf(lesson).slice().sort(),
    checksOf(lesson).map(({ id, kind, options, bins }) => (kind === 'choose' ? [id, options.map(({ right }) => right)] : [id, kind, keyOf(kind, options, bins)])),
  ])
}

function scenarioPart(id: string): Part {
  const story = stories().find((each) => each.scenario.id === id)
  if (!story) throw new Error(`content/course.ts: there is no scenario “${id}”. Name one of ${stories().map((each) => each.scenario.id).join(', ')}`)
  const { scenario, shape } = story
  const minutes = minutesOf(`scenario:${id}`, story.minutes, measuredMinutes)
  return { kind: 'scenario', id, title: scenario.title, summary: scenario.blurb, minutes, shape, checks: [], face: youSrc(id) }
}

/** How many paragraphs of the Code a scenario names in an entry: those that its choices cite most. */
const STANDARDS_NAMED = 5

/** What each part contributes to a CPD entry, by its key. */
export const partFacts = onceABuild((): Record<string, PartFacts> => {
  const facts: Record<string, PartFacts> = {}
  for (const lesson of lessons()) {
    const standards = citesOf(lesson).filter(isStandardId).sort(compareCitations)
    facts[`lesson:${lesson.id}`] = { topic: `${lesson.title}: ${lesson.summary}`, themes: themesOf(standards, themeIds.find((theme) => theme === lesson.module)), standards }
  }
  for (const scenario of scenarios) {
    const cited = Object.values(scenario.scenes).flatMap((scene) => (isEnding(scene) ? [] : Object.values(scene.choices).flatMap((choice) => choice.standards)))
    const often = (id: StandardId) => cited.filter((each) => each === id).length
    const standards = [...new Set(cited)].sort((a, b) => often(b) - often(a)).slice(0, STANDARDS_NAMED).sort(compareCitations)
    facts[`scenario:${scenario.id}`] = { topic: `${scenario.title}: ${scenario.blurb}`, themes: themesOf(standards), standards }
  }
  return facts
})

function themesOf(standards: readonly StandardId[], own?: ThemeId): ThemeId[] {
  return themeIds.filter((theme) => theme === own || standards.some((id) => themeOf(id) === theme))
}
