import type { Metadata } from 'next'
import type { ReactNode } from 'react'

export const metadata: Metadata = {
  title: 'Privacy',
  description: 'What is kept of you, where, why and for how long; who can see it; and how to see it, take it away, correct it and erase it.',
}

export default function PrivacyPage() {
  return (
    <div className="column">
      <h1>Privacy</h1>
      <p className="standfirst">What is kept of you, where, why and for how long. Who can see it, and how you can have it erased.</p>
      <h2 id="short">In short</h2>
      <ul>
        <li>You need no account. Without one, what you do is kept by your own browser, on your device.</li>
        <li>With an account, your record is kept on the server of this site as well, so that you have it on all your devices.</li>
        <li>Your reflections stay on your device, unless you choose to keep them in your account.</li>
        <li>
          If you join a group, its educators see what you have finished of what they assigned to you. They never see what you chose, how well you did, or what you wrote.{' '}
          <a href="#group">More about groups</a>.
        </li>
        <li>Nobody tracks you. There are no adverts, and the pages load nothing from anybody else.</li>
        <li>
          You can <a href="#rights">see, take away, correct and erase</a> what is kept.
        </li>
      </ul>
      <p className="note">Please leave names, places and dates that could point to a patient out of everything that you write here.</p>

      <h2 id="who-runs-it">Who is responsible</h2>
      <p>
        This course can be run by anyone: a university, a hospital, a team. Whoever runs the site that you are on is responsible for what it keeps. There is no
        place in the course yet where they can give their name and address. So ask whoever gave you the address of this site.
      </p>
      <p>
        This page says what the program of the course does. Around it, the people who run the site may keep other things, such as backups or a list of visits. They
        can tell you.
      </p>

      <h2 id="without">Without an account</h2>
      <Kept
        title="What you do in the course"
        what="Your choices in stories, answers, active time, notes, entries for continuing professional development (CPD) and reflective accounts. Also words that you are still typing."
        where="In your browser, on your device (in its IndexedDB and session storage). It is sent nowhere. On a shared computer it can be kept in one tab alone."
        why="So that you can stop and carry on, and have a record."
        long={
          <>
            Until you erase it in <a href="/settings#erase">Settings</a>, or your browser clears it. Some browsers clear a site that you do not visit for some weeks.
          </>
        }
      />
      <Kept
        title="Two small things beside it"
        what="The colours that you chose, and the day on which something was last kept."
        where="In your browser (in its local storage)."
        why="The day tells you if your browser has cleared your record."
        long="The colours until you choose the device’s own. The day until you erase your record."
      />
      <Kept
        title="Pages of the course"
        what="The pages that you opened, and those that you chose to keep for use without signal. Also which ways through the course you chose, and when."
        where="In your browser (in its cache storage and local storage). It is sent nowhere."
        why="So that the course opens at once, and without signal."
        long={
          <>
            Until you remove it in <a href="/settings#offline">Settings</a>, a newer version takes its place, or your browser clears it. Whoever uses this browser after you can see
            which pages are there.
          </>
        }
      />
      <Kept
        title="A certificate, if you ask for one"
        what="For that module: your choices and answers, when you played, your active minutes, and the name and hours that you type."
        where="It is sent to the server of this site once. The server works through it, signs the result and hands it back."
        why="A tutor or a confirmer can then check that it is genuine."
        long="The server keeps none of it. Only with an account can you have the certificate itself kept."
      >
        Whoever has the link of your certificate can <a href="/verify">check it</a>, and sees all that stands on it. Their device asks this site by a number whether it was
        revoked.
      </Kept>
      <Kept
        title="Your internet address"
        what="The address that your device has on the internet."
        where="The server sees it, as every server does. The course does not write it down."
        why="Without it no page could be sent to you. Tries to sign in or to join a group, certificates that are asked for and reports of mistakes are counted by address as well, so that nobody can guess passwords and codes or fill up the site."
        long="The count is held in memory only, for an hour at most."
      />
      <Kept
        title="A mistake that you report"
        what="The place in the course, which version of it you saw, your words, and the time. Nothing of who you are. So please do not write it into your words."
        where="On the server. While you type, and if it cannot be sent, in your browser."
        why="So that those who look after the course can put it right."
        long="Until 12 months after somebody has dealt with it."
      />
      <p>
        There is no cookie as long as you do not sign in. <a href="/search">Search</a> works on your device, so nobody sees what you look for. PDFs and other documents
        are made on your device too.
      </p>

      <h2 id="account">With an account</h2>
      <p>All of this comes on top. What is said to be on the server lies in the store of this site.</p>
      <Kept
        title="Who you are"
        what="Your name and e-mail address, and whether you have shown that the address is yours. When you made the account, what you may do here (your role), the last day that you were seen, and the day on which you were warned, if any."
        where="On the server. Your name and address are also on each device that keeps its record with the account."
        why="To let you in and to write to you. The day shows which accounts nobody uses any more."
        long="Until you erase the account, or it runs out."
      />
      <Kept
        title="How you sign in"
        what="Your password as a hash: a scrambled form that cannot be turned back into the password. If your organisation signs you in, it tells us your name, your e-mail address and the number that it knows you by."
        where="On the server. If your organisation signs you in, it can see that you use this site."
        why="So that nobody but you gets in."
        long="As long as the account. A link to sign in works once, for 30 minutes."
      >
        If wrong passwords are typed for an e-mail address, the server counts them, whether or not anybody has an account with it. The count is held in memory only, for 15 minutes.
      </Kept>
      <Kept
        title="That you are signed in"
        what="A cookie that no script in a page can read. On the server: since when you are signed in, and until when. No internet address and no kind of browser."
        where="In your browser, and on the server."
        why="So that you need not sign in on every page."
        long="90 days after you last came, or until you sign out. If you ticked “Forget everything when I close this” before you signed in, the cookie goes when you close the browser, and the sign-in ends within a day."
      >
        Two more cookies may come: one that remembers that tick, and one for the five minutes in which your organisation signs you in.
      </Kept>
      <Kept
        title="Your record"
        what="Your choices in stories, answers, active time, CPD entries with what you wrote in them, your three-year dates, and when you saved a backup. Each with its time."
        where="On the server, and on each of your devices. Words that you are still typing stay on the device."
        why="So that it is the same on all your devices, and outlives a lost phone."
        long="Until you remove a part of it for good, or erase the account, or it runs out."
      />
      <Kept
        title="Your reflections"
        what="Your notes to lessons, and your reflective accounts."
        where={
          <>
            On the device that you wrote them on. On the server only if you tick the box for it on <a href="/account">your account page</a>.
          </>
        }
        why="Then you have them on all your devices."
        long="If you take the tick away, new ones stay on the device. What was sent stays on the server until you remove it for good in your record, or empty the note."
      />
      <Kept
        title="What the server works out"
        what="For each time you played a story: how it ended, whether that passed, and whether you opened the debrief."
        where="On the server."
        why="It plays your choices again to see that they fit together, and remembers what came out."
        long="As long as the account."
      />
      <Kept
        title="What was kept apart"
        what="Things that your devices sent and that do not fit into your record. Most often two devices went on with the same story in two ways."
        where={
          <>
            On the server. You see it on <a href="/account">your account page</a>.
          </>
        }
        why="Nothing that you did goes without a word."
        long="As long as the account."
      />
      <Kept
        title="Certificates that you keep"
        what="The whole certificate, and whether you have revoked it."
        where="On the server, if the box for that is ticked when you make the certificate. It is ticked unless you take the tick away."
        why="So that you find it again, and can revoke it."
        long="As long as the account. The number of one that you revoked stays, so that it stays revoked. It names nobody."
      />
      <Kept
        title="E-mails to you"
        what="Your address, the subject, the words and the time. They are links to sign in, to choose a new password, to show that an address is yours or to join a group; invitations; reminders, if you want them; and a warning before an account runs out."
        where="On the server. If the site sends e-mails, they also pass through its mail server, and yours."
        why="So that none is lost if the server stops."
        long="The words go once the e-mail is sent. If it is not sent, they go after 7 days. That there was one is forgotten after 30 days."
      />
      <Kept
        title="Who changed what"
        what="That an account was made, exported, warned or erased, a password or a role changed, a certificate revoked (with its number), a recovery link made, a person invited, or e-mails read. That a group or an assignment was made or changed, who teaches a group, that people were put on its list or taken off, that its educators downloaded a list, or that a reported mistake was dealt with. In the store people stand there by a number. Administrators are shown your name beside it as long as you have an account. What you learned is never in it."
        where="On the server."
        why="So that those who look after the site can see what was done, and by whom."
        long="As long as the site keeps its store. Once an account is erased, nothing says any more whose number it was."
      />
      <Kept
        title="Invitations"
        what="The e-mail address of a person who is invited to help with the site."
        where="On the server."
        why="So that an invitation can be seen, and taken back."
        long="Until 30 days after it was used or taken back, or ran out."
      />

      <h2 id="group">In a group</h2>
      <p>
        An educator makes a group and gives you a code to join it. Before you join you are told what its educators will see. All of this comes on top of what is kept with an account.
      </p>
      <Kept
        title="If an educator puts you on a list"
        what="Your name, and your student number or e-mail address if the educator has them. This may happen before you have ever been here."
        where="On the server."
        why="So that the educator sees who has not come yet. If there is an e-mail address, the link to join is sent there."
        long="Until the educator takes you off the list, or the group is deleted. If you never want to join, ask the educator to take you off."
      />
      <Kept
        title="Your place in a group"
        what="The name that you gave when you joined, your student number if the group asks for it, the e-mail address that stands in the educator’s list, and the day on which you joined."
        where="On the server."
        why="So that educators know who is who."
        long={
          <>
            Until you leave the group on <a href="/groups">the page of your groups</a>, an educator takes you off, the group is deleted, or your account goes. A group that is archived is still kept.
          </>
        }
      />
      <Kept
        title="An account without an e-mail address"
        what="If you join without an account, one is made for you with your name and no e-mail address. You get a recovery link. The server keeps a hash of the code in it: a scrambled form that cannot be turned back."
        where="On the server. The link itself is with you alone."
        why="So that you can join without giving an address, and carry on with another browser."
        long="As long as the account. A new link ends the one before. Whoever has the link can open your account, so keep it like a key."
      >
        Such an account runs out like others, but nobody can warn you first. Give it an e-mail address on <a href="/account">your account page</a> if you want to be warned.
      </Kept>
      <Kept
        title="What is assigned to you"
        what="The module or track, the days, what is asked for, the educator’s message, and a later day for you if there is one."
        where="On the server. The last list also stays on your device, so that you see it without signal, with how high it stood on the page, so that the page keeps room for it."
        why="So that you and your educators know what is to be done, and by when."
        long="Until the group is deleted. A later day for you goes when you leave the group."
      />
      <Kept
        title="How far you have come"
        what="For each lesson and story: when you began, how long you were active, and when you first completed and first passed each version of it. It is worked out from your record."
        where="On the server."
        why="So that educators can be shown where you stand without anybody looking into your record."
        long="As long as the account."
      />
      <Kept
        title="What a group chose"
        what="How many people of the group made which choice at each decision, in their first play of a story. It is shown once there are five people or more, and not if they all chose the same. Beside it the server keeps short codes of who was counted, which are shown to nobody."
        where="On the server."
        why="So that educators see where the whole group finds it hard. The codes are there so that nobody can be worked out from two counts."
        long="Until the group is deleted. When somebody leaves the group or erases their account, it is hidden at once until enough others have come."
      />
      <Kept
        title="Reminders"
        what="Whether you want e-mails, how many days before, and your quiet hours. Which reminders were sent to you. If you want a calendar, a hash of the code in its address."
        where="On the server."
        why="So that you are reminded as you wish, and only once."
        long="As long as the account. Which ones were sent is forgotten 30 days after the work was due. A new address for your calendar ends the one before."
      >
        Whoever has the address of your calendar can see what you still have to do, by when, and for which group. Your calendar program keeps that address, and logs on the way may hold it.
      </Kept>

      <h2 id="who-sees-what">Who can see what</h2>
      <ul>
        <li>
          <strong>You.</strong> Your record is on <a href="/record">its page</a>. Everything else that the server holds of you is in the archive that you can download on{' '}
          <a href="/account">your account page</a>. Only your password, what keeps you signed in, and the words of e-mails are left out of it.
        </li>
        <li>
          <strong>Educators of a group that you are in.</strong> Your place in the group, as told above. Of what they assigned to you: the status, how many parts are complete, the days on
          which you began and completed it, whether that was late, and your active minutes. For an audit also which version you completed, and which edition of the Code was current then. They can
          download that. Of the whole group, from five people up, how many made which choice. They never see your own choices, your first play, a score, your CPD entries or what you
          wrote. <a href="/groups">The page of your groups</a> shows you what they see of you. When you leave a group, they see nothing of you any more, but what they downloaded before stays with them.
        </li>
        <li>
          <strong>Other learners.</strong> Nothing of you. Whoever has the code of a group is told its name and those of its educators.
        </li>
        <li>
          <strong>Administrators, who look after the site.</strong> Your name, e-mail address and role, when you made the account, and the day you were last seen. Also the
          invitations, reported mistakes, who changed what, which groups have no educator any more, and which e-mails were written to whom. As long as the words of an e-mail are kept, they can read them too. On a site without a mail
          server they pass these e-mails on, and a link to sign in works for whoever has it. That they looked is noted. They are shown nothing of your record.
        </li>
        <li>
          <strong>Those who run the machine.</strong> They could open the store and its backups, and read what is in there. The course does not encrypt them. Your password is
          there as a hash only. Reflections that you did not send are not there.
        </li>
        <li>
          <strong>Those on the way.</strong> If the address of the site begins with https, what is sent is encrypted on the way. Those who run the site see to that. If it
          begins with http alone, others may read it on the way, your password too.
        </li>
        <li>
          <strong>Anybody who has the number of a certificate.</strong> They can ask whether it was revoked, and whether it is kept here. The answer does not say whose it is.
        </li>
      </ul>
      <p>The course gives nothing to anybody else.</p>

      <h2 id="how-long">How long</h2>
      <p>
        An account that nobody uses runs out: it is erased after 48 months, unless those who run the site chose another time. At least 30 days before, an e-mail warns
        you. Sign in once, and it stays. It also stays if that e-mail cannot be sent. A site that sends no e-mails lets no account run out, unless those who run it set a
        time; then its administrators have to pass the warning on. An account without an e-mail address runs out without a warning. The accounts of administrators do not run out.
      </p>
      <p>
        Those who run the site keep backups, for a time that they choose. Until a backup is overwritten, it still holds what has been erased. Traces can also stay on the
        server’s disk, until they are written over. Those who run the site can tell you how long that takes.
      </p>

      <h2 id="rights">What you can do</h2>
      <ul>
        <li>
          <strong>See it.</strong> <a href="/record">Your record</a> and <a href="/account">your account page</a> show it.
        </li>
        <li>
          <strong>Take it away.</strong> Download a backup file in <a href="/settings#keep">Settings</a>. With an account, download an archive of all that the server holds of you
          on <a href="/account">your account page</a>.
        </li>
        <li>
          <strong>Correct it.</strong> Change your name on your account page, and an entry in your record: the former one stays visible. Your choices in stories stay as they
          were. Ask an educator to correct what stands in the list of a group. The e-mail address of an account cannot be changed yet. You can make a new account, and bring your record into it with a backup file.
        </li>
        <li>
          <strong>Erase it.</strong> Remove an entry or a reflective account for good in your record. Erase the record of a device in{' '}
          <a href="/settings#erase">Settings</a>. Erase your account on your account page: it goes at once, and you get a receipt that says what went and what stays. Your
          other devices keep what is on them, until you erase it there.
        </li>
        <li>
          <strong>Ask.</strong> Whoever runs this site has to answer. If you are not content with the answer, you can turn to the Information Commissioner’s Office (ICO) in
          the United Kingdom.
        </li>
      </ul>
      <p>
        The law on data protection (in the United Kingdom the UK General Data Protection Regulation, UK GDPR) gives you rights of this kind. The course is made to help
        with them. No lawyer has looked at this page, and it does not say that this site keeps every rule. That depends also on those who run it.
      </p>
    </div>
  )
}

/** One thing that is kept: what, where, why, for how long. A card, since a table with four columns does not fit a phone. */
function Kept({ title, what, where, why, long, children }: { title: string; what: string; where: ReactNode; why: string; long: ReactNode; children?: ReactNode }) {
  return (
    <article className="card kept">
      <h3>{title}</h3>
      <dl>
        <dt>What</dt>
        <dd>{what}</dd>
        <dt>Where</dt>
        <dd>{where}</dd>
        <dt>Why</dt>
        <dd>{why}</dd>
        <dt>How long</dt>
        <dd>{long}</dd>
      </dl>
      {children && <p>{children}</p>}
    </article>
  )
}
