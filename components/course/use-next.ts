import { useRecord } from '#client/store.ts'
import { wayKey, type Part } from '#lib/course/outline.ts'

/** The next part on the way that the learner took last; else the next of the course. */
export function useNext(next: Part | undefined, ways: Readonly<Record<string, Part>>): Part | undefined {
  const way = useRecord((record) => record.drafts[wayKey])
  return (way && ways[way]) || next
}
