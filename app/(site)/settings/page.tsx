import type { Metadata } from 'next'
import { NeedsScript } from '#components/ui/needs-script.tsx'
import { Island } from '#components/islands/island.tsx'
import { tracks } from '#server/course.ts'

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
      <section aria-labelledby="offline" className="no-print">
        <h2 id="offline">Use it with no signal</h2>
        <p>
          Pages that you have opened work without signal. You can also have a way through the course, or all of it, on this phone, tablet or computer: every lesson and story, the
          search, and what makes your documents.
        </p>
        <NeedsScript because="your browser does the keeping" />
        <Island is="Keep" ways={[...tracks().map(({ id, title }) => ({ track: id, title })), { track: 'course', title: 'The whole course' }]} />
      </section>
      <section aria-labelledby="reminders">
        <h2 id="reminders">Reminders</h2>
        <p>
          If an educator gives you work, <a href="/groups#reminders">choose how you are reminded</a> on the page of your groups.
        </p>
      </section>
    </div>
  )
}
