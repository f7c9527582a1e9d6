import { modules } from '#content/course.ts'
import { certificateRequest, type Claim } from '#lib/cpd/certificate.ts'
import { keyOf } from '#lib/course/check.ts'
import { checksOf } from '#lib/course/lesson.ts'
import type { Module, Part } from '#lib/course/outline.ts'
import type { Row } from '#lib/record/rows.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import { extremePlay } from '#lib/scenario/plays.ts'
import { walk } from '#lib/scenario/walk.ts'
import { scenarios } from '#scenarios/index.ts'
import { lessonShape } from '#server/course.ts'
import { lessons } from '#server/lessons.ts'
import { evening } from './rows.ts'

const all = lessons()

/** A module of the real course, as far as a device needs it. */
export function moduleOf(id: string): Module {
  const found = modules.find((each) => each.id === id)!
  const parts = found.parts.map((part): Part => {
    const rest = { summary: '…', minutes: 5 }
    if ('scenario' in part) {
      const scenario = scenarioOf(part.scenario)
      return { kind: 'scenario', id: scenario.id, title: scenario.title, shape: shapeHash(scenario), checks: [], ...rest }
    }
    const lesson = all.find((each) => each.id === part.lesson)!
    return { kind: 'lesson', id: lesson.id, title: lesson.title, shape: lessonShape(lesson), checks: checksOf(lesson).map((check) => check.id), ...rest }
  })
  return { id, title: 'title' in found ? found.title : id, promise: found.promise, parts }
}

/** What a device keeps of somebody who finished all of a module: every check right, every story played as well as it can be, or as badly. */
export function finishedRows(module: Module, end: 'most' | 'least' = 'most', at = evening('20:00')): Row[] {
  return module.parts.flatMap(({ kind, id, shape, checks }): Row[] => {
    if (kind === 'lesson') {
      const answers = checksOf(all.find((each) => each.id === id)!).map((check): Row => ({ id: `${id} ${check.id}`, at, kind: 'check', lesson: id, check: check.id, picked: keyOf(check.kind, check.options, check.bins) }))
      return [...answers, { id: `${id} end`, at, kind: 'finish', lesson: id, shape, checks }, { id: `${id} time`, at, kind: 'time', part: `lesson:${id}`, seconds: 400 }]
    }
    const scenario = scenarioOf(id)
    const picks = extremePlay(scenario, walk(scenario), end)
    const attempt = `${id} ${end} ${at}`
    return [
      { id: attempt, at, kind: 'attempt', scenario: id, shape, given: [] },
      ...picks.map((choice, n): Row => ({ id: `${attempt}:${n}`, at, kind: 'pick', attempt, n, choice })),
      { id: `${attempt} debrief`, at, kind: 'debrief', attempt },
    ]
  })
}

export const claim: Claim = { name: 'Siân Griffiths', hours: 1.25, participatoryHours: 0 }

/** What a device sends for a module that is all done. */
export function finishedRequest(id: string) {
  const wanted = moduleOf(id)
  return certificateRequest(wanted, finishedRows(wanted), claim)
}

function scenarioOf(id: string) {
  return scenarios.find((each) => each.id === id)!
}
