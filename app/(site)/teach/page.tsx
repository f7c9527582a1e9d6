import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'

export const metadata: Metadata = {
  title: 'For educators',
  description: 'Make a group, give it a module or a track, and see who has finished. Nobody’s choices, scores or reflections are shown.',
}

export default function TeachPage() {
  return (
    <>
      <h1>For educators</h1>
      <p className="standfirst">
        Make a group, give it a module, and see who has finished. What anybody chose, scored or wrote is never shown: <a href="/teach/seen">what you cannot see, and why</a>.
      </p>
      <NeedsScript because="it asks the site who you are" />
      <Island is="Teach" />
    </>
  )
}
