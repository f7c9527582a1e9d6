import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'

export const metadata: Metadata = {
  title: 'Join a group',
  description: 'Your educator gave you a code or a link. You need no e-mail address and no account.',
}

export default function JoinPage() {
  return (
    <div className="column">
      <h1>Join a group</h1>
      <p className="standfirst">Your educator gives parts of the course to a group, and sees who has finished. They never see what you chose: you can make mistakes here.</p>
      <NeedsScript because="it asks the site for the group" />
      <Island is="Join" />
    </div>
  )
}
