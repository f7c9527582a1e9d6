import 'server-only'
import { toQuarterHours } from '#lib/cpd/entry.ts'
import { csvOf } from '#lib/csv.ts'
import type { AssignmentView, ProgressRow } from '#lib/groups/protocol.ts'
import { notJoined, sayTimeliness } from '#lib/groups/words.ts'
import { note } from '#server/audit.ts'
import type { Sight } from '#server/sight.ts'
import type { Person } from '#server/who.ts'
import { taughtTask } from './assignments.ts'
import { membersOf, rowsOf, standingsFor, viewOf, withPeople } from './work.ts'

type Progress = { assignment: AssignmentView; rows: ProgressRow[] }

/** Where everybody stands whom an assignment is for, by name: all that an educator is told. Undefined when it is not theirs. */
export async function progressOf(db: Sight, actor: Pick<Person, 'id'>, assignment: string, now: string): Promise<Progress | undefined> {
  const found = await taughtTask(db, actor, assignment)
  if (!found) return undefined
  const members = await membersOf(db, found.study_group)
  const [task] = await withPeople(db, [found])
  const rows = rowsOf(task!, members, await standingsFor(db, members), now)
  return { assignment: viewOf(task!, rows), rows }
}

const columns = ['Name', 'Number', 'Status', 'Parts complete', 'Of', 'Begun', 'Completed', 'Due', 'Later day for this person', 'Late or overdue', 'Active minutes', 'Hours, to the quarter']

/** The same as a spreadsheet. That it was taken out is noted. */
export async function progressCsv(db: Sight, actor: Pick<Person, 'id'>, assignment: string, now: string): Promise<string | undefined> {
  const found = await progressOf(db, actor, assignment, now)
  if (!found) return undefined
  const { study_group: group } = (await taughtTask(db, actor, assignment))!
  await note(db, { actor: actor.id, what: 'progress exported', whom: group, detail: found.assignment.what }, now)
  return csvOf(columns, found.rows.map(cellsOf))
}

function cellsOf({ name, number, standing, due = '', extended }: ProgressRow): (string | number)[] {
  const later = extended ? 'Yes' : ''
  if (!standing) return [name, number, notJoined, '', '', '', '', due, later, '', '', '']
  const { status, complete, of, begun = '', completed = '', minutes } = standing
  return [name, number, status, complete, of, begun, completed, due, later, sayTimeliness(standing), minutes, toQuarterHours(minutes)]
}
