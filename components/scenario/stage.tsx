import { isShown } from '#lib/scenario/tell.ts'
import type { Message, Person, Post, Stage } from '#lib/scenario/types.ts'
import { Face } from './face.tsx'

type Cast = {
  scenario: string
  people: Readonly<Record<string, Person>>
  you: string
  /** What the story remembers: some messages turn on it. */
  marks: readonly string[]
}

/** The fictional app, or the room, on screen: a frame that looks like one, with real text in it. */
export function StageView({ stage, cast }: { stage: Stage; cast: Cast }) {
  return (
    <figure className="stage" data-app={stage.app}>
      <figcaption className="stage-bar">{titleOf(stage, cast)}</figcaption>
      <div className="stage-body">{bodyOf(stage, cast)}</div>
    </figure>
  )
}

function titleOf(stage: Stage, { people }: Cast) {
  switch (stage.app) {
    case 'chat':
      return (
        <>
          <strong>{stage.title}</strong>
          <span>{stage.members ? `Group chat · ${stage.members} members` : 'Private chat'}</span>
        </>
      )
    case 'group':
      return (
        <>
          <strong>{stage.title}</strong>
          <span>
            {stage.privacy === 'closed' ? 'Closed group' : 'Public group'} · {stage.members} members
          </span>
        </>
      )
    case 'feed':
      return <strong>{stage.title}</strong>
    case 'request':
      return <strong>New friend request</strong>
    case 'mail':
      return (
        <>
          <strong>{stage.subject}</strong>
          <span>
            From {people[stage.from]!.name} to {stage.to}
            {stage.time && ` · ${stage.time}`}
          </span>
        </>
      )
    case 'talk':
      return (
        <>
          <strong>{stage.place}</strong>
          <span>Face to face</span>
        </>
      )
  }
}

function bodyOf(stage: Stage, cast: Cast) {
  switch (stage.app) {
    case 'chat':
      return <Messages messages={stage.messages} cast={cast} />
    case 'talk':
      return <Messages messages={stage.lines} cast={cast} />
    case 'feed':
    case 'group':
      return <Posts posts={stage.posts} cast={cast} />
    case 'mail':
      return stage.body.split(/\n\s*\n/).map((paragraph) => <p key={paragraph}>{paragraph}</p>)
    case 'request':
      return (
        <div className="request">
          <Face scenario={cast.scenario} person={stage.from} mood={stage.mood} size={88} />
          <p>
            <strong>{cast.people[stage.from]!.name}</strong> wants to be your friend
          </p>
          <p className="soft small">{stage.mutual}</p>
          {stage.note && <p className="bubble">{stage.note}</p>}
          {stage.suggested && <p className="soft small">{stage.suggested}</p>}
        </div>
      )
  }
}

function Messages({ messages, cast }: { messages: readonly Message[]; cast: Cast }) {
  const shown = messages.filter((message) => isShown(message, cast.marks))
  return (
    <ol className="messages">
      {shown.map((message, n) => (
        <MessageView key={n} message={message} cast={cast} again={shown[n - 1]?.from === message.from} />
      ))}
    </ol>
  )
}

function MessageView({ message: { from, mood, text, time, photo, reactions, status }, cast, again }: { message: Message; cast: Cast; again: boolean }) {
  const yours = from === cast.you
  return (
    <li className="message" data-yours={yours || undefined} data-again={again || undefined}>
      <Face scenario={cast.scenario} person={from} mood={mood} size={32} />
      <div className="said">
        <p className={again ? 'unseen' : 'who'}>
          {yours ? `You (${cast.people[from]!.name})` : cast.people[from]!.name}
          {time && <span className="soft"> · {time}</span>}
        </p>
        <div className="bubble">
          {photo && <Photo>{photo}</Photo>}
          {text && <p>{text}</p>}
        </div>
        {reactions && <p className="reactions">{reactions}</p>}
        {status && <p className="soft small">{status}</p>}
      </div>
    </li>
  )
}

function Posts({ posts, cast }: { posts: readonly Post[]; cast: Cast }) {
  const shown = posts.filter((post) => isShown(post, cast.marks))
  return shown.map((post, n) => {
    // Whoever goes from post to post by ear hears which of them it is, where one person wrote several.
    const theirs = shown.filter(({ by }) => by === post.by)
    const which = theirs.length > 1 ? `, ${theirs.indexOf(post) + 1} of ${theirs.length}` : ''
    return <PostView key={n} post={post} cast={cast} which={which} />
  })
}

function PostView({ post: { by, mood, time, text, photo, reactions, comments }, cast, which }: { post: Post; cast: Cast; which: string }) {
  const { name, role } = cast.people[by]!
  return (
    <article className="post" aria-label={(by === cast.you ? 'Your post' : `Post of ${name}`) + which}>
      <header>
        <Face scenario={cast.scenario} person={by} mood={mood} size={40} />
        <p>
          <strong>{by === cast.you ? `You (${name})` : name}</strong>
          <span className="soft small">
            {role}
            {time && ` · ${time}`}
          </span>
        </p>
      </header>
      {text && <p>{text}</p>}
      {photo && <Photo>{photo}</Photo>}
      {reactions && <p className="reactions">{reactions}</p>}
      {comments && comments.length > 0 && <Messages messages={comments} cast={cast} />}
    </article>
  )
}

/** A picture that is told, never shown. */
function Photo({ children }: { children: string }) {
  return (
    <p className="photo">
      <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
        <path d="M3 5h18v14H3zM6 16l4-5 3 3.5 2.5-3L19 16" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinejoin="round" />
        <circle cx="8" cy="9" r="1.4" fill="currentColor" />
      </svg>
      <span>
        <span className="unseen">A picture: </span>
        {children}
      </span>
    </p>
  )
}
