import type { Status } from '#lib/record/status.ts'
import type { Asks, Seen } from './protocol.ts'

/** What each status means of an assignment, for educators and learners alike. */
export const statusRules: Readonly<Record<Status, string>> = {
  'Not started': 'No part has been begun.',
  'In progress': 'A part has been begun, and not every part is finished yet.',
  Complete: 'Every part is finished, in the version that the course has now.',
  'Changed since you finished': 'Every part was finished, and the course has changed one of them since. The day on which it was completed stays.',
}

/** When a part is finished. */
export const partRules = 'A lesson is finished when its end was reached and its checks were tried. A story is finished when it was played to an ending, any ending, and its debrief was opened.'

/** What an assignment asks for: learners are told it before they start. */
export const asksWords: Readonly<Record<Asks, { name: string; rule: string }>> = {
  complete: { name: 'Complete', rule: 'To complete it: finish every part. Any attempt counts.' },
  passed: { name: 'Passed', rule: 'To pass it: finish every part, and pass every story. Any attempt counts: you may play as often as you like, and nobody sees how often.' },
}

/** What is said of somebody on an educator’s list who has not come yet. */
export const notJoined = 'Not joined yet'

/** Whether somebody kept to the day, in a word for a cell: nothing when there is nothing to say. */
export function sayTimeliness({ late, overdue }: Pick<Seen, 'late' | 'overdue'>): string {
  return late ? 'Late' : overdue ? 'Overdue' : ''
}

/** What those words mean. */
export const timelinessRules = {
  Late: 'Completed after the day that it was due.',
  Overdue: 'The day that it was due has passed, and it is not completed yet.',
} as const

/** Active time as hours and minutes: “1 hour 20 minutes”. */
export function sayActive(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)]
  const say = (n: number, unit: string) => (n === 1 ? `1 ${unit}` : `${n} ${unit}s`)
  return [hours > 0 && say(hours, 'hour'), (rest > 0 || hours === 0) && say(rest, 'minute')].filter(Boolean).join(' ')
}
