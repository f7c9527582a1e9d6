import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { further, text, title } from '#app/fonts/index.ts'
import { EarlyScript } from '#components/early-script.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import '#app/styles/index.css'

export const metadata: Metadata = {
  title: { default: 'Before You Post', template: '%s · Before You Post' },
  description: 'A free course on using social media responsibly, for UK nurses, midwives, nursing associates and students. No account needed.',
}

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf6ec' },
    { media: '(prefers-color-scheme: dark)', color: '#11151f' },
  ],
}

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className={`${text.variable} ${further.variable} ${title.variable}`} suppressHydrationWarning>
      <head>
        <EarlyScript />
      </head>
      <body>
        <SiteFrame>{children}</SiteFrame>
      </body>
    </html>
  )
}
