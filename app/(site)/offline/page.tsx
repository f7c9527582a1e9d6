import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'

export const metadata: Metadata = { title: 'No signal', description: 'This page is not on your device yet.', robots: { index: false } }

/** Stands in, under its own address, for a page that is not kept when there is no network: client/offline/worker.ts. So it names no page. */
export default function OfflinePage() {
  return (
    <div className="column">
      <h1>No signal, and this page is not on your device yet</h1>
      <p className="standfirst">These pages work without a signal:</p>
      <ul className="links">
        <li>
          <a href="/">The course</a>
        </li>
        <li>
          <a href="/record">Your CPD record</a>
        </li>
        <li>
          <a href="/already-posted">I have posted something</a>: what to do now
        </li>
        <li>
          <a href="/settings">Settings and your data</a>
        </li>
      </ul>
      <Island is="Here" />
      <p>
        When you have signal again, <a href="">try this page once more</a>. To have the whole course with you, choose “Keep this on my phone” in{' '}
        <a href="/settings#offline">Settings</a>.
      </p>
    </div>
  )
}
