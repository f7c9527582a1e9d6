import type { Metadata } from 'next'
import { Island } from '#components/islands/island.tsx'
import { allParts, hrefOf, partKey } from '#lib/course/outline.ts'
import { allStatements, citation, compareCitations, statement } from '#lib/sources/cite.ts'
import { citationLabel } from '#lib/sources/label.ts'
import { outline } from '#server/course.ts'
import { allUses, uses, type Use } from '#server/traceability.ts'

export const metadata: Metadata = {
  title: 'Where is it?',
  description: 'Every point of the guidance and of the interview, with the sentence that teaches it and the decision that practises it; and the other way round.',
}

const practiseWords = { section: 'Taught', check: 'Asked', decision: 'Decided' }

/** The traceability table, both ways, derived from the content each time the site is built. */
export default function WherePage() {
  const used = uses()
  return (
    <>
      <div className="column">
        <h1>Where is it?</h1>
        <p className="standfirst">
          Where the course teaches and practises each point of the sources, with the words that speak to it.
        </p>
        <p>
          <a href="#by-part">The other way: by lesson and story</a>. What is marked as background, such as who said something when, is taught
          and need not be practised. The words in the first column are ours, but for quotations of the Code. <a href="/code">Read each point in full</a>.
        </p>
      </div>
      <h2 id="by-point">By point</h2>
      <Island is="Filter" of="by-point-table" label="Show only the points with these words" />
      <div className="scrolls" tabIndex={0} role="region" aria-labelledby="by-point">
        <table className="where" id="by-point-table">
          <thead>
            <tr>
              <th scope="col">Point</th>
              <th scope="col">Taught</th>
              <th scope="col">Practised</th>
            </tr>
          </thead>
          <tbody>
            {allStatements().map((id) => {
              const places = used.get(id) ?? []
              return (
                <tr key={id} id={id}>
                  <th scope="row">
                    <a href={`/code#${id}`}>{citationLabel(id)}</a> {citation(id).short}
                    {statement(id).kind === 'context' && <span className="soft small"> (background)</span>}
                  </th>
                  <td data-label="Taught">
                    <Places places={places.filter(({ kind }) => kind === 'section')} />
                  </td>
                  <td data-label="Practised">
                    <Places places={places.filter(({ kind }) => kind !== 'section')} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>

      <h2 id="by-part">By lesson and story</h2>
      <div className="scrolls" tabIndex={0} role="region" aria-labelledby="by-part">
        <table className="where">
          <thead>
            <tr>
              <th scope="col">Lesson or story</th>
              <th scope="col">Section, check or decision, and the points that it rests on</th>
            </tr>
          </thead>
          <tbody>
            {allParts(outline()).map((part) => (
              <tr key={partKey(part)}>
                <th scope="row">
                  <a href={hrefOf(part)}>{part.title}</a> <span className="soft small">({part.kind})</span>
                </th>
                <td>
                  <Rests uses={allUses().filter((use) => use.part === partKey(part))} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

/** The first place with its sentence; the others in number, folded. */
function Places({ places: [first, ...others] }: { places: readonly Use[] }) {
  if (!first) return null
  return (
    <>
      <Place {...first} />
      {others.length > 0 && (
        <details>
          <summary className="small">
            {others.length} more {others.length === 1 ? 'place' : 'places'}
          </summary>
          <ul>
            {others.map((use) => (
              <li key={`${use.href} ${use.title} ${use.sentence}`}>
                <Place {...use} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function Place({ title, href, sentence }: Use) {
  return (
    <>
      <a href={href}>{title}</a>. {sentence}
    </>
  )
}

function Rests({ uses }: { uses: readonly Use[] }) {
  const spots = [...new Set(uses.map(({ kind, title, href }) => JSON.stringify([kind, title, href])))]
  return (
    <ul>
      {spots.map((spot) => {
        const [kind, title, href] = JSON.parse(spot) as [Use['kind'], string, string]
        const ids = [...new Set(uses.filter((use) => use.kind === kind && use.title === title && use.href === href).map(({ id }) => id))].sort(compareCitations)
        return (
          <li key={spot}>
            {practiseWords[kind]}: {title.slice(title.indexOf(': ') + 2)}{' '}
            {ids.map((id) => (
              <a key={id} href={`/code#${id}`} className="id">
                {citationLabel(id)}
              </a>
            ))}
          </li>
        )
      })}
    </ul>
  )
}
