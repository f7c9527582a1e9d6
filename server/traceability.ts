import 'server-only'
import { onceABuild } from './once.ts'
import type { Lesson } from '#lib/course/lesson.ts'
import { isEnding, type Scenario } from '#lib/scenario/types.ts'
import { partsOf } from '#lib/scenario/reason.ts'
import { splitCitations, type CitationId } from '#lib/sources/cite.ts'
import { scenarios } from '#scenarios/index.ts'
import { lessons } from './lessons.ts'

/**
 * A place in the course that rests on a source: what kind of place, a link to it, and the words there that speak to the
 * source. A section teaches; a check and a decision practise.
 */
export type Use = { id: CitationId; kind: 'section' | 'check' | 'decision'; part: string; title: string; href: string; sentence: string }

/** Every place that rests on a source, in the order of the course. Derived from the content, never kept. */
export const allUses = onceABuild((): readonly Use[] => [...lessons().flatMap(usesInLesson), ...scenarios.flatMap(usesInScenario)])

/** The same by the cited id, each place once. */
export const uses = onceABuild((): ReadonlyMap<string, readonly Use[]> => {
  const found = new Map<string, Use[]>()
  for (const use of allUses()) {
    const list = found.get(use.id) ?? []
    if (!list.some(({ kind, href, title }) => kind === use.kind && href === use.href && title === use.title)) list.push(use)
    found.set(use.id, list)
  }
  return found
})

export function usesInLesson(lesson: Lesson): Use[] {
  const part = `lesson:${lesson.id}`
  return lesson.sections.flatMap((section) => [
    ...section.teaches.flatMap(({ text, cites }) =>
      cites.map((id) => ({ id, kind: 'section' as const, part, title: `${lesson.title}: ${section.title}`, href: `/lessons/${lesson.id}#${section.id}`, sentence: text })),
    ),
    ...section.checks.flatMap((check) =>
      check.cites.map((id) => ({ id, kind: 'check' as const, part, title: `${lesson.title}: ${section.title}`, href: `/lessons/${lesson.id}#check-${check.id}`, sentence: check.ask })),
    ),
  ])
}

/** What is cited in the middle of a sentence ends where the citation stands: a reader of the table sees that it goes on. */
function goesOn(text: string): string {
  return text.replace(/[,;:]$/, ' …')
}

export function usesInScenario(scenario: Scenario): Use[] {
  const part = `scenario:${scenario.id}`
  return Object.values(scenario.scenes).flatMap((scene) =>
    isEnding(scene)
      ? []
      : Object.values(scene.choices).flatMap((choice) =>
          partsOf(choice.because).flatMap(({ text, cites }) =>
            splitCitations(cites.join(' ')).ids.map((id) => ({ id, kind: 'decision' as const, part, title: `${scenario.title}: ${scene.title}`, href: `/scenarios/${scenario.id}`, sentence: goesOn(text) })),
          ),
        ),
  )
}
