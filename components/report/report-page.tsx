'use client'

import { usePathname } from 'next/navigation'

/** The same for a whole page: in the foot of each. Drawn when the site is built, and no script. */
export function ReportPage() {
  return <a href={`/report#${usePathname()}`}>Report a mistake</a>
}
