import { useEffect, useState } from 'react'
import { releasedSrc } from '#lib/scenario/released.ts'
import type { Story } from '#lib/scenario/story.ts'

export type StoryOf = { story: Story } | { waiting: true } | { say: string } | { again: () => void }

/**
 * A story in the version that an attempt began with: an attempt in progress keeps it, whatever has changed since. One file for everything that a story’s pages
 * need, so it is fetched once for player and debrief. Without a signal, `again` tries once more.
 */
export function useStory(id: string, shape: string): StoryOf {
  const [found, setFound] = useState<{ src: string; tries: number; story: StoryOf }>()
  const [tries, setTries] = useState(0)
  const src = releasedSrc(id, shape)
  const here = fetched.get(src)
  const isHere = here !== undefined
  useEffect(() => {
    if (isHere) return
    let wanted = true
    void fetchStory(src, () => setTries((before) => before + 1)).then((story) => wanted && setFound({ src, tries, story }))
    return () => void (wanted = false)
  }, [src, tries, isHere])
  if (here) return { story: here }
  return found?.src === src && found.tries === tries ? found.story : { waiting: true }
}

/** What this page has fetched, by where it is: another attempt at the same story is shown at once. */
const fetched = new Map<string, Story>()

async function fetchStory(src: string, again: () => void): Promise<StoryOf> {
  // Another part of the page that asked before may have got it since this one was drawn.
  const here = fetched.get(src)
  if (here) return { story: here }
  try {
    const response = await fetch(src)
    if (response.ok) {
      const story = (await response.json()) as Story
      fetched.set(src, story)
      return { story }
    }
    if (response.status === 404) return { say: 'You began this with an earlier version of the story, and that version is no longer here. Your record of it is safe.' }
    return { again }
  } catch {
    return { again }
  }
}
