import type { StoryHead } from '#lib/scenario/story.ts'
import { Face } from './face.tsx'

/** Before the story: whose shoes, how long, and what to know first. */
export function Begin({ head: { id, you, note, minutes }, opening, played, onBegin }: { head: StoryHead; opening: boolean; played: boolean; onBegin: () => void }) {
  return (
    <section className="begin" aria-label="Before you begin">
      <div className="seat">
        <Face scenario={id} person={you.id} size={88} />
        <p>
          You are <strong>{you.name}</strong>, {lowerFirst(you.role)}.
          <br />
          <span className="soft">About {minutes} minutes. You can stop at any point and carry on later.</span>
        </p>
      </div>
      <p>
        Choose as you really would. Nobody is watching, there is no score while you play, and good people get this wrong. The debrief comes
        at the end.
      </p>
      {note && (
        <div className="note">
          <p>
            <strong>Before you begin.</strong> {note}
          </p>
        </div>
      )}
      <noscript>
        <p className="note">The story needs JavaScript, because it turns on what you choose. The lessons can be read without it.</p>
      </noscript>
      <div className="row">
        <button type="button" className="button" disabled={opening} onClick={onBegin}>
          {played ? 'Play it again' : 'Start the story'}
        </button>
        {played && (
          <a className="quiet" href={`/scenarios/${id}/debrief`}>
            See your debrief
          </a>
        )}
      </div>
      {played && <p className="soft small">Your first attempt stays your record. This will be another one beside it.</p>}
    </section>
  )
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text
}
