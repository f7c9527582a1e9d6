import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'

export const metadata: Metadata = {
  title: 'Your groups',
  description: 'What your educators have given you, what they see of you, and reminders.',
}

export default function GroupsPage() {
  return (
    <div className="column">
      <h1>Your groups</h1>
      <p className="standfirst">
        What your educators have given you, and what they see of you: exactly what is written here. <a href="/teach/seen">What they can never see</a>.
      </p>
      <NeedsScript because="it asks the site for your groups" />
      <Island is="Groups" />
    </div>
  )
}
