import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'

export const metadata: Metadata = {
  title: 'Look after this site',
  description: 'For administrators: invitations, accounts, e-mails that wait, and what was changed.',
  robots: { index: false },
}

export default function AdminPage() {
  return (
    <div className="column">
      <h1>Look after this site</h1>
      <p className="standfirst">Invite those who teach with it, and see who has an account. What anybody learned, chose or wrote is not shown here.</p>
      <NeedsScript because="it asks the site who you are" />
      <Island is="Admin" />
    </div>
  )
}
