import { sayDay, ukDay } from '#lib/cpd/days.ts'
import type { AssignmentView, GroupView, What } from '#lib/groups/protocol.ts'
import { asksWords } from '#lib/groups/words.ts'
import type { Status } from '#lib/record/status.ts'

/** What can be assigned, as the page hands it in. */
export type Assignable = { what: What; title: string; promise: string; minutes: number }

/** A group’s page. Its id stands where no server is told it. */
export function groupHref(id: string): string {
  return `/teach/group#${id}`
}

/** Where learners find what is assigned. */
export function whatHref(what: What): string {
  const [kind, id] = what.split(':')
  return kind === 'track' ? `/tracks/${id}` : `/#module-${id}`
}

export function sayPeople(count: number): string {
  return count === 0 ? 'Nobody yet' : count === 1 ? '1 person' : `${count} people`
}

/** From the most finished on. */
export const inOrder = ['Complete', 'Changed since you finished', 'In progress', 'Not started'] as const satisfies readonly Status[]

/** “12 Complete · 5 In progress · 3 Not started · 4 not joined yet · 2 overdue”, without what nobody is. */
export function sayCounts({ counts, overdue, members }: AssignmentView, group: Pick<GroupView, 'people'>): string {
  const came = inOrder.reduce((sum, status) => sum + counts[status], 0)
  const away = (members?.length ?? group.people.length) - came
  const said = inOrder.filter((status) => counts[status] > 0).map((status) => `${counts[status]} ${status}`)
  return [...said, ...(away > 0 ? [`${away} not joined yet`] : []), ...(overdue > 0 ? [`${overdue} overdue`] : [])].join(' · ') || 'Nobody has joined yet'
}

/** When, for whom, and what is asked for, in three short sentences. */
export function sayTask({ opens, due, members, asks }: AssignmentView): string {
  const today = ukDay(new Date().toISOString())
  const opened = `${opens <= today ? 'Opened' : 'Opens'} ${sayDay(opens)}`
  const until = !due ? 'no due date' : `${due < today ? 'was due' : 'due'} ${sayDay(due)}`
  const whom = !members ? 'everybody' : members.length === 1 ? 'one person that you chose' : `${members.length} people that you chose`
  return `${opened}, ${until}. For ${whom}. ${asksWords[asks].rule}`
}
