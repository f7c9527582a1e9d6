import type { Metadata } from 'next'

export const metadata: Metadata = {
  title: 'Accessibility statement',
  description: 'How accessible this course is, what is not yet, how it was tested, and whom to ask.',
}

/** In the order of the model statement for public sector bodies, so that a university or an NHS body that runs a copy can stand by it. Its facts must be true: who changes how the course is tested, changes them here. */
export default function AccessibilityPage() {
  return (
    <div className="column">
      <h1>Accessibility statement</h1>
      <p className="standfirst">This statement is about the course “Before You Post”, at the address that you are on.</p>
      <p>
        The course was made by a small independent team, and anyone may run a copy of it: a university, a hospital, a team. We want as many people as possible to be able to
        use it. You should be able to:
      </p>
      <ul>
        <li>choose light or dark colours, or your device’s own high-contrast colours</li>
        <li>zoom in up to 400 % without text running off the screen</li>
        <li>change the space between letters, words and lines without losing text</li>
        <li>do everything with a keyboard alone: nothing has to be dragged, and nothing needs two fingers</li>
        <li>take as long as you like: no question, story or form runs out. Only links that let you in do (to sign in, to choose a new password, an invitation), so that nobody else uses them; you can ask for another</li>
        <li>hear the pages read out, and find your way in them, with a screen reader. This is how they are built, but see below what we have not tested</li>
        <li>keep things still: the little that moves stops if your device asks for less motion</li>
        <li>read a lesson when scripts do not load</li>
      </ul>
      <p>
        The course has no video and no sound. The text is as plain as we could make it. Where it quotes the Code or the guidance, the words are those of the source.{' '}
        <a href="https://mcmw.abilitynet.org.uk/">AbilityNet</a> has advice on making your device easier to use if you have a disability.
      </p>

      <h2 id="how-accessible">How accessible this site is</h2>
      <p>
        It was tested by its makers with automatic tools, a virtual screen reader and the keyboard. It has <strong>not yet been tested with disabled people or with real
        screen readers</strong>, and nobody from outside has looked at it. So there may be faults that we do not know of. These parts we know are not fully accessible:
      </p>
      <ul>
        <li>Words in another language that people type here, such as the Welsh name of a group, may be read out as if they were English.</li>
        <li>PDF documents have not been tried with a screen reader. They show emoji, and letters that their typefaces lack, in words. The same document in Word has them as you typed them.</li>
        <li>The blank tables in the toolkit for managers are wide. On a phone they scroll sideways in a frame of their own; the rest of the page does not.</li>
      </ul>

      <h2 id="contact">Feedback and contact</h2>
      <p>
        Did you find a fault, or do you need something from this course in another form, such as large print or plain text? Use <a href="/report#/accessibility">Report a mistake</a>. It goes
        to those who look after this site, and says nothing of who you are. So they cannot answer you there.
      </p>
      <p>
        For an answer, ask whoever runs this site. There is no place in the course yet where they can give their name and address. Whoever gave you the address of this
        site, such as your university or employer, can tell you who they are. How soon they answer is up to them; if they are a public sector body, ask them for their accessibility contact.
      </p>

      <h2 id="enforcement">Enforcement procedure</h2>
      <p>
        This part is for you if a public sector body runs this site, such as an NHS body or a university. Such bodies must keep to the Public Sector Bodies (Websites and Mobile Applications)
        (No. 2) Accessibility Regulations 2018 (the “accessibility regulations”). Please complain to them first.
      </p>
      <p>
        The Equality and Human Rights Commission (EHRC) enforces these regulations in England, Scotland and Wales. If you are not happy with the answer to your complaint, contact the{' '}
        <a href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service (EASS)</a>.
      </p>
      <p>
        In Northern Ireland, contact the <a href="https://www.equalityni.org/">Equality Commission for Northern Ireland (ECNI)</a>.
      </p>
      <p>Other organisations and private persons are not bound by these regulations. The Equality Act 2010, or in Northern Ireland the Disability Discrimination Act 1995, may still apply to them.</p>

      <h2 id="technical">Technical information</h2>
      <p>
        The makers of the course build it to the Web Content Accessibility Guidelines (WCAG) 2.2, level AA. A public sector body that runs a copy is committed by law to making it
        accessible under the accessibility regulations. No regulator has checked or approved this site or this statement.
      </p>
      <h3 id="compliance">Compliance status</h3>
      <p>
        This site is <strong>partially compliant</strong> with WCAG 2.2, level AA, because of what is listed below, and because of what is not tested yet.
      </p>
      <p>
        Beyond level AA, it is built to these criteria of level AAA: what you press on a page as it opens is at least 44 pixels high and wide, but for the small links to sources in the text, and two pages that are for a desk
        (2.5.5, Target Size); what has the focus has a ring of three pixels that stands out from what is around it (2.4.13, Focus Appearance); nothing moves if your device asks for that (2.3.3, Animation from
        Interactions); and lessons and stories are written for a reading age of 11 to 13, measured by a formula (3.1.5, Reading Level).
      </p>

      <h2 id="not-accessible">Content that is not accessible</h2>
      <h3 id="non-compliance">What does not comply with the accessibility regulations</h3>
      <ul>
        <li>
          What people type here (names of groups, messages from educators, entries, accounts) is not marked with its language. A screen reader may say it wrongly. This fails
          WCAG 3.1.2, Language of Parts. We do not guess languages, because a wrong guess is worse. The course itself is all in English.
        </li>
        <li>
          PDF documents carry tags for headings, lists and tables. Our own tests read them; no independent PDF checker and no screen reader has. We do not know whether they meet WCAG 1.3.1, Info and Relationships,
          and 1.3.2, Meaningful Sequence, in every program. What they say can be had in another form: as Word, or on the page itself.
        </li>
      </ul>
      <h3 id="burden">Disproportionate burden</h3>
      <p>We do not claim that anything would be a disproportionate burden to put right.</p>
      <h3 id="not-in-scope">What the regulations do not cover</h3>
      <ul>
        <li>
          The blank tables in the toolkit scroll sideways on a narrow screen. WCAG 1.4.10, Reflow, lets tables do so, because their meaning hangs on rows and columns. You can reach and
          scroll them by keyboard.
        </li>
        <li>Links to other sites, such as the Code, lead to pages that are not ours.</li>
        <li>A certificate’s QR code is a picture. The link that it holds stands beside it.</li>
      </ul>

      <h2 id="improving">What is being done</h2>
      <p>The next step is testing with disabled people, and with the screen readers that are used most in the UK, on a phone and on a desk. Until that has happened, this page will go on saying that it has not.</p>

      <h2 id="preparation">How this statement was prepared</h2>
      <p>
        This statement was prepared on <time dateTime="2026-11-30">30 November 2026</time>. It was last reviewed on <time dateTime="2026-12-01">1 December 2026</time>. It is to be reviewed whenever the course changes
        what it says, and at least once a year.
      </p>
      <p>
        The site was last tested on <time dateTime="2026-12-01">1 December 2026</time>, by its makers, with a Chromium browser, and the main way through the course, from home to a kept entry, with Firefox too. They tested the program of the course, not the copy that you are on:
      </p>
      <ul>
        <li>
          By axe, an automatic checker, for WCAG 2.2 AA: one page of each kind in light on the width of a phone and in dark on that of a desk. The other pages, and every scene of every story, differ from
          those in words: axe looked at them on the width of a desk, and not at their colours again. It looked at the colours of each kind of question, and of all that stories show, in light and dark. Of a long list it looked at the first twelve entries.
          One page of each kind also by ace, a second checker, which finds other things; and the HTML of every page by the Nu checker.
        </li>
        <li>Debriefs, groups, accounts and certificates by axe, with what people put into them.</li>
        <li>At 320 pixels, which is 400 % zoom; with the text spacing of WCAG 1.4.12; with our own labels up to half as long again; in forced colours; with less motion; and the size of all that can be pressed.</li>
        <li>With a virtual screen reader: a program that says what a real one should.</li>
        <li>A lesson, a story from start to end and a CPD entry with the keyboard alone.</li>
        <li>By eye, at three widths, in light and dark, with very long names, and when pages are empty, slow or without signal.</li>
      </ul>
      <p>Automatic tools find only some of the faults that there can be.</p>
    </div>
  )
}
