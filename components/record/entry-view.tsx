import { sayHours } from '#lib/cpd/entry.ts'
import { sayDay } from '#lib/cpd/days.ts'
import type { Entry } from '#lib/record/rows.ts'
import { PartOfTheCode } from './part-of-the-code.tsx'
import { RemoveForGood } from './remove-for-good.tsx'

/** A kept entry in the six elements that the regulator asks for, with what it replaced. */
export function EntryView({ entry, former, onChange }: { entry: Entry; former: readonly Entry[]; onChange?: () => void }) {
  return (
    <article className="card entry" aria-label={`Entry of ${sayDay(entry.from)}`}>
      <h3>{entry.title}</h3>
      <dl>
        <dt>Dates</dt>
        <dd>{entry.from === entry.to ? sayDay(entry.from) : `${sayDay(entry.from)} to ${sayDay(entry.to)}`}</dd>
        <dt>CPD method</dt>
        <dd>{entry.method}</dd>
        <dt>Topic</dt>
        <dd>{entry.topic}</dd>
        <dt>How it related to my practice</dt>
        <dd>{entry.relates}</dd>
        <dt>Hours</dt>
        <dd>
          {sayHours(entry.hours)} claimed; participatory {entry.participatoryHours}.{' '}
          {entry.byHand ? 'Added by hand.' : `The course measured ${entry.measuredMinutes} active minutes.`}
        </dd>
        <dt>Part of the Code</dt>
        <dd>
          <PartOfTheCode entry={entry} />
        </dd>
        <dt>Evidence</dt>
        <dd>{entry.evidence}</dd>
        {entry.proficiencies && (
          <>
            <dt>Standards of proficiency</dt>
            <dd>{entry.proficiencies}</dd>
          </>
        )}
        {entry.parts.length > 0 && (
          <>
            <dt>What was finished</dt>
            <dd>{entry.parts.map(({ title, outcome }) => (outcome ? `${title}. ${outcome}` : title)).join('\n')}</dd>
          </>
        )}
      </dl>
      {former.length > 0 && (
        <details>
          <summary>{former.length === 1 ? 'One earlier version' : `${former.length} earlier versions`}</summary>
          {former.map((each) => (
            <p key={each.id} className="small">
              Kept on {sayDay(each.at.slice(0, 10))}: {sayHours(each.hours)}. {each.relates}
            </p>
          ))}
        </details>
      )}
      {onChange && (
        <div className="row">
          <button type="button" className="plain" onClick={onChange}>
            Change this entry
          </button>
          <RemoveForGood row={entry} draftKeys={[entry, ...former].map(({ id }) => `entry:${id}`)} />
        </div>
      )}
    </article>
  )
}
