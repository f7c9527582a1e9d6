import 'server-only'
import { modules } from '#content/course.ts'
import { contentHash, type CourseToJudge, type PartToJudge } from '#lib/cpd/certify.ts'
import { checksOf } from '#lib/course/lesson.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import type { Scenario } from '#lib/scenario/types.ts'
import { code2018 } from '#lib/sources/code-2018.ts'
import { isThemeId } from '#lib/sources/types.ts'
import { scenarios } from '#scenarios/index.ts'
import { lessonShape, partFacts, titleOf } from './course.ts'
import { lessons } from './lessons.ts'
import { onceABuild } from './once.ts'
import { isReleased, releasedScenario } from './released.ts'

/** The content hash of each module as it is published now, by its id. */
export function currentContent(): Record<string, string> {
  return Object.fromEntries(courseToJudge().modules.map(({ id, parts }) => [id, contentHash(id, parts)]))
}

/** The course as far as judging needs it. */
export const courseToJudge = onceABuild((): CourseToJudge => {
  const facts = partFacts()
  const all = lessons()
  const contributes = (key: string) => ({ themes: facts[key]!.themes.filter(isThemeId), standards: facts[key]!.standards })
  const lessonPart = (id: string): PartToJudge => {
    const lesson = all.find((each) => each.id === id)!
    const checks = checksOf(lesson).map(({ id, kind, options, bins }) => ({ id, kind, options: options.length, bins: bins.length }))
    return { kind: 'lesson', id, title: lesson.title, shape: lessonShape(lesson), checks, ...contributes(`lesson:${id}`) }
  }
  const scenarioPart = (id: string): PartToJudge => {
    const scenario = scenarioOf(id)!
    return { kind: 'scenario', id, title: scenario.title, shape: shapeHash(scenario), checks: [], ...contributes(`scenario:${id}`) }
  }
  return {
    edition: code2018.id,
    modules: modules.map(({ id, parts, ...named }) => ({
      id,
      title: titleOf(named),
      parts: parts.map((part) => ('lesson' in part ? lessonPart(part.lesson) : scenarioPart(part.scenario))),
    })),
  }
})

/** A scenario in one of the shapes that it has had: the present one, or a kept one. */
export function versionOf(id: string, shape: string): Scenario | undefined {
  const current = scenarioOf(id)
  if (!current) return undefined
  if (currentShape(current) === shape) return current
  if (!/^[0-9a-f]{16}$/.test(shape)) return undefined // it becomes the name of a file
  const former = formerVersions.get(`${id}/${shape}`) ?? (isReleased(id, shape) ? releasedScenario(id, shape) : undefined)
  if (former) formerVersions.set(`${id}/${shape}`, former)
  return former
}

/** A story as it is published now, and its shape. */
export type Shaped = { scenario: Scenario; shape: string }

/** Every story of the course. What draws them (./stories.ts) takes seconds, in which a server would answer nobody. */
export function shapedScenarios(): Shaped[] {
  return scenarios.map((scenario) => ({ scenario, shape: currentShape(scenario) }))
}

/** Each push asks for one, and both to hash a story and to read one costs more than all else that a push does. What is changed while an author writes is another object. */
const shapes = new WeakMap<Scenario, string>()
const formerVersions = new Map<string, Scenario>()

function currentShape(scenario: Scenario): string {
  const shape = shapes.get(scenario) ?? shapeHash(scenario)
  shapes.set(scenario, shape)
  return shape
}

function scenarioOf(id: string): Scenario | undefined {
  return scenarios.find((each) => each.id === id)
}
