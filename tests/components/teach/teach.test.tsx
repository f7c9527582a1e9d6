import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { Teach } from '#components/teach/teach.tsx'
import { ama, focused, group, posts, press, site } from '#tests/support/teaching.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  history.replaceState(null, '', '/')
})

test('an educator without a group needs one field and one press, and comes to the new group', async () => {
  const asked = site({ 'GET /api/teach/groups': { groups: [] }, 'POST /api/teach/groups': { group } })
  render(<Teach />)
  await userEvent.type(await screen.findByLabelText('Name of the group'), ' Adult nursing, September {Enter}')
  await waitFor(() => expect(location.href).toMatch(/\/teach\/group#g1$/))
  expect(posts(asked)).toEqual(['POST /api/teach/groups {"name":"Adult nursing, September","asksNumber":false}'])
})

test('a group without a name is not made; without signal the name stays, and it says that it was not made', async () => {
  const asked = site({ 'GET /api/teach/groups': { groups: [] } })
  render(<Teach />)
  await press('Create')
  expect(screen.getByText('Write a name for the group.')).toBeTruthy()
  await focused('group-name')
  expect(posts(asked)).toEqual([])
  await userEvent.type(screen.getByLabelText('Name of the group'), 'Ward 9')
  await userEvent.click(screen.getByLabelText('Ask for a student number when they join'))
  await press('Create')
  expect((await screen.findByRole('alert')).textContent).toContain('What you typed still stands here')
  expect(screen.getByLabelText<HTMLInputElement>('Name of the group').value).toBe('Ward 9')
  expect(screen.getByLabelText<HTMLInputElement>('Ask for a student number when they join').checked).toBe(true)
})

test('each group says who is in it, what is assigned and its code; archived ones are folded away and show no code', async () => {
  const { educators: _e, people: _p, work: _w, ...card } = group
  site({ 'GET /api/teach/groups': { groups: [card, { ...card, id: 'g2', name: 'Last year', members: 1, assignments: 0, archived: '2026-02-01T09:00:00.000Z' }] } })
  render(<Teach />)
  const link = await screen.findByRole('link', { name: 'Adult nursing, September' })
  expect(link.getAttribute('href')).toBe('/teach/group#g1')
  expect(link.closest('li')!.textContent).toContain('2 people, 1 assignment')
  expect(link.closest('li')!.textContent).toContain('HXQ4-7KMD')
  const archived = (await screen.findByText('Archived groups (1)')).closest('details')!
  expect(archived.open).toBe(false)
  expect(within(archived).getByText('Last year').closest('li')!.textContent).toBe('Last year1 person, no assignments')
  expect(screen.queryByLabelText('Name of the group')).toBeNull()
  await press('New group')
  await focused('group-name')
})

test('a guest is told whom this is for and where to sign in; a learner, whom to ask; nobody asks for groups', async () => {
  const asGuest = site({}, null)
  render(<Teach />)
  expect((await screen.findByRole('link', { name: 'Sign in' })).getAttribute('href')).toBe('/account')
  expect(screen.getByText(/educators, practice supervisors and managers/)).toBeTruthy()
  expect(asGuest).toEqual(['GET /api/account'])
  cleanup()
  const asLearner = site({}, { ...ama, role: 'learner' })
  render(<Teach />)
  expect(await screen.findByText(/You are signed in as ama@example.org, as a learner.*ask an administrator of this site to invite you/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
  expect(asLearner).toEqual(['GET /api/account'])
})

test('an administrator may teach as well', async () => {
  site({ 'GET /api/teach/groups': { groups: [] } }, { ...ama, role: 'administrator' })
  render(<Teach />)
  expect(await screen.findByRole('button', { name: 'Create' })).toBeTruthy()
})

test('groups that do not come say why, and come when tried again', async () => {
  let down = true
  site({ 'GET /api/teach/groups': () => (down ? { status: 503, say: 'The store is busy.' } : { groups: [] }) })
  render(<Teach />)
  expect(await screen.findByText('The store is busy.')).toBeTruthy()
  down = false
  await press('Try again')
  expect(await screen.findByRole('button', { name: 'Create' })).toBeTruthy()
  expect(screen.queryByText('The store is busy.')).toBeNull()
})
