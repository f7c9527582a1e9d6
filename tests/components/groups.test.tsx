import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openRecord, useRecord } from '#client/store.ts'
import { bind, eraseRecord } from '#client/store-more.ts'
import { Assigned } from '#components/groups/assigned.tsx'
import { Groups } from '#components/groups/groups.tsx'
import { sayDue, sayWeekday } from '#components/groups/words.ts'
import { stubSite, type Answers } from '#tests/support/site.ts'
import { ben, cai, linkTo, myWard, work } from '#tests/support/work.ts'

const reminders = { email: false, lead: 3, quietFrom: 20, quietTo: 8, feed: false, confirmed: true, address: true, mail: true }
const all: Answers = { 'GET /api/groups': { groups: [myWard] }, 'GET /api/assigned': { assigned: [work] }, 'GET /api/reminders': reminders }

let site: ReturnType<typeof stubSite>
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-12-02T12:00:00Z'), toFake: ['Date'] })
  site = stubSite(all)
  await openRecord()
  await eraseRecord()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }))
const sent = (path: string) => site.asked.filter((each) => each.startsWith(`POST ${path}`)).map((each) => JSON.parse(each.slice(6 + path.length)) as unknown)
const asks = () => site.asked.filter((each) => each.startsWith('GET')) // what is sent meanwhile is the outbox’s affair
const kept = () => waitFor(() => expect(useRecord.getState().drafts['assigned']).toContain('Prioritise people'))
const settle = () => new Promise((resolve) => setTimeout(resolve, 60))

test('home says nothing of work to those without an account, and asks for none', async () => {
  render(<Assigned />)
  await settle()
  expect(document.body.textContent).toBe('')
  expect(asks()).toEqual([])
})

test('room is kept on home for what was given, and given up by those to whom nothing is', async () => {
  const room = () => [localStorage.getItem('byp:room'), document.documentElement.style.getPropertyValue('--room')]
  await bind(linkTo(cai))
  render(<div className="room-kept"><Assigned /></div>)
  await screen.findByRole('link', { name: 'Prioritise people' })
  await waitFor(() => expect(room()[0]).toMatch(/^\d+ \d+$/))
  cleanup()
  await eraseRecord()
  document.documentElement.style.setProperty('--room', '200px') // as the page does before it is painted
  render(<div className="room-kept"><Assigned /></div>)
  await waitFor(() => expect(room()).toEqual([null, '']))
})

test('home tells what was given, by when, what is asked for, and where one stands; the time left is in words', async () => {
  await bind(linkTo(cai))
  render(<Assigned />)
  expect((await screen.findByRole('link', { name: 'Prioritise people' })).getAttribute('href')).toBe('/#module-people')
  const said = document.body.textContent
  expect(said).toContain('Due by Friday 4 December')
  expect(said).toContain('In progress 2 of 6 parts · begun 20 November 2026 · 1 hour 5 minutes of active time')
  expect(said).toContain('Before your first shift, please.')
  expect(said).toContain('Any attempt counts.')
  expect(said).not.toContain('As of')
})

test('without signal the last list is shown, with its day; when it can be fetched again it is renewed', async () => {
  await bind(linkTo(cai))
  render(<Assigned />)
  await kept()
  cleanup()
  vi.setSystemTime(new Date('2026-12-05T12:00:00Z'))
  site.down(true)
  render(<Assigned />)
  expect(await screen.findByText('As of Wednesday 2 December. What is new could not be fetched just now.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Prioritise people' })).toBeTruthy()
  cleanup()
  site.down(false)
  site.answer({ 'GET /api/assigned': { assigned: [] } })
  render(<Assigned />)
  await waitFor(() => expect(useRecord.getState().drafts['assigned']).toBe(''))
  await waitFor(() => expect(document.body.textContent).toBe(''))
})

test('the list of one account is not shown to another', async () => {
  await bind(linkTo(cai))
  render(<Assigned />)
  await kept()
  cleanup()
  site.down(true)
  await bind(linkTo(ben))
  render(<Assigned />)
  await settle()
  expect(document.body.textContent).toBe('')
})

test('signed out, the last list stays in sight, and nothing is asked for', async () => {
  await bind(linkTo(cai))
  render(<Assigned />)
  await kept()
  cleanup()
  await bind({ ...linkTo(cai), out: true })
  const before = asks().length
  render(<Assigned />)
  expect(await screen.findByText(/Sign in again to see what is new/)).toBeTruthy()
  expect(asks()).toHaveLength(before)
})

