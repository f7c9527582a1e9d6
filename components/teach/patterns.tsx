'use client'

import { patternsOf } from '#client/teach.ts'
import { sayMoment } from '#components/admin/words.ts'
import { Fetched, useFetched } from '#components/ui/fetched.tsx'
import { sayDay, ukDay } from '#lib/cpd/days.ts'
import type { PatternView } from '#lib/groups/protocol.ts'

/** Where the group struggles: what its people chose at each decision, all together. */
export function Patterns({ group }: { group: string }) {
  const patterns = useFetched(group, 'patterns', () => patternsOf(group))
  return (
    <div id="patterns" tabIndex={-1}>
      <Fetched of={patterns}>{(found) => <PatternList {...found} />}</Fetched>
    </div>
  )
}

type Shown = PatternView & { shown: true }

/** So many stand open; the rest is a press away. */
const first = 5

export function PatternList({ patterns, at }: { patterns: readonly PatternView[]; at: string }) {
  const shown = patterns.filter((each): each is Shown => each.shown)
  const held = patterns.filter((each) => !each.shown)
  const [open, rest] = [shown.slice(0, first), shown.slice(first)]
  return (
    <>
      {patterns.length === 0 && <p>There is nothing to show yet. A story comes here once at least five people of the group have finished it.</p>}
      {patterns.length > 0 && shown.length === 0 && <p>None of these decisions can be shown yet.</p>}
      {shown.length > 0 && (
        <p className="column">
          The hardest decision comes first. Each counts what people chose the first time that they finished the story. <strong>Talk one through in a session:</strong> ask what could have led
          somebody to each choice. Nobody needs to say what they chose.
        </p>
      )}
      <Decisions of={open} />
      {rest.length > 0 && (
        <details>
          <summary>{rest.length === 1 ? 'Show one more decision' : `Show ${rest.length} more decisions`}</summary>
          <Decisions of={rest} />
        </details>
      )}
      {held.length > 0 && <HeldBack patterns={held} />}
      <p className="soft small">
        Worked out on {sayMoment(at)}. New answers are added in fives at least. <a href="/teach/seen#patterns">How it is counted</a>
      </p>
    </>
  )
}

function Decisions({ of }: { of: readonly Shown[] }) {
  if (of.length === 0) return null
  return (
    <ol className="patterns">
      {of.map((each) => (
        <li key={`${each.scenario} ${each.scene}`} className="card">
          <Decision {...each} />
        </li>
      ))}
    </ol>
  )
}

function Decision({ scenario, title, sceneTitle, text, standards, at, people, choices }: Shown) {
  const best = choices.reduce((sum, choice) => sum + (choice.best ? choice.people : 0), 0)
  return (
    <article>
      <p className="kicker">
        <a href={`/scenarios/${scenario}`}>{title}</a>
      </p>
      <h3>{sceneTitle}</h3>
      <p>
        <strong>
          {best} of {people} people
        </strong>{' '}
        did the best thing there was to do.
      </p>
      <ul>
        {choices.map(({ id, label, people: chose, best, harm }) => (
          <li key={id} data-best={best || undefined}>
            <p>{label}</p>
            {(best || harm) && (
              <p className="small">
                {best && <Marked shape="M2 8.5 6.2 13 14 3.5">Best supported by the Code</Marked>} {harm && <Marked shape="M8 1.5 15 14H1zM8 6v4M8 12v.3">Somebody is hurt</Marked>}
              </p>
            )}
            <Bar of={people} people={chose} />
            <p>
              {chose} of {people} people
            </p>
          </li>
        ))}
      </ul>
      <details>
        <summary>
          What is going on here<span className="unseen">, {sceneTitle}</span>
        </summary>
        <p className="letter">{text}</p>
        <p>
          <a href={`/scenarios/${scenario}`}>Play the story</a>
        </p>
      </details>
      <p className="soft small">
        {standards.length > 0 && (
          <>
            What to talk about: the Code,{' '}
            {standards.map((id, n) => (
              <span key={id}>
                {n > 0 && ', '}
                <a href={`/code#${id}`}>{id}</a>
              </span>
            ))}
            .{' '}
          </>
        )}
        Counted on {sayDay(ukDay(at))}.
      </p>
    </article>
  )
}

/** A picture of the words beside it. */
function Bar({ people, of }: { people: number; of: number }) {
  return (
    <svg className="share" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect width={(100 * people) / of} height="10" />
    </svg>
  )
}

/** A shape and what it says, so that neither a colour nor a shape alone does. */
function Marked({ shape, children }: { shape: string; children: string }) {
  return (
    <span className="marked">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={shape} fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>{' '}
      <strong>{children}</strong>
    </span>
  )
}

/** What cannot be shown, story by story, and the one reason for it. */
function HeldBack({ patterns }: { patterns: readonly PatternView[] }) {
  const titles = [...new Set(patterns.map(({ title }) => title))]
  const say = patterns.flatMap((each) => (each.shown ? [] : each.say))[0]
  return (
    <details>
      <summary>{patterns.length === 1 ? 'One decision is held back' : `${patterns.length} decisions are held back`}</summary>
      <p>{say}</p>
      <ul>
        {titles.map((title) => (
          <li key={title}>
            {title}: {patterns.flatMap((each) => (each.title === title ? each.sceneTitle : [])).join(', ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
