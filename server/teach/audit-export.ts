import 'server-only'
import { sayEdition } from '#lib/cpd/table.ts'
import { contentHash } from '#lib/cpd/certify.ts'
import { ukDay } from '#lib/cpd/days.ts'
import { csvOf } from '#lib/csv.ts'
import { completionsOf } from '#lib/groups/progress.ts'
import { asksWords } from '#lib/groups/words.ts'
import type { Standing } from '#lib/record/standing.ts'
import { editionOn } from '#lib/sources/editions.ts'
import { assignable } from '#server/assignable.ts'
import { note } from '#server/audit.ts'
import type { Sight } from '#server/sight.ts'
import type { Person } from '#server/who.ts'
import { taught } from './taught.ts'
import { isFor, membersOf, standingsFor, tasksOf, type Member, type Task } from './work.ts'

const columns = ['Name', 'Number', 'Module or track', 'Asked for', 'Completed', 'Version of the content', 'Edition of the Code']

/**
 * For an auditor: who of a group completed what was assigned to them, when, in which version, and which edition of the Code was current on that day. A line for each version that
 * they completed. Undefined when the group is not theirs; that it was taken out is noted.
 */
export async function auditCsv(db: Sight, actor: Pick<Person, 'id'>, group: string, now: string): Promise<string | undefined> {
  if (!(await taught(db, actor, group))) return undefined
  const members = await membersOf(db, group)
  const standings = await standingsFor(db, members)
  const tasks = (await tasksOf(db, [group])).filter(({ withdrawn }) => !withdrawn)
  await note(db, { actor: actor.id, what: 'progress exported', whom: group, detail: 'for audit' }, now)
  return csvOf(columns, members.flatMap((member) => onceEach(tasks, member).flatMap((task) => linesOf(task, member, standings))))
}

/** What was assigned to somebody, each once: the same module may have been assigned again. */
function onceEach(tasks: readonly Task[], member: Member): Task[] {
  const theirs = tasks.filter((task) => isFor(task, member)).reverse()
  return theirs.filter(({ what, asks }, n) => theirs.findIndex((each) => each.what === what && each.asks === asks) === n)
}

/** Of a module the version is the one that a certificate names. */
function linesOf({ what, asks }: Task, { person, name, number }: Member, standings: ReadonlyMap<string, Standing>): string[][] {
  const found = assignable(what)
  if (!found || !person) return []
  return completionsOf(found.parts, standings.get(person), asks).map(({ at, parts }) => {
    const day = ukDay(at)
    return [name, number, found.title, asksWords[asks].name, day, contentHash(what.split(':')[1]!, parts), sayEdition(editionOn(day).id)]
  })
}
