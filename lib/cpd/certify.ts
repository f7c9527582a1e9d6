import { couldPick, type CheckKind } from '#lib/course/check.ts'
import { partKey, type Part } from '#lib/course/outline.ts'
import { fingerprint } from '#lib/scenario/hash.ts'
import { replay } from '#lib/scenario/replay.ts'
import type { Versions } from '#lib/scenario/released.ts'
import { hasPassed } from '#lib/scenario/result.ts'
import { themeIds, type ThemeId } from '#lib/sources/types.ts'
import { hoursFault, nameFault, tidyName, type Certificate, type CertificateRequest, type Outcome, type Refusal } from './certificate.ts'
import { isDay, ukDay } from './days.ts'
import { toHundredths } from './period.ts'
import { byParagraph } from './table.ts'

/** A check as far as an answer to it can be judged possible. */
export type CheckFacts = { id: string; kind: CheckKind; options: number; bins: number }

/** What judging must know of a part of the course. */
export type PartToJudge = Pick<Part, 'kind' | 'id' | 'title' | 'shape'> & { themes: ThemeId[]; standards: string[]; checks: CheckFacts[] }
export type ModuleToJudge = { id: string; title: string; parts: PartToJudge[] }
export type CourseToJudge = { edition: string; modules: ModuleToJudge[] }

export type Judged = { ok: true; certificate: Certificate } | { ok: false; refusals: Refusal[] }

const aDay = 24 * 60 * 60 * 1000

/**
 * Judges a request by replaying it, and says all that stands in its way at once. What comes out holds nothing that was sent
 * but the learner’s claims; see `Certificate`. Pure: `now` is an ISO time.
 *
 * Refused by name: an unknown module; a part that is not finished, or a lesson that has changed since (earlier versions of
 * lessons are not kept); an answer or a pick that was not possible; what belongs to another module; a name that is empty,
 * too long or looks like a Pin; hours outside 0 to 100; dates that are reversed or more than a day ahead. Participatory hours are a claim
 * like the others, and are not refused.
 */
export function certify(request: CertificateRequest, course: CourseToJudge, versions: Versions, now: string): Judged {
  const wanted = course.modules.find(({ id }) => id === request.module)
  const claims = [...claimRefusals(request, now)]
  if (!wanted) {
    const known = course.modules.map(({ id }) => id).join(', ')
    return { ok: false, refusals: [{ about: 'module', say: `There is no module “${request.module}” in this course. Load the page again; the modules are ${known}.` }, ...claims] }
  }
  const finished = wanted.parts.map((part) => (part.kind === 'lesson' ? judgeLesson(part, request) : judgeScenario(part, request, versions, now)))
  const refusals = [...claims, ...strayRefusals(wanted, request), ...finished.flatMap((each) => ('refusals' in each ? each.refusals : []))]
  if (refusals.length > 0) return { ok: false, refusals }
  const done = finished.filter((each): each is Done => 'shape' in each)
  return {
    ok: true,
    certificate: {
      name: tidyName(request.name),
      from: request.from,
      to: request.to,
      minutes: request.minutes,
      hours: toHundredths(request.hours),
      participatoryHours: toHundredths(request.participatoryHours),
      module: { id: wanted.id, title: wanted.title },
      edition: course.edition,
      content: contentHash(wanted.id, done),
      themes: themeIds.filter((theme) => wanted.parts.some(({ themes }) => themes.includes(theme))),
      standards: [...new Set(wanted.parts.flatMap(({ standards }) => standards))].sort(byParagraph),
      lessons: wanted.parts.filter(({ kind }) => kind === 'lesson').length,
      scenarios: done.flatMap(({ outcome }) => outcome ?? []),
      issued: `${now.slice(0, 19)}Z`,
    },
  }
}

/** Which version of a module was finished: a fingerprint of its parts’ shapes. */
export function contentHash(module: string, parts: readonly Pick<Part, 'kind' | 'id' | 'shape'>[]): string {
  return fingerprint([module, parts.map((part) => [partKey(part), part.shape])])
}

