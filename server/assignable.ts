import 'server-only'
import { tracks } from '#content/course.ts'
import type { Part } from '#lib/course/outline.ts'
import { courseToJudge } from './to-judge.ts'

/** Something that can be assigned: as much of it as it takes to say how far somebody has come. */
export type Assignable = { title: string; href: string; parts: readonly Pick<Part, 'kind' | 'id' | 'shape'>[] }

/** A server bundles each route by itself; the process reads the course once all the same, since that takes long. */
const shared = globalThis as { courseAssignables?: ReadonlyMap<string, Assignable> }

/** What can be assigned by that name, `module:people` or `track:student`; undefined when the course has no such thing, or no longer. */
export function assignable(what: string): Assignable | undefined {
  return (shared.courseAssignables ??= assignables()).get(what)
}

function assignables(): ReadonlyMap<string, Assignable> {
  const { modules } = courseToJudge()
  const parts = modules.flatMap((module) => module.parts)
  return new Map([
    ...modules.map(({ id, title, parts }): [string, Assignable] => [`module:${id}`, { title, href: `/#module-${id}`, parts }]),
    ...tracks.map(({ id, title, parts: ids }): [string, Assignable] => {
      const kept = ids.map((part) => parts.find((each) => ('lesson' in part ? each.kind === 'lesson' && each.id === part.lesson : each.kind === 'scenario' && each.id === part.scenario))!)
      return [`track:${id}`, { title, href: `/tracks/${id}`, parts: kept }]
    }),
  ])
}
