/** The moment that the course is about: a post that is not sent yet. Drawn as real text. */
export function DraftPost() {
  return (
    <figure className="draft-post">
      <figcaption className="unseen">A post that somebody has written after a shift, but not sent yet, with three questions beside it.</figcaption>
      <p className="draft-words">
        Home at last. Can’t stop thinking about the lady in bay 3 and her poor son<span className="caret" aria-hidden="true" />
      </p>
      <p className="draft-bar">
        <span>Friends only</span>
        <span className="draft-send">Post</span>
      </p>
      <ul>
        <li>Whose story is this?</li>
        <li>Who could see it by tomorrow?</li>
        <li>Where would it do some good?</li>
      </ul>
    </figure>
  )
}