function* claimRefusals({ name, hours, participatoryHours, from, to, minutes }: CertificateRequest, now: string): Iterable<Refusal> {
  const nameSay = nameFault(tidyName(name))
  if (nameSay) yield { about: 'name', say: nameSay }
  const hoursSay = hoursFault({ hours, participatoryHours })
  if (hoursSay) yield hoursSay
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 100_000) yield { about: 'minutes', say: 'The active minutes are not a number that a device measures. Load the page again and try once more.' }
  const latest = ukDay(new Date(Date.parse(now) + aDay).toISOString())
  if (!isDay(from) || !isDay(to)) yield { about: 'from', say: 'Give both dates as days, like 2026-11-22.' }
  else if (to < from) yield { about: 'to', say: 'The last day is before the first. Put the dates the right way round.' }
  else if (to > latest) yield { about: 'to', say: 'The last day is in the future. Check the clock of this device, then try again.' }
  else if (from < '2020-01-01') yield { about: 'from', say: 'The first day is before there was this course. Check the clock of this device, then try again.' }
}

function* strayRefusals(module: ModuleToJudge, { lessons, attempts }: CertificateRequest): Iterable<Refusal> {
  const keys = new Set(module.parts.map(partKey))
  for (const { id } of lessons) if (!keys.has(`lesson:${id}`)) yield { about: 'lessons', say: `The lesson “${id}” is not part of “${module.title}”. Ask for the certificate of its own module.` }
  for (const { scenario } of attempts) if (!keys.has(`scenario:${scenario}`)) yield { about: 'attempts', say: `The scenario “${scenario}” is not part of “${module.title}”. Ask for the certificate of its own module.` }
}

type Done = Pick<Part, 'kind' | 'id' | 'shape'> & { outcome?: Outcome }
type Finished = Done | { refusals: Refusal[] }

function judgeLesson({ kind, id, title, shape, checks }: PartToJudge, { lessons }: CertificateRequest): Finished {
  const sent = lessons.find((lesson) => lesson.id === id && lesson.shape === shape)
  if (!sent) {
    const other = lessons.some((lesson) => lesson.id === id)
    const say = other
      ? `“${title}” has changed since you finished it. Open it, go through it once more, and ask again.`
      : `The lesson “${title}” is not finished. Answer its checks and reach its end, then ask again.`
    return { refusals: [{ about: 'lessons', say }] }
  }
  const refusals = checks.flatMap((check): Refusal[] => {
    const answer = sent.checks.find((each) => each.id === check.id)
    if (!answer) return [{ about: 'lessons', say: `A check of “${title}” has no answer yet (${check.id}). Answer it, then ask again.` }]
    if (couldPick(check.kind, check.options, check.bins, answer.picked)) return []
    return [{ about: 'lessons', say: `An answer in “${title}” is not one that its check “${check.id}” offers. Answer it again, then ask once more.` }]
  })
  return refusals.length > 0 ? { refusals } : { kind, id, shape }
}

/** The latest finished attempt decides. Every attempt in a kept version must be possible; one in a version not kept cannot be judged and does not count. */
function judgeScenario({ kind, id, title }: PartToJudge, { attempts }: CertificateRequest, versions: Versions, now: string): Finished {
  const refusals: Refusal[] = []
  let latest: (Done & { at: number }) | undefined
  for (const { shape, picks, at } of attempts.filter(({ scenario }) => scenario === id)) {
    const when = Date.parse(at)
    if (!(when <= Date.parse(now) + aDay)) refusals.push({ about: 'attempts', say: `An attempt at “${title}” lies in the future. Check the clock of this device, then try again.` })
    const scenario = versions(id, shape)
    if (!scenario) continue
    const play = replay(scenario, picks)
    if (!play.ok) refusals.push({ about: 'attempts', say: `An attempt at “${title}” cannot have happened. ${play.say} Play it once more; if this comes again, tell us.` })
    else if (play.ending && (!latest || when >= latest.at)) {
      latest = { kind, id, shape, at: when, outcome: { title, ending: play.ending.ending, passed: hasPassed(scenario, play) } }
    }
  }
  if (refusals.length > 0) return { refusals }
  return latest ?? { refusals: [{ about: 'attempts', say: `The story “${title}” is not finished. Play it to an ending and open its debrief, then ask again.` }] }
}
