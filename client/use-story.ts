import { useEffect, useState } from 'react'
import { releasedSrc } from '#lib/scenario/released.ts'
import type { Playable } from '#lib/scenario/story.ts'

export type StoryOf<T> = { story: T } | { waiting: true } | { say: string }

/**
 * The version of a scenario that an attempt began with: the page’s own when the shape is the same, else the kept one,
 * fetched. An attempt in progress keeps its version, whatever has changed since.
 */
export function useStory<T extends Playable>(current: T, shape: string): StoryOf<T> {
  const [older, setOlder] = useState<StoryOf<T> & { of?: string }>({ waiting: true })
  const id = current.scenario.id
  const isCurrent = current.shape === shape
  useEffect(() => {
    if (isCurrent) return
    let wanted = true
    void fetchOlder<T>(id, shape).then((found) => wanted && setOlder({ ...found, of: shape }))
    return () => void (wanted = false)
  }, [id, shape, isCurrent])
  if (isCurrent) return { story: current }
  return older.of === shape ? older : { waiting: true }
}

async function fetchOlder<T>(id: string, shape: string): Promise<StoryOf<T>> {
  try {
    const response = await fetch(releasedSrc(id, shape))
    if (response.ok) return { story: (await response.json()) as T }
    return { say: 'You began this with an earlier version of the story, and that version is no longer here. Your record of it is safe.' }
  } catch {
    return { say: 'You began this with an earlier version of the story. Fetching it needs a connection: try again when you have signal.' }
  }
}
