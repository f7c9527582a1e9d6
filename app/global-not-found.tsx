import type { Metadata } from 'next'
import { further, text, title } from '#app/fonts/index.ts'
import { Island } from '#components/islands/island.tsx'
import { EarlyScript } from '#components/early-script.tsx'
import { SiteFrame } from '#components/site-frame.tsx'
import { allParts, hrefOf } from '#lib/course/outline.ts'
import { outline } from '#server/course.ts'
import '#app/styles/index.css'

export const metadata: Metadata = { title: 'Not found · Before You Post', description: 'There is no page at this address.' }

/** An unknown address: what was probably meant, and the whole course. */
export default function NotFoundPage() {
  const parts = allParts(outline())
  return (
    <html lang="en-GB" className={`${text.variable} ${further.variable} ${title.variable}`} suppressHydrationWarning>
      <head>
        <EarlyScript />
      </head>
      <body>
        <SiteFrame>
          <div className="column">
            <h1>There is no page at this address</h1>
            <p className="standfirst">The link may be old, or a letter may be missing. Your record is where it was.</p>
            <Island is="Nearest" parts={parts} />
            <h2>The whole course</h2>
            <ul className="links">
              {parts.map((part) => (
                <li key={hrefOf(part)}>
                  <a href={hrefOf(part)}>{part.title}</a> <span className="soft">({part.kind})</span>
                </li>
              ))}
            </ul>
            <a className="button" href="/">
              Go to the course
            </a>
          </div>
        </SiteFrame>
      </body>
    </html>
  )
}
