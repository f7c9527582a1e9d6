import type { Metadata } from 'next'
import { NeedsScript } from '#components/ui/needs-script.tsx'
import { Island } from '#components/islands/island.tsx'
import { currentContent } from '#server/to-judge.ts'

export const metadata: Metadata = {
  title: 'Check a certificate',
  description: 'Says whether a certificate of this course is genuine, what was worked out from the learner’s choices, what the learner claims, and what that proves.',
}

export default function VerifyPage() {
  return (
    <div className="column tall">
      <h1>Check a certificate</h1>
      <p className="standfirst">
        For tutors, confirmers and anyone who is shown a certificate of this course. The check runs on your own device: the certificate is
        sent nowhere. The site is only asked whether its owner has revoked it, by a number worked out from the certificate.
      </p>
      <NeedsScript because="the check runs on your own device" />
      <Island is="Verify" current={currentContent()} />
    </div>
  )
}
