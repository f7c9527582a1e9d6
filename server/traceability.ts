import 'server-only'
import { cache } from 'react'
import { isEnding } from '#lib/scenario/types.ts'
import { partsOf } from '#lib/scenario/reason.ts'
import { lessons } from './lessons.ts'
import { stories } from './stories.ts'

/** A place in the course that rests on a source: a link to it, and what kind of place it is. */
export type Use = { kind: 'lesson' | 'check' | 'decision'; title: string; href: string; sentence?: string }

/** For every cited id, each place that rests on it, in the order of the course. Derived from the content, never kept. */
export const uses = cache((): ReadonlyMap<string, readonly Use[]> => {
  const found = new Map<string, Use[]>()
  const add = (id: string, use: Use) => {
    const list = found.get(id) ?? []
    if (!list.some(({ kind, href }) => kind === use.kind && href === use.href)) list.push(use)
    found.set(id, list)
  }
  for (const lesson of lessons()) {
    for (const section of lesson.sections) {
      for (const id of section.cites) add(id, { kind: 'lesson', title: `${lesson.title}: ${section.title}`, href: `/lessons/${lesson.id}#${section.id}` })
      for (const check of section.checks) {
        for (const id of check.cites) add(id, { kind: 'check', title: `${lesson.title}: ${check.ask}`, href: `/lessons/${lesson.id}#check-${check.id}` })
      }
    }
  }
  for (const { scenario } of stories()) {
    for (const scene of Object.values(scenario.scenes)) {
      if (isEnding(scene)) continue
      for (const choice of Object.values(scene.choices)) {
        for (const { text, cites } of partsOf(choice.because)) {
          for (const id of cites) add(id, { kind: 'decision', title: `${scenario.title}: ${scene.title}`, href: `/scenarios/${scenario.id}`, sentence: text })
        }
      }
    }
  }
  return found
})
