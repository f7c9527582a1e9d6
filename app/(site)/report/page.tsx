import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'
import { places } from '#server/places.ts'

export const metadata: Metadata = {
  title: 'Report a mistake',
  description: 'Tell those who look after the course what is wrong in it. No account needed.',
  robots: { index: false },
}

export default function ReportPage() {
  const titles = Object.fromEntries([...places()].map(([place, { title }]) => [place, title]))
  return (
    <div className="column tall">
      <h1>Report a mistake</h1>
      <p className="standfirst">Is something wrong, out of date, unkind or hard to understand? Tell those who look after the course. You need no account, and nobody is told who you are.</p>
      <NeedsScript because="it sends what you write" />
      <Island is="Report" places={titles} />
    </div>
  )
}
