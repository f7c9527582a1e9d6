import 'server-only'
import { readdirSync } from 'node:fs'
import { modules } from '#content/course.ts'
import { glossary } from '#content/glossary.ts'
import type { Lesson } from '#lib/course/lesson.ts'
import { checkScenario, type Problem } from '#lib/scenario/check.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import { allStatements, practisable } from '#lib/sources/cite.ts'
import { scenarios } from '#scenarios/index.ts'
import { lessonFiles, readLesson } from './lessons.ts'
import { checkCoverage, checkWithdrawn, lintContent } from './lint.ts'
import { isReleased } from './released.ts'
import { usesInLesson, usesInScenario } from './traceability.ts'

/** What `npm run check -- --json` prints. */
export type Coverage = {
  scenarios: number
  lessons: number
  statements: number
  taught: number
  practisable: number
  practised: number
  problems: Problem[]
}

/** Reads all content and says everything that is wrong with it, and how much of the sources it teaches and practises. */
export function checkContent(): Coverage {
  const read = lessonFiles().map((file) => readLesson(file))
  const lessons = read.flatMap(({ lesson }) => lesson ?? [])
  const rests = [...lessons.flatMap(usesInLesson), ...scenarios.flatMap(usesInScenario)]
  const problems = [
    ...scenarios.flatMap((scenario) => checkScenario(scenario)),
    ...checkFiles(),
    ...read.flatMap((each) => each.problems),
    ...checkCourse(lessons),
    ...checkGlossary(),
    ...lintContent(lessons, scenarios),
    ...checkCoverage(rests),
    ...checkWithdrawn(rests),
    ...checkReleased(),
  ]
  const taught = new Set(rests.filter(({ kind }) => kind === 'section').map(({ id }) => id))
  const practised = new Set(rests.filter(({ kind }) => kind !== 'section').map(({ id }) => id))
  return {
    scenarios: scenarios.length,
    lessons: lessons.length,
    statements: allStatements().length,
    taught: allStatements().filter((id) => taught.has(id)).length,
    practisable: practisable().length,
    practised: practisable().filter((id) => practised.has(id)).length,
    problems,
  }
}

/** A scenario’s file is named for its id, and every file is in the list: else it would be played by nobody. */
function checkFiles(): Problem[] {
  const files = readdirSync(/* turbopackIgnore: true */ 'scenarios').filter((name) => name.endsWith('.ts') && name !== 'index.ts')
  const ids = scenarios.map(({ id }) => `${id}.ts`)
  return [
    ...files
      .filter((file) => !ids.includes(file))
      .map((file) => ({ place: `scenarios/${file}`, fault: 'no scenario of that id is in scenarios/index.ts', remedy: 'Add it there, or make its id the file’s name' })),
    ...ids
      .filter((file) => !files.includes(file))
      .map((file) => ({ place: 'scenarios/index.ts', fault: `there is no file “${file}” for the scenario of that id`, remedy: 'Name the file for the id' })),
  ]
}

/** What the course names must be there, and what is there must be in the course. */
function checkCourse(lessons: readonly Lesson[]): Problem[] {
  const place = 'content/course.ts'
  const parts = modules.flatMap((each) => each.parts)
  const named = (kind: 'lesson' | 'scenario') => parts.flatMap((part) => (kind in part ? [(part as Record<string, string>)[kind]!] : []))
  const problems: Problem[] = []
  for (const [kind, there] of [['lesson', lessons.map(({ id }) => id)], ['scenario', scenarios.map(({ id }) => id)]] as const) {
    for (const id of named(kind)) {
      if (!there.includes(id)) problems.push({ place, fault: `there is no ${kind} “${id}”`, remedy: `Name one of ${there.join(', ')}` })
    }
    for (const id of there) {
      if (!named(kind).includes(id)) problems.push({ place, fault: `the ${kind} “${id}” is in no module`, remedy: 'Add it to one' })
    }
    for (const id of new Set(there)) {
      if (there.filter((each) => each === id).length > 1) problems.push({ place, fault: `two ${kind}s are called “${id}”`, remedy: 'Rename one' })
    }
  }
  return problems
}

function checkGlossary(): Problem[] {
  return Object.entries(glossary).flatMap(([id, { term, meaning }]) =>
    term.trim() && meaning.trim() ? [] : [{ place: `content/glossary.ts › ${id}`, fault: 'no term or no meaning', remedy: 'Write both' }],
  )
}

/** A shape that learners may begin must be kept, so that they can carry on with it after the next change. */
function checkReleased(): Problem[] {
  return scenarios
    .filter((scenario) => !isReleased(scenario.id, shapeHash(scenario)))
    .map(({ id }) => ({
      place: `scenarios/${id}.ts`,
      fault: 'this shape of the scenario is not kept, so an attempt begun now could not be carried on after the next change',
      remedy: `When the story is ready, run “npm run release -- ${id}”`,
    }))
}
