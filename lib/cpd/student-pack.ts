import { allParts, type Module, type Outline, type Part } from '#lib/course/outline.ts'
import { ofKind, type Account, type Row } from '#lib/record/rows.ts'
import { statusOf } from '#lib/record/status.ts'
import { ukDay } from './days.ts'
import { finishedIn } from './entry.ts'

/** What the student types for the pack. None of it is part of the record, and nothing asks for a student number. */
export type PackTyped = {
  name: string
  programme: string
  university: string
  /** Where the university’s own policy is: an address, or its name if it is on paper. */
  policy: string
  /** The day on which the student declares to have read the guidance and that policy, `2026-11-22`; missing until they do. */
  declared?: string
  /** The day on which the student went through the profile audit: its answers have no date and are never shown. */
  audited?: string
}

/** A part that the student finished. */
export type PackPart = {
  kind: Part['kind']
  title: string
  /** The day in the United Kingdom on which its present version was finished; else the last on which another was. */
  finished: string
  /** It has changed since. */
  changed: boolean
  /** How a scenario ended, in words, each ending once: the first play’s comes first. */
  endings: string[]
}

/** A module with what was finished of it, of how many parts. */
export type PackModule = { title: string; finished: PackPart[]; of: number }

/** What a student shows a tutor before a placement (domain.md, 4). Only what was finished is in it: no score, no answer, no choice. */
export type StudentPack = PackTyped & {
  /** An ISO time. */
  made: string
  /** The edition of the Code that the course follows. */
  edition: string
  /** The four themes of the Code, in its order. */
  themes: PackModule[]
  /** The modules that go across the themes, in the order of the course. */
  across: PackModule[]
  /** Parts finished in the whole course, each counted once. */
  finished: number
  of: number
  account?: Account
}

type Given = {
  outline: Outline
  rows: readonly Row[]
  typed: PackTyped
  /** How a scenario ended, keyed by the row that opened its debrief: the same that `draftEntries` takes. */
  outcomes?: Readonly<Record<string, string>>
  /** The id of the one reflective account to put in. One that is not there is left out. */
  account?: string
  /** Now, as an ISO time. */
  made: string
}

/** Puts a student pack together from the record and from what the student typed. */
export function studentPack({ outline, rows, typed, outcomes = {}, account, made }: Given): StudentPack {
  const whole = allParts(outline)
  const of = (modules: readonly Module[]) =>
    modules.map(({ title, parts }) => ({ title, finished: parts.flatMap((part) => finishedPart(part, rows, outcomes)), of: parts.length }))
  const chosen = ofKind(rows, 'account').find(({ id }) => id === account)
  return {
    name: typed.name.trim(),
    programme: typed.programme.trim(),
    university: typed.university.trim(),
    policy: typed.policy.trim(),
    ...(typed.declared ? { declared: typed.declared } : {}),
    ...(typed.audited ? { audited: typed.audited } : {}),
    made,
    edition: outline.edition,
    themes: of(outline.modules.filter(({ theme }) => theme)),
    across: of(outline.modules.filter(({ theme }) => !theme)),
    finished: whole.filter((part) => finishedIn(part, rows).length > 0).length,
    of: whole.length,
    ...(chosen ? { account: chosen } : {}),
  }
}

/** A part as finished, in a list of one; an empty list when it was not. */
function finishedPart(part: Part, rows: readonly Row[], outcomes: Readonly<Record<string, string>>): PackPart[] {
  const done = finishedIn(part, rows)
  const shown = done.find(({ shape }) => shape === part.shape) ?? done.at(-1)
  if (!shown) return []
  const endings = done.map(({ id }) => outcomes[id]).filter((ending) => ending !== undefined)
  return [
    {
      kind: part.kind,
      title: part.title,
      finished: ukDay(shown.at),
      changed: statusOf(part, rows) === 'Changed since you finished',
      endings: [...new Set(endings)],
    },
  ]
}
