import { Suspense, type ReactNode } from 'react'
import { Broken } from './broken.tsx'

/** Around a part whose script is fetched when it is wanted. */
export function Later({ children }: { children: ReactNode }) {
  return (
    <Broken>
      <Suspense fallback={<p role="status">One moment …</p>}>{children}</Suspense>
    </Broken>
  )
}
