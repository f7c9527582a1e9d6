import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { useRecord } from '#client/store.ts'
import { Certificate } from '#components/record/certificate.tsx'
import { seal } from '#lib/cpd/seal.ts'
import type { Row } from '#lib/record/rows.ts'
import { certificate } from '#tests/support/certificate.ts'
import { attempt, check, debrief, evening, finish, minutes, outline, pick, story } from '#tests/support/rows.ts'

const trust = outline.modules[0]!
const rows: Row[] = [
  check(evening('20:01'), 'loaf'),
  check(evening('20:02'), 'likes'),
  finish(evening('20:05')),
  minutes(evening('20:05'), 'lesson:boundaries', 40),
  attempt(evening('20:10'), 'a'),
  pick(evening('20:11'), 'a', 0, 'ask'),
  debrief(evening('20:20'), 'a'),
]

function open(rows: Row[], answer?: () => Promise<Response>) {
  useRecord.setState({ status: 'ready', rows })
  const fetched = vi.fn(answer ?? (() => Promise.reject(new TypeError('offline'))))
  vi.stubGlobal('fetch', fetched)
  render(<Certificate module={trust} />)
  return fetched
}
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

test('before the module is finished it says what is left, and offers nothing', () => {
  open(rows.slice(0, 4))
  expect(screen.getByRole('link', { name: story.title }).getAttribute('href')).toBe('/scenarios/cake')
  expect(screen.queryByRole('button')).toBeNull()
})

test('it asks for a name and proposes the measured hours; nothing is sent before that', async () => {
  const fetched = open(rows)
  expect(screen.getByLabelText<HTMLInputElement>('Hours that you claim').value).toBe('0.75')
  await userEvent.click(screen.getByRole('button', { name: 'Make the certificate' }))
  expect(screen.getByText('Type the name that is to stand on the certificate.')).toBeTruthy()
  expect(document.activeElement).toBe(screen.getByLabelText(/^Your name/))
  expect(fetched).not.toHaveBeenCalled()
})

test('it warns of participatory hours for solo work, and lets the learner go on', async () => {
  const code = seal(certificate, 'AAAAAAAA', new Uint8Array(64))
  const fetched = open(rows, async () => Response.json({ code, badge: {} }))
  await userEvent.type(screen.getByLabelText(/^Your name/), 'Siân Griffiths')
  await userEvent.clear(screen.getByLabelText('Of these, participatory'))
  await userEvent.type(screen.getByLabelText('Of these, participatory'), '0.5')
  expect(screen.getByText(/Participatory hours need other professionals/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Make the certificate' }))
  await waitFor(() => screen.getByRole('button', { name: 'PDF, to hand over' }))
  const [, init] = fetched.mock.calls[0] as unknown as [string, { body: string }]
  expect(JSON.parse(init.body)).toMatchObject({ module: 'trust', name: 'Siân Griffiths', hours: 0.75, participatoryHours: 0.5, minutes: 40, attempts: [{ picks: ['ask'] }] })
  expect(screen.getByText(/Your latest attempt at “One tap” did not pass/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'See the check page' }).getAttribute('href')).toBe(`/verify#${code}`)
})

test('what the course refuses is said, and so is a missing network', async () => {
  open(rows, async () => Response.json({ refusals: [{ about: 'lessons', say: '“Boundaries” has changed since you finished it.' }, { about: 'name', say: 'That looks like a Pin.' }] }, { status: 422 }))
  await userEvent.type(screen.getByLabelText(/^Your name/), 'Siân')
  await userEvent.click(screen.getByRole('button', { name: 'Make the certificate' }))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('“Boundaries” has changed since you finished it.'))
  expect(screen.getByText('That looks like a Pin.')).toBeTruthy()
  vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('offline'))))
  await userEvent.click(screen.getByRole('button', { name: 'Make the certificate' }))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('try again when you are online'))
})
