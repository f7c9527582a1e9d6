import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { previewFixtures } from '#app/(site)/preview/fixtures.ts'

type Props = { params: Promise<{ fixture: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return Object.keys(previewFixtures()).map((fixture) => ({ fixture }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { fixture } = await params
  return { title: previewFixtures()[fixture]?.title, description: 'One component in one state, for authors and tests.', robots: { index: false } }
}

export default async function FixturePage({ params }: Props) {
  const { fixture } = await params
  const found = previewFixtures()[fixture] ?? notFound()
  return (
    <div className="column">
      <h1>{found.title}</h1>
      <h2>As it is shown</h2>
      {found.show}
    </div>
  )
}
