import type { ReactNode } from 'react'
import { Island } from '#components/islands/island.tsx'
import { ReportPage } from '#components/report/report-page.tsx'
import { NavLink } from '#components/ui/nav-link.tsx'

/** The head and foot that every page of the course stands between. */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="site-head">
        <a className="skip" href="#main">
          Skip to the page
        </a>
        <div className="site-head-in">
          <a href="/" className="wordmark">
            Before You Post
          </a>
          <nav className="site-nav" aria-label="Course">
            <NavLink href="/">Course</NavLink>
            <NavLink href="/record">CPD record</NavLink>
            <NavLink href="/code">Sources</NavLink>
            <NavLink href="/search">Search</NavLink>
            <NavLink href="/already-posted" className="to-help">
              I have posted something
            </NavLink>
          </nav>
        </div>
      </header>
      <p className="note lost" role="alert">
        The part of this page that answers you could not be loaded. Check your signal, then open the page again. You can read meanwhile, and what you have done
        is still saved.
      </p>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-foot">
        <div className="site-foot-in">
          <Island is="Saved" />
          <div id="notices" role="status" />
          <p>
            A free course, written from the regulator’s public guidance. It is not made, approved or endorsed by the Nursing and Midwifery
            Council, and no clinician has reviewed it yet.
          </p>
          <ul>
            <li>
              <a href="/toolkit">Toolkit for managers</a>
            </li>
            <li>
              <a href="/teach">For educators</a>
            </li>
            <li>
              <a href="/verify">Check a certificate</a>
            </li>
            <li>
              <a href="/account">Your account</a>
            </li>
            <li>
              <a href="/groups">Your groups</a>
            </li>
            <li>
              <a href="/settings">Settings and your data</a>
            </li>
            <li>
              <a href="/privacy">Privacy</a>
            </li>
            <li>
              <a href="/about">About this course</a>
            </li>
            <li>
              <a href="/accessibility">Accessibility statement</a>
            </li>
            <li>
              <ReportPage />
            </li>
          </ul>
        </div>
      </footer>
    </>
  )
}
