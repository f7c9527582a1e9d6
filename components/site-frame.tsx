import type { ReactNode } from 'react'
import { Island } from '#components/islands/island.tsx'
import { ReportPage } from '#components/report/report-page.tsx'
import { NavLink } from '#components/ui/nav-link.tsx'

/**
 * Before the page is painted, so that a chosen theme does not flash, and that there is room for what comes later (client/room.ts); and in time to notice that the script of the page does not come. What is far down in a page that is
 * opened anew is laid out after the first paint (client/far-down.ts); one that is come back to stands at once, or the browser would not find the place again.
 * Where the browser blocks storage, the device’s own colours stand. A constant of ours: no data goes into it.
 */
const early = `try{var t=localStorage.getItem('byp:theme');if(t)document.documentElement.dataset.theme=t
var r=(localStorage.getItem('byp:room')||'').split(' ');if(r[1]&&r[0]==innerWidth)document.documentElement.style.setProperty('--room',r[1]+'px')}catch(e){}
addEventListener('error',function(e){if(e.target.nodeName==='SCRIPT')document.documentElement.dataset.lost=''},true)
if(!location.hash&&performance.getEntriesByType('navigation')[0].type=='navigate')document.documentElement.dataset.fresh=''`

/** The head and foot that every page of the course stands between. */
export function SiteFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <script data-keep="" dangerouslySetInnerHTML={{ __html: early }} />
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
