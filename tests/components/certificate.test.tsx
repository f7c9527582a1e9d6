import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { useRecord } from '#client/store.ts'
import { Certificate } from '#components/record/certificate.tsx'
import { Certificates } from '#components/record/certificates.tsx'
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

const code = seal(certificate, 'AAAAAAAA', new Uint8Array(64))
const offline = () => Promise.reject(new TypeError('offline'))
const link = { account: 'me', name: 'Siân', email: 'sian@example.org', since: 0 }

function siteAnswers(answer: (path: string, init?: { body: string }) => Promise<Response>) {
  const fetched = vi.fn(answer)
  vi.stubGlobal('fetch', fetched)
  return fetched
}

function open(rows: Row[], answer: (path: string, init?: { body: string }) => Promise<Response> = offline) {
  useRecord.setState({ status: 'ready', rows })
  const fetched = siteAnswers(answer)
  render(<Certificate module={trust} onKept={() => {}} />)
  return fetched
}

async function make() {
  await userEvent.type(screen.getByLabelText(/^Your name/), 'Siân Griffiths')
  await userEvent.click(screen.getByRole('button', { name: 'Make the certificate' }))
  await waitFor(() => screen.getByRole('button', { name: 'PDF, to hand over' }))
}

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  useRecord.setState({ link: undefined })
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

test('without an account, or signed out of it, nothing is said of keeping, and nothing asked', async () => {
  for (const one of [undefined, { ...link, out: true as const }]) {
    useRecord.setState({ link: one })
    const fetched = open(rows, async () => Response.json({ code, badge: {} }))
    expect(screen.queryByRole('checkbox')).toBeNull()
    await make()
    expect(JSON.parse(fetched.mock.calls[0]![1]!.body)).not.toHaveProperty('keep')
    expect(screen.getByText(/Nothing of it is kept/)).toBeTruthy()
    cleanup()
  }
})

test('with an account it is kept unless the learner unticks that, and the page says which', async () => {
  useRecord.setState({ link })
  const fetched = open(rows, async (_path, init) => Response.json({ code, badge: {}, ...(JSON.parse(init!.body).keep ? { kept: true } : {}) }))
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Keep it in my account/ }).checked).toBe(true)
  await make()
  expect(screen.getByText(/It is kept in your account/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Change the name or the hours' }))
  await userEvent.click(screen.getByRole('checkbox', { name: /^Keep it in my account/ }))
  await make()
  expect(screen.getByText(/^Nothing of it is kept/)).toBeTruthy()
  expect(fetched.mock.calls.map(([, init]) => JSON.parse(init!.body).keep)).toEqual([true, undefined])
})

test('when the site had forgotten who is signed in, the page says that it was not kept', async () => {
  useRecord.setState({ link })
  open(rows, async () => Response.json({ code, badge: {}, kept: false }))
  await make()
  expect(screen.getByText(/It was not kept in your account: you may not be signed in any more/)).toBeTruthy()
})

test('a site that has trouble says which', async () => {
  open(rows, async () => Response.json({ say: 'This site cannot reach its store just now.' }, { status: 503 }))
  await userEvent.type(screen.getByLabelText(/^Your name/), 'Siân')
  await userEvent.click(screen.getByRole('button', { name: 'Make the certificate' }))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('This site cannot reach its store just now.'))
})

const kept = { id: 'a'.repeat(32), code, at: '2026-11-22T20:05:00.000Z' }
const earlier = { id: 'b'.repeat(32), code, at: '2026-11-03T20:05:00.000Z', revoked: '2026-11-04T20:05:00.000Z' }

/** The record’s section, with the list in it opened. */
async function openList(answer: (path: string, init?: { body: string }) => Promise<Response>) {
  useRecord.setState({ status: 'ready', rows, link })
  const fetched = siteAnswers(answer)
  render(<Certificates outline={outline} />)
  expect(fetched).not.toHaveBeenCalled()
  await userEvent.click(screen.getByText('Certificates in your account'))
  return fetched
}

test('guests see no list of certificates', () => {
  useRecord.setState({ status: 'ready', rows })
  render(<Certificates outline={outline} />)
  expect(screen.queryByText('Certificates in your account')).toBeNull()
})

test('the certificates in the account are fetched when the list is opened, each with its check page', async () => {
  await openList(async () => Response.json({ certificates: [kept, earlier] }))
  const [first, second] = await waitFor(() => screen.getAllByRole('article', { name: 'Promote professionalism and trust' }))
  expect(first!.textContent).toContain('Siân Griffiths, 22 November 2026')
  expect(screen.getAllByRole('link', { name: 'See its check page' })[0]!.getAttribute('href')).toBe(`/verify#${code}`)
  expect(second!.textContent).toContain('Revoked on 4 November 2026.')
  expect(screen.getAllByRole('button', { name: 'Revoke …' })).toHaveLength(1)
})

test('before one is revoked the learner is asked, and told that it cannot be undone', async () => {
  const fetched = await openList(async (path) => (path.endsWith('/revoke') ? Response.json({ revoked: '2026-12-01T10:00:00.000Z' }) : Response.json({ certificates: [kept] })))
  await userEvent.click(await waitFor(() => screen.getByRole('button', { name: 'Revoke …' })))
  expect(screen.getByRole('group', { name: /^Revoke the certificate/ }).textContent).toContain('cannot be undone')
  await userEvent.click(screen.getByRole('button', { name: 'Leave it as it is' }))
  expect(fetched).toHaveBeenCalledTimes(1)
  await userEvent.click(screen.getByRole('button', { name: 'Revoke …' }))
  await userEvent.click(screen.getByRole('button', { name: 'Revoke it for good' }))
  await waitFor(() => expect(screen.getByText('Revoked on 1 December 2026.')).toBeTruthy())
  expect(fetched.mock.calls[1]).toEqual([`/api/account/certificates/${kept.id}/revoke`, expect.objectContaining({ method: 'POST' })])
  expect(screen.queryByRole('button', { name: 'Revoke …' })).toBeNull()
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Promote professionalism and trust'))
})

test('when revoking fails nobody is left to think that it worked; when the list cannot be had, it can be tried again', async () => {
  let away = true
  await openList(async (path) => (path.endsWith('/revoke') || away ? Response.json({ say: 'This site cannot reach its store just now.' }, { status: 503 }) : Response.json({ certificates: [kept] })))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('cannot reach its store'))
  away = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await userEvent.click(await waitFor(() => screen.getByRole('button', { name: 'Revoke …' })))
  await userEvent.click(screen.getByRole('button', { name: 'Revoke it for good' }))
  await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('It may not be revoked yet. This site cannot reach its store just now.'))
  expect(screen.getByRole('button', { name: 'Revoke …' })).toBeTruthy()
})

test('one that is made and kept comes into a list that is open already', async () => {
  let list: object[] = [earlier]
  await openList(async (path) => (path === '/api/certificates' ? ((list = [kept, earlier]), Response.json({ code, badge: {}, kept: true })) : Response.json({ certificates: list })))
  await waitFor(() => expect(screen.getAllByRole('link', { name: 'See its check page' })).toHaveLength(1))
  await userEvent.selectOptions(screen.getByLabelText('Module'), 'trust')
  await waitFor(() => screen.getByLabelText(/^Your name/))
  await make()
  await waitFor(() => expect(screen.getAllByRole('link', { name: 'See its check page' })).toHaveLength(2))
})
