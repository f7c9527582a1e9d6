import type { Metadata } from 'next'

export const metadata: Metadata = {
  title: 'About this course',
  description: 'What this course is and is not, and what it counts for.',
}

export default function AboutPage() {
  return (
    <div className="column">
      <h1>About this course</h1>
      <p className="standfirst">
        A free course on using social media responsibly, for nurses, midwives, nursing associates (in England) and students.
      </p>
      <h2 id="is">What it is, and what it is not</h2>
      <p>
        It is made by a small independent team. It is written from three public sources: the regulator’s guidance on using social media
        responsibly, the Code that it explains, and an interview of 2011 with the author of that year’s advice.{' '}
        <a href="/code/where">Every point of the guidance and the interview is listed</a>, with where it is taught and practised. Where it is hosted,
        whoever hosts it can tell you how to reach them.
      </p>
      <p>
        It is not made, approved, accredited or endorsed by the Nursing and Midwifery Council (NMC) or by anyone else. No clinician has
        reviewed it yet; each lesson will say when one has. People, wards and posts in it are made up. The key to the stories is the
        authors’ own, matched to the sources.
      </p>
      <p>
        The NMC does not regulate students. Your university decides about your conduct and your fitness to practise. If your employer or
        university has rules of its own, they come beside the guidance, and may be stricter.
      </p>
      <h2 id="hours">What it counts for</h2>
      <p>
        Working through it alone is continuing professional development (CPD), and not participatory. The course measures the time you are
        active and shows it beside the hours you claim. You are the one who claims them.
      </p>
      <h2 id="privacy">Privacy</h2>
      <p>
        You need no account: without one, what you do is kept by your browser on your device. With one, it is kept in your account as well, and your reflections only if you
        say so. <a href="/privacy">What is kept where, why and for how long</a>.
      </p>
      <h2 id="accessibility">Accessibility</h2>
      <p>
        The course is built to the Web Content Accessibility Guidelines 2.2, level AA. It has not been tested with disabled people or with real screen readers yet, and we
        say so until it has. The <a href="/accessibility">accessibility statement</a> says how it was tested, what is not accessible, and whom to ask.
      </p>
      <h2 id="thanks">Made with</h2>
      <p>
        Portraits from Open Peeps by Pablo Stanley (CC0). Typefaces: Atkinson Hyperlegible Next by the Braille Institute, and Newsreader by
        Production Type, both under the SIL Open Font License.
      </p>
    </div>
  )
}
