import type { Metadata } from 'next'

export const metadata: Metadata = {
  title: 'The floor',
  description: 'An empty page of the same build, against which the weight of every other page is measured.',
  robots: { index: false },
}

/** An empty page of this build: what any page weighs at the least. `npm run measure` compares the others with it. */
export default function FloorPage() {
  return (
    <main>
      <h1>The floor</h1>
      <p>An empty page, to measure the others against.</p>
    </main>
  )
}
