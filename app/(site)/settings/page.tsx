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
        What you do is kept by this browser. It is sent nowhere, unless you ask for a certificate or have <a href="/account">an account</a>.{' '}
        <a href="/privacy">What is kept where, and why</a>.
      </p>
      <NeedsScript />
      <Island is="Settings" />
      <section aria-labelledby="reminders">
        <h2 id="reminders">Reminders</h2>
        <p>
          If an educator gives you work, <a href="/groups#reminders">choose how you are reminded</a> on the page of your groups.
        </p>
      </section>
    </div>
  )
}
