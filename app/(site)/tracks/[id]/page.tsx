import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Island } from '#components/islands/island.tsx'
import { sayMinutes, sumMinutes } from '#lib/course/outline.ts'
import { tracks } from '#server/course.ts'

type Props = { params: Promise<{ id: string }> }

export const dynamicParams = false

export function generateStaticParams() {
  return tracks().map(({ id }) => ({ id }))
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  const track = tracks().find((each) => each.id === id)
  return { title: track?.title, description: track?.promise }
}

export default async function TrackPage({ params }: Props) {
  const { id } = await params
  const track = tracks().find((each) => each.id === id) ?? notFound()
  return (
    <div className="column">
      <p className="kicker">A way through the course</p>
      <h1>{track.title}</h1>
      <p className="standfirst">{track.promise}</p>
      <p>
        {track.parts.length} parts, {sayMinutes(sumMinutes(track.parts))} in all. Stop when you like: what you did is kept, and counts for the
        whole course too.
      </p>
      <Island is="WayOn" track={track} />
      <section className="card" aria-label="Parts of this way">
        <Island is="PartList" parts={track.parts} />
      </section>
      <section aria-labelledby="offline" className="no-print">
        <h2 id="offline">Use it with no signal</h2>
        <p className="soft">This brings every part of this way, the search and what makes your documents onto this phone, tablet or computer.</p>
        <Island is="Keep" ways={[{ track: track.id, title: track.title }]} />
      </section>
      <p className="soft small">
        Minutes are estimated: 238 words a minute, as adults read on average, half a minute for each check and twenty seconds for each decision. <a href="/">See the whole course</a>.
      </p>
    </div>
  )
}
