import type { Metadata } from 'next'
import { partRules, statusRules, timelinessRules } from '#lib/groups/words.ts'

export const metadata: Metadata = {
  title: 'What educators see, and what they cannot',
  description: 'Everything that an educator is told of a learner, everything that stays out of sight, and why.',
}

export default function SeenPage() {
  return (
    <div className="column">
      <h1>What you cannot see, and why</h1>
      <p className="standfirst">For educators, and for everybody whom they teach. An educator sees who has finished, and what a group finds hard. Never what one person chose, scored or wrote.</p>

      <h2 id="seen">What you see of a learner</h2>
      <p>Of the people in a group that you teach, and of the work that you give them. This is all of it:</p>
      <ul>
        <li>
          <strong>Name</strong>, as they gave it when they joined or as you put it on the list. <strong>Student number</strong>, if you asked for it or put it there. <strong>E-mail address</strong>, if you put it there. The
          address of their account is not shown to you.
        </li>
        <li>
          <strong>The day they joined.</strong>
        </li>
        <li>
          <strong>One of four statuses</strong> for each piece of work: {Object.keys(statusRules).join(', ')}. And how many of its parts are finished.
        </li>
        <li>
          <strong>Days</strong>: when they began, when they completed it, until when they have time, and whether that is late.
        </li>
        <li>
          <strong>Active time</strong> with that work, as the course measured it.
        </li>
      </ul>
      <p>What you can download holds the same. For an audit it also names the version of the module, and the edition of the Code on that day.</p>
      <details>
        <summary>What the words mean</summary>
        <dl>
          {Object.entries({ ...statusRules, ...timelinessRules }).map(([word, rule]) => (
            <div key={word}>
              <dt>{word}</dt>
              <dd>{rule}</dd>
            </div>
          ))}
        </dl>
        <p>{partRules}</p>
      </details>
      <p>
        If you ask that stories are <strong>passed</strong>, “Complete” tells you that they were. It does not tell you with how many points, how often somebody tried, or what went wrong before. Any attempt counts.
      </p>

      <h2 id="not-seen">What you cannot see</h2>
      <ul>
        <li>What somebody chose in a story, in their first attempt or in any other.</li>
        <li>Scores, points, endings and who was hurt.</li>
        <li>How often they tried.</li>
        <li>Their answers to the checks in a lesson.</li>
        <li>Notes, reflective accounts and CPD entries. Certificates, unless they show you one.</li>
        <li>What they do beside the work that you gave them.</li>
        <li>Anything of somebody who has left the group or erased their account.</li>
      </ul>
      <p>
        This is not a setting that somebody could change. The part of the program that answers educators cannot reach what learners chose or wrote. A test tries to get at it each time that
        the program is changed.
      </p>

      <h2 id="why">Why</h2>
      <p>
        The stories ask for a decision before anybody says what is right. Some choices lead to harm, and that is the point: a wrong turn here hurts nobody, and is remembered on the ward. People only take it if it costs them
        nothing. Somebody who is watched picks what looks good, and learns little.
      </p>
      <p>A first attempt also says little about how somebody works. It says what they had not thought of yet.</p>
      <p>If you worry about somebody, talk with them. They can show you what they like: their record and their certificate are theirs to share.</p>

      <h2 id="patterns">What the group chose</h2>
      <p>You see how many people of a group chose what at a decision, so that you know what to talk about. This is how it is kept from telling on anybody:</p>
      <ul>
        <li>Each person counts once, with the first time that they finished the story.</li>
        <li>Nothing is shown of fewer than five people.</li>
        <li>Nothing is shown while all of them chose the same, since then you would know what each of them chose.</li>
        <li>What is shown changes only once five more people have finished the story, and not all of those chose the same. So you cannot compare before and after.</li>
        <li>When somebody who is counted leaves or is erased, the story is hidden at once. It comes back when five more people have finished it, without that person and at least four others.</li>
        <li>If you teach two groups with the same people in them, a person may count in one of them only. So you cannot compare the two.</li>
        <li>What is held back is held back for one reason in words, so that the reason tells nothing either.</li>
      </ul>
      <p>
        In a small group that means: late, or never. It cannot protect people from everything. If you know what all but one of a group chose, because you asked them or because the accounts are yours, you can work out the rest.
        Please do not.
      </p>
      <h3>Talk it through</h3>
      <p>
        Read the decision out, and ask what could have led somebody to each choice. Nobody needs to say what they chose. Then ask what would have helped: a word, a colleague, a minute’s wait.
      </p>

      <h2 id="learners">What learners see</h2>
      <p>
        Whoever joins a group is told this before. Afterwards <a href="/groups">Your groups</a> shows them what you see of them, word for word. They can leave a group whenever they like; then you see nothing of them any more, and
        what they did stays theirs.
      </p>
      <p>
        Everything that the site keeps, and who else can see it, is told under <a href="/privacy">Privacy</a>.
      </p>
    </div>
  )
}
