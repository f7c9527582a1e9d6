import { releasedSrc } from '#lib/scenario/released.ts'

/** Fetches a story while its page’s script is still on the way. Not before the words: those can be read meanwhile. */
export function StoryFile({ of: { scenario, shape } }: { of: { scenario: { id: string }; shape: string } }) {
  return <link rel="preload" as="fetch" crossOrigin="anonymous" fetchPriority="low" href={releasedSrc(scenario.id, shape)} />
}
