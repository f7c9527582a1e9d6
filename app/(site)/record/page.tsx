import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'
import { outline, partFacts } from '#server/course.ts'

export const metadata: Metadata = {
  title: 'CPD record',
  description: 'Your continuing professional development (CPD) record: entries in the six elements that the NMC asks for, kept on your own device, and in your account if you have one.',
}

export default function RecordPage() {
  return (
    <div className="column tall">
      <h1>CPD record</h1>
      <p className="standfirst">
        Continuing professional development (CPD): what you did, what it was about and how it relates to your practice, in the six elements
        that the regulator asks for. It is kept by your browser, and in <a href="/account">your account</a> if you have one.
      </p>
      <NeedsScript />
      <Island is="Record" outline={outline()} facts={partFacts()} />
    </div>
  )
}
