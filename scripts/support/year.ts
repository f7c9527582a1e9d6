// What a learner does in a year, as the rows that their devices make of it: the whole course once, some of it again, and the CPD record. By chance, with the course’s own code where it drafts anything.
import { accountPrompts } from '#lib/cpd/account.ts'
import { draftEntries } from '#lib/cpd/entry.ts'
import { checksOf } from '#lib/course/lesson.ts'
import { keyOf } from '#lib/course/check.ts'
import { allParts, partKey, type Part } from '#lib/course/outline.ts'
import { attemptsAt, pickId } from '#lib/record/attempts.ts'
import { idAt, lotLength, lotLetters } from '#lib/record/ids.ts'
import { ofKind, type Row } from '#lib/record/rows.ts'
import { isEnding } from '#lib/scenario/types.ts'
import { outline, partFacts } from '#server/course.ts'
import { lessons } from '#server/lessons.ts'
import { stories, type Random } from './writers.ts'

/** Evenings on which the course is learned; each becomes an entry. Then visits to what was done already, and stories played again. */
const evenings = 8
const revisits = 41
const again = 6
/** Visits in which the page is hidden once, by a message or a patient: the time is written down then, and at the end. */
const interrupted = 0.2
const day = 86_400_000

/** Rows that go together: what is done within moments goes in one push. */
export type Portion = { at: string; rows: Row[] }

/** A year from a day on, portion by portion. */
export function yearOf(random: Random, from: string): Portion[] {
  const learner = makeLearner(random, Date.parse(from))
  const parts = allParts(outline())
  const on = (n: number) => Date.parse(from) + n * day + (17 + random() * 4) * 3_600_000
  learner.at(on(0))
  learner.period(from.slice(0, 10))
  for (let evening = 0; evening < evenings; evening++) {
    learner.at(on(3 + evening * 7))
    for (const part of parts.slice(Math.round((parts.length * evening) / evenings), Math.round((parts.length * (evening + 1)) / evenings))) learner.visit(part)
    learner.keepEntry()
  }
  const told = parts.filter(({ kind }) => kind === 'scenario')
  for (let n = 0; n < revisits + again; n++) {
    learner.at(on(70 + n * 6))
    if (n % 8 === 5) learner.visit(told[Math.floor(random() * told.length)]!)
    else learner.read(parts[Math.floor(random() * parts.length)]!)
    if (n % 20 === 19) learner.keepAccount()
    if (n % 12 === 0) learner.backUp()
  }
  return learner.portions
}

function makeLearner(random: Random, start: number) {
  const portions: Portion[] = []
  const rows: Row[] = []
  const outcomes: Record<string, string> = {} // as components/record/outcomes.ts says them
  let now = start
  const draw = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!
  const wait = (least: number, most: number) => void (now += Math.floor(1000 * (least + (most - least) * random())))
  const at = () => new Date(now).toISOString()
  const stamp = () => ({ at: at(), id: idAt(at(), Array.from({ length: lotLength }, () => draw([...lotLetters])).join('')) })
  const keep = (...made: Row[]) => (rows.push(...made), void portions.push({ at: at(), rows: made }))
  const sentencesOf = (count: number) => Array.from({ length: count }, () => draw(sentences())).join(' ')

  function time(part: Part, least: number, most: number) {
    for (let left = random() < interrupted ? 2 : 1; left > 0; left--) {
      const seconds = Math.floor((least + (most - least) * random()) / left)
      now += seconds * 1000
      keep({ ...stamp(), kind: 'time', part: partKey(part), seconds })
      wait(10, 600)
    }
  }
  function lesson(part: Part) {
    const checks = checksOf(lessons().find(({ id }) => id === part.id)!)
    for (const check of checks) {
      wait(30, 120)
      const right = keyOf(check.kind, check.options, check.bins)
      const sure = draw(['guess', 'think', 'certain', undefined] as const)
      keep({ ...stamp(), kind: 'check', lesson: part.id, check: check.id, picked: check.kind === 'choose' && random() < 0.3 ? [String(1 + Math.floor(random() * check.options.length))] : right, ...(sure ? { sure } : {}) })
    }
    wait(20, 60)
    keep({ ...stamp(), kind: 'finish', lesson: part.id, shape: part.shape, checks: part.checks })
    time(part, 0, 120)
  }
  function story(part: Part) {
    const { graph, scenario } = stories.find(({ id }) => id === part.id)!
    const before = attemptsAt(rows, part.id).at(-1)
    const given = before && random() < 0.5 ? before.picks.slice(0, 2) : []
    const { id: attempt, ...stamped } = stamp()
    keep({ id: attempt, ...stamped, kind: 'attempt', scenario: part.id, shape: part.shape, given, ...(given.length > 0 ? { rehearses: before!.id } : {}) })
    let place = graph.places[graph.start]!
    for (let n = 0; Object.keys(place.next).length > 0; n++) {
      const choice = given[n] ?? draw(Object.keys(place.next))
      if (n >= given.length) {
        wait(12, 45)
        keep({ id: pickId(attempt, n), at: at(), kind: 'pick', attempt, n, choice, scene: place.scene })
      }
      place = graph.places[place.next[choice]!]!
    }
    wait(5, 20)
    const ending = scenario.scenes[place.scene]!
    outcomes[`${attempt}:debrief`] = `${!before ? 'First attempt' : given.length > 0 ? 'Rehearsal' : 'A later attempt'}: ${isEnding(ending) ? ending.outcome : ''}`
    keep({ id: `${attempt}:debrief`, at: at(), kind: 'debrief', attempt })
    time(part, 60, 240)
  }
  return {
    portions,
    at: (ms: number) => void (now = Math.floor(ms)),
    visit: (part: Part) => (part.kind === 'lesson' ? lesson(part) : story(part)),
    read: (part: Part) => time(part, 30, 400),
    period: (from: string) => keep({ ...stamp(), kind: 'period', from, to: `${Number(from.slice(0, 4)) + 3}${from.slice(4)}` }),
    keepEntry() {
      wait(60, 300)
      const draft = draftEntries(outline(), rows, (part) => partFacts()[partKey(part)]!, outcomes)[0]
      if (!draft) throw new Error('Nothing was finished that an entry could be made of.')
      const { key: _key, ...rest } = draft
      keep({ ...rest, relates: sentencesOf(2), ...stamp(), kind: 'entry' })
    },
    keepAccount() {
      wait(300, 900)
      const told = Object.fromEntries(accountPrompts.map(({ field }) => [field, sentencesOf(3)])) as Record<(typeof accountPrompts)[number]['field'], string>
      const kept = ofKind(rows, 'account').length
      const entry = ofKind(rows, 'entry')[kept]!
      keep({ ...told, title: sentencesOf(1).slice(0, 40), themes: entry.themes, entries: [entry.id], readThrough: true, ...stamp(), kind: 'account', slot: kept + 1, period: ofKind(rows, 'period')[0]!.to, edition: outline().edition })
    },
    backUp: () => keep({ ...stamp(), kind: 'backup', rows: rows.length }),
  }
}

let found: string[] | undefined

/** Sentences as people write them: out of the lessons, since nobody’s own may be here. */
function sentences(): string[] {
  return (found ??= lessons().flatMap(({ text }) => text.split(/(?<=[.?!])\s+/)).filter((each) => each.split(' ').length > 9 && each.split(' ').length < 22))
}
