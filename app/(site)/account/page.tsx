import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'

export const metadata: Metadata = {
  title: 'Your account',
  description: 'Keep your record on every device that you use. Everything works without an account as well.',
}

export default function AccountPage() {
  return (
    <div className="column">
      <h1>Your account</h1>
      <p className="standfirst">
        With an account your record is on every device that you sign in on, and outlives a lost phone. Without one everything works as well, on this device. <a href="/privacy">What is kept where,
        and why</a>.
      </p>
      <NeedsScript because="it signs you in" />
      <Island is="Account" />
    </div>
  )
}
