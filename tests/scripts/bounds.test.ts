import { expect, test } from 'vitest'
import { bounds, median, type Row, type Used } from '#scripts/support/bounds.mjs'

const row = (page: string, of: Partial<Row> = {}): Row => ({
  page, jsKb: 19, transferKb: 60, thirdParty: [], errors: 0, axe: 0, lcp: 1000, tbt: 300, cls: 0, lighthouse: { performance: 95, accessibility: 100, 'best-practices': 100 }, ...of,
})
const pages = ['floor', 'home', 'lesson', 'exercise', 'player', 'debrief', 'record']
const used: Used = { pickMs: 80, resumeMs: 600, repeatBytes: 700, offlineBytes: 1_200_000 }
const broken = (rows: readonly Row[], felt = used) => bounds(rows, felt).filter(({ ok }) => !ok).map(({ what }) => what)
/** All in bounds but this page, in this. */
const but = (page: string, of: Partial<Row>) => broken(pages.map((each) => row(each, each === page ? of : {})))

test('what keeps every bound breaks none', () => {
  expect(broken(pages.map((page) => row(page)))).toEqual([])
})

test('each bound is broken by what is over it, and by nothing else', () => {
  const most = { home: 20, lesson: 20.5, exercise: 23, player: 40, debrief: 40, record: 40 }
  for (const [page, kB] of Object.entries(most)) {
    expect(but(page, { jsKb: kB })).toEqual([])
    expect(but(page, { jsKb: kB + 0.1 })).toEqual([`${page}: JavaScript, kB`])
    expect(but(page, { transferKb: 120.1 })).toEqual([`${page}: all of a first visit, kB`])
    expect(but(page, { thirdParty: ['https://elsewhere.example'] })).toEqual([`${page}: hosts of others asked`])
    expect(but(page, { errors: 1 })).toEqual([`${page}: errors thrown`])
    expect(but(page, { axe: 1 })).toEqual([`${page}: axe violations`])
    expect(but(page, { cls: 0.001 })).toEqual([`${page}: layout shift, the worst of all visits`])
    expect(but(page, { lighthouse: { performance: 91, accessibility: 99, 'best-practices': 96 } })).toEqual([`${page}: Lighthouse performance`, `${page}: Lighthouse accessibility`, `${page}: Lighthouse best practices`])
  }
  expect(but('lesson', { lcp: 1151 })).toEqual(['lesson: largest paint against the floor'])
  expect(but('lesson', { tbt: 346 })).toEqual(['lesson: blocking time against the floor'])
  const felt: [keyof Used, number, string][] = [
    ['pickMs', 100, 'from a press to the next scene, the slowest of a story, ms'],
    ['resumeMs', 1000, 'a story opened again at its scene, ms'],
    ['repeatBytes', 1000, 'a second visit on a later day, bytes both ways'],
    ['offlineBytes', 1_500_000, 'the whole course on a phone, bytes'],
  ]
  for (const [key, figure, what] of felt) expect(broken(pages.map((page) => row(page)), { ...used, [key]: figure })).toEqual([what])
})

test('without Lighthouse its scores are not judged, and all else is', () => {
  const rows = pages.map((page) => { const { lighthouse: _, ...rest } = row(page, { axe: page === 'home' ? 1 : 0 }); return rest })
  expect(broken(rows)).toEqual(['home: axe violations'])
})

test('a median is the middle, or lies between the two in the middle', () => {
  expect([median([3, 1, 2]), median([4, 1, 3, 2])]).toEqual([2, 2.5])
})
