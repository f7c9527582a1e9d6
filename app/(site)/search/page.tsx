import type { Metadata } from 'next'
import { distress, synonyms } from '#content/synonyms.ts'
import { Search } from '#components/course/search.tsx'

export const metadata: Metadata = { title: 'Search', description: 'Lessons, scenarios, every point of the sources, and words explained.' }

export default function SearchPage() {
  return (
    <div className="column tall">
      <h1>Search</h1>
      <p className="soft">Lessons, scenarios, every point of the sources, and words explained. It works on your device: nobody sees what you look for.</p>
      <Search synonyms={synonyms} distress={distress} />
    </div>
  )
}
