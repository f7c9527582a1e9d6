import type { Metadata } from 'next'
import { distress, synonyms } from '#content/synonyms.ts'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'

export const metadata: Metadata = { title: 'Search', description: 'Lessons, scenarios, every point of the sources, and words explained.' }

export default function SearchPage() {
  return (
    <div className="column tall">
      <h1>Search</h1>
      <p className="soft">Lessons, scenarios, every point of the sources, and words explained. It works on your device: nobody sees what you look for.</p>
      <NeedsScript because="it looks through the course on your own device" />
      <Island is="Search" synonyms={synonyms} distress={distress} />
    </div>
  )
}
