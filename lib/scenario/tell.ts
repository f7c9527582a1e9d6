import type { Shown, Told } from './types.ts'

/** The paragraphs to tell, given what is remembered. */
export function tell(told: Told, marks: readonly string[]): string[] {
  if (typeof told === 'string') return told.split(/\n\s*\n/).map((p) => p.trim()).filter(Boolean)
  if (Array.isArray(told)) return told.flatMap((part: Told) => tell(part, marks))
  const asked = told as Exclude<Told, string | readonly Told[]>
  return tell(marks.includes(asked.if) ? asked.then : asked.else, marks)
}

/** Whether a message or post is on screen, given what is remembered. */
export function isShown({ if: wanted, unless }: Shown, marks: readonly string[]): boolean {
  return (wanted === undefined || marks.includes(wanted)) && (unless === undefined || !marks.includes(unless))
}
