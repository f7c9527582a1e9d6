'use client'

import { useState } from 'react'
import { progressOf } from '#client/teach.ts'
import { Fetched, useFetched } from '#components/ui/fetched.tsx'
import { StatusWord } from '#components/ui/status-word.tsx'
import { sayDay } from '#lib/cpd/days.ts'
import type { AssignmentView, ProgressRow } from '#lib/groups/protocol.ts'
import { notJoined, sayActive, sayTimeliness, statusRules } from '#lib/groups/words.ts'
import { Extension } from './extension.tsx'
import { inOrder } from './words.ts'

type Props = { assignment: AssignmentView; /** Then nothing can be changed. */ archived: boolean; onChanged: () => Promise<void> }

/** Who stands where with an assignment: all that an educator is told of anybody. */
export function Progress({ assignment, archived, onChanged }: Props) {
  const place = `progress-${assignment.id}`
  const progress = useFetched(assignment.id, place, () => progressOf(assignment.id))
  const changed = async () => void (await Promise.all([progress.again(), onChanged()]))
  return (
    <div id={place} tabIndex={-1}>
      <Fetched of={progress}>{({ assignment, rows }) => <Rows assignment={assignment} archived={archived} rows={rows} onChanged={changed} />}</Fetched>
    </div>
  )
}

function Rows({ assignment, archived, rows, onChanged }: Props & { rows: readonly ProgressRow[] }) {
  const [only, setOnly] = useState('')
  const shown = rows.filter((row) => !only || labelsOf(row).includes(only))
  const labels = [...inOrder, notJoined, 'Overdue', 'Late'].map((label) => ({ label, count: rows.filter((row) => labelsOf(row).includes(label)).length })).filter(({ count }) => count > 0)
  if (rows.length === 0) return <p>Nobody has it yet. As soon as somebody joins, you see them here.</p>
  const id = `only-${assignment.id}`
  return (
    <>
      <div className="field column">
        <label htmlFor={id}>Show</label>
        <select id={id} value={only} onChange={(event) => setOnly(event.target.value)}>
          <option value="">Everybody ({rows.length})</option>
          {labels.map(({ label, count }) => (
            <option key={label} value={label}>
              {label} ({count})
            </option>
          ))}
        </select>
        <p role="status" className="result">
          {only && `${shown.length} of ${rows.length} shown.`}
        </p>
      </div>
      <table className="where">
        <caption className="unseen">{assignment.title}, person by person</caption>
        <thead>
          <tr>
            {['Name', 'Status', 'Dates', 'Active time', 'More time'].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <Row key={row.member} assignment={assignment} archived={archived} row={row} onChanged={onChanged} />
          ))}
        </tbody>
      </table>
      <details>
        <summary>What the words mean</summary>
        <dl>
          {inOrder.map((status) => (
            <div key={status}>
              <dt>
                <StatusWord status={status} />
              </dt>
              <dd>{statusRules[status]}</dd>
            </div>
          ))}
        </dl>
        <p>
          Time is active time: the page in view, and somebody at work in it. <a href="/teach/seen">What you cannot see</a>.
        </p>
      </details>
    </>
  )
}

/** What somebody can be found by. */
function labelsOf({ standing }: ProgressRow): string[] {
  return standing ? [standing.status, sayTimeliness(standing)] : [notJoined]
}

function Row({ assignment, archived, row, onChanged }: Props & { row: ProgressRow }) {
  const { name, number, standing, due, extended } = row
  const timeliness = standing && sayTimeliness(standing)
  return (
    <tr>
      <th scope="row">
        {name}
        {number && <span className="soft small"> {number}</span>}
      </th>
      <td data-label="Status">
        {standing ? <StatusWord status={standing.status} /> : notJoined}
        {timeliness && <strong className="line">{timeliness}</strong>}
        {standing && standing.status !== 'Complete' && <span className="soft small line">{`${standing.complete} of ${standing.of} parts`}</span>}
      </td>
      <td data-label="Dates">
        {standing?.begun && <span className="line">Begun {sayDay(standing.begun)}</span>}
        {standing?.completed && <span className="line">Completed {sayDay(standing.completed)}</span>}
        {due && (
          <span className="line">
            {extended ? 'More time, until' : 'Due'} {sayDay(due)}
          </span>
        )}
      </td>
      <td data-label="Active time">{standing && standing.minutes > 0 ? sayActive(standing.minutes) : ''}</td>
      <td>{!archived && assignment.due && (!standing?.completed || standing.late || extended) && <Extension assignment={assignment} row={row} onChanged={onChanged} />}</td>
    </tr>
  )
}
