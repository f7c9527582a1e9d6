/** Things to look at in one’s own profiles. What the learner ticks stays on the device: it is a draft, no part of the record. */
export type AuditGroup = { title: string; items: readonly { id: string; text: string; how: string }[] }

export const auditAnswers = ['To do', 'Done', 'Not for me'] as const
export type AuditAnswer = (typeof auditAnswers)[number]

/** The key of the draft that holds the answers. */
export const auditKey = 'audit'

/** The answers as they were kept: a text of `item=answer` lines. What cannot be read counts as not answered. */
export function readAudit(draft: string | undefined): Record<string, AuditAnswer> {
  const pairs = (draft ?? '').split('\n').map((line) => line.split('='))
  return Object.fromEntries(pairs.flatMap(([item, answer]) => auditAnswers.filter((each) => item && each === answer).map((each) => [item!, each])))
}

export function writeAudit(answers: Readonly<Record<string, AuditAnswer>>): string {
  return Object.entries(answers).map(([item, answer]) => `${item}=${answer}`).join('\n')
}

/** How many items have an answer, how many are still to do, of how many. */
export function auditCount(groups: readonly AuditGroup[], answers: Readonly<Record<string, AuditAnswer>>): { answered: number; toDo: number; of: number } {
  const items = groups.flatMap((group) => group.items)
  return {
    of: items.length,
    answered: items.filter(({ id }) => answers[id]).length,
    toDo: items.filter(({ id }) => answers[id] === 'To do').length,
  }
}
