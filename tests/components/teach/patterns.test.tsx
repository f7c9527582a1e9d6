import { render, screen, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { cleanup } from '@testing-library/react'
import { Patterns } from '#components/teach/patterns.tsx'
import type { PatternView } from '#lib/groups/protocol.ts'
import { focused, openPart, press, site } from '#tests/support/teaching.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const about = { scenario: 'late-shift', title: 'The late shift', text: 'It is late.\n\nYour phone lights up.', standards: ['5.1', '20.6'] }
function decision(scene: string, ...people: [number, number, number]): PatternView {
  const choices = ['Reply now', 'Sleep on it', 'Ask a colleague'].map((label, n) => ({ id: label, label, people: people[n]!, best: n === 1, harm: n === 0 }))
  return { ...about, scene, sceneTitle: `Decision ${scene}`, shown: true, at: '2026-03-03T20:00:00.000Z', people: people.reduce((sum, each) => sum + each), choices }
}
const held: PatternView = { ...about, scene: 'z', sceneTitle: 'The morning after', shown: false, say: 'Held back, for a reason.' }
const answers = (...patterns: PatternView[]) => ({ 'GET /api/teach/patterns': { patterns, at: '2026-03-04T21:05:00.000Z' } })
const showing = (patterns: object) => {
  const asked = site(patterns as never)
  render(<Patterns group="g 1" />)
  return asked
}

test('each choice stands there in words: how many of how many, which is best, which does harm', async () => {
  expect(showing(answers(decision('a', 7, 4, 0)))).toEqual(['GET /api/teach/patterns?group=g%201'])
  const card = (await screen.findByRole('heading', { name: 'Decision a' })).closest('article')!
  expect(card.textContent).toContain('4 of 11 people did the best thing')
  const [reply, sleep, ask] = within(card).getAllByRole('listitem')
  expect([reply!.textContent, sleep!.textContent, ask!.textContent]).toEqual([
    expect.stringMatching(/Reply now.*Somebody is hurt.*7 of 11 people/),
    expect.stringMatching(/Sleep on it.*Best supported by the Code.*4 of 11 people/),
    expect.stringMatching(/^Ask a colleague0 of 11 people$/),
  ])
  const width = (item: HTMLElement) => Number(item.querySelector('rect')!.getAttribute('width'))
  expect([width(reply!), width(ask!)]).toEqual([expect.closeTo(63.6, 1), 0])
  expect(within(card).getByRole('link', { name: 'The late shift' }).getAttribute('href')).toBe('/scenarios/late-shift')
  expect(screen.getByText(/Nobody needs to say what they chose/)).toBeTruthy()
  expect(screen.getByText(/Worked out on 4 March 2026, 21:05/)).toBeTruthy()
})

test('the first five stand open, the rest is a press away', async () => {
  showing(answers(...['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((scene) => decision(scene, 1, 2, 3))))
  const rest = (await screen.findByText('Show 2 more decisions')).closest('details')!
  expect(within(rest).getAllByRole('heading').map(({ textContent }) => textContent)).toEqual(['Decision f', 'Decision g'])
  expect(screen.getAllByRole('heading')).toHaveLength(7)
})

test('what is held back is named with its reason', async () => {
  showing(answers(held, { ...held, scene: 'y', sceneTitle: 'What you say' }))
  await openPart('2 decisions are held back')
  expect(screen.getByText('Held back, for a reason.')).toBeTruthy()
  expect(screen.getByText('The late shift: The morning after, What you say')).toBeTruthy()
  expect(screen.getByText(/None of these decisions can be shown yet/)).toBeTruthy()
})

test('without anything to show it says from when on there is', async () => {
  showing(answers())
  expect(await screen.findByText(/once at least five people of the group have finished it/)).toBeTruthy()
})

test('without signal it says so, and asks again', async () => {
  showing({})
  expect((await screen.findByRole('alert')).textContent).toContain('We could not reach the course')
  site(answers(decision('a', 7, 4, 0)) as never)
  await press('Try again')
  await screen.findByRole('heading', { name: 'Decision a' })
  await focused('patterns')
})
