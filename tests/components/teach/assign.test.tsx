import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Group } from '#components/teach/group.tsx'
import { ukDay } from '#lib/cpd/days.ts'
import type { AssignmentView, GroupView } from '#lib/groups/protocol.ts'
import { focused, group, openPart, people, posts, press, rows, site, work } from '#tests/support/teaching.ts'

const today = ukDay(new Date().toISOString())

beforeEach(() => history.replaceState(null, '', '/teach/group#g1'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** The group’s page, with what the group is at each asking. */
function open(now: () => GroupView, answers: Parameters<typeof site>[0] = {}) {
  const asked = site({ 'GET /api/teach/group': () => ({ group: now() }), ...answers })
  render(<Group work={work} />)
  return asked
}

const fresh: GroupView = { ...group, people: [], work: [], members: 0, assignments: 0 }
const due = (day: string) => fireEvent.change(screen.getByLabelText('Due'), { target: { value: day } })

test('in a new group the form is open: a module, a day, Assign, and the code is there to be given out', async () => {
  let now = fresh
  const asked = open(() => now, { 'POST /api/teach/assignments': () => ((now = { ...fresh, work: [people] }), { assignment: people }) })
  await userEvent.selectOptions(await screen.findByLabelText('What'), 'Prioritise people (about 50 minutes)')
  expect(screen.getByText(/Keep people’s dignity and privacy/).querySelector('a')!.getAttribute('href')).toBe('/#module-people')
  due('2099-11-30')
  await press('Assign')
  expect(await screen.findByText(/“Prioritise people” is assigned to everybody in the group, due 30 November 2099. Nobody has joined yet: give your learners the code/)).toBeTruthy()
  expect(posts(asked)).toEqual([`POST /api/teach/assignments {"group":"g1","what":"module:people","asks":"complete","opens":"${today}","message":"","due":"2099-11-30"}`])
  await focused('invite')
  expect(screen.getByText('HXQ4-7KMD')).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('Or send them this link').value).toBe(`${location.origin}/join#HXQ47KMD`)
  expect(await screen.findByRole('img', { name: /QR code/ })).toBeTruthy()
  expect(screen.queryByLabelText('What')).toBeNull() // the form made room for what was made
})

test('a track that asks for stories to be passed, later, with a message, for one person', async () => {
  let now: GroupView = { ...group, work: [] }
  const asked = open(() => now, { 'POST /api/teach/assignments': () => ((now = group), { assignment: people }) })
  await userEvent.selectOptions(await screen.findByLabelText('What'), 'Student before placement (about 80 minutes)')
  await userEvent.click(screen.getByLabelText(/^To pass it: finish every part, and pass every story/))
  fireEvent.change(screen.getByLabelText('Opens'), { target: { value: '2099-01-01' } })
  await userEvent.type(screen.getByLabelText('Message (you may leave this out)'), 'Before your first shift.')
  await userEvent.click(screen.getByLabelText('People that you choose'))
  await press('Assign')
  expect(screen.getByText('Choose at least one person, or everybody.')).toBeTruthy()
  await focused('assign-members')
  await userEvent.click(screen.getByLabelText(/^Cai Evans/))
  await press('Assign')
  expect(await screen.findByText(/“Student before placement” is assigned to 1 person\.$/)).toBeTruthy()
  await focused('assignment-a1') // somebody has joined: the code is not what is wanted next
  expect(posts(asked)).toEqual(['POST /api/teach/assignments {"group":"g1","what":"track:student","asks":"passed","opens":"2099-01-01","message":"Before your first shift.","members":["m-cai"]}'])
})

test('nothing is sent without a module, or with a day that is before the opening; the field in question has the focus', async () => {
  const asked = open(() => fresh)
  await screen.findByLabelText('What')
  await press('Assign')
  expect(screen.getByText('Choose a module or a track.')).toBeTruthy()
  await focused('assign-what')
  await userEvent.selectOptions(screen.getByLabelText('What'), 'module:people')
  due('2020-01-01')
  await press('Assign')
  expect(screen.getByText('This is before the day on which it opens. Choose a later one.')).toBeTruthy()
  await focused('assign-due')
  due('2099-11-30')
  fireEvent.change(screen.getByLabelText('Opens'), { target: { value: '' } })
  await press('Assign')
  expect(screen.getByLabelText('Opens').closest('details')!.open).toBe(true)
  await focused('assign-opens')
  expect(posts(asked)).toEqual([])
})

test('what was typed stays when the site cannot be reached, and when it refuses', async () => {
  let up = false
  const offline = () => Promise.reject<object>(new TypeError('offline'))
  const asked = open(() => fresh, { 'POST /api/teach/assignments': () => (up ? { status: 422, say: 'This group is archived.' } : offline()) })
  await userEvent.selectOptions(await screen.findByLabelText('What'), 'module:people')
  await userEvent.type(screen.getByLabelText('Message (you may leave this out)'), 'Before Monday.')
  await press('Assign')
  expect((await screen.findByRole('alert')).textContent).toContain('We could not reach the course. What you typed still stands here')
  up = true
  await press('Assign')
  expect(await screen.findByText('This group is archived.')).toBeTruthy()
  expect(screen.getByLabelText<HTMLSelectElement>('What').value).toBe('module:people')
  expect(screen.getByLabelText<HTMLTextAreaElement>('Message (you may leave this out)').value).toBe('Before Monday.')
  expect(posts(asked)).toHaveLength(2)
})

test('an assignment says in words how far the group is, and what it is', async () => {
  open(() => ({ ...group, people: [], work: [people] }))
  const counts = await screen.findByText('12 Complete · 5 In progress · 3 Not started · 2 overdue')
  const parts = [...counts.parentElement!.querySelectorAll('.how-far rect')].map((rect) => [rect.getAttribute('data-status'), rect.getAttribute('x'), rect.getAttribute('width')])
  expect(parts.filter(([, , width]) => width !== '0')).toEqual([['Complete', '0', '12'], ['In progress', '12', '5'], ['Not started', '17', '3']]) // the picture says the same
  expect(screen.getByText(/Opened 5 January 2026, due 30 November 2099\. For everybody\. To complete it: finish every part\./)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Preview as a learner of Prioritise people' }).getAttribute('href')).toBe('/#module-people')
  expect(screen.getByRole('link', { name: 'Download as CSV Prioritise people' }).getAttribute('href')).toBe('/api/teach/progress.csv?assignment=a1')
})

test('those who have not joined are told apart from those who have not started', async () => {
  const counts = { 'Not started': 1, 'In progress': 0, Complete: 0, 'Changed since you finished': 0 }
  open(() => ({ ...group, work: [{ ...people, counts, overdue: 0 }] }))
  expect(await screen.findByText('1 Not started · 1 not joined yet')).toBeTruthy()
})

const progress = (more: Partial<AssignmentView> = {}, list = rows) => ({ 'GET /api/teach/progress': { assignment: { ...people, ...more }, rows: list } })
const rowOf = (name: string) => within(screen.getByRole('rowheader', { name: new RegExp(`^${name}`) }).closest('tr')!)

test('each person’s row has a status word, dates and active time; of those who have not come, nothing', async () => {
  const asked = open(() => group, progress())
  await screen.findByText('See each person')
  expect(asked.some((each) => each.includes('progress'))).toBe(false) // not before it is opened
  await openPart('See each person')
  await screen.findByRole('table')
  expect(rowOf('Ben Okoro').getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['In progressOverdue2 of 6 parts', 'Begun 4 November 2026Due 30 November 2099', '1 hour 20 minutes', 'Give more time for Ben Okoro'])
  expect(rowOf('Cai Evans').getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['Not joined yet', 'Due 30 November 2099', '', 'Give more time for Cai Evans'])
  expect(rowOf('Dee Jones').getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['Complete', 'Begun 4 November 2026Completed 9 November 2026More time, until 7 December 2099', '1 hour 1 minute', 'Change for Dee Jones'])
})

test('the list can be narrowed to one status, with how many are left said', async () => {
  open(() => group, progress())
  await openPart('See each person')
  const names = () => screen.getAllByRole('rowheader').map((head) => head.textContent)
  await userEvent.selectOptions(await screen.findByLabelText('Show'), 'Complete (1)')
  expect(names()).toEqual(['Dee Jones'])
  expect(screen.getByText('1 of 3 shown.')).toBeTruthy()
  await userEvent.selectOptions(screen.getByLabelText('Show'), 'Overdue (1)')
  expect(names()).toEqual(['Ben Okoro S1001'])
  await userEvent.selectOptions(screen.getByLabelText('Show'), 'Everybody (3)')
  expect(names()).toHaveLength(3)
})

test('one person is given more time; a day that is not later is not sent', async () => {
  let list = rows
  const asked = open(() => group, { 'GET /api/teach/progress': () => ({ assignment: people, rows: list }), 'POST /api/teach/assignments/extend': () => ((list = [{ ...rows[0]!, due: '2100-01-04', extended: true }, ...rows.slice(1)]), {}) })
  await openPart('See each person')
  await press('Give more time for Ben Okoro')
  await focused('extend-a1-m-ben-day')
  expect(screen.getByLabelText<HTMLInputElement>('Ben Okoro has until').value).toBe('2099-12-07') // a week more is proposed
  fireEvent.change(screen.getByLabelText('Ben Okoro has until'), { target: { value: '2099-11-30' } })
  await press('Give more time')
  expect(screen.getByText('Choose a day after 30 November 2099.')).toBeTruthy()
  expect(posts(asked)).toEqual([])
  fireEvent.change(screen.getByLabelText('Ben Okoro has until'), { target: { value: '2100-01-04' } })
  await press('Give more time')
  expect(await screen.findByText('Ben Okoro has until 4 January 2100.')).toBeTruthy()
  expect(posts(asked)).toEqual(['POST /api/teach/assignments/extend {"assignment":"a1","member":"m-ben","due":"2100-01-04"}'])
  expect(rowOf('Ben Okoro').getByText('More time, until 4 January 2100')).toBeTruthy()
  await focused('extend-a1-m-ben')
})

test('more time is taken back', async () => {
  const asked = open(() => group, { ...progress(), 'POST /api/teach/assignments/extend': {} })
  await openPart('See each person')
  await press('Change for Dee Jones')
  await press('Take it back')
  expect(await screen.findByText('For Dee Jones the same day holds as for the others.')).toBeTruthy()
  expect(posts(asked)).toEqual(['POST /api/teach/assignments/extend {"assignment":"a1","member":"m-dee","due":null}'])
})

test('dates, message and for whom are changed, and what learners were told is not', async () => {
  const asked = open(() => group, { 'POST /api/teach/assignments/change': { assignment: people } })
  await press('Change Prioritise people')
  await focused('change-a1-due')
  const form = within(screen.getByRole('form', { name: 'Change Prioritise people' }))
  expect(form.queryByLabelText('What')).toBeNull()
  expect(form.queryByText(/To pass it/)).toBeNull()
  fireEvent.change(form.getByLabelText('Due'), { target: { value: '' } })
  await userEvent.type(form.getByLabelText('Message (you may leave this out)'), 'No hurry.')
  await press('Keep the change')
  expect(await screen.findByText('Changed.')).toBeTruthy()
  expect(posts(asked)).toEqual(['POST /api/teach/assignments/change {"id":"a1","opens":"2026-01-05","message":"No hurry."}'])
  await focused('assignment-a1')
})

test('withdrawing is asked first; what is withdrawn lies folded away, and nothing is seen of anybody’s work on it', async () => {
  let now = group
  const asked = open(() => now, { 'POST /api/teach/assignments/withdraw': () => ((now = { ...group, work: [{ ...people, withdrawn: '2026-11-20T09:00:00.000Z' }] }), {}) })
  await press('Withdraw Prioritise people')
  expect(screen.getByRole('group', { name: 'Withdraw “Prioritise people”' }).textContent).toContain('It cannot be brought back')
  await press('Leave it')
  expect(posts(asked)).toEqual([])
  await press('Withdraw Prioritise people')
  await press('Withdraw it')
  expect(await screen.findByText('“Prioritise people” is withdrawn. It has left the pages of your learners.')).toBeTruthy()
  expect(posts(asked)).toEqual(['POST /api/teach/assignments/withdraw {"assignment":"a1"}'])
  await focused('assignments')
  expect((await screen.findByText('Withdrawn (1)')).closest('details')!.textContent).toContain('Withdrawn on 20 November 2026.')
  await waitFor(() => expect(screen.queryByText('See each person')).toBeNull())
  expect(screen.queryByText(/12 Complete/)).toBeNull()
})
