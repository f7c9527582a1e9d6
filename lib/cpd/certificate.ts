import { partKey, type Module, type Part } from '#lib/course/outline.ts'
import { attemptsAt } from '#lib/record/attempts.ts'
import { ofKind, type Row } from '#lib/record/rows.ts'
import { finishesOf, statusOf } from '#lib/record/status.ts'
import type { EndingKind } from '#lib/scenario/types.ts'
import type { ThemeId } from '#lib/sources/types.ts'
import { ukDay } from './days.ts'
import { entryWarnings, toQuarterHours } from './entry.ts'

/** The longest name, in the units of `string.length`: with it every certificate stays within a link that a QR code can hold. */
export const longestName = 80

/** The most hours that one module’s certificate may claim. */
export const mostHours = 100

/** What the learner says of a module. Nobody but the learner can know it, and the certificate says so. */
export type Claim = {
  /** As typed. Never a Pin. */
  name: string
  hours: number
  participatoryHours: number
}

/**
 * What a device sends to have a module certified. It holds no result: endings, passes, themes and standards are derived where
 * it is judged (certify.ts), from the picks.
 */
export type CertificateRequest = Claim & {
  module: string
  /** The first and the last day on which parts were finished, `2026-11-22`. */
  from: string
  to: string
  /** Whole active minutes that the device measured on the module’s parts. */
  minutes: number
  /** The lessons that were finished, in the shape that they had then, with the last answer to each check. */
  lessons: { id: string; shape: string; checks: { id: string; picked: string[] }[] }[]
  /** The attempts whose debrief was opened; `at` is when. Rehearsals are not among them: trying something out costs nobody a certificate, and earns none. */
  attempts: { scenario: string; shape: string; picks: string[]; at: string }[]
}

/** How a scenario came out, by its latest finished attempt. */
export type Outcome = { title: string; ending: EndingKind; passed: boolean }

/** What is signed, and all that is printed. The first six were claimed by the learner; the issuer derived the others. */
export type Certificate = {
  name: string
  from: string
  to: string
  minutes: number
  hours: number
  participatoryHours: number
  module: { id: string; title: string }
  edition: string
  /** Sixteen hex digits over the shapes of the parts that were finished. */
  content: string
  themes: ThemeId[]
  /** Paragraphs of that edition, in its order. */
  standards: string[]
  /** How many lessons were finished, which is all of them. */
  lessons: number
  scenarios: Outcome[]
  /** To the second, `2026-11-22T20:05:00Z`. */
  issued: string
}

/** Something that stands in the way of a certificate, and what to do about it. `about` names the field of the request. */
export type Refusal = { about: keyof CertificateRequest | 'request'; say: string }

/** The most attempts at one scenario that are sent: the latest. */
const ATTEMPTS_SENT = 20

/**
 * What to send for a module. Parts that are not finished are left out: the answer then names them.
 * Times of the parts that are in no entry count as well: the certificate is of the whole module.
 */
export function certificateRequest(module: Module, rows: readonly Row[], claim: Claim): CertificateRequest {
  const lessons = module.parts.filter(({ kind }) => kind === 'lesson').flatMap((part) => finishedLesson(part, rows))
  const attempts = module.parts.filter(({ kind }) => kind === 'scenario').flatMap(({ id }) => finishedAttempts(id, rows))
  const days = [...lessons, ...attempts].map(({ at }) => ukDay(at)).sort()
  const today = ukDay(rows.reduce((latest, { at }) => (at > latest ? at : latest), '1970-01-01T12:00:00Z'))
  return {
    module: module.id,
    ...claim,
    name: tidyName(claim.name),
    from: days[0] ?? today,
    to: days.at(-1) ?? today,
    minutes: minutesSpent(module, rows),
    lessons: lessons.map(({ id, shape, checks }) => ({ id, shape, checks })),
    attempts,
  }
}

function finishedLesson(part: Part, rows: readonly Row[]) {
  const finishes = finishesOf(part, rows)
  const finish = finishes.find(({ shape }) => shape === part.shape) ?? finishes.at(-1)
  if (!finish) return []
  const answers = ofKind(rows, 'check').filter(({ lesson }) => lesson === part.id)
  const checks = part.checks.flatMap((id) => {
    const last = answers.findLast(({ check }) => check === id)
    return last ? [{ id, picked: [...last.picked] }] : []
  })
  return [{ id: part.id, shape: finish.shape, checks, at: finish.at }]
}

function finishedAttempts(scenario: string, rows: readonly Row[]) {
  return attemptsAt(rows, scenario)
    .flatMap(({ shape, picks, debriefed, rehearses }) => (debriefed && !rehearses ? [{ scenario, shape, picks, at: debriefed }] : []))
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .slice(-ATTEMPTS_SENT)
}

/** Active minutes on all parts of a module, as the device measured them. */
export function minutesSpent({ parts }: Pick<Module, 'parts'>, rows: readonly Row[]): number {
  const keys = new Set(parts.map(partKey))
  const seconds = ofKind(rows, 'time').filter(({ part }) => keys.has(part)).reduce((sum, { seconds }) => sum + seconds, 0)
  return Math.round(seconds / 60)
}

/** The hours to propose: what was measured, in quarter hours. */
export function proposedHours(module: Pick<Module, 'parts'>, rows: readonly Row[]): number {
  return toQuarterHours(minutesSpent(module, rows))
}

/** The parts that are still to be finished, or to be gone through again because they changed, before a module can be certified. */
export function partsLeft({ parts }: Pick<Module, 'parts'>, rows: readonly Row[]): Part[] {
  return parts.filter((part) => {
    const status = statusOf(part, rows)
    // An attempt at an earlier version of a story still counts: that version is kept, and replayed.
    return part.kind === 'scenario' ? status === 'Not started' || finishedAttempts(part.id, rows).length === 0 : status !== 'Complete'
  })
}

/** What the learner should look at again before asking. Warnings never block. */
export function claimWarnings({ hours, participatoryHours }: Pick<Claim, 'hours' | 'participatoryHours'>, minutes: number): string[] {
  return entryWarnings({ hours, participatoryHours, measuredMinutes: minutes })
}

/** A name as it will stand on the certificate: one line, single spaces, and no invisible sign that could turn a line around. */
export function tidyName(name: string): string {
  return name
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .trim()
    .normalize('NFC')
}

/** What is wrong with a typed name, if anything. */
export function nameFault(name: string): string | undefined {
  if (name === '') return 'Type the name that is to stand on the certificate.'
  if (name.length > longestName) return `That name is too long for a certificate: ${name.length} signs, and there is room for ${longestName}. Leave out a middle name or a title.`
  if (/\b\d{2}\s?[A-Za-z]\s?\d{4}\s?[A-Za-z]\b/.test(name)) return 'That looks like a Pin. Leave it out: whoever reads the certificate needs your name only.'
  return undefined
}

/** What is wrong with claimed hours, if anything. */
export function hoursFault({ hours, participatoryHours }: Pick<Claim, 'hours' | 'participatoryHours'>): Refusal | undefined {
  const isHours = (n: number) => Number.isFinite(n) && n >= 0 && n <= mostHours
  if (!isHours(hours)) return { about: 'hours', say: `Give the hours as a number from 0 to ${mostHours}, for example 0.75.` }
  if (!isHours(participatoryHours)) return { about: 'participatoryHours', say: `Give the participatory hours as a number from 0 to ${mostHours}. For what you did on your own it is 0.` }
  if (participatoryHours > hours) return { about: 'participatoryHours', say: 'The participatory hours are part of the hours, so they cannot be more. Lower them, or raise the hours.' }
  return undefined
}
