import { expect, test } from 'vitest'
import { certificateRequest, claimWarnings, minutesSpent, nameFault, partsLeft, proposedHours, tidyName, type CertificateRequest } from '#lib/cpd/certificate.ts'
import { certify, contentHash, type CourseToJudge } from '#lib/cpd/certify.ts'
import { couldPick } from '#lib/course/check.ts'
import type { Module } from '#lib/course/outline.ts'
import { shapeHash } from '#lib/scenario/hash.ts'
import type { Row } from '#lib/record/rows.ts'
import { attempt, check, debrief, evening, finish, later, lesson, minutes, pick, story } from '#tests/support/rows.ts'
import { smallScenario, spoiled } from '#tests/support/small-scenario.ts'

const scenario = smallScenario()
const older = spoiled((copy) => void (copy.passMark = 1))
const tale = { ...story, id: scenario.id, title: scenario.title, shape: shapeHash(scenario) }
const trust: Module = { id: 'trust', title: 'Promote trust', promise: '…', parts: [lesson, tale] }
const course: CourseToJudge = {
  edition: 'code-2018',
  modules: [
    {
      id: 'trust',
      title: 'Promote trust',
      parts: [
        { ...lesson, themes: ['trust'], standards: ['20.10', '5.1'], checks: [{ id: 'loaf', kind: 'choose', options: 3, bins: 0 }, { id: 'likes', kind: 'order', options: 2, bins: 0 }] },
        { ...tale, themes: ['people', 'trust'], standards: ['5.1', '20.6'], checks: [] },
      ],
    },
  ],
}
const now = evening('21:00')
const versions = (id: string, shape: string) => [scenario, older].find((each) => each.id === id && shapeHash(each) === shape)

/** The first picks that the small scenario offers, to an ending. */
const good = playOf(scenario, [0, 1, 2])
function playOf(of: typeof scenario, wanted: number[]): string[] {
  const picks: string[] = []
  let scene = of.start
  for (let n = 0; ; n++) {
    const here = of.scenes[scene]!
    if ('ending' in here) return picks
    const [id, choice] = Object.entries(here.choices)[Math.min(wanted[n] ?? 0, Object.keys(here.choices).length - 1)]!
    picks.push(id)
    let goto: unknown = choice.goto
    while (typeof goto === 'object') goto = (goto as { else: unknown }).else
    scene = goto as string
  }
}

function played(at: string, id: string, picks: readonly string[], shape = tale.shape): Row[] {
  return [attempt(at, id, { scenario: tale.id, shape }), ...picks.map((choice, n) => pick(at, id, n, choice)), debrief(at, id)]
}

const learned: Row[] = [check(evening('20:01'), 'loaf'), { ...check(evening('20:02'), 'likes'), picked: ['1:2', '2:1'] }, finish(evening('20:05'))]
const rows: Row[] = [...learned, ...played(evening('20:20'), 'a', good), minutes(evening('20:05'), 'lesson:boundaries', 6), minutes(evening('20:20'), `scenario:${tale.id}`, 9), minutes(evening('20:20'), 'lesson:dignity', 30)]
const claim = { name: ' Siân   Griffiths ', hours: 0.5, participatoryHours: 0 }
const request = certificateRequest(trust, rows, claim)

function refusals(change: Partial<CertificateRequest>): string[] {
  const judged = certify({ ...request, ...change }, course, versions, now)
  return judged.ok ? [] : judged.refusals.map(({ about, say }) => `${about}: ${say}`)
}

test('a device sends picks, answers, times and claims, and no result', () => {
  expect(request).toEqual({
    module: 'trust',
    name: 'Siân Griffiths',
    hours: 0.5,
    participatoryHours: 0,
    from: '2026-11-22',
    to: '2026-11-22',
    minutes: 15,
    lessons: [{ id: 'boundaries', shape: 'l1', checks: [{ id: 'loaf', picked: ['1'] }, { id: 'likes', picked: ['1:2', '2:1'] }] }],
    attempts: [{ scenario: tale.id, shape: tale.shape, picks: good, at: evening('20:20') }],
  })
})

test('a rehearsal neither costs nor earns a certificate, and an attempt without its debrief is not sent', () => {
  const more = [...rows, attempt(evening('20:30'), 'r', { scenario: tale.id, shape: tale.shape, given: good.slice(0, 1), rehearses: 'a' }), pick(evening('20:31'), 'r', 1, good[1]!), ...played(evening('20:40'), 'b', good).slice(0, -1)]
  expect(certificateRequest(trust, more, claim)).toEqual(request)
  expect(certificateRequest(trust, [...more, debrief(evening('20:32'), 'r')], claim)).toEqual(request)
})

