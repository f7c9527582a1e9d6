import type { ReactNode } from 'react'

/** The barest root layout: under it stands the page that everything else is measured against. */
export default function BareLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>{children}</body>
    </html>
  )
}
