import type { Metadata } from 'next'
import { NeedsScript } from '#components/ui/needs-script.tsx'
import { Island } from '#components/islands/island.tsx'

export const metadata: Metadata = {
  title: 'Settings and your data',
  description: 'Where your record is kept, how to save it, move it, and erase it; light and dark.',
}

export default function SettingsPage() {
  return (
    <div className="column">
      <h1>Settings and your data</h1>
      <p className="standfirst">
        There is no account and no tracking. What you do is kept by this browser and sent nowhere, unless you <a href="/about#privacy">ask for a certificate</a>.
      </p>
      <NeedsScript />
      <Island is="Settings" />
    </div>
  )
}
