import type { Account } from '#client/account.ts'
import { formatOf, sayDay, ukDay } from '#lib/cpd/days.ts'

export type Role = Account['role']

/** The roles, from the least to the most. */
export const roles = {
  learner: { title: 'Learner', one: 'a learner' },
  educator: { title: 'Educator', one: 'an educator' },
  administrator: { title: 'Administrator', one: 'an administrator' },
} as const satisfies Record<Role, { title: string; one: string }>

const clock = formatOf({ timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** A moment in the United Kingdom: “29 November 2026, 14:05”. */
export function sayMoment(at: string): string {
  return `${sayDay(ukDay(at))}, ${clock().format(new Date(at))}`
}

/** Something that was noted: who did what to whom. Names are of those who still have an account, and of groups that are still there. */
export type Noted = { id: string; at: string; actor: string; what: string; whom: string | null; detail: string | null; actorName?: string; whomName?: string; groupName?: string }

/** What was noted, as a sentence without its full stop. What this page does not know yet is said as it was noted. */
export function sayNoted({ actor, what, whom, detail, actorName, whomName, groupName }: Noted): string {
  const who = actorName ?? (actor === 'site' ? 'The site' : 'Somebody who has been erased')
  const to = whom === actor ? 'themselves' : (whomName ?? 'somebody who has been erased')
  const group = groupName ? `“${groupName}”` : 'that has been deleted'
  const [, from = '', now = ''] = /^from (\w+) to (\w+)$/.exec(detail ?? '') ?? []
  switch (what) {
    case 'account made':
      return `${who} made an account`
    case 'account erased':
      return `Somebody erased their own account: receipt ${detail}`
    case 'account warned':
      return `The site told ${to} that their account will be erased unless they sign in`
    case 'account expired':
      return `The site erased an account that nobody had used for long: receipt ${detail}`
    case 'record exported':
      return `${who} downloaded the archive of their own account`
    case 'password changed':
      return `${who} changed their own password`
    case 'certificate revoked':
      return `${who} revoked a certificate of their own: number ${detail}`
    case 'invitation made':
      return actor === 'site' ? 'The site made a link for its first administrator' : `${who} invited somebody to be ${one(detail)}`
    case 'invitation withdrawn':
      return `${who} withdrew an invitation to be ${one(detail)}`
    case 'invitation used':
      return `${who} accepted an invitation and became ${one(now)}, after being ${one(from)}`
    case 'role changed':
      return `${who} made ${to} ${one(now)}, after being ${one(from)}`
    case 'mail read':
      return `${who} read the e-mails of this site`
    case 'report done':
      return `${who} dealt with a report of a mistake at ${detail}`
    case 'recovery link made':
      return `${who} made a new recovery link for their own account`
    case 'address given':
      return `${who} gave their own account an e-mail address and a password`
    case 'group made':
      return `${who} made the group ${group}`
    case 'group changed':
      return `${who} changed the group ${group}: ${detail}`
    case 'group archived':
      return `${who} archived the group ${group}`
    case 'group deleted':
      return `${who} deleted a group`
    case 'group handed over':
      return `${who} gave somebody the group ${group}, which nobody taught any more`
    case 'educator added':
      return `${who} added an educator to the group ${group}`
    case 'educator left':
      return `${who} teaches the group ${group} no more`
    case 'members imported':
      return `${who} brought a list of people into the group ${group}`
    case 'member removed':
      return `${who} took somebody off the list of the group ${group}`
    case 'assignment made':
      return `${who} assigned something to the group ${group}`
    case 'assignment changed':
      return `${who} changed an assignment of the group ${group}`
    case 'assignment withdrawn':
      return `${who} withdrew an assignment of the group ${group}`
    case 'progress exported':
      return `${who} downloaded who has finished what in the group ${group}`
    default:
      return `${who}: ${[what, whom && to, detail].filter(Boolean).join(', ')}`
  }
}

function one(role: string | null): string {
  return role !== null && Object.hasOwn(roles, role) ? roles[role as Role].one : String(role)
}
