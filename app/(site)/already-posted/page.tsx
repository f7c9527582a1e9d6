import type { Metadata } from 'next'
import { Chips, CitationWindows } from '#components/ui/citations.tsx'
import { citation, splitCitations } from '#lib/sources/cite.ts'

export const metadata: Metadata = {
  title: 'I have already posted something: what now?',
  description: 'Five steps for now, what to write down, whom to tell, and who can support you.',
}

const rests = '5.1 14.1 14.2 14.3 16.3 19.1 20.1 G-05 G-25 G-76 J-26'

/** For somebody whose stomach has just turned: short, in order, and without a word of blame. */
export default function AlreadyPostedPage() {
  return (
    <div className="column">
      <h1>I have already posted something: what now?</h1>
      <p className="standfirst">
        Breathe. This happens to careful people, and what you do next counts. Five steps, in this order.
      </p>
      <p className="note">
        If somebody may be in danger now, ring <a href="tel:999">999</a>. If the post or message is about harming yourself, or you feel that you
        cannot go on, ring <a href="tel:999">999</a> or Samaritans on <a href="tel:116123">116 123</a>, at any hour.
      </p>
      <ol className="steps">
        <li>
          <h2>Take it down</h2>
          <p>
            Delete it, and where it was shared, ask those people to delete it too. Do it now: each hour is more readers, and any of them can make a
            copy. But leave everything else as it is: do not close the account, tidy other posts or ask friends to keep quiet. Taking it down is
            care. Hiding it is something else. One exception: if somebody has complained already, hide it from view if the app can, and ask your
            manager or tutor before you delete it. <Chips citations={ids('G-76')} />
          </p>
        </li>
        <li>
          <h2>Write down what it said</h2>
          <p>
            On paper, while it is fresh: the words, what the picture showed, where it was, when, who could see it. A minute is enough. Make no picture
            of it for yourself, and send it to nobody for advice: that would be another copy.
          </p>
        </li>
        <li>
          <h2>Tell one person at work, today</h2>
          <p>
            Your manager or the nurse or midwife in charge. If you are a student: your practice supervisor or assessor, or your tutor. If a
            patient’s information is in it, it has to be reported as your workplace’s policy says, and they will know how.{' '}
            <Chips citations={ids('5.1 14.3 16.3')} />
          </p>
          <p className="note">
            Words that you could use: “I posted something that I should not have. It has details of a patient in it. I have taken it down and
            written down what it said. I want to put it right. What do we do first?”
          </p>
        </li>
        <li>
          <h2>Put right what you can</h2>
          <p>
            If somebody was hurt, they should hear it from the right person, in the right way, with an apology. Agree first with your manager who
            tells them and how: please do not write to a patient or a family by yourself. <Chips citations={ids('14.1 14.2')} />
          </p>
        </li>
        <li>
          <h2>Get support for yourself</h2>
          <p>
            Ring your union or professional body before any formal meeting. Occupational health, a staff support service, your university’s
            student support or your own GP are there for how you feel. Do not sit alone with it tonight.
          </p>
        </li>
      </ol>

      <h2>What to write down</h2>
      <ul>
        <li>What was posted, where, from when until when, and who could see it.</li>
        <li>Who has reacted, shared or answered, as far as you know.</li>
        <li>What you did, with the times: taken down at …, told … at ….</li>
        <li>What you do not know. That is an honest line too.</li>
      </ul>
      <p>Keep it factual, and keep the patient’s name out of your own notes. Give them to your manager; do not post about it again.</p>

      <h2>What makes it worse</h2>
      <ul>
        <li>Deleting it and saying nothing, when somebody’s privacy is touched.</li>
        <li>Explaining yourself online, or asking a group chat for advice with a screenshot.</li>
        <li>Writing to the patient or the family from your own account.</li>
        <li>Waiting to see whether anybody noticed.</li>
      </ul>

      <h2>What may happen then</h2>
      <p>
        Your employer or university looks at it first. Most misuse is not meant: the author of the regulator’s advice said so
        in an interview of 2011. The regulator wants people to be open and to learn, and it can look into it when somebody may have been harmed. Nobody can promise how it ends. Being open, putting it right and showing what
        you learned are in your hands. <Chips citations={ids('G-05 J-26')} />
      </p>
      <p>
        If it is a colleague’s post that worries you, see <a href="/lessons/when-you-see-it">When you see it</a>. When you are ready to think it
        through, there is a lesson: <a href="/lessons/when-the-post-is-yours">When the post is yours</a>.
      </p>
      <p className="soft small">This page is general help, not legal advice. Your employer’s or university’s policy comes beside it.</p>
      <CitationWindows citations={ids(rests)} />
    </div>
  )
}

function ids(list: string) {
  return splitCitations(list).ids.map(citation)
}