test('what is sent may move a status: then it is asked for again', async () => {
  await bind(linkTo(cai))
  render(<Assigned />)
  await screen.findByText('In progress')
  site.answer({ 'GET /api/assigned': { assigned: [{ ...work, seen: { ...work.seen, status: 'Changed since you finished' } }] } })
  useRecord.setState({ sent: new Set(['a row']) })
  expect(await screen.findByText('Changed since you finished')).toBeTruthy()
})

test('home and the page of groups say the same of where one stands', async () => {
  await bind(linkTo(cai))
  render(<Assigned />)
  await screen.findByText('In progress')
  const home = document.querySelector('.seen')!.textContent
  cleanup()
  render(<Groups />)
  await screen.findByText('In progress')
  expect(document.querySelector('.seen')!.textContent).toBe(home)
})

test('many pieces of work leave room for the rest of home', async () => {
  await bind(linkTo(cai))
  site.answer({ 'GET /api/assigned': { assigned: [1, 2, 3, 4, 5].map((n) => ({ ...work, id: `w${n}` })) } })
  render(<Assigned />)
  expect(await screen.findAllByRole('listitem')).toHaveLength(3)
  expect(screen.getByRole('link', { name: 'And 2 more: your groups' }).getAttribute('href')).toBe('/groups')
})

test('days are said in words', () => {
  const due = (day: string, seen = {}) => sayDue({ due: day, seen: { ...work.seen, ...seen } }, '2026-12-02')
  expect(due('2026-12-04')).toBe('Due by Friday 4 December')
  expect(due('2026-12-03')).toBe('Due tomorrow, Thursday 3 December')
  expect(due('2026-12-02')).toBe('Due today, Wednesday 2 December')
  expect(due('2026-12-01', { overdue: true })).toBe('Overdue since Tuesday 1 December')
  expect(due('2026-12-01', { status: 'Complete' })).toBe('It was due by Tuesday 1 December')
  expect(due('2027-01-08')).toBe('Due by Friday 8 January 2027')
  expect(sayDue({ seen: work.seen }, '2026-12-02')).toBe('')
  expect(sayWeekday('2026-03-29', '2026-12-02')).toBe('Sunday 29 March')
})

test('work that opens later, that is overdue, and that somebody has longer for, says so', async () => {
  await bind(linkTo(cai))
  const [later, late, longer] = [
    { ...work, id: 'later', opens: '2026-12-07', due: '2026-12-11' },
    { ...work, id: 'late', due: '2026-11-30', seen: { ...work.seen, overdue: true } },
    { ...work, id: 'longer', extended: true, asks: 'passed' },
  ]
  site.answer({ 'GET /api/assigned': { assigned: [late, longer, later] } })
  render(<Assigned />)
  const [first, second, third] = await screen.findAllByRole('listitem')
  expect(first!.textContent).toContain('Overdue since Monday 30 November')
  expect(second!.textContent).toContain('Due by Friday 4 December. You were given longer than the others')
  expect(second!.textContent).toContain('pass every story')
  expect(third!.textContent).toContain('Opens on Monday 7 December. What you do before counts as well.')
})

test('the page of groups says as whom one is listed, and what educators see', async () => {
  await bind(linkTo(cai))
  render(<Groups />)
  const card = within((await screen.findByRole('heading', { name: 'Adult nursing, September' })).closest('section')!)
  expect(card.getByText(/^Your educator is Ama Mensah/).textContent).toBe('Your educator is Ama Mensah. In their list you are Ben Okoro, number S-0123, since 2 November 2026.')
  expect(card.getByText('In progress')).toBeTruthy()
})

test('leaving is asked first; then the group, and what it asked for, are gone', async () => {
  await bind(linkTo(cai))
  render(<Assigned />)
  await kept()
  cleanup()
  render(<Groups />)
  await press(/^Leave this group/)
  expect(screen.getByRole('group', { name: 'Leave Adult nursing, September' }).textContent).toMatch(/see nothing of you any more.*whatever your certificates prove/)
  await press('Stay')
  expect(sent('/api/groups/leave')).toEqual([])
  await press(/^Leave this group/)
  site.answer({ 'POST /api/groups/leave': {}, 'GET /api/groups': { groups: [] } })
  await press('Leave the group')
  expect(await screen.findByText('You are in no group.')).toBeTruthy()
  expect(sent('/api/groups/leave')).toEqual([{ group: 'ward' }])
  expect(useRecord.getState().drafts['assigned']).toBe('')
  await waitFor(() => expect(document.activeElement?.id).toBe('groups'))
})

