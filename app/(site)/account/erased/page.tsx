import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { NeedsScript } from '#components/ui/needs-script.tsx'

export const metadata: Metadata = { title: 'Receipt for an erased account' }

export default function ErasedPage() {
  return (
    <div className="column">
      <h1>Receipt for an erased account</h1>
      <NeedsScript />
      <Island is="Receipt" />
      <p>
        You can go on without an account. <a href="/">To the course</a>
      </p>
    </div>
  )
}
