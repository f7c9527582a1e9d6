import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SheetBlock } from '#components/course/sheet-block.tsx'
import { Island } from '#components/islands/island.tsx'
import { toolkit } from '#content/toolkit.ts'
import { citation } from '#lib/sources/cite.ts'
import { citationLabel } from '#lib/sources/label.ts'

type Props = { params: Promise<{ sheet: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return toolkit.map(({ id }) => ({ sheet: id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { sheet } = await params
  const found = toolkit.find(({ id }) => id === sheet)
  return { title: found?.title, description: found?.when }
}

export default async function SheetPage({ params }: Props) {
  const { sheet } = await params
  const { title, when, rests, blocks } = toolkit.find(({ id }) => id === sheet) ?? notFound()
  return (
    <article className="sheet">
      <p className="kicker no-print">
        <a href="/toolkit">Toolkit for managers</a>
      </p>
      <h1>{title}</h1>
      <p className="standfirst">{when}</p>
      <p className="no-print">
        <Island is="PrintButton" />
      </p>
      {blocks.map((block, index) => (
        <SheetBlock key={index} block={block} />
      ))}
      <p className="soft small">
        Rests on: {rests.map((id) => `${citationLabel(id)}: ${citation(id).short}`).join('; ')}. Before You Post, a free course; not made or
        endorsed by the regulator. Beside your employer’s policy, never instead of it.
      </p>
    </article>
  )
}