test('a device without an account is told how to come to its groups; one that is signed out, of which account', async () => {
  render(<Groups />)
  expect(await screen.findByText(/You are in no group on this device/)).toBeTruthy()
  expect(screen.getByLabelText('The code of the group')).toBeTruthy()
  cleanup()
  await bind({ ...linkTo(cai), out: true })
  render(<Groups />)
  expect(await screen.findByText(/signed out of the account of cai@example.org/)).toBeTruthy()
  expect(asks()).toEqual([])
})

test('without signal the page of groups says so, and can be tried again', async () => {
  await bind(linkTo(cai))
  site.down(true)
  render(<Groups />)
  expect((await screen.findByRole('alert')).textContent).toMatch(/We could not reach the course/)
  site.down(false)
  await press('Try again')
  expect(await screen.findByRole('heading', { name: 'Adult nursing, September' })).toBeTruthy()
})

test('what waits on this device is said not to be seen yet', async () => {
  await bind(linkTo(cai))
  useRecord.setState({ line: 'waiting' })
  render(<Groups />)
  expect(await screen.findByText(/waits on this device to be sent/)).toBeTruthy()
})

test('a link to the reminders leads there, once they are on the page', async () => {
  await bind(linkTo(cai))
  history.replaceState(null, '', '/groups#reminders')
  render(<Groups />)
  await waitFor(() => expect(document.activeElement?.id).toBe('reminders'))
  history.replaceState(null, '', '/groups')
})

test('reminders by e-mail: how long before, and which hours are quiet', async () => {
  await bind(linkTo(cai))
  render(<Groups />)
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Remind me/ }))
  await userEvent.selectOptions(screen.getByLabelText('How long before the day'), '1 week')
  await userEvent.selectOptions(screen.getByLabelText('From'), '21:00')
  site.answer({ 'POST /api/reminders': (body) => ({ ...reminders, ...(body as object) }) })
  await press('Keep this')
  expect(await screen.findByText(/^Kept. You get an e-mail when work comes near its day/)).toBeTruthy()
  expect(sent('/api/reminders')).toEqual([{ email: true, lead: 7, quietFrom: 21, quietTo: 8 }])
})

test('an address that nobody has proved gets a link first, and the page says so until then', async () => {
  await bind(linkTo(cai))
  site.answer({ 'GET /api/reminders': { ...reminders, confirmed: false }, 'POST /api/reminders': (body) => ({ ...reminders, ...(body as object), confirmed: false }) })
  render(<Groups />)
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Remind me/ }))
  expect(screen.queryByText(/Open the link that we sent/)).toBeNull()
  await press('Keep this')
  expect((await screen.findByText(/Open the link that we sent to/)).textContent).toContain('cai@example.org')
  expect(screen.queryByText(/^Kept/)).toBeNull()
})

test('where no e-mail can go out, or the account has no address, the calendar is named instead', async () => {
  await bind(linkTo(cai))
  site.answer({ 'GET /api/reminders': { ...reminders, mail: false } })
  render(<Groups />)
  expect(await screen.findByText(/This site sends no e-mails/)).toBeTruthy()
  cleanup()
  site.answer({ 'GET /api/reminders': { ...reminders, address: false } })
  render(<Groups />)
  expect((await screen.findByRole('link', { name: 'Add one' })).getAttribute('href')).toBe('/account#address')
  expect(screen.queryByRole('checkbox', { name: /^Remind me/ })).toBeNull()
})

test('a calendar is made, shown once, made anew and stopped', async () => {
  await bind(linkTo(cai))
  let made = 0
  site.answer({ 'POST /api/reminders/feed': (body) => ((body as { on: boolean }).on ? { link: `https://course.example/api/calendar/code${++made}` } : {}) })
  render(<Groups />)
  expect((await screen.findByText(/Whoever has the link sees/)).textContent).toContain('nothing else: not your name')
  expect(screen.queryByRole('button', { name: 'Stop it' })).toBeNull()
  await press('Make a link')
  expect((await screen.findByLabelText<HTMLInputElement>('The link for your calendar')).value).toBe('https://course.example/api/calendar/code1')
  expect(screen.getByRole('link', { name: 'Open it in a calendar app' }).getAttribute('href')).toBe('webcal://course.example/api/calendar/code1')
  await press('Make a new link')
  await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('The link for your calendar').value).toBe('https://course.example/api/calendar/code2'))
  await press('Stop it')
  expect(await screen.findByText('Stopped. The link shows nothing any more.')).toBeTruthy()
  expect(screen.queryByLabelText('The link for your calendar')).toBeNull()
  expect(sent('/api/reminders/feed')).toEqual([{ on: true }, { on: true }, { on: false }])

  cleanup()
  site.answer({ 'GET /api/reminders': { ...reminders, feed: true } })
  render(<Groups />)
  expect(await screen.findByText(/It was shown when it was made/)).toBeTruthy()
})