test('the issuer derives title, outcomes, themes, standards and version; the claims go in as they are', () => {
  const judged = certify(request, course, versions, now)
  expect(judged).toEqual({
    ok: true,
    certificate: {
      name: 'Siân Griffiths',
      from: '2026-11-22',
      to: '2026-11-22',
      minutes: 15,
      hours: 0.5,
      participatoryHours: 0,
      module: { id: 'trust', title: 'Promote trust' },
      edition: 'code-2018',
      content: contentHash('trust', trust.parts),
      themes: ['people', 'trust'],
      standards: ['5.1', '20.6', '20.10'],
      lessons: 1,
      scenarios: [{ title: tale.title, ending: expect.any(String), passed: expect.any(Boolean) }],
      issued: '2026-11-22T21:00:00Z',
    },
  })
})

test('the latest finished attempt of a story decides, in whatever order they come; a good start that was left does not count', () => {
  const bad = playOf(scenario, [1, 0, 0])
  const outcomeOf = (rows: Row[]) => {
    const judged = certify(certificateRequest(trust, [...learned, ...rows], claim), course, versions, now)
    return judged.ok && judged.certificate.scenarios[0]
  }
  const [first, second] = [outcomeOf(played(evening('20:20'), 'a', good)), outcomeOf(played(evening('20:20'), 'a', bad))]
  expect(first).not.toEqual(second)
  expect(outcomeOf([...played(evening('20:20'), 'a', good), ...played(evening('20:30'), 'b', bad)])).toEqual(second)
  expect(outcomeOf([...played(evening('20:30'), 'a', good), ...played(evening('20:20'), 'b', bad)])).toEqual(first)
  expect(outcomeOf([...played(evening('20:20'), 'a', good), ...played(evening('20:30'), 'b', bad.slice(0, 1))])).toEqual(first)
})

test('an attempt at an earlier version that is kept is replayed with it, and the version of the module says so', () => {
  const attempts = [{ scenario: tale.id, shape: shapeHash(older), picks: good, at: evening('20:20') }]
  const judged = certify({ ...request, attempts }, course, versions, now)
  expect(judged).toMatchObject({ ok: true, certificate: { content: contentHash('trust', [lesson, { ...tale, shape: shapeHash(older) }]) } })
  expect(refusals({ attempts: [{ ...attempts[0]!, shape: 'ffffffffffffffff' }] })).toEqual([expect.stringContaining('is not finished. Play it to an ending')])
})

test('what is impossible or unfinished is refused by name, with what to do', () => {
  const [sent] = request.lessons
  const [one] = request.attempts
  expect(refusals({ module: 'nonsense' })).toEqual([expect.stringMatching(/^module: There is no module “nonsense”.*the modules are trust\.$/)])
  expect(refusals({ lessons: [] })).toEqual(['lessons: The lesson “Boundaries” is not finished. Answer its checks and reach its end, then ask again.'])
  expect(refusals({ lessons: [{ ...sent!, shape: 'l0' }] })).toEqual(['lessons: “Boundaries” has changed since you finished it. Open it, go through it once more, and ask again.'])
  expect(refusals({ lessons: [{ ...sent!, checks: sent!.checks.slice(1) }] })).toEqual(['lessons: A check of “Boundaries” has no answer yet (loaf). Answer it, then ask again.'])
  expect(refusals({ lessons: [{ ...sent!, checks: [{ id: 'loaf', picked: ['4'] }, sent!.checks[1]!] }] })).toEqual([expect.stringContaining('is not one that its check “loaf” offers')])
  expect(refusals({ lessons: [sent!, { ...later, checks: [] }] })).toEqual([expect.stringContaining('The lesson “dignity” is not part of “Promote trust”.')])
  expect(refusals({ attempts: [] })).toEqual([`attempts: The story “${tale.title}” is not finished. Play it to an ending and open its debrief, then ask again.`])
  expect(refusals({ attempts: [{ ...one!, picks: one!.picks.slice(0, 1) }] })).toEqual([expect.stringContaining('is not finished')])
  expect(refusals({ attempts: [one!, { ...one!, scenario: 'elsewhere' }] })).toEqual([expect.stringContaining('The scenario “elsewhere” is not part of')])
  expect(refusals({ attempts: [{ ...one!, picks: ['fly'] }] })).toEqual([expect.stringMatching(/cannot have happened\. Pick 1, “fly”, is not offered at/)])
  expect(refusals({ attempts: [{ ...one!, picks: [...one!.picks, 'more'] }] })).toEqual([expect.stringContaining('comes after the story has ended')])
  expect(refusals({ attempts: [{ ...one!, at: '2026-12-24T20:00:00.000Z' }] })).toEqual([expect.stringContaining('lies in the future')])
})

