import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'
import { sumMinutes } from '#lib/course/outline.ts'
import { outline, tracks } from '#server/course.ts'

export const metadata: Metadata = {
  title: 'Your group',
  description: 'For educators: invite learners, assign modules, and see who has finished.',
  robots: { index: false },
}

export default function GroupPage() {
  const modules = outline().modules.map(({ id, title, promise, parts }) => ({ what: `module:${id}` as const, title, promise, minutes: sumMinutes(parts) }))
  const ways = tracks().map(({ id, title, promise, parts }) => ({ what: `track:${id}` as const, title, promise, minutes: sumMinutes(parts) }))
  return (
    <>
      <NeedsScript because="it asks the site for your group" />
      <Island is="Group" work={[...modules, ...ways]} />
    </>
  )
}