test('one impossible attempt is refused even when a later one is right', () => {
  const [one] = request.attempts
  expect(refusals({ attempts: [{ ...one!, picks: ['fly'], at: evening('19:00') }, one!] })).toHaveLength(1)
})

test('claims are held to what can be: name, hours, dates', () => {
  expect(refusals({ name: ' ' })).toEqual(['name: Type the name that is to stand on the certificate.'])
  expect(refusals({ name: 'x'.repeat(81) })).toEqual([expect.stringContaining('81 signs, and there is room for 80')])
  expect(refusals({ name: 'x'.repeat(80) })).toEqual([])
  expect(refusals({ name: 'Ann Lee 98I7654E' })).toEqual([expect.stringContaining('looks like a Pin')])
  for (const hours of [-0.25, 100.25, Number.NaN, Infinity]) expect(refusals({ hours })).toEqual([expect.stringContaining('hours: Give the hours as a number from 0 to 100')])
  expect(refusals({ hours: 0 })).toEqual([])
  expect(refusals({ participatoryHours: 1 })).toEqual([expect.stringContaining('cannot be more')])
  expect(refusals({ hours: 2, participatoryHours: 1 })).toEqual([])
  expect(refusals({ from: '2026-11-22', to: '2026-11-21' })).toEqual([expect.stringContaining('The last day is before the first')])
  expect(refusals({ to: '2026-11-24' })).toEqual([expect.stringContaining('in the future')])
  expect(refusals({ to: '2026-11-23' })).toEqual([])
  for (const from of ['2026-02-31', 'yesterday', '2026-1-1']) expect(refusals({ from })).toEqual([expect.stringContaining('Give both dates as days')])
  expect(refusals({ minutes: 1.5 })).toEqual([expect.stringContaining('minutes')])
})

test('all that is wrong is said at once', () => {
  expect(refusals({ name: '', hours: -1, lessons: [], attempts: [] })).toHaveLength(4)
})

test('a name is one line without signs that could turn it around', () => {
  expect(tidyName('  Ọláwálé\n\u202EAdébáyọ̀ ')).toBe('Ọláwálé Adébáyọ̀'.normalize('NFC'))
  expect(nameFault(tidyName('නිමල්\u200D'))).toBeUndefined()
})

test('what is left of a module, its minutes and the hours to propose', () => {
  expect(partsLeft(trust, [])).toEqual([lesson, tale])
  expect(partsLeft(trust, learned)).toEqual([tale])
  expect(partsLeft(trust, rows)).toEqual([])
  expect(partsLeft({ parts: [{ ...lesson, shape: 'l2' }, { ...tale, shape: 'newer' }] }, rows)).toEqual([{ ...lesson, shape: 'l2' }])
  expect([minutesSpent(trust, rows), proposedHours(trust, rows)]).toEqual([15, 0.25])
  expect(claimWarnings({ hours: 3, participatoryHours: 1 }, 15)).toHaveLength(2)
})

test('answers that a check can have had', () => {
  expect(couldPick('choose', 3, 0, ['1'])).toBe(true)
  expect(couldPick('choose', 3, 0, ['1', '3'])).toBe(true)
  for (const picked of [[], ['0'], ['4'], ['1', '1'], ['1:1'], ['x']]) expect(couldPick('choose', 3, 0, picked), String(picked)).toBe(false)
  expect(couldPick('order', 3, 0, ['1:3', '2:1', '3:2'])).toBe(true)
  for (const picked of [['1:1'], ['1:1', '2:1', '3:2'], ['1:1', '2:2', '3:4']]) expect(couldPick('order', 3, 0, picked), String(picked)).toBe(false)
  expect(couldPick('sort', 3, 2, ['1:2', '2:2', '3:1'])).toBe(true)
  for (const picked of [['1:3', '2:2', '3:1'], ['1:1', '2:1'], ['1:1', '1:2', '3:1']]) expect(couldPick('sort', 3, 2, picked), String(picked)).toBe(false)
  expect(couldPick('rewrite', 3, 0, [])).toBe(true)
})
